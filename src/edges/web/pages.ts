/** Plugs the features' pages and forms into express, each in the reader's language. */

import express, {
  type Express,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express'
import { isLanguage, type Language, languages } from '../../core/language.ts'
import type { Log } from '../../core/log.ts'
import type { Form, Lost, Page, PageAnswer, PageRequest, Refusal } from '../../core/webPages.ts'
import { strings } from './api.ts'
import type { Crowd } from './crowd.ts'
import type { Frames } from './frames.ts'

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
  wished: request.acceptsLanguages(),
})

export type SendPage = (
  request: { readonly language: Language },
  response: Response,
  answer: PageAnswer,
) => void

export const pageSender =
  (frames: Frames, render: RenderPage): SendPage =>
  ({ language }, response, answer) => {
    const { template, data, policy } = frames[answer.frame ?? 'plain']
    response
      .status(answer.status)
      .set({ 'content-security-policy': policy })
      .type('html')
      .send(render(answer, language, { name: template, data: { ...answer.data, ...data } }))
  }

/** A browser asks for a page by name; a program that takes anything is told as programs are. */
export const lostPage =
  (lost: Lost, send: SendPage): RequestHandler =>
  (request, response, next) => {
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (!reads || request.accepts('json', 'html') !== 'html') return next()
    const asked = read(request)
    const found = lost(asked, request.path)
    if ('moved' in found) response.redirect(found.moved)
    else send(asked, response, found)
  }

type Mounting = {
  readonly pages: readonly Page[]
  readonly forms: readonly Form[]
  readonly send: SendPage
  readonly log: Log
  /** Without one, nobody is counted. */
  readonly crowd?: Crowd | undefined
  /** How long a form may take to come in. */
  readonly bodyMs?: number
}

/** Before the server itself ends a request that never comes whole, without a page. */
const bodyTakesMs = 15_000

/** More than any form of ours holds, and less than would trouble us. */
const longestBody = '16kb'

const whyOf = (error: Error & { readonly status?: unknown }): Refusal =>
  error.status === 413
    ? 'too-large'
    : typeof error.status === 'number' && error.status < 500
      ? 'malformed'
      : 'unexpected'

/** A person sent it: they read a page, and not what a program would. */
const mountForm = (app: Express, form: Form, mounting: Mounting): void => {
  const { send, log, crowd = () => true, bodyMs = bodyTakesMs } = mounting
  const refuse = (request: Request, response: Response, why: Refusal): boolean => {
    const asked = read(request)
    const page = form.refused?.(asked, why, strings(request.body ?? {}))
    if (page) send(asked, response, page)
    return page !== undefined
  }
  const parse = express.urlencoded({ extended: false, limit: longestBody })
  const inTime: RequestHandler = (request, response, next) => {
    const tooSlow = () => {
      if (response.headersSent) return
      // What comes of it after that is not waited for.
      response.set('connection', 'close')
      if (!refuse(request, response, 'too-slow')) response.status(408).end()
    }
    const timer = setTimeout(tooSlow, bodyMs)
    const stop = () => clearTimeout(timer)
    request.once('end', stop)
    response.once('close', stop)
    next()
  }
  app.use(form.path, (request, response, next) => {
    if (crowd(request.ip ?? '')) return next()
    const tooFast = () => {
      if (response.headersSent) return
      response.set('retry-after', '60')
      if (!refuse(request, response, 'too-fast')) response.status(429).end()
    }
    // What they sent is read all the same, so that they need not write it again.
    inTime(request, response, () => parse(request, response, tooFast))
  })
  app.get(form.path, async (request, response) => {
    const asked = read(request)
    send(asked, response, await form.get(asked))
  })
  app.post(
    form.path,
    // A page of another site could have all its visitors answer; their browsers say so.
    (request, response, next) => {
      const isElsewhere = request.headers['sec-fetch-site'] === 'cross-site'
      if (!isElsewhere || !refuse(request, response, 'malformed')) next()
    },
    inTime,
    parse,
    async (request: Request, response: Response) => {
      if (response.headersSent) return
      const asked = read(request)
      send(asked, response, await form.post(asked, strings(request.body ?? {})))
    },
  )
  app.use(form.path, (error: Error, request: Request, response: Response, next: NextFunction) => {
    const why = whyOf(error)
    if (response.headersSent || !form.refused) return next(error)
    if (why === 'unexpected') log.error('web.request', error, { method: request.method })
    refuse(request, response, why)
  })
}

export const mountPages = (app: Express, mounting: Mounting): void => {
  for (const page of mounting.pages) {
    app.get(page.path, async (request, response) => {
      const asked = read(request)
      mounting.send(asked, response, await page.get(asked))
    })
  }
  for (const form of mounting.forms) mountForm(app, form, mounting)
}
