/** Where a unit stood stays known; who filled it in does not. */

import { anonymiseRows, type Erasure } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { maturity } from './maturity.ts'

export const maturityErasures: readonly Erasure[] = [
  anonymiseRows(maturity, 'by', (row, { pseudonym }) => ({ ...row, by: pseudonym() as PersonId })),
]
