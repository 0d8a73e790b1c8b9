/** Finds a home: a street and a number near a word about one person, unless it is the house that they were asked to. */

import { type Finding, finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { doing } from '../../words/folk.ts'
import { candidatesIn, nearIn } from '../../words/near.ts'
import { noNames } from '../../words/noNames.ts'
import { besideIt, leadTo, placeOf } from '../../words/place.ts'
import { holds, oneWords, patternOf } from '../../words/words.ts'
import { isOfPatientBefore } from '../patients/before.ts'
import { isKnownSurname } from '../who/names.ts'
import { isColleaguesHome, isOfNamed } from '../who/owner.ts'
import { folkNoun, tellsOfSomebody } from '../who/somebody.ts'
import { isTreated, rowAround } from '../who/treated.ts'
import { isHomeOfSomebody } from './homeOf.ts'
import { isLineOfNamed } from './lineOf.ts'
import { isSentHome } from './sentHome.ts'

const reach = 60

const letter = 'a-zæøåäöéáđšŧž'
const capital = 'A-ZÆØÅÄÖÁĐŠŦŽ'

/** What only streets end in, and what also other words end in: those need a capital. */
/** A shortened street ends so behind a whole word, and no word that is said of a call or a weight does: «storgt», not «ringt», «valgt», «langt». */
const streetEnd =
  'veien|vegen|vei|veg|gata|gaten|gate|(?<=[esrdgkt])(?<!spur)gt|vn|(?<=bakk|haug|berg|skog|lund|dal|strand|myr|åsen)v|(?<=stor|kirke|skole|nygår?d|konge|prinse|dronning)g|gatan|geaidnu'
const placeEnd =
  'våg(?:en)?|vik(?:en)?|fjell(?:et)?|holm(?:en)?|holtet?|skaret|eidet?|elva|bukta|tangen|odden|brygg[ae]n?|plassen|kollen|går[ds]*en|garden|sundet|øya|åkeren|engen?a?|flaten|rabben|bråten|gjerdet|bekken|dammen|hammeren|høyden|tun|bakken|stien|svingen|tunet|lia|lien|kroken|plass|allé|alléen|alleen|åsen|haugen|toppen|løkka|løkken|jordet|ringen|sletta|vollen|grenda|hagen|kleiva|brekka|smauet|stredet|kaia|kaien|neset|vika|marka|myra|myrane|torget|torg|terrasse|berget|parken|høgda|faret|dalen|stranda|moen|flata|lunden|skogen'

const writtenStreet = new RegExp(
  [
    `(?<![${letter}])[${capital}${letter}][${letter}]{1,30}(?:${streetEnd})(?:\\. ?| )\\d{1,4} ?[A-Za-z]?(?![\\d${letter}])`,
    `(?<![${letter}])[${capital}][${letter}]{1,30}(?:${placeEnd}|v\\.|g\\.| ?(?:gate|vei|veg|gt|vn|plass|allé)| (?:v|g)\\.| (?:street|st|road|rd|avenue|lane))\\.? \\d{1,4} ?[A-Za-z]?(?![\\d${letter}])`,
    `(?<![${letter}\\d])\\d{1,4}[A-Za-z]? [${capital}][${letter}]{1,30}(?:${streetEnd}|${placeEnd})(?![${letter}])`,
    `(?<![${letter}\\d])\\d{1,4}[A-Za-z]? [${capital}][${letter}]{1,30} (?:street|st|road|rd|avenue|lane|drive)(?![${letter}])`,
    `(?<![${letter}\\d])\\d{1,4}[A-Za-z]? [${capital}][${letter}]{1,30} (?:close|court|crescent|gardens|grove|mews|terrace|way)(?![${letter}])`,
    `(?<![${letter}])[${capital}][${letter}]{2,30}[vg] \\d{1,4} ?[A-Za-z]?(?=,? \\d{4} [${capital}][${letter}])`,
    `(?<=(?<![${letter}])(?:i|på|in|at|til|to|bor|bur|lives)(?: (?:dr|prof|pastor|kong|dronning)\\.?)? )[${capital}][${letter}]{1,30}s [vg] \\d{1,3} ?[A-Za-z]?(?![\\d${letter}])`,
    `(?<![${letter}])gnr\\.? ?\\d{1,4}[ ,/]{1,2}bnr\\.? ?\\d{1,4}(?!\\d)`,
  ].join('|'),
  'gi',
)

/** `Fjells v 3`, without a dot: `Windows v 11` is a version. */
const isVersion = (written: string): boolean =>
  /^\S+s [vg] \d/i.test(written) &&
  !houseBefore.test(written) &&
  !isKnownSurname(written.split(/s [vg] /i, 1)[0] ?? '')
const houseBefore = new RegExp(`(?:${placeEnd}|berg|haug|bakk|strand|heim|rud|moe?|hammer)s [vg] `, 'i')

/** Any place with a number, if the words before it say that somebody lives there. */
const writtenPlace = new RegExp(
  `(?<![${letter}${capital}])[${capital}][${letter}]{2,30}(?: [${letter}${capital}]{2,12})? \\d{1,4} ?[A-Za-z]?(?![\\d${letter}])|(?<![${letter}${capital}])(?:nr\\.?|nummer) \\d{1,3} ?[A-Za-z]? (?:i|på) [${capital}][${letter}]{2,30}`,
  'g',
)
const livesBefore = new RegExp(
  `\\b(?:bor|bur|bodde|budde|flyttet|flytta|hjemme|heime|bosatt|busett|(?:hjemme|heime)besøk|lives?)(?: (?:inn|hjem|heim|nå|no|now|midlertidig|mellombels))? (?:i|på|ved|til|at|in) $|\\b(?:bosatt|busett|(?:hjemme|heime)besøk) $|\\b(?:hjemme|heime) hos (?:[a-zæøå]+ ){1,2}(?:i|på) $|\\b(?:hjemme|heime|privat|bo|bustad)?(?:adr|adress[ea][nr]?|address)\\.?(?: (?:til|åt|of) [a-zæøå]+(?: [a-zæøå]+)?)?(?::| ?er| is)? $|(?:${patternOf(...oneWords, folkNoun).source})(?: [a-zæøå]{2,8})? (?:i|på|ved|at|in) $`,
  'i',
)

const homeWords = patternOf(
  ...oneWords,
  'bor',
  'bur',
  'bosatt',
  'bopel(?:en)?',
  '(?:privat|hjemme|heime)adresse[nr]?',
  '(?:hans|hennes|hennar|his|her) (?:adress[ea]n?|address)',
  '(?:hjemme|heime) hos (?:ham|han|henne|ho|dem|dei)',
  'bustad(?:en)?',
  'busett',
  '(?:hjemme|heime)(?:adresse[nr]?|besøk(?:et)?)',
  'home visits?',
  'lives?',
  '(?:hjemmebo|heimebu)(?:ende|ande)',
  'the user(?= (?:in|at|on) )(?![^.!?\\n]{0,80}(?:office|kontor|pc|laptop|log|account|password|clinic|ward|dps))',
)

/** The clinic's own door; floors have homes on them too. */
const ourDoor =
  /^(?! (?:til|to) )[^.!?]{0,14}(?:bygg|inngang|rom\b|avd|poliklinikk|resepsjon|sykehus|entrance)/i
const ourFloor = /^[^!?]{0,14}(?:etasje|etg|floor)/i
const homeBefore =
  /(?<![a-zæøå])(?:bor|bur|bodde|budde|bosatt|busett|lives?|hjem(?:met)?|heim(?:en)?|home|flat|house|bolig(?:en)?|leilighet(?:en)?|adr(?:esse[nr]?|essa)?\.?)(?![a-zæøå])[^.!?\n]{0,24}$/i
const ourWay =
  /(?:møt(?:e|te|er)(?: opp)?|gikk|gjekk|kom|reiste|kjørte|dro|for|innkalt|innkalla|oppmøte|went|came|poliklinikk(?:en)?|sykehus(?:et)?|klinikk(?:en)?|avdeling(?:en)?|kontor(?:et)?|clinic|hospital) (?:i|på|ved|til|is in|in|at|to)? ?$/i

/** Where everybody comes in. */
const ourWayIn = /(?:oppmøte|møter|møte opp|parker[a-zæøå]*|inngang)(?![a-zæøå])[^.!?\n]{0,30}$/i

const startsLow = new RegExp(`^[${letter}]`)
const lowEnd = new RegExp(`(?:${streetEnd})(?:\\. ?| )\\d|bnr`)

/** Cases, rooms and houses are told in sentences of their own. */
const inOneSentence = (text: string, start: number, end: number): boolean => {
  return holds(besideIt(text, { start, end }, reach).join('|'), homeWords)
}

/** `Herman Døhlens vei 1`: a street of two words may be called after somebody, whose first name is then no owner's. */
const firstOfTwo = (written: string): RegExp =>
  / [a-zæøå]/i.test(written.replace(/ \d.*$/, '')) ? /[A-ZÆØÅ][a-zæøå.]* $/ : partOfStreet
const partOfStreet =
  /(?:Nedre|Øvre|Nordre|Søndre|Søre|Østre|Austre|Vestre|Indre|Ytre|Gamle|Store|Lille|Vesle) $/

const startOf = (text: string, { index, 0: written }: RegExpExecArray): number =>
  index - (firstOfTwo(written).exec(leadTo(text, index, 24))?.[0].length ?? 0)

const isOfWhole = (text: string, match: RegExpExecArray, known: Known): boolean => {
  const place = { start: startOf(text, match), end: match.index + match[0].length }
  return (
    (isOfNamed(text, place, known) && !isColleaguesHome(text, place)) ||
    isLineOfNamed(text, place, known) ||
    isOfPatientBefore(text, place.start, known)
  )
}

/** A word and one with a capital side by side: there may be a whole name, or a street after one. */
const mayName = / \(?(?=\p{Lu})(?<=\p{L}\.?,? \(?)/u

const isHome = (text: string, match: RegExpExecArray, known: Known, isTheirs = false): boolean => {
  const [written] = match
  const start = match.index
  const end = start + written.length
  if (
    noNames.has(
      written
        .replace(/^n(?:umme)?r\.? (?=\d)/i, '')
        .split(' ', 1)[0]
        ?.toLowerCase() ?? '',
    ) ||
    known.isAddress(written)
  )
    return false
  const ofWhole = isTheirs || isOfWhole(text, match, known)
  const isOurs =
    ourDoor.test(text.slice(end, end + 40)) ||
    (!ofWhole && ourFloor.test(text.slice(end, end + 40)) && !homeBefore.test(leadTo(text, start, 60)))
  return (
    (ofWhole || inOneSentence(text, start, end)) &&
    !isOurs &&
    (!ourWay.test(leadTo(text, start, 40)) || isSentHome(text, { start, end })) &&
    !ourWayIn.test(leadTo(text, start, 60))
  )
}

/** `i Alta sparte 400 km`, `på Leknes trengte 15 min`: what somebody did there, and how much of it. */
const isDone = (text: string, { 0: written, index }: RegExpExecArray): boolean =>
  / (?:\p{Ll}+(?:[td]e|[ae]r|et|ed|ar)|slapp|slepp|f[ie]kk|får|tok|tek|kom|var|gikk|gjekk|ga|gav|saved|got|had|lost) \d+$/u.test(
    written,
  ) && amount.test(text.slice(index + written.length, index + written.length + 24))
const amount = new RegExp(`^ (?!${doing}(?!\\p{L}))\\p{Ll}{2,}`, 'u')

/** `på Bakkenvegen 2026`: what happened in the street, unless somebody lives there. */
const isYear = (written: string): boolean => / (?:19\d\d|20[0-3]\d)$/.test(written)

const postcodeBehind = /^,? \d{4} \p{Lu}/u

/** `Bjørg Lien, Nesset 30, har ikke dekning`: the place is hers where she is a patient, or letters go there. */
const isPlaceOfPatient = (text: string, match: RegExpExecArray, known: Known): boolean => {
  const end = match.index + match[0].length
  const second = / (?=\p{Lu}\p{L}+ \d)/u.exec(match[0])?.index ?? -1
  if (/ \p{Ll}/u.test(match[0])) return false
  const named = [match.index, match.index + second + 1].some(start => isOfNamed(text, { start, end }, known))
  return (
    named &&
    (isTreated(rowAround(text, match.index)) ||
      postcodeBehind.test(text.slice(end, end + 12)) ||
      inOneSentence(text, match.index, end))
  )
}

export const addressIn = (text: string, known: Known): Finding | null => {
  if (!holds(text, homeWords) && !mayName.test(text) && !tellsOfSomebody(text)) return null
  const nearHome = nearIn(text, homeWords, reach)
  for (const match of candidatesIn(text, writtenStreet)) {
    const [written] = match
    if (isVersion(written)) continue
    const isLow = startsLow.test(written) && !lowEnd.test(written)
    if (isLow && !livesBefore.test(leadTo(text, match.index, reach))) continue
    if (isYear(written) && !homeBefore.test(leadTo(text, match.index, reach))) continue
    const place = placeOf(match)
    const isSomebodys = isHomeOfSomebody(text, place, known) || isSentHome(text, place)
    if (!isSomebodys && !nearHome(place.start, place.end) && !isOfWhole(text, match, known)) continue
    if (isHome(text, match, known, isSomebodys)) return finding('D', 'address', written.length)
  }
  for (const match of candidatesIn(text, writtenPlace)) {
    const before = leadTo(text, match.index, reach)
    const isTheirs = isPlaceOfPatient(text, match, known)
    const isOnes = isTheirs || (!isYear(match[0]) && livesBefore.test(before) && !isDone(text, match))
    if (isOnes && isHome(text, match, known, isTheirs || isHomeOfSomebody(text, placeOf(match), known)))
      return finding('D', 'address', match[0].length)
  }
  return null
}
