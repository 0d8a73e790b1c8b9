/** Tells that somebody is treated: by what befalls the patients of a video clinic, and by what they write of themselves. */

import type { Known } from '../../known.ts'
import { leadTo, lineBehind, type Place } from '../../words/place.ts'
import { anyOf } from '../../words/words.ts'
import { isNamedBefore } from './apart.ts'

const no = '(?:ikke|ikkje|aldri)'
const visit = '(?:video|telefon)?(?:time|konsultasjon|kontroll)(?:r|n|en)?'

/** Whoever it is told of, staff are seldom: what fails them is a system, a course, a meeting. */
const befalls = anyOf(
  `(?:fikk|får|fekk|har|hadde)(?: enn?å)? (?:${no}|ingen)(?: \\p{L}+){0,2} (?:lenk\\p{L}*|link\\p{L}*|sms\\p{L}*|innkalling\\p{L}*|${visit}|lyd(?:en)?|bil[de]e\\p{L}*|video(?:en)?)`,
  `(?:kom|kommer|kjem|slapp|slipper|slepp)(?: seg)? ${no} (?:inn|på)`,
  `(?:må|skal|bør|vil|ønsk(?:er|et|jer|te)|ønska|treng(?:er|te)?)(?: heller| også)?(?: ha| få)? (?:ny(?:tt)? |en |ei |ein |et |eit )?(?:${visit}|telefon(?:time|samtale)?|oppmøte|innkalling)`,
  `(?:er|ble|blei|vart|var|blir) (?:${no} )?innkal(?:t|la)`,
  'mist(?:et|a) (?:lyd|bil[dl]e|forbindels|samband)\\p{L}*',
  'treng(?:er)? hjelp (?:med|til) (?:å )?(?:pålogg|innlogg|logg|bankid|video|lyd|kob|kop)\\p{L}*',
  'sitte?r? og vent[ae]r|(?:is|has been) waiting for (?:us|the (?:call|doctor|nurse))',
  'ventero(?:m|mm)(?:et)?|waiting room|(?:video|venterom)skø\\p{L}*',
  '(?:glemt|gløym)[ead]* (?:video|telefon)?(?:timen|konsultasjonen|avtal[ea]n?)(?: sin)?',
  `(?:klar(?:er|ar|te)|får|fekk|fikk|mangl(?:er|ar)|har) (?:${no} )?(?:til |med )?bank-?id\\p{L}*`,
  '(?:må|vil|skal) (?:ringes|ringast|ringjast) (?:opp|tilbake|attende|igjen)',
  '(?:uten|utan|mangl(?:er|ar)|without|needs) (?:an? )?(?:tolk|interpreter)',
  'kom(?:mer)? for se(?:i)?nt|late for (?:the|her|his) (?:appointment|visit)',
  `(?:hør(?:er|te)|høyr(?:er|de)|ser|så|såg) (?:oss|meg|deg|legen|lækjaren|behandl[ea]r\\p{L}*) ${no}`,
  `møt(?:te|er) ${no}|(?:${no} )møtt(?: opp)?|uteble\\p{L}*`,
  'feil (?:mobil|telefon|tlf)?-?(?:nr|nummer|adresse)(?:et|n)? (?:i|hos) (?:dips|journal\\p{L}*|folkeregister\\p{L}*|krr)',
  "(?:got|has|had) no (?:link|sound|picture|appointment|letter)|did(?: not|n[’']t) (?:get|receive) (?:the|a|an|any) (?:link|appointment|letter)",
  "(?:can|could)(?: ?not|n?[’']t) (?:hear|see) (?:us|me)|(?:can|could)(?: ?not|n?[’']t) (?:get|log) (?:in|on)(?:to)?",
  "missed (?:the|her|his) (?:appointment|visit)|did(?: not|n[’']t) (?:attend|show up|turn up)|forgot (?:the|her|his) appointment",
  '(?:needs|wants|must have) (?:a |an )?(?:new )?(?:appointment|check-?up|phone call)|needs help (?:with|to) (?:the )?(?:log|video|sound)\\p{L}*',
  '(?:ubesvart|tapt) (?:anrop|oppringning)|missed call',
)

/** Staff have no appointment of their own. */
const ofThemselves = anyOf(
  '(?:video|telefon)?(?:timen|konsultasjonen|kontrollen) min|innkalling(?:en|a) mi(?:n)?|min (?:video|telefon)?(?:time|konsultasjon|kontroll)',
  '(?:jeg|eg) (?:har|hadde|skal ha|skulle ha|fikk|fekk) (?:video|telefon)?(?:time|konsultasjon|kontroll)(?! med (?:pas|pt|en|ei|ein))',
  'my (?:video )?(?:appointment|consultation)|I (?:have|had) an? (?:video )?appointment',
  '\\p{L}+ (?:skrev|skriver|skreiv|skriv|wrote|writes)\\s?:\\s?["«“]\\P{L}?\\p{L}+',
  `(?:pas(?:ient(?:en)?)?\\.?|pt\\.?|bruk[ae]ren|mora?|moren|far|faren|sønn(?:en)?|datt?er(?:en|a)?|dottera?|kona|pårør\\p{L}+|(?:the )?patient|h[ua]n|ho|s?he|mother|father|son|daughter|wife|husband) (?:skrev|skriver|skreiv|skriv|wrote|writes|sa|sier|seier|said|says|svarte|la igjen beskjed|spurte|spør|asked)\\s?:`,
  '(?:pas(?:ient(?:en)?)?\\.?|pt\\.?|mora?|moren|far|faren|pårør\\p{L}+|the patient) (?:skrev|skriver|skreiv|skriv|wrote|writes|sa|sier|seier|said|says)\\s?["«“]\\P{L}?\\p{L}+',
  '(?:fra|frå|from) (?:pas(?:ient(?:en)?)?\\.?|pt\\.?|pårør\\p{L}+|the patient)(?: \\p{L}+){0,3}\\s?:',
  '(?:sms|tekstmelding|mms|talemelding)(?:en)? (?:fra|frå|from|på)(?: (?:pasient|patient))? \\+?[\\d ]{8,15}\\s?:',
  '(?:time|timen|konsultasjon) hos (?:dere|dykk)|appointment with you|(?:sms|lenk\\p{L}*|brev\\p{L}*|innkalling\\p{L}*|link|letter) (?:fra|frå|from) (?:dere|dykk|you)',
  '(?:jeg|eg|i|vi) (?:sitt?er|sit|står|ventar?|venter|am|have been) (?:og |waiting )?(?:ventar |venter )?(?:på|for) (?:legen|lækjaren|doktoren|sykepleieren|sjukepleiaren|dere|dykk|you|the (?:doctor|nurse))',
  '(?:dette er|her er|det er|this is) (?:mamma|pappa|mora?|far|faren|moren|mum|dad|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+),? (?:til |of )?[^.!?\\n]{0,60}(?:nummeret mitt|mitt nummer|mobilen min|my number|får det ikke til|får det ikkje til|får ikke|får ikkje|mistet|mista)',
  '(?:lenk[ea]n?|videoen|video|biletet|bildet|link) (?:virk(?:er|ar)|fung(?:erer|erar)|verkar|works?|does) (?:ikke|ikkje|not)[^\\n]{0,30}(?:mvh|hilsen|helsing|regards)',
)

/** What is at work has the same troubles. */
const ofWork = anyOf(
  '(?:vpn|citrix|outlook|pc|mac|passord|nettverk|tilgang|lisens|kurs|møte|opplæring|vakt|turnus|superbruk[ae]r|vikar|ansatt|tilsett|kollega|support|ikt|leverandør|tekniker|teknikar|course|meeting|colleague|password|access)(?:en|et|a|er|ar|s)?',
  '(?:på|til|inn i) (?:dips|teams|arena|epj|checkware)(?! (?:er|var|står))',
)

/** Whose words are told on: by what stands behind them, by where they came in, and by an appointment that nobody but they have. */
const toldOn = new RegExp(
  [
    '["»”] ?,? ?(?:skrev|skreiv|skriver|skriv|sa|sier|seier|wrote|said|asked) (?:h[ua]n|ho|hen|s?he|pasienten|mora?|moren|far|faren|datteren|dattera|sønnen|the patient)(?!\\p{L})',
    '(?<!\\p{L})(?:e-?dialog|kontaktskjema|innboks|talemelding|(?:beskjed )?på svarer|(?:melding|henvendelse|spørsmål|sms) (?:fra|frå|på|from) (?:pas\\p{L}*|helsenorge|the patient|a patient))(?:en|et|a)?\\s?:',
    '(?:^|[.!?:"«]\\s?)[Hh]ar (?:video|telefon)?time (?:kl|i (?:dag|morgen)|no(?!\\p{L})|nå(?!\\p{L})|\\d)',
  ].join('|'),
  'iu',
)

export const isOfSystems = (text: string): boolean => ofWork.test(text)

export const isOfThemselves = (text: string): boolean => ofThemselves.test(text) || toldOn.test(text)

export const isTreated = (text: string): boolean =>
  isOfThemselves(text) || (befalls.test(text) && !ofWork.test(text))

/** Whoever lacks an interpreter is not one, nor is who does not get into what patients are written to through. */
const lacking =
  /(?<!\p{L})(?:uten|utan|mangl(?:er|ar)|treng(?:er|te)?|må ha|(?:venter|ventar|ventet|venta) på|without|needs)(?: an?| en| ein)? (?:(?:\p{L}+sk )?tolk|interpreter|opplæring i (?:bankid|helsenorge|video))(?!\p{L})|(?<!\p{L})(?:ikke|ikkje|til|åpne|opna) helsenorge(?!\p{L})/giu

export const withoutLacking = (text: string): string => text.replace(lacking, ' ')

const before = 140
const behind = 120

/** What stands around a place on its line. */
export const rowAround = (text: string, start: number): string =>
  (leadTo(text, start, before).trimEnd().split('\n').at(-1) ?? '') + lineBehind(text, start, behind)

/** Whoever signs what they write of others is at work. */
export const signed = anyOf('mvh', 'vh', 'hilsen', 'helsing', 'regards', 'sincerely', 'v/')

/** Of whom the line names, before the place or at its end, something is told that befalls patients. */
export const isOfTreated = (text: string, { start, end }: Place, known: Known): boolean => {
  const row = rowAround(text, start)
  if (!/\p{L}{3}/u.test(row) || !isTreated(row)) return false
  if (signed.test(row) && !isOfThemselves(row)) return false
  const lead = withoutLacking(leadTo(text, start, before))
  if (isNamedBefore(lead, lead.length, known)) return true
  const rest = withoutLacking(lineBehind(text, end, behind))
  return isNamedBefore(rest, rest.length, known)
}
