/** A deviation outlives who wrote it: the unit learns from it, and nobody needs to know from whom. */

import { anonymiseRows, type Erasure } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { type KeptText, ownText } from '../../core/ownTexts.ts'
import { goBy, type Retention } from '../../core/retention.ts'
import { update } from '../../core/store.ts'
import { type Deviation, deviations, noWords, withdrawnAt } from './deviation.ts'
import { handlers } from './receipt.ts'

const nobody = '' as PersonId

export const deviationErasures: readonly Erasure[] = [
  anonymiseRows(deviations, 'by', (row, { pseudonym }) => ({ ...row, by: pseudonym() as PersonId })),
]

/** A room is counted by, and is a word that somebody wrote all the same. */
export const deviationTexts: readonly KeptText[] = [
  ownText(deviations, {
    fields: ['text', 'room'],
    seenTo: handlers,
    says: ({ text }) => [text],
    without: row => ({ ...row, ...noWords }),
  }),
]

/** `3`, `A-312`, `31B`, `2.14`, `Videorom 2`: what stands on a door. Anything else could be somebody’s whereabouts. */
const onDoor =
  /^(?:(?:\p{L}?|\p{Lu}{2})[ .-]?|\p{L}*(?:rom|room|kontor|poli) ?)(?:\d{1,2}[.-]\d{1,3}|\d{1,4})\p{L}?$/u

const roomNumber = ({ room }: Deviation): string | null => (room !== null && onDoor.test(room) ? room : null)

/** The official system holds the story; what is done here keeps its codes. An open one is still worked on. */
export const deviationRetention: readonly Retention[] = [
  {
    collection: deviations.name,
    days: 'deviationDays',
    pass: (store, before) =>
      goBy(store, deviations, { where: { status: 'closed' }, to: before }, rows => {
        // Earlier versions kept a room with any digit in it.
        const named = rows.filter(row => row.by !== nobody || row.room !== roomNumber(row))
        const changes = named.map(row =>
          update(deviations, { ...row, by: nobody, text: '', room: roomNumber(row) }),
        )
        return { changes, count: named.length }
      }),
  },
  {
    collection: deviations.name,
    /** Counted from when it was taken back, for as long as its writer may still think better of it. */
    days: 1,
    pass: (store, before) =>
      goBy(store, deviations, { where: { status: 'withdrawn' }, to: before }, rows => {
        const named = rows.filter(row => row.by !== nobody && withdrawnAt(row) < before)
        const changes = named.map(row => update(deviations, { ...row, by: nobody, ...noWords }))
        return { changes, count: named.length }
      }),
  },
]
