/** What somebody told of their courses goes with them; what a desk was called before names nobody. */

import { type Erasure, holdsNobody, removeRows } from '../../core/erasure.ts'
import { type KeptText, sharedText } from '../../core/ownTexts.ts'
import { settings } from '../../core/settings.ts'
import { deskChanges } from './deskChange.ts'
import { trainings } from './training.ts'

export const directoryErasures: readonly Erasure[] = [
  holdsNobody(deskChanges),
  removeRows(trainings, 'person'),
]

/** Somebody may stand as a desk. The settings said it before it was replaced there. */
export const directoryTexts: readonly KeptText[] = [
  sharedText(deskChanges, ['before', 'after'], { elsewhere: [settings.name] }),
]
