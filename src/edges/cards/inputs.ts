/** What the inputs of a card are called, where the template says it itself: the names that we gave out. */

import { isObject, type Json } from './json.ts'

export const inputsIn = (json: Json): readonly string[] => {
  if (Array.isArray(json)) return json.flatMap(inputsIn)
  if (!isObject(json)) return []
  const inner = Object.values(json).flatMap(inputsIn)
  const { type, id } = json
  return String(type).startsWith('Input.') && typeof id === 'string' && !id.includes('{')
    ? [id, ...inner]
    : inner
}
