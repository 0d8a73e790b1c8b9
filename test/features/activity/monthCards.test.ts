/** The round of the units' months: each unit is read once, and one that cannot be read holds up none of the others. */

import { expect, it } from 'vitest'
import { readContent } from '../../../src/content.ts'
import { together } from '../../../src/core/facts.ts'
import { id, type UnitId } from '../../../src/core/ids.ts'
import { letters } from '../../../src/core/letters.ts'
import { insert } from '../../../src/core/store.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import { mondayOf, type Week } from '../../../src/core/time/weeks.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { activity, activityId } from '../../../src/features/activity/activity.ts'
import { monthCards } from '../../../src/features/activity/monthly/monthCards.ts'
import { collections } from '../../../src/features.ts'
import { emptyHouse } from '../../support/house.ts'

const [broken, whole] = [id<'unit'>('broken'), id<'unit'>('whole')]
/** The first Tuesday of a month, at nine in Oslo. */
const now = '2026-12-01T08:00:00.000Z' as Instant
const week = '2026-W46' as Week

const registered = (unit: UnitId) =>
  insert(activity, {
    id: activityId(unit, week, 'consultations'),
    unit,
    week,
    monday: mondayOf(week),
    kind: 'consultations',
    counts: { video: 9 },
    source: 'card',
    by: id<'person'>('somebody'),
    at: now,
    turn: '',
    undid: '',
    earlier: [],
  })

it('reads each unit once for all who get it; one that cannot be read gets its own later, and the others theirs', async () => {
  const store = openMemoryStore(collections)
  await store.write([broken, whole].map(registered))
  const asked: UnitId[] = []
  let isBroken = true
  const house = emptyHouse(store, {
    clock: { now: () => now },
    allUnits: async () => [broken, whole],
    rolesIn: async () => ['clinician'],
    holderOf: async (unit, code) => id<'person'>(`${code}-of-${unit}`),
    factsOf: async unit => {
      asked.push(unit)
      if (isBroken && unit === broken) throw new Error('Nothing is known of it.')
      return together([])
    },
  })
  const job = monthCards({ ...house, kinds: readContent().activity.kinds })
  await expect(job.run(now)).rejects.toThrow('Nothing is known of it.')
  const told = async () =>
    (await store.list(letters, { where: { series: 'unit-month' }, limit: 9 }))
      .map(({ person }) => person)
      .toSorted()
  expect(await told()).toEqual(['clinical-of-whole', 'leader-of-whole'])
  expect(asked).toEqual([broken, whole])
  isBroken = false
  await job.run(now)
  expect(await told()).toEqual([
    'clinical-of-broken',
    'clinical-of-whole',
    'leader-of-broken',
    'leader-of-whole',
  ])
  expect(await job.run(now)).toBe(0)
})
