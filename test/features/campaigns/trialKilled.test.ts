/** A trial whose process dies, after any write of it, on each engine: taken up again, it is the trial that it would have been. */

import { describe, expect, it } from 'vitest'
import { insert, type OpenStore } from '../../../src/core/store.ts'
import type { Week } from '../../../src/core/time/weeks.ts'
import { fractionOf } from '../../../src/core/trials/coin.ts'
import { whole } from '../../../src/core/walk.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { begin } from '../../../src/features/campaigns/trial/begin.ts'
import { trials, trialWeeks } from '../../../src/features/campaigns/trial/trial.ts'
import { verifyTrials } from '../../../src/features/campaigns/trial/verify.ts'
import { weekIdOf, weeksOf } from '../../../src/features/campaigns/trial/weeks.ts'
import { collections } from '../../../src/features.ts'
import { dying } from '../../support/dying.ts'
import { emptiedDatabase } from '../../support/emptiedDatabase.ts'
import { draftTrial, engineOn, peopleCalled, personMeasure, remindersIn, yes } from '../../support/trials.ts'

const emptied = emptiedDatabase()
const newMemory = async (): Promise<OpenStore> => openMemoryStore(collections)

const everyFifth = (whose: string, week: Week): boolean => fractionOf(`${whose} ${week}`) < 0.2

/** More than are taken in, or written to, in one write. */
const people = peopleCalled(104)
const world = { people, measures: [personMeasure((whose, { week }) => (everyFifth(whose, week) ? 1 : 0))] }
const opening = '2026-12-23'

/** To the opening of four weeks, and on from wherever it died. */
const through = async (store: OpenStore, afterWrites: number) => {
  const { store: mortal, diesAfter, isDead, rests } = dying(store)
  await store.write([insert(trials, draftTrial({ weeks: 4 }))])
  const life = engineOn(mortal, world)
  const live = async () => {
    await begin(life.needs, mortal, 'tried', yes)
    await life.pass(33)
  }
  diesAfter(afterWrites)
  await live().catch(() => {})
  const died = isDead()
  rests()
  const next = engineOn(store, { ...world, newId: life.needs.newId, from: life.today() })
  await begin(next.needs, store, 'tried', yes)
  await next.tick()
  while (next.today() < opening) await next.pass(1)
  const trial = await store.get(trials, 'tried')
  if (!trial) throw new Error('There is no trial.')
  return { died, trial, weeks: await whole(store, trialWeeks), written: await remindersIn(store) }
}

/** What stands in it of one life is the same in every one: all but the codes, which chance makes anew. */
const mustBeWhole = async (
  store: OpenStore,
  { trial, weeks, written }: Awaited<ReturnType<typeof through>>,
) => {
  expect(trial.state).toBe('opened')
  expect(weeks.map(({ week }) => week)).toEqual(weeksOf(trial))
  for (const { week, tosses } of weeks) {
    expect(new Set(tosses.map(({ code }) => code)).size).toBe(people.length)
    const heads = tosses.filter(({ isHeads }) => isHeads).length
    expect(written.filter(({ campaign }) => campaign === weekIdOf(trial, week))).toHaveLength(heads)
    const did = people.filter(person => everyFifth(person, week)).length
    expect(tosses.filter(({ outcome }) => outcome === 1)).toHaveLength(did)
  }
  expect(await verifyTrials(store)).toEqual({ locked: 1, changed: [] })
}

describe('a process that dies', () => {
  it('takes nobody in twice, writes nothing twice, and comes to a verdict wherever it was', async () => {
    let lives = 0
    for (let writes = 1; ; writes += 1) {
      const store = await newMemory()
      const life = await through(store, writes)
      await mustBeWhole(store, life)
      if (!life.died) break
      lives += 1
    }
    expect(lives).toBeGreaterThan(10)
  })

  it('leaves the same in PostgreSQL: the same coins, letters, weeks and verdict', async () => {
    for (const writes of [2, 7, 1_000]) {
      const [memory, database] = [await newMemory(), await emptied()]
      const inMemory = await through(memory, writes)
      const inDatabase = await through(database, writes)
      await mustBeWhole(database, inDatabase)
      expect(inDatabase).toEqual(inMemory)
    }
  })
})
