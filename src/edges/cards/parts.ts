/**
 * Puts the parts of cards/parts/ into a template: once, before it is compiled, so that every rule of a card holds in a
 * part as well. What a part names its places, and how a card fills them, stands in cards/README.md.
 */

import { faultAt } from './broken.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

export type Parts = ReadonlyMap<string, JsonObject>

/** The part that an element was written in; `null` is the card itself. */
export type Origins = WeakMap<object, string | null>

type Whole = { readonly json: JsonObject; readonly origins: Origins }

const fileOf = (part: string): string => `parts/${part}.json`

const readPlace = (json: Json): { readonly place: string; readonly optional: boolean } | null => {
  const [, place, mark] = (typeof json === 'string' && /^\$([a-z]\w*)(\?)?$/i.exec(json)) || []
  return place === undefined ? null : { place, optional: mark === '?' }
}

const placesIn = (json: Json): readonly string[] => {
  if (Array.isArray(json)) return json.flatMap(placesIn)
  if (isObject(json)) {
    const { $given, ...fields } = json
    return [...(typeof $given === 'string' ? [$given] : []), ...Object.values(fields).flatMap(placesIn)]
  }
  const found = readPlace(json)
  return found ? [found.place] : []
}

/** `undefined` is what an optional place leaves when nobody fills it; a list fills a place in a list item by item. */
const fill = (json: Json, given: JsonObject, broken: (problem: string) => never): Json | undefined => {
  if (Array.isArray(json))
    return json.flatMap((item: Json) => {
      const filled = fill(item, given, broken)
      return filled === undefined ? [] : Array.isArray(filled) && readPlace(item) ? filled : [filled]
    })
  if (isObject(json)) {
    const { $given, ...fields } = json
    if (typeof $given === 'string' && !Object.hasOwn(given, $given)) return undefined
    const filled = Object.entries(fields).map(([key, value]) => [key, fill(value, given, broken)] as const)
    return Object.fromEntries(filled.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
  }
  const found = readPlace(json)
  if (!found) return json
  if (Object.hasOwn(given, found.place)) return given[found.place]
  return found.optional ? undefined : broken(`$${found.place} is not filled`)
}

/** Throws `cards.invalid` with the card and the part for a part, a place or a circle that can't be. */
export const putParts = (card: string, template: JsonObject, parts: Parts): Whole => {
  const origins: Origins = new WeakMap()

  const expandFields = (fields: JsonObject, around: readonly string[]): JsonObject =>
    Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, expand(value, around)]))

  const use = ({ $use, $with = {}, ...own }: JsonObject, around: readonly string[]): JsonObject => {
    const name = String($use)
    const inside = around.at(-1)
    const site = { card, at: `$use ${name}`, ...(inside !== undefined && { part: fileOf(inside) }) }
    const broken = (problem: string): never => {
      throw faultAt(site, { problem })
    }
    const part = parts.get(name) ?? broken('there is no such part')
    if (around.includes(name)) broken(`parts in a circle: ${[...around, name].join(' > ')}`)
    if (!isObject($with)) return broken('$with takes an object')
    const places = new Set(placesIn(part))
    const unknown = Object.keys($with).filter(place => !places.has(place))
    if (unknown.length > 0) broken(`${fileOf(name)} has no place ${unknown.map(one => `$${one}`).join(', ')}`)
    const filled = fill(part, expandFields($with, around), broken) as JsonObject
    return { ...(expand(filled, [...around, name]) as JsonObject), ...expandFields(own, around) }
  }

  const expand = (json: Json, around: readonly string[]): Json => {
    if (Array.isArray(json)) return json.map((item: Json) => expand(item, around))
    // What stands in a place is whole already, and from where its part is used.
    if (!isObject(json) || origins.has(json)) return json
    const whole = json.$use === undefined ? expandFields(json, around) : use(json, around)
    const origin = json.$use ?? around.at(-1)
    origins.set(whole, typeof origin === 'string' ? fileOf(origin) : null)
    return whole
  }

  return { json: expand(template, []) as JsonObject, origins }
}
