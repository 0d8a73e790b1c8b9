/**
 * The sealed envelope: what a trial was to be is locked before it starts, part by part, and opened at its stop. Whoever
 * changes one byte afterwards breaks a seal, and it is said which.
 */

import { hash } from 'node:crypto'
import { own } from '../own.ts'

/** Parts by name (plan, outcome, window, coin, stop …), each of plain data. */
export type Parts = Readonly<Record<string, unknown>>

export type Seals = {
  readonly parts: Readonly<Record<string, string>>
  /** Of all of them, so that none goes and none comes. */
  readonly whole: string
}

/** The same words for the same data, in whatever order it came out of a store. */
const written = (data: unknown): string => {
  if (Array.isArray(data)) return `[${data.map(written).join(',')}]`
  if (data === null || typeof data !== 'object') return JSON.stringify(data ?? null)
  const named = Object.entries(data).filter(([, value]) => value !== undefined)
  const inOrder = named.toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${inOrder.map(([name, value]) => `${JSON.stringify(name)}:${written(value)}`).join(',')}}`
}

const sealed = (name: string, data: unknown): string => hash('sha256', `${name}\n${written(data)}`)

export const seal = (parts: Parts): Seals => {
  const seals = Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, sealed(name, data)]))
  return { parts: seals, whole: sealed('whole', seals) }
}

/** The names of the parts that are not what was sealed, `whole` where only the seals themselves are not; none where all is well. */
export const broken = (parts: Parts, seals: Seals): readonly string[] => {
  const names = new Set([...Object.keys(parts), ...Object.keys(seals.parts)])
  const changed = [...names].filter(
    name => !Object.hasOwn(parts, name) || sealed(name, own(parts, name)) !== own(seals.parts, name),
  )
  return changed.length === 0 && sealed('whole', seals.parts) !== seals.whole ? ['whole'] : changed.toSorted()
}
