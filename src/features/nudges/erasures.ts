/** What Dult keeps of somebody and its nudges goes with them. What a unit answers of its defaults, and the sums, are nobody's. */

import {
  anonymiseRows,
  type Erasure,
  type Forgotten,
  holdsNobody,
  removeOwnRow,
  removeRows,
  untold,
} from '../../core/erasure.ts'
import { type Letter, letters } from '../../core/letters.ts'
import type { Read, Store } from '../../core/store.ts'
import { all } from '../../core/walk.ts'
import { unitDefaults } from './defaults.ts'
import { nudgeRetirements } from './leader/retirements.ts'
import { nudgeAnswers } from './plan/harm.ts'
import { nudgeRounds } from './plan/rounds.ts'
import { nudgeReaders } from './reader.ts'
import { signedIn, unsigned } from './signed/end.ts'
import { nudgeSigners } from './signed/signer.ts'
import { unitNudges } from './unit/unitNudges.ts'

async function* lettersOf(
  store: Store,
  { person }: Pick<Forgotten, 'person'>,
): AsyncGenerator<readonly Read<Letter>[]> {
  for await (const rows of all(store, nudgeSigners, { where: { person } }))
    for (const row of rows) yield* signedIn(store, row)
}

export const nudgeErasures: readonly Erasure[] = [
  // The name goes off the cards first, as the rows say where to look for them.
  untold(anonymiseRows(letters, lettersOf, unsigned)),
  removeRows(nudgeSigners, 'person'),
  removeOwnRow(nudgeReaders),
  holdsNobody(unitDefaults),
  holdsNobody(nudgeRounds),
  holdsNobody(nudgeAnswers),
  holdsNobody(unitNudges),
  holdsNobody(nudgeRetirements),
]
