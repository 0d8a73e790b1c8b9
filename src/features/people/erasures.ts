/** What becomes of a person's rows among the people. The two that say who somebody is come last: until then it can be tried again. */

import {
  anonymiseRows,
  type Erasure,
  type Forgotten,
  holdsNobody,
  removeOwnRow,
  removeRows,
} from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { type KeptText, sharedText } from '../../core/ownTexts.ts'
import type { Store } from '../../core/store.ts'
import { all, fitting } from '../../core/walk.ts'
import { duties } from './functions/duties.ts'
import { type UnitFunction, unitFunctions } from './functions/functions.ts'
import { newcomerErasures } from './newcomers/erasures.ts'
import { identities, memberships, people, teams, units } from './person.ts'
import { without } from './roster/leave.ts'

const names = ({ holder, deputy, by, before }: UnitFunction, person: PersonId) =>
  [holder, deputy, by, before?.holder, before?.deputy, before?.freed].includes(person)

/** What it was before is no index, and functions are few. */
const findFunctions = (store: Store, { person }: Forgotten) =>
  fitting(all(store, unitFunctions), row => names(row, person))

/** Which place is theirs, and no colleague's. */
const onlyOf = (row: UnitFunction, { person }: Forgotten) => {
  const own = (one: PersonId | null) => (one === person ? person : null)
  const before = row.before && {
    holder: own(row.before.holder),
    deputy: own(row.before.deputy),
    freed: own(row.before.freed ?? null),
  }
  // When somebody is away is told to those who have the role with them.
  const isTheirs = [row.holder, row.deputy, row.by].includes(person)
  const { awayUntil, at, ...rest } = row
  return {
    ...rest,
    ...(isTheirs ? { awayUntil, at } : {}),
    ...{ holder: own(row.holder), deputy: own(row.deputy), by: own(row.by), before },
  }
}

export const peopleErasures: readonly Erasure[] = [
  holdsNobody(units),
  holdsNobody(teams),
  anonymiseRows(
    unitFunctions,
    findFunctions,
    (row, { person }) => ({
      ...without(row, person),
      by: row.by === person ? null : row.by,
      before: null,
    }),
    onlyOf,
  ),
  removeRows(duties, 'person'),
  ...newcomerErasures,
  removeRows(memberships, 'person'),
  removeOwnRow(people),
  removeRows(identities, 'person'),
]

export const peopleTexts: readonly KeptText[] = [sharedText(units, ['name', 'formerly'])]
