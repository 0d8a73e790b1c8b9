/** One journal file and its good length: what lies beyond was never acknowledged and is taken off again. */

import { Fault } from '../../../core/errors.ts'
import type { DataFile, Files } from './files.ts'

/** Spaces without a newline: should the process die here, they are cut like any torn line. */
const probe = Buffer.alloc(4096, ' ')

export class Journal {
  readonly #file: DataFile
  #length: number
  #torn: boolean

  /** `torn` says that the file is longer than what is good in it. */
  constructor(file: DataFile, length: number, torn = false) {
    this.#file = file
    this.#length = length
    this.#torn = torn
  }

  get length(): number {
    return this.#length
  }

  /** Durable when it returns. When it throws, nothing of it is kept. */
  async append(bytes: Uint8Array): Promise<void> {
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

  close(): Promise<void> {
    return this.#file.close()
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      if (this.#torn) await this.#mend()
      this.#torn = true
      await work()
      this.#torn = false
    } catch (cause) {
      // Mended at once if the disk lets us, or else before the next attempt. Until then a crash of the machine may
      // bring a refused write back; a crash of the process too.
      await this.#mend().catch(() => {})
      throw new Fault('store.unwritable', {}, cause)
    }
  }

  async #mend(): Promise<void> {
    await this.#file.truncate(this.#length)
    await this.#file.sync()
    this.#torn = false
  }
}

/** A new journal exists, header and name, before anything relies on it. */
export const createJournal = async (files: Files, path: string, header: string): Promise<Journal> => {
  const file = await files.open(path)
  try {
    const bytes = Buffer.from(header)
    await file.truncate(0)
    await file.writeAt(bytes, 0)
    await file.sync()
    await files.syncNames(path)
    return new Journal(file, bytes.length)
  } catch (cause) {
    await file.close()
    throw new Fault('store.unwritable', {}, cause)
  }
}
