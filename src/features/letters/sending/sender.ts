/** The sender: sends the letters that are due, again and again or up to one moment, and ends without leaving any half done. */

import type { Post } from '../../../core/letters.ts'
import type { Log } from '../../../core/log.ts'
import type { Clock, Instant } from '../../../core/time/instant.ts'
import { Bell } from './bell.ts'
import { Lease } from './lease.ts'
import { type Limits, limitsFor } from './limits.ts'
import { type Result, Results } from './results.ts'
import { Round } from './round.ts'
import type { Step } from './step.ts'
import { liveTime, stillTime, type Timeline, type Wait } from './timeline.ts'
import type { WeighNeeds } from './weigh.ts'

export type SenderNeeds = WeighNeeds & {
  readonly post: Post
  readonly clock: Clock
  readonly log: Log
  /** From 0 up to, not including, 1. */
  readonly dice: () => number
  readonly wait: Wait
  /** Names this process among those that share the store. */
  readonly holder: string
  /** No other process can have the store open. */
  readonly alone: boolean
  /** Requests a second, for the whole tenant. */
  readonly sendRate: number
  readonly limits?: Limits
  readonly lapsesAfterMs?: number
}

type Drained = { readonly delivered: number; readonly failed: number }

const pollMs = 1_000
const mostFailures = 3

export class Sender {
  readonly #needs: SenderNeeds
  readonly #lease: Lease
  readonly #results: Results
  readonly #bell = new Bell()
  readonly #grounded = new Set<string>()
  #time: Timeline
  #round: Round
  #stopping = false
  #drained: Drained = { delivered: 0, failed: 0 }
  #turn: Promise<unknown> = Promise.resolve()

  constructor(needs: SenderNeeds) {
    const { store, log, holder, alone, clock, wait, lapsesAfterMs } = needs
    this.#needs = needs
    this.#lease = new Lease({ store, holder, alone, ...(lapsesAfterMs ? { lapsesAfterMs } : {}) })
    this.#results = new Results({
      store,
      log,
      written: results => this.#written(results),
      again: failures => this.#again(failures),
    })
    this.#time = liveTime(clock, wait)
    this.#round = this.#newRound(this.#time)
  }

  /** What is told leaves by another process, which may get through where this one does not. */
  get isBeside(): boolean {
    return this.#lease.isTheirs
  }

  /** Something was queued, or may leave again. */
  wake(): void {
    this.#round.lookAgain()
    this.#bell.ring()
  }

  /** Sends whatever is due, whenever it is, until `stop`. */
  run(): Promise<void> {
    const { clock, wait } = this.#needs
    return this.#inTurn(() => this.#work(liveTime(clock, wait)))
  }

  /** Sends all that is due at this moment, and returns when it is written down. Not beside `run`, which ends at `stop` only. */
  drain(now: Instant): Promise<Drained> {
    return this.#inTurn(async () => {
      this.#drained = { delivered: 0, failed: 0 }
      await this.#work(stillTime(now))
      return this.#drained
    })
  }

  /** Begins nothing new, finishes and writes what is under way, and leaves the lease to others. */
  async stop(): Promise<void> {
    this.#stopping = true
    this.#bell.ring()
    await this.#turn
    await this.#lease.release()
  }

  #newRound(time: Timeline): Round {
    const { limits = limitsFor(this.#needs.sendRate) } = this.#needs
    return new Round(
      {
        ...this.#needs,
        limits,
        lease: this.#lease,
        results: this.#results,
        bell: this.#bell,
        grounded: this.#grounded,
      },
      time,
    )
  }

  /** One after the other. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#turn.then(work)
    this.#turn = next.catch(() => {})
    return next
  }

  async #work(time: Timeline): Promise<void> {
    this.#time = time
    this.#round = this.#newRound(time)
    try {
      while (!this.#stopping && (await this.#rest(await this.#step())));
    } finally {
      while (this.#round.isBusy) await this.#bell.heard()
      await this.#results.idle()
    }
  }

  /** A store that fails for a while is no reason to end for good. */
  async #step(): Promise<Step> {
    try {
      return await this.#round.step()
    } catch (error) {
      if (!this.#time.lives) throw error
      this.#needs.log.error('letters.sender', error)
      return { refusedMs: pollMs }
    }
  }

  /** Answers whether to go on. A still time has nothing to wait for but what is under way and its own pace. */
  async #rest(step: Step): Promise<boolean> {
    if ('did' in step) return true
    if ('pauseMs' in step) return this.#wait(step.pauseMs)
    const isRefused = 'refusedMs' in step
    const idleMs = isRefused ? step.refusedMs : step.idleMs
    if (this.#time.lives) return this.#wait(Math.min(idleMs ?? pollMs, pollMs), true)
    if (this.#round.isBusy) await this.#bell.heard()
    else if (isRefused || idleMs === null) return false
    else await this.#wait(idleMs)
    return true
  }

  async #wait(ms: number, orBell = false): Promise<true> {
    const over = new AbortController()
    const wait = () => this.#time.wait(Math.ceil(ms), over.signal)
    await (orBell ? this.#bell.heard(wait) : wait())
    over.abort()
    return true
  }

  #written(results: readonly Result[]): void {
    this.#round.written(results)
    for (const { errand, delivery } of results) {
      const { delivered, failed } = this.#drained
      const count = errand.changes ? 0 : errand.letters.length
      if (delivery.outcome === 'delivered') this.#drained = { delivered: delivered + count, failed }
      if (delivery.outcome === 'failed') this.#drained = { delivered, failed: failed + count }
    }
    this.#bell.ring()
  }

  async #again(failures: number): Promise<boolean> {
    if ((!this.#time.lives || this.#stopping) && failures >= mostFailures) return false
    return this.#wait(pollMs)
  }
}
