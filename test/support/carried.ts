/** What a press may bring along, read off the house: its verbs, the cards that carry them, and what code asks for by name. */

import type { Feature } from '../../src/core/feature.ts'
import { isNode, type Node, nodesIn } from './cardJson.ts'
import { realCards } from './realCards.ts'
import { samplesOf } from './samples.ts'
import { sourcesIn } from './sources.ts'

export type Fields = Readonly<Record<string, string>>

const asTexts = (data: unknown): Fields =>
  Object.fromEntries(Object.entries(isNode(data) ? data : {}).map(([name, value]) => [name, String(value)]))

const drawn = realCards.names.flatMap(card =>
  samplesOf(card).map(data => nodesIn(realCards.render({ card, data }, 'nb').card)),
)

const inputsIn = (nodes: readonly Node[]) => nodes.filter(({ type }) => String(type).startsWith('Input.'))

/** What each verb's cards send along: what its button carries, and what is written into the card's inputs. */
export const carriedBy = (): ReadonlyMap<string, Fields> => {
  const carried = new Map<string, Fields>()
  for (const nodes of drawn) {
    const inputs = Object.fromEntries(
      inputsIn(nodes).map(({ id, value }) => [String(id), String(value ?? '')]),
    )
    for (const { type, verb, data } of nodes)
      if (type === 'Action.Execute')
        carried.set(String(verb), { ...carried.get(String(verb)), ...inputs, ...asTexts(data) })
  }
  return carried
}

/** Where people write what they like; everything else is a choice of ours. */
export const freeTexts: ReadonlySet<string> = new Set(
  drawn.flatMap(inputsIn).flatMap(({ type, id }) => (type === 'Input.Text' ? [String(id)] : [])),
)

/** Read by name somewhere in the code, whichever card carries it. */
export const readByName: ReadonlySet<string> = new Set(
  sourcesIn('src').flatMap(({ text }) =>
    Array.from(text.matchAll(/\binput\.(\w+)/g), ([, name = '']) => name),
  ),
)

export const verbsOf = (features: readonly Feature[]): readonly string[] => [
  'menu.run',
  'menu.show',
  ...features
    .flatMap(({ actions = [] }) => actions)
    .flatMap(({ verb, formerly }) => (formerly ? [verb, formerly] : [verb])),
]
