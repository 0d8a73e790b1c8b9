/** The explicit ways for data that is no string: `$value` and `$pairs`, both for scalars only. */

import { faultAt, type Place } from './broken.ts'
import { safeText } from './helpers.ts'
import type { Position } from './position.ts'

const isFlag = (value: unknown): value is number | boolean =>
  typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))

export const readScalars = (value: unknown, position: Position, place: Place): unknown => {
  if (isFlag(value)) return value
  if (!Array.isArray(value)) throw faultAt(place, { wanted: 'number, boolean or list' })
  return value.map(item => {
    if (isFlag(item)) return item
    if (typeof item === 'string') return safeText(item, position)
    throw faultAt(place, { wanted: 'list of scalars' })
  })
}

// What Teams or the router reads out of a button's data is never for data to say.
const taken = new Set(['verb', 'msteams', 'type', '__proto__'])

export const readPairs = (value: unknown, place: Place): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw faultAt(place, { wanted: 'pairs' })
  const pairs = Object.entries(value)
  const fits = ([key, one]: [string, unknown]): boolean =>
    /^[A-Za-z][\w-]{0,40}$/.test(key) && !taken.has(key) && (typeof one === 'string' || isFlag(one))
  if (!pairs.every(fits)) throw faultAt(place, { wanted: 'pairs' })
  return Object.fromEntries(pairs)
}
