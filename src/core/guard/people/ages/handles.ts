/** Tells where a birth date stands for somebody: `f: 14.03.52`, `kvinne 14.03.52`, `140352 møtte ikke`. */

import type { WrittenDate } from '../../words/dates.ts'
import { longAgo } from '../../words/dates.ts'
import { leadTo } from '../../words/place.ts'
import { isThings } from '../../words/things.ts'

const reach = 48

/** A word for birth in so few letters that it is one only right before a date; a building may be called F. */
const inShort =
  /(?<![\p{L}\d]|(?:bygg|rom|fløy|blokk|post|etg\.?|etasje) )f\.? ?[:;–-]\s?$|(?<![\p{L}\d])(?:f(?:ødd|ø?dt?)|f(?:ødsels)?\.?-?d(?:ag)?(?:en)?)(?:\.|(?<=\p{L}))\s?(?:er|den)?\s?[:;–-]?\s?$/iu

const bornInShort = /(?<![\p{L}\d]|(?:rev|ver|utg)\.? )b[.:]\s?$/iu

/** `dame`, `(17.10.73)`: whoever it is, nobody is told of so but by the birth date. */
const whoever =
  /(?<![\p{L}\d-])(?:mann|kvinn[ea]|dam[ea]|herre|gutt?|jent[ea]|man|woman|lady|gentleman|girl|boy|female|baby)[\s,.:;(–-]{1,3}$/iu
const oneToldOf =
  /(?<![\p{L}\d-])(?:[Hh][ua]n|[Hh]o|[Hh]en|[Ss]?[Hh]e|[Hh]am|[Hh]enne|[Hh]im|[Vv]edkomm?[ae]nde|[Mm]ale)[\s,.:;(–-]{1,3}$|(?:^|[,;:(|\n.]\s?)[KMF][\s,.:(–-]{1,2}$/u

/** What nobody does but people. */
const only = [
  '(?:møtt|uteble|uteblitt|avlys|avbestil|no.?show)',
  '(?:(?:ikke|ikkje|aldri) )?(?:møtt|hør[te]|høyr|pålogg|logge?[at])',
  '(?:møter|møtte|kom(?:mer|m)?|kjem|fikk|får|fekk|har|hadde|klar[tea]+r?|hør(?:er|te)|høyr(?:er|de)|så|ser|fann|fant|husk[ae][tr]?|forst[åo]\\p{L}*|skjønt?e?|finn(?:er|)) (?:ikke|ikkje|aldri|ingen|ingenting|bare|berre|seg|oss|problem|ny (?:time|lenk)|dårle?i?g)',
  'mist(?:et|a) (?:lyd|bil|forb|samb|kont)',
  '(?:vent(?:er|et|ar|a)(?!\\p{L})|glem|gløym|ønsk|sitt|sit )',
  '(?:uten|utan|without|no|ingen|ikke|ikkje|inga) (?:lyd|bil|kontakt|lenk|oppmøte|sound|picture|link)',
  '(?:(?:did|could|has|was)(?:n.?t| not)|never|missed|waited|is waiting)',
].join('|')
const led = '^[)\\s,:–-]{1,3}(?:(?:har|hadde|er|var|ble|blei|vart|has|had|was|og|som|who) )?'
const does = new RegExp(`${led}(?:${only})`, 'iu')
/** A line or a device does this as well. */
const falls = new RegExp(
  `${led}(?:(?:falt|datt) (?:ut|av)|(?:ble|blei|vart) (?:kast|brut|brot)|svar(?:te|er|a|ar)|ringt?e?r? (?:inn|tilbake|opp|oss)|treng|står (?:i|på|fortsatt|fremdeles|framleis)|dropped)`,
  'iu',
)

const visits = '\\p{L}*(?:time|konsultasjon|samtale|kontroll|innkalling|appointment|visit|consultation)'
const met = new RegExp(
  `(?<!\\p{L})(?:${visits}(?:n|en|a|r)? (?:med|for|til|hos|åt|with|of)|video(?:en)? (?:med|hos|with)|kontakt med)(?: (?:pas(?:ient(?:en)?)?|pt)\\.?)? $`,
  'iu',
)
const wrote =
  /(?<!\p{L})(?:(?:lenk[ea]n?|link|brev(?:et)?|melding(?:en|a)?|sms(?:-en)?|svar(?:et)?|venter|ventet|ventar|venta) (?:til|åt|på|to|for)|(?:lyd(?:en)?|bil[de]+t?e?t?|svart|tomt) hos|ring(?:te|de|er)(?: opp)?|kontakt(?:et|a)|called|waiting for|nådde|fikk tak i) $/iu

/** A number that is rung, or a room, has six digits too. */
const device =
  /(?<!\p{L})(?:rom|endepunkt|alias|vmr|studio|sip|test|room|endpoint|møte-?id|linje|kanal|nr|id|sak)/iu

const grown = 2012

/** Asked first, as rows of figures are long. */
const hasLetters = (text: string): boolean => /\p{L}/u.test(text)

export const isCalledByBirth = (text: string, date: WrittenDate): boolean => {
  const { start, end, year, vague, turned } = date
  if (year > grown || turned) return false
  const before = leadTo(text, start, reach)
  const after = text.slice(end, end + reach)
  if (!hasLetters(before) && !hasLetters(after)) return false
  if (inShort.test(before)) return true
  if (vague) return false
  const isWritten = /\D/.test(text.slice(start, end))
  if (isWritten && bornInShort.test(before)) return true
  if (whoever.test(before)) return true
  if (year > longAgo) return false
  if (oneToldOf.test(before)) return true
  if (!isWritten && (device.test(before) || device.test(after) || isThings(before, after))) return false
  const isFirst = /(?:^|[.!?:;|\n(]\s?|\d[:.]\d\d[\s,;–-]{1,3}|(?:^|\s)(?:og|at|men|and) )$/u.test(before)
  if (met.test(before) || (isFirst && does.test(after))) return true
  return isWritten && (wrote.test(before) || (isFirst && falls.test(after)))
}
