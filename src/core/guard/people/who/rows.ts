/**
 * Reads the row of a list: a paper, a meeting or a colleague in a column of its own takes neither the birth date nor the phone
 * from whom the column beside it names.
 */

import type { Known } from '../../known.ts'
import type { WrittenDate } from '../../words/dates.ts'
import { longAgo } from '../../words/dates.ts'
import { lineBefore, lineBehind, type Place } from '../../words/place.ts'
import { isWork, nameAfter, nameBefore } from './beside.ts'
import { given, isKnownSurname, likely, nameOf, surely } from './names.ts'
import { isAtWork, isTitle } from './titles.ts'

const reach = 90
const mostCells = 4

const cellSign = /\s*[;|,:]\s*|\s[/–-]\s/u
const word = /\p{L}[\p{L}\p{M}'’.-]*/gu
const wordsOf = (cell: string): string[] => cell.match(word) ?? []

/** What may be as old as a patient: a house, a rule, a version, and what is told of how a thing came to be. */
const oldThing =
  /bygg|blokk|building|fløy|anlegg|retningslin|prosedyr|rutine|rundskriv|forskrift|kontrakt|contract|lisens|garanti|versjon|version|utg[aå]ve|guideline|brosjyr|brochure|leaflet|(?<!\p{L})(?:mal(?:en)?(?!\p{L})|lov(?:en)?(?!\p{L})|rev(?:idert|\.|(?!\p{L}))|datert|dated|utgitt|oppdat|updated|endr[ea]|godkje|publiser|vedt[ao]|gjeld|gyldig|lanser|kjøp|lever[at]|install|kalibrer|monter|etablert|founded|open|opn|åpn|stift|start|siden|sidan|since|skift|bytt|f\.?o\.?m|t\.?o\.?m)/iu

const cellsOf = (line: string): string[] => line.split(cellSign).filter(cell => /\p{L}/u.test(cell))

const isWhole = (words: readonly string[], known: Known): boolean =>
  words.length <= 4 && !words.some(isTitle) && nameOf(words, 'last', known) >= likely

/** `Kari Olsen`, and `Olsen, Kari` in two cells. */
const endsInName = (cells: readonly string[], known: Known): boolean =>
  isWhole(wordsOf(cells.at(-1) ?? ''), known) || isWhole(cells.slice(-2).flatMap(wordsOf), known)

/** `Olsen, Kari; Epikrise;`, `Kari Olsen epikrise`. */
const isNamedInFront = (line: string, known: Known): boolean => {
  const words = wordsOf(line).slice(0, -1)
  if (nameOf(words, 'last', known) === surely && !isAtWork(words)) return true
  const cells = cellsOf(line).slice(-mostCells - 1)
  for (let end = cells.length - 1; end > 0; end -= 1) if (endsInName(cells.slice(0, end), known)) return true
  return false
}

/** `Uke 47: Hansen`: a name that is nothing else, in its own cell. */
const endsInSurname = (text: string, date: WrittenDate, line: string, known: Known): boolean => {
  const cells = line.split(cellSign)
  const last = wordsOf(cells.at(-1) ?? '')
  const [name = ''] = last
  return (
    cells.length > 1 &&
    last.length === 1 &&
    /^\p{Lu}\p{Ll}/u.test(name) &&
    (isKnownSurname(name) || nameBefore(text, date, known) >= given)
  )
}

/** What a row tells that somebody came for. */
const visit =
  /(?:time|video|kontroll|konsultasjon|samtale|oppfølging|vurdering|behandling|oppmøte|letter|note|summary|visit|appointment|consultation|follow-up|review)$/iu

/** Six digits with no sign are a date only where a visit stands right before them, and whoever came before that. */
export const isBareInRow = (text: string, date: WrittenDate, known: Known): boolean => {
  if (date.year > longAgo || /\D/.test(text.slice(date.start, date.end))) return false
  const line = lineBefore(text, date.start, reach)
  return visit.test(line.replace(/[\s;|,:/–-]+$/u, '')) && isNamedInFront(line, known)
}

/** Nothing that is written, met for or sent today is dated so long ago: the date is that of whom the row names. */
export const isBornInRow = (text: string, date: WrittenDate, known: Known): boolean => {
  if (date.year > longAgo) return false
  const line = lineBefore(text, date.start, reach)
  if (oldThing.test(line)) return false
  const isSigned = /[;|,:]\s*$|\s[/–-]\s$/u.test(line)
  return (
    nameAfter(text, date, known) >= (isSigned ? likely : surely) ||
    isNamedInFront(line, known) ||
    endsInSurname(text, date, line, known)
  )
}

/** Lists of who is on call, or who helps whom, have a phone as well. */
const ofStaff =
  /vakt|superbruk|le(?:de|ia)r|lead|kontakt|ansvar|vikar|on.call|koordinator|stilling|ansatt|tilsett|(?<!\p{L})(?:it|ikt|rolle|role)(?!\p{L})/iu
/** A day's list has hours, or tells how the visit went. */
const ofVisits = /(?<!\d)\d{1,2}[:.]\d\d(?!\d)|kl\.? ?\d|time|video|kontroll|møt|lyd|visit|no.show/iu

const isColleague = (cell: string): boolean => {
  const words = wordsOf(cell)
  return words.some(isTitle) && words.some(one => !isTitle(one) && /^\p{Lu}\p{Ll}/u.test(one))
}

/** `10:15; Overlege Berg; Olsen, Kari;`: the colleague has a column and a name of their own, so whoever stands in the next is another. */
export const isBesideColleague = (text: string, { start, end }: Place, known: Known): boolean => {
  const line = lineBefore(text, start, reach)
  const row = line + lineBehind(text, start, end - start + reach)
  if (ofStaff.test(row) || !ofVisits.test(row) || isWork(text, start)) return false
  const cells = cellsOf(line)
  return endsInName(cells, known) && cells.slice(0, -1).some(isColleague)
}
