/** Asked right before a nudge leaves that bears a name: whose it is may hold the function no more, or have taken it back. */

import { type Show, show } from '../../../core/cards.ts'
import type { Letter } from '../../../core/letters.ts'
import type { Day } from '../../../core/time/instant.ts'
import type { NudgeNeeds } from '../needs.ts'
import { holdersIn, mayAsk } from './askable.ts'
import { placeOf, readSignable, signaturesIn } from './signer.ts'

type Needs = Pick<NudgeNeeds, 'store' | 'audienceOf' | 'holderOf' | 'rolesIn' | 'nameOf'>

/** The rest of it stays, as it is as true as it was; to ask somebody it says only where somebody else is there to ask. */
export const withoutName = ({ card, data }: Show, asks: boolean): Show =>
  show(card, { ...data, signedBy: '', sender: asks ? data.sender : 'nobody' })

/** `null` where it bears none, or as it stands. */
export const signedAnew = async (
  needs: Needs,
  { unit, person, show: said }: Pick<Letter, 'unit' | 'person' | 'show'>,
  today: Day,
): Promise<Show | null> => {
  const { signedBy = '', sender } = said.data
  const code = readSignable(String(sender))
  if (unit === null || signedBy === '' || code === null) return null
  const signature = (await signaturesIn(needs, needs.store, [unit], today)).get(placeOf(unit, code))
  if (signature?.name === signedBy) return null
  return withoutName(said, mayAsk(await holdersIn(needs, unit, today, [{ sender: code }]), code, person))
}
