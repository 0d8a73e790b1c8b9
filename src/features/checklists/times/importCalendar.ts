/** Brings a unit's single times in step with a calendar file: those ahead, for half a year, and nothing but times. */

import type { UnitId } from '../../../core/ids.ts'
import { insert, remove, type Store } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus, timeOf } from '../../../core/time/oslo.ts'
import { whole } from '../../../core/walk.ts'
import { readCalendar, type Span } from './calendar.ts'
import { isAwake, readWaking, type Slot, slots } from './times.ts'

export type CalendarDifference = {
  readonly come: number
  readonly go: number
  readonly stay: number
  readonly wholeDays: number
  readonly unknownZones: number
  /** Begin at an hour at which no letter leaves. */
  readonly asleep: number
  readonly problem: 'unreadable' | 'too-many' | 'meanwhile' | null
  readonly done: boolean
}

const daysAhead = 183

const nothing = { come: 0, go: 0, stay: 0, wholeDays: 0, unknownZones: 0, asleep: 0, done: false }

type Wanted = {
  readonly unit: UnitId
  readonly checklist: string
  readonly now: Instant
  readonly dryRun: boolean
}

const slotOf = (unit: UnitId, checklist: string, { start, end }: Span): Slot => ({
  id: `${unit}:${checklist}:${start}:${end}`,
  unit,
  checklist,
  start,
  end,
  sent: false,
})

export const importCalendar = async (
  store: Store,
  { unit, checklist, now, dryRun }: Wanted,
  file: string,
): Promise<CalendarDifference> => {
  const read = readCalendar(file, now, plus(now, { days: daysAhead }))
  if ('problem' in read) return { ...nothing, problem: read.problem }
  const waking = await readWaking(store)
  const times = read.times.filter(({ start }) => isAwake(timeOf(start), waking))
  const known = await whole(store, slots, { where: { unit, checklist }, from: now })
  const same = (one: Span) => (other: Span) => one.start === other.start && one.end === other.end
  const come = times.filter(span => !known.some(same(span)))
  const go = known.filter(slot => !times.some(same(slot)))
  const difference = {
    come: come.length,
    go: go.length,
    stay: known.length - go.length,
    wholeDays: read.wholeDays,
    unknownZones: read.unknownZones,
    asleep: read.times.length - times.length,
  }
  if (dryRun) return { ...difference, problem: null, done: false }
  const changes = [
    ...come.map(span => insert(slots, slotOf(unit, checklist, span))),
    ...go.map(slot => remove(slots, slot)),
  ]
  const { written } = changes.length === 0 ? { written: true } : await store.write(changes)
  return { ...difference, problem: written ? null : 'meanwhile', done: written }
}
