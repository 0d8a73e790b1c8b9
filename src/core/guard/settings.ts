/**
 * Settings come in a file, and not in a turn, and pass the guard as well: every text and every name in them, what stands
 * side by side as the fields of one form. Answers where something was found, and never what.
 */

import { screen, screenAll } from './guard.ts'
import { type Known, knownOf } from './known.ts'

type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

const treesIn = (
  tree: Tree,
  path: readonly string[] = [],
): readonly (readonly [readonly string[], Tree])[] => [
  [path, tree],
  ...Object.entries(tree).flatMap(([name, value]) => (isTree(value) ? treesIn(value, [...path, name]) : [])),
]

const textsOf = (tree: Tree): readonly (readonly [string, string])[] =>
  Object.entries(tree).filter((entry): entry is [string, string] => typeof entry[1] === 'string')

/** The phones and mailboxes that are set are those of desks, and no patient's. */
const ownIn = (trees: readonly Tree[]): Known => {
  const called = (wanted: string) =>
    trees.flatMap(textsOf).flatMap(([name, text]) => (name === wanted ? text : []))
  return knownOf({ phones: called('phone'), mails: called('mail') })
}

const isFound = (text: string, known: Known): boolean => screen(text, { known }) !== null

/** The paths at which something may point to a patient; a name that does is told by what it stands in. */
export const pointersIn = (settings: unknown): readonly string[] => {
  const trees = isTree(settings) ? treesIn(settings) : []
  const known = ownIn(trees.map(([, tree]) => tree))
  const safe = (path: readonly string[]) => {
    const end = path.findIndex(name => isFound(name, known))
    return (end < 0 ? path : path.slice(0, end)).join('.') || 'a name in the file'
  }
  const found = trees.flatMap(([path, tree]) => {
    const texts = screenAll(Object.fromEntries(textsOf(tree)), { known })
    const named = Object.keys(tree).some(name => isFound(name, known))
    return [...(texts ? [safe([...path, texts.field])] : []), ...(named ? [safe(path)] : [])]
  })
  return [...new Set(found)]
}
