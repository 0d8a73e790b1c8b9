/** `mine tall`: what somebody counts for themselves, week by week, and one tap for today. In their own chat only. */

import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { insideOf } from '../../../core/inside.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { addWeeks, mondayOf, type Week, weekOf, weeksFromTo } from '../../../core/time/weeks.ts'
import { whole } from '../../../core/walk.ts'
import { numberOf } from '../look/said.ts'
import type { ActivityNeeds } from '../needs.ts'
import { setters } from '../target/target.ts'
import { isSwitchedOff, type OwnCount, ownCountId, ownCounts } from './ownCount.ts'

const weeksShown = 8

const sumIn = (rows: readonly OwnCount[], week: Week): number =>
  rows.reduce((sum, { day, count }) => sum + (weekOf(day) === week ? count : 0), 0)

export const showOwn = async (
  needs: ActivityNeeds,
  ask: Ask,
  note: 'counted' | 'undone' | 'full' | 'on' | 'off' | null = null,
  /** What is told of an earlier day names it. */
  of: Day | null = null,
  today: Day = dayOf(needs.clock.now()),
): Promise<Show> => {
  if (ask.place.kind !== 'personal') return notice('in-private')
  const { person, unit, roles } = ask.who
  const now = weekOf(today)
  const from = addWeeks(now, 1 - weeksShown)
  const then = of ?? today
  const [rows, row, noted, isOff] = await Promise.all([
    whole(ask.store, ownCounts, { where: { person }, from: mondayOf(from) }),
    ask.store.get(ownCounts, ownCountId(person, today)),
    ask.store.get(ownCounts, ownCountId(person, then)),
    unit ? isSwitchedOff(ask.store, unit) : false,
  ])
  const weeks = weeksFromTo(from, now).map(week => ({ week: numberOf(week), count: sumIn(rows, week) }))
  const most = Math.max(1, ...weeks.map(({ count }) => count))
  const isLeader = insideOf(ask.who) !== null && mayUse(setters, roles)
  return show('activity/own', {
    note: note && then !== today ? 'undoneThen' : note,
    noted: { day: then, count: noted?.count ?? 0 },
    isOff,
    today: row?.count ?? 0,
    week: sumIn(rows, now),
    number: numberOf(now),
    isEmpty: rows.length === 0,
    isNew: rows.length === 0 && !isOff,
    weeks: weeks.map(({ week, count }) => ({
      week,
      count,
      drawn: '▰'.repeat(Math.round((count / most) * 8)),
    })),
    seen: String(row?.count ?? 0),
    on: today,
    once: ask.once,
    undo: note === 'counted' ? [{ seen: String(row?.count ?? 0) }] : [],
    switches: isLeader ? [{ to: isOff ? 'on' : 'off' }] : [],
    unitName: isLeader && unit ? await needs.unitName(unit) : '',
  })
}
