/** The demo trust's history: a dozen notes that the units wrote for one another. */

import type { DemoTrust } from '../../core/demoTrust.ts'
import { type Change, insert } from '../../core/store.ts'
import { addDays, monthOfDay } from '../../core/time/days.ts'
import { at } from '../../core/time/oslo.ts'
import type { History } from './needs.ts'
import { notes, readVerdict, writers } from './note.ts'

export const historyOf = (history: History, { units, days, dice }: DemoTrust): Change[] => {
  const last = days.at(-1)
  if (!last) return []
  return history.flatMap((told, nth) => {
    const unit = units.find(({ id }) => id === told.unit)
    const may = unit?.people.filter(({ roles }) =>
      roles.some(role => writers.some(writer => writer === role)),
    )
    const by = may?.[Math.floor(dice() * may.length)]
    const helped = readVerdict(told.helped)
    if (!unit || !by || !helped) return []
    const day = days.find(one => one >= addDays(last, -told.daysAgo)) ?? last
    const { guide, step, text } = told
    return [
      insert(notes, {
        id: `past-${unit.id}-note-${nth}`,
        unit: unit.id,
        guide,
        step,
        text,
        helped,
        state: 'shown',
        removed: '',
        by: by.person,
        day,
        month: monthOfDay(day),
        at: at(day, '14:00'),
      }),
    ]
  })
}
