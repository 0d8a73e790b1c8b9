/** A deviation outlives who wrote it: the unit learns from it, and nobody needs to know from whom. */

import { anonymiseRows, type Erasure } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { type Retention, stripAfter } from '../../core/retention.ts'
import { deviations } from './deviation.ts'

const nobody = '' as PersonId

export const deviationErasures: readonly Erasure[] = [
  anonymiseRows(deviations, 'by', (row, { pseudonym }) => ({ ...row, by: pseudonym() as PersonId })),
]

/** The official system holds the story; what is done here keeps its codes. An open one is still worked on. */
export const deviationRetention: readonly Retention[] = [
  stripAfter(deviations, 'deviationDays', {
    person: 'by',
    where: { status: ['closed', 'withdrawn'] },
    strip: row => ({ ...row, by: nobody, text: '' }),
  }),
]
