/** Keeps addresses fresh from whatever arrives, behind the reply's back and without a write per turn. */

import { again } from '../../core/again.ts'
import { namesPeople } from '../../core/house/reception/greetings.ts'
import { wasTaken } from '../../core/house/reception/marks.ts'
import type { Log } from '../../core/log.ts'
import { Memory } from '../../core/memory.ts'
import { put, type Store } from '../../core/store.ts'
import { type Clock, epochMsOf } from '../../core/time/instant.ts'
import { type Address, addresses } from './addresses.ts'
import type { Turn } from './turn.ts'

/** The turn that it came with: whether it is anybody's way to us, and what it is called by. */
type Came = { readonly isWay: boolean; readonly once: string }

/**
 * Teams tells of messages that are deleted as well, of upgrades and of who goes, also of those who were forgotten: that
 * is no way back. A group or a channel is nobody's.
 */
export const isWayTo = ({ person }: Address, turn: Turn): boolean => {
  if (turn.kind === 'ignored') return false
  return (
    turn.kind !== 'happened' || person === null || turn.happenings.some(({ kind }) => kind === 'installed')
  )
}

type RememberNeeds = { readonly store: Store; readonly clock: Clock; readonly log: Log }

/** Other processes and the sending of letters change addresses too, so what we think we know is checked again. */
const trustMs = 60_000
const mostKnown = 10_000

const sameAddress = (one: Address, other: Address) =>
  one.conversation === other.conversation &&
  one.serviceUrl === other.serviceUrl &&
  one.state === other.state &&
  one.user === other.user &&
  one.bot === other.bot &&
  one.tenant === other.tenant &&
  one.team === other.team &&
  one.channel === other.channel

const keepFresh = (store: Store, address: Address, { isWay, once }: Came): Promise<void> =>
  again(store, async write => {
    const kept = await store.get(addresses, address.id)
    if (kept && sameAddress(kept, address)) return
    if (!kept && (!isWay || (await wasTaken(store, once)))) return
    // Leaving an older chat says nothing about the one that letters go to now.
    if (address.state === 'gone' && kept?.conversation !== address.conversation) return
    await write([put(addresses, kept, address)])
  })

export const createMemory = ({ store, clock, log }: RememberNeeds) => {
  const known = new Memory<string, { readonly address: Address; readonly atMs: number }>(mostKnown)
  /** One chain per address, so that two quick turns are written in the order in which they came. */
  const chains = new Map<string, Promise<void>>()

  const keep = async (before: Promise<void> | undefined, address: Address, came: Came) => {
    await before
    try {
      await keepFresh(store, address, came)
    } catch (error) {
      known.delete(address.id)
      log.error('teams.address', error)
    }
  }

  /** Returns at once; never throws. */
  const remember = (address: Address, came: Came): void => {
    // No letter goes to a chat between two, nor to one of which nobody is told whose it is; their names would keep who was
    // forgotten.
    if (address.kind === 'group' && namesPeople(address.conversation)) return
    if (address.kind === 'personal' && address.person === null) return
    const nowMs = epochMsOf(clock.now())
    const last = known.get(address.id)
    if (last && nowMs - last.atMs < trustMs && sameAddress(last.address, address)) return
    // What may not be kept at all is not known either.
    if (came.isWay) known.set(address.id, { address, atMs: nowMs })
    else known.delete(address.id)
    const chain = keep(chains.get(address.id), address, came).finally(() => {
      if (chains.get(address.id) === chain) chains.delete(address.id)
    })
    chains.set(address.id, chain)
  }

  /** Whatever is on its way is written when this returns, and what comes next is looked at anew. */
  const letGo = async (id: string): Promise<void> => {
    known.delete(id)
    await chains.get(id)
  }

  const settled = async (): Promise<void> => {
    while (chains.size > 0) await Promise.all(chains.values())
  }

  return { remember, letGo, settled }
}
