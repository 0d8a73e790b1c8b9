/** Keeps addresses fresh from whatever arrives, behind the reply's back and without a write per turn. */

import { again } from '../../core/again.ts'
import { type MarkOf, mayBeForgotten } from '../../core/house/gone/forgotten.ts'
import { namesPeople } from '../../core/house/reception/greetings.ts'
import { wasTaken } from '../../core/house/reception/marks.ts'
import type { Log } from '../../core/log.ts'
import { put, type Store } from '../../core/store.ts'
import { type Address, addresses } from './addresses.ts'
import { onceIn, type Turn } from './turn.ts'

const isInstalled = (turn: Turn): boolean =>
  turn.kind === 'happened' && turn.happenings.some(({ kind }) => kind === 'installed')

type RememberNeeds = { readonly store: Store; readonly log: Log; readonly nameOf: MarkOf }

/**
 * Teams tells of messages that are deleted as well, of upgrades and of who goes, and installs us for many, also of those who
 * were forgotten: that is no way back. A group or a channel is nobody's.
 */
const isWayTo = async (
  { store, nameOf }: RememberNeeds,
  { person }: Address,
  turn: Turn,
): Promise<boolean> => {
  if (turn.kind === 'ignored') return false
  if (turn.kind !== 'happened' || person === null) return true
  return isInstalled(turn) && !(await mayBeForgotten(store, nameOf, person))
}

const sameAddress = (one: Address, other: Address) =>
  one.conversation === other.conversation &&
  one.serviceUrl === other.serviceUrl &&
  one.state === other.state &&
  one.user === other.user &&
  one.bot === other.bot &&
  one.tenant === other.tenant &&
  one.team === other.team &&
  one.channel === other.channel

/**
 * Looked up in every turn: other processes and the sending of letters change addresses too, and what was known a moment
 * ago would outlive its removal.
 */
const keepFresh = (needs: RememberNeeds, address: Address, turn: Turn): Promise<void> => {
  const { store } = needs
  return again(store, async write => {
    const kept = await store.get(addresses, address.id)
    // Written anew where the bot was added: a letter that is refused since before then closes nothing.
    if (kept && sameAddress(kept, address) && !isInstalled(turn)) return
    if (!kept && (!(await isWayTo(needs, address, turn)) || (await wasTaken(store, onceIn(turn))))) return
    // Leaving an older chat says nothing about the one that letters go to now.
    if (address.state === 'gone' && kept?.conversation !== address.conversation) return
    await write([put(addresses, kept, address)])
  })
}

export const createMemory = (needs: RememberNeeds) => {
  /** One chain per address, so that two quick turns are written in the order in which they came. */
  const chains = new Map<string, Promise<void>>()

  const keep = async (before: Promise<void> | undefined, address: Address, turn: Turn) => {
    await before
    try {
      await keepFresh(needs, address, turn)
    } catch (error) {
      needs.log.error('teams.address', error)
    }
  }

  /** Returns at once; never throws. */
  const remember = (address: Address, turn: Turn): void => {
    // No letter goes to a chat between two, nor to one of which nobody is told whose it is; their names would keep who was
    // forgotten.
    if (address.kind === 'group' && namesPeople(address.conversation)) return
    if (address.kind === 'personal' && address.person === null) return
    const chain = keep(chains.get(address.id), address, turn).finally(() => {
      if (chains.get(address.id) === chain) chains.delete(address.id)
    })
    chains.set(address.id, chain)
  }

  /** Whatever is on its way is written when this returns. */
  const letGo = async (id: string): Promise<void> => {
    await chains.get(id)
  }

  const settled = async (): Promise<void> => {
    while (chains.size > 0) await Promise.all(chains.values())
  }

  return { remember, letGo, settled }
}
