/** Numbers that are almost one: mistyped, without the zero that a spreadsheet took, and those of the immigration authorities and of Sweden. */

import type { Finding } from '../finding.ts'
import { isRightAfterPatient } from '../people/who/beside.ts'
import { endsGroup, windowAt } from './digits.ts'
import { identityLength, ruleOf, startsWithDate } from './identity.ts'
import { hasPlainMonth, ipAddress } from './innocent.ts'
import { found, isLabelled, isOfThing, type Scene, spanOf } from './scene.ts'

/** Of the immigration authorities' numbers, and of Sweden's. */
const yearFirstLength = 12
const groupsOfMistyped = 3

/** `6 108 703 758`, `6.108.703.758`, `10801-43512`: as spreadsheets write figures, and in two halves; other figures may stand beside. */
const isInOnePiece = (text: string): boolean =>
  !ipAddress.test(text) && /^(?:\d([ .,])\d{3}\1\d{3}\1\d{3}|\d{5}-\d{5})$/.test(text)
export const groupsOfFigure = 4

/** Spreadsheets take the zero away with which the number of whoever was born before the tenth of a month begins. */
export const withoutZero = (scene: Scene, first: number): Finding | null => {
  const size = identityLength - 1
  if (!endsGroup(scene.digits, first, size)) return null
  const window = windowAt(scene.digits, first, size, groupsOfFigure)
  if (window === null || window.hasLetters) return null
  // A cell of its own in a table may stand beside others; two groups among more are no number.
  const isBare = !window.hasLoose && window.groups <= (window.embedded ? 1 : 2)
  if (!isBare && !isInOnePiece(scene.text.slice(...spanOf(scene, first, size)))) return null
  const whole = Uint8Array.of(0, ...scene.digits.value.subarray(first, first + size))
  if (!startsWithDate(whole, 0) || ruleOf(whole, 0) !== 'until 2031') return null
  const span = spanOf(scene, first, size)
  if (isOfThing(scene, span) || isLabelled(scene, span)) return null
  return found(scene, scene.nearPerson(...span) ? 'A' : 'C', first, size)
}

/** `137715-5233`: in the halves of a number, whatever is added to its month. */
const isInHalves = (written: string): boolean => /^\d{6}[ -]\d{4,6}$/.test(written)

/** A digit too few, one too many, or a date that is none: beside *fnr* it is meant, beside a patient if it begins as one. */
export const mistyped = (scene: Scene, first: number): Finding | null => {
  for (let size = identityLength - 1; size <= identityLength + 1; size += 1) {
    if (!endsGroup(scene.digits, first, size)) continue
    const window = windowAt(scene.digits, first, size, groupsOfFigure)
    if (window === null || window.hasLoose || window.hasLetters || window.embedded) continue
    const span = spanOf(scene, first, size)
    const begins = window.groups <= 2 && startsWithDate(scene.digits.value, first)
    const isMeant =
      scene.nearIdentity(...span) ||
      (begins && hasPlainMonth(scene.digits, first) && scene.nearMistyped(...span)) ||
      (begins &&
        isInHalves(scene.text.slice(...span)) &&
        isRightAfterPatient(scene.text, { start: span[0], end: span[1] }))
    if (isMeant && !isOfThing(scene, span)) return found(scene, 'C', first, size)
  }
  return null
}

/** Numbers of the immigration authorities: twelve digits, the year first, no check that could be relied on. */
export const refugeeNumber = (scene: Scene, first: number): Finding | null => {
  const { value } = scene.digits
  const century = (value[first] ?? 0) * 10 + (value[first + 1] ?? 0)
  if (century !== 19 && century !== 20) return null
  const window = windowAt(scene.digits, first, yearFirstLength, groupsOfMistyped)
  if (window === null || window.hasLoose || window.hasLetters) return null
  const near = scene.nearRefugee(...spanOf(scene, first, yearFirstLength))
  return near ? found(scene, 'C', first, yearFirstLength) : null
}

const firstYearOfLogs = 2010
const lastYear = 2026

/** `20191128 1045`: when something was logged. */
const isTimeOfLog = (year: number, hour: number, minute: number): boolean =>
  year >= firstYearOfLogs && hour < 24 && minute < 60

/** Every other figure twice, its own figures added: the sum ends in zero. */
const fitsLuhn = (value: Uint8Array, first: number): boolean => {
  let sum = 0
  for (let index = 0; index < 10; index += 1) {
    const figure = (value[first + index] ?? 0) * (index % 2 === 0 ? 2 : 1)
    sum += figure > 9 ? figure - 9 : figure
  }
  return sum % 10 === 0
}

/** `19850712-2383`: Sweden's, with the century. Source: Skatteverket, SKV 704. */
export const swedishNumber = (scene: Scene, first: number): Finding | null => {
  const { value } = scene.digits
  const pair = (from: number): number => (value[first + from] ?? 0) * 10 + (value[first + from + 1] ?? 0)
  const century = pair(0)
  if ((century !== 19 && century !== 20) || !endsGroup(scene.digits, first, yearFirstLength)) return null
  const [year, month, day] = [century * 100 + pair(2), pair(4), pair(6)]
  if (year > lastYear || month < 1 || month > 12 || day < 1 || day > 31) return null
  const window = windowAt(scene.digits, first, yearFirstLength, 2)
  if (window === null || window.hasLoose || window.hasLetters) return null
  if (isTimeOfLog(year, pair(8), pair(10)) || !fitsLuhn(value, first + 2)) return null
  return isOfThing(scene, spanOf(scene, first, yearFirstLength))
    ? null
    : found(scene, 'C', first, yearFirstLength)
}
