/**
 * The demo trust's history in figures: one unit that improves, one that is steady, one that falls back, one with too little,
 * and one that follows patients at home. Weeks that nobody registered are gaps.
 */

import type { DemoTrust } from '../../core/demoTrust.ts'
import type { PersonId, UnitId } from '../../core/ids.ts'
import { type Change, insert } from '../../core/store.ts'
import { addDays, yearOfDay } from '../../core/time/days.ts'
import type { Day } from '../../core/time/instant.ts'
import { at } from '../../core/time/oslo.ts'
import { addWeeks, mondayOf, type Week, weekOf, weeksFromTo } from '../../core/time/weeks.ts'
import { activity, activityId, type Counts } from './activity.ts'
import { countIn, type Kind, kindFor } from './kinds.ts'
import { targetId, targets } from './target/target.ts'

/** From 0 to 1 over the eight months, and how much this week is off, from -1 to 1. */
type Course = (way: number, off: number) => Counts | null

const near = (value: number, off: number, spread: number): number =>
  Math.max(0, Math.round(value + off * spread))

const consultations = (video: number, off: number): Counts => ({
  video: near(video, off, 3),
  phone: near(9, -off, 3),
  'in-person': near(62 - video, off, 6),
})

/** In the order of the demo's units. */
const courses: readonly Course[] = [
  (way, off) => consultations(way < 0.2 ? 3 : 4 + 14 * way, off),
  (_way, off) => ({ 'with-patient': near(6, off, 2), 'without-patient': near(3, -off, 2) }),
  (way, off) => consultations(way < 0.45 ? 17 : 17 - 17 * (way - 0.45), off),
  (way, off) => (way > 0.82 ? consultations(1, off / 3) : null),
  (way, off) => ({ active: near(8 + 26 * way, off, 1), new: near(3, off, 2), ended: near(2, -off, 2) }),
]

const yearly: readonly (number | null)[] = [360, 260, 600, null, 120]

/** A wave that looks like chance, the same for all time, and takes nothing from the dice of others. */
const offIn = (nth: number, unit: number): number =>
  Math.sin(nth * 12.9898 + unit * 78.233) * Math.cos(nth * 4.1)

const holidays = new Set([28, 29, 30, 31])
const isLeftOut = (week: Week, nth: number, unit: number): boolean =>
  holidays.has(Number(week.slice(6))) || (nth * 7 + unit * 3) % 17 === 5

const countsIn = (kind: Kind, counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([code]) => countIn(kind, code)))

export const historyOf = (kinds: readonly Kind[], { units, beyond = [], days }: DemoTrust): Change[] => {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  const weeks = weeksFromTo(addWeeks(weekOf(first), 1), addWeeks(weekOf(last), -1))
  return [...units, ...beyond].flatMap((unit, place) => {
    const course = courses[place]
    const kind = kindFor(kinds, unit.service)
    const by = unit.people.find(({ roles }) => roles.includes('secretary'))?.person ?? ('' as PersonId)
    const rows = weeks.flatMap((week, nth) => {
      const counts = course?.(nth / weeks.length, offIn(nth, place)) ?? null
      if (!counts || isLeftOut(week, nth, place)) return []
      return [insert(activity, rowOf(unit.id, week, kind, countsIn(kind, counts), by))]
    })
    return [...rows, ...targetOf(unit.id, kind, yearly[place] ?? null, first, last, by)]
  })
}

const friday = 4

const rowOf = (unit: UnitId, week: Week, kind: Kind, counts: Counts, by: PersonId) => ({
  id: activityId(unit, week, kind.kind),
  unit,
  week,
  monday: mondayOf(week),
  kind: kind.kind,
  counts,
  source: 'card' as const,
  by,
  at: at(addDays(mondayOf(week), friday), '14:00'),
  turn: `past-${unit}-${week}`,
  undid: '',
  earlier: [],
})

const targetOf = (
  unit: UnitId,
  kind: Kind,
  target: number | null,
  first: Day,
  last: Day,
  by: PersonId,
): Change[] => {
  const year = yearOfDay(last)
  if (target === null) return []
  return [
    insert(targets, {
      id: targetId(unit, year),
      unit,
      year,
      kind: kind.kind,
      count: kind.aim,
      target,
      before: null,
      by,
      at: at(first, '09:00'),
      turn: `past-${unit}-${year}`,
      undid: '',
    }),
  ]
}
