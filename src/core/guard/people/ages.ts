/** Finds somebody by a name and an age, side by side or apart. */

import type { Finding } from '../finding.ts'
import type { Known } from '../known.ts'
import { isNamedBefore } from './apart.ts'
import { born, isNameOfPatient, isWork, nameAfter, nameBefore, type Place, placeOf } from './beside.ts'
import { setOff, toldOfTheOne } from './folk.ts'
import { given, hint, likely, maybe, surely } from './names.ts'
import { candidatesIn } from './near.ts'
import { patientWords } from './words.ts'

const age =
  /(?<![\p{L}\d.,/:-])(?:1[01]\d|\d?\d)(?: ?år(?: gam(?:mel|mal|al|le|len))?(?!s)|-?årig|-?åring(?:en)?| ?(?:y\/?o|yrs?|years?(?: old)?))(?![\p{L}\d]| (?:med|siden|sidan|i|erfaring|ago|of|som|på|hos|etter|til)(?!\p{L}))|(?<=\bage[d:]? |\balder:? )\d?\d(?!\d|[.,:]\d|\p{L})|(?<=\p{L} \(|\p{L}\()(?:\d\d|1[01]\d)(?=\))/giu
/** `er 87 og`, `, 87,`, `på 87`: no word says that it is an age, so what stands around it must. */
const bareAge =
  /(?<=(?<!\p{L})(?:er|is|var|was|fyller|fylte|fylt|blir|ble|turns|turned|snart|bare|nesten|over) |\p{L}, |(?<!\p{L})på (?=[6-9]\d|10\d))(?:[1-9]\d|10\d)(?=[,.;:)!?\n](?!\d)|$| (?:og|and|men|but|som|who|fikk|får|fekk|hadde|har|kom|kjem|klarte|klarer|klarar|ble|vart|blei|mistet|mista|fant|fann|måtte|trenger|treng|could|had|was|has|hører|høyrer|ser|falt|ikke|ikkje|ringte|ringer|ringde|på \p{L}+dag|i (?:år|dag|går|morgen|\p{L}{3,9})|til (?:helga|uka|veka|neste|sommeren|høsten)|neste|on \p{L}+day|\d{1,2}[./]|this|next|in \p{Lu}\p{L}+|tomorrow|today|soon|now|nå|no|uten|utan|without)(?!\p{L}))/giu

/** `hun er 87 nå`: the pronoun says that it is somebody's, unless a unit says what is counted. */
const toldAge =
  /(?<=(?<!\p{L})(?:hun|han|ho|hen|she|he|who|som) (?:er|var|is|was|blir|fyller|fylte|turns|turned) )(?:[1-9]\d|10\d)(?!\d|[.,:/-]\d| ?(?:%|prosent|percent|min|sek|tim|dag|døgn|uke|veke|mnd|måned|månad|week|month|day|hour|km|m(?!\p{L})|cm|kg|stk|av|of|poeng|plass|kr|mb|nr|og \d|til \d|st(?!\p{L})|th(?!\p{L})|pasient|patient|person|ansatt|stykk|deltak|rom))/giu

const isOnesAge = (text: string, place: Place, known: Known): boolean => {
  const lead = text.slice(Math.max(0, place.start - 48), place.start)
  if (!toldOfTheOne.test(lead) && !setOff.test(lead)) return false
  return isNamedBefore(text, place.start, known)
}

/** `Emma (6)`, `Emma Vik, 6 mnd,`. */
const youngAge =
  /(?<=\p{L} ?\()[1-9](?=\))|(?<!\d)\d{1,2} (?:mnd|måned(?:er)?|månad(?:er|ar)?|uker|veker|months?|weeks?)(?= gam[ml]| old|,)/giu
/** Staff are grown: who is so young is told of with somebody else, or is a child. */
const withChildren =
  /(?<!\p{L})(?:barn|born|mor|mora|moren|far|faren|mamma|pappa|foreldr|foresatt|gutt|gut|jent|lille|vesle|baby|little|boy|girl|child|mother|father|mum|dad|parent)/iu

/** `PC-en til Lise er 8 år gammel`, `Kari og Per er 12 og 14`: what is old, or how many, is not who is named last. */
const isNotTheirs = (text: string, { start }: Place): boolean =>
  /(?<!\p{L})(?:til|hos|fra|frå|av|og|and|of|from) (?:\p{Lu}[\p{L}.]* ){1,3}(?:er|var|is|was) (?:\p{L}+ )?$/u.test(
    text.slice(Math.max(0, start - 48), start),
  )

/** `fyller 50 på fredag`, and nothing more than a cake: colleagues' round birthdays, which no patient is told of with. */
const isRound = /^[2-7]0(?!\d)/
const turns = /(?<!\p{L})(?:fyller|blir|turns) $/iu
const thatDay =
  /^(?: år)?(?: (?:nå|no|på|til|i|neste|on|next|this)){0,2} (?:(?:man|måns?|tys?|tirs|ons|tors|fre|lør|lau?r|søn|sun)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|dag|morgen|morgon|helg[ae]n?|uke|uka|veke|veka|week|today|tomorrow)[\s.:)]*(?:$|,?[^.!?\n]{0,24} (?:husk|kjøp|bak|feir|kake|gave|gåve|blom|cake|gift|celebrat))/iu

const isKept = (text: string, { start, end }: Place): boolean =>
  isRound.test(text.slice(start, end)) &&
  turns.test(text.slice(Math.max(0, start - 12), start)) &&
  thatDay.test(text.slice(end, end + 48)) &&
  !anyPatient(text)

const anyPatient = (text: string): boolean => {
  patientWords.lastIndex = 0
  return patientWords.test(text)
}

const ageFinding = (text: string, known: Known): Finding | null => {
  for (const match of candidatesIn(text, age)) {
    const place = placeOf(match)
    if (isNotTheirs(text, place) || isKept(text, place)) continue
    const before = nameBefore(text, place, known)
    const isSetOff =
      before === hint && /\p{Lu}\p{Ll}+,\s$/u.test(text.slice(Math.max(0, place.start - 24), place.start))
    const named = before >= maybe || isSetOff || nameAfter(text, place, known) >= surely
    if (named && !isWork(text, place.start)) return born(place)
    if (isNameOfPatient(text, place, known) || isOnesAge(text, place, known)) return born(place)
  }
  for (const match of candidatesIn(text, bareAge)) {
    const place = placeOf(match)
    if (isNotTheirs(text, place) || isKept(text, place)) continue
    if (nameBefore(text, place, known) >= maybe && !isWork(text, place.start)) return born(place)
    if (isOnesAge(text, place, known)) return born(place)
  }
  for (const match of candidatesIn(text, youngAge)) {
    const place = placeOf(match)
    const least = withChildren.test(text) ? given : likely
    const isCount = least === likely && match[0].length === 1
    if (!isCount && nameBefore(text, place, known) >= least) return born(place)
  }
  for (const match of candidatesIn(text, toldAge)) {
    const place = placeOf(match)
    if (isNamedBefore(text, place.start, known)) return born(place)
  }
  return null
}

/** Asked first, as most lines tell of no age. */
const worthALook =
  /\d ?-?(?:år|y)|\bage|alder|\(\d|(?:er|is|var|was|yl\p{L}+|blir|ble|turn\p{L}+|snart|bare|nesten|over|på|,) \d\d(?!\d)|\d (?:mnd|mån|uke|veke|month|week)/iu

export const ageIn = (text: string, known: Known): Finding | null =>
  worthALook.test(text) ? ageFinding(text, known) : null
