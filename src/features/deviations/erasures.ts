/** A deviation outlives who wrote it: the unit learns from it, and nobody needs to know from whom. */

import { anonymiseRows, type Erasure } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { type KeptText, ownText } from '../../core/ownTexts.ts'
import { type Retention, stripAfter } from '../../core/retention.ts'
import { type Read, update } from '../../core/store.ts'
import { all, firstOf, fitting } from '../../core/walk.ts'
import { type Deviation, deviations, withdrawnAt } from './deviation.ts'

const nobody = '' as PersonId

export const deviationErasures: readonly Erasure[] = [
  anonymiseRows(deviations, 'by', (row, { pseudonym }) => ({ ...row, by: pseudonym() as PersonId })),
]

/** A room is counted by, and is a word that somebody wrote all the same. */
export const deviationTexts: readonly KeptText[] = [
  ownText(deviations, {
    fields: ['text', 'room'],
    says: ({ text }) => [text],
    without: row => ({ ...row, text: '', room: null }),
  }),
]

/** A room that is called by words alone goes with them. */
const isRoomNumber = ({ room }: Deviation): boolean => room !== null && /\d/.test(room)

/** The official system holds the story; what is done here keeps its codes. An open one is still worked on. */
export const deviationRetention: readonly Retention[] = [
  stripAfter(deviations, 'deviationDays', {
    person: 'by',
    where: { status: 'closed' },
    strip: row => ({ ...row, by: nobody, text: '', room: isRoomNumber(row) ? row.room : null }),
  }),
  {
    collection: deviations.name,
    /** Counted from when it was taken back, for as long as its writer may still think better of it. */
    days: 1,
    find: async (store, before, limit) => {
      const counted = await store.tally(deviations, { by: ['by'], where: { status: 'withdrawn' } })
      const by = counted.map(({ key }) => key[0] ?? nobody).filter(name => name !== nobody)
      if (by.length === 0) return []
      const where = { status: 'withdrawn', by } as const
      const named = all(store, deviations, { where })
      return firstOf(
        fitting(named, row => withdrawnAt(row) < before),
        limit,
      )
    },
    expire: row => [update(deviations, { ...(row as Read<Deviation>), by: nobody, text: '', room: null })],
  },
]
