/** Requests that no program of good will sends: two in one, without end, larger than they look, deeper than anybody writes. */

import { once } from 'node:events'
import { connect } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../support/ask.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let trust: Trust

beforeAll(async () => {
  trust = await startTrust()
})
afterAll(() => trust.close())

/** All that comes back for these bytes, until the server hangs up. */
const wire = async (bytes: string): Promise<string> => {
  const socket = connect(Number(new URL(trust.address).port), '127.0.0.1')
  let said = ''
  socket.setEncoding('latin1').on('data', (part: string) => {
    said += part
  })
  // The server may hang up before it has read all.
  socket.on('error', () => {})
  socket.write(bytes, 'latin1')
  await once(socket, 'close')
  return said
}

const statusesIn = (said: string): string[] => said.match(/HTTP\/1\.1 \d{3}/g) ?? []

const hidden = 'GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'

const post = (headers: string, body: string) =>
  `POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${headers}\r\n\r\n${body}`

describe('one request with another in it', () => {
  it.each([
    ['a length and chunks', 'Content-Length: 4\r\nTransfer-Encoding: chunked', '0\r\n\r\n'],
    ['chunks and a length', 'Transfer-Encoding: chunked\r\nContent-Length: 4', '0\r\n\r\n'],
    ['two lengths', `Content-Length: 0\r\nContent-Length: ${hidden.length}`, ''],
    ['a list of lengths', 'Content-Length: 0, 0', ''],
    ['a length with a sign', 'Content-Length: +0', ''],
    ['a length in hexadecimals', 'Content-Length: 0x0', ''],
    ['a length below nothing', 'Content-Length: -1', ''],
    ['a length beyond numbers', 'Content-Length: 99999999999999999999', ''],
    ['an encoding that is no chunks', 'Transfer-Encoding: xchunked', '0\r\n\r\n'],
    ['chunks that are not the last', 'Transfer-Encoding: chunked, identity', '0\r\n\r\n'],
    ['a space before the colon', 'Transfer-Encoding : chunked', '0\r\n\r\n'],
    ['a header over two lines', 'Transfer-Encoding:\r\n chunked', '0\r\n\r\n'],
    ['a header with a NUL', 'X: \0\r\nContent-Length: 0', ''],
    ['a chunk with an odd length', 'Transfer-Encoding: chunked', '0x0\r\n\r\n'],
    ['line ends that are not whole', 'X: 1\nContent-Length: 0\r\r\n', ''],
  ])('is refused, and the other not answered: %s', async (_what, headers, body) => {
    const said = await wire(post(headers, body) + hidden)
    expect(statusesIn(said)).toEqual(['HTTP/1.1 400'])
    expect(said).not.toContain('"ok":true')
  })
})

describe('a request', () => {
  it.each([
    ['an address', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, '431'],
    ['a header', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
    ['many headers', `GET / HTTP/1.1\r\nHost: localhost\r\n${'X: y\r\n'.repeat(5_000)}\r\n`, '431'],
    ['no host', 'GET /livez HTTP/1.1\r\nConnection: close\r\n\r\n', '400'],
    ['no host, as long ago', 'GET /livez HTTP/1.0\r\n\r\n', '403'],
    [
      'another host first',
      'GET /livez HTTP/1.1\r\nHost: evil.example\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      '4',
    ],
    [
      'another host as its address',
      'GET http://evil.example/livez HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
      '403',
    ],
    ['no version that there is', 'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n', '400'],
    ['the wish to be a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n', ''],
  ])('with %s is turned away', async (_what, bytes, status) => {
    const [first = 'HTTP/1.1 '] = statusesIn(await wire(bytes))
    expect(first.slice('HTTP/1.1 '.length)).toMatch(new RegExp(`^${status}`))
    if (status === '') expect(first).toBe('HTTP/1.1 ')
  })
})

const send = (headers: Readonly<Record<string, string>>, body: string | Buffer) =>
  ask(trust.address, {
    method: 'POST',
    path: '/api/messages',
    headers: { 'content-type': 'application/json', host: 'localhost', ...headers },
    body,
  })

const lives = async () => expect((await fetch(`${trust.address}/readyz`)).status).toBe(200)

describe('a body', () => {
  const blank = Buffer.alloc(32_000_000, ' ')

  it.each([
    ['gzip', gzipSync(blank)],
    ['deflate', deflateSync(blank)],
    ['br', brotliCompressSync(blank)],
  ])('that is larger than it looks is not unpacked to the end (%s)', async (encoding, body) => {
    expect(body.length).toBeLessThan(100_000)
    expect((await send({ 'content-encoding': encoding }, body)).status).toBe(413)
    await lives()
  })

  it.each([
    [{ 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync('{}')), 415],
    [{ 'content-encoding': 'x' }, '{}', 415],
    [{ 'content-encoding': 'gzip' }, 'no gzip at all', 400],
    [{ 'content-encoding': 'gzip' }, gzipSync('{"type":"message"}').subarray(0, -9), 400],
    [{ 'content-type': 'application/json; charset=latin1' }, '{}', 415],
    [{}, '[', 400],
    [{}, '"text"', 400],
    [{}, '\uFEFF{}', 400],
  ])(
    'that is not what it says, or nothing that is read, is refused: %j %j',
    async (headers, body, status) => {
      expect((await send(headers, body)).status).toBe(status)
    },
  )

  it.each([
    ['lists', `${'['.repeat(500_000)}${']'.repeat(500_000)}`],
    ['lists that never end', '['.repeat(1_900_000)],
    ['objects', `${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)}`],
  ])('of %s in each other ends as a refusal', async (_what, body) => {
    expect((await send({}, body)).status).toBe(400)
    await lives()
  })

  it.each([
    ['value', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
    ['channelData', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['value', `{${Array.from({ length: 100_000 }, (_, nth) => `"a${nth}":1`).join()}}`],
    ['entities', `[${Array.from({ length: 30_000 }, () => '{"type":"mention","text":"a"}').join()}]`],
    ['value', '{"__proto__":{"verb":"menu.open"},"constructor":{"prototype":{"verb":"x"}}}'],
  ])('of an activity with an odd %s is answered, also where it has no id', async (field, odd) => {
    const { activity } = trust.stranger('dddddddd-0000-4000-8000-000000000001', 'Odd')
    const named = activity({ type: 'message', text: 'meny' })
    const { id: _, ...unnamed } = named
    for (const plain of [named, unnamed].map(one => JSON.stringify(one))) {
      const { status } = await send({}, `${plain.slice(0, -1)},"${field}":${odd}}`)
      expect(status).toBe(200)
    }
    await lives()
  })
})
