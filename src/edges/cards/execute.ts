/** Gives every Action.Execute the Action.Submit that older and mobile clients fall back to, with the same data. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

export const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

const shared = ['title', 'iconUrl', 'style', 'tooltip', 'mode', 'associatedInputs']

// Both carry the verb in their data, because an Action.Submit has no other place for it.
const bothWays = (execute: JsonObject): JsonObject => {
  const { verb = '', data } = execute
  const carried = { verb, ...(isObject(data) ? data : {}) }
  const kept = shared.flatMap(key => (execute[key] === undefined ? [] : [[key, execute[key]]]))
  const fallback = { type: 'Action.Submit', ...Object.fromEntries(kept), data: carried }
  return { ...execute, data: carried, fallback: execute.fallback ?? fallback }
}

export const withFallbacks = (json: Json): Json => {
  if (Array.isArray(json)) return json.map(withFallbacks)
  if (!isObject(json)) return json
  const inner = Object.fromEntries(Object.entries(json).map(([key, value]) => [key, withFallbacks(value)]))
  return inner.type === 'Action.Execute' ? bothWays(inner) : inner
}
