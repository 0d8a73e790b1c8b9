/** Remembers when requests left, for the tenant and for each conversation, so that the limits can be asked. */

import { type Limits, nextTurnMs, roomIn, stillCounting, turnsBy, waitMs } from './limits.ts'

/** Conversations are swept when there are this many more. */
const sweepEvery = 1_000

export class Pace {
  readonly #limits: Limits
  #tenant: number[] = []
  #turnMs = Number.NEGATIVE_INFINITY
  readonly #conversations = new Map<string, number[]>()
  #sinceSweep = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  tenantWaitMs(nowMs: number): number {
    return Math.max(waitMs(this.#tenant, this.#limits.tenant, nowMs), this.#turnMs - nowMs, 0)
  }

  tenantRoom(nowMs: number): number {
    const { tenant, spread } = this.#limits
    return Math.min(roomIn(this.#tenant, tenant, nowMs), turnsBy(this.#turnMs, spread, nowMs))
  }

  waitMs(conversation: string, nowMs: number): number {
    return waitMs(this.#conversations.get(conversation) ?? [], this.#limits.conversation, nowMs)
  }

  take(conversation: string, nowMs: number): void {
    this.#turnMs = nextTurnMs(this.#turnMs, this.#limits.spread, nowMs)
    this.#tenant = [...stillCounting(this.#tenant, this.#limits.tenant, nowMs), nowMs]
    const sent = this.#conversations.get(conversation) ?? []
    this.#conversations.set(conversation, [...stillCounting(sent, this.#limits.conversation, nowMs), nowMs])
    this.#sinceSweep += 1
    if (this.#sinceSweep >= sweepEvery) this.#sweep(nowMs)
  }

  #sweep(nowMs: number): void {
    this.#sinceSweep = 0
    for (const [conversation, sent] of this.#conversations) {
      if (stillCounting(sent, this.#limits.conversation, nowMs).length === 0)
        this.#conversations.delete(conversation)
    }
  }
}
