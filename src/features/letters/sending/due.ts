/** A window on the letters that are due, the urgent kinds first, so that the store isn't asked for each of 20,000 anew. */

import { type Letter, letterKinds, letters } from '../../../core/letters.ts'
import { type PlainChange, type Read, type Store, update } from '../../../core/store.ts'
import { epochMsOf, type Instant, instantOf } from '../../../core/time/instant.ts'

type Row = Read<Letter>

const page = 200
/** With more than this that may not leave yet, nobody else would be seen behind them. */
const crowd = 400

/** `to` of a query is not included. */
export const upTo = (now: Instant): Instant => instantOf(epochMsOf(now) + 1)

/** A long wait, written into the row. */
export const later = (row: Row, now: Instant, waitMs: number): PlainChange =>
  update(letters, { ...row, due: instantOf(epochMsOf(now) + Math.ceil(waitMs)) })

export class DueLetters {
  readonly #store: Store
  /** In the order of their urgency. */
  readonly #byKind = new Map(letterKinds.map(kind => [kind, new Map<string, Row>()]))
  #changes: readonly Row[] = []

  constructor(store: Store) {
    this.#store = store
  }

  /** What has become due since, of the urgent kinds or of all. */
  async look(now: Instant, all: boolean): Promise<void> {
    const taken = { takenBack: ['asked', 'anew'], state: 'delivered' } as const
    this.#changes = await this.#store.list(letters, { where: taken, to: upTo(now), limit: page })
    for (const [kind, rows] of this.#byKind) {
      if (kind === 'friendly' && !all) continue
      const where = { state: 'queued', kind } as const
      const found = await this.#store.list(letters, { where, to: upTo(now), limit: page + rows.size })
      rows.clear()
      for (const row of found) rows.set(row.id, row)
    }
  }

  /** Cards to change that nobody is at; each is handed out once per look. */
  takeChanges(may: (row: Row) => boolean, most: number): Row[] {
    const chosen: Row[] = []
    const persons = new Set<string>()
    for (const row of this.#changes) {
      if (chosen.length >= most) break
      if (persons.has(row.person) || !may(row)) continue
      persons.add(row.person)
      chosen.push(row)
    }
    this.#changes = this.#changes.filter(row => !chosen.includes(row))
    return chosen
  }

  /** The first that may leave, one for each person. They stay until they are dropped. */
  choose(may: (row: Row) => boolean, most: number): Row[] {
    const chosen: Row[] = []
    const persons = new Set<string>()
    for (const rows of this.#byKind.values()) {
      for (const row of rows.values()) {
        if (chosen.length >= most) return chosen
        if (persons.has(row.person) || !may(row)) continue
        persons.add(row.person)
        chosen.push(row)
      }
    }
    return chosen
  }

  drop(ids: readonly string[]): void {
    this.#changes = this.#changes.filter(({ id }) => !ids.includes(id))
    for (const id of ids) for (const rows of this.#byKind.values()) rows.delete(id)
  }

  clear(): void {
    this.#changes = []
    for (const rows of this.#byKind.values()) rows.clear()
  }

  get all(): Row[] {
    return [...this.#byKind.values()].flatMap(rows => [...rows.values()])
  }

  get isCrowded(): boolean {
    return [...this.#byKind.values()].some(rows => rows.size >= crowd)
  }
}
