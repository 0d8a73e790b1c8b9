/** /api/v1: what the tab and scripts read, as JSON, or as a table for a spreadsheet with `?format=csv`. */

import { pipeline } from 'node:stream/promises'
import type { Express, Request, Response } from 'express'
import { csvOf, type Rows, toCsv } from '../../core/csv.ts'
import type { Resource } from '../../core/feature.ts'
import { mayUse } from '../../core/house/audience.ts'
import { letIn, refuse, type SignIn } from './signIn.ts'

export const strings = (values: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )

/** `{ "rows": [ … ] }`, some rows at a time. */
async function* jsonOf(rows: Rows, rest: AsyncIterable<Rows>): AsyncGenerator<string, void, undefined> {
  const textOf = (some: Rows) => some.map(row => JSON.stringify(row)).join(',')
  yield `{"rows":[${textOf(rows)}`
  for await (const more of rest) yield `,${textOf(more)}`
  yield ']}'
}

/** What goes wrong on the way ends the answer in its middle, so that nobody takes it for whole. */
const stream = async (response: Response, chunks: AsyncIterable<string>): Promise<void> => {
  try {
    await pipeline(chunks, response)
  } catch (error) {
    // A reader who goes away is nobody's fault.
    const isGone = error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
    if (!isGone) throw error
  }
}

export const mountApi = (app: Express, resources: readonly Resource[], signIn: SignIn): void => {
  for (const resource of resources) {
    app.get(`/api/v1/${resource.path}`, async (request: Request, response: Response) => {
      const who = await letIn(signIn, request, response)
      if (!who) return
      if (!mayUse(resource.audience, who.roles)) return refuse(response, 'not-yours')
      const found = await resource.get(who, strings(request.params), strings(request.query))
      if (!found) return refuse(response, 'nothing')
      const { json, rest, ...all } = found
      const isTable = request.query.format === 'csv'
      if (rest)
        await stream(response.type(isTable ? 'csv' : 'json'), (isTable ? csvOf : jsonOf)(all.rows, rest))
      else if (isTable) response.type('text/csv').send(toCsv(all.rows))
      else response.json(json ?? all)
    })
  }
}
