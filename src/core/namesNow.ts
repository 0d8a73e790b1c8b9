/** What leaves says what its units are called by now, though it was written while they were called otherwise. Pure. */

import type { Show } from './cards.ts'
import type { UnitFacts } from './units.ts'

export type UnitNames = Pick<UnitFacts, 'unit' | 'name' | 'formerly'>

/** Where cards have a unit's name, and under the first some its id. A test looks whether each letter does. */
export const unitNameKeys: ReadonlySet<string> = new Set(['unit', 'unitName'])

export const withNamesNow = (show: Show, units: readonly UnitNames[]): Show => {
  const isStill = (text: string) => units.some(({ unit, name }) => text === unit || text === name)
  const now = (text: string) =>
    isStill(text) ? text : (units.find(({ formerly = [] }) => formerly.includes(text))?.name ?? text)
  const anew = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(anew)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        typeof inner === 'string' && unitNameKeys.has(key) ? now(inner) : anew(inner),
      ]),
    )
  }
  return units.some(({ formerly = [] }) => formerly.length > 0)
    ? { ...show, data: anew(show.data) as Show['data'] }
    : show
}
