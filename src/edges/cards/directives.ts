/** The keys that an element can carry beside its own: `$each` and `$if`, each wrapped around what was compiled, and `$pairs`. */

import { faultAt, type Place } from './broken.ts'
import { type Frame, itemFrame, type Pair } from './frame.ts'
import type { Json } from './json.ts'
import { type Look, readCondition, readPath } from './path.ts'
import { readPairs } from './values.ts'
import { type Built, quote, toWrite } from './written.ts'

/** A path that ends in `?` may be absent, or `null`, and then stands for nothing to add. */
const readOptional = (source: Json, empty: unknown): Look | null => {
  if (typeof source !== 'string') return null
  if (!source.endsWith('?')) return readPath(source)
  const look = readPath(source.slice(0, -1))
  return look && (frame => look(frame) ?? empty)
}

export const pairsAt = (source: Json, site: Place) => {
  const look = readOptional(source, {})
  if (!look) throw faultAt(site, { problem: '$pairs takes a path' })
  return (frame: Frame): readonly Pair[] =>
    Object.entries(readPairs(look(frame), site)).map(([key, one]) => [
      key,
      typeof one === 'string' ? quote(one) : String(one),
    ])
}

export const withCondition = (built: Built, source: Json, site: Place): Built => {
  const holds = typeof source === 'string' ? readCondition(source) : null
  if (!holds) throw faultAt(site, { problem: '$if takes a path, !path or path=word' })
  const write = toWrite(built)
  return { write: frame => (holds(frame) ? write(frame) : '') }
}

export const withRepeat = (built: Built, source: Json, site: Place): Built => {
  const look = readOptional(source, [])
  if (!look) throw faultAt(site, { problem: '$each takes a path' })
  const write = toWrite(built)
  return {
    many: true,
    write: frame => {
      const items = look(frame)
      if (!Array.isArray(items)) throw faultAt(site, { wanted: 'list' })
      let row = ''
      for (const [index, item] of items.entries()) {
        const text = write(itemFrame(frame, item, index, items.length))
        if (text !== '') row = row === '' ? text : `${row},${text}`
      }
      return row
    },
  }
}
