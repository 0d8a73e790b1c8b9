/** What was saved as it stood already: every card that a form can end in says so in the same words, under its title. */

import type { JsonObject } from './json.ts'

export const withNote = (card: JsonObject, note: JsonObject): JsonObject => {
  const [title, ...rest] = Array.isArray(card.body) ? card.body : []
  return { ...card, body: title === undefined ? [note] : [title, note, ...rest] }
}
