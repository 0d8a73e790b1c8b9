/** The chats of the demo: whoever is not on this machine, or is a page of another site, neither reads nor writes there. */

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { devNull, networkInterfaces, platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { type Playground, startPlayground } from '../../src/cli/demo/playground.ts'

let dir: string
let folder: string
let playground: Playground
let port: number

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'dult-chats-'))
  const [persona] = personas
  if (!persona) throw new Error('There is nobody.')
  folder = join(dir, 'playground', persona.id)
  mkdirSync(join(folder, 'devTools'), { recursive: true, mode: 0o755 })
  writeFileSync(join(folder, 'devTools', 'm365agentsplayground.log'), 'what was written there')
  // Nobody is at the bot's port: what is asked here never gets as far.
  playground = startPlayground(persona, { botPort: 9, port: 0, dir })
  port = Number(new URL(await playground.address).port)
})

afterAll(async () => {
  await playground?.stop()
  rmSync(dir, { recursive: true, force: true })
})

/** 101 where the stream of the chat opens. */
const ask = (headers: Readonly<Record<string, string>>): Promise<number> => {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const path = headers.upgrade ? '/_ws_conversation/v1/conversations/stream' : '/'
  const asking = request(
    { host: '127.0.0.1', port, path, headers: { ...headers }, agent: false },
    response => {
      response.resume()
      resolve(response.statusCode ?? 0)
    },
  )
  asking.once('upgrade', (_response, socket) => {
    socket.destroy()
    resolve(101)
  })
  asking.once('error', reject)
  asking.end()
  return promise
}

const upgrade = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'ZHVsdCBkdWx0IGR1bHQgIQ==',
}

describe('a chat of the demo', () => {
  it('opens for its own page, and answers what has no page', async () => {
    const host = `localhost:${port}`
    expect(await ask({ host, origin: `http://${host}`, ...upgrade })).toBe(101)
    expect(await ask({ host })).toBe(200)
  })

  it.each([
    { host: 'evil.example' },
    { host: 'localhost', origin: 'https://evil.example' },
    { host: 'evil.example', origin: 'http://evil.example' },
  ])('neither answers nor opens for %j', async headers => {
    expect(await ask(headers)).toBe(403)
    expect(await ask({ ...headers, ...upgrade })).toBe(403)
  })

  it('is reached by no other address of this machine', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap(addresses => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address)
    // Linux has the whole loopback network.
    const others = platform() === 'linux' ? ['127.0.0.2', ...outside] : outside
    for (const address of others) {
      const { promise, resolve } = Promise.withResolvers<string>()
      const socket = connect(port, address, () => resolve('reached')).once('error', () => resolve('refused'))
      expect(await promise).toBe('refused')
      socket.destroy()
    }
  })

  it('keeps no log of what is written, nor one of before, and leaves the null device alone; only this account reads its settings', () => {
    expect(existsSync(join(folder, 'devTools'))).toBe(false)
    expect(readdirSync(folder)).toEqual(['.m365agentsplayground.yml'])
    expect(statSync(devNull).isFile()).toBe(false)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(join(dir, 'playground')).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, '.m365agentsplayground.yml')).mode & 0o777).toBe(0o600)
  })
})
