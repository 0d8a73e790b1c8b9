/** Tells that a mobile phone is a private person's: a line is about one that could not be reached, and names nobody at work. */

import { sentenceBefore, sentenceBehind } from '../../words/place.ts'
import { anyOf, anyStart } from '../../words/words.ts'
import { holdsOwningDesk } from './desks.ts'
import { myOwn, tellsOfWork } from './ofWork.ts'
import { doesRightBehind } from './personal.ts'
import { holdsTitle } from './titles.ts'
import { isTreated, withoutLacking } from './treated.ts'

const reach = 80
const end = /[!?\n]|(?<=\p{Ll}{3}|\d)\.\s/u

const tried = anyOf('(?:opp)?ring(?:t|te|de)|prøvde|prøvd|forsøkt?e?|called|rang|tried|dialled|texted')
const aNumber = anyOf(
  '(?:kontakt|mobil|telefon)?-?(?:nr|nummer(?:et)?)|mobil(?:en)?|tlf|telefon(?:en)?|number|phone',
)
const isWrong = anyOf(
  'feil|gal(?:t|e)?|rett|riktige?|nytt|ny|nye|gam(?:melt|mal[t]?|le)|endr[ea]t?|bytt[ea]t?|skift[ea]t?|folkeregister(?:et)?|kontaktregister(?:et)?|krr|(?:virker|virkar|går|gjeld|gjelder|stemmer|er) (?:ikke|ikkje)|wrong|new|old|changed|correct',
)
const changed = anyOf('(?:har )?(?:bytt[ea]t?|skift[ea]t?|changed) (?:nummer )?(?:til|to)')
const message =
  /(?<!\p{L})(?:sms|tekstmelding|melding|(?:video|time)?lenk|utsend|levert|levering(?!a)|undeliver|deliver|mottak[ea]r|recipient|link|innkalling|varsel|påminn|invitasjon|text|message|reminder|invit)/iu
const unanswered = anyOf(
  '(?:ikke|ikkje|inkje|aldri|ut[ea]n|no|never) (?:svar|answer|reply)|(?:ikke|ikkje) (?:noe|noko) svar|ingen svar(?:t?er?|te)?|svar(?:er|te|ar|a)? (?:ikke|ikkje|aldri|på)|answers? (?:on|at)',
)
const failed = anyOf(
  'ikke|ikkje|aldri|ingen|ingenting|ut[ea]n|(?:leverings?)?feil|feila|feilet|avvis[te]\\p{L}*|utløpt|utgått|reservert|stoppet|stoppa|not|never|failed|wrong|undeliver\\p{L}*|bounced|rejected|expired',
)
/** What befalls people only. */
const trouble = anyOf(
  '(?:fikk|får|fekk|hadde|har|hører|hørte|høyrde|kom|kommer|kjem) (?:ikke|ikkje|ingen|ingenting|aldri)|falt (?:ut|av)|datt ut|mist[ea]t? (?:lyd|bil[dl]e)\\p{L}*|dropped out|lost (?:sound|picture)',
)

const asked =
  /(?:^|[.,:;!?(] ?|(?<!\p{L})(?:og|eller|and|or|må|bør|please|kan (?:du|dere|de|noen|nokon)) )(?:å )?(?:ring|ringe|kontakte?|bruke?|send|sende|skriv|meld|spør|test|call|use|dial|contact)(?!\p{L})|ta(?:r)? kontakt|gi beskjed|si (?:i)?fr[aå]/iu
const ours = anyStart(
  `${myOwn}|(?:mitt|mi|vår|vårt|våre|meg|oss|my|our|egen|eget|own)(?!\\p{L})`,
  '(?:jeg|eg|vi|we|i) (?:har|have|fikk|fekk|bytt\\p{L}*|skal)(?! (?:\\p{L}+ )?(?:ringt|prøvd|forsøkt|called|tried))',
)
const atWork =
  /sjåfør|(?<!\p{L})(?:jobb|porter(?!\p{L})|tjeneste(?:mobil|tele)|teneste|arbeids|vakt|test|duty|on-call|turnus|team|transport|tekniker|teknikar|leverandør|varemottak|lager|frakt|pakk[ea]|forsendelse|bestilling|plakat|felles|avsender|sender|support|technician|driver|vendor|colleague)/iu
/** A thing, a room, a case: the word right before says what the number is of. */
const thingBefore =
  /(?<!\p{L})(?:(?:møte|video)?rom(?:met)?|møte(?:t)?|konferanse\p{L}*|endepunkt\p{L}*|alias|vmr|sak(?:en)?\p{L}*|inc|ordre\p{L}*|serie\p{L}*|inventar\p{L}*|enhet\p{L}*|utstyr\p{L}*|pc|skriver|skjerm\p{L}*|kamera\p{L}*|sporing\p{L}*|(?:feil)?kode|id|meeting|room|case|order|serial|asset|device|ticket|rekvisisjon|prøve|dok\p{L}*)(?:[ -]?(?:nr|id|no|number|nummer))?[\s.:#-]*$/iu

/** A visit that went over to the phone: in a video clinic nobody else has one. */
const overToPhone = anyOf(
  '(?:måtte|endte med å|enda med å) (?:heller )?ring(?:e|je|a) #|(?:time[nr]?|konsultasjon(?:en)?|samtale[nr]?|visit|consultation|det|it) (?:\\p{L}+ ){0,3}(?:på|via|med|by|on|per) (?:(?:mobil(?:en)?|telefon(?:en)?|tlf|phone|mobile) )?#|(?:byttet|bytta|gikk over|gjekk over|fortsatte|fortsette|fullført?e?|måtte ta det|tok (?:det|samtalen)|switched|finished|continued|used|do it) (?:\\p{L}+ ){0,3}(?:mobil(?:en)?|telefon(?:en)?|tlf|phone|mobile)',
)
/** Whoever is called by a number takes part without a name. */
const partaker =
  /(?<!\p{L})(?:deltak[ea]r(?:en)?|gjest(?:en)?|(?:inn|opp)ring[ea]r(?:en)?|participant|guest|attendee|caller|lobby(?:en)?|den andre parten)(?!\p{L})|(?:kobla?|kopla?)(?:et|t)? (?:på|til) med #|ring(?:te|de) inn (?:fra|frå) |#[)\s,]*(?:falt|datt|fell|ble kast|vart kast|ringte inn|ringde inn|dropped|was cut|ble brutt|vart broten)/iu

const lacks = anyOf('(?:ingen|ikke|ikkje|uten|utan|no) (?:lyd|bil(?:d|et)e(?:t)?|sound|picture)')

const isAbout = (line: string): boolean =>
  overToPhone.test(line) ||
  partaker.test(line) ||
  tried.test(line) ||
  unanswered.test(line) ||
  trouble.test(line) ||
  changed.test(line) ||
  isTreated(line) ||
  ((doesRightBehind(line.slice(line.indexOf('#') + 1)) || lacks.test(line)) && !tellsOfWork(line)) ||
  (message.test(line) && failed.test(line)) ||
  (aNumber.test(line) && isWrong.test(line))

const isOfWork = (line: string): boolean =>
  asked.test(line) || ours.test(line) || atWork.test(line) || holdsOwningDesk(line) || holdsTitle(line)

/** The sentence around, the number itself cut out. */
export const lineAround = (text: string, start: number, stop: number): string => {
  return `${sentenceBefore(text, start, reach, end)}#${sentenceBehind(text, stop, reach, end)}`
}

export const isOfThing = (line: string): boolean => thingBefore.test(line.slice(0, line.indexOf('#')))

export const isNobodysAtWork = (line: string): boolean => !isOfWork(withoutLacking(line))

export const couldNotBeReached = (line: string): boolean =>
  !isOfThing(line) && isAbout(line) && isNobodysAtWork(line)
