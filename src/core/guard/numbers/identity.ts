/**
 * The arithmetic of Norwegian identity numbers: the date they begin with and their two check digits.
 * Source: Skatteetaten, "Ny kontrollalgoritme" for numbers issued from 2032, and HIS 1001 for D-, H- and FH-numbers.
 */

export const identityLength = 11

const at = (digits: Uint8Array, index: number): number => digits[index] ?? 0

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** H-numbers and NAV's synthetic ones add 40 to the month, SyntPop adds 65 and Skatteetaten 80. */
const monthOffsets = [0, 40, 65, 80]

/** By what is written; 0 for what is no month. */
const plainMonths = Uint8Array.from({ length: 100 }, (_, written) => {
  const offset = monthOffsets.find(one => written > one && written <= one + 12)
  return offset === undefined ? 0 : written - offset
})

/** Day (D-numbers add 40), month and year. The century is unknown, so year 00 counts as a leap year. */
export const startsWithDate = (digits: Uint8Array, first: number): boolean => {
  const written = at(digits, first) * 10 + at(digits, first + 1)
  const day = written > 40 ? written - 40 : written
  const month = plainMonths[at(digits, first + 2) * 10 + at(digits, first + 3)] ?? 0
  if (month === 0 || day === 0 || day > (daysIn[month - 1] ?? 0)) return false
  const year = at(digits, first + 4) * 10 + at(digits, first + 5)
  return month !== 2 || day < 29 || year % 4 === 0
}

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]

const restOf = (digits: Uint8Array, first: number, weights: readonly number[]): number => {
  let sum = 0
  for (let index = 0; index < weights.length; index += 1)
    sum += at(digits, first + index) * (weights[index] ?? 0)
  return sum % 11
}

/** What three figures, as one value, add to the second check, which hardly any pass: its weights are 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1. */
const weightsOf = (hundreds: number, tens: number, ones: number): Uint8Array =>
  Uint8Array.from(
    { length: 1000 },
    (_, value) =>
      (Math.trunc(value / 100) * hundreds + (Math.trunc(value / 10) % 10) * tens + (value % 10) * ones) % 11,
  )

const [dayWeights, yearWeights] = [weightsOf(5, 4, 3), weightsOf(2, 7, 6)]
const [personWeights, checkWeights] = [weightsOf(0, 5, 4), weightsOf(3, 2, 1)]

/** The second check alone, of six figures and five. */
export const mayBeNumber = (date: number, rest: number): boolean => {
  const [first, last] = [Math.trunc(date / 1000), Math.trunc(rest / 1000)]
  const ofDate = (dayWeights[first] ?? 0) + (yearWeights[date - 1000 * first] ?? 0)
  return (ofDate + (personWeights[last] ?? 0) + (checkWeights[rest - 1000 * last] ?? 0)) % 11 === 0
}

const threeAt = (digits: Uint8Array, first: number): number =>
  at(digits, first) * 100 + at(digits, first + 1) * 10 + at(digits, first + 2)

export type Rule = 'until 2031' | 'from 2032'

/** The rule that both check digits fit. The second digit's rule is the same in both; the first allows four rests from 2032. */
export const ruleOf = (digits: Uint8Array, first: number): Rule | null => {
  const date = threeAt(digits, first) * 1000 + threeAt(digits, first + 3)
  const rest = (at(digits, first + 6) * 10 + at(digits, first + 7)) * 1000 + threeAt(digits, first + 8)
  if (!mayBeNumber(date, rest)) return null
  const left = restOf(digits, first, firstWeights)
  if (left === 0) return 'until 2031'
  return left <= 3 ? 'from 2032' : null
}
