/**
 * /tab: what features show of a reader and their units, as a page. Whoever comes without a token gets a small page instead,
 * whose script fetches one from Teams and asks again: no cookies, which browsers may block in the frame that Teams shows us in.
 */

import type { Express, Request, Response } from 'express'
import type { Asker } from '../../core/conversation.ts'
import type { Panel } from '../../core/feature.ts'
import type { UnitId } from '../../core/ids.ts'
import { insideOf } from '../../core/inside.ts'
import type { Tile } from '../../core/tile.ts'
import type { Instant } from '../../core/time/instant.ts'
import { strings } from './api.ts'
import { mountAsset } from './assets.ts'
import { languageOf, type RenderPage } from './pages.ts'
import { letIn, type SignIn } from './signIn.ts'
import { tilesToShow } from './tiles.ts'

/** Who can be chosen to see the tab as, in the demo. */
export type Guest = { readonly id: string; readonly name: string; readonly roles: readonly string[] }

export type TabNeeds = {
  readonly panels: readonly Panel[]
  readonly tilesFor: (who: Asker) => Promise<readonly Tile[]>
  readonly now: () => Instant
  readonly unitName: (unit: UnitId) => Promise<string>
  /** The address of somebody's chat with Dult, and of one that nobody has begun yet; `null` where there is none to open. */
  readonly chatOf: (who: Asker | null) => string | null
  /** In the demo only. */
  readonly guests?: () => Promise<readonly Guest[]>
}

/** Where Teams, Outlook and the Microsoft 365 app may show the tab; nobody else may. */
const hosts = [
  "'self'",
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office365.com',
].join(' ')

const headers = {
  'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ${hosts}`,
  vary: 'authorization',
}

export const mountTab = (
  app: Express,
  { panels, tilesFor, now, unitName, chatOf, guests }: TabNeeds,
  signIn: SignIn,
  render: RenderPage,
): void => {
  const frame = {
    css: mountAsset(app, 'tab', 'tab.css'),
    js: mountAsset(app, 'tab', 'tab.js'),
    teams: mountAsset(app, 'tab', 'teams.js'),
  }

  const showPage = async (who: Asker, request: Request, response: Response) => {
    const query = strings(request.query)
    const chat = chatOf(who)
    const inside = insideOf(who)
    const [tiles, unit, parts] = await Promise.all([
      tilesFor(who),
      // Whose tiles they are, for who belongs to several.
      inside ? unitName(inside) : '',
      Promise.all(
        panels.map(async ({ name, template, get }) => ({ name, template, data: await get(who, query) })),
      ),
    ])
    const around = { name: 'tab-layout', data: { ...frame, isShell: false, guests: [], chat: '' } }
    const own = { name: who.name, unit, now: now(), chat: chat ?? '' }
    const data = { ...own, panels: parts, ...tilesToShow(tiles, who, chat) }
    response
      .set(headers)
      .type('html')
      .send(render({ status: 200, template: 'tab', data }, who.language, around))
  }

  const showShell = async (request: Request, response: Response) => {
    const shell = { isShell: true, guests: (await guests?.()) ?? [], chat: chatOf(null) ?? '' }
    const page = { status: 200, template: 'tab-shell', data: {} }
    response
      .set(headers)
      .type('html')
      .send(render(page, languageOf(request), { name: 'tab-layout', data: { ...frame, ...shell } }))
  }

  app.get('/tab', async (request, response) => {
    if (request.headers.authorization === undefined) return showShell(request, response)
    const who = await letIn(signIn, request, response)
    if (who) await showPage(who, request, response)
  })
}
