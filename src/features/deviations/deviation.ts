/** A deviation: something that went wrong with, around or because of a video consultation. The record and its rules. */

import type { DeviationId, PersonId, UnitId } from '../../core/ids.ts'
import type { Collection } from '../../core/store.ts'
import type { Day, Instant, Month } from '../../core/time/instant.ts'
import { plus } from '../../core/time/oslo.ts'

export const categories = [
  'V1',
  'V2',
  'V3',
  'V4',
  'V5',
  'V6',
  'V7',
  'V8',
  'V9',
  'V10',
  'V11',
  'V12',
  'V0',
] as const
export type Category = (typeof categories)[number]

/** 0 a suggestion, 1 low, 2 medium, 3 high. */
export const severities = ['0', '1', '2', '3'] as const
export type Severity = (typeof severities)[number]

export type Status = 'open' | 'closed' | 'withdrawn'

export type Deviation = {
  readonly id: DeviationId
  /** What people call it: `2026-0142`. Never reused, also not when the deviation is withdrawn. */
  readonly number: string
  readonly unit: UnitId | null
  readonly by: PersonId
  readonly at: Instant
  readonly day: Day
  readonly month: Month
  readonly text: string
  /** Nobody has said yet, and the words did not tell. */
  readonly category: Category | null
  readonly severity: Severity
  readonly room: string | null
  readonly status: Status
  /** When it was taken back; absent where it was not, or before this was kept. */
  readonly withdrawn?: Instant
}

export const deviations: Collection<Deviation> = {
  name: 'deviations',
  index: ['number', 'unit', 'by', 'month', 'status', 'category', 'severity', 'room'],
  time: 'at',
}

/** Nobody but its writer reads what was taken back, and for a day only: they may think better of it. */
const hoursToRestore = 24

export const withdrawnAt = ({ withdrawn, at }: Pick<Deviation, 'withdrawn' | 'at'>): Instant =>
  withdrawn ?? at

export const mayBeRestored = (row: Deviation, now: Instant): boolean =>
  row.status === 'withdrawn' && now < plus(withdrawnAt(row), { hours: hoursToRestore })

/** What is left of them once they are taken away: the codes stay. */
export const noWords = { text: '', room: null } as const

/** What a reader is shown of it: of what was taken back its codes, and to its writer the words. */
export const wordsFor = (
  { status, text, room }: Pick<Deviation, 'status' | 'text' | 'room'>,
  isOwn: boolean,
): Pick<Deviation, 'text' | 'room'> => (status === 'withdrawn' && !isOwn ? noWords : { text, room })

/** Long enough to say what happened, too short for a patient's story. */
export const longestText = 300
export const longestRoom = 30

export const readCategory = (text: string | undefined): Category | null =>
  categories.find(code => code === text) ?? null

export const readSeverity = (text: string | undefined): Severity | null =>
  severities.find(code => code === text) ?? null

export const numberOf = (year: number, ordinal: number): string =>
  `${year}-${String(ordinal).padStart(4, '0')}`

/** The counter that a year's deviations are numbered from. */
export const numbersOf = (year: number): string => `deviations:${year}`

/** Reads `2026-0142`, `2026/142` and, within the present year, `142`. */
export const readNumber = (text: string, year: number): string | null => {
  const match = /^#?(?:(\d{4})[-/ ])?(\d{1,6})$/.exec(text.trim())
  return match ? numberOf(match[1] ? Number(match[1]) : year, Number(match[2])) : null
}
