/** The paths of `$each`, `$if` and `$value`: `unit.name`, `../count`, `this`, `@index`; and `$if`'s `!` and `=`. */

import type { Frame } from './frame.ts'

export type Look = (frame: Frame) => unknown

const shape = /^(?:@(?:index|first|last)|(?:\.\.\/)*(?:this|[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*))$/

const own = (from: unknown, name: string): unknown =>
  typeof from === 'object' && from !== null && Object.hasOwn(from, name)
    ? (from as Readonly<Record<string, unknown>>)[name]
    : undefined

/** `null` for what is no path. Absent is `undefined`, and what that means is the caller's to say. */
export const readPath = (source: string): Look | null => {
  if (!shape.test(source)) return null
  if (source.startsWith('@')) return frame => own(frame.data, source.slice(1))
  const up = source.split('../').length - 1
  const names = source
    .slice(up * 3)
    .split('.')
    .filter(name => name !== 'this')
  const [name = '', ...more] = names
  if (names.length === 0) return frame => frame.depths[up]
  if (more.length === 0) return frame => own(frame.depths[up], name)
  return frame => names.reduce(own, frame.depths[up])
}

export const falsy = (value: unknown): boolean => !value || (Array.isArray(value) && value.length === 0)

/** An absent path is false, so that a card can ask whether an optional field is there. */
export const readCondition = (source: string): ((frame: Frame) => boolean) | null => {
  const [, not, path, equal] = /^(!?)([^=]+)(?:=([\w.-]+))?$/.exec(source) ?? []
  const look = readPath(path ?? '')
  if (!look) return null
  const holds = (frame: Frame): boolean => {
    const value = look(frame)
    return equal === undefined ? !falsy(value) : String(value) === equal
  }
  return not ? frame => !holds(frame) : holds
}
