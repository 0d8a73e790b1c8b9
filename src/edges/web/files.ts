/** Files that a link gives to whoever holds it; what is not there, or no longer, is a plain 404. */

import type { Express, Request } from 'express'
import type { FileEntry } from '../../core/handouts.ts'
import { strings } from './api.ts'
import { languageOf, type SendPage } from './pages.ts'

const paramsOf = (request: Request) => strings(request.params)

/** Mail and chat programs follow links before a person does, so only a press on the page gives the file. */
export const mountFiles = (app: Express, files: readonly FileEntry[], send: SendPage): void => {
  for (const { path, isThere, get } of files) {
    app.get(`/${path}`, async (request, response, next) => {
      if (!(await isThere(paramsOf(request)))) return next()
      send({ language: languageOf(request) }, response, { status: 200, template: 'file', data: {} })
    })
    app.post(`/${path}`, async (request, response, next) => {
      const found = await get(paramsOf(request))
      if (!found) return next()
      const { name, type, body } = found
      response.set('content-disposition', `attachment; filename="${name}"`).type(type).send(body)
    })
  }
}
