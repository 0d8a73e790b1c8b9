/** Finds somebody by a name and an age in years, side by side or apart. */

import type { Finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { counted, number, soon, years } from '../../words/ageWords.ts'
import { company, doing, setOff, toldOfTheOne, toldOnOfOne, turnedRound } from '../../words/folk.ts'
import { candidatesIn } from '../../words/near.ts'
import { leadTo, type Place, placeOf, textAround } from '../../words/place.ts'
import { befallsPatient, isOfPatientBefore } from '../patients/before.ts'
import { knownAtAge } from '../patients/namesakes.ts'
import { isNamedBefore } from '../who/apart.ts'
import { born, isNameOfPatient, isWork, nameAfter, nameBefore } from '../who/beside.ts'
import { isKinOrOffice } from '../who/kinOrOffice.ts'
import { given, hint, likely, maybe, surely } from '../who/names.ts'
import { birthdayIn } from './birthdays.ts'
import { isKept, isLeaving } from './kept.ts'
import { listedAgeIn } from './listedAges.ts'
import { namedAgeIn } from './namedAges.ts'
import { namedKinIn } from './namedKin.ts'
import { ageOfOtherScriptIn } from './otherScript.ts'
import { plainAgeIn } from './plainAges.ts'
import { agedWithIn, holdsChild, mayTellYoungAge, youngAgeIn } from './youngAges.ts'

/** Nobody is so long at work: `40 år på avdelingen`. */
const service =
  '(?<=(?<!\\d)[1-5]?\\d\\D{1,12}) (?:på|hos(?! oss? (?:til|på|for) (?:k?c?ontrol|time|vurder|utred|behandl|oppfølg|video|samtale))|etter|til|som|i(?! (?:jan|feb|mars|apr|mai|jun|jul|aug|sep|okt|nov|des|dag|går|år|morgen|neste|januar|februar|april|juni|juli|august|september|oktober|november|desember)(?!\\p{L})))(?!\\p{L})'
const age = new RegExp(
  [
    `(?<![\\p{L}\\d/:-]|\\d[.,]|(?<!\\p{L})i )(?:(?:har|feirer|feirar) (?=\\d{1,3} ?-?årsdag))?${number}${years}(?![\\p{L}\\d]|${service}| (?:med(?! ${company})|siden|sidan|erfaring|garanti|avtale|ventetid|levetid|permisjon|fravær|experience|warranty|ago|of)(?!\\p{L}))`,
    `halv(?:t?anna|annen|annet) år(?!\\p{L})`,
    '(?<=\\bage[d:]? |\\balder:? )\\d?\\d(?!\\d|[.,:]\\d|\\p{L})',
    `(?<=[\\p{L}.] ?\\()(?:(?:\\d\\d|1[01]\\d)(?=\\)|[,;/] ?\\p{L}| (?:og|and) \\d{1,3}\\))|(?:\\d 1/2|\\d ?½)(?=\\)))`,
    '(?<=\\p{L},? (?:er |is )?(?:over |ca\\.? )?)[6-9]\\d ?(?:\\+|pluss)(?![\\p{L}\\d+])',
    /** `77F`, `(77M)`, `K 48`. */
    '(?<=\\p{Ll}\\)? \\(?)(?:1[89]|[2-9]\\d|10\\d) ?[FMK](?=[\\s),.;]|$)',
    '(?<![\\p{L}\\d])(?:1[89]|[2-9]\\d|10\\d) ?[FMK](?= \\p{Lu})|(?<![\\p{L}\\d-])(?:[KM]|kv\\.?) ?\\d\\d(?=[ ,]{1,2}\\p{Lu})|(?<![\\p{L}\\d])(?:[FMK]|kv)/\\d\\d(?![\\d/])',
    /** `i slutten av 80-åra`, `in her late eighties`. */
    '(?:(?:i|tidle?i?g i|seint?n? i|sent i|midt i|(?:i )?(?:slutten|begynnelsen|starten|byrjinga|midten) av) )?[2-9]0[ -]?(?:åra|årene|åri|års-?alder(?:en)?)(?![\\p{L}-])',
    'in (?:his|her|their) (?:early |mid[ -]?|late )?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[2-9]0s)(?!\\p{L})',
  ].join('|'),
  'giu',
)

const oneOf =
  '(?<!\\p{L})(?:mann(?:en)?|kvinn(?:e|a|en)|dam(?:e|a|en)|herren?|gutt?(?:en)?|jent(?:e|a|en)|pasient(?:en)?|person|man|woman|lady|gentleman|boy|girl|patient)'

/** `er 87 og`, `, 87,`, `på 87`, `mann 47,`: no word says that it is an age, so what stands around it must. */
const bareAge = new RegExp(
  `(?<=(?<!\\p{L})(?:er|(?-i:e|æ|va)|is|var|was|fyller|fylte|fylt|blir|vert|ble|blei|vart|blitt|turns|turned|snart|bare|berre|nesten|over|nær|nærmere|nærmare|ca|ca\\.|rundt|omtrent|nylig|nyleg|will be|er no|er nå|på) |(?:\\p{L}|(?-i:\\p{Lu})\\.), |${oneOf} (?:(?:på|aged|of) )?)(?:[1-9]\\d?|10\\d)(?=[,.;:)!?\\n"»\\]](?!\\d)|$| (?:${doing}|${soon}|heter|heiter|called|named|fra|frå|from)(?!\\p{L}))|(?<=(?<!\\p{L})på )(?:[6-9]\\d|10\\d)${counted}(?= \\p{Ll}{3,}(?:er|te|de|et)(?!\\p{L}))`,
  'giu',
)

/** `hun er 87 nå`: the pronoun says that it is somebody's, unless a unit says what is counted. */
const toldAge = new RegExp(
  `(?<=(?<!\\p{L})(?:hun|han|ho|hen|she|he|who|som) (?:er|(?-i:e|æ|va)|var|is|was|blir|fyller|fylte?|turns|turned|passerte|runda|rundet) |${turnedRound})(?:(?:[1-9]\\d|10\\d)${counted}|[1-9](?=[.,;!?)](?! ?[\\p{Ll}\\d])|$| (?:og|and) \\p{Ll}))`,
  'giu',
)

/** `fyller 80 den 19. januar`: nothing but people, and houses, turn an age. */
const birthday = new RegExp(
  `(?<=(?<!\\p{L})(?:fyll(?:er|te|t)|turn(?:s|ed|ing)|runda?(?:er|et|ar)?|passerte?|feir(?:er|ar|et|a)) )(?:[1-9]\\d?|10\\d)${counted}`,
  'giu',
)

/** `Vik, Astri: 92`, `Astri Vik - 92 -`, `Astri Vik 92 falt`: set beside a whole name, and too many for anything at work. */
const highAge = new RegExp(
  `(?<=\\p{L}(?: - | ?/ ?|: | ))(?:[6-9]\\d|10\\d)(?= ?[-/,;] |$| ${doing}(?!\\p{L}))`,
  'gu',
)

/** `Alder: 79`, in a form that begins with a name. */
const ageLabel = /(?:alder|age):? $/iu

const isOnesAge = (text: string, place: Place, known: Known): boolean => {
  const lead = leadTo(text, place.start, 48)
  if (!toldOfTheOne.test(lead) && !setOff.test(lead)) return false
  const isToldOn = toldOnOfOne.test(lead) || ageLabel.test(lead)
  return isNamedBefore(text, place.start, known, isToldOn) || isOfPatientBefore(text, place.start, known)
}

/** `PC-en til Lise er 8 år gammel`, `Kari og Per er 12 og 14`: what is old, or how many, is not who is named last. */
const isNotTheirs = (text: string, { start }: Place): boolean =>
  /(?<!\p{L})(?:til|hos|fra|frå|av|og|and|of|from) (?:\p{Lu}[\p{L}.]* ){1,3}(?:er|var|is|was) (?:\p{L}+ )?(?<!begge |both )$/u.test(
    leadTo(text, start, 48),
  )

/** `eneste 104-åring i Vardø`. */
const isOnlyOne = (text: string, { start, end }: Place): boolean =>
  /(?:eneste|einaste|only) $/iu.test(leadTo(text, start, 12)) &&
  /^ (?:i|på|in|at) \p{Lu}/u.test(text.slice(end, end + 8))

/** No machine in use is so old: `77 year old Mildred Ashworth` is somebody. */
const grownOld = 30

/** `sivert, 8 år (etternavn Myklebust)`: the word says that it is a name, wherever it stands. */
const isBesideSurname = (text: string, place: Place): boolean =>
  /(?:^|[,(¦:]\s?)$/u.test(leadTo(text, place.start, 2)) &&
  /(?<!\p{L})(?:etternavn|etternamn|surname|last name)(?: er| is)?[:=]? \p{L}{2,}/iu.test(
    textAround(text, place, 60),
  )

const saidAgeIn = (text: string, all: Known): Finding | null => {
  for (const match of candidatesIn(text, age)) {
    const place = placeOf(match)
    const known = knownAtAge(match[0], all)
    if (isKept(text, place)) continue
    if (isKinOrOffice(text, place.start) || isOnlyOne(text, place)) return born(place)
    if (isNotTheirs(text, place)) continue
    const before = nameBefore(text, place, known)
    const isSetOff = before === hint && /\p{Lu}\p{Ll}+,\s$/u.test(leadTo(text, place.start, 24))
    const after = Number.parseInt(match[0], 10) >= grownOld ? likely : surely
    const named =
      before >= maybe || isSetOff || nameAfter(text, place, known) >= after || isBesideSurname(text, place)
    if (named && !isWork(text, place.start)) return born(place)
    if (isNameOfPatient(text, place, known) || isOnesAge(text, place, known)) return born(place)
  }
  return null
}

const merelyAt = new RegExp(`(?<!${oneOf}) på $`, 'iu')

/** `på 4`, `er 6`: a room or a count as well, unless a whole name stands before it of whom something befalls a patient, or a child. */
const isBelievable = (text: string, place: Place, known: Known, withChild: () => boolean): boolean => {
  const isOneDigit = place.end - place.start === 1
  const isAt = merelyAt.test(leadTo(text, place.start, 16))
  if (!isOneDigit && !(isAt && text.charAt(place.start) < '6')) return true
  if (/^\. ?\p{Ll}/u.test(text.slice(place.end, place.end + 3))) return false
  return (
    nameBefore(text, place, known) >= (withChild() ? given : likely) && (withChild() || befallsPatient(text))
  )
}

const bareAgeIn = (text: string, all: Known): Finding | null => {
  let child: boolean | undefined
  /** Read once: a flood of figures asks for each. */
  const withChild = () => (child ??= holdsChild(text))
  for (const [pattern, least] of [
    [bareAge, maybe],
    [birthday, maybe],
    [highAge, surely],
  ] as const)
    for (const match of candidatesIn(text, pattern)) {
      const place = placeOf(match)
      const known = knownAtAge(match[0], all)
      if (isKept(text, place)) continue
      if (pattern === bareAge && isKinOrOffice(text, place.start)) return born(place)
      if (pattern === bareAge && !isBelievable(text, place, known, withChild)) continue
      if (isNotTheirs(text, place)) continue
      if (nameBefore(text, place, known) >= least && !isWork(text, place.start)) return born(place)
      if (pattern === bareAge && isNameOfPatient(text, place, known)) return born(place)
      if (pattern !== highAge && isOnesAge(text, place, known)) return born(place)
    }
  return null
}

const toldAgeIn = (text: string, known: Known): Finding | null => {
  for (const match of candidatesIn(text, toldAge)) {
    const place = placeOf(match)
    const others = knownAtAge(match[0], known)
    const isToldOn = toldOnOfOne.test(leadTo(text, place.start, 48))
    if (isNamedBefore(text, place.start, others, isToldOn) || isOfPatientBefore(text, place.start, others))
      return born(place)
  }
  return null
}

/** Asked first, as most lines tell of no age. */
const worthALook =
  /[\d½] ?-?(?:år|aar|y|å)|\bage|alder|\(\d|\d\)|(?:er|is|(?<!\p{L})(?:e|æ|va)|var|was|yl\p{L}{1,12}|blir|ble|turn\p{L}{1,12}|rund\p{L}{0,12}|pass\p{L}{1,12}|feir\p{L}{1,12}|snart|bare|berre|nesten|over|nær\p{L}{0,12}|ca\.?|rundt|omtrent|nyle?i?g|be|på|no|nå|now|hun|han|ho|hen|s?he|at|som|av|og|and|age of|[-/:]|,) \d|\d ?[FMK](?!\p{L})|(?<!\p{L})(?:[FKM]|kv\.?)[ /]?\d|\d (?:mnd|mån|uke|veke|month|week)|halv\p{L}{1,12} år|\d-|\d(?:\+|[snrt][tdh] b)|ties(?!\p{L})|0s(?!\p{L})|\p{Ll}{2} [6-9]\d(?!\d)/iu

/** `mann 47, Odd Haugland`. */
const beforeName = /\p{Ll} \d\d, \p{Lu}/u

export const ageIn = (text: string, known: Known): Finding | null => {
  const found =
    worthALook.test(text) || beforeName.test(text)
      ? (saidAgeIn(text, known) ?? bareAgeIn(text, known) ?? toldAgeIn(text, known) ?? birthdayIn(text))
      : null
  return (
    (found && !isLeaving(text) ? found : null) ??
    (mayTellYoungAge(text) ? youngAgeIn(text, known) : null) ??
    agedWithIn(text, known) ??
    plainAgeIn(text, known) ??
    listedAgeIn(text, known) ??
    namedAgeIn(text, known) ??
    ageOfOtherScriptIn(text) ??
    namedKinIn(text, known)
  )
}
