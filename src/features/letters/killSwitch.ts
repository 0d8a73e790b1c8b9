/** The kill switch: once it is thrown nothing leaves, in any process, until it is thrown back. */

import { again } from '../../core/again.ts'
import type { PersonId } from '../../core/ids.ts'
import { own } from '../../core/own.ts'
import { type Collection, put, type Store } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { besideNoClaim } from './sending/lease.ts'

type Switch = {
  readonly id: string
  readonly stopped: boolean
  readonly by: PersonId
  readonly at: Instant
}

export const switches: Collection<Switch> = { name: 'switches', index: [] }

const row = 'letters'

/** What was weighed before it is thrown is not claimed behind it. */
const turn = (store: Store, stopped: boolean, by: PersonId, at: Instant): Promise<void> =>
  again(store, async write => {
    const known = await store.get(switches, row)
    if (known?.stopped !== stopped)
      await write([put(switches, known, { id: row, stopped, by, at }), await besideNoClaim(store)])
  })

export const stopAll = (store: Store, by: PersonId, now: Instant): Promise<void> => turn(store, true, by, now)

export const startAll = (store: Store, by: PersonId, now: Instant): Promise<void> =>
  turn(store, false, by, now)

type Stored = { readonly [field: string]: unknown; readonly id: string; readonly version: number }

/**
 * For a store that was mended, as nobody knows whether what is lost held letters back: nothing leaves until an
 * administrator says so. Changes the rows in their place.
 */
export const haltLetters = (state: Record<string, Map<string, Stored>>, at: Instant): void => {
  const rows = own(state, switches.name) ?? new Map<string, Stored>()
  const version = (rows.get(row)?.version ?? 0) + 1
  if (rows.get(row)?.stopped !== true) rows.set(row, { id: row, stopped: true, by: '', at, version })
  state[switches.name] = rows
}

/** Who stopped everything and when; `null` while letters may leave. Asked before every batch. */
export const stopOf = async (store: Store): Promise<Switch | null> => {
  const known = await store.get(switches, row)
  return known?.stopped ? known : null
}

export const isStopped = async (store: Store): Promise<boolean> => (await stopOf(store)) !== null
