/** Finds whom a letter to a patient greets, where staff pass it on: `Hei Oddvar Lie, lenken til timen din sendes på nytt`. */

import { type Finding, finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { candidatesIn } from '../../words/near.ts'
import { anyOf } from '../../words/words.ts'
import { likely, nameOf } from '../who/names.ts'
import { isAnyTitle } from '../who/titles.ts'

const visit = '(?:video|telefon)?(?:time|konsultasjon|kontroll)'

/** Nobody at work is written to so. */
const toPatient = anyOf(
  `${visit}(?:n|en)? din|din (?:neste |nye )?${visit}|(?:du|dere) (?:har|har fått|får|fikk|fekk) (?:ny )?${visit}(?! (?:med|til|for) (?:pas|pt))|ny ${visit} er`,
  '(?:prøvesvar|resultat|innkalling|henvisning|tilvising|behandling|undersøkelse|undersøking)(?:en|a|et|ene|a)? (?:din|di|ditt|dine)|på venteliste|(?:kontakt med|tak i) deg på video|(?:du|deg) (?:i stedet|i staden) for video',
  'du (?:ikke|ikkje|aldri) (?:kom(?: deg)? inn|møtte)|du (?:må|treng|trenger|bør) (?:ha )?bank-?id|(?:du|deg)[^.!?\\n]{0,40}ventero\\p{L}+|vent\\p{L}*[^.!?\\n]{0,20} i ventero\\p{L}+',
  "your (?:video |phone |next )?(?:appointment|visit|consultation|check-?up)|(?:reach|see|hear) you on video|you did(?: not|n[’']t) (?:join|get in)",
)

const part = "\\p{Lu}[\\p{L}\\p{M}’'-]*"
/** Without the flag that reads all letters alike, switched off for the name: late in a process V8 reads such a pattern wrongly. */
const greeted = new RegExp(
  `(?<!\\p{L})(?:[Hh]e[ij]|HEI|[Hh]allo|[Kk]jære|[Gg]od (?:dag|morgen|morgon)|[Tt]il:|[Dd]ear|[Hh]i|[Hh]ello|[Gg]ood (?:morning|day))(?: (?:[Mm]rs?|[Mm]s|[Ff]ru|[Hh]err)\\.?)?[ ,]{1,2}(?<name>${part}(?: \\p{Lu}\\.)?(?: ${part}){1,3})(?=\\s*(?:$|[\\n,.!:;–-]))`,
  'gu',
)

/** Asked first. */
export const mayGreetPatient = (text: string): boolean =>
  /hei|hallo|kjære|god |til:|dear|hi|hello/iu.test(text) && toPatient.test(text)

export const greetedIn = (text: string, known: Known): Finding | null => {
  if (!mayGreetPatient(text)) return null
  for (const { 0: all, groups } of candidatesIn(text, greeted)) {
    const words = (groups?.name ?? '').split(' ')
    if (!words.some(isAnyTitle) && nameOf(words, 'first', known) >= likely)
      return finding('D', 'birth', all.length)
  }
  return null
}
