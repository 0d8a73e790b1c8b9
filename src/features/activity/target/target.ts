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

export type TargetLine = { readonly year: number; readonly typed: string; readonly target: number | null }

export const isYearToSet = (year: number, thisYear: number): boolean =>
  year === thisYear || year === thisYear + 1

/** `mål 2027` asks for that year, also for the one that is over, and is no number to reach; `null` where another number is said, or none. */
export const askedYear = (text: string, thisYear: number): number | null =>
  [thisYear - 1, thisYear, thisYear + 1].find(year => text.trim() === `${year}`) ?? null

/** What a form of a year holds; an emptied one holds no number. */
export const targetIn = (text: string, year: number, thisYear: number): TargetLine => {
  const typed = text.trim()
  const digits = typed.replace(/[\s\u00a0.]/g, '')
  const number = /^\d+$/.test(digits) ? Number(digits) : 0
  const isSettable = isYearToSet(year, thisYear)
  return { year, typed, target: isSettable && number >= 1 && number <= mostTarget ? number : null }
}

/** `mål 1700`, `mål 2027 1700`, `mål 1 700`; `null` where nothing is said. */
export const readTarget = (text: string, thisYear: number): TargetLine | null => {
  const [, year, rest = ''] = /^(?:(20\d\d)\s+)?(?=\S)(.*)$/s.exec(text.trim()) ?? []
  if (rest === '') return null
  return targetIn(rest, year === undefined ? thisYear : Number(year), thisYear)
}
