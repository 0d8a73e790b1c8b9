/** Dates as people write them, and whether one may be a birth date: not an appointment, not a document's. */

import { givenNames } from './givenNames.ts'
import { candidatesIn } from './near.ts'
import { leadTo, type Place, placeOf } from './place.ts'

/** As months begin. */
export const months = 'jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec'

/** No more of a longer figure; the rest of a number, a time or a count may hang on: `4.4.1941-12345`, `040441-123A`, `04.04.41/10.30`. */
const ends = '(?!\\d|\\.\\d|(?![/-](?:\\d{3}[A-Za-z]|\\d{4,5}|\\d{1,2}[.:]\\d\\d|\\d)(?![\\d./-]))[/-]\\d)'

/** Each form with what its groups are: day, month, year and the sign between; a month in letters is none of them. */
const forms: readonly (readonly [
  written: string,
  groups: string,
  kind?: 'bare' | 'unsure' | 'unsure in short',
])[] = [
  [`(?<!\\d|\\d[./-])(\\d{1,2})(?<sep>[./_-]) ?(\\d{1,2})\\k<sep> ?(\\d{4}|\\d\\d)${ends}`, 'dsmy'],
  ['(?<!\\d|\\d )(\\d{1,2}) (\\d{1,2}) (\\d{4}|\\d\\d)(?!\\d| \\d)', 'dmy', 'unsure in short'],
  ['(?<!\\d|\\d[./-])((?:19|20)\\d\\d)[./-](\\d\\d)[./-](\\d\\d)(?!\\d)', 'ymd'],
  [`(?<![\\da-zæøå]|\\d[./-])(\\d\\d)(\\d\\d)((?:19|20)\\d\\d|\\d\\d)${ends}`, 'dmy', 'bare'],
  [`(?<![\\da-zæøå]|\\d[./-])((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)${ends}`, 'ymd'],
  [`(?<!\\d|\\d[./-])(\\d{1,2})[/.](\\d{1,2})(?: |[ .,]? ?[-–'])(\\d{4}|\\d\\d)${ends}(?!:\\d)`, 'dmy'],
  ['(?<!\\d)(\\d{1,2})\\.? i (\\d{1,2})\\.?,? ?(\\d{4}|\\d\\d)(?!\\d)', 'dmy'],
  [
    `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?[ /_-]?(?:of |i )?(?:${months})[a-z]{0,7}\\.?,?(?: |[/_-])?(?:(?:i|in|of) (?=\\d{4})|(?:i )?år(?:et|gang)? )?['’(-]?(\\d{4}|\\d\\d)(?!\\d|[.:]\\d)`,
    'dy',
  ],
  [`(?<![a-zæøå])(?:${months})[a-z]{0,7}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'dy'],
  [
    '(?<![\\d./:-])(\\d\\d)(\\d\\d)[- .](19\\d\\d|\\d\\d)(?![\\d:%]|[./-]\\d| ?(?:min|kr|stk|pas)| \\d)',
    'dmy',
    'unsure',
  ],
  [
    "(?<!\\d|\\d[./-])(\\d{1,2})(?:[./] ?| )(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})[./ -]{1,2}['’]?(19\\d\\d|\\d\\d)(?!\\d|[.:]\\d)",
    'dy',
  ],
  [`(?<![a-zæøå])(?:${months})[a-z]{0,7}\\.? (\\d{1,2})(?:st|nd|rd|th),? ['’]?(\\d\\d)(?![\\d:.])`, 'dy'],
  ['(?<!\\d)((?:19|20)\\d\\d)[年년] ?(\\d{1,2})[月월] ?(\\d{1,2})[日일]?', 'ymd'],
]

const writtenDate = new RegExp(forms.map(([written]) => written).join('|'), 'gi')

/** The first group of each form. */
const starts = forms.map((_, at) => forms.slice(0, at).reduce((sum, [, groups]) => sum + groups.length, 1))

export type WrittenDate = Place & {
  readonly year: number
  /** Three pairs of digits with spaces, or four and two, can be anything. */
  readonly vague: boolean
  /** `620513`: six digits that are no date unless the year stands first are more often something else. */
  readonly turned: boolean
}

const thisCentury = 30

const yearOf = (written: string): number => {
  const year = Number(written)
  if (written.length === 4) return year
  return year < thisCentury ? 2000 + year : 1900 + year
}

/** `05/13/1962` has the month first, `620513` and `62-05-13` the year, as they are no dates otherwise. */
const inOrder = (
  one: number,
  two: number,
  last: string,
  sign: string,
): readonly [day: number, month: number, year: number] => {
  if (two > 12 && one <= 12 && (sign === '/' || sign === '-')) return [two, one, yearOf(last)]
  if (one > 31 && last.length === 2 && (sign === '' || sign === '-'))
    return [Number(last), two, yearOf(String(one))]
  return [one, two, yearOf(last)]
}

const readIn = (match: RegExpExecArray): WrittenDate | null => {
  const form = starts.findIndex(start => match[start] !== undefined)
  const [, groups = '', kind] = forms[form] ?? []
  const part = (letter: string): string | undefined =>
    groups.includes(letter) ? match[(starts[form] ?? 0) + groups.indexOf(letter)] : undefined
  const [first = '', last = ''] = [part('d'), part('y')]
  const sign = part('s') ?? (kind === 'bare' ? '' : ' ')
  const [day, month, year] = inOrder(Number(first), Number(part('m') ?? 1), last, sign)
  if (day < 1 || day > 31 || month < 1 || month > 12 || year < 1890 || year > 2099) return null
  return {
    ...placeOf(match),
    year,
    vague: kind === 'unsure' || (kind === 'unsure in short' && last.length === 2),
    turned: kind === 'bare' && Number(first) > 31,
  }
}

export const datesIn = function* (text: string): Generator<WrittenDate> {
  for (const match of candidatesIn(text, writtenDate)) {
    const date = readIn(match)
    if (date) yield date
  }
}

/** Until then a date, or a year, beside what may be a name is hardly that of a thing. */
export const longAgo = 2005

/** The bot is in use from here on: a full date in these years is taken for an appointment unless a word says birth. */
const firstYearOfUse = 2025

/** Before it nobody has an appointment that is still told of: a time behind such a date is the next column of a list. */
const firstYearOfAppointments = 2015

export const isAppointment = (text: string, { end, year, vague }: WrittenDate): boolean =>
  vague ||
  year >= firstYearOfUse ||
  (year >= firstYearOfAppointments &&
    /^[ ,]*(?:kl\b|klokk|at \d|\d\d[.:]\d\d)/i.test(text.slice(end, end + 12)))

/** Things that have dates, alone or at the end of a longer word, and verbs for what is done to them. */
const thing =
  'brosjyre|retningslinje|retningsline|prosedyre|rutine|skjema|mal|plan|avtale|rapport|versjon|utg[aå]ve|kurs|opplæring|webinar|seminar|møte|workshop|samling|konferanse|periode|bygg|blokk|prosjekt|oppstart|leaflet|brochure|guideline|version|course|training|meeting|period|building|contract|kontrakt|lisens|garanti|service|frist|vakt|uke|veke|avvik|sak|melding|faktura|innkalling|epikrise|notat|svar|prøve|dokument|ferie|permisjon|bestilling|henvisning|tilvising|logg|referat|brev|rundskriv|vedtak|forskrift'
const doing =
  'v\\.? ?(?=$)|(?:ios|android|macos|windows|firmware|build|teams|chrome) ?(?=$)|rev|revidert|datert|utgitt|oppdat|endr[ea]|godkje|publiser|vedt[ao]|åpn[ae]|opn[ae]|start|siden|sidan|gjeld\\p{L}* (?=$)|gyldig|lanser|dated|revised|updated|since|kjøp|lever[at]|install|kalibrer|monter|bestil|henvis|tilvis|sendt|innen|vakt|operer|innlagt|utskr|rapporter|registrer|etablert|founded|opened|stift|sist|skifta|skiftet|bytt'
const ofThings = new RegExp(
  `(?:(?:${thing})(?:e?[nt]|a|e?r|e?ne|ane|s)?(?![a-zæøå])(?:[ ,]{1,2}\\d{1,3}(?!\\d))?|(?<![a-zæøå])(?:${doing})|(?<![a-zæøå])(?:f\\.?o\\.?m|t\\.?o\\.?m|fra og med|til og med)(?![a-zæøå]))(?=[^.!?\\n\\d]{0,28}$)`,
  'giu',
)

/** Three or five figures, or four that are no year, are the rest of a number. */
const range = /^\s?(?:-|–|til|to|og)\s?(?!(?:\d{3}[A-Za-z]|\d{5}|(?!19|20)\d{4})(?!\d))\d/

/** Nobody is born *from* or *of* a day: what is dated so is a thing. */
const ofDay = /(?<![a-zæøå])(?:fra|frå|av|from|of|pr\.?|innen|until|til)(?: den)? $/i

/** `10:15 - 14.03.1952 - Olsen`, `Uke 47 - 14.03.1952`: neither begins a period of days. */
const hourColumn = /(?:(?<![\d.:])\d\d:\d\d|(?<!\p{L})(?:uke|veke|week|rom|room) \d{1,4}) - $/iu

const beforeIt = (text: string, { start }: WrittenDate): string => leadTo(text, start, 48)

/** `Isak`, `Jamal`, `Luke` end as words for things do. */
const isName = (before: string, at: number): boolean => {
  const [start = ''] = /\p{L}*$/u.exec(before.slice(0, at)) ?? []
  const [rest = ''] = /^\p{L}*/u.exec(before.slice(at)) ?? []
  return givenNames.has(`${start}${rest}`.toLowerCase())
}

/** A word before the date says that it is a leaflet's, a course's, a building's. */
export const isOfThing = (text: string, date: WrittenDate): boolean => {
  const before = beforeIt(text, date)
  for (const { index } of candidatesIn(before, ofThings)) if (!isName(before, index)) return true
  return false
}

/** It says from when something is, or ends a period. */
export const isOfDay = (text: string, date: WrittenDate): boolean => {
  const before = beforeIt(text, date)
  return ofDay.test(before) || (/\d ?(?:-|–|til|to) ?$/.test(before) && !hourColumn.test(before))
}

export const beginsPeriod = (text: string, { end }: WrittenDate): boolean =>
  range.test(text.slice(end, end + 8))
