/** Finds a patient by what they do in a place: `pasienten er ordføreren i Vardø`, `eneste tannlege på Røst fikk ikke lenke`. */

import { type Finding, finding } from '../../finding.ts'
import { candidatesIn, sentenceEnd } from '../../words/near.ts'
import { isSmallPlace } from '../../words/places.ts'
import { isMet } from '../who/met.ts'

/** There is one in each place. */
const office =
  '(?:(?:vara)?ordfør[ea]r|(?:sokne)?prest|prost|biskop|rektor|lensmann|lensmannsbetjent|politimester|rådmann|kommunedirektør|kirkeverge|klokk[ea]r|organist|fyrvokter|fyrvaktar|harbou?r ?master|brannsjef|havnesjef|hamnesjef|los|postmester|kjøpmann|banksjef|fylkesmann|statsforvalter|statsråd|stortingsrepresentant|styreleder|styreleiar|mayor|vicar|priest|bishop|head ?teacher|lighthouse keeper)'
/** Of few where few live. */
const trade =
  '(?:lær[ae]r|frisør|bak[ae]r|bond[ea]|gårdbruk[ea]r|fisk[ea]r|(?:fiske)?oppdrett[ea]r|reineiga?r|reineier|politi(?:mann|betjent)?|dyrlege|veterinær|drosjeeier|drosjesjåfør|butikk(?:eier|eigar)|hotelleier|snekk[ea]r|kunstner|kunstnar|forfatter|forfattar|musiker|teacher|hairdresser|farmer|fisherman|vet|police officer|shopkeeper)'
/** Colleagues as well, so that somebody is told of as a patient. */
const ofHealth =
  '(?:(?:kommune|fast|distrikts)?lege|tannlege|jordm[oa]r|helsesøster|apotek[ea]r|doctor|dentist|midwife|GP)'
const where =
  '(?:[,;]? (?:bosted|bustad|bopel|kommune):? (?:er |i )?|,? (?:(?<lives>bosatt|busett|nå|no|now|som bor|som bur|bor|bur|lives|living) )?(?:i|på|ved|of|in|at|for|on) )(?:skolen (?:i|på) |kommunen )?(?<place>\\p{Lu}\\p{Ll}+(?:-\\p{Ll}+)?)(?![\\p{L}-])'
const told = new RegExp(
  `(?<![\\p{L}-])(?<only>(?:den |the )?(?:eneste|einaste|only) )?(?:(?<office>${office})|(?<trade>${trade})|(?<health>${ofHealth})|(?<any>\\p{L}{4,20}(?<=(?:eneste|einaste|only) \\p{L}{4,20})))(?:e?n|a|et|ens)?${where}`,
  'giu',
)
/** Of whom there is one in the country, or in the trust. */
const known =
  /(?<!\p{L})(?:(?:stats|helse|justis|finans|utenriks|utanriks|kultur|kunnskaps|forsvars|nærings|klima)minister(?:en)?|statsråd(?:en)?|stortings(?:president|representant)(?:en)?|kongen|dronning[ae]n?|kronprins(?:en|essen|essa)?|styrele[id](?:er|ar)(?:en)?|sykehusdirektør(?:en)?|sjukehusdirektør(?:en)?|prime minister|(?:health )?minister of \p{L}+)(?!\p{L})/giu
const hadVisit =
  /^[^.!?\n]{0,24}(?<!\p{L})(?:hadde|har|fikk|fekk|skal ha|skulle ha|had|has) (?:an? |en |ein )?(?:video|telefon)?(?:time|konsultasjon|kontroll|appointment)(?! med| for| with)(?!\p{L})/iu
const shop =
  /(?<!\p{L})(?:driver|driv|eier|eig|runs|owns) (?:\p{L}+ ){0,2}\p{L}+ (?:i|på|ved|in|on|at) (?<place>\p{Lu}\p{Ll}+)(?![\p{L}-])/gu

const patient = '(?:pas(?:ient(?:en)?|\\.)?|pt\\.?|(?:the )?patient|bruk[ae]ren|beboeren|bebuaren|klienten)'
/** `pasienten er`, `pas, tidligere`. */
const isPatientBefore = new RegExp(
  `(?<![\\p{L}-])${patient}(?: (?:vår|our))?(?:,? (?:som|who))?(?: (?:er|var|is|was|heter|jobber som|works as)|,|:)? (?:(?:den|en|ein|the|a|vår|selveste|tidligere|tidlegare|former|ny|nye|kjent|kjende?|pensjonert|gammel)(?!\\p{L})[ ]?){0,3}$`,
  'iu',
)
const isPatientBehind = new RegExp(
  `^,? (?:(?:er|var|is|was|som|as)(?!\\p{L})[ ]?|vår |our |en |ein |a ){0,3}${patient}(?!\\p{L})|[^.!?\\n]{0,40}(?<!\\p{L})(?:er|var|som|som vår|is|was|as a|as our|as) ${patient}(?!\\p{L})`,
  'iu',
)
const reach = 60

const isOnes = (text: string, start: number, end: number, atHealth: boolean): boolean => {
  const lead =
    text
      .slice(Math.max(0, start - reach), start)
      .split(sentenceEnd)
      .at(-1) ?? ''
  const rest = text.slice(end, end + reach).split(sentenceEnd, 1)[0] ?? ''
  if (isPatientBefore.test(lead) || isPatientBehind.test(rest)) return true
  return !atHealth && isMet(`${lead}#${rest}`)
}

const mayHold =
  /minister|statsråd|stortings|kongen|dronning|kronprins|styrele|ordfør|prest|priest|prost|biskop|rektor|lensmann|mester|rådmann|direktør|verge|klokk[ea]r|organist|master|vokter|vaktar|sjef|(?:^|\P{L})los|kjøpmann|fylkesmann|forvalter|mayor|vicar|bishop|teacher|keeper|lær[ae]r|frisør|bak[ae]r|bond[ea]|gårdbruk|fisk[ea]r|oppdrett|rein[e ]|politi|dyrlege|veterinær|drosje|butikk|eier|snekk|kunst|forfatt|musik|dresser|farmer|fisherm|(?:^| )vet |police|lege|dentist|jordm|midwife|doctor|eneste|einaste|only|driv|runs|owns/iu

/** In haste a place has no capital. */
const mayBeThere = /(?<!\p{L})(?:i|på|of|in|on|at) \p{Ll}{3}/u
const ofCountry = /minister|statsråd|stortings|kongen|dronning|kronprins|styrele|sykehusdir|sjukehusdir/iu
const capital = /^\p{Lu}/u

/** Asked first, as such a line needs no digit. */
export const mayNameOffice = (text: string): boolean =>
  mayHold.test(text) && (/ \p{Lu}\p{Ll}/u.test(text) || mayBeThere.test(text) || ofCountry.test(text))

export const officeIn = (text: string): Finding | null => {
  if (!mayNameOffice(text)) return null
  for (const { 0: all, index, groups = {} } of candidatesIn(text, told)) {
    const isSmall = isSmallPlace(groups.place ?? '')
    const isFew = groups.office !== undefined ? true : isSmall || groups.only !== undefined
    if (!isSmall && !capital.test(groups.place ?? '')) continue
    if (!isFew || (groups.any !== undefined && !isSmall)) continue
    const atHealth = groups.health !== undefined && groups.only === undefined && groups.lives === undefined
    if (isOnes(text, index, index + all.length, atHealth)) return finding('D', 'birth', all.length)
  }
  for (const { 0: all, index } of candidatesIn(text, known)) {
    const end = index + all.length
    if (isOnes(text, index, end, true) || hadVisit.test(text.slice(end, end + reach)))
      return finding('D', 'birth', all.length)
  }
  for (const { 0: all, index, groups = {} } of candidatesIn(text, shop))
    if (isSmallPlace(groups.place ?? '') && isOnes(text, index, index + all.length, false))
      return finding('D', 'birth', all.length)
  return null
}
