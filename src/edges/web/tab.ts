/**
 * /tab: what features show of a reader's units, as a page. Whoever comes without a token gets a small page instead, whose
 * script fetches one from Teams and asks again: no cookies, which browsers may block in the frame that Teams shows us in.
 */

import type { Express, Request, Response } from 'express'
import type { Asker } from '../../core/conversation.ts'
import type { Panel } from '../../core/feature.ts'
import type { Instant } from '../../core/time/instant.ts'
import { refuse, type SignIn, strings } from './api.ts'
import { mountAssets } from './assets.ts'
import { languageOf, type RenderPage } from './pages.ts'

/** Who can be chosen to see the tab as, in the demo. */
export type Guest = { readonly id: string; readonly name: string; readonly roles: readonly string[] }

export type TabNeeds = {
  readonly panels: readonly Panel[]
  readonly now: () => Instant
  /** In the demo only. */
  readonly guests?: () => Promise<readonly Guest[]>
}

/** Where Teams, Outlook and the Microsoft 365 app may show the tab; nobody else may. */
const hosts =
  "'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft https://*.microsoft365.com https://*.office.com https://outlook.office365.com"

const headers = {
  'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ${hosts}`,
  vary: 'authorization',
}

export const mountTab = (
  app: Express,
  { panels, now, guests }: TabNeeds,
  signIn: SignIn,
  render: RenderPage,
): void => {
  const assets = mountAssets(app)
  const frame = { css: assets['tab.css'], js: assets['tab.js'], teams: assets['teams.js'] }

  const showPage = async (who: Asker, request: Request, response: Response) => {
    const query = strings(request.query)
    const parts = await Promise.all(
      panels.map(async ({ name, template, get }) => ({ name, template, data: await get(who, query) })),
    )
    const around = { name: 'tab-layout', data: { ...frame, isShell: false, guests: [] } }
    const data = { name: who.name, now: now(), panels: parts }
    response
      .set(headers)
      .type('html')
      .send(render({ status: 200, template: 'tab', data }, who.language, around))
  }

  const showShell = async (request: Request, response: Response) => {
    const around = {
      name: 'tab-layout',
      data: { ...frame, isShell: true, guests: (await guests?.()) ?? [] },
    }
    const page = { status: 200, template: 'tab-shell', data: {} }
    response
      .set(headers)
      .type('html')
      .send(render(page, languageOf(request), around))
  }

  app.get('/tab', async (request, response) => {
    const { authorization } = request.headers
    if (authorization === undefined) return showShell(request, response)
    const who = await signIn(authorization)
    if (!who) return refuse(response, 'stranger')
    await showPage(who, request, response)
  })
}
