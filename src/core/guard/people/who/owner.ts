/** Tells whose a phone or a home is where no word says *patient*: that of the name right before it, or of him or her. */

import type { Known } from '../../known.ts'
import { lineBehind, type Place, sentenceBefore, sentenceBehind } from '../../words/place.ts'
import { anyOf, runOf } from '../../words/words.ts'
import { isWork, nameAfter, wordsBefore } from './beside.ts'
import { likely, nameOf, surely } from './names.ts'
import { couldNotBeReached, isNobodysAtWork, isOfThing, lineAround } from './reached.ts'
import { isTitle, wordsIn } from './titles.ts'
import { isOfThemselves, rowAround } from './treated.ts'

/** What stands between a name and its phone or home. */
const joining = new RegExp(
  `${runOf(
    '\\s,.:;()=–-',
    'tlf|tel|telefon|mob(?:il)?(?:en)?|(?:telefon|mobil|tlf|mob)?\\.?-?(?:nr|nummer(?:et)?)|sms',
    '[mt](?=:)|(?-i:[mt])(?=\\.$)|phone|ph|mobile|cell|number|(?:har|has)(?: (?:nå|no|now))?',
    '(?:kan )?(?:svarer|svarte|ringer)(?= (?:på|fra|frå))',
    '(?:(?:kan|må|vil|skal|bør|can) )?(?:ringes|ringast|ringjast|nås|nåes|nåast|treffes|treffast|be reached)',
    'på|on|i|in|at|fra|frå|from',
    '(?:er |har |has )?(?:flyttet|flytta|flytter|flyttar|moved)(?: til| to)?|er|is|sin|si|sitt',
    'svar(?:er|te|ar|a) (?:ikke|ikkje)(?= på)|bor|bur|lives|bosatt|busett|adr|adresse[nr]?',
    'address|heimeadresse|hjemmeadresse|ring(?:te|de|er) (?:fra|frå)|called from|of',
    '(?:(?:ble|blei|vart|er|was) )?(?:hent(?:et|a)|kjørt|køyrd|besøkt|picked up|visited)',
    'kl\\.? ?\\d{1,2}(?:[.:]\\d\\d)?|(?:må |skal )?(?:tas|takast)|ring|tilbake|attende|back|i stedet',
    'i staden|instead',
  )}$`,
  'iu',
)

/** Colleagues are asked, rung and written to, and sign what they write. */
const amongColleagues =
  /(?<!\p{L})(?:ring|ringe|kontakte?|spør|spørre?|snakke? med|bruke?|varsle?|nøkkel(?:en)?|kontaktinfo|møte?r?|meld(?:e|es)?|(?:sjekke?|hør|avtale?|avklare?|bestilles?) (?:med|hos|av)|si (?:fra|frå|ifra)|(?:ved |for )?spørsmål(?: til)?|gi beskjed|ta kontakt|sende?|call|contact|ask|text|tell|v\/|hilsen|helsing|mvh|vh|regards|sincerely)(?!\p{L})/iu

const reach = 90

/** `(superbruker)`, `, er ny vikar`. */
const titleSoonAfter = (text: string, end: number): boolean => {
  const after = sentenceBehind(text, end, 40)
  return wordsIn(after)
    .slice(0, /^[\s,(]*(?:er|is) /i.test(after) ? 4 : 2)
    .some(isTitle)
}

export const isOfNamed = (text: string, place: Place, known: Known): boolean => {
  if (nameOf(wordsBefore(text, place.start, joining), 'last', known) < likely) return false
  return !isWork(text, place.start) && !titleSoonAfter(text, place.end)
}

/** `91234567 Kari Nordmann svarer ikke`. */
export const isBeforeNamed = (text: string, place: Place, known: Known): boolean =>
  nameAfter(text, place, known) === surely && !isWork(text, place.start) && !titleSoonAfter(text, place.end)

/** Whoever waits, falls out, does not come in or is to be rung back is being treated, and nobody's colleague. */
const isWaiting = anyOf(
  "(?:h[ua]n|ho|s?he)(?!\\p{L})[^.!?\\n]{0,24}(?<!\\p{L})(?:ikk(?:e|je)|falt|fell|mist(?:et|a)|vent[ae]r|har (?:time|konsultasjon|videotime)|can(?:not|['’]t)|lost|waiting|waits|dropped)",
  '(?:video)?timen? (?:til|åt|for)|(?:har |ny )time|new appointment|ventero(?:m|mm)et|waiting room',
  '(?:video)?(?:timen|konsultasjonen|kontrollen|avtalen) (?:hans|hennes|hennar)',
  '(?:his|her) (?:video )?(?:appointment|consultation|visit)',
  'ny(?:tt|e)? lenk\\p{L}*|lenk\\p{L}* på nytt|new link',
  'mist(?:et|a) (?:forbindelsen|sambandet|lyd\\p{L}*|bild\\p{L}*)',
  '(?:opp )?igjen(?! til (?:møte|kurs))|attende|tilbake(?! (?:fra|frå|i))|back|(?<!(?:^|[^\\p{L}])(?:ta|tar|tek|take) )kontakt med',
  'kom(?:mer|m)? ikke (?:inn|på)|kjem ikkje (?:inn|på)|no (?:sound|picture)|video visit',
  'legen er forsink\\p{L}*|tas på telefon|takast på telefon|på telefon i stedet',
)

const aroundSentence = 120

/** What a colleague does for the others, right behind the number. */
const doesForOthers = new RegExp(
  `^[)\\s,:–-]{1,3}(?:som |who )?(?:${[
    'hjelper (?:oss|dere|dykk|deg|til|andre|med (?:rom|utstyr|video|skjerm|lyd|oppsett))|hjelper alle',
    'har (?:nøkk\\p{L}+|nøkl\\p{L}+|vakt\\p{L}*|ansvar\\p{L}*|oversikt\\p{L}*|tallene|tala|lisens\\p{L}*)',
    '(?:bestiller|bestillar) |(?:tar|tek) (?:imot|spørsmål|vakt\\p{L}*)|svarer på spørsmål|svarar på spørsmål',
    '(?:holder|held|kjører|køyrer) (?:kurs|opplæring)|(?:henger|heng|monterer|installerer) (?:opp )?|lager |lagar ',
    'helps (?:us|you|with)|has (?:the )?keys?|orders |runs the',
  ].join('|')})`,
  'iu',
)

/** The sentence and the one behind it, on its line. */
const toldAround = (text: string, start: number): string =>
  sentenceBefore(text, start, reach) + lineBehind(text, start, aroundSentence)

export const isAmongColleagues = (text: string, { start, end }: Place): boolean =>
  (doesForOthers.test(text.slice(end, end + reach)) ||
    amongColleagues.test(
      text.slice(0, start).endsWith('\n') ? text.slice(0, start) : sentenceBefore(text, start, reach),
    )) &&
  !isWaiting.test(toldAround(text, start)) &&
  !isOfThemselves(rowAround(text, start))

const isInVain =
  /(?<!\p{L})(?:ikk(?:e|je)|ingen|inga|no|mist(?:et|a)|lost) (?:kontakt|contact) (?:med|with) \p{Lu}/u

const sent = /(?<!\p{L})(?:sende?|ships?|send)(?!\p{L})/giu

/** What is sent to somebody's home is not sent to a colleague. */
export const isColleaguesHome = (text: string, { start }: Place): boolean =>
  amongColleagues.test(sentenceBefore(text, start, reach).replace(sent, '')) &&
  !isInVain.test(sentenceBefore(text, start, reach)) &&
  !isOfThemselves(rowAround(text, start))

/** `hennes nye nummer er`, `hun har mobil`, `han vil ringes på`, where nobody at work is told of. */
const ofHers =
  /(?<!\p{L})(?:hans|hennes|hennar) (?:nye? |nytt |private? |eg[ne]+ )?(?:mobil|telefon|tlf|nr|nummer|mobilnr|mobilnummer|telefonnr|telefonnummer)(?: (?:er|var|nr))*[\s:=(–-]*$|(?<!\p{L})(?:h[ua]n|ho|hen|s?he)(?!\p{L})[^.!?\n\d:;]{0,24}?(?<!\p{L})(?:(?:mobil|telefon)?-?(?:nr|nummer)|mob(?:il)?\.?|tlf|telefon|number|phone|mobile|cell|nås|nåes|nåast|treffes|treffast|ringes|ringast|ringjast|reached|called|prefers|når vi)(?: (?:bare|berre|best|på|on|at|only|er|is))*[\s:,=(–-]*$/iu

/** `nummeret hennes er`, `his phone`. */
const theirs =
  /(?<!\p{L})(?:(?:nr|nummer(?:et)?|tlf|telefon(?:en|nummeret)?|mobil(?:en|nummeret)?|e-?post(?:en|adressen|adressa)?|mail(?:en)?) (?:hans|hennes|hennar)|(?:his|her) (?:phone|mobile|cell|number|e-?mail|address))(?: (?:er|is|var|was|number|address|nr))*[\s:=(–-]*$/iu

/** `sms gikk ikke til`, `… svarte ikke`: staff try to reach a patient. */
const reachedFor =
  /(?<!\p{L})(?:sms(?:-?en)?|tekstmelding(?:en|a)?|(?:video|time)?lenk[ea]n?|innkalling(?:en|a)?|varsel(?:et)?|ringte opp|ringde opp)(?!\p{L})[^.!?\n]{0,24}(?:til|på|to|opp)[:=]? (?:nr |mobil |tlf )?[(–-]? ?$/iu
const unanswered =
  /^[\s,)]{0,3}(?:(?:men )?svar(?:te|er|ar|a) (?:ikke|ikkje|aldri)|ut[ea]n svar|tok ikke|tok ikkje|tek ikkje|did(?:n't| not) (?:answer|reply)|no answer)/iu

/** Whoever tries what is set up sends to themselves. */
const forTrying = /(?<!\p{L})test/iu

/** `X sin mail:`, `mailen til X er`. */
const possessive =
  /(?<!\p{L})(?:sin|si|sitt|hans|hennes|hennar|'?s) (?:private? )?(?:e-?post|mail|e-?mail)(?:adresse)?(?: address)?(?: (?:er|is|var|was))?[\s:<]*$/iu
const mailOf =
  /(?<!\p{L})(?:e-?post|e-?mail|mail)(?:en|adress[ea]n?)? (?:til|åt|of) ((?:\p{Lu}[\p{L}.’'-]* ?){2,3})(?:er|is|:|,|=)?[\s:<]*$/u

/** A mailbox that is called somebody's, wherever it is. */
export const isSaidToBeOnes = (text: string, { start }: Place, before: string, known: Known): boolean => {
  const lead = before.replace(/[\w.+-]*$/, '')
  if (theirs.test(lead)) return true
  const at = start - (before.length - lead.length)
  const owner = possessive.exec(lead)?.index ?? null
  if (owner !== null) {
    const end = at - lead.length + owner
    return nameOf(wordsBefore(text, end, joining), 'last', known) >= likely && !isWork(text, end)
  }
  const named = mailOf.exec(lead)?.[1]?.trim().split(' ') ?? []
  return nameOf(named, 'last', known) >= likely
}

/** A mobile is a private person's where it was tried in vain, unless the line names somebody at work. */
export const isToldOf = (text: string, { start, end }: Place, before: string, after: string): boolean => {
  if (theirs.test(before)) return true
  const line = lineAround(text, start, end)
  if (ofHers.test(before)) return !isOfThing(line) && isNobodysAtWork(line)
  if (reachedFor.test(before) || unanswered.test(after))
    return !isOfThing(line) && (isNobodysAtWork(line) || !forTrying.test(line))
  return couldNotBeReached(line)
}
