/** Gives every Action.Execute the Action.Submit that older and mobile clients fall back to, with the same data. */

import { isObject, type JsonObject } from './json.ts'

type Action = Readonly<Record<string, unknown>>

/** Both carry the verb in their data, because an Action.Submit has no other place for it. */
export const carryVerb = (execute: JsonObject): JsonObject => {
  const { verb = '', data } = execute
  return { ...execute, data: { verb, ...(isObject(data) ? data : {}) } }
}

const shared = ['title', 'iconUrl', 'style', 'tooltip', 'mode', 'associatedInputs', 'data']

/** Made from the built action, so that what both say is built once. A fallback of the card's own stays. */
export const withSubmit = (execute: Action): Action => {
  if (execute.fallback !== undefined) return execute
  const fallback: Record<string, unknown> = { type: 'Action.Submit' }
  for (const key of shared) if (execute[key] !== undefined) fallback[key] = execute[key]
  return { ...execute, fallback }
}
