/** What presses send along, verb by verb, as the cards of the samples have it. */

import { isNode, nodesIn } from './cardJson.ts'
import { realCards } from './realCards.ts'
import { samplesOf } from './samples.ts'

export type Fields = Readonly<Record<string, string>>

const asTexts = (data: unknown): Fields =>
  Object.fromEntries(Object.entries(isNode(data) ? data : {}).map(([name, value]) => [name, String(value)]))

/** What each verb's cards send along: what its button carries, and what is written into the card's inputs. */
export const carriedBy = (): ReadonlyMap<string, Fields> => {
  const carried = new Map<string, Fields>()
  for (const card of realCards.names)
    for (const data of samplesOf(card)) {
      const nodes = nodesIn(realCards.render({ card, data }, 'nb').card)
      const inputs = Object.fromEntries(
        nodes
          .filter(({ type }) => String(type).startsWith('Input.'))
          .map(({ id, value }) => [String(id), String(value ?? '')]),
      )
      for (const { type, verb, data: own } of nodes)
        if (type === 'Action.Execute')
          carried.set(String(verb), { ...carried.get(String(verb)), ...inputs, ...asTexts(own) })
    }
  return carried
}
