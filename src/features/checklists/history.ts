/** The demo trust's history with its checklists: used a little at first, then before most consultations. */

import type { DemoTrust } from '../../core/demoTrust.ts'
import type { UnitId } from '../../core/ids.ts'
import { own } from '../../core/own.ts'
import { insert, type PlainChange } from '../../core/store.ts'
import { monthOfDay } from '../../core/time/days.ts'
import type { Day } from '../../core/time/instant.ts'
import { checklistDays } from './consultation/count.ts'
import type { Checklist, Line } from './lists/checklist.ts'
import { type PlaceKind, placeId, places } from './places/places.ts'

const linesOf = (list: Checklist): readonly Line[] => list.parts.flatMap(({ items }) => items)

const oneDay = (
  unit: UnitId,
  day: Day,
  list: Checklist,
  share: number,
  dice: () => number,
): PlainChange | null => {
  const runs = Math.floor(dice() * (2 + 5 * share))
  if (runs === 0) return null
  const short = linesOf(list).filter(line => line.short)
  const problems: Record<string, number> = {}
  let allClear = 0
  for (let run = 0; run < runs; run += 1) {
    const line = dice() < 0.3 - 0.22 * share ? short[Math.floor(dice() * short.length)] : undefined
    if (line) problems[line.item] = (own(problems, line.item) ?? 0) + 1
    else allClear += 1
  }
  const id = `${unit}:${day}:${list.checklist}`
  return insert(checklistDays, {
    id,
    unit,
    day,
    month: monthOfDay(day),
    checklist: list.checklist,
    runs,
    allClear,
    problems,
  })
}

const looked = (
  unit: UnitId,
  kind: PlaceKind,
  name: string,
  missing: readonly string[],
  day: Day,
): PlainChange =>
  insert(places, {
    id: placeId(unit, kind, name),
    unit,
    kind,
    name,
    missing,
    ok: missing.length === 0,
    day,
    by: '',
    before: null,
    gone: false,
  })

const roomsOf = (unit: UnitId, day: Day, lists: readonly Checklist[]): PlainChange[] => {
  const lacking = lists.find(({ of }) => of === 'room')
  const last = lacking ? linesOf(lacking).at(-1)?.item : undefined
  return [
    looked(unit, 'room', '1', [], day),
    looked(unit, 'room', '2', last ? [last] : [], day),
    looked(unit, 'room', '3', [], day),
    looked(unit, 'equipment', 'Kamera 1', [], day),
  ]
}

export const historyOf = (lists: readonly Checklist[], { units, days, dice }: DemoTrust): PlainChange[] =>
  units.flatMap(({ id: unit, service }) => {
    const usual = lists.find(list => !list.of && list.suits.includes(service))
    const last = days.at(-1)
    if (!usual || !last) return []
    return [
      ...days.flatMap((day, nth) => oneDay(unit, day, usual, nth / days.length, dice) ?? []),
      ...roomsOf(unit, last, lists),
    ]
  })
