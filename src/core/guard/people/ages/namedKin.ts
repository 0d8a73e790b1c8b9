/** Finds whose age leads to one person through their kin: who rang, helped or sat beside has a whole name, in whichever order it is told. */

import { type Finding, finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { candidatesIn } from '../../words/near.ts'
import { besideIt, placeOf } from '../../words/place.ts'
import { kinWords } from '../../words/words.ts'
import { isWork } from '../who/beside.ts'
import { likely, nameOf } from '../who/names.ts'
import { somebodyWord } from '../who/somebody.ts'
import { isTitle } from '../who/titles.ts'

const kin = `(?:${kinWords.join('|')}|(?:tante|onkel|niese|nevø|nabo|svoger|svigerinne|son(?:en)?|fetter|kusine|cousin|niece|nephew)(?:en|n)?)`
const whole = '\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}.’-]*){1,3}'
const called = '(?:[,:]| (?:som )?(?:heter|heiter|er|named|called|is))?'

/** `sønnen Per Lie`, `Mona Haug (datter)`, `Kari Dahl sin sønn`; in the letters of names, so the kin is told with any. */
const kinThenName = new RegExp(
  `(?<![\\p{L}-])(?:${kin})(?: (?:hans|hennes|hennar|deres|sin|his|her))?${called} (?<behind>[\\p{L}’-]+(?: [\\p{L}.’-]+){1,3})`,
  'giu',
)
const nameThenKin = new RegExp(
  `(?<![\\p{L}-])(?<before>[\\p{L}’-]{1,40}(?: [\\p{L}.’-]+){1,3}?)(?:,? \\(?|[,:] ?|\\(|(?: sin?e?| sitt|['’]?s) | er | is | (?:\\p{L}+ ){0,3}(?:(?:sin|si|his|her) (?:eg[ae]n |own )?(?=\\p{L}+)|(?:fulgte|følgde|hjalp|hjelp\\p{L}*|brought) (?=\\p{L}+ (?:sin|si|sitt)(?!\\p{L}))|(?:for|hjalp|hjelp\\p{L}*) (?=(?:mor|far|mamma|pappa|bestemor|bestefar|besta)(?!\\p{L}))))(?:${kin})(?!\\p{L})`,
  'giu',
)
const capitals = new RegExp(`^${whole}`, 'u')
const capitalsLast = new RegExp(`${whole}$`, 'u')

/** Kin, a patient or anybody else with an age: `far på 88`, `mor (91)`, `34-åringen`, `his wife aged 79`. */
const number = '(?:[1-9]\\d?|10\\d)'
const agedOther = new RegExp(
  `(?<![\\p{L}\\d.,/-])${number}[ -]?åring(?:en|a)?(?!\\p{L})|${somebodyWord}\\.?(?: (?:sin|si|sitt|hans|hennes|hennar|deira|deres|som|who))?(?:[\\s,(:–-]|(?<!\\p{L})(?:på|aged|of|er|is|var|was|nå|no|now|snart|bare|berre)(?!\\p{L}))+(?<age>${number})(?=[),.;!?\\n]|\\s*$| ?(?:år|å|yrs?|years?|mnd|mån|uke|veke|months?|weeks?)| \\p{Ll})`,
  'iu',
)
const beforeAge = /(?:på|aged|of|er|is|var|was|[(,]) ?$/iu
const isCounted =
  /^ ?(?:%|prosent|min|sek|tim|dag|km|stk|av(?!\p{L})|kr|pasient|ansatt|person|rom|gang|forsøk|etg|enhet|skjerm|siden|sidan|nr)/iu

/** How long the age is that a sentence tells of anybody, 0 for none. */
const agedIn = (sentence: string): number => {
  const found = agedOther.exec(sentence)
  const age = found?.groups?.age
  if (!found || age === undefined) return found?.[0].length ?? 0
  const end = found.index + found[0].length
  const [lead, rest] = [sentence.slice(0, end - age.length), sentence.slice(end)]
  const isAge =
    beforeAge.test(lead.replace(/(?:nå|no|now|snart|bare|berre) $/iu, '')) ||
    /^ ?(?:år|å(?!\p{L})|y)/iu.test(rest)
  return isAge && !isCounted.test(rest) ? age.length : 0
}

/** Asked first: two words with capitals, of which hardly any line has so many. */
const mayName = /\p{Lu}\p{Ll}+ \p{Lu}\p{L}/u
const mayTellAge = /\d/

const reach = 120

const isWholeName = (words: string, known: Known): boolean =>
  words !== '' && !words.split(' ').some(isTitle) && nameOf(words.split(' '), 'first', known) >= likely

const kinIn = (text: string, pattern: RegExp, known: Known): Finding | null => {
  for (const match of candidatesIn(text, pattern)) {
    const { behind = '', before = '' } = match.groups ?? {}
    const name = capitals.exec(behind)?.[0] ?? capitalsLast.exec(before)?.[0] ?? ''
    if (!isWholeName(name, known) || isWork(text, text.indexOf(name, match.index))) continue
    const aged = agedIn(besideIt(text, placeOf(match), reach).join(match[0]))
    if (aged > 0) return finding('D', 'birth', aged)
  }
  return null
}

export const namedKinIn = (text: string, known: Known): Finding | null =>
  mayTellAge.test(text) && mayName.test(text)
    ? (kinIn(text, kinThenName, known) ?? kinIn(text, nameThenKin, known))
    : null
