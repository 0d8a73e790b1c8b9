/** Plugs the features' pages and forms into express, each in the reader's language. */

import express, { type Express, type Request, type Response } from 'express'
import type { Form, Page, PageAnswer, PageRequest } from '../../core/feature.ts'
import { isLanguage, type Language, languages } from '../../core/language.ts'
import { strings } from './api.ts'

/** What stands around a page, by its template's name and data; the plain layout where nothing else is said. */
type Around = { readonly name: string; readonly data: object }

export type RenderPage = (answer: PageAnswer, language: Language, around?: Around) => string

/** `?lang=` first, then the browser's wish, then bokmål. */
export const languageOf = (request: Request): Language => {
  const asked = String(request.query.lang ?? '')
  if (isLanguage(asked)) return asked
  const wished = request.acceptsLanguages(...languages)
  return wished && isLanguage(wished) ? wished : 'nb'
}

const read = (request: Request): PageRequest => ({
  params: strings(request.params),
  query: strings(request.query),
  language: languageOf(request),
})

export const sendPage = (
  response: Response,
  answer: PageAnswer,
  language: Language,
  render: RenderPage,
): void => {
  response
    .status(answer.status)
    .set({
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    })
    .type('html')
    .send(render(answer, language))
}

export const mountPages = (
  app: Express,
  pages: readonly Page[],
  forms: readonly Form[],
  render: RenderPage,
): void => {
  const send = ({ language }: PageRequest, response: Response, answer: PageAnswer) =>
    sendPage(response, answer, language, render)
  for (const page of [...pages, ...forms]) {
    app.get(page.path, async (request, response) => {
      const asked = read(request)
      send(asked, response, await page.get(asked))
    })
  }
  for (const form of forms) {
    app.post(form.path, express.urlencoded({ extended: false, limit: '64kb' }), async (request, response) => {
      const asked = read(request)
      send(asked, response, await form.post(asked, strings(request.body ?? {})))
    })
  }
}
