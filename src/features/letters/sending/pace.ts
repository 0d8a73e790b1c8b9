/** Remembers when requests left, for the tenant and for each conversation, so that the limits can be asked. */

import { type Limits, leftIn, nextTurnMs, stillCounting, turnsBy, type Window, waitMs } from './limits.ts'

/** So that not every request copies the times of all before it. */
const forgetEvery = 256
/** Conversations are swept when there are this many more. */
const sweepEvery = 1_000

export class Pace {
  readonly #limits: Limits
  #tenant: number[] = []
  #answered: number[] = []
  #underWay = 0
  #latestMs = Number.NEGATIVE_INFINITY
  #turnMs = Number.NEGATIVE_INFINITY
  readonly #conversations = new Map<string, number[]>()
  #sinceSweep = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  tenantWaitMs(nowMs: number): number {
    this.#mind(nowMs)
    const { tenant } = this.#limits
    const held = waitMs(this.#answered, this.#ceiling, nowMs)
    return Math.max(waitMs(this.#tenant, tenant, nowMs), held, this.#turnMs - nowMs, 0)
  }

  tenantLeft(nowMs: number): number {
    const { tenant, spread } = this.#limits
    const left = leftIn(this.#answered, this.#ceiling, nowMs)
    return Math.min(leftIn(this.#tenant, tenant, nowMs), left, turnsBy(this.#turnMs, spread, nowMs))
  }

  /** What is held up on the way arrives closer together than it left; nobody knows when until it is answered. */
  answered(nowMs: number): void {
    const { ceiling } = this.#limits
    this.#underWay -= 1
    this.#answered.push(nowMs)
    if (this.#answered.length % forgetEvery === 0)
      this.#answered = stillCounting(this.#answered, [ceiling], nowMs)
  }

  waitMs(conversation: string, nowMs: number): number {
    return waitMs(this.#conversations.get(conversation) ?? [], this.#limits.conversation, nowMs)
  }

  take(conversation: string, nowMs: number): void {
    this.#underWay += 1
    this.#turnMs = nextTurnMs(this.#turnMs, this.#limits.spread, nowMs)
    this.#tenant.push(nowMs)
    if (this.#tenant.length % forgetEvery === 0)
      this.#tenant = stillCounting(this.#tenant, this.#limits.tenant, nowMs)
    const sent = this.#conversations.get(conversation) ?? []
    this.#conversations.set(conversation, [...stillCounting(sent, this.#limits.conversation, nowMs), nowMs])
    this.#sinceSweep += 1
    if (this.#sinceSweep >= sweepEvery) this.#sweep(nowMs)
  }

  get #ceiling(): readonly Window[] {
    const { lengthMs, most } = this.#limits.ceiling
    return [{ lengthMs, most: Math.max(1, most - this.#underWay) }]
  }

  /** A clock that was set back would have everyone wait until it is where it was. */
  #mind(nowMs: number): void {
    if (nowMs < this.#latestMs - 1_000) {
      this.#tenant = []
      this.#answered = []
      this.#turnMs = Number.NEGATIVE_INFINITY
      this.#conversations.clear()
    }
    this.#latestMs = nowMs
  }

  #sweep(nowMs: number): void {
    this.#sinceSweep = 0
    for (const [conversation, sent] of this.#conversations) {
      if (stillCounting(sent, this.#limits.conversation, nowMs).length === 0)
        this.#conversations.delete(conversation)
    }
  }
}
