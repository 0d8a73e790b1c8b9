/** The keys that an element can carry beside its own: `$each`, `$if` and `$pairs`, each wrapped around what was compiled. */

import { faultAt, type Place } from './broken.ts'
import { type Frame, itemFrame } from './frame.ts'
import type { Json } from './json.ts'
import { type Look, readCondition, readPath } from './path.ts'
import { readPairs } from './values.ts'

/** `undefined` drops the element; `many` answers a list that is put in its place. */
export type Built =
  | { readonly fixed: unknown }
  | { readonly build: (frame: Frame) => unknown }
  | { readonly many: (frame: Frame) => readonly unknown[] }

const toBuild = (built: Built): ((frame: Frame) => unknown) =>
  'fixed' in built ? () => built.fixed : 'build' in built ? built.build : built.many

/** A path that ends in `?` may be absent, or `null`, and then stands for nothing to add. */
const readOptional = (source: Json, empty: unknown): Look | null => {
  if (typeof source !== 'string') return null
  if (!source.endsWith('?')) return readPath(source)
  const look = readPath(source.slice(0, -1))
  return look && (frame => look(frame) ?? empty)
}

export const withPairs = (built: Built, source: Json, site: Place): Built => {
  const build = toBuild(built)
  const look = readOptional(source, {})
  if (!look) throw faultAt(site, { problem: '$pairs takes a path' })
  return { build: frame => ({ ...readPairs(look(frame), site), ...(build(frame) as object) }) }
}

export const withCondition = (built: Built, source: Json, site: Place): Built => {
  const holds = typeof source === 'string' ? readCondition(source) : null
  if (!holds) throw faultAt(site, { problem: '$if takes a path, !path or path=word' })
  const build = toBuild(built)
  return { build: frame => (holds(frame) ? build(frame) : undefined) }
}

export const withRepeat = (built: Built, source: Json, site: Place): Built => {
  const look = readOptional(source, [])
  if (!look) throw faultAt(site, { problem: '$each takes a path' })
  const build = toBuild(built)
  return {
    many: frame => {
      const items = look(frame)
      if (!Array.isArray(items)) throw faultAt(site, { wanted: 'list' })
      return items
        .map((item, index) => build(itemFrame(frame, item, index, items.length)))
        .filter(one => one !== undefined)
    },
  }
}
