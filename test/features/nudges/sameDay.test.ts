/** The same store gives the same nudges on the same day: on each engine, once more, and however often the process dies meanwhile. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { remove } from '../../../src/core/store.ts'
import { at } from '../../../src/core/time/oslo.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { nudgeAnswers } from '../../../src/features/nudges/plan/harm.ts'
import { nudgeRounds, roundId } from '../../../src/features/nudges/plan/rounds.ts'
import { collections } from '../../../src/features.ts'
import { openPlace, plannedIn, roundIn } from '../../support/nudgeDay.ts'
import { day, fillTrust } from '../../support/nudgeTrust.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'
import { storeDirs } from '../../support/storeDirs.ts'

const people = 250
const now = at(day, '07:05')
const newDir = storeDirs()

let postgres: TestPostgres
let expected: readonly string[]
let answers = 0

const answersIn = async (store: Awaited<ReturnType<typeof openPlace>>) =>
  (await store.tally(nudgeAnswers, { by: [] }))[0]?.count ?? 0

beforeAll(async () => {
  postgres = await startPostgres()
  const store = openMemoryStore(collections)
  await fillTrust(store, people)
  await roundIn(store, now)()
  expected = await plannedIn(store)
  answers = await answersIn(store)
  await store.close()
})

afterAll(() => postgres.stop())

const places: Readonly<Record<string, () => Promise<string>>> = {
  'the file store': newDir,
  PostgreSQL: async () => `${postgres.url}#${postgres.newSchema()}`,
}

const filled = async (place: string): Promise<void> => {
  const store = await openPlace(place)
  await fillTrust(store, people)
  await store.close()
}

const script = join(import.meta.dirname, '../../support/nudgeDayProcess.ts')

/** Answers how it ended. A minute has passed since the last one died; the third lives. */
const live = async (place: string, life: number): Promise<string> => {
  const begins = at(day, `07:${String(5 + life).padStart(2, '0')}`)
  const [deadly, turns] =
    [
      [3, 0],
      [2, 3],
    ][life] ?? []
  const child = spawn(process.execPath, [script, place, begins, String(deadly ?? ''), String(turns ?? '')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code, signal] = await once(child, 'close')
  return String(signal ?? code)
}

describe.each(Object.entries(places))('on %s', (_, newPlace) => {
  it('a day is planned as it is in memory, and planned once more it is left as it is', async () => {
    const place = await newPlace()
    await filled(place)
    const store = await openPlace(place)
    expect(await roundIn(store, now)()).toBeGreaterThan(200)
    expect(await plannedIn(store)).toEqual(expected)
    const round = await store.get(nudgeRounds, roundId)
    if (round) await store.write([remove(nudgeRounds, round)])
    expect(await roundIn(store, now)()).toBe(0)
    expect(await plannedIn(store)).toEqual(expected)
    expect(await answersIn(store)).toBe(answers)
    await store.close()
  })

  it('a day that is cut short by kill -9 again and again comes to the same', async () => {
    const place = await newPlace()
    await filled(place)
    const ends: string[] = []
    for (const life of [0, 1, 2]) ends.push(await live(place, life))
    expect(ends).toEqual(['SIGKILL', 'SIGKILL', '0'])
    const store = await openPlace(place)
    expect(await plannedIn(store)).toEqual(expected)
    // Of who answered before, each is counted once or, where the process died just then, not at all.
    expect(await answersIn(store)).toBeLessThanOrEqual(answers)
    await store.close()
  })
})
