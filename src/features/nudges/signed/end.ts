/** Where a name was lent no longer, it is taken off every nudge that bears it: off those that wait, and off those that were sent. */

import type { Job } from '../../../core/feature.ts'
import { type Letter, letters, shownAnew } from '../../../core/letters.ts'
import { type Read, remove, type Store, update } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { all, fitting, type Pages, walkThrough, whole } from '../../../core/walk.ts'
import type { NudgeNeeds } from '../needs.ts'
import { withoutName } from './anew.ts'
import { holdersIn, mayAsk } from './askable.ts'
import { nudgeSigners, type Signer } from './signer.ts'

type Needs = Pick<NudgeNeeds, 'audienceOf' | 'holderOf' | 'clock'>

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

const unsignedWith = (letter: Read<Letter>, asks: boolean): Read<Letter> =>
  shownAnew(letter, withoutName(letter.show, asks))

/** Where it is not known who is there. */
export const unsigned = (letter: Read<Letter>): Read<Letter> => unsignedWith(letter, false)

/** Begun anew where it was cut short: the row goes last. */
export const takeOff = async (needs: Needs, store: Store, row: Row): Promise<void> => {
  const { unit, code } = row
  const holders = await holdersIn(needs, unit, dayOf(needs.clock.now()), [{ sender: code }])
  await walkThrough(
    store,
    () => signedIn(store, row),
    letter => [update(letters, unsignedWith(letter, mayAsk(holders, code, letter.person)))],
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
      await takeOff(needs, store, row)
      ended += 1
    }
    return ended
  },
})
