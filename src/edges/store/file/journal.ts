/** One journal file and its good length: what lies beyond was never acknowledged and is taken off again. */

import { join } from 'node:path'
import { Fault } from '../../../core/errors.ts'
import { chain, firstLink, type Link } from './chain.ts'
import type { DataFile, Files } from './files.ts'
import { journalName } from './names.ts'
import { journalHeader } from './records.ts'

/** Spaces without a newline: should the process die here, they are cut like any torn line. */
const probe = Buffer.alloc(4096, ' ')

type Content = {
  readonly number: number
  /** Those of format 1 have none. */
  readonly id: string | null
  readonly length: number
  /** What the next line goes on from. */
  readonly link: Link
}

export class Journal {
  readonly number: number
  readonly id: string | null
  readonly #file: DataFile
  #length: number
  #link: Link
  #torn: boolean

  /** `torn` says that the file is longer than what is good in it. */
  constructor(file: DataFile, { number, id, length, link }: Content, torn = false) {
    this.number = number
    this.id = id
    this.#file = file
    this.#length = length
    this.#link = link
    this.#torn = torn
  }

  get length(): number {
    return this.#length
  }

  get lines(): number {
    return this.#link.line
  }

  /** Each of `entries` becomes a line. Durable when it returns. When it throws, nothing of it is kept but where it is unsure. */
  async append(entries: readonly string[]): Promise<void> {
    const { text, link } = chain(this.#link, entries)
    await this.extend(Buffer.from(text))
    this.#link = link
  }

  /** Bytes that are lines already, or finish one. With none it only takes off what is torn. */
  async extend(bytes: Uint8Array): Promise<void> {
    await this.#attempt(async () => {
      await this.#file.writeAt(bytes, this.#length)
      await this.#file.sync()
    })
    this.#length += bytes.length
  }

  /** Goes the way of a write, and leaves nothing. */
  async probe(): Promise<void> {
    await this.#attempt(async () => {
      await this.#file.writeAt(probe, this.#length)
      await this.#file.sync()
      await this.#file.truncate(this.#length)
    })
  }

  async close(): Promise<void> {
    if (this.#torn) await this.#tookOff()
    await this.#file.close()
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    if (!this.#file.lies(this.#length))
      throw new Fault('store.unwritable', { file: journalName(this.number) })
    try {
      if (this.#torn) await this.#mend()
      this.#torn = true
      await work()
      this.#torn = false
    } catch (cause) {
      if (await this.#tookOff()) throw new Fault('store.unwritable', {}, cause)
      // Mended before the next attempt. Should the process end until then, the next start may take up what was refused:
      // so nobody is told that it was not kept.
      throw new Fault('store.unreachable', { unsure: true }, cause)
    }
  }

  /** Whether what was refused is off the file. That the disk knows so too can wait for the next attempt. */
  async #tookOff(): Promise<boolean> {
    try {
      await this.#file.truncate(this.#length)
    } catch {
      return false
    }
    await this.#mend().catch(() => {})
    return true
  }

  async #mend(): Promise<void> {
    await this.#file.truncate(this.#length)
    await this.#file.sync()
    this.#torn = false
  }
}

/** A new journal exists, header and name, before anything relies on it. */
export const createJournal = async (
  files: Files,
  dir: string,
  head: { readonly number: number; readonly id: string; readonly follows: string | null },
): Promise<Journal> => {
  const path = join(dir, journalName(head.number))
  const header = journalHeader(head)
  const file = await files.open(path)
  try {
    const bytes = Buffer.from(header)
    await file.truncate(0)
    await file.writeAt(bytes, 0)
    await file.sync()
    await files.syncNames(path)
    return new Journal(file, { ...head, length: bytes.length, link: firstLink(header) })
  } catch (cause) {
    await file.close()
    throw new Fault('store.unwritable', {}, cause)
  }
}
