/** Where a unit says that it stands on the eleven steps, day by day. The record and who keeps it. */

import type { PersonId, UnitId } from '../../core/ids.ts'
import type { Collection } from '../../core/store.ts'
import { daysBetween } from '../../core/time/days.ts'
import type { Day, Instant, Month } from '../../core/time/instant.ts'

export const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'] as const
export type Letter = (typeof letters)[number]

export const readLetter = (text: string | undefined): Letter | null =>
  letters.find(letter => letter === text) ?? null

export const highest = 3
export type Level = 0 | 1 | 2 | 3

/** A step that nobody could say anything about is not there. */
export type Levels = Readonly<Partial<Record<Letter, Level>>>

export type Maturity = {
  /** `{unit}:{day}`: whoever saves again on the same day puts it right. */
  readonly id: string
  readonly unit: UnitId
  readonly day: Day
  readonly month: Month
  readonly levels: Levels
  /** What the same day said before it was put right; `null` where it said nothing. */
  readonly before: Levels | null
  /** A save can be taken back once, and what was taken back to cannot. */
  readonly state: 'saved' | 'restored'
  /** The turn that made it so: a form that was opened before it knows by this that somebody came first. */
  readonly turn: string
  readonly by: PersonId
  readonly at: Instant
}

export const maturity: Collection<Maturity> = {
  name: 'maturity',
  index: ['unit', 'by', 'month'],
  time: 'at',
}

export const maturityId = (unit: UnitId, day: Day): string => `${unit}:${day}`

/** Those who fill in; everyone else reads along. */
export const fillers = ['leader', 'project', 'superuser', 'champion'] as const

export const sameLevels = (one: Levels, other: Levels): boolean =>
  letters.every(letter => one[letter] === other[letter])

export const isKnown = (levels: Levels): boolean => letters.some(letter => levels[letter] !== undefined)

/** Somebody who saved late in the evening may still think better of it in the morning. */
const daysOpen = 1

export const mayUndo = ({ state, day }: Maturity, today: Day): boolean =>
  state === 'saved' && daysBetween(day, today) <= daysOpen
