/** Which unit is meant by a name or an id: names are free, so two may bear the same, and then nobody knows which. */

import type { UnitId } from './ids.ts'

/** However it was typed, it is the same name. */
const keyOf = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

export const sameName = (one: string, other: string): boolean => keyOf(one) === keyOf(other)

type Named = { readonly id: UnitId; readonly name: string }

/** `null` where none is called so. */
export type Meant<U> = { readonly unit: U } | { readonly ambiguous: readonly UnitId[] } | null

/** A name that is also another unit’s id names two. */
export const unitFinder = <U extends Named>(units: readonly U[]): ((said: string) => Meant<U>) => {
  const byKey = new Map<string, Map<UnitId, U>>()
  const add = (key: string, unit: U) => byKey.set(key, (byKey.get(key) ?? new Map()).set(unit.id, unit))
  for (const unit of units) {
    add(keyOf(unit.id), unit)
    add(keyOf(unit.name), unit)
  }
  return said => {
    const found = [...(byKey.get(keyOf(said))?.values() ?? [])]
    const [unit, other] = found
    if (!unit) return null
    return other ? { ambiguous: found.map(({ id }) => id) } : { unit }
  }
}
