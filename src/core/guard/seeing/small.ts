/**
 * Reads names that are typed in small letters as they would be written else: a given name with a surname, and a given name
 * right before an age. Out of the lists only: other words may be anything.
 */

import { givenNames, surnames } from '../words/givenNames.ts'
import { noNames } from '../words/noNames.ts'

/** Nobody writes more by hand. */
const longest = 4000

const word = /\p{L}[\p{L}\p{M}’'-]*/gu
const small = /^\p{Ll}[\p{Ll}\p{M}’'-]*$/u
/** `-sen` of which no everyday word is made. */
const ofFather = /(?:(?:rs|ls|ns|ks|ds|as|ts)en|sson|dott[ie]r|datter)$/
const endsSo =
  /(?:stad|land|berg|vik|rud|dal|heim|haug|bakken|nes|sether|sæther|strand|tveit|hagen|holm|eide|li)$/
/** What ends so, and is no name. */
const noSurname = /^(?:utland|innland|fastland|skandal|stille|(?:på|inn|under|over)?gang|huset|\p{L}+ing)$/u

const agedSo =
  /^(?:,? (?:på |at )?| ?\()\d{1,2}(?:[ -]?(?:1\/2|½))?(?: ?(?:åri?n?g?|mndr?|mån|uker?|veker?|dager|months?|weeks?|years?)(?!\p{L})|[,)])/u

const isGiven = (one: string): boolean =>
  givenNames.has(one) || (one.includes('-') && one.split('-').some(part => givenNames.has(part)))
const isWord = (one: string): boolean => noNames.has(one)

const isSurname = (one: string): boolean =>
  (surnames.has(one) && !isWord(one)) || (one.length > 5 && endsSo.test(one) && !noSurname.test(one))

type Word = { readonly at: number; readonly end: number; readonly is: string }

/** How many words from here on are one name; none where it is no name, or not in small letters. */
const nameFrom = (text: string, [first, second, third]: readonly (Word | undefined)[]): number => {
  if (!first || !small.test(first.is) || !isGiven(first.is)) return 0
  const isNext = (one: Word | undefined, before: Word): one is Word =>
    one !== undefined && one.at === before.end + 1 && text[before.end] === ' ' && small.test(one.is)
  if (isNext(second, first)) {
    if (isNext(third, second) && isGiven(second.is) && !isWord(second.is) && isSurname(third.is)) return 3
    if (isSurname(second.is) && (!isWord(first.is) || ofFather.test(second.is))) return 2
  }
  return !isWord(first.is) && agedSo.test(text.slice(first.end, first.end + 20)) ? 1 : 0
}

/** Asked first. */
const mayName = (text: string): boolean => text.match(word)?.some(isGiven) ?? false

/** The text itself where there is none. */
export const withNamesRaised = (text: string): string => {
  if (text.length > longest || !mayName(text)) return text
  const words = [...text.matchAll(word)].map(({ 0: is, index }) => ({
    at: index,
    end: index + is.length,
    is,
  }))
  const raised = [...text]
  if (raised.length !== text.length) return text
  let found = false
  for (let nth = 0; nth < words.length; nth += 1) {
    const count = nameFrom(text, words.slice(nth, nth + 3))
    for (const { at } of words.slice(nth, nth + count)) raised[at] = text.charAt(at).toUpperCase()
    found ||= count > 0
    nth += Math.max(0, count - 1)
  }
  return found ? raised.join('') : text
}
