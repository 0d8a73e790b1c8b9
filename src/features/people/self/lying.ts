/** Cards that say somebody's words, and that nobody can change, or not yet: what lies in a chat is not gone. */

import { deliveryReasons, doubled, isPassing } from '../../../core/deliveryReasons.ts'
import type { House } from '../../../core/house/house.ts'
import { type Letter, letters } from '../../../core/letters.ts'
import type { Quoted } from '../../../core/ownTexts.ts'
import type { Store, Where } from '../../../core/store.ts'
import { all, firstOf, fitting } from '../../../core/walk.ts'

export type Needs = { readonly letters: Pick<House['letters'], 'isStopped'> }

type Reading = Pick<Store, 'list'>

const isAny = async (
  store: Reading,
  quoted: Quoted,
  where: Where<Letter>,
  isSo: (letter: Letter) => boolean = () => true,
): Promise<boolean> => {
  const found = all(store, letters, { where: { ...quoted.where, ...where } })
  const some = await firstOf(
    fitting(found, letter => quoted.is(letter) && isSo(letter)),
    1,
  )
  return some.length > 0
}

/** It lies where Teams did not say, or takes nothing any more, or perhaps twice. */
const lasting = [...deliveryReasons.filter(reason => !isPassing(reason)), doubled]

/** Of thousands that can be changed none is read for it. */
export const mayStay = async (store: Reading, quoted: Quoted | null): Promise<boolean> =>
  quoted !== null &&
  ((await isAny(store, quoted, { state: 'unknown' })) ||
    (await isAny(store, quoted, { state: 'delivered', reason: lasting })) ||
    (await isAny(store, quoted, { state: 'queued' }, ({ doubted }) => doubted === true)))

/** Once the words are taken away. */
export const lying = async (
  { letters: { isStopped } }: Needs,
  store: Reading,
  quoted: Quoted | null,
): Promise<'halted' | 'unsure' | null> => {
  if (!quoted) return null
  if ((await isAny(store, quoted, { takenBack: 'asked' })) && (await isStopped())) return 'halted'
  return (await mayStay(store, quoted)) ? 'unsure' : null
}
