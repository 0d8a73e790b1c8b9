/**
 * What a form showed, in words that it brings back: a part that nobody touched is no wish to change it. So words that were
 * taken away while a form lay open do not come back with it, and two who change one thing each get both. Every form that
 * changes what others may change too carries it as `shown` and writes what `laidOn` says. Pure.
 */

import { own } from './own.ts'

/** As buttons call it: what a form showed, or which version that was. */
export const showed = ['seen', 'shown', 'was'] as const

export type Parts = Readonly<Record<string, string>>

const letters = 26

/** In letters alone, as digits might be read as a number; what a client makes of a line break is no change. */
const printOf = (text: string): string => {
  let left = 0x811c9dc5
  for (const sign of text.trim().replace(/\s+/g, ' ')) {
    left = Math.imul(left ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  let print = ''
  for (; left > 0; left = Math.floor(left / letters)) print += String.fromCharCode(97 + (left % letters))
  return print
}

const wordOf = ([part, text]: readonly [string, string]): string => `${part}:${printOf(text)}`

export const shownOf = (parts: Parts): string => Object.entries(parts).map(wordOf).join(' ')

/** The parts that are not as they were shown: all of them where a form does not say. */
export const touchedIn = (shown: string | undefined, parts: Parts): Parts => {
  const words = new Set(shown?.split(' '))
  return Object.fromEntries(Object.entries(parts).filter(part => !words.has(wordOf(part))))
}

/** Whoever presses twice has touched what their first press wrote; this one wished for nothing. */
export const isUntouched = (shown: string | undefined, parts: Parts): boolean =>
  shown !== undefined && Object.keys(touchedIn(shown, parts)).length === 0

type Laid = {
  /** What was touched, on what stands. */
  readonly parts: Parts
  /** What both touched, and wished otherwise. */
  readonly contended: readonly string[]
}

/**
 * What a form wishes, laid on what stands there now. Where something is contended nothing is written, and the form is shown
 * anew. A form of a version that carried nothing is taken at its word.
 */
export const laidOn = (shown: string | undefined, now: Parts, given: Parts): Laid => {
  const touched = touchedIn(shown, given)
  const theirs = shown === undefined ? {} : touchedIn(shown, now)
  const parts = { ...now, ...touched }
  const contended = Object.keys(theirs).filter(part => own(parts, part) !== own(now, part))
  return { parts, contended }
}

/** For whoever wrote otherwise: how each that is contended stands by now. */
export const stoodIn = (contended: readonly string[], now: Parts) =>
  contended.map(part => ({ part, stands: own(now, part) ?? '' }))
