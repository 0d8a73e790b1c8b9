/** Which channel of a team a letter goes to: always the same one as long as it is there. */

import type { Read, Store } from '../../../core/store.ts'
import { type Address, addresses, placeAddressId } from '../addresses.ts'

/**
 * The general channel, which bears the team's own id: what becomes of the bot in the team is told there. Where nothing
 * was heard from it, the channel that was heard from last. `null` where the team is not known at all.
 */
export const findChannel = async (store: Store, team: string): Promise<Read<Address> | null> => {
  const general = await store.get(addresses, placeAddressId(team))
  if (general) return general
  const latest = { order: 'newest', limit: 1 } as const
  const where = { team, kind: 'channel' } as const
  const [open] = await store.list(addresses, { where: { ...where, state: 'open' }, ...latest })
  return open ?? (await store.list(addresses, { where, ...latest }))[0] ?? null
}
