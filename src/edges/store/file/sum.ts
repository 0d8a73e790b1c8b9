/** The digest that a snapshot is sealed with: over the checksums of its lines, in order. */

import { createHash } from 'node:crypto'

const enough = 64 * 1024

export class Sum {
  readonly #hash = createHash('sha256')
  #waiting = ''

  add(crc: string): void {
    this.#waiting += crc
    if (this.#waiting.length < enough) return
    this.#hash.update(this.#waiting)
    this.#waiting = ''
  }

  /** Nothing can be added any more. */
  digest(): string {
    return this.#hash.update(this.#waiting).digest('hex')
  }
}
