/** What people are called by beside their name, in one list for whoever reads a name and whoever looks for one. Pure. */

import { foldPlain } from './folded.ts'
import { listed } from './listed.ts'

/** A stop may stand behind them. */
const short = ['dr', 'prof', 'spl', 'adm', 'ms', 'mr', 'mrs']

const words = listed(
  'doktor, doctor, professor, lege, overlege, psykolog, jordmor, sosionom, vernepleier',
  'fysioterapeut, ergoterapeut, nurse, physician, md, phd, rn',
  'ekstern, external, innleid, vikar, konsulent, student, admin',
)

/** Whatever stands before them in the same word. */
const ends = ['sykepleier', 'sjukepleiar', 'leder', 'leiar', 'sekretær']

/** Of those that directories do not write, some are family names as well. */
const shortBeside = ['sykepl', 'sjukepl', 'hr', 'fr', 'frk']

const wordsBeside = listed(
  'fru, frøken, herr, miss, sister, søster, bror, kollega, colleague, vernepleiar',
  'ildsjel, eldsjel, champion, fasilitator, facilitator, kliniker, klinikar, clinician',
  'leader, lead, secretary, administrator, systemkontakt, contact, physiotherapist',
  'psychologist, midwife, surgeon, consultant',
)

const endsBeside = [
  'lege',
  'superbruker',
  'superbrukar',
  'superuser',
  'ansvarlig',
  'ansvarleg',
  'responsible',
]

const longestBefore = 20

const oneOf = (whole: readonly string[], last: readonly string[]) =>
  `(?:${whole.join('|')}|lis\\d?|\\p{L}{0,${longestBefore}}(?:${last.join('|')}))`

const title = new RegExp(`^${oneOf([...short, ...words], ends)}$`, 'iu')

/** As directories write it around a name. */
export const isTitle = (word: string): boolean => title.test(word)

const shortened = `(?:${[...short, ...shortBeside].join('|')})`
const whole = `${oneOf([...words, ...wordsBeside].map(foldPlain), [...ends, ...endsBeside].map(foldPlain))}(?:e?n|a)?`

/** Between a title and a name: after a word of its own, a stop begins another sentence. */
const between = '[\\s*_:|="«(\\[]{1,4}'

/** Half of a name is another one’s. */
const alone = '(?!s?\\p{Pd}\\p{L})'

/** In a text that is folded: a name right behind a title, and right before one. */
export const behindTitle = (name: string): string =>
  `(?:${shortened}(?:\\.\\s{0,3}|\\s{1,3})|${whole}${between})${name}${alone}|${whole},\\s{1,3}${name}(?=,)`

/** Of a place, somebody is in it. */
const place = '(?<!(?<!\\p{L})(?:pa|i|ved|fra|til|at|in|from)\\s{1,3})'

export const beforeTitle = (name: string): string =>
  `${place}${name}(?=\\s?(?:[,|/]\\s{0,3}|[(\\[](?:[\\p{L}\\d]+\\s){0,2})(?:${shortened}|${whole})(?!\\p{L}))`
