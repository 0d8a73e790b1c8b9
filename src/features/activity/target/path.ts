/** The way to a year's target: how far it should be by now, what is left, and how much that is a week. Pure. */

import type { Point } from '../../../core/figures/signal.ts'
import type { Day, Month } from '../../../core/time/instant.ts'
import { addWeeks, mondayOf, monthOfWeek, type Week, weekOf, weeksFromTo } from '../../../core/time/weeks.ts'
import { numberOf } from '../look/said.ts'

type Year = {
  readonly target: number
  readonly year: number
  /** Before it went live there was nothing to count. */
  readonly begins: Day | null
  /** ISO weeks in which little is held. */
  readonly holidayWeeks: readonly number[]
}

export type Step = {
  readonly month: Month
  /** Where the way leads by the end of the month. */
  readonly path: number
  /** What was registered by then; `null` for a month that is to come. */
  readonly reached: number | null
}

export type Way = {
  readonly target: number
  readonly reached: number
  readonly left: number
  /** How far it should be by the end of the latest week that is over. */
  readonly path: number
  readonly weeksLeft: number
  readonly weekly: number
  /** Weeks that are over and that nobody has registered: what is reached is at least so much. */
  readonly missing: number
  readonly weeks: number
  readonly firstWeek: number
  readonly lastWeek: number
  /** The day of its first week, while that is to come: nothing is on track or behind by then. */
  readonly begins: Day | null
  readonly steps: readonly Step[]
}

export const firstWeekOf = (year: number): Week => weekOf(`${year}-01-04` as Day)
export const lastWeekOf = (year: number): Week => weekOf(`${year}-12-28` as Day)

const from = ({ year, begins }: Year): Week => {
  const first = firstWeekOf(year)
  const began = begins === null ? first : weekOf(begins)
  return began > first && began <= lastWeekOf(year) ? began : first
}

export const wayOf = (of: Year, points: readonly Point[], now: Week): Way => {
  const opens = from(of)
  const weeks = weeksFromTo(opens, lastWeekOf(of.year))
  const open = weeks.filter(week => !of.holidayWeeks.includes(Number(week.slice(6))))
  const said = new Map(points.map(({ at, value }) => [at, value]))
  const sumUntil = (last: Week) =>
    points.reduce((sum, { at, value }) => sum + (at <= last ? (value ?? 0) : 0), 0)
  const pathUntil = (last: Week) =>
    Math.round((of.target * open.filter(week => week <= last).length) / Math.max(open.length, 1))
  const reached = sumUntil(now)
  // The present week counts as one to come until it has a figure.
  const ahead = open.filter(week => week > now || (week === now && (said.get(week) ?? null) === null))
  const left = Math.max(of.target - reached, 0)
  const over = open.filter(week => week < now)
  const months = [...new Set(weeks.map(monthOfWeek))]
  return {
    target: of.target,
    reached,
    left,
    path: pathUntil(addWeeks(now, -1)),
    weeksLeft: ahead.length,
    weekly: ahead.length === 0 ? left : Math.ceil(left / ahead.length),
    missing: over.filter(week => (said.get(week) ?? null) === null).length,
    weeks: over.length,
    firstWeek: numberOf(opens),
    lastWeek: numberOf(weeks.findLast(week => week < now) ?? addWeeks(now, -1)),
    begins: opens > now ? mondayOf(opens) : null,
    steps: months.map(month => {
      const last = weeks.findLast(week => monthOfWeek(week) === month) ?? now
      const first = weeks.find(week => monthOfWeek(week) === month) ?? now
      return { month, path: pathUntil(last), reached: first > now ? null : sumUntil(last) }
    }),
  }
}
