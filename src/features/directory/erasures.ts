/** That somebody told of a course is counted on without them; what a desk was called before names nobody. */

import { anonymiseRows, type Erasure, type Forgotten, holdsNobody } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { type KeptText, sharedText } from '../../core/ownTexts.ts'
import { settings } from '../../core/settings.ts'
import { deskChanges } from './deskChange.ts'
import { trainingId, trainings } from './training.ts'

const called = new WeakMap<Forgotten, PersonId>()

/** One name for all of theirs, as each is counted once. */
const nobodyFor = (who: Forgotten): PersonId => {
  const name = called.get(who) ?? (who.pseudonym() as PersonId)
  called.set(who, name)
  return name
}

export const directoryErasures: readonly Erasure[] = [
  holdsNobody(deskChanges),
  anonymiseRows(trainings, 'person', (row, who) => {
    const person = nobodyFor(who)
    return { ...row, id: trainingId(row.unit, person, row.system), person }
  }),
]

/** Somebody may stand as a desk. The settings said it before it was replaced there. */
export const directoryTexts: readonly KeptText[] = [
  sharedText(deskChanges, ['before', 'after'], { elsewhere: [settings.name] }),
]
