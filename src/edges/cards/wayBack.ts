/** A card that was opened from another one ends in a button that leads back to it. */

import type { Back } from '../../core/cards.ts'
import type { JsonObject } from './json.ts'

export const withWayBack = (card: JsonObject, { verb, data }: Back, button: JsonObject): JsonObject => {
  const actions = Array.isArray(card.actions) ? card.actions : []
  const said = { ...button, data: { verb, ...data } }
  const { associatedInputs, title = '', data: carried } = said as JsonObject
  const fallback = { type: 'Action.Submit', associatedInputs, title, data: carried } as JsonObject
  return { ...card, actions: [...actions, { ...said, verb, fallback }] }
}
