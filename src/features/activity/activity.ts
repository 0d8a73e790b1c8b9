/** What a unit registered of a week. The record, what may stand in it, and its earlier versions. */

import type { PersonId, UnitId } from '../../core/ids.ts'
import { own } from '../../core/own.ts'
import type { Collection } from '../../core/store.ts'
import type { Day, Instant } from '../../core/time/instant.ts'
import type { Week } from '../../core/time/weeks.ts'

/** By the codes of its kind. What nobody has said is absent: that is no zero. */
export type Counts = Readonly<Record<string, number>>

export const countOf = (counts: Counts, code: string): number | null => own(counts, code) ?? null

export const sources = ['chat', 'card', 'import'] as const
export type Source = (typeof sources)[number]

export type Version = {
  readonly counts: Counts
  readonly source: Source
  readonly by: PersonId
  readonly at: Instant
  /** The turn that made it so. */
  readonly turn: string
  /** The turn that it took back; empty where it is no undo. */
  readonly undid: string
  /** Whose each of its counts is, however many versions are kept. Absent in those of before. */
  readonly saidBy?: Readonly<Record<string, PersonId>>
}

export type Activity = Version & {
  /** `{unit}:{week}:{kind}` */
  readonly id: string
  readonly unit: UnitId
  readonly week: Week
  readonly monday: Day
  readonly kind: string
  /** What it said before, the oldest first. */
  readonly earlier: readonly Version[]
}

export const activity: Collection<Activity> = {
  name: 'activity',
  index: ['unit', 'week', 'kind', 'by'],
  time: 'monday',
}

export const activityId = (unit: UnitId, week: Week, kind: string): string => `${unit}:${week}:${kind}`

export const sameCounts = (one: Counts, other: Counts): boolean => {
  const codes = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...codes].every(code => countOf(one, code) === countOf(other, code))
}

/** What was said before the latest; nothing where that was the first. */
export const beforeOf = ({ earlier }: Pick<Activity, 'earlier'>): Counts => earlier.at(-1)?.counts ?? {}

/** Put right at once it is an undo; what was taken back to is not taken back again. */
export const mayUndo = (row: Activity): boolean => row.undid === '' && row.source !== 'import'
