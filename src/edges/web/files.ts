/** Files that a link gives to whoever holds it; what is not there, or no longer, is a plain 404. */

import type { Express } from 'express'
import type { FileEntry } from '../../core/feature.ts'

export const mountFiles = (app: Express, files: readonly FileEntry[]): void => {
  for (const file of files) {
    app.get(`/${file.path}`, async (request, response, next) => {
      const params = Object.fromEntries(
        Object.entries(request.params).map(([name, value]) => [name, String(value)]),
      )
      const found = await file.get(params)
      if (!found) return next()
      response
        .set({
          'cache-control': 'no-store',
          'content-disposition': `attachment; filename="${found.name}"`,
        })
        .type(found.type)
        .send(found.body)
    })
  }
}
