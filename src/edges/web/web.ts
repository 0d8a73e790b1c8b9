/** The web side on express: Teams' messages, the platform's questions, and the pages and forms of the features. */

import { createServer, type Server } from 'node:http'
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Router } from 'express'
import type { Resource } from '../../core/feature.ts'
import type { FileEntry } from '../../core/handouts.ts'
import type { Log } from '../../core/log.ts'
import { own } from '../../core/own.ts'
import type { Form, Lost, Page } from '../../core/webPages.ts'
import { mountApi } from './api.ts'
import type { Crowd } from './crowd.ts'
import { everyAnswer } from './everyAnswer.ts'
import { mountFiles } from './files.ts'
import { mountFrames } from './frames.ts'
import { onlyFromHere } from './fromHere.ts'
import { type Facts, mountHealth, type Part } from './health.ts'
import type { Metrics } from './metrics.ts'
import { onlyJson } from './onlyJson.ts'
import { lostPage, mountPages, pageSender, type RenderPage } from './pages.ts'
import { plainPath } from './plainPath.ts'
import type { SignIn } from './signIn.ts'
import { mountTab, type TabNeeds } from './tab.ts'

type WebNeeds = {
  /** Asked before anything of the body is read; who is turned away is answered there. */
  readonly admit: (request: express.Request, response: express.Response) => Promise<boolean>
  readonly messages: (request: express.Request, response: express.Response) => Promise<void>
  /** Asked by /readyz; each throws when it is not ready. */
  readonly parts: readonly Part[]
  /** Told beside the answer of /readyz. */
  readonly facts?: Facts
  readonly pages: readonly Page[]
  readonly forms: readonly Form[]
  readonly lost?: Lost | undefined
  /** Who may send more to a form; everybody where nobody counts. */
  readonly crowd?: Crowd
  readonly renderPage: RenderPage
  readonly files: readonly FileEntry[]
  readonly resources: readonly Resource[]
  readonly signIn: SignIn
  readonly tab?: TabNeeds
  readonly metrics?: Metrics
  readonly log: Log
  /** Without tokens, and so for this machine only. */
  readonly isDemo?: boolean
  /** Mounted under /demo, in demo mode only. */
  readonly demo?: Router
}

/** Teams itself stops at 100 KB; a little more is read so that a pasted page gets a kind answer and not an error. */
const bodyLimit = '2mb'

const sayWhatIsWrong =
  (log: Log): ErrorRequestHandler =>
  (error, request, response, next) => {
    if (response.headersSent) return next(error)
    const status = typeof error?.status === 'number' && error.status < 500 ? error.status : 500
    if (status === 500) log.error('web.request', error, { method: request.method })
    const code =
      { 400: 'malformed', 413: 'too-large' }[status as number] ?? (status < 500 ? 'refused' : 'unexpected')
    response.status(status).json({ error: { code, message: own(messages, code) ?? messages.unexpected } })
  }

const messages: Readonly<Record<string, string>> = {
  malformed: 'The body is not valid JSON.',
  'too-large': 'The body is larger than 2 MB.',
  refused: 'The request could not be read.',
  unexpected: 'Something went wrong here. Please try again.',
  'not-found': 'There is nothing at this address.',
}

const nothingHere: RequestHandler = (_request, response) => {
  response.status(404).json({ error: { code: 'not-found', message: messages['not-found'] } })
}

export const createWeb = (needs: WebNeeds): Express => {
  const app = express()
  app.disable('x-powered-by')
  // A proxy is near us; what somebody farther away says of themselves is not believed.
  app.set('trust proxy', ['loopback', 'linklocal', 'uniquelocal'])
  app.use(everyAnswer)
  app.use(plainPath)
  if (needs.isDemo) app.use(onlyFromHere)
  mountHealth(app, needs.parts, needs.facts ?? (async () => ({})))
  const admitted: RequestHandler = async (request, response, next) => {
    if (await needs.admit(request, response)) next()
  }
  app.post('/api/messages', admitted, onlyJson(bodyLimit), needs.messages)
  if (needs.demo) app.use('/demo', needs.demo)
  needs.metrics?.mount(app)
  const send = pageSender(mountFrames(app), needs.renderPage)
  mountFiles(app, needs.files, send)
  mountApi(app, needs.resources, needs.signIn)
  if (needs.tab) mountTab(app, needs.tab, needs.signIn, needs.renderPage)
  mountPages(app, { ...needs, send })
  if (needs.lost) app.use(lostPage(needs.lost, send))
  app.use(nothingHere)
  app.use(sayWhatIsWrong(needs.log))
  return app
}

export type Listening = { readonly port: number; close(): Promise<void> }

/** How long a request may take to come in; whoever sends it drop by drop would hold a connection for minutes else. */
type Patience = { readonly headMs: number; readonly wholeMs: number; readonly lookEveryMs: number }

const patience: Patience = { headMs: 10_000, wholeMs: 20_000, lookEveryMs: 5_000 }

export const listen = async (
  app: Express,
  port: number,
  host: string,
  { headMs, wholeMs, lookEveryMs }: Patience = patience,
): Promise<Listening> => {
  const limits = {
    headersTimeout: headMs,
    requestTimeout: wholeMs,
    connectionsCheckingInterval: lookEveryMs,
  }
  const server = createServer(limits, app)
  await new Promise<void>((ready, fail) => {
    server.once('error', fail)
    server.listen(port, host, ready)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () => closeServer(server),
  }
}

/** Requests under way are finished; connections that only wait are let go. */
const closeServer = (server: Server): Promise<void> =>
  new Promise((closed, fail) => {
    server.close(error => (error ? fail(error) : closed()))
    server.closeIdleConnections()
  })
