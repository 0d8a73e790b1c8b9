/**
 * Buttons that answer us. What the whole card carries stands in the data of each, where that says nothing of its own; and
 * every Action.Execute gets the Action.Submit that older and mobile clients fall back to, with the same data.
 */

import type { Frame, Pair } from './frame.ts'
import { isObject, type JsonObject } from './json.ts'
import { type Built, named, objectOf, quote, toWrite, type Write } from './written.ts'

type Field = { readonly key: string; readonly value: Built }

export const isButton = (type: string): boolean => type === 'Action.Execute' || type === 'Action.Submit'

/** Both carry the verb in their data, because an Action.Submit has no other place for it. */
export const carryVerb = (execute: JsonObject): JsonObject => {
  const { verb = '', data } = execute
  return { ...execute, data: { verb, ...(isObject(data) ? data : {}) } }
}

const write = (pairs: Iterable<Pair>): string =>
  `{${Array.from(pairs, ([key, text]) => `${quote(key)}:${text}`).join(',')}}`

/** Of what is said twice the later counts. */
const writeOnce = (before: readonly Pair[], fields: readonly Field[], frame: Frame): string => {
  const said = new Map(before)
  for (const { key, value } of fields) {
    const text = toWrite(value)(frame)
    if (text !== '') said.set(key, text)
  }
  return write(said)
}

export const properties = (fields: readonly Field[]): readonly Built[] =>
  fields.map(({ key, value }) => named(key, value))

type Pairs = (frame: Frame) => readonly Pair[]

/** What a button carries, or something within it. */
export const dataOf = (fields: readonly Field[], pairs: Pairs | null, isWhole: boolean): Built => {
  const own = objectOf(properties(fields))
  if (!isWhole && pairs === null) return own
  const writeOwn = toWrite(own)
  return {
    write: frame => {
      const carried = isWhole ? frame.data.carried : []
      const before = pairs === null ? carried : [...carried, ...pairs(frame)]
      return before.length === 0 ? writeOwn(frame) : writeOnce(before, fields, frame)
    },
  }
}

const orCarried = (data: Built | undefined): Built => {
  const own: Write = data === undefined ? () => '' : toWrite(data)
  return {
    write: frame => {
      const text = own(frame)
      const { carried } = frame.data
      return text === '' && carried.length > 0 ? write(carried) : text
    },
  }
}

const shared = new Set(['title', 'iconUrl', 'style', 'tooltip', 'mode', 'associatedInputs', 'data'])

/** What both say is written once. */
const withSubmit = (fields: readonly Field[]): Built => {
  const pieces = fields.map(field => ({
    isShared: shared.has(field.key),
    write: toWrite(named(field.key, field.value)),
  }))
  return {
    write: frame => {
      let execute = ''
      let submit = '"type":"Action.Submit"'
      for (const { isShared, write } of pieces) {
        const text = write(frame)
        if (text === '') continue
        execute += `${text},`
        if (isShared) submit += `,${text}`
      }
      return `{${execute}"fallback":{${submit}}}`
    },
  }
}

/** A fallback of the card's own stays. */
export const buttonOf = (type: string, given: readonly Field[]): Built => {
  const data = given.find(({ key }) => key === 'data')
  const rest = given.filter(field => field !== data)
  const fields = [...rest, { key: 'data', value: orCarried(data?.value) }]
  const hasOwn = given.some(({ key }) => key === 'fallback')
  return type === 'Action.Execute' && !hasOwn ? withSubmit(fields) : objectOf(properties(fields))
}
