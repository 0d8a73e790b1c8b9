/** What became of all nudges, whoever got them: which rest for all, and which nobody acts on. Read before anything new is planned. */

import type { Settings } from '../../../core/settingsShape.ts'
import type { Day } from '../../../core/time/instant.ts'
import { all } from '../../../core/walk.ts'
import type { NudgeNeeds } from '../needs.ts'
import { nudgeReaders } from '../reader.ts'
import { harmIn, restingOf } from './harm.ts'
import { idleIn, idleOf } from './idle.ts'

export const lookBack = async (
  { store, nudges }: NudgeNeeds,
  day: Day,
  { figures, nudges: { retireAfterMonths } }: Settings,
) => {
  let harm: Parameters<typeof harmIn>[0] = new Map()
  let comings: Parameters<typeof idleIn>[0] = new Map()
  const when = { day, months: retireAfterMonths }
  for await (const readers of all(store, nudgeReaders)) {
    harm = harmIn(harm, readers)
    comings = idleIn(comings, readers, nudges, when)
  }
  return { resting: restingOf(harm), idle: idleOf(comings, { ...when, smallest: figures.smallest }) }
}
