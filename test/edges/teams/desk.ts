/** A bot behind a plain web server for the tests of this edge: an echo for a house, and a store and log to look into. */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { asciiJson } from '../../../src/core/asciiJson.ts'
import type { Cards, Show } from '../../../src/core/cards.ts'
import { finished, show } from '../../../src/core/cards.ts'
import type { Answer, Conversation, Happening, Pressed, Said } from '../../../src/core/conversation.ts'
import { type Facts, Fault } from '../../../src/core/errors.ts'
import { forgotten } from '../../../src/core/house/gone/forgotten.ts'
import { marks } from '../../../src/core/house/reception/marks.ts'
import type { Log } from '../../../src/core/log.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import { instantOf } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { addresses } from '../../../src/edges/teams/addresses.ts'
import { type ConnectorNeeds, createConnector } from '../../../src/edges/teams/post/connector.ts'
import { createTeams, type Posted, type TeamsNeeds } from '../../../src/edges/teams/teams.ts'

type Heard =
  | ({ readonly what: 'said' } & Said)
  | ({ readonly what: 'pressed' } & Pressed)
  | ({ readonly what: 'happened' } & Happening)

/** Answers what it hears with a card that says it again, and keeps what it heard. */
export const createEcho = (answer: (heard: Heard) => Promise<Answer> = async heard => echo(heard)) => {
  const heard: Heard[] = []
  const hear = async (one: Heard) => {
    heard.push(one)
    return answer(one)
  }
  const conversation: Conversation = {
    said: said => hear({ what: 'said', ...said }),
    pressed: pressed => hear({ what: 'pressed', ...pressed }),
    happened: happening => hear({ what: 'happened', ...happening }),
  }
  return { heard, conversation }
}

export const echo = (heard: Heard): Answer => {
  const text = heard.what === 'said' ? heard.text : heard.what === 'pressed' ? heard.verb : heard.kind
  return { show: show('echo', { text }), language: 'nb' }
}

/** One plain card per name: what is shown is in its summary. */
export const plainCards: Cards = {
  names: ['echo', 'common/notice'],
  face: () => null,
  render: ({ card, data }: Show, language) =>
    finished(
      asciiJson({
        type: 'AdaptiveCard',
        version: '1.5',
        body: [{ type: 'TextBlock', text: `${data.text ?? data.name}` }],
      }),
      `${card} ${data.text ?? data.name} ${language}`,
    ),
}

type Line = {
  readonly level: string
  readonly event: string
  readonly facts: Facts
  readonly code: string | null
}

export const createLines = () => {
  const lines: Line[] = []
  const log: Log = {
    info: (event, facts = {}) => lines.push({ level: 'info', event, facts, code: null }),
    warn: (event, facts = {}) => lines.push({ level: 'warn', event, facts, code: null }),
    error: (event, error, facts = {}) =>
      lines.push({
        level: 'error',
        event,
        facts: error instanceof Fault ? { ...error.facts, ...facts } : facts,
        code: error instanceof Fault ? error.code : error instanceof Error ? error.name : 'unknown',
      }),
  }
  return { lines, log }
}

type Reply = { readonly status: number; readonly body: unknown; readonly text: string }

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

type DeskNeeds = Partial<TeamsNeeds> & Partial<ConnectorNeeds>

export const startDesk = async (needs: DeskNeeds = {}) => {
  const house = createEcho()
  const { lines, log } = createLines()
  const store = needs.store ?? openMemoryStore([addresses, forgotten, marks])
  let nowMs = Date.parse('2026-11-20T10:00:00Z')
  const clock = { now: (): Instant => instantOf(nowMs) }
  const teams = createTeams({
    bot: null,
    connector: createConnector({ bot: null, clock, ...needs }),
    conversation: house.conversation,
    cards: plainCards,
    clock,
    log,
    nameOf: of => of,
    ...needs,
    store,
  })
  const server = createServer((req: Posted, res) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      req.body = parse(Buffer.concat(chunks).toString())
      void teams.messages(req, res)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`

  const post = async (body: unknown, authorization?: string): Promise<Reply> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, body: parse(text), text }
  }

  return {
    post,
    teams,
    store,
    heard: house.heard,
    lines,
    pass: (ms: number) => {
      nowMs += ms
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
}

export type Desk = Awaited<ReturnType<typeof startDesk>>
