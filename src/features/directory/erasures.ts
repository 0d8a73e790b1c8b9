/** What somebody told of their courses goes with them; what a desk was called before names nobody. */

import { type Erasure, holdsNobody, removeRows } from '../../core/erasure.ts'
import { deskChanges } from './deskChange.ts'
import { trainings } from './training.ts'

export const directoryErasures: readonly Erasure[] = [
  holdsNobody(deskChanges),
  removeRows(trainings, 'person'),
]
