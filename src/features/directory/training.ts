/** Who has told that they have done a course: their own word, per unit, and theirs to take back. */

import type { Figures } from '../../core/feature.ts'
import type { PersonId, UnitId } from '../../core/ids.ts'
import type { Collection, Store } from '../../core/store.ts'
import type { SystemCode } from '../../core/systems.ts'
import { addMonths } from '../../core/time/days.ts'
import type { Day, Month } from '../../core/time/instant.ts'
import { whole } from '../../core/walk.ts'

type Training = {
  /** `{unit}:{person}:{system}` */
  readonly id: string
  readonly unit: UnitId
  readonly person: PersonId
  readonly system: SystemCode
  readonly day: Day
}

export const trainings: Collection<Training> = {
  name: 'trainings',
  index: ['unit', 'person', 'system'],
  time: 'day',
}

export const trainingId = (unit: UnitId, person: PersonId, system: SystemCode): string =>
  `${unit}:${person}:${system}`

type Reading = Pick<Store, 'get' | 'list' | 'tally'>

type Coverage = { readonly done: number; readonly of: number }

/**
 * How many in the unit have told of a course, of one or of any. Whoever has left or is forgotten counts on: whoever looks every
 * day would read from a sum that falls as they go that they had told.
 */
export const countTrained = async (
  store: Reading,
  where: Pick<Training, 'unit'> & Partial<Pick<Training, 'system'>>,
): Promise<number> => {
  const told = await whole(store, trainings, { where })
  return new Set(told.map(({ person }) => person)).size
}

/** Beside how many clinicians are there. */
export const coverageOf = async (
  store: Reading,
  unit: UnitId,
  clinicians: readonly PersonId[],
): Promise<Coverage> => ({
  done: await countTrained(store, { unit }),
  of: clinicians.length,
})

export const summarise = async (store: Reading, unit: UnitId, month: Month): Promise<Figures> => {
  const [counted] = await store.tally(trainings, {
    by: [],
    where: { unit },
    from: `${month}-01`,
    to: `${addMonths(month, 1)}-01`,
  })
  return { name: 'directory', figures: { trained: counted?.count ?? 0 } }
}
