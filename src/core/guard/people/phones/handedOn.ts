/** Finds the phone of somebody whom nobody names: `ring henne på 91234567`, `eldre dame, tlf …`, `kan nås på …`. Nothing says that it is the house's own. */

import type { Known } from '../../known.ts'
import { leadTo, lineBefore, lineBehind, type Place, sentenceEnd } from '../../words/place.ts'
import { runOf } from '../../words/words.ts'
import { isNamedIn } from '../who/apart.ts'
import { isMobile, mine } from '../who/desks.ts'
import { tellsOfWork } from '../who/ofWork.ts'
import { isOfThing, lineAround } from '../who/reached.ts'
import { ageForm, folkNoun } from '../who/somebody.ts'

const they = '(?:henne|hende|ham|han|hun|ho|hen|vedkommende|vedkomande|her|him|she|he)'
const phone =
  '(?:(?:mobil|telefon)?-?(?:nr|nummer(?:et)?)|mob(?:il)?(?:en)?\\.?|tlf\\.?|telefon(?:en)?|phone|number|mobile|cell)'
const calls =
  '(?:(?:opp)?ring(?:e|er|te|de|t)?(?: opp)?|oppring[et]?|kontakt(?:e|er|et|a)?|nå(?:dde)?|når|treff(?:e|er)?|(?:sms|melding|tekst\\p{L}*|lenk[ea]n?)(?: \\p{L}+)? (?:til|åt)|tekst(?:e|et|a)?|sms(?:et|a)?)'
const callsInEnglish =
  '(?:call(?:s|ed|ing)?|phon(?:e|ed)|rang|reach(?:ed)?|contact(?:ed)?|text(?:ed)?|(?:link|message|sms) to)'
const some = '(?: (?!(?:kl|klokka|at|rom|room) )\\p{L}+){0,3}'
const joined = `${runOf('\\s,.:(–-', 'på|on|at', phone, 'er|is')}$`

/** An elderly lady, a family, `87-åringen`: told of without a name, and nobody at work. */
const somebody = `(?:${folkNoun}|${ageForm})`
const reached = '(?:nås|nåes|nåast|treffes|treffast|ringes|ringast|ringjast|(?:be |is )?reached)'

/** Right before a number. */
const handed = new RegExp(
  [
    `(?<!\\p{L})(?:${calls} (?:henne|hende|ham|han|hun|ho|hen|vedkommende|vedkomande|him)|${callsInEnglish} (?:her|him))${some}${joined}`,
    `(?<!\\p{L})${phone} (?:til|åt|for|of|to) ${they}${joined}`,
    `(?<!\\p{L})(?:hun|han|ho|hen|vedkommende|vedkomande|she|he)(?!\\p{L})[^!?\\n:;]{0,40}?(?<!\\p{L})(?:${phone}|${reached})${joined}`,
    `(?<!\\p{L})${somebody}(?!\\p{L})[^!?\\n:;]{0,60}?(?<!\\p{L})(?:${phone}|${reached})${joined}`,
    `(?<!\\p{L})${somebody}[\\s,:(–-]{1,3}$`,
    `(?<!\\p{L})(?:hun|han|ho|hen|vedkommende|vedkomande|she|he) (?:ville|vil|ønsk\\p{L}*|ba|bad|asked|wants?|wanted|told) (?:at )?(?:vi|oss|us)(?: \\p{L}+){0,3} (?:ring(?:e|je)?|call|phone)${joined}`,
  ].join('|'),
  'iu',
)
/** Nobody at all is told of: its clause has no other subject. */
const bare = new RegExp(
  `(?:^|[.!?\\n,;:–-])\\s*(?:(?:kan|må|skal|bør|vil|bare|berre|best|can|must) ){0,3}${reached}(?: (?:bare|berre|best|only))?${joined}`,
  'iu',
)

const reach = 160

/** The line as far as it is near, the number itself cut out. */
const lineOf = (text: string, { start, end }: Place): string =>
  `${lineBefore(text, start, reach)}#${lineBehind(text, end, reach / 2)}`

/** Many are called as a place is. */
const where = /(?<!\p{L})(?:i|på|fra|frå|ved|in|at|from) \p{Lu}\p{L}+/gu

/** Somebody named before is asked, rung and written to as a colleague, or found by the name. */
const isNamed = (text: string, start: number, known: Known): boolean =>
  leadTo(text, start, reach)
    .split(sentenceEnd)
    .slice(-2)
    .some(sentence => isNamedIn(sentence.replace(where, ''), known) !== null)

const isNorwegian = (written: string): boolean =>
  written.replace(/\D/g, '').replace(/^(?:00)?47(?=\d{8}$)/, '').length === 8

export const isHandedOn = (
  text: string,
  place: Place,
  written: string,
  before: string,
  known: Known,
): boolean => {
  if (!isNorwegian(written) || mine.test(before)) return false
  const lead = before.split('\n').at(-1) ?? ''
  if (!handed.test(lead) && !(isMobile(written) && bare.test(lead))) return false
  return (
    !isOfThing(lineAround(text, place.start, place.end)) &&
    !tellsOfWork(lineOf(text, place)) &&
    !isNamed(text, place.start, known)
  )
}
