/** Compiles the JSON of a card into closures. What never changes is built once and shared, frozen. */

import type { Language } from '../../core/language.ts'
import { faultAt, type Place } from './broken.ts'
import { type Built, withCondition, withPairs, withRepeat } from './directives.ts'
import { carryVerb, withSubmit } from './execute.ts'
import { isObject, type Json, type JsonObject } from './json.ts'
import type { Origins } from './parts.ts'
import { readPath } from './path.ts'
import { type Position, positionOf, typeUnder } from './position.ts'
import type { CompileString } from './strings.ts'
import { readScalars } from './values.ts'

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

const compileText = (source: string, position: Position, site: Site): Built => {
  try {
    const made = site.compileString(source, position, site.feature, site.language)
    if ('fixed' in made) return made
    return {
      build: frame => {
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

const compileList = (list: readonly Json[], type: string, key: string, site: Site): Built => {
  const parts = list.map((item, at) => compile(item, type, key, under(site, at)))
  if (parts.every(part => 'fixed' in part)) return { fixed: Object.freeze(parts.map(part => part.fixed)) }
  return {
    build: frame => {
      const built: unknown[] = []
      for (const part of parts) {
        if ('fixed' in part) built.push(part.fixed)
        else if ('many' in part) built.push(...part.many(frame))
        else {
          const one = part.build(frame)
          if (one !== undefined) built.push(one)
        }
      }
      return built
    },
  }
}

const compileFields = (object: JsonObject, type: string, site: Site): Built => {
  const fields = Object.entries(object).map(([key, value]) => {
    if (key.includes('{{') || key === '__proto__') broken(under(site, key), 'a property name is never data')
    if (key.startsWith('$')) broken(under(site, key), 'no such key may stand here')
    const field = compile(value, type, key, under(site, key))
    return 'many' in field ? broken(under(site, key), '$each repeats inside a list only') : { key, field }
  })
  if (fields.every(({ field }) => 'fixed' in field)) {
    return {
      fixed: Object.freeze(
        Object.fromEntries(fields.map(({ key, field }) => [key, 'fixed' in field && field.fixed])),
      ),
    }
  }
  return {
    build: frame => {
      const built: Record<string, unknown> = {}
      for (const { key, field } of fields) {
        const value = 'fixed' in field ? field.fixed : field.build(frame)
        if (value !== undefined) built[key] = value
      }
      return built
    },
  }
}

const compileValue = (source: Json, position: Position, site: Site): Built => {
  const look = typeof source === 'string' ? readPath(source) : null
  if (!look) return broken(site, '$value takes a path')
  if (position === 'fixed' || position === 'link' || position === 'verb')
    return broken(site, 'no data may stand here')
  return { build: frame => readScalars(look(frame), position, site) }
}

const compileExecute = (fields: JsonObject, site: Site): Built => {
  const built = compileFields(carryVerb(fields), 'Action.Execute', site)
  if ('build' in built)
    return { build: frame => withSubmit(built.build(frame) as Readonly<Record<string, unknown>>) }
  return 'fixed' in built
    ? { fixed: Object.freeze(withSubmit(built.fixed as Readonly<Record<string, unknown>>)) }
    : built
}

const compileObject = (object: JsonObject, parent: string, key: string, outer: Site): Built => {
  const site = { ...outer, part: outer.origins.get(object) ?? null }
  const { $each, $if, $value, $pairs, ...fields } = object
  if ($value !== undefined) return compileValue($value, positionOf(parent, key), site)
  const place = typeUnder(parent, key)
  // What a button carries may have a `type` of its own, which is no element's.
  const type = place !== 'Data' && typeof fields.type === 'string' ? fields.type : place
  let built =
    type === 'Action.Execute'
      ? compileExecute(fields, site)
      : compileFields(type === 'TextBlock' ? withWrap(fields) : fields, type, site)
  if ($pairs !== undefined) {
    if (type !== 'Data') broken(site, '$pairs stands in the data of an action only')
    built = withPairs(built, $pairs, site)
  }
  if ($if !== undefined) built = withCondition(built, $if, site)
  return $each === undefined ? built : withRepeat(built, $each, site)
}

/** Text that is cut off says nothing on a phone, so it wraps unless the card says otherwise. */
const withWrap = (fields: JsonObject): JsonObject => ({ wrap: true, ...fields })

/** `parent` and `key` say where the JSON stands: they decide what data may do in it. */
export const compile = (json: Json, parent: string, key: string, site: Site): Built => {
  if (typeof json === 'string') return compileText(json, positionOf(parent, key), site)
  if (Array.isArray(json)) return compileList(json, parent, key, site)
  return isObject(json) ? compileObject(json, parent, key, site) : { fixed: json }
}
