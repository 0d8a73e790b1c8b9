/** The hours that somebody wrote of a desk, as far as they can be read: then each reader has them in their own language. */

import { type Language, languages } from '../../core/language.ts'
import type { Said } from '../../core/packs.ts'
import type { Texts } from '../../core/texts.ts'

type Hours = {
  /** `unsaid`: of weekdays at least. */
  readonly days: 'weekdays' | 'daily' | 'unsaid'
  readonly opens: string
  readonly closes: string
}

const always = /^(?:hele døgnet|heile døgnet|døgnåpent|døgnope|24\/7|around the clock)$/u

const weekdays = [
  'hverdager',
  'kvardagar',
  'weekdays',
  'mandag til fredag',
  'måndag til fredag',
  'man-fre',
  'mån-fre',
]
const everyDay = ['alle dager', 'alle dagar', 'hver dag', 'kvar dag', 'every day', 'daily']

const hour = '([01]?\\d|2[0-4])(?:[.:]([0-5]\\d))?'
const span = new RegExp(
  `^(?:(${[...weekdays, ...everyDay].join('|')})(?: fra)?:? )?(?:kl\\.? ?)?${hour}(?: ?- ?| til | to )${hour}$`,
  'u',
)

const clock = (hours = '', minutes = '00') => `${hours.padStart(2, '0')}:${minutes}`

/** `null` where they are written otherwise, which is left to their reader. */
export const readHours = (written: string): Hours | 'always' | null => {
  const plain = written.trim().toLowerCase().replace(/[–—]/gu, '-').replace(/\.$/u, '')
  if (always.test(plain)) return 'always'
  const [, days, ...times] = span.exec(plain) ?? []
  const [opens, closes] = [clock(times[0], times[1]), clock(times[2], times[3])]
  if (times.length === 0 || opens >= closes) return null
  return {
    days: days === undefined ? 'unsaid' : everyDay.includes(days) ? 'daily' : 'weekdays',
    opens,
    closes,
  }
}

/** For a card; as they were written where they cannot be read. */
export const hoursSaid = (say: Texts['text'], written: string): Said => {
  const hours = readHours(written)
  if (hours === null) return written
  const saidIn = (language: Language) =>
    hours === 'always'
      ? say(language, 'directory:hours.always')
      : say(language, `directory:hours.${hours.days}`, { opens: hours.opens, closes: hours.closes })
  const [nb, nn, en] = languages.map(saidIn)
  return nb && nn && en ? { nb, nn, en } : written
}
