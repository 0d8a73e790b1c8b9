/** Finds a person whose name, or the word *patient*, stands in one field and whose birth, phone or home stands in another. */

import { type Finding, finding } from '../finding.ts'
import type { Known } from '../known.ts'
import { ageIn } from '../people/ages/ages.ts'
import { birthDateIn } from '../people/ages/births.ts'
import { yearIn } from '../people/ages/years.ts'
import { unnamedIn } from '../people/around/unnamed.ts'
import { addressIn } from '../people/homes/addresses.ts'
import { postalIn } from '../people/homes/postal.ts'
import { knownIn } from '../people/patients/namesakes.ts'
import { contactIn } from '../people/phones/contacts.ts'
import { linkIn, mayLead } from '../people/phones/links.ts'
import { holdsDesk } from '../people/who/desks.ts'
import { nameIn } from '../people/who/names.ts'
import { holdsTitle, isTitle } from '../people/who/titles.ts'
import { withAddressesRead } from '../seeing/addressParts.ts'
import { sideBySide } from '../seeing/laidOut.ts'
import { withSpokenAges } from '../seeing/spokenAges.ts'
import { datesIn } from '../words/dates.ts'
import { holdsPatient } from '../words/words.ts'
import { calledIn, isNumberOfThing, isOfThing, isPatientsOwn, saidBy } from './labels.ts'

/** A field that says little else: a date, an age, a phone. */
const longest = 40
const longestField = 2000
/** No form of ours has more; a flood of fields stays quick. */
const mostFields = 40
/** So often is one field put beside another: each time costs as much as a line. */
const mostPairs = 400
const mostWordsOfLabel = 3
/** Dates after this are when a unit went live, a sheet was measured, a room was checked. */
const firstPlanned = 2020

type Field = { readonly label: string; readonly text: string }
type Found = { readonly field: string; readonly finding: Finding }

const aPatient = 'pasient'

const patientIn = (text: string): string | null => {
  return holdsPatient(text) ? aPatient : null
}

/** `Kari Nordmann, seksjonsleder`: somebody at work, whose phone in another field is a desk's. */
const isOfWork = (text: string): boolean => holdsTitle(text, isTitle)

/** A count, a room or a score: only beside its name in one line could it be an age. */
const isCount = (text: string): boolean => /^\d{1,3}$/.test(text)

/** `Vakttelefon`, as the label of a number: a desk that is only told of owns no number in another field. */
const isDeskOnly = (text: string): boolean =>
  text.length <= longest &&
  text.split(' ').length <= mostWordsOfLabel &&
  holdsDesk(text) &&
  patientIn(text) === null

/** `seksjonsleder`, `vikar 2. etg`: whoever is named beside it is at work. */
const isRole = (text: string): boolean =>
  text.split(' ').length <= mostWordsOfLabel && isOfWork(text) && patientIn(text) === null

const isPlan = (text: string): boolean => [...datesIn(text)].some(({ year }) => year >= firstPlanned)

const patientIs =
  /^(?:pas\.?|pt\.?|pasient(?:en)?|bruk[ae]r(?:en)?|be(?:boer|buar)(?:en)?|(?:the )?patient) (?=(?:er|var|ble|blei|vart|født|fødd|f\.|is|was|born) )/iu
/** `kvinne 67 år`, `mannen f. 1956`: of whom the other field names. */
const oneOfAge =
  /^(?:(?:en|ei|ein|an?) )?(?:kvinn[ea]n?|mann(?:en)?|dam[ea]n?|herren?|gutt?(?:en)?|jent[ea]n?|barn(?:et)?|pas(?:ient(?:en)?)?\.?|patient|woman|man|boy|girl|lady)(?: (?:på|aged|of)|,)? (?=\d|f\.? ?\d|født|fødd|born)/iu
/** All that a field says; *patient* alone is also a code of ours. */
const isPatient =
  /^(?:(?:(?:er|var) )?(?:(?:en|ein|vår) )?(?:pas\.?|pt\.?|pasient|be(?:boer|buar))(?: (?:hos oss|her))?|(?:is|was) (?:a |our )?patient(?: here)?)[.]?$/iu

/**
 * What one field says of a person is put before what the other says. The sign keeps a number that may be a desk's from
 * counting as the person's own: only mobile phones do across fields.
 */
const together = (
  who: string,
  { label, text: what }: Field,
  known: Known,
  hasDesk: boolean,
): Finding | null => {
  const said = saidBy(label, what)
  // Beside a name *pasienten er født i 1950* is told of whoever is named.
  const told = who === aPatient ? what : what.replace(patientIs, 'hun ')
  if (who !== aPatient && !hasDesk && isPatient.test(what)) return finding('D', 'birth', what.length)
  const text = withSpokenAges(`${who}, ${said ?? told}`)
  const born =
    said === null && (isPlan(what) || isCount(what))
      ? null
      : (birthDateIn(text, known) ?? yearIn(text, known) ?? ageIn(text, known))
  if (born || hasDesk || isNumberOfThing(label)) return born
  const between = who === aPatient ? '!' : ','
  return contactIn(`${who}${between} ${what}`, known) ?? addressIn(text, known) ?? postalIn(text, known)
}

/** Of a sentence, each figure and a few words around it. */
const figure = /\d[\d .:/-]{0,24}/g
const wordsAround = 24
const mostPieces = 6

/** `week 38. Usual`: without the word that was cut, its figure would be anybody's. */
const cutWord = /^\S*\s(?:[\d.,:/-]+\s)*/

const piecesOf = (label: string, text: string): readonly string[] => {
  if (text.length <= longest)
    return /[\d@]/.test(text) || isPatient.test(text) || saidBy(label, text) !== null ? [text] : []
  return [...text.matchAll(figure)].slice(0, mostPieces).map(({ 0: written, index }) => {
    const before = text.slice(0, index).slice(-wordsAround)
    const after = text.slice(index + written.length).slice(0, wordsAround)
    return `${before.replace(before.length < index ? cutWord : '', '')}${written}${after.replace(/\s\S*$/, '')}`
  })
}

const oneWord = /^\p{L}[\p{L}’'-]+$/u

/** `Kari` in one field and `Nordmann` in the next. */
const nameOverTwo = (first: string, last: string | undefined, known: Known): string | null =>
  last !== undefined && oneWord.test(first) && oneWord.test(last) ? nameIn(`${first} ${last}`, known) : null

/** What an address holds stands on lines of its own, beside what the other field says. */
const linesOf = (written: string, read: string): readonly string[] =>
  /https?:/i.test(written) ? withAddressesRead(written).split('\n') : [read]

/** A link in one field that leads to the patient of whom another tells. */
const linkOver = (all: ReadonlyMap<string, string>): Found | null => {
  for (const text of all.values())
    for (const [field, link] of all) {
      const found = link !== text ? linkIn(`${text}: ${link}`) : null
      if (found && linkIn(text) === null) return { field, finding: found }
    }
  return null
}

const longestTogether = 400
/** `i Aukra`: goes on with what the field before it says. */
const goesOn = /; (?=(?:i|på|fra|frå|bor|bur|bosatt|busett|in|from|lives)(?!\p{L}))/giu

/** Whom an office, kin or a small place tells of, parted over fields that are read as one line. */
const toldOver = (texts: readonly (readonly [string, string])[], known: Known): Found | null => {
  const line = texts
    .map(([, text]) => text)
    .join('; ')
    .replace(goesOn, ' ')
  if (line.length > longestTogether) return null
  const found = unnamedIn(line, known)
  return found && { field: texts.at(-1)?.[0] ?? '', finding: found }
}

export const personOverFields = (written: ReadonlyMap<string, string>, known: Known): Found | null => {
  const all = new Map([...written].map(([name, text]) => [name, text.slice(0, longestField)] as const))
  const whose = [...all.values()].reduce((own, text) => knownIn(text, own), known)
  const texts = [...all].slice(0, mostFields).map(([name, text]) => [name, sideBySide(text)] as const)
  const short = texts.flatMap(([label, text]) =>
    linesOf(all.get(label) ?? '', text).flatMap(line =>
      piecesOf(label, line).map(piece => [label, piece] as const),
    ),
  )
  const someDesk = texts.some(([label, text]) => isDeskOnly(text) || isOfThing(label) || isRole(text))
  let pairs = 0
  for (const [at, [name, text]] of texts.entries()) {
    const named = isOfThing(name)
      ? null
      : (nameOverTwo(text, texts[at + 1]?.[1], whose) ?? nameIn(text, whose) ?? calledIn(name, text))
    const who = [patientIn(text), named].filter(found => found !== null)
    if (who.length === 0 || pairs >= mostPairs) continue
    const isAtWork = isOfWork(text) || isOfWork(name)
    const isDesks = someDesk && !isPatientsOwn(text)
    const isNameOnly = named !== null && text.length <= named.length + 2 && !isAtWork
    for (const [field, what] of short) {
      if (field === name || pairs >= mostPairs) continue
      pairs += 1
      const found = who
        .map(one => {
          const text = isNameOnly && one === named ? what.replace(oneOfAge, '') : what
          return together(one, { label: field, text }, whose, isDesks || (one !== aPatient && isAtWork))
        })
        .find(one => one !== null)
      if (found) return { field, finding: found }
    }
  }
  const told = toldOver(texts, whose)
  if (told) return told
  return [...all.values()].some(text => mayLead.test(text)) && all.size <= mostFields ? linkOver(all) : null
}
