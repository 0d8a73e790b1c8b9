/** A unit is left by nobody who leads it alone: who then let somebody in, or took somebody out, would be nobody. */

import type { PersonId } from '../../../core/ids.ts'
import { type Change, type Read, update } from '../../../core/store.ts'
import { type Membership, memberships } from '../person.ts'

/** `null` for the last leader; else what goes into the write: of two leaders who take each other out, one stays. */
export const leadersHeld = (members: readonly Read<Membership>[], person: PersonId): Change[] | null => {
  const leads = ({ roles }: Membership) => roles.includes('leader')
  if (!members.some(member => member.person === person && leads(member))) return []
  const other = members.find(member => member.person !== person && leads(member))
  return other ? [update(memberships, other)] : null
}
