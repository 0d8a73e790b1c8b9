/** Files that a link gives to whoever holds it; what is not there, or no longer, is a plain 404. */

import type { Express, Request } from 'express'
import type { FileEntry } from '../../core/feature.ts'

const paramsOf = ({ params }: Request) =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))

export const mountFiles = (app: Express, files: readonly FileEntry[]): void => {
  for (const file of files) {
    // Link scanners look before a person does. Without this, express answers HEAD by GET.
    app.head(`/${file.path}`, async (request, response, next) => {
      if (!(await file.isThere(paramsOf(request)))) return next()
      response.end()
    })
    app.get(`/${file.path}`, async (request, response, next) => {
      const found = await file.get(paramsOf(request))
      if (!found) return next()
      response
        .set('content-disposition', `attachment; filename="${found.name}"`)
        .type(found.type)
        .send(found.body)
    })
  }
}
