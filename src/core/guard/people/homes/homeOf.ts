/** Tells that a street is the home of somebody whom no whole name tells: `han i Skolevegen 2`, `Gunvor, Solbergvegen 14`, `87-åringen på Åsvegen 31`. */

import type { Known } from '../../known.ts'
import { besideIt, leadTo, type Place } from '../../words/place.ts'
import { anyStart } from '../../words/words.ts'
import { tellsOfWork } from '../who/ofWork.ts'
import { isColleaguesHome } from '../who/owner.ts'
import { isPersonal } from '../who/personal.ts'
import { isSomebodyBehind, somebodyBefore, tellsOfSomebody } from '../who/somebody.ts'
import { isAnyTitle, wordsIn } from '../who/titles.ts'
import { isTreated, withoutLacking } from '../who/treated.ts'

const reach = 80

/** Who works in a house, or does something there for others. */
const atWork = anyStart(
  'jobb|arbeid|ansvar|kurs(?!\\p{L})|kurset|møtet?(?!\\p{L})|lunsj|lunch|opplæring|vakt|turnus|kolleg',
  'colleag|superbruk|sjef|leder|leiar|manager|nøkkel|nøkl|the key|hjalp|helped|hjelpt[ea]',
  '(?:hjelper|hjelp) (?:oss|dere|deg|andre|kolleg)|fikset|fiksa|fixed|ordnet|ordna|install|monter',
  'konfig|oppgrader|kontor|office|resepsjon|avdeling|seksjon|works?(?!\\p{L})|vet (?:hv|at|alt)',
  'veit (?:kv|at|alt)|kan (?:svare|hjelpe|alt)|ta(?:r|ke)? imot|tek imot|tar med',
  'bytt(?:et|a) (?:ut|ruter|skjerm|kab)|(?:til|hos|for|åt) (?:oss|meg)(?!\\p{L})',
)

/** `Parkvegen 5 H0201`: a flat has such a number, an office has none. */
const dwelling = /^,? ?\(?[HULK]0\d{3}(?!\d)/u

/** `Carl Gustav Fleischers vei 3`: a street of two words has its whole name before it. */
const startOf = (text: string, { start, end }: Place): number =>
  / \p{Ll}/u.test(text.slice(start, end))
    ? start - (/(?:\p{Lu}[\p{L}.]* ){1,3}$/u.exec(leadTo(text, start, 40))?.[0].length ?? 0)
    : start

/** `er kontaktperson`. */
const isOffice = (behind: string): boolean =>
  /^[\s,(]*(?:er|is|som er) /i.test(behind) && wordsIn(behind).slice(0, 4).some(isAnyTitle)

export const isHomeOfSomebody = (text: string, place: Place, known: Known): boolean => {
  const start = startOf(text, place)
  const [before, behind] = besideIt(text, { start, end: place.end }, reach)
  const sentence = withoutLacking(`${before}#${behind}`)
  const befalls = isTreated(sentence) || isPersonal(sentence)
  const who = somebodyBefore(text, { start, end: place.end }, known)
  if ((isSomebodyBehind(text, place, known) || dwelling.test(behind)) && !atWork.test(sentence)) return true
  if (who === null || (who === 'initials' && !befalls))
    return befalls && tellsOfSomebody(before + behind) && !tellsOfWork(sentence)
  if (atWork.test(before) || atWork.test(behind) || isOffice(behind)) return false
  return who === 'word' || befalls || !isColleaguesHome(text, place)
}
