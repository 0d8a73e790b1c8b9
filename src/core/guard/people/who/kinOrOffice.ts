/** Finds who is told of as somebody's kin, or by an office: `mannen til overlege Berg`, `presten i Lom`. The age behind is theirs. */

import { offices } from '../../words/folk.ts'
import { leadTo } from '../../words/place.ts'
import { holdsTitle, isAnyTitle } from './titles.ts'

const relation = [
  '(?:tipp|olde|beste?|sviger|svigar|ste|foster|mor|far|halv|grand|step)*(?:mor|mora|moren|far|faren|søster(?:en|a)?|syster(?:a)?|bror(?:en)?|sønn?(?:en)?|dat(?:t?er|ra)(?:en|a)?|dotter(?:a)?|mother|father|son|daughter)',
  '(?:mamma|pappa)(?:en)?|(?:ekte)?mann(?:en)?|kon[ea]n?|ektefellen?|samb[ou][ea]r(?:en)?|kjærest[ea]n?|tant[ea]n?|onkel(?:en)?|niesen?|nevø(?:en)?|nabo(?:en)?|barnebarn(?:et)?',
  'fetter(?:en)?|kusin[ea]n?|svoger(?:en)?|svigerinn[ea]n?|husband|wife|partner|brother|sister|aunt|uncle|niece|nephew|neighbour|cousin',
].join('|')
const isOld =
  '[\\s,(–-]*(?:(?:er|is|var|was|på|aged|blir|som|who|nå|no|now|snart|født|fødd|born|f\\.?|tlf|mobil)[\\s:]+)*[(]?$'
const toAnother = new RegExp(
  `(?<!\\p{L})(?:${relation}) (?:til|åt|hos|of) ([^.!?\\n:;\\d]{2,40}?)${isOld}`,
  'iu',
)
const ofAnother = new RegExp(
  `(?<!\\p{L})(\\p{Lu}\\p{Ll}+)(?: si(?:n|tt)?|['’]s?|s) (?:${relation})${isOld}`,
  'u',
)
const ofOurs = new RegExp(
  `(?<!\\p{L})(?:(?:${relation}) (?:min|mi|mitt|vår)|(?:my|our) (?:${relation}))(?!\\p{L})${isOld}`,
  'iu',
)
const anOffice = `(?:${offices}|statsminister)(?:en|n)?`
const office = new RegExp(
  `(?<!\\p{L})${anOffice} (?:i|på|ved|of|in|at) ([^.!?\\n:;,(\\d]{2,30}?)${isOld}`,
  'iu',
)
const officeWord = new RegExp(`^${anOffice}$`, 'iu')

const patient =
  /(?<!\p{L})(?:pas(?:ient\p{L}*|\.)?|pt\.?|patients?|bruk[ae]r\p{L}*|beboer\p{L}*|bebuar\p{L}*)(?!\p{L})/iu
/** Whoever is at home is no patient: one was seen, invited, or was to hear. */
const seen =
  /(?<!\p{L})(?:lyd|bil[dl]e|video|lenk|link|time|innlagt|innkall|konsultasjon|pasient|patient|logg|falt ut|datt ut|mist|hør|høyr|hear|sms|svar|sound|picture|kopl|kobl|call)/iu

const isOfWork = (word: string): boolean => isAnyTitle(word) || officeWord.test(word)

const isNamed = (words: string): boolean => /\p{Lu}\p{Ll}/u.test(words)

const tellsWho = (words: string): boolean =>
  !patient.test(words) && (isNamed(words) || holdsTitle(words, isOfWork))

const reach = 80

export const isKinOrOffice = (text: string, start: number): boolean => {
  const lead = leadTo(text, start, reach)
  const other = toAnother.exec(lead)?.[1] ?? ofAnother.exec(lead)?.[1]
  if (other !== undefined && tellsWho(other)) return true
  if (isNamed(office.exec(lead)?.[1] ?? '')) return true
  return ofOurs.test(lead) && seen.test(text.slice(start, start + reach))
}
