/** What Dult keeps of somebody and its nudges goes with them. What a unit answers of its defaults is nobody's. */

import { type Erasure, holdsNobody, removeOwnRow } from '../../core/erasure.ts'
import { unitDefaults } from './defaults.ts'
import { nudgeReaders } from './reader.ts'

export const nudgeErasures: readonly Erasure[] = [removeOwnRow(nudgeReaders), holdsNobody(unitDefaults)]
