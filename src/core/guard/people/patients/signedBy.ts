/** Finds who wrote what staff pass on: `Jeg kom ikke inn på timen min. Mvh Trine Bakken`, `jeg heter ahmed hassan og skulle ha video med dere`. */

import { type Finding, finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { candidatesIn } from '../../words/near.ts'
import { anyOf } from '../../words/words.ts'
import { isAboutWork } from '../who/met.ts'
import { likely, nameOf } from '../who/names.ts'
import { isAnyTitle } from '../who/titles.ts'
import { isOfThemselves } from '../who/treated.ts'

const visit = '(?:video|telefon)?(?:time|konsultasjon|kontroll)'
const kin = '(?:mann|sønn|son|gutt|gut|far|bror|mor|datt?er|dotter|kone|søster|syster)'

/** Only a patient, or kin of one, says so. */
const voice = anyOf(
  `${visit}n? min|min ${visit}|(?:ny|bytte|flytte|avbestille) ${visit}n?(?! (?:til|åt|for|med) )|(?:${visit}|video|lenk\\p{L}*|sms|innkalling|pasient|avtale|logg\\p{L}+(?: seg)?(?: inn| på)?) (?:hos|hjå|med|fra|frå) (?:dere|dykk)`,
  `(?:jeg|eg) (?:er|var) pasient|(?:jeg|eg) (?:har|fikk|får|fekk)(?: ikke| ikkje| aldri)* bank-?id|(?:jeg|eg) (?:fikk|fekk|har fått) (?:aldri|ikke|ikkje) (?:noen |nokon )?(?:lenk|link|sms|innkalling)\\p{L}*`,
  `(?:satt|sat|sitt?er) i (?:video)?venterom\\p{L}*|(?:jeg|eg) vent(?:et|a|er|ar)(?! på (?:pas|pt|tolk|ikt))|(?:skulle|skal) (?:ha |hatt )?${visit}(?! (?:med|til|for) (?:pas|pt))`,
  `(?:min|mi|vår) ${kin}|${kin}(?:en|a|n)? (?:min|mi|vår)|(?:dattera|dottera|kona|moren|mora) (?:min|mi|vår)`,
  '(?:fikk|fekk|får) (?:ikke|ikkje|ingen) (?:opp )?(?:lyd|bil[dl]e|kontakt)\\p{L}*(?: i dag| i går)?(?=[.,!])|(?:inn|kommer|koma|komme) til (?:legen|lækjaren)',
  `(?:jeg|eg|og|har|hadde|skal|skulle)(?: hatt| ha)? ${visit}(?! (?:med|til|for|i|på) (?:pas|pt|opplær|kurs|gjennomgang))(?!r)`,
  '(?:vent[ae]r|vent[ae]t?|sitt?er) (?:og ventar? )?på (?:legen|doktoren|lækjaren|psykologen|behandl[ea]ren)|(?:klar|klare) (?:til|for) (?:video)?(?:time|konsultasjon)|(?:meg )?til (?:legen|lækjaren|doktoren)(?= ?(?:$|[.,!?"»]))|video (?:med|hos) (?:legen|doktoren|lækjaren)|(?:når|mens|medan) (?:legen|doktoren|lækjaren)',
  `lenk(?:en|ja|a) (?:til|for) (?:\\p{L}+ )?(?:lege)?${visit}(?:n|en)?|(?:jeg|eg) (?:har |fikk |fekk )?(?:ikke|ikkje|aldri) (?:fått |finn\\p{L}* |får )?(?:noen |nokon )?lenk\\p{L}*`,
  `(?:jeg|eg|og) (?:får|fikk|fekk|klar[ea]r|klart[e]?|grei[ea]r|finner|kommer|kjem|kom) (?:meg )?(?:ikke|ikkje)(?: å)? (?:\\p{L}+ )?(?:meg |opp |til )?(?:inn|på|lenk\\p{L}*|${visit}n?)(?! (?:i|på) (?:dips|teams|epic|gerica|profil|helsenettet|domenet|pc))|(?:får|fikk|fekk) (?:ikke|ikkje) (?:start|opn|åpn)\\p{L}* (?:opp )?(?:video)?(?:timen?|samtale\\p{L}*)|ser (?:bare|berre) svart|kommer (?:ikke|ikkje) inn på video\\p{L}*`,
  "i have an? (?:video )?appointment|(?:can ?not|can[’']t) (?:join|start|open)",
  'my (?:video )?(?:appointment|consultation|visit)|(?:you|dere|dykk) (?:sent|sendte|sende) (?:me|meg)|my (?:husband|wife|son|daughter|mother|father)',
)

const part = "\\p{L}[\\p{L}\\p{M}’'-]*"
const name = `(?<name>${part}(?: \\p{Lu}\\.)?(?: ${part}){1,2})`
const closed = '(?=\\s*(?:$|[\\n."»”)]))'
const signed = new RegExp(
  `(?:(?<!\\p{L})(?:med vennlig hilsen|(?:vennlig|beste|mange) hilsen|hilsen|helsing|mvh|vh|klem|(?:best |kind |warm )?(?:regards|wishes)|sincerely|thanks|takk|cheers)(?: (?:fra|frå|from))?[\\s,.:!–-]{1,4}|[.!?]{1,3} ?(?:/ ?|– ?)|[.!?]\\n+)${name}${closed}`,
  'giu',
)
const called = new RegExp(
  `(?<!\\p{L})(?:(?:jeg|eg) (?:heter|heiter)|mitt na[mv]n er|na[mv]net mitt er|my name is)[: ]{1,2}${name}(?=\\s*(?:$|[\\n.,"»”)]|,? (?:og|and|men|jeg|eg|fra|frå|from|i) ))`,
  'giu',
)
/** `Det er Kari Nordmann her`, `Jeg, Per Lie, har ikke …`, `Arne Moen her!` */
const introduced = new RegExp(
  [
    `(?<!\\p{L})(?:dette er|de[ti] er|det her er|her er|this is|(?:jeg|eg) er|i am|i['’]m) ${name}(?= (?:her|som (?:skriver|skriv|ringer|ringjer)|here)(?!\\p{L})|\\s*(?:$|[\\n.,!"»”)])|,? (?:og|and|men|jeg|eg|i) )`,
    `(?<!\\p{L})${name.replace('name', 'here')}(?:,)? (?:her|here|heter jeg|heiter eg)(?=\\s*(?:$|[\\n.,!"»”)]))`,
    `(?<!\\p{L})(?:jeg|eg|i), ${name.replace('name', 'aside')},`,
  ].join('|'),
  'giu',
)

/** Asked first. */
export const mayBeSigned = (text: string): boolean =>
  /mvh|vh|hilsen|helsing|klem|regards|wishes|sincerely|thanks|takk|cheers|heter|heiter|na[mv]n|name| er | her|here|this is|i(?: a|['’])?m |jeg,|eg,|[.!?] ?\/|\n/iu.test(
    text,
  ) &&
  (voice.test(text) || isOfThemselves(text))

/** Whoever tells of a patient is none. */
const ofAnother =
  /(?<!\p{L})(?<!er )(?<!var )(?:pas\.?|pt\.?|pasient(?:en|er|ene)?|patients?)(?!\p{L})(?![^:\n]{0,24}:|melding)(?! (?:hos|hjå) )/iu

export const signedByIn = (text: string, known: Known): Finding | null => {
  if (!mayBeSigned(text) || ofAnother.test(text)) return null
  for (const pattern of [signed, called, introduced])
    for (const { 0: all, groups } of pattern === introduced && isAboutWork(text)
      ? []
      : candidatesIn(text, pattern)) {
      const words = (groups?.name ?? groups?.here ?? groups?.aside ?? '').split(' ')
      if (!words.some(isAnyTitle) && nameOf(words, 'first', known) >= likely)
        return finding('D', 'birth', all.length)
    }
  return null
}
