/**
 * Letters keep a card's name and data, and may leave long after they were written. `released.json` beside a card says what
 * such a letter gets that its template asks for by now, and which names the card had; so an old letter is never a fault.
 */

import { Fault } from '../../core/errors.ts'
import { isObject, type Json } from './json.ts'

/** Where in the data, and what stands there in a letter that was written before it; in each item of a list. */
type Added = { readonly path: readonly string[]; readonly value: Json }

export type Released = { readonly card: string; readonly since: readonly Added[] }

const namesOf = (json: Json | undefined): readonly string[] =>
  Array.isArray(json) ? json.filter(one => typeof one === 'string') : []

/** By each name that a letter may know the card by: `folder/card`, and every one that it had formerly. */
export const readReleased = (folder: string, json: Json): ReadonlyMap<string, Released> => {
  const refuse = (problem: string): never => {
    throw new Fault('cards.invalid', { file: `${folder}/released.json`, problem })
  }
  if (!isObject(json)) return refuse('it is no object')
  return new Map(
    Object.entries(json).flatMap(([stem, said]) => {
      if (!isObject(said)) return refuse(`${stem} is no object`)
      const { formerly, since = {} } = said
      if (!isObject(since)) return refuse(`since of ${stem} is no object`)
      const card = `${folder}/${stem}`
      const added = Object.entries(since).map(([path, value]) => ({ path: path.split('.'), value }))
      return [card, ...namesOf(formerly)].map(name => [name, { card, since: added }] as const)
    }),
  )
}

const withAdded = (data: unknown, [key = '', ...rest]: readonly string[], value: Json): unknown => {
  if (Array.isArray(data)) return data.map(item => withAdded(item, [key, ...rest], value))
  if (typeof data !== 'object' || data === null) return data
  const fields = data as Readonly<Record<string, unknown>>
  if (rest.length === 0) return Object.hasOwn(fields, key) ? fields : { ...fields, [key]: value }
  return Object.hasOwn(fields, key) ? { ...fields, [key]: withAdded(fields[key], rest, value) } : fields
}

/** The data as the card's template asks for it now. */
export const asAskedNow = (
  data: Readonly<Record<string, unknown>>,
  { since }: Released,
): Readonly<Record<string, unknown>> =>
  since.reduce(
    (filled, { path, value }) => withAdded(filled, path, value) as Readonly<Record<string, unknown>>,
    data,
  )
