/** What a unit wants to reach in a year. The record, and how the line is read. */

import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Collection } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'

export type Target = {
  /** `{unit}:{year}` */
  readonly id: string
  readonly unit: UnitId
  readonly year: number
  /** What is counted: the aim of the kind that the unit had when it was set. */
  readonly kind: string
  readonly count: string
  /** `null` where it was taken back and there is none. */
  readonly target: number | null
  readonly before: number | null
  /** Of what, where that was something else. */
  readonly beforeOf?: { readonly kind: string; readonly count: string }
  readonly by: PersonId
  readonly at: Instant
  readonly turn: string
  /** The turn that it took back; empty where it is no undo. */
  readonly undid: string
}

export const targets: Collection<Target> = { name: 'targets', index: ['unit', 'year', 'by'] }

export const targetId = (unit: UnitId, year: number): string => `${unit}:${year}`

export const mostTarget = 99_999

/** Who sets it, and who follows it up. */
export const setters = ['leader'] as const

type TargetLine = { readonly year: number; readonly typed: string; readonly target: number | null }

/** `mål 1700`, `mål 2027 1700`, `mål 1 700`; `null` where nothing is said. */
export const readTarget = (text: string, thisYear: number): TargetLine | null => {
  const [, year, rest = ''] = /^(?:(20\d\d)\s+)?(?=\S)(.*)$/s.exec(text.trim()) ?? []
  if (rest === '') return null
  const typed = rest.trim()
  const digits = typed.replace(/[\s\u00a0.]/g, '')
  const number = /^\d+$/.test(digits) ? Number(digits) : 0
  const meant = year === undefined ? thisYear : Number(year)
  const isYear = meant === thisYear || meant === thisYear + 1
  return { year: meant, typed, target: isYear && number >= 1 && number <= mostTarget ? number : null }
}
