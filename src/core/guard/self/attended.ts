/**
 * Which appointment somebody who writes of themselves had: a day with an hour, or a day with a name, is one line of the
 * clinic's own book. A wish for another hour is nobody's.
 */

import { candidatesIn } from '../words/near.ts'
import { placeOf, textAround } from '../words/place.ts'
import { withoutSpans } from './hours.ts'

const appointment =
  /(?<!\p{L})(?:video)?(?:time(?:n|avtale|avtalen)?|avtale[nr]?|konsultasjon(?:en)?|samtale[nr]?|møte(?:t)?|kontroll(?:en)?|undersøk(?:else|ing)(?:n|a)?|(?:siste|første|fyrste|last|first) (?:pasient|patient)(?:en)?|appointment|consultation|visit|meeting)(?!\p{L})/giu
const theirs =
  /(?<!\p{L})(?:hadde|had)(?! (?:vært|vore|det|it|been))(?!\p{L})|(?<!\p{L})(?:fikk|fekk|got|min|mi|mitt|my|vår|our|(?:siste|første|fyrste|last|first) (?:pasient|patient))(?!\p{L})|^time(?:n)?(?: den)? \d/iu

export const month =
  '(?:jan(?:uar|uary)?|feb(?:ruar|ruary)?|mars?|march|apr(?:il)?|mai|may|jun[ie]?|jul[iy]?|aug(?:ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?)\\.?'
const date = new RegExp(
  `(?<![\\d.:])[0-3]?\\d(?:\\.|st|nd|rd|th)? ?(?:of )?${month}(?!\\p{L})|(?<!\\p{L})${month} [0-3]?\\d(?!\\d)|(?<![\\d.:])[0-3]?\\d(?:[./]|-)(?:0?[1-9]|1[0-2])(?:[./-](?:20)?\\d\\d)?(?![\\d:])|(?<!\\p{L})(?:i ?dag|i ?går|i ?morges|i ?morgo|today|yesterday|this morning)(?!\\p{L})`,
  'giu',
)
const weekday =
  /(?<!\p{L})(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag(?:en)?(?!\p{L})|(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})/giu
const clock =
  /(?<!\p{L})(?:kl|klokk[ae]n?|at)\.? ?(?:\d{1,2}(?!\d)|(?:halv |kvart (?:på|over) |half past )?(?:ett|eitt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\p{L}))|(?<![\d.:])[0-2]?\d[.:][0-5]\d(?![.\d])|(?<!\d)\d{1,2} ?[ap]\.?m(?!\p{L})/iu
const withSomebody =
  /(?<!\p{L})(?:med|hos|with) (?:(?:[Dd]r|[Dd]oktor|[Dd]octor|[Ll]egen?|[Oo]verlegen?|[Ss]ykepleier(?:en)?|[Ss]jukepleiar(?:en)?|[Nn]urse)\.? )?\p{Lu}\p{Ll}+/u

/** How far around its word an appointment is told. */
const near = 64

export const isAttended = (text: string): boolean => {
  for (const match of candidatesIn(text, appointment)) {
    const around = textAround(text, placeOf(match), near)
    if (!theirs.test(around) && !theirs.test(text.slice(match.index, match.index + near))) continue
    const ofNoSpan = withoutSpans(around)
    const ofNoDate = ofNoSpan.replace(date, '')
    const ofNoDay = ofNoDate.replace(weekday, '')
    if (ofNoDay !== ofNoSpan && (ofNoSpan !== around || clock.test(ofNoDay))) return true
    if (ofNoDate !== ofNoSpan && withSomebody.test(around)) return true
  }
  return false
}
