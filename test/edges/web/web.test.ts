import { afterEach, describe, expect, it } from 'vitest'
import type { Asker } from '../../../src/core/conversation.ts'
import type { Resource } from '../../../src/core/feature.ts'
import { id } from '../../../src/core/ids.ts'
import { createTexts } from '../../../src/core/texts.ts'
import type { Form, Page } from '../../../src/core/webPages.ts'
import { openPages } from '../../../src/edges/web/render.ts'
import { createWeb, type Listening, listen } from '../../../src/edges/web/web.ts'
import { createLines } from '../teams/desk.ts'

const listening: Listening[] = []

afterEach(async () => {
  for (const one of listening.splice(0)) await one.close()
})

const say = (text: string) => ({ nb: text, nn: text, en: text })
const texts = createTexts({ 'web:title': say('Dult'), 'web:demo': say('Dette er en demo') })

/** A page of the tests' own, filled into the layout that all pages share. */
const hello: Page = {
  path: '/hello/:name',
  get: async ({ params, query, language }) => ({
    status: 200,
    template: 'page',
    data: { words: `${params.name} ${query.from ?? ''} ${language}` },
  }),
}

const ask: Form = {
  path: '/ask',
  get: async () => ({ status: 200, template: 'page', data: { words: 'ask' } }),
  post: async (_request, fields) => ({
    status: 201,
    template: 'page',
    data: { words: `got ${fields.answer}` },
  }),
}

const ward: Resource = {
  path: 'wards/:id',
  audience: ['leader'],
  get: async (_who, { id }) => (id === 'hud' ? { rows: [{ name: '=Hud; øst', beds: 3 }] } : null),
}

const lars: Asker = {
  person: id('lars'),
  name: 'Lars',
  language: 'nb',
  unit: null,
  stands: 'nowhere',
  roles: ['leader'],
}

const start = async ({ ready = async () => {}, isDemo = false } = {}) => {
  const { lines, log } = createLines()
  const render = openPages(texts, isDemo, { page: '<p>{{words}}</p>' })
  const web = createWeb({
    admit: async () => true,
    messages: async () => {
      throw new Error('hemmelig innhold')
    },
    parts: [{ name: 'store', ready }],
    pages: [hello],
    forms: [ask],
    files: [],
    resources: [ward],
    signIn: async authorization =>
      authorization === 'Demo lars'
        ? lars
        : authorization === 'Demo kari'
          ? { ...lars, roles: ['clinician'] }
          : null,
    renderPage: render,
    log,
  })
  const open = await listen(web, 0, '127.0.0.1')
  listening.push(open)
  const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${open.port}${path}`, init)
  return { get, lines }
}

describe('the platform’s questions', () => {
  it('are answered while all is well', async () => {
    const { get } = await start()
    expect((await get('/livez')).status).toBe(200)
    expect(await (await get('/readyz')).json()).toEqual({ ok: true, failing: [] })
  })

  it('name the part that is not ready', async () => {
    const { get } = await start({
      ready: async () => {
        throw new Error('disk')
      },
    })
    const ready = await get('/readyz')
    expect([ready.status, await ready.json()]).toEqual([503, { ok: false, failing: ['store'] }])
    expect((await get('/livez')).status).toBe(200)
  })
})

describe('pages and forms', () => {
  it('are shown in the language asked for, in the browser’s, or in bokmål', async () => {
    const { get } = await start()
    expect(await (await get('/hello/kari?lang=nn&from=x')).text()).toContain('kari x nn')
    expect(await (await get('/hello/kari', { headers: { 'accept-language': 'en-GB' } })).text()).toContain(
      'kari  en',
    )
    expect(await (await get('/hello/kari', { headers: { 'accept-language': 'de' } })).text()).toContain(
      '<html lang="nb"',
    )
  })

  it('cannot be turned into other pages by what is typed', async () => {
    const { get } = await start()
    const html = await (await get('/hello/%3Cscript%3Ealert(1)%3C%2Fscript%3E')).text()
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toContain('<script>')
  })

  it('take an answer without a script', async () => {
    const { get } = await start()
    const answered = await get('/ask', { method: 'POST', body: new URLSearchParams({ answer: 'ja' }) })
    expect([answered.status, (await answered.text()).includes('got ja')]).toEqual([201, true])
  })

  it('may not be framed, set no cookie and tell nobody where the reader came from', async () => {
    const { headers } = await (await start()).get('/hello/kari')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('say that they are a demo, in a demo', async () => {
    expect(await (await (await start({ isDemo: true })).get('/hello/kari')).text()).toContain(
      'Dette er en demo',
    )
    expect(await (await (await start()).get('/hello/kari')).text()).not.toContain('Dette er en demo')
  })
})

describe('the API', () => {
  const as = (person: string) => ({ headers: { authorization: `Demo ${person}` } })

  it('answers those who may ask, with JSON or a table that runs no formula', async () => {
    const { get } = await start()
    expect(await (await get('/api/v1/wards/hud', as('lars'))).json()).toEqual({
      rows: [{ name: '=Hud; øst', beds: 3 }],
    })
    const csv = Buffer.from(
      await (await get('/api/v1/wards/hud?format=csv', as('lars'))).arrayBuffer(),
    ).toString()
    expect(csv).toBe('\uFEFFname;beds\r\n"\'=Hud; øst";3\r\n')
  })

  it.each([
    ['a stranger', 'nobody', 'hud', 401],
    ['somebody without the role', 'kari', 'hud', 403],
    ['somebody who asks for what is not there', 'lars', 'no', 404],
  ])('refuses %s', async (_who, person, wardId, status) => {
    expect((await (await start()).get(`/api/v1/wards/${wardId}`, as(person))).status).toBe(status)
  })
})

describe('what goes wrong', () => {
  it('is answered without telling what it was', async () => {
    const { get, lines } = await start()
    const failed = await get('/api/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect(failed.status).toBe(500)
    expect(await failed.text()).not.toContain('hemmelig')
    expect(lines).toMatchObject([{ level: 'error', event: 'web.request' }])
  })

  it('is a kind 404 where nothing is', async () => {
    const { get } = await start()
    expect(await (await get('/nothing')).json()).toMatchObject({ error: { code: 'not-found' } })
  })
})
