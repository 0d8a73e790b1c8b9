/** Tells that a street is where somebody was sent to, or moved to: `ambulansen ble sendt til Fjellveien 8 da hun …`, `han har flyttet til Torvgata 22`. */

import { pronoun } from '../../words/folk.ts'
import { lineBehind, type Place, sentenceBefore } from '../../words/place.ts'
import { anyOf } from '../../words/words.ts'

const street = '(?:\\p{Lu}\\p{L}+ )?$'
/** What is brought to whom is treated at home, and who comes there. */
const brought =
  '(?:ambulanse\\p{L}*|ambulance|(?:heime|hjemme)sy?j?u?kepleie?\\p{L}*|(?:heime|hjemme)tenest\\p{L}*|hjemmetjenest\\p{L}*|home nurses?|drosje\\p{L}*|taxi\\p{L}*|nettbrett\\p{L}*|brettet|\\p{L}*måler(?:en)?|\\p{L}*målar(?:en)?|medisin\\p{L}*|innkalling\\p{L}*|brevet|kit|tablet|letter|blood pressure \\p{L}+|sensor\\p{L}*|pumpe[na]?)'
const toHome = new RegExp(
  `(?<!\\p{L})${brought}(?!\\p{L})[^.!?\\n\\d]{0,40}(?<!\\p{L})(?:til|åt|to)(?: a| ei| en)? ${street}`,
  'iu',
)
const moved = new RegExp(
  `(?<!\\p{L})(?:han|hun|ho|hen|she|he|pasienten|the patient)(?!\\p{L})[^.!?\\n\\d]{0,20}(?<!\\p{L})(?:flytt(?:et|a|er|ar)|moved|bor|bur|lives) (?:\\p{L}+ )?(?:til|i|på|to|in|at) ${street}`,
  'iu',
)
const outside =
  /(?<!\p{L})(?:pasienten|pas|pt|the patient|han|hun|ho|she|he)(?!\p{L})[^.!?\n\d]{0,30}(?<!\p{L})(?:utenfor|utanfor|outside) (?:\p{Lu}\p{L}+ )?$/iu
const atHome = /(?<!\p{L})(?:hjemme|heime|at home|hos seg)(?!\p{L})/iu
const someone = anyOf(
  pronoun,
  'pasienten|the patient|åpn(?:et|a) ingen|opna ingen|ingen (?:åpnet|opna|hjemme|heime)',
  'nobody (?:in|home|answered|opened)',
)
/** Offices, warehouses and suppliers get things too. */
const ofWork =
  /(?<!\p{L})(?:kontor|lager|verksted|leverandør|supplier|repair|reparasjon|service|avdeling|poliklinikk|klinikk|legesenter|legevakt|legekontor|helsehus|apotek|bygg|office|kolleg|møte|kurs)\p{L}*/iu

/** What is sent to patients, and comes back, or went where they live no more. */
const letter =
  '(?:brev(?:et)?|innkalling(?:en|a)?|time(?:brev|kort)(?:et)?|post(?:en)?(?= til)|letter|appointment letter|invitation)'
const astray =
  '(?:(?:kom|kommer|kjem|gikk|gjekk) (?:\\p{L}+ )?(?:i )?(?:retur|tilbake|attende)|i retur|returnert|ukjent|ukjend|(?:feil|gammel|gamal|ny|forrige|wrong|old|new) adresse?|gått til|(?:sendt|send|gikk|gjekk|sent|went) (?:til|to)|(?:ikke|ikkje|aldri|never) (?:mottatt|mottatt|motteke|fått|fram|frem|got|arrived|received)|came back|returned|(?:har )?flytt(?:et|a)|moved)'
const lost = anyOf(letter)
const isAstray = anyOf(astray)
/** Where there is no net at home, and whoever came there. */
const noNet =
  /(?<!\p{L})(?:ikke|ikkje|ingen|inga|dårlig|dårleg|no|uten|utan) (?:\p{L}+ )?(?:mobil|bred|fiber)?(?:nett|band|bånd|fiber|dekning|dekking|coverage|broadband|internet)(?:et|en|a)?(?: (?:hjemme|heime|bygd ut|utbygd|at home))?(?: (?:i|på|til|ved|in|at|to))? $/iu
const visit = anyOf(
  '(?:video)?time(?:n)?',
  'video\\p{L}*',
  'telefon(?:en)?|phoned?|tlf',
  'konsultasjon(?:en)?',
  'appointment',
)
/** `fibernett ikke bygd ut til Granlia 6`, `leilighet 304 i Storgata 5, fikk ikke logget på`, `heimen i Nesvegen 8 har dårleg dekning`. */
const noFibre =
  /(?<!\p{L})(?:fiber|bredb|breib|mobildek)\p{L}* (?:er )?(?:ikke|ikkje|not) (?:\p{L}+ ){0,2}(?:til|i|på|to|in) $/iu
const dwelling =
  /(?<!\p{L})(?:(?:leilighet|leilegheit|flat|apartment)(?:en|a)?(?: \d{1,4})?|heimen|hjemmet|bustaden|boligen|husværet|home) (?:i|på|in|at) (?:\p{Lu}\p{L}+ )?$/iu
const troubled =
  /(?<!\p{L})(?:(?:ikke|ikkje|ingen|inga|dårlig|dårleg|mangl\p{L}+|no|bad|not) (?:\p{L}+ )?(?:logg|kobl|kopl|lyd|bil[dl]e|dek|nett|video|sound|picture|coverage)|(?:fall|falt|datt) ut)/iu
/** `ny adresse Myrveien 3`, where the old one is told of too. */
const newAddress = /^\P{L}*(?:ny|new|rett|riktig) (?:adresse|address):? $/iu
const oldOne =
  /(?<!\p{L})(?:gammel|gamal|feil|old|wrong)(?!\p{L})[^\n]{0,24}(?:system|dips|journal|folkereg|innkall|brev)/iu

/** What the clinic writes of itself: its own letters, and where it is. */
const ours =
  /(?<!\p{L})(?:vi|oss|vår[te]?|we|our|us|(?:brev)?mal(?:en|er)?|template|skal (?:være|vere)|should be|pasientar|pasienter|(?:out)?patients)(?!\p{L})/iu

const isAstrayLetter = (sentence: string): boolean =>
  lost.test(sentence) && isAstray.test(sentence) && !ours.test(sentence)

const reach = 80

export const isSentHome = (text: string, { start, end }: Place): boolean => {
  const before = sentenceBefore(text, start, reach)
  const behind = lineBehind(text, end, reach)
  if (ofWork.test(before + behind)) return false
  if (outside.test(before)) return atHome.test(behind)
  if (isAstrayLetter(`${before}#${behind}`)) return true
  if ((noNet.test(before) || noFibre.test(before)) && visit.test(behind)) return true
  if (dwelling.test(before) && troubled.test(behind) && !ours.test(before + behind)) return true
  if (newAddress.test(before) && oldOne.test(behind)) return true
  return moved.test(before) || (toHome.test(before) && someone.test(behind))
}
