/** Letters past their time leave, and no figure that anybody reads changes when they do. On every engine. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import type { LetterSeries } from '../../../src/core/letterSeries.ts'
import { type Letter, letterId, letters, writeLetter } from '../../../src/core/letters.ts'
import { walkOld } from '../../../src/core/retention.ts'
import { type Change, insert, type OpenStore, type Store } from '../../../src/core/store.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import { plus } from '../../../src/core/time/oslo.ts'
import { openFileStore } from '../../../src/edges/store/file.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { openPostgresStore } from '../../../src/edges/store/postgres.ts'
import {
  countsBySeries,
  everyLedger,
  ledgerOfAll,
  publicLedgerOf,
} from '../../../src/features/letters/ledger.ts'
import { pastLetters, pastSeries } from '../../../src/features/letters/past.ts'
import { letterRetention } from '../../../src/features/letters/retention.ts'
import { collections } from '../../../src/features.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'

const now = '2026-11-20T09:00:00.000Z' as Instant
const before = plus(now, { days: -90 })
const ago = (days: number) => plus(now, { days: -days })

let server: TestPostgres
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

const engines = ['memory', 'file', 'postgres'] as const

const open = async (engine: (typeof engines)[number]): Promise<OpenStore> => {
  if (engine === 'memory') return openMemoryStore(collections)
  if (engine === 'postgres') {
    const store = await openPostgresStore({ url: server.url, schema: server.newSchema(), collections })
    onTestFinished(() => store.close())
    return store
  }
  const dir = await mkdtemp(join(tmpdir(), 'dult-past-'))
  const store = await openFileStore({ dir, collections })
  onTestFinished(async () => {
    await store.close()
    await rm(dir, { recursive: true })
  })
  return store
}

type Given = Partial<Omit<Letter, 'id'>>

const letter = (nth: number, given: Given): Change => {
  const person = id<'person'>(`p${nth}`)
  const drafted = writeLetter({
    series: 'campaign',
    campaign: 'c1',
    kind: 'friendly',
    person,
    unit: id('hud'),
    show: { card: 'common/notice', data: { about: 'Kari' } },
    due: ago(100),
    expires: ago(95),
  })
  const row = { ...('row' in drafted ? drafted.row : {}), ...given } as Letter
  return insert(letters, { ...row, id: letterId(row.campaign, person) })
}

/** What can have become of a letter, as rows say it. */
const fates: readonly Given[] = [
  { state: 'delivered' },
  { state: 'delivered', answer: 'thanks' },
  { state: 'delivered', takenBack: 'done' },
  { state: 'failed', reason: 'blocked' },
  { state: 'failed', reason: 'gave-up:throttled' },
  { state: 'suppressed', reason: 'withdrawn' },
  { state: 'suppressed', reason: 'stopped' },
  { state: 'suppressed', reason: 'left', person: id('') },
  { state: 'expired', reason: 'stale' },
  { state: 'expired', reason: 'closed' },
  ...['paused', 'budget', 'quiet', 'digest'].map((reason): Given => ({ state: 'expired', reason })),
  { state: 'unknown', reason: 'no-answer' },
]

const causes: readonly Given[] = [
  { campaign: 'c1' },
  { campaign: 'c1' },
  { campaign: 'c2', unit: id('ort') },
  { campaign: 'c3', due: ago(60), expires: ago(53) },
  { campaign: 'sheet:1:2026-08-01', series: 'worksheet-reminder' },
  { campaign: 'sheet:2:2026-08-02', series: 'worksheet-reminder' },
  { campaign: 'pace-question', series: 'pace-question' },
]

const plant = (store: Store, copies = 1) => {
  const all = causes.flatMap(cause => fates.map(fate => ({ ...cause, ...fate })))
  const rows = Array.from({ length: copies }, () => all).flat()
  return store.write(rows.map((given, nth) => letter(nth, given)))
}

const sorted = <T>(rows: readonly T[]): readonly string[] => rows.map(row => JSON.stringify(row)).sort()

const figures = async (store: Store) => ({
  campaigns: await Promise.all(
    ['c1', 'c2', 'c3'].map(async campaign => {
      const { planned, byState, reasons, answers } = await publicLedgerOf(store, campaign, now)
      expect(Object.values(byState).reduce((sum, count) => sum + count, 0)).toBe(planned)
      return { planned, byState, reasons, answers }
    }),
  ),
  all: await ledgerOfAll(store),
  bySeries: sorted(
    (await countsBySeries(store)).map(({ series, state, answer, count }) => [series, state, answer, count]),
  ),
})

const expire = async (store: Store) => {
  let gone = 0
  for (const period of letterRetention) gone += await walkOld(store, period, before, () => 'none', now)
  return gone
}

const kept = async (store: Store) =>
  JSON.stringify([
    ...(await store.list(pastLetters, { limit: 99 })),
    ...(await store.list(pastSeries, { limit: 99 })),
  ])

describe.each(engines)('letters past their time, on %s', engine => {
  it('leave, and every figure stays what it was', async () => {
    const store = await open(engine)
    await plant(store)
    const known = await figures(store)
    expect(known.all.planned).toBe(causes.length * fates.length)
    expect(await expire(store)).toBe((causes.length - 1) * fates.length)
    const left = await store.list(letters, { limit: 999 })
    expect(new Set(left.map(({ campaign }) => campaign))).toEqual(new Set(['c3']))
    expect(await figures(store)).toEqual(known)
    expect(await expire(store)).toBe(0)
    expect(await figures(store)).toEqual(known)
  })

  it('are added to what is kept of those before, of one month and of another', async () => {
    const store = await open(engine)
    for (const due of [ago(130), ago(129), ago(100)]) {
      const series: LetterSeries = 'weekly-steps'
      const one = { series, campaign: `veikart-${due}`, state: 'delivered', due, expires: due } as const
      await store.write([letter(1, one), letter(2, { ...one, campaign: 'c1', series: 'campaign' })])
      await walkOld(store, letterRetention[0] as (typeof letterRetention)[0], before, () => 'none', now)
      await store.write(
        (await store.list(letters, { limit: 9 })).map(row => ({
          do: 'remove',
          collection: letters,
          id: row.id,
          version: row.version,
        })),
      )
    }
    const rows = await store.list(pastLetters, { limit: 9 })
    expect(rows.map(({ series, month, counts }) => [series, month, counts[0]?.count]).sort()).toEqual([
      ['campaign', '2026-07', 3],
      ['weekly-steps', '2026-07', 2],
      ['weekly-steps', '2026-08', 1],
    ])
  })

  it('are counted once, whenever the work is cut short', async () => {
    const store = await open(engine)
    await plant(store, 1)
    const crowd = Array.from({ length: 450 }, (_, nth) =>
      letter(1_000 + nth, { state: 'delivered', due: ago(120) }),
    )
    await store.write(crowd)
    const known = await figures(store)
    const cut = new Error('cut short')
    for (let allowed = 0; ; allowed += 1) {
      let writes = 0
      const dying: Store = {
        ...store,
        write: changes => {
          writes += 1
          if (writes > 1) throw cut
          return store.write(changes)
        },
      }
      const end = await expire(dying).catch(error => error)
      expect(await figures(store)).toEqual(known)
      if (end !== cut) break
      expect(allowed).toBeLessThan(19)
    }
    expect(await store.list(letters, { to: before, limit: 9 })).toEqual([])
  })
})

describe('what is kept', () => {
  it('names nobody and nobody’s wishes', async () => {
    const store = await open('memory')
    await plant(store)
    await expire(store)
    expect(await kept(store)).not.toMatch(/Kari|"p\d|stopped|paused|budget|quiet|digest/)
    const lines = (await store.list(pastLetters, { limit: 99 })).flatMap(({ counts }) => counts)
    expect(lines.filter(({ reason }) => reason === 'resting').map(({ state }) => state)).toEqual(
      Array(4).fill('suppressed'),
    )
  })

  it('does not tell in which unit somebody was asked whether it is too much', async () => {
    const store = await open('memory')
    await store.write([letter(1, { series: 'pace-question', campaign: 'pace-question', state: 'delivered' })])
    await expire(store)
    expect(await store.list(pastLetters, { limit: 9 })).toMatchObject([
      { series: 'pace-question', unit: null },
    ])
  })
})

it.each<[string, Given, boolean]>([
  ['waits and may still be sent', { state: 'queued', expires: plus(now, { days: 1 }) }, true],
  ['waits, and nobody could get it any more', { state: 'queued', expires: ago(1) }, false],
  ['is on its way', { state: 'sending', expires: ago(1) }, true],
  ['may have arrived, and is not stale', { state: 'unknown', expires: plus(now, { days: 1 }) }, true],
  ['may have arrived, and is stale', { state: 'unknown', expires: ago(1) }, false],
  [
    'is yet to say that it was taken back',
    { state: 'delivered', takenBack: 'asked', expires: plus(now, { days: 1 }) },
    true,
  ],
  ['was never changed', { state: 'delivered', takenBack: 'asked', expires: ago(1) }, false],
  ['was delivered, and is not stale', { state: 'delivered', expires: plus(now, { days: 1 }) }, false],
])('of letters, one that %s, stays or is counted', async (_what, given, stays) => {
  const store = await open('memory')
  await store.write([letter(1, given)])
  expect(await expire(store)).toBe(stays ? 0 : 1)
  expect(await store.list(letters, { limit: 9 })).toHaveLength(stays ? 1 : 0)
  expect((await ledgerOfAll(store)).planned).toBe(1)
})

it('is gone by in small steps, past those that stay, and without a tally', async () => {
  const store = await open('memory')
  const waiting = { state: 'sending' } as const
  const rows = Array.from({ length: 1_100 }, (_, nth) =>
    letter(nth, nth % 2 ? waiting : { state: 'delivered' }),
  )
  await store.write(rows)
  const sizes: number[] = []
  const watched: Store = {
    ...store,
    tally: () => Promise.reject(new Error('tallied')),
    list: (collection, query) => {
      expect(query.limit).toBeLessThanOrEqual(100)
      return store.list(collection, query)
    },
    write: changes => {
      sizes.push(changes.length)
      return store.write(changes)
    },
  }
  expect(await expire(watched)).toBe(550)
  expect(sizes).toHaveLength(11)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(102)
})

it('are told at the prompt by campaign as before, and by the month where a standing kind is past', async () => {
  const store = await open('memory')
  await plant(store)
  const told = async () => {
    const ledgers = await everyLedger(store, now)
    return ledgers.map(({ series, campaign, ledger }) => [series, campaign, ledger] as const)
  }
  const ofCampaigns = (rows: Awaited<ReturnType<typeof told>>) =>
    sorted(rows.filter(([series]) => series === 'campaign'))
  const known = await told()
  await expire(store)
  const since = await told()
  expect(ofCampaigns(since)).toEqual(ofCampaigns(known))
  const sheets = since.filter(([series]) => series === 'worksheet-reminder')
  expect(sheets.map(([, month, { planned }]) => [month, planned])).toEqual([['2026-08', 2 * fates.length]])
})

it('shows no sum twice while letters leave beside it', async () => {
  const store = await open('memory')
  await plant(store)
  const known = await publicLedgerOf(store, 'c1', now)
  let hasLeft = false
  const beside: Store = {
    ...store,
    tally: async (collection, query) => {
      const counted = await store.tally(collection, query)
      if (!hasLeft) await expire(store)
      hasLeft = true
      return counted
    },
  }
  expect(await publicLedgerOf(beside, 'c1', now)).toMatchObject({
    planned: known.planned,
    byState: known.byState,
  })
})
