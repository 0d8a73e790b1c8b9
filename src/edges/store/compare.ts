/** The one order of texts and values that every engine keeps: that of PostgreSQL's COLLATE "C". */

import type { Scalar, Tally } from '../../core/store.ts'

const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff

/** By code point. JavaScript's `<` goes by code unit and puts emoji before U+E000 to U+FFFF; UTF-8 puts them after. */
export const compareText = (a: string, b: string): number => {
  if (a === b) return 0
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x === y) continue
    if (isSurrogate(x) !== isSurrogate(y) && x >= 0xd800 && y >= 0xd800) return isSurrogate(x) ? 1 : -1
    return x - y
  }
  return a.length - b.length
}

const rank = (value: Scalar): number =>
  value === null ? 0 : typeof value === 'boolean' ? 1 : typeof value === 'number' ? 2 : 3

const compareScalars = (a: Scalar, b: Scalar): number => {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b)
  return rank(a) - rank(b) || Number(a) - Number(b)
}

export const compareTallies = (a: Tally, b: Tally): number => {
  for (let i = 0; i < a.key.length; i++) {
    const difference = compareScalars(a.key[i] ?? null, b.key[i] ?? null)
    if (difference !== 0) return difference
  }
  return 0
}
