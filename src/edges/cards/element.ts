/** Compiles the JSON of a card into closures that write it. What never changes is written once and shared. */

import { asciiJson } from '../../core/asciiJson.ts'
import type { Language } from '../../core/language.ts'
import { faultAt, type Place } from './broken.ts'
import { buttonOf, carryVerb, dataOf, isButton, properties } from './button.ts'
import { pairsAt, withCondition, withRepeat } from './directives.ts'
import { isObject, type Json, type JsonObject } from './json.ts'
import type { Origins } from './parts.ts'
import { readPath } from './path.ts'
import { type Position, positionOf, typeUnder } from './position.ts'
import type { CompileString, Fill } from './strings.ts'
import { readScalars } from './values.ts'
import { type Built, listOf, objectOf, quote } from './written.ts'

/** Which card, where in it, and the language it is compiled for. */
type Site = Place & {
  readonly feature: string
  readonly language: Language
  readonly compileString: CompileString
  readonly origins: Origins
}

const under = (site: Site, key: string | number): Site => ({
  ...site,
  at: typeof key === 'number' ? `${site.at}[${key}]` : site.at === '' ? key : `${site.at}.${key}`,
})

const broken = (site: Site, problem: string): never => {
  throw faultAt(site, { problem })
}

export const compileText = (source: string, position: Position, site: Site): Fill => {
  try {
    const made = site.compileString(source, position, site.feature, site.language)
    if ('fixed' in made) return made
    return {
      fill: frame => {
        try {
          return made.fill(frame)
        } catch (error) {
          throw faultAt(site, { string: source }, error)
        }
      },
    }
  } catch (error) {
    throw faultAt(site, { problem: error instanceof Error ? error.message : '' }, error)
  }
}

const compileString = (source: string, position: Position, site: Site): Built => {
  const text = compileText(source, position, site)
  return 'fixed' in text ? { fixed: quote(text.fixed) } : { write: frame => quote(text.fill(frame)) }
}

export const compileFields = (object: JsonObject, type: string, site: Site) =>
  Object.entries(object).map(([key, json]) => {
    if (key.includes('{{') || key === '__proto__') broken(under(site, key), 'a property name is never data')
    if (key.startsWith('$')) broken(under(site, key), 'no such key may stand here')
    const value = compile(json, type, key, under(site, key))
    return 'many' in value ? broken(under(site, key), '$each repeats inside a list only') : { key, value }
  })

const compileValue = (source: Json, position: Position, site: Site): Built => {
  const look = typeof source === 'string' ? readPath(source) : null
  if (!look) return broken(site, '$value takes a path')
  if (position === 'fixed' || position === 'link' || position === 'verb')
    return broken(site, 'no data may stand here')
  return { write: frame => asciiJson(readScalars(look(frame), position, site)) }
}

/** Text that is cut off says nothing on a phone, so it wraps unless the card says otherwise. */
const withWrap = (fields: JsonObject): JsonObject => ({ wrap: true, ...fields })

const compileElement = (fields: JsonObject, type: string, site: Site): Built => {
  if (isButton(type)) {
    const whole = type === 'Action.Execute' ? carryVerb(fields) : fields
    return buttonOf(type, compileFields(whole, type, site))
  }
  return objectOf(properties(compileFields(type === 'TextBlock' ? withWrap(fields) : fields, type, site)))
}

const compileObject = (object: JsonObject, parent: string, key: string, outer: Site): Built => {
  const site = { ...outer, part: outer.origins.get(object) ?? null }
  const { $each, $if, $value, $pairs, ...fields } = object
  if ($value !== undefined) return compileValue($value, positionOf(parent, key), site)
  const place = typeUnder(parent, key)
  const isData = place === 'Data'
  // What a button carries may have a `type` of its own, which is no element's.
  const type = !isData && typeof fields.type === 'string' ? fields.type : place
  if ($pairs !== undefined && !isData) broken(site, '$pairs stands in the data of an action only')
  let built = isData
    ? dataOf(
        compileFields(fields, type, site),
        $pairs === undefined ? null : pairsAt($pairs, site),
        isButton(parent),
      )
    : compileElement(fields, type, site)
  if ($if !== undefined) built = withCondition(built, $if, site)
  return $each === undefined ? built : withRepeat(built, $each, site)
}

/** `parent` and `key` say where the JSON stands: they decide what data may do in it. */
const compile = (json: Json, parent: string, key: string, site: Site): Built => {
  if (typeof json === 'string') return compileString(json, positionOf(parent, key), site)
  if (Array.isArray(json))
    return listOf(json.map((item: Json, at) => compile(item, parent, key, under(site, at))))
  return isObject(json) ? compileObject(json, parent, key, site) : { fixed: JSON.stringify(json) }
}
