/** Group commit: all writes that wait while the disk is busy go to it together, and memory follows only afterwards. */

import { type Counter, counters, type Read } from '../../../core/store.ts'
import { Claims } from '../claims.ts'
import type { Step } from '../steps.ts'
import type { Tables } from '../tables.ts'

type Waiting = {
  readonly steps: readonly Step[]
  readonly settle: PromiseWithResolvers<void>
}

type Commit = {
  readonly tables: Tables
  /** Durable when it returns. */
  save(writes: readonly (readonly Step[])[]): Promise<void>
  /** Between two groups, when no write is under way. */
  between(): Promise<void>
}

export class WriteQueue {
  readonly #commit: Commit
  readonly #claims: Claims
  #waiting: Waiting[] = []
  #last: Promise<void> = Promise.resolve()
  #running: Promise<void> | null = null

  constructor(commit: Commit) {
    this.#commit = commit
    this.#claims = new Claims(commit.tables.versionOf)
  }

  claim(steps: readonly Step[]) {
    return this.#claims.claim(steps)
  }

  /** How far a counter has come, writes on their way included. */
  counter(id: string): Read<Counter> | null {
    const coming = this.#claims.coming(counters.name, id)
    if (coming?.json) return { ...(JSON.parse(coming.json) as Counter), version: coming.version }
    return this.#commit.tables.get(counters, id)
  }

  /** The steps must be claimed in the same breath. Returns when they are on the disk and in memory. */
  push(steps: readonly Step[]): Promise<void> {
    const settle = Promise.withResolvers<void>()
    this.#waiting.push({ steps, settle })
    this.#last = settle.promise
    this.#running ??= this.#run()
    return settle.promise
  }

  /** What was pushed before is settled; throws when it failed. */
  settled(): Promise<void> {
    return this.#last
  }

  async idle(): Promise<void> {
    await this.#running
  }

  async #run(): Promise<void> {
    // A turn's worth of writes starts as one group.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      const group = this.#waiting
      this.#waiting = []
      try {
        await this.#commit.save(group.map(({ steps }) => steps))
      } catch (fault) {
        this.#fail(group, fault)
        continue
      }
      for (const { steps, settle } of group) {
        this.#commit.tables.apply(steps)
        this.#claims.release(steps)
        settle.resolve()
      }
      await this.#commit.between()
    }
    this.#running = null
  }

  /** What came after may rest on what failed, so it fails too. */
  #fail(group: readonly Waiting[], fault: unknown): void {
    const all = [...group, ...this.#waiting]
    this.#waiting = []
    this.#claims.clear()
    for (const { settle } of all) settle.reject(fault)
  }
}
