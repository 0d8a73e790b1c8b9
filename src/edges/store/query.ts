/** A query checked against its collection and brought into one plain form that every engine reads. */

import { Fault } from '../../core/errors.ts'
import type { AnyCollection, Place, Query, Row, Scalar, TallyQuery } from '../../core/store.ts'
import { isStorable } from './rows.ts'

export type Condition = { readonly field: string; readonly values: readonly Scalar[] }

/** Rows without a time come before all others, and lie in no range. */
export type Search = {
  readonly conditions: readonly Condition[]
  readonly range: { readonly from: string; readonly to: string | null } | null
}

export type ListSearch = Search & {
  readonly order: 'oldest' | 'newest'
  /** Only what comes behind it, in that order. */
  readonly after: Place | null
  readonly limit: number
}

const isList = (value: Scalar | readonly Scalar[]): value is readonly Scalar[] => Array.isArray(value)

const checkField = (collection: AnyCollection, field: string): string => {
  if (!collection.index.includes(field))
    throw new Fault('store.unknown-field', { collection: collection.name, field })
  return field
}

/** Text that no row can hold matches nothing; PostgreSQL would refuse to be asked for it. */
const canMatch = (value: Scalar) => typeof value !== 'string' || isStorable(value)

export const readSearch = <R extends Row>(
  collection: AnyCollection,
  query: Omit<TallyQuery<R>, 'by'>,
): Search => {
  const where = Object.entries<Scalar | readonly Scalar[] | undefined>(query.where ?? {})
  const conditions = where.map(([field, value = null]) => ({
    // By their ids rows are found in every collection.
    field: field === 'id' ? field : checkField(collection, field),
    values: [...new Set((isList(value) ? value : [value]).filter(canMatch))],
  }))
  if (query.from === undefined && query.to === undefined) return { conditions, range: null }
  if (collection.time === undefined)
    throw new Fault('store.unknown-field', { collection: collection.name, field: 'time' })
  if (!isStorable(`${query.from ?? ''}${query.to ?? ''}`))
    throw new Fault('store.text', { collection: collection.name })
  return { conditions, range: { from: query.from ?? '', to: query.to ?? null } }
}

const startOf = (collection: AnyCollection, { time, id }: Place): Place => {
  if (!isStorable(`${time}${id}`)) throw new Fault('store.text', { collection: collection.name })
  return { time: collection.time === undefined ? '' : time, id }
}

export const readList = <R extends Row>(collection: AnyCollection, query: Query<R>): ListSearch => ({
  ...readSearch(collection, query),
  order: query.order ?? 'oldest',
  after: query.after === undefined ? null : startOf(collection, query.after),
  limit: readLimit(query.limit),
})

export const readBy = (collection: AnyCollection, by: readonly string[]): readonly string[] =>
  by.map(field => checkField(collection, field))

const readLimit = (limit: number): number =>
  Math.min(Math.max(0, Math.floor(limit) || 0), Number.MAX_SAFE_INTEGER)
