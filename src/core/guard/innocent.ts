/** Eleven digits that are plainly something else by the way they are written: an IP address, a date with a time, an account. */

import { type Digits, groupsOf, type Window } from './digits.ts'
import { identityLength } from './identity.ts'

const numberOf = ({ value }: Digits, first: number, size: number): number => {
  let number = 0
  for (let index = first; index < first + size; index += 1) number = number * 10 + (value[index] ?? 0)
  return number
}

const isIpAddress = (text: string, digits: Digits, first: number, groups: readonly number[]): boolean => {
  if (groups.length !== 4) return false
  let start = first
  for (const size of groups) {
    if (size > 3 || numberOf(digits, start, size) > 255) return false
    const before = (digits.place[start] ?? 0) - 1
    if (start > first && text[before] !== '.') return false
    start += size
  }
  return true
}

const isYear = (number: number): boolean => number >= 1900 && number < 2100

/** `14.03.2026 9.30`, `12.1.2026 10.30`, `2012-10-14 9:30`: eleven digits that begin with a date by accident. */
const isDateAndTime = (digits: Digits, first: number, groups: readonly number[]): boolean => {
  const [a = 0, b = 0, c = 0, ...rest] = groups
  const dayFirst = a <= 2 && b <= 2 && c === 4 && isYear(numberOf(digits, first + a + b, 4))
  const yearFirst = a === 4 && b <= 2 && c <= 2 && isYear(numberOf(digits, first, 4))
  const minutes = numberOf(digits, first + identityLength - 2, 2)
  return (dayFirst || yearFirst) && rest.length > 0 && rest.length <= 2 && minutes < 60
}

export const isWrittenOtherwise = (text: string, digits: Digits, { first, groups }: Window): boolean => {
  if (groups < 4 || groups > 5) return false
  const lengths = groupsOf(digits, first, identityLength)
  return isIpAddress(text, digits, first, lengths) || isDateAndTime(digits, first, lengths)
}

/** `1234.56.78903` or `1234 56 78903`: the second check digit of accounts is that of persons, so many would fit. */
export const isWrittenAsAccount = (text: string, { place }: Digits, { first, groups }: Window): boolean => {
  if (groups !== 3) return false
  const written = text.slice(place[first], (place[first + identityLength - 1] ?? 0) + 1)
  return /^\d{4}([. ])\d\d\1\d{5}$/.test(written)
}

/** The ways in which people write a date and five digits. */
const birthForms = new Set(['6,5', '6,3,2', '2,2,2,5', '2,2,2,3,2'])

export const isWrittenAsIdentity = (digits: Digits, { first, groups }: Window): boolean =>
  groups <= 5 && birthForms.has(groupsOf(digits, first, identityLength).join())
