/**
 * Letters of every kind through ten minutes in which Teams takes nothing, with the real sender and post, a real store and a
 * connector that keeps Teams' limits. The clock runs ahead by what the sender waits, so that a day takes seconds.
 */

import { setImmediate as breath } from 'node:timers/promises'
import { type Draft, letters, type Post } from '../../src/core/letters.ts'
import { epochMsOf, type Instant, instantOf } from '../../src/core/time/instant.ts'
import { campaign, openCampaign } from './lettersCampaign.ts'
import { disagreements } from './lettersCheck.ts'
import { type Complaint, startLettersConnector } from './lettersConnector.ts'

export const weathers = ['429', '503', 'no network'] as const
export type Weather = (typeof weathers)[number]

/** Without a word of when to come back, Teams is asked less and less often. */
const complaintOf = (weather: Weather, retryAfterS: number): Complaint | null => {
  if (weather === '429') return { status: 429, code: 'Throttled', retryAfterS }
  return weather === '503' ? { status: 503, code: 'ServiceUnavailable' } : null
}

const kinds: readonly Draft['kind'][] = ['critical', 'service', 'friendly']

// A Wednesday in November: Oslo is an hour ahead. The outage lasts until the office closes, so friendly letters wait for
// the next morning. The hour before that is not waited through.
const startMs = Date.parse('2026-11-18T14:49:59Z')
const awayFromMs = Date.parse('2026-11-18T14:50:00Z')
const awayUntilMs = Date.parse('2026-11-18T15:00:00Z')
const eveningMs = Date.parse('2026-11-18T16:00:00Z')
const morningMs = Date.parse('2026-11-19T06:59:50Z')

const hours: Readonly<Record<Draft['kind'], readonly [string, string]>> = {
  critical: ['00:00', '24:00'],
  service: ['07:00', '20:00'],
  friendly: ['08:00', '16:00'],
}

const osloTime = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const isInItsHours = (kind: Draft['kind'], at: Instant): boolean => {
  const [from, to] = hours[kind]
  const time = osloTime.format(Date.parse(at))
  return time >= from && time < to
}

type Options = {
  readonly place: string
  readonly weather: Weather
  readonly people: number
  /** What a 429 asks for. */
  readonly retryAfterS: number
}

export const sendThrough = async ({ place, weather, people, retryAfterS }: Options) => {
  let nowMs = startMs
  const isAway = () => nowMs >= awayFromMs && nowMs < awayUntilMs
  const arrived: { readonly conversation: string; readonly at: Instant }[] = []
  const connector = await startLettersConnector({
    limits: true,
    nowMs: () => nowMs,
    weather: () => (isAway() ? complaintOf(weather, retryAfterS) : null),
    took: conversation => arrived.push({ conversation, at: instantOf(nowMs) }),
  })
  let attempts = 0
  let underWay = 0
  let isQuiet = true
  let isGone = false
  const watch = (post: Post): Post => ({
    ...post,
    deliver: async (...letter) => {
      attempts += 1
      underWay += 1
      isQuiet = false
      return post.deliver(...letter).finally(() => {
        underWay -= 1
      })
    },
  })
  const moveTo = async (ms: number) => {
    nowMs = ms >= eveningMs && ms < morningMs ? morningMs : ms
    const goes = weather === 'no network' && isAway()
    if (goes !== isGone) await (goes ? connector.goAway() : connector.comeBack())
    isGone = goes
  }
  const over = Promise.withResolvers<void>()
  /** Time stands still while a letter is on its way, and goes faster where nothing is sent. */
  const wait = async (ms: number, signal?: AbortSignal) => {
    await breath()
    while (underWay > 0 && !signal?.aborted) await breath()
    if (signal?.aborted) return
    await moveTo(nowMs + (isQuiet && !isAway() ? 30 * ms : ms))
    if (isQuiet && nowMs > morningMs && (await opened.left()) === 0) over.resolve()
    isQuiet = true
  }
  const opened = await openCampaign({
    place,
    connector: connector.url,
    people,
    sendRate: 45,
    holder: 'one',
    kinds,
    clock: { now: () => instantOf(nowMs) },
    wait,
    watch,
  })
  const running = opened.letters.run()
  await over.promise
  await opened.letters.sender.stop()
  await running
  const rows = await opened.store.list(letters, { where: { campaign }, limit: people })
  const kindOf = new Map(rows.map(({ person, kind }) => [`a:${person}`, kind]))
  const counts = {
    letters: rows.length,
    attempts,
    arrived: connector.arrivals.size,
    arrivedMeanwhile: arrived.filter(({ at }) => epochMsOf(at) >= awayFromMs && epochMsOf(at) < awayUntilMs)
      .length,
    arrivedAfterwards: arrived.filter(({ at }) => epochMsOf(at) >= awayUntilMs).length,
    doubled: arrived.length - connector.arrivals.size,
    outsideHours: arrived.filter(
      ({ conversation, at }) => !isInItsHours(kindOf.get(conversation) ?? 'friendly', at),
    ).length,
    ofOurOwnMaking: connector.throttled(),
    problems: await disagreements(opened.store, people, connector.arrivals),
  }
  await opened.store.close()
  connector.close()
  return counts
}
