/** The lowdb adapter: it reads snapshot and journals, and a write appends only the lines that were staged for it. */

import type { Adapter } from 'lowdb'
import { Fault } from '../../../core/errors.ts'
import type { State } from '../tables.ts'
import { type Compaction, compact } from './compact.ts'
import { createJournal, type Journal } from './journal.ts'
import { writeReached } from './reached.ts'
import { sealText } from './records.ts'
import { type Needs, recover } from './recover.ts'

export class JournalAdapter implements Adapter<State> {
  readonly #needs: Needs
  #journal: Journal | null = null
  #staged: readonly string[] = []
  /** Of the journals that the next snapshot will make needless, without the one that is being written. */
  #olderBytes = 0
  #snapshotBytes = 0

  constructor(needs: Needs) {
    this.#needs = needs
  }

  async read(): Promise<State> {
    const { state, journal, journalBytes, snapshotBytes } = await recover(this.#needs)
    this.#journal = journal
    this.#olderBytes = journalBytes - journal.length
    this.#snapshotBytes = snapshotBytes
    // What an earlier version wrote has no chain to go on from.
    if (journal.id === null) await this.rotate()
    await this.#noteReached(this.#open().lines)
    return state
  }

  stage(entries: readonly string[]): void {
    this.#staged = entries
  }

  /** With nothing staged it tries the disk and leaves nothing on it. */
  async write(): Promise<void> {
    const entries = this.#staged
    this.#staged = []
    this.#needs.lock.check()
    if (entries.length === 0) await this.#open().probe()
    else await this.#open().append(entries)
  }

  get journalBytes(): number {
    return this.#olderBytes + this.#open().length
  }

  get snapshotBytes(): number {
    return this.#snapshotBytes
  }

  /** No write may be under way: from here on they go to a new journal. */
  async rotate(): Promise<void> {
    const { dir, files, lock } = this.#needs
    lock.check()
    const old = this.#open()
    const id = lock.newId()
    const journal = await createJournal(files, dir, { number: old.number + 1, id, follows: old.id })
    try {
      // Last: a journal that ends so is one that another is there for.
      await old.append([sealText(id)])
    } catch (fault) {
      await journal.close()
      throw fault
    }
    this.#journal = journal
    this.#olderBytes += old.length
    await old.close()
  }

  /** After `rotate`, beside further writes. */
  async compact(state: State, how: Pick<Compaction, 'stopped' | 'purge' | 'unordered'>): Promise<boolean> {
    const covered = this.#olderBytes
    const { number, id, lines } = this.#open()
    const bytes = await compact({ ...this.#needs, number, id: String(id), state, ...how })
    if (bytes === null) return false
    this.#olderBytes -= covered
    this.#snapshotBytes = bytes
    await this.#noteReached(lines)
    return true
  }

  async close(): Promise<void> {
    const journal = this.#open()
    await journal.close()
    await this.#noteReached(journal.lines)
  }

  /** Nothing rests on it but that a cut is seen: a disk that does not take it keeps what it has. */
  async #noteReached(lines: number): Promise<void> {
    const { dir, files, lock, log } = this.#needs
    const { number, id } = this.#open()
    try {
      lock.check()
      await writeReached(files, dir, { number, id: String(id), lines })
    } catch (error) {
      log?.error('store.reached-unwritten', error)
    }
  }

  #open(): Journal {
    if (this.#journal === null) throw new Fault('store.closed')
    return this.#journal
  }
}
