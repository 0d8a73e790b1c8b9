/**
 * Reads rows by the one before them in their collection: most of what a row holds, the one before held too. What is the
 * same is not read again and is one value in memory, so that a large store opens quickly and stays small.
 */

import type { StoredRow } from '../rows.ts'
import { valueEnd } from './valueEnd.ts'

type Open = { [name: string]: unknown }

/** Fields that stand together, as they stood in the row before. One that has changed once stands alone. */
type Run = { readonly names: readonly string[]; text: string }

/** What rows stand in: `signs` has one for each byte. */
export type Place = { readonly bytes: Buffer; readonly signs: string }

const isPlain = /^"[ !#-[\]-~]*"$/

/** Up to this length a part of a text is a text of its own, and keeps no other in memory. */
const longestOwn = 12

/** A text of its own, without the chunk that it stood in. */
export const textAt = ({ bytes, signs }: Place, from: number, to: number): string =>
  to - from <= longestOwn ? signs.slice(from, to) : bytes.toString('latin1', from, to)

/** Only a text of ASCII without an escape is what it looks like. */
const parse = (place: Place, from: number, to: number): unknown =>
  isPlain.test(place.signs.slice(from, to))
    ? textAt(place, from + 1, to - 1)
    : JSON.parse(place.bytes.toString('utf8', from, to))

/** Of one collection. */
export class Alike {
  #before: StoredRow | null = null
  #runs: Run[] = []

  /** The row stands from `from` to `to`. */
  read(place: Place, from: number, to: number): StoredRow {
    const before = this.#before
    // Where this one turns out to be none, the next has nothing to go by.
    this.#before = null
    const row = before === null ? null : this.#readLike(before, place, from + 1, to)
    this.#before = row ?? this.#readNew(place, from, to)
    return this.#before
  }

  #readNew({ bytes }: Place, from: number, to: number): StoredRow {
    const row = JSON.parse(bytes.toString('utf8', from, to)) as StoredRow
    // Matches nothing.
    this.#runs = [{ names: Object.keys(row), text: '\0' }]
    return row
  }

  /** `null` where its fields are others, or what stands there is for a real parser. */
  #readLike(before: StoredRow, place: Place, from: number, to: number): StoredRow | null {
    const row: Open = { ...before }
    let at = from
    for (let i = 0; i < this.#runs.length; i++) {
      const run = this.#runs[i] as Run
      const closing = i === this.#runs.length - 1 ? '}' : ','
      if (place.signs.slice(at, at + run.text.length) !== run.text) {
        if (run.names.length > 1) {
          const parts = part(run, row, place, at, closing)
          if (parts === null) return null
          this.#runs.splice(i, 1, ...parts)
          i--
          continue
        }
        const name = run.names[0] ?? ''
        const end = fieldEnd(name, place, at, closing)
        if (end === -1) return null
        row[name] = parse(place, at + name.length + 3, end)
        run.text = place.signs.slice(at, end + 1)
      }
      at += run.text.length
    }
    return at === to ? (row as StoredRow) : null
  }
}

/** Where its value ends; -1 where another field stands there, or what only a real parser can tell. */
const fieldEnd = (name: string, { signs }: Place, at: number, closing: string): number => {
  const value = at + name.length + 3
  const isThere = signs.startsWith(name, at + 1) && signs.startsWith('":', value - 2) && signs[at] === '"'
  // Written to a row, `__proto__` would be more than a field.
  const end = isThere && name !== '__proto__' ? valueEnd(signs, value) : -1
  return signs[end] === closing ? end : -1
}

/** Those that have changed get a run of their own, which still has to be read. */
const part = ({ names }: Run, row: Open, place: Place, from: number, closing: string): Run[] | null => {
  const parts: Run[] = []
  let at = from
  let same: string[] = []
  let since = from
  const close = () => {
    if (same.length > 0) parts.push({ names: same, text: place.signs.slice(since, at) })
    same = []
  }
  for (const [i, name] of names.entries()) {
    const end = fieldEnd(name, place, at, i === names.length - 1 ? closing : ',')
    if (end === -1) return null
    if (parse(place, at + name.length + 3, end) === row[name]) {
      if (same.length === 0) since = at
      same.push(name)
    } else {
      close()
      parts.push({ names: [name], text: '\0' })
    }
    at = end + 1
  }
  close()
  return parts
}
