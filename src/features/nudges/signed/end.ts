/** Where a name was lent no longer, it is taken off every nudge that bears it: off those that wait, and off those that were sent. */

import { show } from '../../../core/cards.ts'
import type { Job } from '../../../core/feature.ts'
import { type Letter, letters, shownAnew } from '../../../core/letters.ts'
import { type Read, remove, type Store, update } from '../../../core/store.ts'
import { all, fitting, type Pages, walkThrough, whole } from '../../../core/walk.ts'
import type { NudgeNeeds } from '../needs.ts'
import { nudgeSigners, type Signer } from './signer.ts'

type Row = Pick<Signer, 'id' | 'unit' | 'code' | 'person'>

/** Nudges of a unit that bear a name from this function: whose it is they do not say, and one name too many is taken off rather than one too few. */
export const signedIn = (
  store: Pick<Store, 'list'>,
  { unit, code }: Pick<Row, 'unit' | 'code'>,
): Pages<Letter> =>
  fitting(
    all(store, letters, { where: { series: 'nudge', unit } }),
    ({ show: { data } }) => data.sender === code && (data.signedBy ?? '') !== '',
  )

/** The rest of it stays: it is as true as it was. */
export const unsigned = (letter: Read<Letter>): Read<Letter> =>
  shownAnew(letter, show(letter.show.card, { ...letter.show.data, signedBy: '' }))

/** Begun anew where it was cut short: the row goes last. */
export const takeOff = async (store: Store, row: Row): Promise<void> => {
  await walkThrough(
    store,
    () => signedIn(store, row),
    letter => [update(letters, unsigned(letter))],
  )
  await walkThrough(
    store,
    () =>
      fitting(
        all(store, nudgeSigners, { where: { person: row.person } }),
        one => one.id === row.id && one.state === 'ended',
      ),
    one => [remove(nudgeSigners, one)],
  )
}

/** What was cut short, and who works there no longer. */
export const endSignatures = (needs: NudgeNeeds): Job => ({
  name: 'end-signatures',
  run: async () => {
    const { store } = needs
    let ended = 0
    for (const row of await whole(store, nudgeSigners)) {
      if (row.state === 'given') {
        if ((await needs.rolesIn(row.unit, row.person)) !== null) continue
        if (!(await store.write([update(nudgeSigners, { ...row, state: 'ended' })])).written) continue
      }
      await takeOff(store, row)
      ended += 1
    }
    return ended
  },
})
