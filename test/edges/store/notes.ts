/** The collections that the store's tests use. */

import { type Collection, counters } from '../../../src/core/store.ts'

export type Note = {
  readonly id: string
  readonly unit?: string | null
  readonly kind?: string | number | boolean | null
  readonly at?: string | null
  readonly text?: string
  readonly tags?: readonly string[]
}

export type Head = { readonly id: string; readonly count: number }

export const notes: Collection<Note> = { name: 'notes', index: ['unit', 'kind'], time: 'at' }
export const heads: Collection<Head> = { name: 'heads', index: [] }
export const noteCollections = [notes, heads, counters] as const

export const noteAt = (minute: number, more: Partial<Note> = {}): Note => ({
  id: `n${String(minute).padStart(4, '0')}`,
  unit: 'ward',
  kind: 'sound',
  at: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
  ...more,
})
