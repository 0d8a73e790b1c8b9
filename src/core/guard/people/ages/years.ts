/** Finds somebody by a name and the year of their birth, or its day without a year. */

import type { Finding } from '../../finding.ts'
import type { Known } from '../../known.ts'
import { longAgo } from '../../words/dates.ts'
import { toldOnOfOne } from '../../words/folk.ts'
import { candidatesIn } from '../../words/near.ts'
import { leadTo, type Place, placeOf, textAround } from '../../words/place.ts'
import { holdsPatient } from '../../words/words.ts'
import { isOfPatientBefore } from '../patients/before.ts'
import { knownSince } from '../patients/namesakes.ts'
import { isNamedBefore } from '../who/apart.ts'
import {
  born,
  isNameOfPatient,
  isRightAfterPatient,
  isWork,
  nameAfter,
  nameBefore,
  wordsBefore,
} from '../who/beside.ts'
import { areInitials } from '../who/initials.ts'
import { isKinOrOffice } from '../who/kinOrOffice.ts'
import { given, hint, likely, maybe, mayEndName, surely } from '../who/names.ts'
import { rowAround } from '../who/treated.ts'

/** Whole words: *Margit*, *Julie* and *Augusta* begin as months do. */
const month =
  '(?:jan(?:uar[yi]?)?|feb(?:ruar[yi]?)?|mar(?:s|ch|ts)?|apr(?:il)?|ma[iy]|jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?)'
const bornWord =
  '(?:bursdag|fødselsdag|birthday|født{1,2}e?|fødde?|fodt|född|born|fødselsår|fødd?[ea]?år|f(?:\\. ?| )år|birth year|year of birth|yob|dob|geb\\.|ur\\.|riegádan|kom til verd[ae]n?|såg? dagens lys)'
const decade = '(?:19)?[0-9]0(?:[ -]?(?:tall?et|åra|årene)|s)'
/** `f. 61`, `født i mars 1961`, `født under krigen 1943`, `født 14/3`, `født på 60-tallet`, `født i april`. */
const birthYear = new RegExp(
  [
    `(?<![\\p{L}\\d]|[\\p{L}\\d]-)(?:(?:f[.:]? ?|${bornWord}(?: den| i| in| er| is)?:? )(?:${month}\\.? )?|(?:fødte?|fødde?|fodt|born|yob|dob)[:=]? ?|(?:årg(?:ang|\\.)?|rocznik|geboren) ?|års(?:modell|gang) ?|b\\. ?)(?:['’-]?\\d\\d|(?:19|20)\\d\\d|\\d{1,2}\\.?[/. ]\\d{1,2})(?![\\p{L}\\d]|[.,/:-]\\d| ?%)`,
    `(?<![\\p{L}\\d])(?:${bornWord}|f\\.) (?:\\p{L}{1,12} ){1,6}(?:19|20)\\d\\d(?![\\p{L}\\d])`,
    `(?<![\\p{L}\\d])${bornWord} (?:på|i|in)(?: the)? (?:${decade}|${month})(?![\\p{L}\\d])`,
    `(?<![\\p{L}\\d])${bornWord} (?:i (?:fjor|natt|går|dag|morges)|for (?:\\p{L}+|\\d{1,3}) (?:\\p{L}+ )?(?:siden|sidan)|\\d{1,3} years ago|yesterday|today|last \\p{L}+)(?![\\p{L}\\d])`,
    "(?<![\\p{L}\\d])(?:han|hun|ho|hen|he|she|vedkommende|vedkomande) (?:er|is) (?:den |the one )?(?:fra|frå|from) ([’']?\\d\\d|19\\d\\d)(?![\\p{L}\\d]|[.,/:-]\\d| ?%)",
    `(?<![\\p{L}\\d])${bornWord}(?: den| on)? \\d{1,2}(?:\\.|st|nd|rd|th)? (?:of )?${month}(?!\\p{L}|\\.? ?\\d)`,
    '(?<![\\p{L}\\d])(?:19|20)?\\d\\d[ -]?årgang(?:en)?(?!\\p{L})',
  ].join('|'),
  'giu',
)

/** `62-modellen`: cars and scanners are models too. */
const model = /(?<![\p{L}\d])['’-]?(?:19|20)?\d\d(?:[ -]?modell(?:en)?|['’]er)(?!\p{L})/giu

/** `1941`, `4/1941`, `-41`, `(04/41)`. */
const yearAlone =
  /(?<![\p{L}\d./:-])(?:(?:0?[1-9]|1[0-2])[./])?(?:19\d\d|200\d|201[0-2])(?:[年년][生생]?)?(?![\p{L}\d]|[./:-]\d)|(?<=\p{Lu}\p{Ll}{1,24}, \p{Lu}\p{Ll}{1,24} \()20(?:1[3-9]|2\d)(?=\))|(?<=\p{L}\.? )['’-]\d\d(?![\p{L}\d./:%-])|(?<=\p{L} \()(?:0?[1-9]|1[0-2])\/[3-9]\d(?=\))/gu
/** `Nygård, Emilie (2016) – mum joined`: without one of a child's own it is a book. */
const lastWritten = 2012
const ofParents =
  /(?<!\p{L})(?:mor|mora|moren|mamma|far|faren|pappa|foreldre\p{L}*|mum|mom|mother|dad|father|parents?)(?!\p{L})/iu

/** `april 1941`: the name stands before both. */
const monthBefore = new RegExp(`(?<!\\p{L})${month}\\.? $`, 'iu')

/** `pas. A.H. (1952)`, `pasient ÅB -44`. */
const ofInitials =
  /(?<![\p{L}-])(?:[Pp]as|[Pp]asient(?:en)?|[Pp]t|[Pp]atient)\.?:? (?!TV|PC|IT|CT|MR|HD|AV|IP)(?:\p{Lu}{2,3}|(?:\p{Lu}\. ?){2,3})[,\s(]{1,2}(?:['’-]\d\d|19\d\d|20[01]\d)(?![\p{L}\d]|-\p{L}|[./:-]\d)/gu

/** `etternavn Olsen`: the word says that it is a name. */
const labelledName =
  /(?<!\p{L})(?:[Ee]tternavn|[Ff]ornavn|[Ee]tternamn|[Ff]ornamn|[Ss]urname|[Ff]irst name|[Ll]ast name)(?: er| is)?[:=]? \p{L}{2,}|(?<!\p{L})(?:[Nn]avn|[Nn]amn|[Nn]ame|heter|heiter)(?: er| is)?[:=]? \p{Lu}\p{Ll}+/u

const labelReach = 80

const isLabelled = (text: string, place: Place): boolean =>
  labelledName.test(textAround(text, place, labelReach))

/** `pasientens fødselsdag er 14.03`. */
const isBirthdayOfPatient = (text: string, written: string): boolean =>
  /dag|birthday/i.test(written) && holdsPatient(text)

/** `kvinne, f. 1948, Bjørkedal`, `mann fra Lom født 1938`: one of few in a place. */
const oneOfAPlace = (text: string, { start, end }: Place): boolean => {
  const before = leadTo(text, start, 40)
  if (!/(?:19|20)\d\d$/.test(text.slice(start, end)) || !someone.test(before)) return false
  return placeBefore.test(before) || placeAfter.test(text.slice(end, end + 40))
}
const someone =
  /(?<!\p{L})(?:mann(?:en)?|kvinn(?:e|a|en)|dam(?:e|a|en)|herre(?:n)?|gutt?(?:en)?|jent(?:e|a|en)|man|woman|lady|boy|girl|pas(?:ient(?:en)?)?)\.?(?!\p{L})[^.!?\n\d]{0,24}$/iu
const placeBefore = /(?<!\p{L})(?:fra|frå|from) \p{Lu}\p{Ll}+[\s,(]*$/u
const placeAfter =
  /^\)?(?:,? (?:(?:som )?(?:bor|bur) (?:i|på)|bosatt i|busett i|fra|frå|from)|,) \p{Lu}\p{Ll}+/u

/** `bruk f 16`: without a dot, two words that nobody is called by may lead to a room; `Ladevogn F12` is one of many. */
const isNamedRight = (text: string, place: Place, known: Known): boolean => {
  const name = nameBefore(text, place, known)
  if (/^F\d/.test(text.slice(place.start, place.end))) return name > hint
  if (!/^f \d/i.test(text.slice(place.start, place.end))) return name >= hint
  return name > hint || (name === hint && mayEndName(wordsBefore(text, place.start).at(-1) ?? ''))
}

/** `fødde før 1945`: so a crowd is told of, or a limit. */
const bornBefore = /(?:fød\p{L}+|born) (?:før|etter|mellom|before|after|between) /iu

/** `f. 61` says itself that somebody was born. */
const birthYearFinding = (text: string, known: Known): Finding | null => {
  for (const match of candidatesIn(text, birthYear)) {
    const place = placeOf(match)
    if (bornBefore.test(match[0]) && nameBefore(text, place, known) < likely) continue
    if (isRightAfterPatient(text, place)) return born(place)
    if (isNamedRight(text, place, known) || nameAfter(text, place, known) >= likely) return born(place)
    const isToldOn = toldOnOfOne.test(leadTo(text, place.start, 24))
    if (isNamedBefore(text, place.start, known, isToldOn) || isLabelled(text, place)) return born(place)
    if (isOfPatientBefore(text, place.start, known)) return born(place)
    if (isNameOfPatient(text, place, known) || isBirthdayOfPatient(text, match[0])) return born(place)
    if (oneOfAPlace(text, place) || isKinOrOffice(text, place.start)) return born(place)
  }
  return null
}

/** Not two words with capitals that nobody knows for a name: those make and sell. */
const isSure = (name: number): boolean => name === given || name === surely

/** `den ene er 81-modell`, `hun er en 62-modell`. */
const ofTheOne = /(?<!\p{L})(?:hun|han|ho|den (?:ene|eine|andre)|som) er (?:en |ei |ein )?$/iu

/** Cars bear names of people too: *Zoe*, *Fabia*, *Jazz*. */
const ofMaker =
  /(?<!\p{L})(?:audi|bmw|byd|citro[eë]n|cupra|dacia|fiat|ford|honda|hyundai|iveco|kia|mazda|mercedes|mini|mitsubishi|nissan|opel|peugeot|polestar|renault|scania|seat|[sš]koda|subaru|suzuki|tesla|toyota|volkswagen|volvo|vw|xpeng|yamaha)(?!\p{L})[^.!?\n]{0,20}$/iu

const modelFinding = (text: string, known: Known): Finding | null => {
  for (const match of candidatesIn(text, model)) {
    const place = placeOf(match)
    const before = leadTo(text, place.start, 40)
    if (ofMaker.test(before)) continue
    const name = nameBefore(text, place, known)
    const named =
      isSure(name) ||
      isSure(nameAfter(text, place, known)) ||
      (name >= maybe && Number(/(?:19|20)\d\d/.exec(match[0])?.[0]) <= longAgo) ||
      (ofTheOne.test(before) && isNamedBefore(text, place.start, known))
    if (named && !isWork(text, place.start)) return born(place)
  }
  return null
}

const yearFinding = (text: string, staff: Known): Finding | null => {
  for (const match of candidatesIn(text, yearAlone)) {
    const { start, end } = placeOf(match)
    if (ofMaker.test(leadTo(text, start, 40))) continue
    const lead = monthBefore.exec(leadTo(text, start, 14))?.[0].length ?? 0
    const place = { start: start - lead, end }
    const year = Number(/\d{4}/.exec(match[0])?.[0])
    if (year > lastWritten && !ofParents.test(rowAround(text, start))) continue
    const known = knownSince(year, text, staff)
    const after = year <= longAgo ? likely : surely
    const before = nameBefore(text, place, known)
    const sure = after === likely ? given : likely
    const least = before === maybe && areInitials(text, place, year) ? maybe : sure
    const named = before >= least || nameAfter(text, place, known) >= after
    if (named && !isWork(text, place.start)) return born(place)
    if (year <= longAgo && isNameOfPatient(text, place, known)) return born(place)
  }
  return null
}

const initialsFinding = (text: string): Finding | null => {
  for (const match of candidatesIn(text, ofInitials)) return born(placeOf(match))
  return null
}

export const yearIn = (text: string, known: Known): Finding | null =>
  birthYearFinding(text, known) ??
  initialsFinding(text) ??
  modelFinding(text, known) ??
  (/(?:19|20)\d\d|['’-]\d\d|\(\d{1,2}\/\d\d\)/.test(text) ? yearFinding(text, known) : null)
