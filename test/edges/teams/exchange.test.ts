import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer, type Server as NetServer, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { afterEach, describe, expect, it } from 'vitest'
import { asciiJson } from '../../../src/core/asciiJson.ts'
import { exchange } from '../../../src/edges/teams/post/exchange.ts'
import { selfSigned } from '../../support/selfSigned.ts'

const timeoutMs = 250
const open: (() => void)[] = []

afterEach(() => {
  for (const close of open.splice(0)) close()
})

const listen = async (server: NetServer): Promise<number> => {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => {})))
  open.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const serve = (listener: RequestListener): Promise<number> => listen(createHttpServer(listener) as Server)

const post = (url: string, limitMs = timeoutMs, body = asciiJson({})) =>
  exchange({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    body,
    timeoutMs: limitMs,
  })

const nobody = async () => {
  const server = createServer()
  const port = await listen(server)
  await new Promise(resolve => server.close(resolve))
  return port
}

it('takes along what was written, whatever signs are in it', async () => {
  const written = { text: 'blåbær «✓» 😀' }
  let heard = ''
  const port = await serve((incoming, response) => {
    incoming.setEncoding('utf8').on('data', part => {
      heard += part
    })
    incoming.on('end', () => response.end('{}'))
  })
  await post(`http://127.0.0.1:${port}/`, timeoutMs, asciiJson(written))
  expect(JSON.parse(heard)).toEqual(written)
})

describe('a request that never left', () => {
  it.each<[string, () => Promise<string>]>([
    ['nobody listens', async () => `http://127.0.0.1:${await nobody()}/`],
    ['nobody listens, on the other family', async () => `http://[::1]:${await nobody()}/`],
    ['nobody is called so', async () => 'http://nowhere.invalid/'],
    [
      'the other side hangs up while shaking hands',
      async () => `https://127.0.0.1:${await listen(createServer(socket => socket.destroy()))}/`,
    ],
    [
      'the other side never shakes hands',
      async () => `https://127.0.0.1:${await listen(createServer(() => {}))}/`,
    ],
    [
      'the other side has no certificate',
      async () => `https://127.0.0.1:${await listen(createTlsServer({}))}/`,
    ],
    [
      'nobody vouches for the certificate',
      async () => `https://127.0.0.1:${await listen(createTlsServer(selfSigned))}/`,
    ],
  ])('because %s is known as such', async (_, where) => {
    expect(await post(await where())).toEqual({ got: 'unsent' })
  })
})

describe('a request that may have arrived', () => {
  it.each<[string, () => Promise<number>, string]>([
    [
      'is cut off',
      () => listen(createServer(socket => socket.once('data', () => socket.resetAndDestroy()))),
      'ECONNRESET',
    ],
    [
      'is hung up on',
      () => listen(createServer(socket => socket.once('data', () => socket.end()))),
      'ECONNRESET',
    ],
    ['is never answered', () => serve(() => {}), 'timeout'],
    [
      'is answered with nonsense',
      () => listen(createServer(socket => socket.once('data', () => socket.end('nonsense\r\n\r\n')))),
      'HPE_INVALID_CONSTANT',
    ],
    [
      'is answered with another protocol',
      () =>
        listen(
          createServer(socket =>
            socket.once('data', () =>
              socket.end('HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
            ),
          ),
        ),
      'unknown',
    ],
  ])('and %s is told of as silence', async (_, start, why) => {
    expect(await post(`http://127.0.0.1:${await start()}/`)).toEqual({ got: 'silence', why })
  })

  it('goes over a connection that is kept, and is silence too when that one breaks', async () => {
    const ports: (number | undefined)[] = []
    const port = await serve((req, res) => {
      ports.push(req.socket.remotePort)
      if (ports.length === 1) res.end('{}')
      else req.socket.resetAndDestroy()
    })
    expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({ got: 'response', text: '{}' })
    await new Promise<void>(resolve => setImmediate(resolve))
    expect(await post(`http://127.0.0.1:${port}/`)).toEqual({ got: 'silence', why: 'ECONNRESET' })
    expect(new Set(ports).size).toBe(1)
    expect(ports).toHaveLength(2)
  })
})

describe('an answer', () => {
  it('is read whole, whatever lies across its parts', async () => {
    const bytes = Buffer.from('{"word":"blåbærsyltetøy"}')
    const port = await serve((_, res) => {
      res.writeHead(201, { 'retry-after': '3' })
      res.write(bytes.subarray(0, 12), () => res.end(bytes.subarray(12)))
    })
    expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({
      got: 'response',
      status: 201,
      headers: { 'retry-after': '3' },
      text: bytes.toString(),
    })
  })

  it.each<[string, RequestListener]>([
    ['is cut off', (_, res) => res.writeHead(201).write('{', () => res.destroy())],
    ['never ends', (_, res) => res.writeHead(201).write('{')],
  ])('that %s after its status stands', async (_, listener) => {
    const port = await serve(listener)
    expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({ got: 'response', status: 201 })
  })

  it('that goes on for longer than Teams ever would is not read to its end', async () => {
    const port = await serve((_, res) => res.writeHead(201).end('x'.repeat(20_000_000)))
    const answer = await post(`http://127.0.0.1:${port}/`, 30_000)
    expect(answer).toMatchObject({ got: 'response', status: 201 })
    expect('text' in answer && answer.text.length).toBeLessThan(5_000_000)
  })

  it('that sends elsewhere is not followed', async () => {
    const asked: (string | undefined)[] = []
    const port = await serve((req, res) => {
      asked.push(req.url)
      res.writeHead(307, { location: '/elsewhere' }).end()
    })
    expect(await post(`http://127.0.0.1:${port}/here`)).toMatchObject({ got: 'response', status: 307 })
    expect(asked).toEqual(['/here'])
  })
})
