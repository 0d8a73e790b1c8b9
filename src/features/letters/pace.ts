/** Remembers when requests left, for the tenant and for each conversation, so that the limits can be asked. */

import { type Limits, roomIn, stillCounting, waitMs } from './limits.ts'

/** Conversations are swept when there are this many more. */
const sweepEvery = 1_000

export class Pace {
  readonly #limits: Limits
  #tenant: number[] = []
  readonly #conversations = new Map<string, number[]>()
  #sinceSweep = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  tenantWaitMs(nowMs: number): number {
    return waitMs(this.#tenant, this.#limits.tenant, nowMs)
  }

  tenantRoom(nowMs: number): number {
    return roomIn(this.#tenant, this.#limits.tenant, nowMs)
  }

  waitMs(conversation: string, nowMs: number): number {
    return waitMs(this.#conversations.get(conversation) ?? [], this.#limits.conversation, nowMs)
  }

  take(conversation: string, nowMs: number): void {
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
