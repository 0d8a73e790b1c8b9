/** A flood at a form: whoever sends it is told to wait, others are let through, and nobody's address is kept. */

import { afterEach, describe, expect, it } from 'vitest'
import { instantOf } from '../../../src/core/time/instant.ts'
import type { Form } from '../../../src/core/webPages.ts'
import { createCrowd } from '../../../src/edges/web/crowd.ts'
import { createWeb, type Listening, listen } from '../../../src/edges/web/web.ts'
import { createLines } from '../teams/desk.ts'

const listening: Listening[] = []

afterEach(async () => {
  for (const one of listening.splice(0)) await one.close()
})

const form: Form = {
  path: '/f/:code',
  get: async () => ({ status: 200, template: 'form', data: {} }),
  post: async () => ({ status: 200, template: 'thanks', data: {} }),
  refused: (_request, why, { said = '' } = {}) => ({ status: 429, template: `${why}${said}`, data: {} }),
}

const start = async (most: number) => {
  let ms = 0
  const crowd = createCrowd({ now: () => instantOf(ms), newSalt: () => `salt ${ms}`, most })
  const web = createWeb({
    admit: async () => true,
    messages: async () => {},
    parts: [],
    pages: [],
    forms: [form],
    crowd,
    files: [],
    resources: [],
    signIn: async () => null,
    renderPage: ({ template }) => template,
    log: createLines().log,
  })
  const open = await listen(web, 0, '127.0.0.1')
  listening.push(open)
  const send = async (source: string, fields: Readonly<Record<string, string>> = {}) => {
    const headers = { 'x-forwarded-for': source, connection: 'close' }
    const body = new URLSearchParams(fields)
    const response = await fetch(`http://127.0.0.1:${open.port}/f/HUD`, { method: 'POST', headers, body })
    return await response.text()
  }
  return { send, crowd, minuteLater: () => (ms += 60_000) }
}

describe('who sends too much', () => {
  it('is told to wait, and others are not stopped', async () => {
    const { send, minuteLater } = await start(2)
    const flood = [await send('203.0.113.7'), await send('203.0.113.7'), await send('203.0.113.7')]
    expect(flood).toEqual(['thanks', 'thanks', 'too-fast'])
    expect(await send('203.0.113.8')).toBe('thanks')
    minuteLater()
    expect(await send('203.0.113.7')).toBe('thanks')
  })

  it('gets back what they sent, to be sent again', async () => {
    const { send } = await start(1)
    expect(await send('203.0.113.7')).toBe('thanks')
    expect(await send('203.0.113.7', { said: ': easy' })).toBe('too-fast: easy')
    expect(await send('203.0.113.7', { said: 'x'.repeat(20_000) })).toBe('too-fast')
  })

  it('is not somebody else by saying so, as only the nearest proxy is believed', async () => {
    const { send } = await start(2)
    const spoofed = [await send('1.1.1.1, 203.0.113.7'), await send('2.2.2.2, 203.0.113.7')]
    expect([...spoofed, await send('3.3.3.3, 203.0.113.7')]).toEqual(['thanks', 'thanks', 'too-fast'])
  })

  it('is never a ward behind one address: a thousand answers in a minute are let through', () => {
    const crowd = createCrowd({ now: () => instantOf(0), newSalt: () => 'salt' })
    expect(Array.from({ length: 2_000 }, () => crowd('203.0.113.7')).every(Boolean)).toBe(true)
  })
})
