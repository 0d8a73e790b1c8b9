/** Finds somebody by a birth date: a word says that it is one, or it stands beside a name or near a patient. */

import type { Finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import {
  beginsPeriod,
  datesIn,
  isAppointment,
  isOfDay,
  isOfThing,
  longAgo,
  type WrittenDate,
} from '../../words/dates.ts'
import { nearIn } from '../../words/near.ts'
import { besideIt, leadTo, sentenceBefore, sentenceBehind } from '../../words/place.ts'
import { isMarkOfDevice, isThings } from '../../words/things.ts'
import { birthWords, holds, nameWords } from '../../words/words.ts'
import { isOfPatientBefore } from '../patients/before.ts'
import { knownSince } from '../patients/namesakes.ts'
import { isNamedBefore } from '../who/apart.ts'
import { born, isRightAfterPatient, isWork, nameAfter, nameBefore } from '../who/beside.ts'
import { areInitials } from '../who/initials.ts'
import { given, hint, likely, maybe, surely } from '../who/names.ts'
import { isBareInRow, isBornInRow } from '../who/rows.ts'
import { isOffice, isTitle } from '../who/titles.ts'
import { isCalledByBirth } from './handles.ts'

const nameReach = 60
const birthReach = 30

/** The younger somebody would be, the surer the name must be: dates of late years are mostly those of things. */
const grown = 2012
/** Later birthdays are yet to come. */
const lastBorn = 2025

const isBornOn = (text: string, date: WrittenDate, staff: Known): boolean => {
  const known = knownSince(date.year, text, staff)
  const before = nameBefore(text, date, known)
  if (before >= likely) return true
  const after = nameAfter(text, date, known)
  if (date.year > grown) return after === surely && /^\s*$/.test(text.slice(0, date.start))
  if (before >= maybe || after >= likely || (after === given && date.year <= longAgo)) return true
  if (date.year <= longAgo && after === maybe) return true
  return before === hint && date.year <= longAgo && /\D/.test(text.slice(date.start, date.end))
}

/** `pasienter født`, `barn født før`: a crowd has a word for many, or a range. */
const manyBefore = new RegExp(
  [
    '(?:pasient(?:er|ar)(?:ne|ane)?|pasient(?:ene|ane)|bruker(?:e|ne)|brukar(?:ar|ane)|beboer(?:e|ne)|bebuar(?:ar|ane)|klient(?:er|ar|ene|ane)|patients|clients|children|people|person(?:er|ar)|alle|de som er)\\s+(?:som er\\s+)?(?:fødte?|fødde?|born)\\s*(?:før|etter|mellom|i perioden|before|after|between)?\\s*$',
    '(?:fødte?|fødde?|born)\\s+(?:før|etter|mellom|i perioden|before|after|between)\\s*$',
  ].join('|'),
  'i',
)

/** The word that says birth stands before the date, or soon after it in the same sentence. */
const isSaid = (text: string, date: WrittenDate): boolean => {
  const before = text.slice(Math.max(0, date.start - birthReach), date.end)
  return holds(before, birthWords) || holds(sentenceBehind(text, date.end, birthReach), birthWords)
}

/** Six bare digits are a date only in one sentence with the person, and not after a word for a thing. */
const isWritten = (text: string, date: WrittenDate): boolean => {
  if (/\D/.test(text.slice(date.start, date.end))) return true
  const [before, after] = besideIt(text, date, nameReach)
  return !isThings(before, after) && holds(`${before}|${after}`, nameWords)
}

/** `kari olsen 14 03 56`: three pairs of digits are a date right after a whole name. */
const isVagueButNamed = (text: string, date: WrittenDate, known: Known): boolean =>
  date.vague && date.year <= longAgo && nameBefore(text, date, known) === surely && !isWork(text, date.start)

/** `innkalling til Kari Nordmann 12.05.1946`: the date is hers, and not the letter’s. */
const isRightAfterSomebody = (text: string, date: WrittenDate, known: Known): boolean =>
  date.year <= longAgo && (isRightAfterPatient(text, date) || nameBefore(text, date, known) >= likely)

/** Nothing else is dated so long ago in one sentence with somebody. */
const isApart = (text: string, date: WrittenDate, known: Known): boolean => {
  const before = sentenceBefore(text, date.start, nameReach)
  return (
    date.year <= longAgo &&
    isWritten(text, date) &&
    (isNamedBefore(before, before.length, known) || isOfPatientBefore(text, date.start, known))
  )
}

/** `Kurs Kari Nordmann 12.05.1946`: whoever a course or a meeting is with has no appointment so long ago; a colleague may be as old. */
const isAtWorkOn = (text: string, { start, year }: WrittenDate): boolean =>
  isWork(text, start, year <= longAgo ? isOffice : isTitle)

const birthdayOf =
  /^,? (?:er|var|is|was) (?:(?:bursdag|fødselsdag)(?:en)?|the birthday|(?:dagen|the day)(?=[^.!?\n]{4,40} (?:født|fødd|born)(?!\p{L}))) ?(?:(?:til|åt|te|hans|hennes|hennar|of) )?(?<told>(?:ho|hun|han|n|fru|vesle|lille|little) )?/iu
const kept = /kake|cake|feir|celebrat/i

/** `29. mai 1973 er bursdagen til ho Rannveig Skorpen`. */
const isBirthdayOf = (text: string, { start, end, year }: WrittenDate, known: Known): boolean => {
  const after = text.slice(end, end + 80)
  const found = birthdayOf.exec(after)
  if (!found || year > lastBorn || kept.test(after)) return false
  const name = nameAfter(text, { start, end: end + found[0].length }, known)
  return name >= (found.groups?.told === undefined ? surely : likely)
}

export const birthDateIn = (text: string, known: Known): Finding | null => {
  const nearBirth = nearIn(text, birthWords, birthReach)
  const nearName = nearIn(text, nameWords, nameReach)
  for (const date of datesIn(text)) {
    const { start, end } = date
    const isMany = manyBefore.test(leadTo(text, start, 40))
    if (nearBirth(start, end) && !isMany && isSaid(text, date)) return born(date)
    if (isMarkOfDevice(leadTo(text, start, 48))) continue
    if (isVagueButNamed(text, date, known) || isBirthdayOf(text, date, known)) return born(date)
    if (!isMany && isCalledByBirth(text, date)) return born(date)
    if (isMany || isAppointment(text, date) || isOfDay(text, date)) continue
    const isOthers = isOfThing(text, date) || beginsPeriod(text, date)
    if (isOthers ? isBornInRow(text, date, known) : isBareInRow(text, date, known)) return born(date)
    if (isOthers && !isRightAfterSomebody(text, date, known)) continue
    const isNear =
      date.year > grown
        ? isRightAfterPatient(text, date)
        : !date.turned && nearName(start, end) && isWritten(text, date)
    if (isNear || (isWritten(text, date) && areInitials(text, date, date.year))) return born(date)
    if (!isAtWorkOn(text, date) && (isBornOn(text, date, known) || isApart(text, date, known)))
      return born(date)
  }
  return null
}
