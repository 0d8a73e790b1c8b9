/** The tab inside what the browser takes for Teams: a page at Teams' own address that answers Microsoft's library. */

import type { Browser, Frame, Page } from 'playwright-core'
import { personas } from '../../src/cli/demo/personas.ts'
import type { Panel } from '../../src/core/feature.ts'
import { id } from '../../src/core/ids.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { createDraw } from '../../src/edges/pictures/pictures.ts'
import { chatWithBot } from '../../src/edges/teams/chatWithBot.ts'
import { openPages } from '../../src/edges/web/render.ts'
import type { SignIn } from '../../src/edges/web/signIn.ts'
import type { TabNeeds } from '../../src/edges/web/tab.ts'
import { createWeb, listen } from '../../src/edges/web/web.ts'
import { createLines } from '../edges/teams/desk.ts'
import { realCards } from './realCards.ts'
import type { Trust } from './trust.ts'

const ours = 'https://dult.example.no'

type Served = { readonly signIn: SignIn; readonly tab: TabNeeds }

const panel: Panel = { name: 'words', template: 'words', get: async who => ({ words: `Hei, ${who.name}` }) }

/** For what is between the page and Teams only. */
const words: Served = {
  signIn: async authorization =>
    authorization === 'Bearer from-teams'
      ? { person: id('kari'), name: 'Kari', language: 'nb', unit: null, stands: 'nowhere', roles: [] }
      : authorization === 'Bearer of-somebody-new'
        ? 'unknown'
        : null,
  tab: {
    panels: [panel],
    tilesFor: async () => [],
    chatOf: () => chatWithBot('dult'),
    unitName: async () => '',
    now: () => '2026-11-20T10:00:00.000Z' as Instant,
  },
}

/** The features' own tab, where each persona's id is their token. */
export const tabOf = ({ app, clock }: Trust): Served => ({
  signIn: async authorization => {
    const persona = personas.find(({ id }) => authorization === `Bearer ${id}`)
    return persona ? app.people.recognise(persona.aadObjectId) : null
  },
  tab: {
    panels: app.features.flatMap(({ tabs = [] }) => tabs),
    tilesFor: async who => (await Promise.all(app.features.map(({ tiles }) => tiles?.(who) ?? []))).flat(),
    chatOf: () => chatWithBot('dult'),
    unitName: async () => 'Hudpoliklinikken',
    now: clock.now,
  },
})

const serve = async ({ signIn, tab }: Served) => {
  const web = createWeb({
    admit: async () => true,
    messages: async () => {},
    parts: [],
    pages: [],
    forms: [],
    files: [],
    resources: [],
    signIn,
    tab,
    renderPage: openPages(
      realCards.texts,
      false,
      { words: '<h2 id="words-heading">{{words}}</h2>' },
      createDraw(),
    ),
    log: createLines().log,
  })
  return listen(web, 0, '127.0.0.1')
}

type Host = {
  /** `null` for a Teams that gives none. */
  readonly token: string | null
  /** The part of the page that a link to the tab named. */
  readonly named?: string
}

/** Speaks as Teams does to teams-js 2: each question has an id, and its answer the same. */
const host = ({ token, named = '' }: Host) => `<!doctype html><title>Teams</title>
<style>html,body,iframe{margin:0;border:0;width:100%;height:100vh;display:block}</style>
<iframe src="${ours}/tab"></iframe>
<script>
const opened = []
const answers = {
  initialize: ['content', 'web', JSON.stringify({ apiVersion: 1, supports: {} }), '2.58.0'],
  getContext: [{ theme: 'dark', locale: 'nb-no', hostClientType: 'web', subEntityId: '${named}' }],
  'authentication.getAuthToken': ${token === null ? "[false, 'FailedToGetToken']" : `[true, '${token}']`},
  executeDeepLink: [true],
}
window.addEventListener('message', ({ source, data: { id, uuidAsString, func, args } }) => {
  if (func === 'executeDeepLink') opened.push(args[0])
  if (answers[func]) source.postMessage({ id, uuidAsString, args: answers[func] }, '${ours}')
})
const wear = theme => document.querySelector('iframe').contentWindow.postMessage({ func: 'themeChange', args: [theme] }, '${ours}')
</script>`

export type InTeams = {
  readonly page: Page
  readonly tab: Frame
  /** Hosts other than ours and Teams' that were asked for anything. */
  readonly elsewhere: readonly string[]
  /** Changes the theme of Teams. */
  wear(theme: string): Promise<void>
  /** What Teams was asked to open. */
  opened(): Promise<readonly string[]>
  close(): Promise<void>
}

export const openInTeams = async (
  browser: Browser,
  asked: Host | string | null,
  served: Served = words,
): Promise<InTeams> => {
  const { port, close } = await serve(served)
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  page.setDefaultTimeout(30_000)
  const elsewhere: string[] = []
  await page.route('https://**', route => {
    elsewhere.push(new URL(route.request().url()).host)
    return route.abort()
  })
  const teams = host(typeof asked === 'object' && asked !== null ? asked : { token: asked })
  await page.route('https://teams.microsoft.com/**', route =>
    route.fulfill({ contentType: 'text/html', body: teams }),
  )
  await page.route(`${ours}/**`, async route => {
    const request = route.request()
    const at = new URL(request.url())
    const { authorization } = request.headers()
    const answer = await fetch(`http://127.0.0.1:${port}${at.pathname}${at.search}`, {
      headers: authorization === undefined ? {} : { authorization },
    })
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    })
  })
  await page.goto('https://teams.microsoft.com/v2/')
  const tab = page.frames().find(frame => frame !== page.mainFrame())
  if (!tab) throw new Error('Teams shows no tab.')
  return {
    page,
    tab,
    elsewhere,
    wear: async theme => {
      await page.evaluate(`wear(${JSON.stringify(theme)})`)
      await tab.locator(`html[data-theme="${theme}"]`).waitFor()
    },
    opened: () => page.evaluate('opened'),
    close: async () => {
      await page.close()
      await close()
    },
  }
}

/** The same page, opened by its address in a browser. */
export const openOutsideTeams = async (browser: Browser) => {
  const { port, close } = await serve(words)
  const page = await browser.newPage({ locale: 'nb-NO' })
  await page.goto(`http://127.0.0.1:${port}/tab`)
  return {
    page,
    close: async () => {
      await page.close()
      await close()
    },
  }
}
