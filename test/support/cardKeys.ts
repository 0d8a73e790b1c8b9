/** What code puts into cards, so that samples can be compared with it, and a card that cannot be shown is found. */

import { TestRunner } from 'vitest'
import type { Cards } from '../../src/core/cards.ts'
import { languages } from '../../src/core/language.ts'
import { isNode, nodesIn } from './cardJson.ts'
import { readContent, sampledCards, samplesOf } from './samples.ts'

declare module 'vitest' {
  interface TaskMeta {
    /** Card by card, the keys that code passed while the test ran. */
    shown?: Readonly<Record<string, readonly string[]>>
  }
}

const isWords = (value: object): boolean => languages.every(language => Object.hasOwn(value, language))

const lastOf = (path: unknown): readonly string[] =>
  typeof path === 'string' ? [path.replace('?', '').split(/[./]/).at(-1) ?? ''] : []

/** Records that buttons carry whole, with `$pairs`: their keys are data. */
const wholeIn = (card: string): ReadonlySet<string> =>
  new Set(nodesIn(readContent(`${card}.json`)).flatMap(({ $pairs }) => lastOf($pairs)))

/** `items.title` for the title of anything in a list. */
const keysIn = (value: unknown, whole: ReadonlySet<string>, at = ''): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(item => keysIn(item, whole, at))
  if (!isNode(value) || isWords(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    `${at}${key}`,
    ...(whole.has(key) ? [] : keysIn(inner, whole, `${at}${key}.`)),
  ])
}

const known = new Map<string, { readonly whole: ReadonlySet<string>; readonly keys: ReadonlySet<string> }>()

const read = (card: string) => {
  const found = known.get(card)
  if (found) return found
  const whole = wholeIn(card)
  const fresh = { whole, keys: new Set(keysIn(samplesOf(card), whole)) }
  known.set(card, fresh)
  return fresh
}

export const sampleKeys = (card: string): ReadonlySet<string> => read(card).keys

/** The same cards, which tell the running test what was put into them. */
export const watchKeys = <C extends Cards>(cards: C) => {
  const unknown = new Set<string>()
  const broken = new Set<string>()
  const watched: C = {
    ...cards,
    render: (show, language) => {
      // A letter that waits under a name which its card had before: no code of today wrote it.
      if (!sampledCards.includes(show.card)) return cards.render(show, language)
      const { keys, whole } = read(show.card)
      const passed = keysIn(show.data, whole)
      for (const key of passed) if (!keys.has(key)) unknown.add(`${show.card}: ${key}`)
      const meta = TestRunner.getCurrentTest()?.meta
      if (meta) {
        const before = meta.shown?.[show.card] ?? []
        meta.shown = { ...meta.shown, [show.card]: [...new Set([...before, ...passed])] }
      }
      try {
        return cards.render(show, language)
      } catch (error) {
        broken.add(`${show.card}: ${error instanceof Error ? error.message : String(error)}`)
        throw error
      }
    },
  }
  return {
    cards: watched,
    /** What code passed and no sample has: a state that nobody has looked at. */
    unknown: (): readonly string[] => [...unknown],
    /** What could not be shown, such as a notice without its texts: people were told that something went wrong. */
    broken: (): readonly string[] => [...broken],
  }
}
