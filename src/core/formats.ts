/** Dates, times and numbers as the reader's language writes them, always on Oslo's clock. */

import { Fault } from './errors.ts'
import { type Language, languages } from './language.ts'
import { remembering } from './memory.ts'
import { locales } from './texts.ts'

const timeZone = 'Europe/Oslo'

const dateStyles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const numberStyles = {
  plain: { maximumFractionDigits: 1 },
  percent: { style: 'percent', maximumFractionDigits: 0 },
} as const satisfies Record<string, Intl.NumberFormatOptions>

type DateStyle = keyof typeof dateStyles
type NumberStyle = keyof typeof numberStyles

export const isDateStyle = (style: unknown): style is DateStyle =>
  typeof style === 'string' && Object.hasOwn(dateStyles, style)

export const isNumberStyle = (style: unknown): style is NumberStyle =>
  typeof style === 'string' && Object.hasOwn(numberStyles, style)

const perLanguage = <T>(make: (locale: string) => T): ReadonlyMap<Language, T> =>
  new Map(languages.map(language => [language, make(locales[language])]))

const minuteMs = 60_000
const remembered = 1000

/** No style shows seconds, so what is written of a minute is written once. */
const dates = new Map(
  Object.entries(dateStyles).map(([style, options]) => [
    style,
    perLanguage(locale => {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone })
      return remembering(remembered, (minute: number) => format.format(minute * minuteMs))
    }),
  ]),
)
const numbers = new Map(
  Object.entries(numberStyles).map(([style, options]) => [
    style,
    perLanguage(locale => new Intl.NumberFormat(locale, options)),
  ]),
)

const unreadable = (wanted: string): Fault => new Fault('cards.invalid', { wanted })

/** Takes an Instant, a Day or a Month. A day means its noon in UTC, which is the same day in Oslo all year. */
export const formatDate = (value: unknown, style: DateStyle, language: Language): string => {
  const [, month, day, clock] =
    /^(\d{4}-\d\d)(-\d\d)?(T.+)?$/.exec(typeof value === 'string' ? value : '') ?? []
  const epochMs = Date.parse(`${month}${day ?? '-01'}${clock ?? 'T12:00:00Z'}`)
  const format = dates.get(style)?.get(language)
  if (!format || Number.isNaN(epochMs)) throw unreadable('date')
  return format(Math.floor(epochMs / minuteMs))
}

export const formatNumber = (value: unknown, style: NumberStyle, language: Language): string => {
  const format = numbers.get(style)?.get(language)
  if (!format || typeof value !== 'number' || !Number.isFinite(value)) throw unreadable('number')
  return format.format(value)
}
