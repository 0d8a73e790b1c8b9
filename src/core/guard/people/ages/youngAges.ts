/** Finds a child by a name and an age in months, weeks or days, which otherwise are most often how long something takes. */

import type { Finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { doing } from '../../words/folk.ts'
import { candidatesIn } from '../../words/near.ts'
import { besideIt, leadTo, placeOf } from '../../words/place.ts'
import { anyStart } from '../../words/words.ts'
import { born, isWork, nameAfter, nameBefore } from '../who/beside.ts'
import { given, hint, likely } from '../who/names.ts'
import { isTreated } from '../who/treated.ts'

const unit =
  '(?:mndr?\\.?|måned(?:er|ar)?|månad(?:er|ar)?|mo|uke?r?|veker?|dage?r?|dagar|døgn|months?|weeks?|wks?|days?)'
const young = new RegExp(
  [
    `(?<![\\p{L}\\d.,/:-])\\d{1,3}[ -]?${unit}(?![\\p{L}\\d])(?:[ -](?:gam(?:mel|mal|al|le)|gml|old)(?!\\p{L}))?`,
    '(?<=\\p{L} ?\\()[1-9](?=\\))',
    '(?<![\\d/])\\d{1,2}/12(?= old|,)',
    '(?<![\\d.,])(?:[1-9]|10)\\. ?(?:klasse|trinn|klassing(?:en)?)(?!\\p{L})',
  ].join('|'),
  'giu',
)

/** Staff are grown: who is so young is told of with somebody else, or is a child. */
const withChildren =
  /(?<!\p{L})(?:barn|born|baby|mor|mora|moren|far|faren|mamma|pappa|foreldr|foresatt|gutt|gut|jent|lille|vesle|veslejenta|little|boy|girl|child|toddler|infant|newborn|nyfødt|nyfødd|spedbarn|tvilling|twin|mother|father|mum|dad|parent|redd(?!\p{L})|gråt|gret(?!\p{L})|skrek|urolig|sitte (?:stille|i ro|foran)|sitje (?:stille|i ro|framfor)|foran kamera|barnehage|skole|skule|bup(?!\p{L})|cried|scared|kindergarten)/iu
export const holdsChild = (text: string): boolean => withChildren.test(text)

const childBefore =
  /(?<!\p{L})(?:baby|lille|vesle|little|toddler|nyfødt|nyfødde?|spedbarn(?:et)?|barnet|gutten|guten|jenta)(?: \p{Lu}\p{L}+){1,3}[\s,(]*(?:på |at |er |is )?$/u

const isOld = /(?:gam(?:mel|mal|al|le)|gml|old|klasse|trinn|klassing(?:en)?)$/iu
/** `Odin på 8 mnd`, `Odin, 8 mnd,`, `Odin 8 mnd fikk`. */
const lived = new RegExp(
  `^(?:[,);:]| ${doing}(?!\\p{L})| (?:old|gråt|gret|skrek|sov|cried|slept)(?!\\p{L}))`,
  'iu',
)

export const youngAgeIn = (text: string, known: Known): Finding | null => {
  const hasChild = holdsChild(text) || isTreated(text)
  for (const match of candidatesIn(text, young)) {
    const place = placeOf(match)
    if (isWork(text, place.start)) continue
    const lead = leadTo(text, place.start, 48)
    const isChilds = childBefore.test(lead)
    const isCount = match[0].length === 1 && !hasChild
    const isSaid = isOld.test(match[0]) || isChilds || /(?<!\p{L})på $/iu.test(lead)
    if (isCount || !(isSaid || match[0].length === 1 || lived.test(text.slice(place.end, place.end + 16))))
      continue
    if (nameBefore(text, place, known) >= (isChilds ? hint : hasChild ? given : likely)) return born(place)
    if (isOld.test(match[0]) && nameAfter(text, place, known) >= (hasChild ? given : likely))
      return born(place)
  }
  return null
}

/** `Mathea Ulvestad på 6 år med eksem`: what follows the years may be told of a contract or a post as well. */
const goingOn =
  /(?<=\p{L}(?: (?:på|at)|,)? \(?)[1-9]\d? ?(?:år|years?|yrs?)(?=,? (?:med|til|som|på|etter|with|for|who|\p{Ll}{4,14}\))(?!\p{L}))/giu
const contract = anyStart(
  'avtal|ramme|kontrakt|engasjement|stilling|vikar|stipend|prosjekt|forsk|lisens|garanti|abonnement|opsjon',
  'erfaring|ansien|permisjon|jobb|arbeid|tilsett|ansatt|avdrag|service|contract|licen[cs]e|experience|warranty',
)

const goesOn = /\d ?(?:år|y(?:ea)?rs?),? \p{Ll}/iu

/** `Rune Dahl, 12 år med video, fikk ikke lyd`: without a child or `på` he may be long at work. */
export const agedWithIn = (text: string, known: Known): Finding | null => {
  if (!goesOn.test(text)) return null
  const withChild = holdsChild(text)
  if (!withChild && !isTreated(text)) return null
  for (const match of candidatesIn(text, goingOn)) {
    const place = placeOf(match)
    if (!withChild && !/ (?:på|at) $/iu.test(leadTo(text, place.start, 5))) continue
    if (nameBefore(text, place, known) < likely || isWork(text, place.start)) continue
    if (!contract.test(besideIt(text, place, 80).join(' '))) return born(place)
  }
  return null
}

/** Asked first, as most lines tell of no age. */
export const mayTellYoungAge = (text: string): boolean =>
  /\d[ -]?(?:m|uke|veke|d[aø]|w)|\d\. ?(?:kl|tr)|\(\d\)|\d\/12/iu.test(text)
