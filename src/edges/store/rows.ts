/** What a row must be before any engine takes it, so that all engines take and refuse the same rows. */

import { Fault } from '../../core/errors.ts'
import type { AnyCollection, Read, Row, Scalar } from '../../core/store.ts'

/** A row as the engines hold it: plain JSON, with its version in it. */
export type StoredRow = { readonly [field: string]: unknown; readonly id: string; readonly version: number }

// A PostgreSQL index entry holds 2,704 bytes: id, time and value together stay below that in UTF-8.
const idLength = 400
const timeLength = 64
const valueLength = 256

/** A lone surrogate comes out of JSON.stringify as an escape, and so does a NUL. */
const unstorable = /\\u(?:0000|d[89a-f][0-9a-f]{2})/

export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

const isScalar = (value: unknown): value is Scalar | undefined =>
  value === undefined || value === null || ['string', 'number', 'boolean'].includes(typeof value)

/** The row's JSON text without a version; throws where one engine could not keep or find it. */
export const packRow = (collection: AnyCollection, row: Row): string => {
  const { version: _, ...body } = row as Row & { readonly version?: number }
  const json = JSON.stringify(body)
  // An escaped backslash may stand before an innocent u0000.
  if (json.includes('\\u') && unstorable.test(json.replaceAll('\\\\', '')))
    throw new Fault('store.text', { collection: collection.name })
  if (typeof row.id !== 'string' || row.id.length > idLength)
    throw new Fault('store.unindexable', { collection: collection.name, field: 'id' })
  const fields = body as Readonly<Record<string, unknown>>
  for (const field of collection.index) {
    const value = fields[field]
    if (!isScalar(value) || (typeof value === 'string' && value.length > valueLength))
      throw new Fault('store.unindexable', { collection: collection.name, field })
  }
  if (collection.time !== undefined) {
    const time = fields[collection.time] ?? ''
    if (typeof time !== 'string' || time.length > timeLength)
      throw new Fault('store.unindexable', { collection: collection.name, field: collection.time })
  }
  return json
}

/** The id is always there, so there is always something before the comma. */
export const withVersion = (json: string, version: number): string =>
  `${json.slice(0, -1)},"version":${version}}`

export const fieldValue = (row: StoredRow, field: string): Scalar => (row[field] ?? null) as Scalar

/** Rows are frozen when they first leave the store, not when they enter: opening 200,000 of them stays quick. */
export const handOut = <R extends Row>(row: StoredRow): Read<R> => deepFreeze(row) as unknown as Read<R>

const deepFreeze = <T extends object>(value: T): T => {
  if (Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner)
  return value
}
