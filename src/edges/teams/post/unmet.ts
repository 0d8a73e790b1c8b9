/** Keeps an address for everyone in a roster who has none yet, so that a first letter can open a conversation with them. */

import { again } from '../../../core/again.ts'
import { type TellingApart, withoutForgotten } from '../../../core/house/gone/forgotten.ts'
import type { Member } from '../../../core/roster.ts'
import { insert, type Store } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { whole } from '../../../core/walk.ts'
import { type Address, addresses, personAddressId } from '../addresses.ts'

const mostInWrite = 200

const unmet = ({ serviceUrl, tenant, bot }: Address, member: Member, at: Instant): Address => ({
  id: personAddressId(member.aadObjectId),
  person: member.aadObjectId,
  kind: 'personal',
  conversation: '',
  serviceUrl,
  tenant,
  bot,
  user: member.teamsUser,
  team: null,
  channel: null,
  at,
  state: 'unmet',
})

const absent = async (store: Store, members: readonly Member[]): Promise<Member[]> => {
  const person = members.map(({ aadObjectId }) => aadObjectId)
  const known = await whole(store, addresses, { where: { person } })
  const people = new Set(known.map(address => address.person))
  return members.filter(({ aadObjectId }) => !people.has(aadObjectId))
}

type Needs = TellingApart & { readonly store: Store }

/** Who writes in the same moment is met, and wins; who is forgotten in it had an address until then. */
const remember = (needs: Needs, place: Address, members: readonly Member[], at: Instant) =>
  again(needs.store, async write => {
    const missing = await withoutForgotten(needs.store, needs, await absent(needs.store, members), null)
    if (missing.length > 0) await write(missing.map(member => insert(addresses, unmet(place, member, at))))
  })

export const rememberUnmet = async (
  needs: Needs,
  place: Address,
  members: readonly Member[],
  at: Instant,
): Promise<void> => {
  for (let from = 0; from < members.length; from += mostInWrite) {
    await remember(needs, place, members.slice(from, from + mostInWrite), at)
  }
}
