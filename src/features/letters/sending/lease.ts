/**
 * Which process sends: a row that one of them holds and keeps renewing. Every claim renews it in the same write, so
 * that whoever lost it without noticing can't claim anything any more.
 */

import { unlessOvertaken } from '../../../core/again.ts'
import {
  type Collection,
  insert,
  type PlainChange,
  put,
  type Read,
  type Store,
  update,
} from '../../../core/store.ts'
import { createForward } from '../../../core/time/forward.ts'

type LeaseRow = {
  readonly id: string
  /** Empty after a clean stop. */
  readonly holder: string
}

export const leases: Collection<LeaseRow> = { name: 'leases', index: [] }

const row = 'sender'

/** For a write that no claim may be beside: one that was weighed before it fails. */
export const besideNoClaim = async (store: Pick<Store, 'get'>): Promise<PlainChange> => {
  const known = await store.get(leases, row)
  return put(leases, known, { id: row, holder: known?.holder ?? '' })
}

type LeaseOptions = {
  readonly store: Store
  readonly holder: string
  /** No other process can have this store open, so nobody has to be waited for. */
  readonly alone: boolean
  /** Not renewed for so long, it is up for taking. Each process measures by its own clock what it sees of the others. */
  readonly lapsesAfterMs?: number
  readonly renewsEveryMs?: number
}

/** `taken` tells that it just became ours, and that a former holder may have left letters half sent. */
type Hold = 'ours' | 'taken' | 'theirs'

export class Lease {
  readonly #options: Required<LeaseOptions>
  readonly #forward = createForward()
  #held: Read<LeaseRow> | null = null
  #renewedMs = 0
  #seen: { readonly version: number; readonly atMs: number } | null = null
  #isTheirs = false

  constructor(options: LeaseOptions) {
    this.#options = { lapsesAfterMs: 10_000, renewsEveryMs: 3_000, ...options }
  }

  /** Another process sends, for all that is known. */
  get isTheirs(): boolean {
    return this.#isTheirs
  }

  /** Renewed in any case, no write of ours can still come through whose answer got lost. */
  async hold(nowMs: number, renewed = false): Promise<Hold> {
    const hold = await this.#hold(nowMs, renewed)
    this.#isTheirs = hold === 'theirs'
    return hold
  }

  async #hold(nowMs: number, renewed: boolean): Promise<Hold> {
    const { alone, renewsEveryMs } = this.#options
    if (this.#held !== null) {
      // Clocks that are moved forward would let it lapse in nobody's sight but ours.
      if (!renewed && (alone || this.#forward(nowMs) - this.#renewedMs < renewsEveryMs)) return 'ours'
      if (await this.write([], nowMs)) return 'ours'
    }
    return (await this.#take(nowMs)) ? 'taken' : 'theirs'
  }

  /** Writes in the holder's name: all of it and the renewal, or nothing. False when a row or the lease was in the way. */
  async write(changes: readonly PlainChange[], nowMs: number): Promise<boolean> {
    const held = this.#held
    if (held === null) return false
    const outcome = await this.#options.store.write([update(leases, held), ...changes])
    if (outcome.written) {
      this.#held = { ...held, version: held.version + 1 }
      this.#renewedMs = this.#forward(nowMs)
    } else if (outcome.conflict.collection === leases.name) this.#held = null
    return outcome.written
  }

  async release(): Promise<void> {
    const held = this.#held
    this.#held = null
    if (held !== null) await unlessOvertaken(this.#options.store, [update(leases, { ...held, holder: '' })])
  }

  async #take(nowMs: number): Promise<boolean> {
    const { store, holder, alone } = this.#options
    const known = await store.get(leases, row)
    if (known === null) return this.#become(insert(leases, { id: row, holder }), 1, nowMs)
    const isFree = alone || known.holder === '' || known.holder === holder || this.#hasLapsed(known, nowMs)
    if (!isFree) return false
    return this.#become(update(leases, { ...known, holder }), known.version + 1, nowMs)
  }

  #hasLapsed({ version }: Read<LeaseRow>, nowMs: number): boolean {
    const passedMs = this.#forward(nowMs)
    if (this.#seen?.version !== version) this.#seen = { version, atMs: passedMs }
    return passedMs - this.#seen.atMs >= this.#options.lapsesAfterMs
  }

  async #become(change: PlainChange, version: number, nowMs: number): Promise<boolean> {
    if (!(await this.#options.store.write([change])).written) return false
    this.#held = { id: row, holder: this.#options.holder, version }
    this.#renewedMs = this.#forward(nowMs)
    return true
  }
}
