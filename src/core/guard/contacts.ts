/** Finds what points to a person without a number (tier D): birth dates, phones, e-mail and street addresses near words about people. */

import type { Finding } from './finding.ts'
import { birthWords, endsAtDesk, type Near, nameWords, nearIn, patientWords } from './words.ts'

const reach = 60
const birthReach = 30

type Match = { readonly start: number; readonly end: number }

const found = ({ start, end }: Match): Finding => ({ tier: 'D', length: end - start })

const months = 'jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec'

const writtenDate = new RegExp(
  [
    '(?<!\\d|\\d[./-])(?<d1>\\d{1,2})(?<sep>[./_-]) ?(?<m1>\\d{1,2})\\k<sep> ?(?<y1>\\d{4}|\\d\\d)(?!\\d|[./-]\\d)',
    '(?<!\\d|\\d )(?<d2>\\d\\d) (?<m2>\\d\\d) (?<y2>\\d{4}|\\d\\d)(?!\\d| \\d)',
    '(?<!\\d|\\d[./-])(?<y3>(?:19|20)\\d\\d)[./-](?<m3>\\d\\d)[./-](?<d3>\\d\\d)(?!\\d)',
    '(?<![\\da-zæøå]|\\d[./-])(?<d4>\\d\\d)(?<m4>\\d\\d)(?<y4>(?:19|20)\\d\\d|\\d\\d)(?![\\d]|[./-]\\d)',
    '(?<![\\da-zæøå]|\\d[./-])(?<y5>(?:19|20)\\d\\d)(?<m5>\\d\\d)(?<d5>\\d\\d)(?![\\d]|[./-]\\d)',
    '(?<!\\d|\\d[./-])(?<d7>\\d{1,2})/(?<m7>\\d{1,2})-(?<y7>\\d{4}|\\d\\d)(?!\\d|[./-]\\d)',
    `(?<!\\d)(?<d6>\\d{1,2})\\.? ?(?:${months})[a-z]{0,7}\\.?,? ?(?<y6>\\d{4}|\\d\\d)(?!\\d)`,
  ].join('|'),
  'gi',
)

/**
 * The bot is in use from here on: a full date in these years is taken for an appointment unless a word says birth.
 * So are three pairs of digits with spaces, which can be anything.
 */
const firstYearOfUse = 2025

type Groups = Readonly<Record<string, string | undefined>>

const isCalendarDate = (groups: Groups): boolean => {
  const day = Number(groups.d1 ?? groups.d2 ?? groups.d3 ?? groups.d4 ?? groups.d5 ?? groups.d6 ?? groups.d7)
  const month = Number(groups.m1 ?? groups.m2 ?? groups.m3 ?? groups.m4 ?? groups.m5 ?? groups.m7 ?? 1)
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}

const isAppointment = (groups: Groups, after: string): boolean => {
  if (/^[ ,]*(?:kl\b|klokk|at \d|\d\d[.:]\d\d)/i.test(after)) return true
  if (groups.y2?.length === 2) return true
  const dotted = groups.y1 ?? groups.y2 ?? groups.y6 ?? groups.y7
  const year = Number(dotted ?? groups.y3 ?? groups.y4 ?? groups.y5)
  if (year >= 1000) return year >= firstYearOfUse
  return dotted !== undefined && year >= firstYearOfUse % 100 && year < 40
}

/** Two words with capitals right before a date read as a name, unless one of them is known to be none. */
const fullName =
  /(?<![A-Za-zæøåÆØÅ])(?!(?:[A-ZÆØÅ][a-zæøå]+ )?(?:Helse|Teams|Microsoft|Windows|Norsk|Versjon|Oslo|Rooms?|Office|Google|Avdeling|Klinikk|Seksjon|Sykehus|Sjukehus|Kommune|Update)(?![a-zæøå]))[A-ZÆØÅ][a-zæøåé]+,? (?:[A-ZÆØÅ]\.? )?[A-ZÆØÅ][a-zæøåé]+[ ,(]{1,3}$/

const birthDateIn = (text: string): Finding | null => {
  const nearBirth = nearIn(text, birthWords, birthReach)
  const nearName = nearIn(text, nameWords, reach)
  for (const match of text.matchAll(writtenDate)) {
    const groups: Groups = match.groups ?? {}
    if (!isCalendarDate(groups)) continue
    const start = match.index
    const end = start + match[0].length
    if (nearBirth(start, end)) return found({ start, end })
    if (isAppointment(groups, text.slice(end, end + 12))) continue
    if (nearName(start, end) || fullName.test(text.slice(Math.max(0, start - 50), start)))
      return found({ start, end })
  }
  return null
}

const writtenPhone =
  /(?<![a-zæøå\d]|\d[./-])(?:(?:\+|00)47[ .-]?)?(?:[2-9]\d{7}|[2-9]\d(?:[ .-]\d\d){3}|[2-9]\d\d[ .-]\d\d[ .-]\d{3}|[2-9]\d{3} \d{4}|[2-9]\d\d \d{5})(?!\d|[ ./-]\d)/gi

const writtenEmail = /[\w+-]@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g

const writtenStreet =
  /(?<![a-zæøå])(?:[A-ZÆØÅa-zæøå][a-zæøå]{1,30}(?:veien|vegen|gata|gaten)|[A-ZÆØÅ][a-zæøåé]{1,30}(?: ?(?:gate|vei|veg|plass|allé)|bakken|stien|svingen|tunet|lia|kroken)) \d{1,3} ?[A-Za-z]?(?![\dA-Za-zæøå])/g

const isDayOrYear = (written: string): boolean => /^(?:19|20)\d\d(?:[01]\d[0-3]\d| \d{4})$/.test(written)

const sharedMailbox = /(?:support|post|hjelp|help|st[oø]tte|desk|drift|info|reply)[\w.+-]?$/i

/** A help desk's number stays allowed next to a patient: the nearest word before it says whose it is. */
const deskReach = 30

const near = (
  text: string,
  pattern: RegExp,
  isOther: (match: string, before: string) => boolean,
): Finding | null => {
  const nearPatient: Near = nearIn(text, patientWords, reach)
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    if (!nearPatient(start, end)) continue
    if (!isOther(match[0], text.slice(Math.max(0, start - deskReach), start))) return found({ start, end })
  }
  return null
}

export const contactIn = (text: string): Finding | null =>
  birthDateIn(text) ??
  near(text, writtenPhone, (written, before) => isDayOrYear(written) || endsAtDesk(before)) ??
  near(
    text,
    writtenEmail,
    (written, before) => sharedMailbox.test(before + written.charAt(0)) || endsAtDesk(before),
  ) ??
  near(text, writtenStreet, () => false)
