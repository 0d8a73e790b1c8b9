/** Rows that only make sense together: what a killed process leaves must be whole pairs, all of them counted. */

import type { Collection } from '../../src/core/store.ts'

type Half = { readonly id: string; readonly text: string }
type Total = { readonly id: string; readonly count: number }

export const left: Collection<Half> = { name: 'left', index: [] }
export const right: Collection<Half> = { name: 'right', index: [] }
export const total: Collection<Total> = { name: 'total', index: [] }
export const pairCollections = [left, right, total] as const
