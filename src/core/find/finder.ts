/** Finds things by the words people type: in any order, however æ, ø and å are spelt, by parts of compounds, with small slips. */

import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import { formsOf, indexed, meaning, slipsIn, wordsIn, wordsOf } from './words.ts'

/** What a thing is called, and what is told about it. */
type Naming = { readonly called: readonly string[]; readonly told?: readonly string[] }

export type Finder<T> = {
  /** None, the one that is meant, or the several that may be: likeliest first, and always in the same order. */
  which(text: string, among?: (thing: T) => boolean): readonly T[]
  /** Every one that holds all the words, in the order they were given in. */
  holding(text: string): readonly T[]
}

const names = ['called']
const namesAndParts = ['called', 'calledParts']
const everything = [...namesAndParts, 'told', 'toldParts']

/** In this order, until something is found: a name before a tale, what is typed before what is guessed, all before half. */
const attempts = [
  { fields: names, slips: false, every: true },
  { fields: namesAndParts, slips: false, every: true },
  { fields: everything, slips: false, every: true },
  { fields: namesAndParts, slips: true, every: true },
  { fields: everything, slips: true, every: true },
  { fields: names, slips: true, every: false },
] as const

type Attempt = Omit<(typeof attempts)[number], 'fields'> & { readonly fields: readonly string[] }

/** Two letters are in the middle of too much. */
const fieldsFor = (word: string, fields: readonly string[]): string[] =>
  fields.filter(field => word.length > 2 || !field.endsWith('Parts'))

const queryOf = (words: readonly string[], { fields, slips, every }: Attempt): Query => ({
  combineWith: every ? 'AND' : 'OR',
  prefix: term => term.length > 1,
  fuzzy: slips ? slipsIn : false,
  queries: words.map(word => ({
    combineWith: 'OR',
    fields: fieldsFor(word, fields),
    queries: formsOf(word),
  })),
})

const held = (words: readonly string[], { queryTerms }: SearchResult): number =>
  words.filter(word => formsOf(word).some(form => queryTerms.includes(form))).length

const indexOf = (all: readonly Naming[]) => {
  const index = new MiniSearch<Naming & { id: number }>({
    fields: everything,
    extractField: (thing, field) =>
      field === 'id' ? thing.id : (field.startsWith('called') ? thing.called : (thing.told ?? [])).join('\n'),
    tokenize: indexed,
    processTerm: word => word,
    searchOptions: {
      tokenize: word => [word],
      boost: { called: 4, calledParts: 3, toldParts: 0.5 },
      weights: { prefix: 0.7, fuzzy: 0.3 },
    },
  })
  index.addAll(all.map((one, id) => ({ ...one, id })))
  return index
}

/** The index is made when somebody first looks for something, so that no start waits for it. */
export const createFinder = <T>(things: readonly T[], namingOf: (thing: T) => Naming): Finder<T> => {
  let index: ReturnType<typeof indexOf> | null = null

  const find = (words: readonly string[], attempt: Attempt): number[] => {
    const enough = attempt.every ? words.length : Math.ceil(words.length / 2)
    index ??= indexOf(things.map(namingOf))
    return index
      .search(queryOf(words, attempt))
      .filter(result => held(words, result) >= enough)
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .map(({ id }) => id)
  }

  const at = (ids: readonly number[]): T[] => ids.flatMap(id => things.slice(id, id + 1))

  const which = (text: string, among: (thing: T) => boolean = () => true): readonly T[] => {
    const words = wordsIn(text)
    if (words.length === 0) return []
    const name = words.join(' ')
    const bears = (thing: T) => namingOf(thing).called.some(called => wordsOf(called).join(' ') === name)
    const named = things.filter(thing => among(thing) && bears(thing))
    if (named.length > 0) return named
    for (const attempt of attempts) {
      const found = at(find(meaning(words), attempt)).filter(among)
      if (found.length > 0) return found
    }
    return []
  }

  const holding = (text: string): readonly T[] => {
    const words = meaning(wordsIn(text))
    if (words.length === 0) return things
    const typed = find(words, { fields: everything, slips: false, every: true })
    const found = typed.length > 0 ? typed : find(words, { fields: everything, slips: true, every: true })
    return at(found.sort((a, b) => a - b))
  }

  return { which, holding }
}
