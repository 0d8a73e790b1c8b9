/** The addresses as letters see them: where a person or a team is reached, what sending teaches about it, and why they can't be. */

import { unlessOvertaken } from '../../../core/again.ts'
import type { DeliveryReason } from '../../../core/deliveryReasons.ts'
import { teamOf } from '../../../core/letters.ts'
import type { Log } from '../../../core/log.ts'
import { type Read, type Store, update } from '../../../core/store.ts'
import type { Clock } from '../../../core/time/instant.ts'
import { type Address, addresses, personAddressId } from '../addresses.ts'
import { findChannel } from './channel.ts'

type MailboxNeeds = { readonly store: Store; readonly clock: Clock; readonly log: Log }

type Known = Read<Address>

type Found = { readonly address: Known } | { readonly closed: DeliveryReason }

export const createMailbox = ({ store, clock, log }: MailboxNeeds) => {
  /**
   * Against the version that was read: when something arrived from there meanwhile, that counts for more. What was
   * learnt is no reason to lose a letter for, so a store that fails is only told of.
   */
  const learn = async (address: Known, news: Partial<Address>): Promise<void> => {
    try {
      await unlessOvertaken(store, [update(addresses, { ...address, ...news, at: clock.now() })])
    } catch (error) {
      log.error('teams.address', error)
    }
  }

  return {
    /** `to` is an Entra object id, or `team:` and a team. */
    find: async (to: string): Promise<Found> => {
      const team = teamOf(to)
      const address =
        team === null ? await store.get(addresses, personAddressId(to)) : await findChannel(store, team)
      if (!address) return { closed: 'no-address' }
      const { state, reason } = address
      const isClosed = state === 'gone' || state === 'suspended'
      return isClosed ? { closed: reason ?? 'not-installed' } : { address }
    },
    suspend: (address: Known, reason: DeliveryReason) => learn(address, { state: 'suspended', reason }),
    moved: (address: Known, serviceUrl: string) => learn(address, { serviceUrl }),
    /** Returns the address as it is from now on. */
    met: async (address: Known, conversation: string, serviceUrl: string): Promise<Known> => {
      const news = { conversation, serviceUrl, state: 'open' } as const
      await learn(address, news)
      const kept = await store.get(addresses, address.id).catch(() => null)
      return kept?.conversation === conversation ? kept : { ...address, ...news }
    },
  }
}

export type Mailbox = ReturnType<typeof createMailbox>
