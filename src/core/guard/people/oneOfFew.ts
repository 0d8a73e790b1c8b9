/** Finds whom nobody names and a small place knows: `gutt 14 år fra Utsira`, `eneste dialysepasient på Træna`. */

import { type Finding, finding } from '../finding.ts'
import { candidatesIn } from './near.ts'
import { isSmallPlace } from './smallPlaces.ts'

const one =
  '(?:mann|kvinne|dame|herre|gutt?|jente|gravid|pas|pasient|pt|man|woman|lady|boy|girl|patient)(?:en|a)?\\.?'
const aged =
  '(?:på |aged )?(?:\\d{1,3}(?: ?(?:år(?: gam(?:mel|mal))?|å|yo|years?(?: old)?|-?åring(?:en)?))?|(?:født|fødd|f\\.|born) (?:i |in )?(?:\\p{L}{3,9} )?(?:19|20)\\d\\d)'
/** Somebody's age or year of birth, and soon the place; figures in between are of something else. */
const agedOf = new RegExp(
  `(?<![\\p{L}-])(?:${one}[ ,(]{1,2}${aged}|\\d{1,3}-åring(?:en)?)\\)?(?![\\p{L}\\d])[^.!?\\n\\d]{0,30}?(?<!\\p{L})(?:fra|frå|i|på|from|in|of) (?<place>\\p{Lu}\\p{Ll}+)(?![\\p{L}-])`,
  'giu',
)
const only =
  /(?<!\p{L})(?:eneste|einaste|only) (?:\p{L}+ ){0,2}(?:pasient|patient|bruk[ae]r|beboer|bebuar|barn(?:et)?|gutt?(?:en)?|jent[ea]n?|mann(?:en)?|kvinn[ea]n?|person|elev|child|boy|girl|man|woman)(?:en)? (?:(?:med|with|som har|who has) (?:\p{L}+ ){1,3})?(?:i|på|fra|frå|in|on|from|at) (?<place>\p{Lu}\p{Ll}+)(?![\p{L}-])/giu

/** Asked first, as a line about the only one needs no digit. */
export const maySayOnly = (text: string): boolean => /(?<!\p{L})(?:eneste|einaste|only) /iu.test(text)

const mayNamePlace = /(?:fra|frå|i|på|from|in|of|at|on) \p{Lu}/u

export const oneOfFewIn = (text: string): Finding | null => {
  if (!mayNamePlace.test(text)) return null
  for (const pattern of [agedOf, only])
    for (const match of candidatesIn(text, pattern))
      if (isSmallPlace(match.groups?.place ?? '')) return finding('D', 'birth', match[0].length)
  return null
}
