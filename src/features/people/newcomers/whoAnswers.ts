/** Who answers those that chose a unit, when they are told of it and when that letter leaves. */

import type { House } from '../../../core/house/house.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import { audienceOf } from '../unitPeople.ts'

type Needs = Pick<House, 'store' | 'administrators'>

/** Whoever leads the unit; where nobody does, who leads its project; else the administrators who are known. */
export const whoAnswers = async (
  { store, administrators }: Needs,
  unit: UnitId,
): Promise<readonly PersonId[]> => {
  for (const role of ['leader', 'project'] as const) {
    const found = await audienceOf(store, unit, role)
    if (found.length > 0) return found
  }
  return administrators()
}

/** An administrator may at any time, also where somebody has come to lead it since. */
export const mayStillAnswer = async (needs: Needs, unit: UnitId, person: PersonId): Promise<boolean> =>
  (await whoAnswers(needs, unit)).includes(person) || (await needs.administrators()).includes(person)

/**
 * Of whom a letter can reach: where none of those who answer can be, the administrators are asked, who may answer too. Nobody where
 * they cannot be reached either: there may be somebody tomorrow.
 */
export const whoIsAsked = async (
  needs: Needs & Pick<House, 'letters'>,
  unit: UnitId,
  letter: Parameters<House['letters']['forecast']>[1],
): Promise<readonly PersonId[]> => {
  for (const some of [await whoAnswers(needs, unit), await needs.administrators()])
    if ((await needs.letters.forecast(some, letter)).reached.length > 0) return some
  return []
}
