/** The tab inside what the browser takes for Teams: a page at Teams' own address that answers Microsoft's library. */

import type { Browser, Frame, Page } from 'playwright-core'
import type { Panel } from '../../src/core/feature.ts'
import { id } from '../../src/core/ids.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { openPages } from '../../src/edges/web/render.ts'
import { createWeb, listen } from '../../src/edges/web/web.ts'
import { createLines } from '../edges/teams/desk.ts'
import { realCards } from './realCards.ts'

const ours = 'https://dult.example.no'

const panel: Panel = { name: 'words', template: 'words', get: async who => ({ words: `Hei, ${who.name}` }) }

const serve = async () => {
  const web = createWeb({
    admit: async () => true,
    messages: async () => {},
    parts: [],
    pages: [],
    forms: [],
    files: [],
    resources: [],
    signIn: async authorization =>
      authorization === 'Bearer from-teams'
        ? { person: id('kari'), name: 'Kari', language: 'nb', unit: null, stands: 'nowhere', roles: [] }
        : null,
    tab: { panels: [panel], now: () => '2026-11-20T10:00:00.000Z' as Instant },
    renderPage: openPages(realCards.texts, false, { words: '<h2 id="words-heading">{{words}}</h2>' }),
    log: createLines().log,
  })
  return listen(web, 0, '127.0.0.1')
}

/** Speaks as Teams does to teams-js 2: each question has an id, and its answer the same. */
const host = (token: string | null) => `<!doctype html><title>Teams</title>
<iframe src="${ours}/tab" width="1000" height="800"></iframe>
<script>
const answers = {
  initialize: ['content', 'web', JSON.stringify({ apiVersion: 1, supports: {} }), '2.58.0'],
  getContext: [{ theme: 'dark', locale: 'nb-no', hostClientType: 'web' }],
  'authentication.getAuthToken': ${token === null ? "[false, 'FailedToGetToken']" : `[true, '${token}']`},
}
window.addEventListener('message', ({ source, data: { id, uuidAsString, func } }) => {
  if (answers[func]) source.postMessage({ id, uuidAsString, args: answers[func] }, '${ours}')
})
</script>`

type InTeams = { readonly page: Page; readonly tab: Frame; close(): Promise<void> }

/** `null` for a Teams that gives no token. */
export const openInTeams = async (browser: Browser, token: string | null): Promise<InTeams> => {
  const { port, close } = await serve()
  const page = await browser.newPage()
  page.setDefaultTimeout(30_000)
  await page.route('https://**', route => route.abort())
  await page.route('https://teams.microsoft.com/**', route =>
    route.fulfill({ contentType: 'text/html', body: host(token) }),
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
    close: async () => {
      await page.close()
      await close()
    },
  }
}

/** The same page, opened by its address in a browser. */
export const openOutsideTeams = async (browser: Browser) => {
  const { port, close } = await serve()
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
