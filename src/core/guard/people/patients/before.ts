/** Tells that what stands in a text is a patient's: an earlier sentence names one, and nobody else is named since. */

import type { Known } from '../../known.ts'
import { leadTo } from '../../words/place.ts'
import { endOfSentence, isNamedIn } from '../who/apart.ts'
import { signed } from '../who/treated.ts'
import { tellsOfPatient } from './namesakes.ts'

/** So long a text is about one; in a longer one, a list, a name stands for its own row. */
const longestOfOne = 2000
const reachOfPatient = 400

/** As a row or a form begins; whoever ends a text so has written it. */
const nameAlone = /^\P{L}*\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}[\s.,:]*$/u
const lacks =
  /(?<!\p{L})(?:ingen|inga|uten|utan|ikke|ikkje|no|lost|mist(?:et|a)) (?:lyd|bil[de]|video|kontakt|sound|picture)/iu

/** Asked first: a name has a capital of its own. */
const secondCapital = /\P{L}\p{Lu}\p{L}*[ ,.-]|^\p{Lu}\p{L}+ \p{Lu}/u

const befalls =
  /(?<!\p{L})(?:(?:falt|fall|datt|fell) (?:ut|av)|dropped out|lenk\p{L}* til|link to|time(?:n|r)? (?:med|til|for)|avtale med|video(?:en)? med|samtale(?:n)? med|appointment with)(?!\p{L})/iu

/** Said of whomever is named, it is said of a patient. */
export const befallsPatient = (text: string): boolean => befalls.test(text) || tellsOfPatient(text)

/** Of a patient whom an earlier sentence names, and nobody else since: whatever is told behind is theirs. */
export const isOfPatientBefore = (text: string, start: number, known: Known): boolean => {
  if (text.length > longestOfOne) return false
  const before = leadTo(text, start, reachOfPatient)
  if (!secondCapital.test(before)) return false
  const sentences = before.split(endOfSentence)
  for (const [ago, sentence] of sentences.toReversed().entries()) {
    if (signed.test(sentence)) return false
    const isNamed = isNamedIn(sentence, known)
    if (isNamed !== null)
      return (
        isNamed &&
        (befallsPatient(sentence) ||
          (nameAlone.test(sentence) &&
            sentences.slice(-ago || sentences.length).some(one => lacks.test(one))))
      )
  }
  return false
}
