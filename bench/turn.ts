/**
 * A deviation from typed line to receipt, with its durable write, costs no more than botbuilder's own echo.
 *
 * Where the time goes (`node --cpu-prof`, share of the main thread's own work). The bare echo: the SDK takes more than
 * four tenths, for making a client in each turn and walking its reply through pipeline, serialiser and tracing; writing
 * to sockets a fifth. Dult: writing to sockets, the reply of 13 KB among it, a seventh; the row with its mark, from claim
 * to fdatasync, a tenth; writing the receipt's card, straight as the text that leaves, another; collecting garbage
 * another; the guard, the person, the command and the guesses a few hundredths each. In processor time a turn costs
 * about the same in both. What can make Dult's the slower one by the clock is a busy disk, which the echo never waits for.
 */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Measure, median } from './measure.ts'

const here = import.meta.dirname
const connections = 20
/** Many short pairs, so that what else the machine does meets both sides of a pair alike. */
const turnsInRound = 400
const pairs = 41
/** Until the engine has compiled what either runs, and Dult has met the writers. */
const turnsToWarmUp = 4000
/** So many that nobody meets the polite limit for one person's pace. */
const writers = 300

/** Takes every reply, as Teams would. */
const startConnector = async () => {
  let replies = 0
  const server = createServer((incoming, response) => {
    incoming.resume().on('end', () => {
      replies += 1
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}')
    })
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, replies: () => replies, close: () => server.close() }
}

const startBot = async (
  script: string,
  args: readonly string[],
): Promise<{ child: ChildProcess; endpoint: URL }> => {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  for await (const part of child.stdout) {
    said += part
    const endpoint = /Bot endpoint\s+(http\S+)/.exec(said)?.[1]
    if (endpoint) return { child, endpoint: new URL(endpoint) }
  }
  throw new Error('The bot ended before it listened.')
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return
  const gone = once(child, 'exit')
  child.kill()
  await gone
}

const agent = new Agent({ keepAlive: true, maxSockets: connections })

const post = (endpoint: URL, body: string): Promise<number> =>
  new Promise((done, fail) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    request(endpoint, { method: 'POST', agent, headers }, response => {
      response.resume().on('end', () => done(response.statusCode ?? 0))
    })
      .on('error', fail)
      .end(body)
  })

let posted = 0

const say = (endpoint: URL, serviceUrl: string, text: string): Promise<number> => {
  posted += 1
  const writer = `eeeeeeee-0000-4000-8000-${String(posted % writers).padStart(12, '0')}`
  const activity = {
    type: 'message',
    id: `bench-${posted}`,
    timestamp: '2026-11-20T10:00:00.000Z',
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${writer}`, name: 'Bench', aadObjectId: writer },
    recipient: { id: '28:dult', name: 'Dult' },
    conversation: { id: `a:${writer}`, conversationType: 'personal' },
    locale: 'nb-NO',
    textFormat: 'plain',
    text,
  }
  return post(endpoint, JSON.stringify(activity))
}

type Connector = Awaited<ReturnType<typeof startConnector>>

type Side = { readonly endpoint: URL; readonly text: string }

/** Turns per second and the longest that anybody waited, with every answer checked. */
const round = async ({ endpoint, text }: Side, connector: Connector, turns = turnsInRound) => {
  const before = connector.replies()
  // A connection that waited while the other side had its turn may be closed just as it is used again.
  agent.destroy()
  let left = turns
  let slowestMs = 0
  const startedMs = performance.now()
  const work = async () => {
    while (left > 0) {
      left -= 1
      const saidMs = performance.now()
      const status = await say(endpoint, connector.url, text)
      slowestMs = Math.max(slowestMs, performance.now() - saidMs)
      if (status !== 200) throw new Error(`A turn was answered with ${status}.`)
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  const seconds = (performance.now() - startedMs) / 1000
  if (connector.replies() - before !== turns) throw new Error('Not every turn got one reply.')
  return { rate: turns / seconds, slowestMs }
}

type Round = Awaited<ReturnType<typeof round>>

export const name = 'turn'

export const run = async (): Promise<Measure[]> => {
  const dir = await mkdtemp(path.join(tmpdir(), 'dult-bench-'))
  const connector = await startConnector()
  const echo = await startBot(path.join(here, 'echoBot.ts'), [])
  const dult = await startBot(path.join(here, '..', 'src', 'cli', 'demo.ts'), [
    '--no-playground',
    '--port',
    '0',
    '--data',
    path.join(dir, 'demo'),
  ])
  try {
    const bare: Side = { endpoint: echo.endpoint, text: 'lyd rom 3: mikrofonen virket ikke' }
    const full: Side = { endpoint: dult.endpoint, text: 'avvik lyd rom 3: mikrofonen virket ikke' }
    await round(bare, connector, turnsToWarmUp)
    await round(full, connector, turnsToWarmUp)
    const rounds = { echo: [] as Round[], dult: [] as Round[] }
    for (let nth = 0; nth < pairs; nth += 1) {
      // Whoever goes first in a pair goes second in the next.
      if (nth % 2 === 0) rounds.echo.push(await round(bare, connector))
      rounds.dult.push(await round(full, connector))
      if (nth % 2 === 1) rounds.echo.push(await round(bare, connector))
    }
    const ratios = rounds.dult.map(({ rate }, nth) => rate / (rounds.echo[nth]?.rate ?? Number.NaN))
    const ratesOf = (side: readonly Round[]) => side.map(({ rate }) => rate)
    return [
      { what: 'a bare botbuilder echo with a reply', value: median(ratesOf(rounds.echo)), unit: 'turns/s' },
      {
        what: '«avvik» with its durable write and receipt',
        value: median(ratesOf(rounds.dult)),
        unit: 'turns/s',
      },
      {
        what: `the slowest of ${turnsInRound} answers to «avvik», ${connections} at once, median of rounds`,
        value: median(rounds.dult.map(({ slowestMs }) => slowestMs)),
        unit: 'ms',
        must: { atMost: 1_000 },
      },
      {
        what: '«avvik» against the bare echo, median of pairs',
        value: median(ratios),
        unit: 'of its rate',
        must: { atLeast: 1 },
      },
    ]
  } finally {
    // Whoever still writes there would put new files beside those that are being removed.
    await Promise.all([echo, dult].map(({ child }) => ended(child)))
    agent.destroy()
    connector.close()
    await rm(dir, { recursive: true, force: true })
  }
}
