/** Kin who are named, or who are somebody's who is: `kona til Per Sæther ringte`, `datteren Silje Hauge satt ved siden av`, `Einar Moe sin sønn`. */

import { kinWords } from '../../words/words.ts'

const kin = `(?:(?:nærmeste|næraste|nearest) )?(?:${kinWords.join('|')}|ver[gj]e|next of kin|nabo(?:en)?|(?:svoger|fetter|kusin)\\p{L}{0,3})`
const theirs = '(?: (?:hans|hennes|hennar|deres|deira))?'

const ofNamed = new RegExp(`(?<![\\p{L}-])${kin}${theirs} (?:til|åt|av|for|of) $`, 'iu')
const sinKin = new RegExp(`^(?: (?:sin|si|sitt)|['’]s?) (?:\\p{Ll}+ )?${kin}(?!\\p{L})`, 'iu')
const kinNamed = new RegExp(
  `(?<![\\p{L}-])${kin}${theirs}(?: som he(?:i)?ter| he(?:i)?ter| is called| called)?(?::)? $`,
  'iu',
)
/** What kin do at a visit; that they rang, or waited, is told of the kin of staff as well. */
const does =
  /^[,)]?(?: (?:som|who|og|and|fra sin kant))? (?:satt|sat|sit|sitt?er|sto|stod|stod) |^[,)]?(?: (?:som|who|og|and))? (?:svart?[ea]r?|svara|styrt?e?r?|styrde|måtte (?:hjelpe|ta|logge|kople|koble|svare)|hjalp|hjelpt?[ea]r?|hol(?:dt|der)|heldt|held|logg[ea]t?|kob[lt]\p{L}*|kopl\p{L}*|(?:var|er) med(?: (?:på|og|fra|frå)|,)|ring(?:te|de) (?:inn|og|ette?r|på vegne)|tolk(?:et|a)|oversatte|(?:fikk|fekk|får) (?:ikke|ikkje)|kom (?:ikke|ikkje)|(?:vil|ønsk\p{L}+) (?:å )?(?:være|vere|bli)(?: med)?|joined|helped|could not|had no|answered)(?!\p{L})/iu

export const kinBeside = (before: string, behind: string): 'of the named' | 'named' | null => {
  if (ofNamed.test(before) || sinKin.test(behind)) return 'of the named'
  return kinNamed.test(before) && does.test(behind) ? 'named' : null
}
