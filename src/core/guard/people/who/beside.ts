/** The name that stands right before or right after a date, a year or an age. */

import { type Finding, finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { anyoneBefore } from '../../words/folk.ts'
import { leadTo, type Place, sentenceEnd } from '../../words/place.ts'
import { runOf } from '../../words/words.ts'
import { likely, maybe, nameOf } from './names.ts'
import { isAtWork, isTitle } from './titles.ts'

const beside = 48

/** What stands between a name and its date. */
const joining = runOf(
  "\\s,.:;()/–'*-",
  'f|er|(?-i:e|æ|va)|a|en|ei|ein|ble|blei|vart|vert|var|fødte?|fødde?|fodt|i|år|born|in|on|is|was|aged?|dob',
  'f\\.?dato|fødselsdato|yob|bursdag|birthday|fødselsdag|fødselsår|alder|på|at|fyller|fylte?',
  'turns?|turned|runder|rundar|rundet|passerte|feirer|feirar|feiret|blir|kom til verd[ea]n?',
  'såg? dagens lys|fra|frå|ca|cirka|omtrent|rundt|snart|soon|just|will be|nesten|ikke|ikkje',
  'begge|both|nettopp|nylig|nyleg|akkurat|pluss|har(?= (?:\\p{L}+ )?(?:fylt|rundet|blitt) )',
  'has(?= (?:\\p{L}+ )?turned )|blitt|nær|nærmere|nærmare|godt|drøyt|over|bare|berre|nå|no|now',
  'alt|allerede|den|född|geb|ur|synt|(?:og|and)(?= (?:fyller|fylte|fylt|turns|turned|runder|rundar|rundet) )',
  '(?:er )?(?:en|ei|ein|a|an) (?:mann|kvinne|dame|pasient|herre|gutt|gut|jente|man|woman|patient)(?: på)?',
)
const afterName = new RegExp(`${joining}$`, 'iu')
const beforeName = new RegExp(
  `^${runOf(
    '\\s,.:;()/–-',
    '(?:og|and)(?= (?:heter|heiter|hette|is called) )',
    '(?:mobil|telefon|tlf)?-?(?:nummer(?:et)?|nr)|navn|namn|name|surname|etternavn|fornavn',
    'etternamn|fornamn|first|last|som|who|called|named|heter|heiter|er|is|år|gam(?:mel|mal|al|le)',
    'for|til|med|the(?= number)|number|kvinnen|mannen|kvinne|mann|dame|herre|gutt|gut|jente|damen',
    'pasienten|kvinna|dama|guten|gutten|jenta|patient|woman|man',
  )}`,
  'iu',
)

const word = /[\p{L}][\p{L}\p{M}'’.-]*/gu

/** A sign, a digit or a full stop parts words; the dot of an initial does not. */
const parting = /[^\p{L}\p{M}\s,'’.-]|\n|(?<!(?<!\p{L})(?:\p{L}|frk|hr|mrs?|ms))\.(?=\s|$)/giu

/** Words that are side by side, the last of them right before the place. */
export const wordsBefore = (text: string, place: number, joined = afterName): string[] =>
  leadTo(text, place, beside).replace(joined, '').split(parting).at(-1)?.match(word) ?? []

const wordsAfter = (text: string, place: number): string[] =>
  text
    .slice(place, place + beside)
    .replace(beforeName, '')
    .split(parting, 1)[0]
    ?.match(word) ?? []

/** `tilvisinga frå fastlegen gjeld`: whoever is named next is another. */
const about = /(?<!\p{L})(?:gjeld(?:er)?|concerns|regarding)(?!\p{L})/iu

/** A title is of whom its own cell or phrase names: the next column, and a whole name behind a comma or a colon, are others. */
const cellEnd =
  /[;|\t]| [/–-] |\),|(?<=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+):\s|,\s(?=\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’. -]+$)|,\s(?=\p{Lu}[\p{L}'’-]+, \p{Lu})/u

const behindCell = /[\s;|,/–-]+$/u

export const isWork = (text: string, start: number, isOne = isTitle): boolean =>
  isAtWork(
    leadTo(text, start, 70)
      .split(sentenceEnd)
      .at(-1)
      ?.split(about)
      .at(-1)
      ?.replace(behindCell, '')
      .split(cellEnd)
      .at(-1)
      ?.match(word) ?? [],
    isOne,
  )

export const nameBefore = (text: string, { start }: Place, known: Known): number =>
  nameOf(wordsBefore(text, start), 'last', known)

export const nameAfter = (text: string, { end }: Place, known: Known): number =>
  nameOf(wordsAfter(text, end), 'first', known)

/** The name that is all of the phrase after a place. */
const nameAlone = (text: string, end: number, known: Known): number => {
  const phrase =
    text
      .slice(end, end + beside)
      .replace(beforeName, '')
      .split(/[,.;:()!?\n]/, 1)[0] ?? ''
  const words = phrase.match(word) ?? []
  return words.length <= 3 ? nameOf(words, 'first', known) : 0
}

/** `på 67 som heter Kari Nordmann`. */
const called = /^[^.!?\n]{0,10}(?:heter|heiter|hette|called|named)(?![a-zæøå])/iu

/** `pasient 78 år, Hansen`: a patient's name is all that the next phrase holds. */
export const isNameOfPatient = (text: string, { start, end }: Place, known: Known): boolean =>
  anyoneBefore.test(leadTo(text, start, 30)) &&
  (nameAlone(text, end, known) >= maybe ||
    (called.test(text.slice(end, end + 24)) && nameAfter(text, { start, end }, known) >= likely))

export const born = ({ start, end }: Place): Finding => finding('D', 'birth', end - start)

const patientBefore =
  /(?<![a-zæøå])(?:pas\.?|pt\.?|pasient(?:en)?|bruk[ae]r(?:en)?|beboer(?:en)?|bebuar(?:en)?|klient(?:en)?|patient|client|barnet?|mor|far)[\s,:;(-]*$/i

export const isRightAfterPatient = (text: string, { start }: Place): boolean =>
  patientBefore.test(leadTo(text, start, 24))
