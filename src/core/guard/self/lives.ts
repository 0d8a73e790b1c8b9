/** Where somebody who writes of themselves lives, how old they are there, when they were born, and the numbers that are theirs. */

import type { Known } from '../known.ts'
import { withSpokenAges } from '../seeing/spokenAges.ts'
import { candidatesIn } from '../words/near.ts'
import { noNames } from '../words/noNames.ts'
import { isSmallPlace } from '../words/places.ts'

const street =
  /(?<!\p{L})\p{L}[\p{L}-]{0,40}(?:gat[ae]n?|gt\.|vei(?:en)?|veg(?:en)?|all[eé]en?|plass(?:en)?|torg(?:et)?|bakken|sti(?:en)?|kroken|tunet|svingen|haugen|grenda) (?:nr\.? ?)?\d{1,3} ?[a-z]?(?![\p{L}\d])(?! ?(?:gang|min|time|km|kilo|mil|kr|dag|uke|veke|pers|m(?!\p{L})|prosent|%|år))/giu
/** *Hver vei 2 timer* is no street. */
const noStreet =
  /^(?:\p{L}*(?:parkering|arbeid|vente|sitte)s?plass(?:en)?|vei(?:en)?|veg(?:en)?|plass(?:en)?|sti(?:en)?|lia|gang\p{L}*|undervei\p{L}*|underveg\p{L}*|motorvei\p{L}*)(?![\p{L}])/iu

const postcode =
  /(?:(?:[Bb]or|[Bb]ur|[Ll]ives?|[Aa]dress[ea]?n?|[Aa]ddress|[Pp]ost(?:nummer|nr|code|kode)\p{L}*)[^.!?\n]{0,24}|, ?|\d[a-z]? |^)(?<!\d)(\d{4}),? (\p{Lu}\p{Ll}{2,}|\p{Lu}{3,})/gu

const atHome = (text: string, known: Known): boolean => {
  for (const [written] of candidatesIn(text, street))
    if (!noStreet.test(written) && !known.isAddress(written)) return true
  for (const [, , place = ''] of candidatesIn(text, postcode))
    if (
      !noNames.has(place.toLowerCase()) ||
      /^(?:oslo|bergen|trondheim|stavanger|tromsø|bodø|ålesund|molde|drammen|hamar)$/i.test(place)
    )
      return true
  return false
}

const one =
  '(?:jeg|eg|i|mor|far|mamma|pappa|hun|ho|han|she|he|mann(?:en)?|kvinn[ea]|dam[ea]|gutt(?:en)?|gut(?:en)?|jent[ea]|sønn(?:en)?|datter(?:en)?|dotter|min|mi|man|woman|boy|girl)'
const age = new RegExp(
  [
    `(?<!\\p{L})${one}(?:['’]?m| er| am| is| på|,)?[^.!?\\n\\d]{0,16} \\d{1,3}(?: ?år|[- ]years?[- ]old| yo)?(?![\\p{L}\\d])`,
    '(?<!\\d)\\d{1,3}[- ]?år(?:ing|ig| gam)',
    '(?<!\\d)\\d{1,3} years? old',
    '\\(\\d{2,3}\\)',
    "(?<!\\p{L})(?:født|fødd|born|årgang|årskull|f\\.?)(?: i| in)? ?(?:19\\d\\d|20[01]\\d|[-–’']\\d\\d)(?!\\d)",
  ].join('|'),
  'iu',
)
const home =
  /(?<!\p{L})(?:fra|frå|from|bor (?:i|på|ved)|bur (?:i|på|ved)|liv(?:e|es|ing) (?:in|on|at)|bosatt (?:i|på)|busett (?:i|på)|av|of)\s(\p{Lu}\p{L}{2,}|\p{L}{3,})/giu

const isPlace = (word: string): boolean => isSmallPlace(word) || /^\p{Lu}\p{Ll}/u.test(word)

const isOldThere = (text: string): boolean => {
  const ages = withSpokenAges(text)
  if (!age.test(ages)) return false
  for (const [, place = ''] of candidatesIn(ages, home)) if (isPlace(place)) return true
  return (ages.match(/\p{L}{3,}/gu) ?? []).some(word => /^\p{Lu}/u.test(word) && isSmallPlace(word))
}

/** Of long ago, so no appointment's. */
const birthDate =
  /(?<!\d)[0-3]?\d[ ./-]{1,2}[01]?\d[ ./-]{1,2}(?:19\d\d|200\d|201[0-5])(?!\d)|(?<!\d)(?:19\d\d|200\d|201[0-5])-[01]\d-[0-3]\d(?!\d)/
/** A person's or an account's. */
const longNumber = /(?<!\d)(?:\d{6}[ .-]?\d{5}|\d{4}[ .-]\d{2}[ .-]\d{5})(?!\d)|\d{9,}/
const theirNumber =
  /(?<!\p{L})(?:journal|pasient|patient|personn?|fødsels|henvisnings?|tilvisings?|reisekort|kort|medlems|saks?|referanse|record|reference|case|dips|id)\p{L}{0,4}[- ]?(?:nummer|nummeret|number|nr|no|id)?[ .:#-]{0,3}(?:(?:mitt|min|er|is|var|my|hans|hennes) ?:? ?){0,3}\d{5}|(?<!\p{L})(?:mitt?|my)\s[^.!?\n\d]{0,20}(?:nummer|nr\.?|number|id)\p{L}{0,3}[^.!?\n\d]{0,8}\d{5}|(?:nummeret|number)\s(?:mitt|of mine)[^.!?\n\d]{0,8}\d{5}/iu

export const isPlaced = (text: string, known: Known): boolean =>
  atHome(text, known) ||
  isOldThere(text) ||
  birthDate.test(text) ||
  longNumber.test(text) ||
  theirNumber.test(text)
