/** Finds whom a text calls a patient by name: `pasienten Kari Nordmann`, `mor til Emil`, `fru Ness`, `Kari Nordmann (pasient)`. */

import type { Known } from '../../known.ts'
import { candidatesIn } from '../../words/near.ts'
import { leadTo, type Place } from '../../words/place.ts'
import { given, likely, nameOf, surely } from '../who/names.ts'
import { isTitle } from '../who/titles.ts'

const called = '(?:[,:]| (?:som )?(?:heter|heiter|hette|named|called|er|is))? (?=\\p{L})'
const child =
  'sønn(?:en)?|son(?:en)?|dat(?:t?er(?:en)?|ra|tera)|dotter(?:a)?|jent[ea]n?|gut(?:t|ten|en)?|barn(?:et)?|daughter|boy|girl|child'
const parent =
  '(?:(?:beste)?mora?|moren|(?:beste)?far|faren|mamma(?:en)?|pappa(?:en)?|foreldre(?:ne)?|foresatte|kona|mannen|ektefellen|verge(?:n)?|mother|father|mum|dad|parents|wife|husband|son|daughter|sønnen|dattera?) (?:til|åt|of)'
/** What software has as well: *bruker Citrix Workspace*. */
const weak = 'bruk[ae]r(?:en)?|klient(?:en)?|client'
const patientWord = new RegExp(
  `(?<![\\p{L}-])(?:pas\\.?|pasn?t|pt\\.?|pasient(?:en)?s?|be(?:boer|buar)(?:en)?|t(?:j)?enestemottak[ae]r(?:en)?|patient|resident|(?<weak>${weak})|${child}|${parent})${called}`,
  'giu',
)
const honorific = /(?<!\p{L})(?:fru|frøken|frk\.?|herr|hr\.?|mrs?\.?|ms\.?) (?=\p{Lu})/giu
const saidBehind = /(?<=\p{L}) ?(?:\(|, )(?:pas|pasient|patient|beboer|bebuar|bruk[ae]r)(?=[),])/giu

const wholeName = /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:van|von|der|den|de|al|el|bin) ){0,2}\p{Lu}[\p{L}'’.-]*){0,3}/u
const smallName = /^\p{Ll}[\p{L}'’-]+ \p{Ll}[\p{L}'’-]+/u
const longest = 60

/** How far the name reaches that begins here, 0 for none. */
const nameLength = (text: string, least: (sure: number) => boolean, known: Known): number => {
  const written = (wholeName.exec(text) ?? smallName.exec(text))?.[0].replace(/[.,]$/, '') ?? ''
  const words = written.split(' ')
  if (written === '' || words.some(isTitle)) return 0
  const sure = nameOf(words, 'first', known)
  return least(sure) && (/^\p{Lu}/u.test(written) || sure === surely) ? written.length : 0
}

const isName = (sure: number): boolean => sure >= given
/** Not two words with capitals that nobody knows for a name. */
const isSure = (sure: number): boolean => sure === given || sure === surely

const nameBehind = (text: string, start: number, least: typeof isName, known: Known): Place | null => {
  const length = nameLength(text.slice(start, start + longest), least, known)
  return length > 0 ? { start, end: start + length } : null
}

/** Where their names stand, as far as they are behind the word for them or before it in brackets. */
export const patientsIn = function* (text: string, known: Known): Generator<Place> {
  for (const { 0: word, index, groups } of candidatesIn(text, patientWord)) {
    const place = nameBehind(text, index + word.length, groups?.weak ? isSure : isName, known)
    if (place) yield place
  }
  for (const { 0: word, index } of candidatesIn(text, honorific)) {
    const length = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?/u.exec(text.slice(index + word.length))?.[0]
      .length
    const words = text.slice(index, index + word.length + (length ?? 0)).split(' ')
    if (length && nameOf(words, 'first', known) === surely)
      yield { start: index, end: index + word.length + length }
  }
  for (const { 0: sign, index } of candidatesIn(text, saidBehind)) {
    const words =
      leadTo(text, index, longest)
        .match(/(?:\p{Lu}[\p{L}'’-]+ ?){2,4}$/u)?.[0]
        .trim() ?? ''
    if (words !== '' && nameOf(words.split(' '), 'last', known) >= likely && !words.split(' ').some(isTitle))
      yield { start: index - words.length, end: index + sign.length + 1 }
  }
}

const mayBeCapital = / \p{Lu}/u
/** In small letters, with a figure behind. */
const mayBeSmall = /p(?:as|t)(?:ient|ienten)?\.? [a-zæøå]{2,20} [a-zæøå]{2,20},? (?:på |er |is )?\d/
const mayBeCalled =
  /(?:asient|atient|as|asnt|pt|ruk[ae]r|eboer|ebuar|lient|esident|mottak[ae]r|fru|frk|frøken|herr|hr|mrs?|ms|til|åt|of|sønn|son|datter|dotter|dattera?|datra|jent[ae]|gutt?|barn|daughter|boy|girl|child)\.?(?:en|a|et|s)?(?:[,:]| (?:som )?(?:heter|heiter|hette|named|called|er|is))? \p{L}|[(,] ?(?:pas|pat|beb|bru)/iu

/** Asked first, as most lines name nobody so. */
export const mayNamePatient = (text: string): boolean =>
  (mayBeCapital.test(text) && mayBeCalled.test(text)) || mayBeSmall.test(text)
