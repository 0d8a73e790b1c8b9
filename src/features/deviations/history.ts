/** The demo trust's history in deviations: many when a unit starts, fewer as it learns, most of them closed. */

import type { Asker } from '../../core/conversation.ts'
import type { DemoTrust } from '../../core/demoTrust.ts'
import { id, type UnitId } from '../../core/ids.ts'
import { type Change, insert, numbered } from '../../core/store.ts'
import { monthOfDay, yearOfDay } from '../../core/time/days.ts'
import type { Day } from '../../core/time/instant.ts'
import { at } from '../../core/time/oslo.ts'
import { type Deviation, deviations, numberOf, numbersOf, readCategory, readSeverity } from './deviation.ts'

/** `cards/deviations/history.json`: what was written, as people write it, with no patient in it. */
export type History = readonly {
  readonly text: string
  readonly category: string
  readonly severity: string
}[]

const rooms = ['1', '2', '3', '4']

export const historyOf = (history: History, { units, days, dice }: DemoTrust): Change[] => {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(dice() * list.length)]
  const oneOf = (
    unit: UnitId,
    people: readonly Pick<Asker, 'person'>[],
    day: Day,
    nth: number,
  ): Omit<Deviation, 'number'> | null => {
    const told = pick(history)
    const by = pick(people)
    if (!told || !by) return null
    const room = dice() < 0.6 ? (pick(rooms) ?? null) : null
    const old = nth < days.length - 21
    return {
      id: id<'deviation'>(`past-${unit}-${day}`),
      unit,
      by: by.person,
      at: at(
        day,
        `${String(8 + Math.floor(dice() * 8)).padStart(2, '0')}:${String(Math.floor(dice() * 60)).padStart(2, '0')}`,
      ),
      day,
      month: monthOfDay(day),
      text: room ? `rom ${room}: ${told.text}` : told.text,
      category: readCategory(told.category),
      severity: readSeverity(told.severity) ?? '1',
      room,
      status: dice() < (old ? 0.96 : 0.35) ? 'closed' : 'open',
    }
  }

  const rows = days.flatMap((day, nth) =>
    units.flatMap(({ id: unit, people }) => {
      // From about one every second working day at the start to one a week at the end.
      const chance = 0.5 - 0.3 * (nth / days.length)
      return dice() < chance ? (oneOf(unit, people, day, nth) ?? []) : []
    }),
  )
  const inOrder = rows.sort((a, b) => (a.at < b.at ? -1 : 1))
  return inOrder.map(row => {
    const year = yearOfDay(row.day)
    return numbered(numbersOf(year), ordinal =>
      insert(deviations, { ...row, number: numberOf(year, ordinal) }),
    )
  })
}
