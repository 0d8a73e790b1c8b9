/** Checklists know of nobody. Only who decided about a group of patients is told, and forgotten with the person. */

import { anonymiseRows, type Erasure, holdsNobody } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { type KeptText, sharedText } from '../../core/ownTexts.ts'
import { all, fitting } from '../../core/walk.ts'
import { answers, checklistDays } from './consultation/count.ts'
import { places } from './places/places.ts'
import { type GroupDecision, groupDecisions } from './suitability/decision.ts'
import { slots, weeklyTimes } from './times/times.ts'

const without = (row: GroupDecision, person: PersonId) => ({
  by: row.by === person ? null : row.by,
  byBefore: row.byBefore === person ? null : row.byBefore,
})

/** What a colleague decided since is the unit's. */
const onlyOf = ({ id, unit, group, before, ...row }: GroupDecision, person: PersonId) => {
  const { by, choice, setting, revise, at } = row
  return {
    ...{ id, unit, group },
    ...(by === person ? { by, choice, setting, revise, at } : {}),
    ...(row.byBefore === person ? { byBefore: person, before } : {}),
  }
}

export const checklistErasures: readonly Erasure[] = [
  ...[checklistDays, answers, places, weeklyTimes, slots].map(holdsNobody),
  anonymiseRows(
    groupDecisions,
    async function* (store, { person }) {
      yield* all(store, groupDecisions, { where: { by: person } })
      yield* fitting(all(store, groupDecisions, { where: { byBefore: person } }), ({ by }) => by !== person)
    },
    (row, { person }) => ({ ...row, ...without(row, person) }),
    (row, { person }) => onlyOf(row, person),
  ),
]

/** What a room or a device is called is the unit's, and a part of its id. */
export const checklistTexts: readonly KeptText[] = [
  sharedText(places, ['name'], {
    idOf: ({ unit, kind }, { pseudonym }) => `${unit}:${kind}:${pseudonym()}`,
  }),
]
