/** Finds whom nobody names and a small place knows: `gutt 14 år fra Utsira`, `er 82 og bor i Bykle`, `eneste dialysepasient på Træna`. */

import { type Finding, finding } from '../../finding.ts'
import { leadTo, sentenceEnd } from '../../words/place.ts'
import { isSmallPlace, isSmallPlaceThere } from '../../words/places.ts'
import { agedOneIn } from '../ages/agedOne.ts'
import { firstTold, type Rule, type Told } from './rule.ts'

const only =
  /(?<!\p{L})(?:eneste|einaste|only) (?:\p{L}+ ){0,2}(?:pasient|patient|bruk[ae]r|beboer|bebuar|barn(?:et)?|gutt?(?:en)?|jent[ea]n?|mann(?:en)?|kvinn[ea]n?|person|elev|child|boy|girl|man|woman)(?:en)? (?:(?:vår|our|her) )?(?:(?:med|with|som har|who has) (?:\p{L}+ ){1,3})?(?:i|på|fra|frå|in|on|from|at) (?<place>\p{Lu}\p{Ll}+)(?![\p{L}-])/giu

const maySayOnly = (text: string): boolean => /(?<!\p{L})(?:eneste|einaste|only) /iu.test(text)

/** Behind a word that says that somebody is from there, in any letters; else with a capital. */
const there = '(?:[Ff]r[aå]|[Ii]n?|[Pp]å|ved|[Ff]rom|of|at|on|near|nær)'
const mayBePlace = new RegExp(
  `(?<![\\p{L}-])(?:(?<there>${there}) (?<at>[\\p{L}-]{2,20})|(?<alone>\\p{Lu}\\p{Ll}{1,18}(?:-\\p{L}{2,12})?))(?![\\p{L}-])`,
  'gu',
)
const mayNamePlace = /(?:r[aå]|[Ii]n?|å|ved|from|of|at|on|near|nær) \p{L}|\p{Lu}\p{Ll}/u

const reach = 120
/** So many small places are looked at in one text: nobody writes more, and a flood of them stays quick. */
const most = 200

/** `Hun er 82.`: still told of the one before. */
const toldOn = /^\s*(?:hun|han|ho|hen|vedkommende|vedkomande|pasienten|she|he|the patient)(?!\p{L})/iu

/** The sentence around a place, and those beside it that tell on of the same one. */
const toldAround = (text: string, start: number, end: number): string => {
  const before = leadTo(text, start, reach).split(sentenceEnd)
  const [rest = '', next = ''] = text.slice(start, end + reach).split(sentenceEnd, 2)
  const lead = before.at(-1) ?? ''
  const earlier = toldOn.test(lead + rest) ? `${before.at(-2) ?? ''}, ` : ''
  return earlier + lead + rest + (toldOn.test(next) ? `,${next}` : '')
}

const isPlace = ({ at, alone }: Told['groups'] = {}): boolean =>
  (alone !== undefined && isSmallPlace(alone)) || (at !== undefined && isSmallPlaceThere(at))

const agedThereIn = (text: string): Finding | null => {
  mayBePlace.lastIndex = 0
  let count = 0
  for (let match = mayBePlace.exec(text); match !== null && count < most; match = mayBePlace.exec(text)) {
    if (!isPlace(match.groups)) continue
    count += 1
    const length = agedOneIn(toldAround(text, match.index, mayBePlace.lastIndex))
    if (length > 0) return finding('D', 'birth', length)
  }
  return null
}

const mayTellAge = (text: string): boolean => /\d/.test(text) && mayNamePlace.test(text)

const onlyOneIn = (text: string): Finding | null =>
  firstTold(text, only, reach, ({ groups }) => isSmallPlace(groups.place ?? ''))

/** A line about the only one needs no digit. */
export const few: Rule = {
  mayBe: text => maySayOnly(text) || mayTellAge(text),
  inSmallLetters: true,
  find: text => (maySayOnly(text) ? onlyOneIn(text) : null) ?? (mayTellAge(text) ? agedThereIn(text) : null),
}
