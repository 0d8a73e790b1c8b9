/** What rows will be once every write that is on its way has arrived: new writes are measured against that. */

import type { Outcome } from '../../core/store.ts'
import type { Step } from './steps.ts'

type Claim = { last: Step; writes: number }

type Verdict = {
  readonly conflict: (Outcome & { written: false }) | null
  /** The verdict holds only if the writes on their way arrive. */
  readonly leans: boolean
}

const keyOf = ({ collection, id }: Pick<Step, 'collection' | 'id'>): string => `${collection}\0${id}`

export class Claims {
  readonly #claims = new Map<string, Claim>()
  readonly #versionOf: (collection: string, id: string) => number

  constructor(versionOf: (collection: string, id: string) => number) {
    this.#versionOf = versionOf
  }

  /** Without a conflict the steps are claimed, until `release` or `clear`. */
  claim(steps: readonly Step[]): Verdict {
    const mine = new Map<string, Step>()
    let leans = false
    for (const step of steps) {
      const key = keyOf(step)
      const claim = this.#claims.get(key)
      if (claim !== undefined) leans = true
      const version = (mine.get(key) ?? claim?.last)?.version ?? this.#versionOf(step.collection, step.id)
      if (version !== step.expected) {
        const { collection, id } = step
        return { conflict: { written: false, conflict: { collection, id } }, leans }
      }
      mine.set(key, step)
    }
    for (const [key, last] of mine) {
      const claim = this.#claims.get(key)
      if (claim === undefined) this.#claims.set(key, { last, writes: 1 })
      else {
        claim.last = last
        claim.writes++
      }
    }
    return { conflict: null, leans }
  }

  /** What a row will be; `undefined` where no write of it is on its way. */
  coming(collection: string, id: string): Step | undefined {
    return this.#claims.get(keyOf({ collection, id }))?.last
  }

  release(steps: readonly Step[]): void {
    for (const key of new Set(steps.map(keyOf))) {
      const claim = this.#claims.get(key)
      if (claim !== undefined && --claim.writes === 0) this.#claims.delete(key)
    }
  }

  clear(): void {
    this.#claims.clear()
  }
}
