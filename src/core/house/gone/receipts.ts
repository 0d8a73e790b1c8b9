/** Receipts for what was erased or grew too old: what, when and how many, and never who. */

import { own } from '../../own.ts'
import { type Collection, insert, type PlainChange, put, type Read } from '../../store.ts'
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

/** Beside somebody who was at the same: what each of them took care of is counted. */
export const addToReceipt = (known: Read<Receipt> | null, receipt: Receipt): PlainChange => {
  const counts = { ...known?.counts }
  for (const [collection, count] of Object.entries(receipt.counts))
    counts[collection] = (own(counts, collection) ?? 0) + count
  return put(receipts, known, { ...receipt, ...known, counts })
}
