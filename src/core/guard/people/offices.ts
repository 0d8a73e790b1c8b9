/** Finds a patient by what they do in a place: `pasienten er ordføreren i Vardø`, `eneste tannlege på Røst fikk ikke lenke`. */

import { type Finding, finding } from '../finding.ts'
import { candidatesIn, sentenceEnd } from './near.ts'
import { isSmallPlace } from './smallPlaces.ts'

/** There is one in each place. */
const office =
  '(?:(?:vara)?ordfør[ea]r|(?:sokne)?prest|prost|biskop|rektor|lensmann|lensmannsbetjent|politimester|rådmann|kommunedirektør|kirkeverge|klokk[ea]r|organist|fyrvokter|fyrvaktar|brannsjef|havnesjef|hamnesjef|los|postmester|kjøpmann|banksjef|fylkesmann|statsforvalter|mayor|vicar|priest|bishop|head ?teacher|lighthouse keeper)'
/** Of few where few live. */
const trade =
  '(?:lær[ae]r|frisør|bak[ae]r|bond[ea]|gårdbruk[ea]r|fisk[ea]r|(?:fiske)?oppdrett[ea]r|reineiga?r|reineier|politi(?:mann|betjent)?|dyrlege|veterinær|drosjeeier|drosjesjåfør|butikk(?:eier|eigar)|hotelleier|snekk[ea]r|kunstner|kunstnar|forfatter|forfattar|musiker|teacher|hairdresser|farmer|fisherman|vet|police officer|shopkeeper)'
/** Colleagues as well, so that somebody is told of as a patient. */
const ofHealth =
  '(?:(?:kommune|fast|distrikts)?lege|tannlege|jordm[oa]r|helsesøster|apotek[ea]r|doctor|dentist|midwife|GP)'
const where =
  '(?:(?:i|på|ved|of|in|at|for|on) )(?:skolen (?:i|på) |kommunen )?(?<place>\\p{Lu}\\p{Ll}+(?:-\\p{Ll}+)?)(?![\\p{L}-])'
const told = new RegExp(
  `(?<![\\p{L}-])(?<only>(?:den |the )?(?:eneste|einaste|only) )?(?:(?<office>${office})|(?<trade>${trade})|(?<health>${ofHealth})|(?<any>\\p{L}{4,20}(?<=(?:eneste|einaste|only) \\p{L}{4,20})))(?:e?n|a|et|ens)? ${where}`,
  'giu',
)
const shop =
  /(?<!\p{L})(?:driver|driv|eier|eig|runs|owns) (?:\p{L}+ ){0,2}\p{L}+ (?:i|på|ved|in|on|at) (?<place>\p{Lu}\p{Ll}+)(?![\p{L}-])/gu

const patient = '(?:pas(?:ient(?:en)?|\\.)?|pt\\.?|(?:the )?patient|bruk[ae]ren|beboeren|bebuaren|klienten)'
/** `pasienten er`, `pas, tidligere`. */
const isPatientBefore = new RegExp(
  `(?<![\\p{L}-])${patient}(?: (?:vår|our))?(?:,? (?:som|who))?(?: (?:er|var|is|was|heter|jobber som|works as)|,|:)? (?:(?:den|en|ein|the|a|vår|selveste|tidligere|tidlegare|former|ny|nye|kjent|kjende?|pensjonert|gammel)(?!\\p{L})[ ]?){0,3}$`,
  'iu',
)
const isPatientBehind = new RegExp(
  `^,? (?:(?:er|var|is|was|som|as)(?!\\p{L})[ ]?|vår |our |en |ein |a ){0,3}${patient}(?!\\p{L})|[^.!?\\n]{0,40}(?<!\\p{L})(?:er|som|som vår|is|as a|as our|as) ${patient}(?!\\p{L})`,
  'iu',
)
/** Told of a visit: the office came as nobody's guest. */
const befalls =
  /(?<!\p{L})(?:på video|video med|time|lenk\p{L}*|innkalling|konsultasjon|venterom\p{L}*|hørte|høyrde|mistet|mista|falt ut|kom ikke|kom ikkje|fikk ikke|fekk ikkje|ingen lyd|no sound|could not|couldn.t)(?!\p{L})/iu
const ofWork =
  /møte|kurs|foredrag|åpn|opna|besøk|lånte|samarbeid|prosjekt|kommunestyre|meeting|visit(?:ed|s) us|opened|project|hospitere/iu

const reach = 60

const isOnes = (text: string, start: number, end: number, atHealth: boolean): boolean => {
  const lead =
    text
      .slice(Math.max(0, start - reach), start)
      .split(sentenceEnd)
      .at(-1) ?? ''
  const rest = text.slice(end, end + reach).split(sentenceEnd, 1)[0] ?? ''
  if (isPatientBefore.test(lead) || isPatientBehind.test(rest)) return true
  return !atHealth && befalls.test(lead + rest) && !ofWork.test(lead + rest)
}

const mayHold =
  /ordfør|prest|priest|prost|biskop|rektor|lensmann|mester|rådmann|direktør|verge|klokk[ea]r|organist|vokter|vaktar|sjef|(?:^|\P{L})los|kjøpmann|fylkesmann|forvalter|mayor|vicar|bishop|teacher|keeper|lær[ae]r|frisør|bak[ae]r|bond[ea]|gårdbruk|fisk[ea]r|oppdrett|rein[e ]|politi|dyrlege|veterinær|drosje|butikk|eier|snekk|kunst|forfatt|musik|dresser|farmer|fisherm|(?:^| )vet |police|lege|dentist|jordm|midwife|doctor|eneste|einaste|only|driv|runs|owns/iu

/** Asked first, as such a line needs no digit. */
export const mayNameOffice = (text: string): boolean => mayHold.test(text) && / \p{Lu}\p{Ll}/u.test(text)

export const officeIn = (text: string): Finding | null => {
  if (!mayNameOffice(text)) return null
  for (const { 0: all, index, groups = {} } of candidatesIn(text, told)) {
    const isSmall = isSmallPlace(groups.place ?? '')
    const isFew = groups.office !== undefined ? true : isSmall || groups.only !== undefined
    if (!isFew || (groups.any !== undefined && !isSmall)) continue
    const atHealth = groups.health !== undefined && groups.only === undefined
    if (isOnes(text, index, index + all.length, atHealth)) return finding('D', 'birth', all.length)
  }
  for (const { 0: all, index, groups = {} } of candidatesIn(text, shop))
    if (isSmallPlace(groups.place ?? '') && isOnes(text, index, index + all.length, true))
      return finding('D', 'birth', all.length)
  return null
}
