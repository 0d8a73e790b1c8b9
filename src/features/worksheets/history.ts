/** The demo trust's history: sheets that two units filled in on their way, a workshop with its result, and one that is open. */

import type { DemoTrust } from '../../core/demoTrust.ts'
import { own } from '../../core/own.ts'
import { type Change, insert } from '../../core/store.ts'
import { addDays } from '../../core/time/days.ts'
import type { Day } from '../../core/time/instant.ts'
import { at } from '../../core/time/oslo.ts'
import { addWorkingDays } from '../../core/time/working.ts'
import type { History } from './needs.ts'
import { type Fields, readTable, tables } from './tables/sheets.ts'
import { shelves } from './tables/shelf.ts'
import {
  points,
  readQuestion,
  suggestions,
  type Workshop,
  workshopId,
  workshops,
} from './workshop/workshop.ts'

type Calendar = {
  readonly last: Day
  readonly dayBefore: (ago: number) => Day
  readonly dayFrom: (days: number) => Day
}

const calendarOf = (days: readonly Day[], last: Day): Calendar => ({
  last,
  dayBefore: ago => days.find(day => day >= addDays(last, -ago)) ?? last,
  dayFrom: ahead => addWorkingDays(addDays(last, ahead), 0),
})

type Unit = DemoTrust['units'][number]

const holderOf = ({ people }: Unit, role: string) =>
  people.find(({ roles }) => roles.some(own => own === role))?.person

const fieldsOf = (told: History['rows'][number]['fields'], codes: readonly string[], { dayFrom }: Calendar) =>
  Object.fromEntries(
    codes.map(code => {
      const value = own(told, code) ?? ''
      return [code, typeof value === 'number' ? dayFrom(value) : value]
    }),
  ) satisfies Fields

/** What was due until yesterday has been reminded of. */
const rowOf = (told: History['rows'][number], nth: number, unit: Unit, calendar: Calendar): Change[] => {
  const sheet = readTable(told.sheet)
  const by = holderOf(unit, told.by)
  if (!sheet || !by) return []
  const { columns, due } = tables[sheet]
  const fields = fieldsOf(
    told.fields,
    columns.map(({ code }) => code),
    calendar,
  )
  return [
    shelves[sheet].add({
      id: `past-${unit.id}-${sheet}-${nth}`,
      unit: unit.id,
      sheet,
      fields,
      by,
      at: at(calendar.dayBefore(told.daysAgo), '13:30'),
      state: 'kept',
      due: due(fields, addDays(calendar.last, 1)),
      reminded: '',
    }),
  ]
}

const kind = 'staff'
const statuses: readonly Workshop['status'][] = ['gathering', 'voting', 'closed']

/** Of who has voted only the number is left once it is told. */
const workshopOf = (told: History['workshops'][number], unit: Unit, { dayBefore }: Calendar): Change[] => {
  const by = holderOf(unit, told.by)
  const status = statuses.find(known => known === told.status)
  if (!by || !status) return []
  const id = workshopId(unit.id, kind, 1)
  const day = dayBefore(told.daysAgo)
  const cast = status === 'closed' ? { voters: told.voters } : {}
  return [
    insert(workshops, { id, unit: unit.id, kind, number: 1, status, by, day, ...cast }),
    ...told.suggestions.flatMap(({ text, question: asked, points: given }, nth) => {
      const question = readQuestion(asked)
      const suggestion = `past-${id}-${nth}`
      if (!question) return []
      const row = { id: suggestion, workshop: id, question, text, out: false, key: `${suggestion}-key` }
      return [
        insert(suggestions, row),
        ...Array.from({ length: given }, (_, point) =>
          insert(points, { id: `${suggestion}-${point}`, workshop: id, suggestion }),
        ),
      ]
    }),
  ]
}

/** Throws no dice: what comes after it in the demo's past falls as before. */
export const historyOf = (history: History, { units, days }: DemoTrust): Change[] => {
  const last = days.at(-1)
  if (!last) return []
  const calendar = calendarOf(days, last)
  return units.flatMap(unit => [
    ...history.rows.flatMap((told, nth) => (told.unit === unit.id ? rowOf(told, nth, unit, calendar) : [])),
    ...history.workshops.flatMap(told => (told.unit === unit.id ? workshopOf(told, unit, calendar) : [])),
  ])
}
