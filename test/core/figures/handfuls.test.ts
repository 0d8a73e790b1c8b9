/** Answers are gathered once each, and read in handfuls of five or more: whoever else gathers, and whatever is asked for. */

import { beforeEach, describe, expect, it } from 'vitest'
import { Fault } from '../../../src/core/errors.ts'
import { createCrowds } from '../../../src/core/figures/crowd.ts'
import { gatherAll, gatherIn } from '../../../src/core/figures/gather.ts'
import { type Countable, handfuls, held } from '../../../src/core/figures/handfuls.ts'
import { onlyInHandfuls } from '../../../src/core/house/inHandfuls.ts'
import { id, type UnitId } from '../../../src/core/ids.ts'
import { chooseSettings, settings } from '../../../src/core/settings.ts'
import { type Collection, insert, type OpenStore } from '../../../src/core/store.ts'
import type { Day, Instant } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'

const replies: Collection<Countable> = {
  name: 'replies',
  index: ['unit', 'gathered'],
  time: 'day',
  anonymous: true,
  inHandfuls: true,
}
const all = [replies, handfuls, held, settings]
const hud = id<'unit'>('hud')
const now = '2026-11-20T09:00:00.000Z' as Instant
const today = '2026-11-20' as Day

let store: OpenStore
let crowds: ReturnType<typeof createCrowds>
let count = 0

beforeEach(() => {
  store = openMemoryStore(all)
  crowds = createCrowds(store)
})

const answer = (day: string, answers: Countable['answers'], unit: UnitId = hud) => {
  count += 1
  return insert(replies, { id: `r${count}`, unit, day: day as Day, gathered: false, answers })
}

const send = async (...answers: readonly ReturnType<typeof answer>[]) => {
  expect(await store.write(answers)).toEqual({ written: true })
}

const read = async (span: object = {}) => (await crowds(replies, [hud], [span]))[0]

describe('a handful', () => {
  it('is of five at least, and what came in since waits', async () => {
    await send(...['yes', 'yes', 'no', 'yes'].map(suits => answer('2026-11-16', { suits })))
    expect(await gatherIn(store, replies, hud, today)).toBe(0)
    expect(await read()).toEqual({ answers: null, questions: {} })
    await send(answer('2026-11-17', { suits: 'yes' }))
    expect(await gatherIn(store, replies, hud, today)).toBe(1)
    await send(answer('2026-11-17', { suits: 'no' }))
    expect(await gatherIn(store, replies, hud, today)).toBe(0)
    expect(await read()).toEqual({ answers: 5, questions: { suits: { of: 5, choices: { yes: 4, no: 1 } } } })
  })

  it('holds no question that fewer than five answered; they wait until there are enough', async () => {
    await send(...[1, 2, 3, 4, 5].map(nth => answer('2026-11-16', nth < 4 ? { a: 'x', b: 'x' } : { a: 'y' })))
    await gatherIn(store, replies, hud, today)
    expect((await read())?.questions).toEqual({ a: { of: 5, choices: { x: 3, y: 2 } } })
    await send(...[1, 2, 3, 4, 5].map(nth => answer('2026-11-17', nth < 3 ? { a: 'x', b: 'z' } : { a: 'x' })))
    await gatherIn(store, replies, hud, today)
    expect((await read())?.questions.b).toEqual({ of: 5, choices: { x: 3, z: 2 } })
    expect(await read({ to: '2026-11-16' })).toMatchObject({ answers: 5 })
  })

  it('is of one week where a week has enough, and of several where it has not', async () => {
    const weeks = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26']
    for (const [nth, day] of weeks.entries())
      await send(...Array.from({ length: nth < 2 ? 7 : 3 }, () => answer(day, { a: 'x' })))
    expect(await gatherIn(store, replies, hud, today)).toBe(3)
    expect(await read({ to: '2026-10-11' as Day })).toMatchObject({ answers: 7 })
    expect(await read({ from: '2026-10-19' as Day, to: '2026-10-25' as Day })).toMatchObject({
      answers: null,
    })
    expect(await read({ from: '2026-10-26' as Day })).toMatchObject({ answers: 6 })
  })

  it('is never shown in part when more are asked for than when it was gathered', async () => {
    for (const day of ['2026-10-05', '2026-10-12', '2026-10-19']) {
      await send(...[1, 2, 3, 4, 5].map(() => answer(day, { a: 'x' })))
      await gatherIn(store, replies, hud, today)
    }
    expect(await chooseSettings(store, { figures: { smallest: 10 } })).toEqual([])
    expect(await read()).toMatchObject({ answers: 10 })
    expect(await read({ to: '2026-10-11' as Day })).toEqual({ answers: null, questions: {} })
    expect(await chooseSettings(store, { figures: { smallest: 4 } })).toHaveLength(1)
  })

  it('holds each answer once, when two gather at the same moment', async () => {
    await send(...Array.from({ length: 1_003 }, (_, nth) => answer('2026-11-16', { a: String(nth % 3) })))
    const made = await Promise.all([1, 2, 3].map(() => gatherIn(store, replies, hud, today)))
    expect(made.reduce((sum, some) => sum + some, 0)).toBe(2)
    expect(await read()).toMatchObject({ answers: 1_000, questions: { a: { of: 1_000 } } })
    expect(await store.tally(replies, { by: ['gathered'] })).toEqual([
      { key: [false], count: 3 },
      { key: [true], count: 1_000 },
    ])
  })

  it('is of days that are over: the fifth answer of today closes nothing, and tomorrow they come together', async () => {
    await send(...Array.from({ length: 4 }, () => answer('2026-11-20', { a: 'x' })))
    await send(answer('2026-11-20', { a: 'y' }))
    await send(answer('2026-11-20', { a: 'z' }))
    const job = gatherAll(store, all)
    // Half an hour before midnight in Oslo, and a minute past it.
    expect(await job.run('2026-11-20T22:30:00.000Z' as Instant)).toBe(0)
    expect(await read()).toEqual({ answers: null, questions: {} })
    expect(await job.run('2026-11-20T23:01:00.000Z' as Instant)).toBe(1)
    expect(await read()).toMatchObject({ answers: 6, questions: { a: { choices: { x: 4, y: 1, z: 1 } } } })
  })

  it('holds whole days, also where there are more of them than are read at once', async () => {
    const days = ['2026-11-09', '2026-11-16']
    for (const day of days) await send(...Array.from({ length: 300 }, () => answer(day, { a: 'x' })))
    await gatherIn(store, replies, hud, today)
    expect(
      (await store.list(handfuls, { limit: 9 })).map(({ from, to, answers }) => [from, to, answers]),
    ).toEqual(days.map(day => [day, day, 300]))
  })

  it('is made by a tick, in the units that have enough', async () => {
    const sar = id<'unit'>('sar')
    await send(...[1, 2, 3, 4, 5].map(() => answer('2026-11-16', { a: 'x' })))
    await send(...[1, 2, 3, 4].map(() => answer('2026-11-16', { a: 'x' }, sar)))
    const job = gatherAll(store, all)
    expect([await job.run(now), await job.run(now)]).toEqual([1, 0])
    expect(await crowds(replies, [sar, hud], [{}])).toMatchObject([{ answers: 5 }])
  })
})

describe('the store of features', () => {
  it('takes answers and gives none out, by whatever description', async () => {
    const guarded = onlyInHandfuls(store, all)
    expect(await guarded.write([answer('2026-11-16', { a: 'x' })])).toEqual({ written: true })
    const [row] = await store.list(replies, { limit: 1 })
    const plain = { name: 'replies', index: ['unit'] } as unknown as typeof replies
    for (const attempt of [
      () => guarded.get(plain, 'r1'),
      () => guarded.list(plain, { limit: 1 }),
      () => guarded.tally(plain, { by: ['unit'] }),
      () => guarded.list(handfuls, { limit: 1 }),
      () => guarded.get(held, 'replies:hud'),
      () => guarded.write([{ do: 'remove', collection: plain, id: row?.id ?? '', version: 1 }]),
    ])
      await expect(attempt()).rejects.toThrow(Fault)
    expect(await guarded.get(settings, 'trust')).toBeNull()
  })
})
