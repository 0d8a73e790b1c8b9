/** Receipts for what was erased or grew too old: what, when and how many, and never who. */

import { type Collection, insert, type PlainChange } from '../../store.ts'
import type { Instant } from '../../time/instant.ts'

type Receipt = {
  readonly id: string
  readonly what: 'erasure' | 'retention'
  readonly at: Instant
  /** Rows by collection. */
  readonly counts: Readonly<Record<string, number>>
}

export const receipts: Collection<Receipt> = { name: 'receipts', index: ['what'], time: 'at' }

export const writeReceipt = (receipt: Receipt): PlainChange => insert(receipts, receipt)
