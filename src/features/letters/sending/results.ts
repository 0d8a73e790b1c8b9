/** Writes what became of each errand, together with all that came in while the last write was under way. */

import { again } from '../../../core/again.ts'
import { type Delivery, type Draft, isTakenBack, type Letter, letters } from '../../../core/letters.ts'
import type { Log } from '../../../core/log.ts'
import { type PlainChange, type Read, type Store, update } from '../../../core/store.ts'
import { tell } from '../../../core/tell.ts'
import type { Instant } from '../../../core/time/instant.ts'
import type { LetterSettings } from '../policy/settings.ts'
import { countLetter, standings } from '../policy/standing.ts'
import { questionBehind } from '../question.ts'
import type { Errand } from './errand.ts'
import { interrupted } from './interrupted.ts'
import { type Attempted, afterChange, afterDelivery } from './outcome.ts'

/** `letters` of the errand are as they stand in the store since the claim. */
export type Result = {
  readonly errand: Errand
  readonly delivery: Delivery
  readonly at: Instant
  readonly roll: number
  readonly settings: LetterSettings
}

type Row = Read<Letter>

const changeOf = (row: Row, { errand, delivery, at, roll }: Result): PlainChange => {
  const attempted: Attempted = { now: at, dice: () => roll }
  if (!errand.changes) return update(letters, afterDelivery(row, delivery, attempted))
  return update(letters, afterChange({ ...row, attempts: row.attempts + 1 }, delivery, attempted))
}

type Written = { readonly changes: readonly PlainChange[]; readonly asked: readonly Draft[] }

/** A digest is one disturbance; what may have arrived counts as if it had. */
const standingOfResult = async (store: Store, result: Result): Promise<Written> => {
  const { errand, delivery, at, settings } = result
  const reached = delivery.outcome === 'delivered' || delivery.outcome === 'unknown'
  const [letter] = errand.letters
  if (errand.changes || !reached || letter?.kind !== 'friendly') return { changes: [], asked: [] }
  const known = await store.get(standings, errand.person)
  const { change, asks } = countLetter(known, errand.person, at, settings.ignoredLimit)
  return { changes: [change], asked: asks ? [questionBehind(letter, at, settings)] : [] }
}

/** Still waiting for this very attempt, or given up for lost by another process: what is known now is better. */
const isOpen = (row: Row, claimed: Row): boolean =>
  row.attempts === claimed.attempts &&
  (row.state === 'sending' || (row.state === 'unknown' && row.reason === interrupted))

/** Somebody else changed a row meanwhile, such as by taking the letter back: our part is written onto theirs. */
const writeOne = (store: Store, result: Result): Promise<void> =>
  again(store, async (_, written) => {
    const { errand } = result
    const fresh = await Promise.all(errand.letters.map(({ id }) => store.get(letters, id)))
    const rows = fresh.filter((row, nth) => {
      const claimed = errand.letters[nth]
      if (!row || !claimed) return false
      return errand.changes ? row.takenBack === claimed.takenBack : isOpen(row, claimed)
    }) as Row[]
    if (rows.length === 0) return
    // Taken back on its way, it uses up nothing of what is enough.
    const isCounted = rows.some(({ state }) => state === 'unknown') || rows.every(isTakenBack)
    const standing = isCounted ? null : await standingOfResult(store, result)
    const changes = [...rows.map(row => changeOf(row, result)), ...(standing?.changes ?? [])]
    written(await tell(store, standing?.asked ?? [], changes))
  })

const writeAll = async (store: Store, results: readonly Result[]): Promise<void> => {
  const standing = await Promise.all(results.map(result => standingOfResult(store, result)))
  const changes = [
    ...results.flatMap(result => result.errand.letters.map(row => changeOf(row, result))),
    ...standing.flatMap(one => one.changes),
  ]
  const asked = standing.flatMap(one => one.asked)
  if ((await tell(store, asked, changes)).written) return
  for (const result of results) await writeOne(store, result)
}

type ResultsNeeds = {
  readonly store: Store
  readonly log: Log
  readonly written: (results: readonly Result[]) => void
  /** Whether a write that failed is worth another try, after a while. */
  readonly again: (failures: number) => Promise<boolean>
}

export class Results {
  readonly #needs: ResultsNeeds
  #waiting: Result[] = []
  #writing: Promise<void> | null = null

  constructor(needs: ResultsNeeds) {
    this.#needs = needs
  }

  get size(): number {
    return this.#waiting.length
  }

  add(result: Result): void {
    this.#waiting.push(result)
    this.#writing ??= this.#write()
  }

  async idle(): Promise<void> {
    await this.#writing
  }

  async #write(): Promise<void> {
    // Those that arrive in the same round are written together.
    await new Promise(setImmediate)
    for (let group = this.#take(); group.length > 0; group = this.#take()) {
      await this.#insist(group)
      this.#needs.written(group)
    }
    // Right behind the look that found nothing, so that no result falls in between.
    this.#writing = null
  }

  #take(): Result[] {
    const group = this.#waiting
    this.#waiting = []
    return group
  }

  /** Not written, they stay `sending` and become `unknown` at the next start: never lost, never sent twice. */
  async #insist(group: readonly Result[]): Promise<void> {
    const { store, log } = this.#needs
    for (let failures = 1; ; failures += 1) {
      try {
        return await writeAll(store, group)
      } catch (error) {
        log.error('letters.result', error, { results: group.length })
        if (!(await this.#needs.again(failures))) return
      }
    }
  }
}
