/** What Dult keeps of somebody and its nudges goes with them. What a unit answers of its defaults, and the sums, are nobody's. */

import { type Erasure, holdsNobody, removeOwnRow } from '../../core/erasure.ts'
import { unitDefaults } from './defaults.ts'
import { nudgeRetirements } from './leader/retirements.ts'
import { nudgeAnswers } from './plan/harm.ts'
import { nudgeRounds } from './plan/rounds.ts'
import { nudgeReaders } from './reader.ts'
import { unitNudges } from './unit/unitNudges.ts'

export const nudgeErasures: readonly Erasure[] = [
  removeOwnRow(nudgeReaders),
  holdsNobody(unitDefaults),
  holdsNobody(nudgeRounds),
  holdsNobody(nudgeAnswers),
  holdsNobody(unitNudges),
  holdsNobody(nudgeRetirements),
]
