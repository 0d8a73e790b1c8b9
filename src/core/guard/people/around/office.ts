/** Finds a patient by what they do in a place: `pasienten er ordføreren i Vardø`, `eneste tannlege på Røst fikk ikke lenke`. */

import { offices } from '../../words/folk.ts'
import { isSmallPlace } from '../../words/places.ts'
import { isMet } from '../who/met.ts'
import { firstTold, holdsCapital, holdsStart, type Rule, type Told } from './rule.ts'

/** Of few where few live. */
const trade =
  '(?:lær[ae]r|frisør|bak[ae]r|bond[ea]|gårdbruk[ea]r|fisk[ea]r|(?:fiske)?oppdrett[ea]r|reineiga?r|reineier|politi(?:mann|betjent)?|dyrlege|veterinær|drosjeeier|drosjesjåfør|butikk(?:eier|eigar)|hotelleier|snekk[ea]r|kunstner|kunstnar|forfatter|forfattar|musiker|teacher|hairdresser|farmer|fisherman|vet|police officer|shopkeeper)'
/** Colleagues as well, so that somebody is told of as a patient. */
const ofHealth =
  '(?:(?:kommune|fast|distrikts)?lege|tannlege|jordm[oa]r|helsesøster|apotek[ea]r|doctor|dentist|midwife|GP)'
const where =
  '(?:[,;]? (?:bosted|bustad|bopel|kommune):? (?:er |i )?|,? (?:(?<lives>bosatt|busett|nå|no|now|som bor|som bur|bor|bur|lives|living) )?(?:i|på|ved|of|in|at|for|on) )(?:skolen (?:i|på) |kommunen )?(?<place>\\p{Lu}\\p{Ll}+(?:-\\p{Ll}+)?)(?![\\p{L}-])'
const told = new RegExp(
  `(?<![\\p{L}-])(?<only>(?:den |the )?(?:eneste|einaste|only) )?(?:(?<office>${offices})|(?<trade>${trade})|(?<health>${ofHealth})|(?<any>\\p{L}{4,20}(?<=(?:eneste|einaste|only) \\p{L}{4,20})))(?:e?n|a|et|ens)?${where}`,
  'giu',
)
/** Of whom there is one in the country, or in the trust. */
const ofCountry =
  '(?:stats|helse|justis|finans|utenriks|utanriks|kultur|kunnskaps|forsvars|nærings|klima)minister(?:en)?|statsråd(?:en)?|stortings(?:president|representant)(?:en)?|kongen|dronning[ae]n?|kronprins(?:en|essen|essa)?|styrele[id](?:er|ar)(?:en)?|sykehusdirektør(?:en)?|sjukehusdirektør(?:en)?|prime minister|(?:health )?minister of [a-zæøå]+'
const known = new RegExp(`(?<!\\p{L})(?:${ofCountry})(?!\\p{L})`, 'giu')
const hadVisit =
  /^[^.!?\n]{0,24}(?<!\p{L})(?:hadde|har|fikk|fekk|skal ha|skulle ha|had|has) (?:an? |en |ein )?(?:video|telefon)?(?:time|konsultasjon|kontroll|appointment)(?! med| for| with)(?!\p{L})/iu
const runs = '(?:driver|driv|eier|eig|runs|owns)'
const shop = new RegExp(
  `(?<!\\p{L})${runs} (?:\\p{L}+ ){0,2}\\p{L}+ (?:i|på|ved|in|on|at) (?<place>\\p{Lu}\\p{Ll}+)(?![\\p{L}-])`,
  'gu',
)

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

const isOnes = ({ before, behind }: Told, atHealth: boolean): boolean =>
  isPatientBefore.test(before) || isPatientBehind.test(behind) || (!atHealth && isMet(`${before}#${behind}`))

const mayBe = holdsStart(offices, trade, ofHealth, 'eneste|einaste|only', runs)
const mayBeOfCountry = holdsStart(ofCountry)

/** In haste a place has no capital. */
const mayBeThere = /(?<!\p{L})(?:i|på|of|in|on|at) \p{Ll}{3}/u
const capital = /^\p{Lu}/u

const isOnesThere = (one: Told): boolean => {
  const { office: ofOne, only, health, lives, any, place = '' } = one.groups
  const isSmall = isSmallPlace(place)
  if (!isSmall && !capital.test(place)) return false
  if (any !== undefined ? !isSmall : !(isSmall || (ofOne ?? only) !== undefined)) return false
  return isOnes(one, health !== undefined && only === undefined && lives === undefined)
}

export const office: Rule = {
  mayBe: text => mayBeOfCountry(text) || (mayBe(text) && (holdsCapital(text) || mayBeThere.test(text))),
  inSmallLetters: true,
  find: text =>
    firstTold(text, told, reach, isOnesThere) ??
    firstTold(text, known, reach, one => isOnes(one, true) || hadVisit.test(one.behind)) ??
    firstTold(text, shop, reach, one => isSmallPlace(one.groups.place ?? '') && isOnes(one, false)),
}
