/** What the lines say: headers with the format's number, whole rows put, rows cut, and a snapshot's end. */

import { Fault } from '../../../core/errors.ts'
import { type StoredRow, withVersion } from '../rows.ts'
import type { Step } from '../steps.ts'
import type { State } from '../tables.ts'
import { sealLine } from './lines.ts'

type FileKind = 'journal' | 'snapshot'

type Put = { readonly put: string; readonly row: StoredRow }
type Cut = { readonly cut: string; readonly id: string }

const format = 1

export const headerLine = (kind: FileKind, number: number): string =>
  sealLine(`"dult":"${kind}","format":${format},"number":${number}`)

/** A file of a newer format is left alone. */
export const isHeader = (value: unknown, kind: FileKind, number: number): boolean => {
  const header = (value ?? {}) as { readonly dult?: unknown; readonly format?: unknown; number?: unknown }
  if (header.dult !== kind || header.number !== number) return false
  if (header.format === format) return true
  throw new Fault('store.format', { found: Number(header.format), known: format })
}

const putText = (collection: string, rowJson: string): string =>
  `"put":${JSON.stringify(collection)},"row":${rowJson}`

const stepText = ({ collection, id, version, json }: Step): string =>
  json === null
    ? `{"cut":${JSON.stringify(collection)},"id":${JSON.stringify(id)}}`
    : `{${putText(collection, withVersion(json, version))}}`

/** One write is one line, so that it is there as a whole or not at all. */
export const writeLine = (steps: readonly Step[]): string =>
  sealLine(`"write":[${steps.map(stepText).join(',')}]`)

export const rowLine = (collection: string, row: StoredRow): string =>
  sealLine(putText(collection, JSON.stringify(row)))

export const endLine = (rows: number): string => sealLine(`"end":true,"rows":${rows}`)

const put = (state: State, { put: collection, row }: Put): void => {
  let rows = state[collection]
  if (rows === undefined) {
    rows = new Map()
    state[collection] = rows
  }
  rows.set(row.id, row)
}

/** A checksum that fits vouches for the shape. Rows come whole, so that a line may be replayed on what came after it. */
export const replayWrite = (state: State, value: unknown): void => {
  for (const change of (value as { readonly write: readonly (Put | Cut)[] }).write) {
    if ('put' in change) put(state, change)
    else state[change.cut]?.delete(change.id)
  }
}

export const replayRow = (state: State, value: unknown): void => put(state, value as Put)

export const isEnd = (value: unknown, rows: number): boolean => {
  const end = value as { readonly end?: unknown; readonly rows?: unknown }
  return end.end === true && end.rows === rows
}
