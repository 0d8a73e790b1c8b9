/** What a unit has decided about a group of patients: video first, for some, in person first. Never about one patient. */

import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Collection } from '../../../core/store.ts'
import { addDays, isDay } from '../../../core/time/days.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import type { Suitability } from '../lists/suitability.ts'

export const choices = ['video', 'some', 'person', 'undecided'] as const
type Choice = (typeof choices)[number]

type Decided = {
  readonly choice: Choice
  /** The way of holding it, by its code; empty where none is chosen. */
  readonly setting: string
  /** When to look at it again. */
  readonly revise: Day
  readonly at: Instant
}

export type GroupDecision = Decided & {
  /** `{unit}:{group}` */
  readonly id: string
  readonly unit: UnitId
  readonly group: string
  readonly by: PersonId | null
  /** What it was before, and who had decided that, so that it can be taken back. */
  readonly before: Decided | null
  readonly byBefore: PersonId | null
  /** Its row in the log of decisions. */
  readonly log: string
}

export const groupDecisions: Collection<GroupDecision> = {
  name: 'groupDecisions',
  index: ['unit', 'group', 'by', 'byBefore'],
  time: 'at',
}

export const decisionId = (unit: UnitId, group: string): string => `${unit}:${group}`

export const readChoice = (text: string | undefined): Choice | null =>
  choices.find(choice => choice === text) ?? null

/** Half a year, on the same weekday. */
const daysUntilRevision = 182

export const usualRevision = (today: Day): Day => addDays(today, daysUntilRevision)

export const readRevision = (text: string | undefined, today: Day): Day =>
  text && isDay(text) && text > today ? text : usualRevision(today)

export type Group = Suitability['groups'][number]

/** The groups of the unit's own field, and those that every field has. */
export const groupsFor = (suitability: Suitability, specialty: string | null): readonly Group[] =>
  suitability.groups.filter(
    ({ specialties }) => specialties.length === 0 || (specialty !== null && specialties.includes(specialty)),
  )
