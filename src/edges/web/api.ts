/** /api/v1: what the tab and scripts read, as JSON, or as a table for a spreadsheet with `?format=csv`. */

import type { Express, Request, Response } from 'express'
import type { Asker } from '../../core/conversation.ts'
import { toCsv } from '../../core/csv.ts'
import type { Resource } from '../../core/feature.ts'
import { mayUse } from '../../core/house/audience.ts'

/** Who asks, by what the request carries; `null` for a stranger. */
export type SignIn = (authorization: string) => Promise<Asker | null>

const answers = {
  stranger: [401, 'sign-in', 'Sign in first.'],
  'not-yours': [403, 'not-yours', 'Others may see this.'],
  nothing: [404, 'not-found', 'There is nothing at this address.'],
} as const

export const refuse = (response: Response, why: keyof typeof answers): void => {
  const [status, code, message] = answers[why]
  response.status(status).json({ error: { code, message } })
}

export const strings = (values: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )

export const mountApi = (app: Express, resources: readonly Resource[], signIn: SignIn): void => {
  for (const resource of resources) {
    app.get(`/api/v1/${resource.path}`, async (request: Request, response: Response) => {
      const who = await signIn(request.headers.authorization ?? '')
      if (!who) return refuse(response, 'stranger')
      if (!mayUse(resource.audience, who.roles)) return refuse(response, 'not-yours')
      const found = await resource.get(who, strings(request.params), strings(request.query))
      if (!found) return refuse(response, 'nothing')
      if (request.query.format === 'csv') response.type('text/csv').send(toCsv(found.rows))
      else response.json(found.json ?? { rows: found.rows })
    })
  }
}
