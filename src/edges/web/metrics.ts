/** /metrics for Prometheus: how many turns, how long they took, what left for Teams, where the letters stand. Counts and codes only. */

import { timingSafeEqual } from 'node:crypto'
import type { Express, Request } from 'express'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Conversation } from '../../core/conversation.ts'

type MetricsNeeds = {
  /** Asked for as a bearer token where there is one. */
  readonly token: string | null
  readonly lettersByState: () => Promise<Readonly<Record<string, number>>>
  /** Of every standing kind; `answer` is empty where none came. */
  readonly lettersBySeries: () => Promise<
    readonly {
      readonly series: string
      readonly state: string
      readonly answer: string
      readonly count: number
    }[]
  >
  readonly isStopped: () => Promise<boolean>
  readonly trouble: () => 'refused' | 'away' | null
  readonly isDoubted: () => boolean
  readonly areListsHeld: () => Promise<boolean>
  readonly storeTellsWithinMs?: number
}

/** Prometheus waits ten seconds, and then has nothing at all. */
const defaultTellsWithinMs = 4_000

/** `null` where it fails, or takes too long. */
const inTime = async <T>(asked: Promise<T>, withinMs: number): Promise<T | null> => {
  const late = Promise.withResolvers<null>()
  const timer = setTimeout(() => late.resolve(null), withinMs)
  try {
    return await Promise.race([asked, late.promise])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

export type Metrics = {
  /** The same conversation, with each turn counted and timed. */
  watch(conversation: Conversation): Conversation
  /** Counts a request to Teams: what it was for, and its status or why there is none. */
  wentOut(kind: string, outcome: string): void
  mount(app: Express): void
}

const isAllowed = (request: Request, token: string | null): boolean => {
  if (token === null) return true
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

export const createMetrics = ({
  token,
  lettersByState,
  lettersBySeries,
  isStopped,
  trouble,
  isDoubted,
  areListsHeld,
  storeTellsWithinMs = defaultTellsWithinMs,
}: MetricsNeeds): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, prefix: 'dult_' })
  const seconds = new Histogram({
    name: 'dult_turn_seconds',
    help: 'How long a turn took, until its answer was ready to be sent',
    labelNames: ['kind'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers,
  })
  const failed = new Counter({
    name: 'dult_turns_failed_total',
    help: 'Turns that ended in an unexpected error',
    labelNames: ['kind'],
    registers,
  })
  const wentOut = new Counter({
    name: 'dult_requests_to_teams_total',
    help: 'Requests to Teams, for replies and letters alike, by the status they met',
    labelNames: ['kind', 'outcome'],
    registers,
  })
  /** Of what the store keeps: while it does not tell, there is no figure rather than one of before. */
  const kept = <T, L extends string = never>(
    about: { readonly name: string; readonly help: string; readonly labelNames?: L[] },
    ask: () => Promise<T>,
    tell: (gauge: Gauge<L>, answer: T) => void,
  ) =>
    new Gauge<L>({
      ...about,
      registers,
      async collect() {
        const answer = await inTime(ask(), storeTellsWithinMs)
        this.reset()
        if (answer !== null) tell(this, answer)
        else if (!about.labelNames) this.remove()
      },
    })
  const keptYes = (name: string, help: string, ask: () => Promise<boolean>) =>
    kept({ name, help }, ask, (gauge, isSo) => gauge.set(isSo ? 1 : 0))

  kept(
    { name: 'dult_letters', help: 'Letters by state', labelNames: ['state'] },
    lettersByState,
    (gauge, byState) => {
      for (const [state, count] of Object.entries(byState)) gauge.set({ state }, count)
    },
  )
  kept(
    {
      name: 'dult_letters_by_series',
      help: 'Letters by standing kind, state and what was answered',
      labelNames: ['series', 'state', 'answer'],
    },
    lettersBySeries,
    (gauge, rows) => {
      for (const { count, ...labels } of rows) gauge.set(labels, count)
    },
  )
  keptYes('dult_sending_stopped', '1 while the kill switch is on', isStopped)
  keptYes(
    'dult_lists_held',
    '1 while lists of members bring nobody new in, as the secret that tells who was forgotten is lost',
    areListsHeld,
  )
  new Gauge({
    name: 'dult_teams_refused',
    help: '1 while Teams has refused the bot itself for some minutes',
    registers,
    collect() {
      this.set(trouble() === 'refused' ? 1 : 0)
    },
  })
  new Gauge({
    name: 'dult_teams_away',
    help: '1 while nothing has got through to Teams for some minutes',
    registers,
    collect() {
      this.set(trouble() === 'away' ? 1 : 0)
    },
  })
  new Gauge({
    name: 'dult_clock_doubted',
    help: '1 while the machine’s clock has jumped and is not believed yet',
    registers,
    collect() {
      this.set(isDoubted() ? 1 : 0)
    },
  })

  const timed = async <T>(kind: string, turn: () => Promise<T>): Promise<T> => {
    const done = seconds.startTimer({ kind })
    try {
      return await turn()
    } catch (error) {
      failed.inc({ kind })
      throw error
    } finally {
      done()
    }
  }

  return {
    watch: ({ said, pressed, happened }) => ({
      said: one => timed('said', () => said(one)),
      pressed: one => timed('pressed', () => pressed(one)),
      happened: one => timed('happened', () => happened(one)),
    }),
    wentOut: (kind, outcome) => wentOut.inc({ kind, outcome }),
    mount: app => {
      app.get('/metrics', async (request, response) => {
        if (!isAllowed(request, token)) {
          response.status(401).json({ error: { code: 'token', message: 'A bearer token is needed here.' } })
          return
        }
        response.type(registry.contentType).send(await registry.metrics())
      })
    },
  }
}
