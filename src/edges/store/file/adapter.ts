/** The lowdb adapter: it reads snapshot and journals, and a write appends only the lines that were staged for it. */

import { join } from 'node:path'
import type { Adapter } from 'lowdb'
import { Fault } from '../../../core/errors.ts'
import type { State } from '../tables.ts'
import { type Compaction, compact } from './compact.ts'
import { createJournal, type Journal } from './journal.ts'
import { journalName } from './names.ts'
import { headerLine } from './records.ts'
import { type Needs, recover } from './recover.ts'

export class JournalAdapter implements Adapter<State> {
  readonly #needs: Needs
  #journal: Journal | null = null
  #number = 0
  #staged = ''
  /** Of the journals that the next snapshot will make needless, without the one that is being written. */
  #olderBytes = 0
  #snapshotBytes = 0

  constructor(needs: Needs) {
    this.#needs = needs
  }

  async read(): Promise<State> {
    const { state, journal, number, journalBytes, snapshotBytes } = await recover(this.#needs)
    this.#journal = journal
    this.#number = number
    this.#olderBytes = journalBytes - journal.length
    this.#snapshotBytes = snapshotBytes
    return state
  }

  stage(lines: string): void {
    this.#staged += lines
  }

  /** With nothing staged it tries the disk and leaves nothing on it. */
  async write(): Promise<void> {
    const bytes = Buffer.from(this.#staged)
    this.#staged = ''
    if (bytes.length === 0) await this.#open().probe()
    else await this.#open().append(bytes)
  }

  get journalBytes(): number {
    return this.#olderBytes + this.#open().length
  }

  get snapshotBytes(): number {
    return this.#snapshotBytes
  }

  /** No write may be under way: from here on they go to a new journal. */
  async rotate(): Promise<void> {
    const { dir, files } = this.#needs
    const old = this.#open()
    const number = this.#number + 1
    const path = join(dir, journalName(number))
    this.#journal = await createJournal(files, path, headerLine('journal', number))
    this.#number = number
    this.#olderBytes += old.length
    await old.close()
  }

  /** After `rotate`, beside further writes. */
  async compact(state: State, how: Pick<Compaction, 'stopped' | 'purge' | 'unordered'>): Promise<boolean> {
    const covered = this.#olderBytes
    const bytes = await compact({ ...this.#needs, number: this.#number, state, ...how })
    if (bytes === null) return false
    this.#olderBytes -= covered
    this.#snapshotBytes = bytes
    return true
  }

  close(): Promise<void> {
    return this.#open().close()
  }

  #open(): Journal {
    if (this.#journal === null) throw new Fault('store.closed')
    return this.#journal
  }
}
