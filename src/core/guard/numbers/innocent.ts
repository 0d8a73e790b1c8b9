/** Eleven digits that are plainly something else by the way they are written: an IP address, a date with a time, an account. */

import { type Digits, glued, type Window } from './digits.ts'
import { identityLength } from './identity.ts'

const writtenIn = (text: string, { place }: Digits, first: number): string =>
  text.slice(place[first], (place[first + identityLength - 1] ?? 0) + 1)

export const ipAddress = /^(?:(?:1?\d?\d|2[0-4]\d|25[0-5])(?:\.(?!$)|$)){4}$/

const day = '(?:0?[1-9]|[12]\\d|3[01])'
const month = '(?:0?[1-9]|1[0-2])'
const year = '(?:19|20)\\d\\d'

/** `14.03.2026 9.30`, `12.1.2026, 10:30`, `2012-10-14 9.30`: eleven digits that begin with a date by accident. */
const dateAndTime = new RegExp(
  `^(?:${day}([./-])${month}\\1${year}|${year}-${month}-${day}),? (?:[01]?\\d|2[0-3])[.:]?[0-5]\\d$`,
)

export const isWrittenOtherwise = (text: string, digits: Digits, { first, groups }: Window): boolean => {
  if (groups < 4 || groups > 5) return false
  const written = writtenIn(text, digits, first)
  return ipAddress.test(written) || dateAndTime.test(written)
}

/** `1234.56.78903` or `1234 56 78903`: the second check digit of accounts is that of persons, so many would fit. */
export const isWrittenAsAccount = (text: string, digits: Digits, { first, groups }: Window): boolean =>
  groups === 3 && /^\d{4}([. ])\d\d\1\d{5}$/.test(writtenIn(text, digits, first))

/** The ways in which people write a date and five digits, the length of each group a digit: `65` is six and five. */
const birthForms = new Set([65, 632, 2225, 22232])
export const groupsOfBirthForm = 5

const formOf = ({ tie }: Digits, first: number): number => {
  let form = 0
  let length = 1
  for (let index = first + 1; index < first + identityLength; index += 1) {
    if (tie[index] === glued) {
      length += 1
    } else {
      form = 10 * form + length
      length = 1
    }
  }
  return 10 * form + length
}

export const isBirthForm = (digits: Digits, { first, groups }: Window): boolean =>
  groups > 1 && groups <= groupsOfBirthForm && birthForms.has(formOf(digits, first))

export const hasPlainMonth = ({ value }: Pick<Digits, 'value'>, first: number): boolean =>
  (value[first + 2] ?? 0) * 10 + (value[first + 3] ?? 0) <= 12

/** Without a fitting check digit only a plain month will do: with the added ones a third of all figures would be dates. */
export const isWrittenAsIdentity = (digits: Digits, window: Window): boolean =>
  window.alone && hasPlainMonth(digits, window.first) && isBirthForm(digits, window)

const separatorAfter = (text: string, { place, count }: Digits, digit: number): string =>
  text.slice((place[digit] ?? 0) + 1, digit + 1 < count ? place[digit + 1] : (place[digit] ?? 0) + 2)

/** The same sign parts all groups of it and another one parts it from the digits beside it: `12, 14|03|56|48123, 4`. */
export const standsOut = (text: string, digits: Digits, { first, groups }: Window): boolean => {
  if (groups < 2) return false
  let sign = ''
  for (let digit = first; digit < first + identityLength - 1; digit += 1) {
    if (digits.tie[digit + 1] === 0) continue
    const separator = separatorAfter(text, digits, digit)
    if (sign !== '' && separator !== sign) return false
    sign = separator
  }
  const before = first === 0 ? '' : separatorAfter(text, digits, first - 1)
  return before !== sign && separatorAfter(text, digits, first + identityLength - 1) !== sign
}

/** Letters stand between the digits as people set them there: between date and rest, or between all of them. */
export const isLettered = (text: string, digits: Digits, window: Window): boolean =>
  (window.alone || standsOut(text, digits, window)) &&
  (window.groups === identityLength || isBirthForm(digits, window))
