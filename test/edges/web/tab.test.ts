import { afterEach, describe, expect, it } from 'vitest'
import type { Asker } from '../../../src/core/conversation.ts'
import type { Panel } from '../../../src/core/feature.ts'
import { id } from '../../../src/core/ids.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import { openPages } from '../../../src/edges/web/render.ts'
import { createWeb, type Listening, listen } from '../../../src/edges/web/web.ts'
import { realCards } from '../../support/realCards.ts'
import { createLines } from '../teams/desk.ts'

const listening: Listening[] = []

afterEach(async () => {
  for (const one of listening.splice(0)) await one.close()
})

const emily: Asker = {
  person: id('emily'),
  name: 'Emily <b>',
  language: 'en',
  unit: null,
  stands: 'nowhere',
  roles: [],
}

const panel: Panel = {
  name: 'words',
  template: 'words',
  get: async (who, query) => ({ words: `${who.person} ${query.units ?? ''} <script>` }),
}

const start = async (guests: readonly { id: string; name: string; roles: string[] }[] | null = null) => {
  const web = createWeb({
    admit: async () => true,
    messages: async () => {},
    parts: [],
    pages: [],
    forms: [],
    files: [],
    resources: [],
    signIn: async authorization => (authorization === 'Bearer good' ? emily : null),
    tab: {
      panels: [panel],
      tilesFor: async () => [],
      chatOf: () => null,
      unitName: async () => '',
      now: () => '2026-11-20T10:00:00.000Z' as Instant,
      ...(guests ? { guests: async () => guests } : {}),
    },
    renderPage: openPages(realCards.texts, false, { words: '<h2 id="words-heading">{{words}}</h2>' }),
    log: createLines().log,
  })
  const open = await listen(web, 0, '127.0.0.1')
  listening.push(open)
  return (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${open.port}${path}`, { headers })
}

describe('the tab', () => {
  it('is a page for who is signed in, in their language, with every panel and nothing that runs', async () => {
    const get = await start()
    const answer = await get('/tab?units=2', { authorization: 'Bearer good' })
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('Emily &lt;b&gt; · Updated Friday 20 November')
    expect(html).toContain('<section id="words" aria-labelledby="words-heading">')
    expect(html).toContain('emily 2 &lt;script&gt;')
    expect(html).not.toContain('<script')
  })

  it('refuses who cannot be signed in', async () => {
    const answer = await (await start())('/tab', { authorization: 'Bearer bad' })
    expect([answer.status, await answer.json()]).toMatchObject([401, { error: { code: 'sign-in' } }])
  })

  it('is a small page without anybody’s data for everyone else, in the language of the browser', async () => {
    const html = await (await (await start())('/tab', { 'accept-language': 'nn' })).text()
    expect(html).toContain('<html lang="nn">')
    expect(html).toContain('Her ser du kor langt eininga di har kome')
    expect(html).not.toContain('emily')
    expect(html).not.toContain('<form')
  })

  it('offers whom to see it as in the demo', async () => {
    const html = await (
      await (
        await start([{ id: 'lars', name: 'Lars', roles: ['leader'] }])
      )('/tab?lang=en')
    ).text()
    expect(html).toContain('<option value="lars">Lars · leader</option>')
  })

  it('may be framed by Teams and kept by nobody, and takes nothing from elsewhere', async () => {
    const { headers } = await (await start())('/tab')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).toMatch(
      /frame-ancestors 'self' .*https:\/\/\*\.teams\.microsoft\.com https:\/\/\*\.cloud\.microsoft/,
    )
    expect(headers.get('x-frame-options')).toBeNull()
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('set-cookie')).toBeNull()
  })

  it('has its style, script and Teams’ library from here, to be kept for good', async () => {
    const get = await start()
    const html = await (await get('/tab')).text()
    const files = Array.from(html.matchAll(/"(\/tab\/[^"]+)"/g), match => match[1] ?? '')
    expect(files.map(file => file.split('/').at(-1))).toEqual(['tab.css', 'tab.js', 'teams.js'])
    for (const file of files) {
      const { status, headers } = await get(file)
      expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
      expect((await get(file.replace(/\/\w{12}\//, '/000000000000/'))).status).toBe(404)
    }
  })

  it('has each theme’s colours once: two that look alike share what they have in common', async () => {
    const get = await start()
    const html = await (await get('/tab')).text()
    const style = /"(\/tab\/[^"]+\/tab\.css)"/.exec(html)?.[1] ?? ''
    const blocks = (await (await get(style)).text())
      .split('}')
      .map(block => Array.from(block.matchAll(/--[\w-]+: #\w+/g), ([colour]) => colour))
    const alike = blocks.flatMap((block, at) =>
      blocks.slice(at + 1).map(other => other.filter(colour => block.includes(colour)).length),
    )
    expect(Math.max(...alike)).toBeLessThanOrEqual(3)
  })
})
