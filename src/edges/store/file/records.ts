/** What the lines say: headers with the format's number, whole rows put, rows cut, and the ends of journal and snapshot. */

import { Fault } from '../../../core/errors.ts'
import { type StoredRow, withVersion } from '../rows.ts'
import type { Step } from '../steps.ts'
import { sealLine } from './lines.ts'

export type Put = { readonly put: string; readonly row: StoredRow }
type Cut = { readonly cut: string; readonly id: string }
export type Write = { readonly write: readonly (Put | Cut)[] }

const format = 2

/**
 * The id is by chance, and the chain begins anew with it: nothing of one journal outlives it in the next. `follows` is
 * the id of the journal before.
 */
type JournalHead = { readonly number: number; readonly id: string; readonly follows: string | null }

export const journalHeader = ({ number, id, follows }: JournalHead): string =>
  sealLine(
    `"dult":"journal","format":${format},"number":${number},"id":"${id}","follows":${JSON.stringify(follows)}`,
  )

/** `before` is the id of the journal that goes on from it. */
export const snapshotHeader = (number: number, before: string): string =>
  sealLine(`"dult":"snapshot","format":${format},"number":${number},"before":"${before}"`)

/** Of format 1 are files that know no ids. */
export type Header = {
  readonly format: number
  readonly id?: string
  readonly follows?: string | null
  readonly before?: string
}

export const isHeader = (value: object): boolean => 'dult' in value

/** `null` where it is none of that file. A file of a newer format is left alone. */
export const readHeader = (value: object, kind: 'journal' | 'snapshot', number: number): Header | null => {
  const header = value as Header & { readonly dult?: unknown; readonly number?: unknown }
  if (header.dult !== kind || header.number !== number) return null
  if (header.format === 1 || header.format === format) return header
  throw new Fault('store.format', { found: Number(header.format), known: format })
}

const putText = (collection: string, rowJson: string): string =>
  `"put":${JSON.stringify(collection)},"row":${rowJson}`

const stepText = ({ collection, id, version, json }: Step): string =>
  json === null
    ? `{"cut":${JSON.stringify(collection)},"id":${JSON.stringify(id)}}`
    : `{${putText(collection, withVersion(json, version))}}`

/** One write is one line, so that it is there as a whole or not at all. */
export const writeText = (steps: readonly Step[]): string => `"write":[${steps.map(stepText).join(',')}]`

/** A journal's last line, once another goes on from it. */
export const sealText = (next: string): string => `"next":"${next}"`

export const rowLine = (collection: string, row: StoredRow): string =>
  sealLine(putText(collection, JSON.stringify(row)))

export const endLine = (rows: number, digest: string): string =>
  sealLine(`"end":true,"rows":${rows},"digest":"${digest}"`)

export const isEnd = (value: object): boolean => 'end' in value

export const isEndOf = (value: object, header: Header | null, rows: number, digest: string): boolean => {
  const end = value as { readonly end?: unknown; readonly rows?: unknown; readonly digest?: unknown }
  const isSealed = header?.format === 1 || end.digest === digest
  return end.end === true && end.rows === rows && isSealed
}

/** How many rows an end says there were before it. */
export const rowsBefore = (end: object): number => Number((end as { readonly rows?: unknown }).rows) || 0

export const nextOf = (value: object): string | null => {
  const { next } = value as { readonly next?: unknown }
  return typeof next === 'string' ? next : null
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

export const isPut = (value: unknown): value is Put => {
  const { put, row } = isObject(value) ? (value as Partial<Put>) : {}
  return typeof put === 'string' && isObject(row) && typeof row.id === 'string' && row.version >= 1
}

const isCut = (value: unknown): value is Cut => {
  const { cut, id } = isObject(value) ? (value as Partial<Cut>) : {}
  return typeof cut === 'string' && typeof id === 'string'
}

export const isWrite = (value: object): value is Write => {
  const { write } = value as Partial<Write>
  return Array.isArray(write) && write.every(change => isPut(change) || isCut(change))
}
