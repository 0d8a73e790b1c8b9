/** Whose a phone number is, by the words around it: a desk's, a thing's, or one that the patient is asked to call. */

import { holds, oneWords, patientWords, patternOf } from '../../words/words.ts'

const desk = [
  '(?:it-?|ikt-?)?(?:support|vakt)(?:en|a)?',
  'bruk[ae]r?st[øo]tt[ea]n?',
  'help ?desk(?:en)?',
  '(?:service|front) ?desk(?:en)?',
  'kundese(?:rvice|nter|nteret)',
  '(?:respons|alarm|vakt|kontakt|service|bruker|brukar|mottaks?|opplysnings?|henvendelses|tildelings?|nød|AMK-?)-?s?sent(?:er|eret|ral|ralen|rala)',
  '(?:help|support|advice|info(?:rmation)?|duty|crisis)[ -]?(?:line|centre|center|phone)',
  'sentralbord(?:et)?',
  'vakt(?:mobil|telefon|nummer)(?:en|et)?',
  'vakta',
  '(?:bak|for)vakt(?:en|a)?',
  'vakthavende|vakthavande',
  'vaktleder(?:en)?|vaktleiar(?:en)?',
  'hjelpetelefon(?:en)?',
  'ikt',
  'it',
  'it-avdeling(?:en|a)',
  'resepsjon(?:en)?',
  'reception',
  'ekspedisjon(?:en)?',
  'skrank[ea]n?',
  'legevakt(?:en|a)?',
  'superbruk[ae]r(?:en|ar|e|ne)?',
  'leverandør(?:en)?',
  'helsenett',
  'helsenorge',
  'nhn',
  'sykehuspartner',
  'ambulanse(?:n)?',
  'pasientreiser',
  '(?:poli)?klinikk(?:en)?',
  'avdeling(?:en|a)',
  'sengepost(?:en)?',
  'kontor(?:et)?',
  'sekretær(?:en|ane|ene)?',
  '[a-zæøå]*s[jy]u?ke?pleie?[ar](?:en)?',
  '(?:fast|over)?lege(?:n|ne|kontoret)?',
  'tolk(?:en|etjenesten|etenesta)?',
  'apotek(?:et)?',
  'hjemmesykepleien',
  'heimesjukepleia',
  'koordinator(?:en)?',
  'vaktmester(?:en)?',
  'portør(?:en)?',
  '(?:konsulent|tekniker|teknikar|saksbehandler|sakshandsamar|psykolog|fysioterapeut|jordmor|helsesykepleier|teamleder|leder|leiar)(?:en)?',
  'drosje(?:n)?|taxi(?:en)?',
  'servicetorg(?:et)?',
  'nav',
  'kollega(?:en)?',
  'colleague',
  'ward',
  'clinic',
  'interpreter',
  'pharmacy',
  'the doctor',
]

const deskOrPerson = patternOf(`(?<desk>(?:${desk.join('|')})s?)`, ...oneWords)
const firstDeskOrPerson = new RegExp(deskOrPerson.source, 'i')

const deskWords = patternOf(...desk)

export const holdsDesk = (text: string): boolean => holds(text, deskWords)

/** Whoever rings, or from where it is rung, owns no number that is rung. */
const acting = new RegExp(
  `(?<![a-zæøå])(?:${desk.join('|')}) (?:har )?(?:ringt|ringte|ringde|prøvde|prøvd|hadde (?:video|time|samtale) med|called|tried|had a visit with)(?![a-zæøå])`,
  'gi',
)
const where = new RegExp(
  `(?<![a-zæøå])(?:fra|frå|from|av|hos|ved|på|i|at|in) (?:the )?(?:${desk.join('|')})(?![a-zæøå])`,
  'gi',
)

/** A desk that neither rings nor is where somebody is. */
export const holdsOwningDesk = (line: string): boolean =>
  holdsDesk(line.replace(acting, '').replace(where, ''))

const fromThere = /(?:\bfra|\bfrå|\bfrom)\s*(?:tlf|mobil(?:en)?|nummer(?:et)?|nr|number|telefon)?[\s.:]*$/i

/** `91234567 er pasientens mobil`: what is said of the number itself outweighs whoever says it. */
const saidOfIt =
  /^[\s,(]{0,3}(?:(?:er|is|var|was|som|tilhører|høyrer til|belongs to) )?(?:the )?(?:(?:nummeret|mobilen|telefonen|adressen|number|phone) (?:til|åt|of) (?:the )?)?(?:pasient(?:en)?s|patient['’]s|(?:hennes|hans|hennar|her|his)(?= (?:mobil|nummer|telefon|number|phone))|(?:mor|far|pasienten) sin)(?![a-zæøå])|^[\s,(]{0,3}(?:er|is|var|tilhører|høyrer til|belongs to) (?:nummeret|mobilen|telefonen|adressen|the number) (?:til|åt|of) (?:the )?(?:pasient|patient)/i

/** `helpdesk for patients and next of kin`: whom a desk is for owns nothing of it. */
const forWhom = new RegExp(
  `(?<desk>(?<![a-zæøå])(?:${desk.join('|')})) (?:for|til|to) (?:(?:alle|våre|all|our) )?(?:pasient(?:er|ar|ene|ane)|bruk[ae]r(?:e|ar|ne|ane)|beboere|bebuarar|pårørende|pårørande|patients|residents|clients|relatives|next of kin)(?:(?:,| og| and| eller| or|/) ?(?:the )?(?:pasienter|pasientar|brukere|brukarar|pårørende|pårørande|relatives|next of kin|carers|families))*`,
  'gi',
)

/** The nearest word before a number says whose it is; one that somebody rings from is theirs, wherever they rang. */
export const isDesk = (lead: string, after: string): boolean => {
  const before = lead.replace(forWhom, '$<desk>')
  if (fromThere.test(before) || saidOfIt.test(after)) return false
  let last: string | null = null
  let isLastDesk = false
  for (const match of before.replace(acting, '').matchAll(deskOrPerson)) {
    last = match[0]
    isLastDesk = match.groups?.desk !== undefined
  }
  if (last !== null) return isLastDesk
  const next = firstDeskOrPerson.exec(after.slice(0, 24))
  return next?.groups?.desk !== undefined
}

const person =
  '(?:pasient(?:en)?|pas\\.?|pt\\.?|bruk[ae]r(?:en)?|beboer(?:en)?|klient(?:en)?|pårørende|patient|client|mor|far|foreldre(?:ne)?|ektefelle(?:n)?)'
const may =
  '(?:kan|må|skal|bør|burde|får|fekk|ma|vil|kunne|måtte|bes|ble bedt|blei bedt|bedt|beden|can|may|must|should|told|asked|want(?:s|ed))'
const calls =
  '(?:ringe?r?|ringte|ringje|kontakt[ea]r?|tekste|skrive|sende|melde|call(?:s|ed)?|phone|contact|nå|reach)'
const asked = new RegExp(
  `(?:${person}[^.!?\\n]{0,20}?\\b${may}|\\b(?:be|beder|bad|ba|bed|ask|tell) (?:the )?${person}(?: om)?)[^.!?\\n]{0,24}?\\b${calls}(?: [a-zæøå]{1,14}){0,4}[\\s:]*$`,
  'i',
)
/** `pas ba oss ringe`, `pas skrev at vi må ringe`: whoever is rung is who asked. */
const asksUs = new RegExp(
  `(?<![a-zæøå])(?:oss|us|vi|me|we|du|dere|dykk|you)(?![a-zæøå])[^.!?\\n]{0,12}?\\b${calls}(?: [a-zæøå]{1,14}){0,4}[\\s:]*$`,
  'i',
)
/** `beboer vil at vi ringer sønnen på`: the son's. */
const ringsOne = new RegExp(`\\b${calls} ${patientWords.source}[^.!?\\n]{0,12}$`, 'i')
const rang = new RegExp(`\\b${calls}(?: (?:oss|dere|dykk|us|til|tlf|på|to))*[\\s:]*$`, 'i')
const adjoining = new RegExp(`(?:${patientWords.source})[^!?\\n]{0,24}$`, 'i')

/** Only mobile phones begin with 4 or 9: other numbers of this country are rarely a patient's unless it is said. */
export const isMobile = (written: string): boolean =>
  /^(?:(?:\+|00)?47[ .-]?(?=[\d .-]{8}))?[49]|^\+(?!47)/.test(written)

/** The writer's own. */
export const mine =
  /(?<!(?:hear|see|hører|høyrer|ser) )\b(?:meg|oss|mitt|min|vårt|vår|me|us|my|our)\b(?: (?:eg|eget|egen|private?|direkte|nummer(?:et)?|nr|mobil(?:en)?|telefon(?:en)?|tlf|number|phone|mobile|er|is|på|on|at|via|direct(?:ly)?))*[\s:.]*$/i

/** `22 33 44 55 (pas)`, `… er mor`. */
const adjoiningAfter = new RegExp(
  `^[ ,]{0,2}\\(?(?:er |is |til |tilhører |belongs to )?(?:${patientWords.source})`,
  'i',
)

export const isToBeCalled = (
  written: string,
  before: string,
  after: string,
  isOfTreated: () => boolean,
): boolean => {
  if (mine.test(before)) return true
  if (asked.test(before) && !ringsOne.test(before) && !asksUs.test(before)) return true
  if (isMobile(written) || fromThere.test(before)) return false
  return rang.test(before) || !(adjoining.test(before) || adjoiningAfter.test(after) || isOfTreated())
}
