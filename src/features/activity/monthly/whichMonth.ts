/** Which month is meant: by its name in any of the three languages, or its number, and by its year where one stands behind it. */

import { fold } from '../../../core/fold.ts'
import { addMonths } from '../../../core/time/days.ts'
import type { Month } from '../../../core/time/instant.ts'
import { monthNames } from '../../../core/time/monthNames.ts'

/** As long as there are figures to look back on. */
const mostBack = 12

/** Those that are over, the latest first. */
export const monthsBack = (now: Month): readonly [Month, ...Month[]] => [
  addMonths(now, -1),
  ...Array.from({ length: mostBack - 1 }, (_, back) => addMonths(now, -2 - back)),
]

const shortest = 3

const numberOf = (word: string): number =>
  /^\d{1,2}$/.test(word)
    ? Number(word)
    : word.length < shortest
      ? 0
      : monthNames.findIndex(each => each.some(name => name.startsWith(word))) + 1

const called = '(?:the )?(?:maned|manad|maneden|manaden|month)'
const line = new RegExp(
  `^(${called} )?((?:for|of) )?(\\p{L}+|\\d{1,2})\\.?( ${called})?(?:[\\s/.-]*(\\d{4}))?$`,
  'u',
)

/** `oktober`, and as it is said: `måneden oktober 2026`, `oktober måned`, `for oktober`. */
const readMonthLine = (text: string) => {
  const [all, before, leads, word = '', behind, year] =
    line.exec(fold(text.trim()).replace(/\s+/g, ' ')) ?? []
  const isCalled = before !== undefined || behind !== undefined
  return all === undefined ? null : { word, year, isCalled, isLedTo: leads !== undefined }
}

/** Whether a line that nothing else calls names a month and no more. Short forms are words of their own: `jul`, `des`. */
export const namesMonth = (text: string): boolean => {
  const { word, year, isCalled, isLedTo } = readMonthLine(text) ?? {}
  if (word === undefined) return false
  if (isCalled) return numberOf(word) > 0
  return (isLedTo || year !== undefined) && monthNames.some(each => each.includes(word))
}

/** `null` where it is none of those, as where it is not over. A name without a year is of the latest. */
export const monthMeant = (text: string, now: Month): Month | null => {
  const { word = '', year } = readMonthLine(text) ?? {}
  const ended = `-${String(numberOf(word)).padStart(2, '0')}`
  // Of this month's namesake nobody means the one a year ago, unless they say so.
  if (!year && now.endsWith(ended)) return null
  return monthsBack(now).find(month => month.endsWith(ended) && (!year || month.startsWith(year))) ?? null
}
