/** Sends the holder of a row's function a reminder on the row's day, once. */

import type { Job } from '../../core/feature.ts'
import { readFunction } from '../../core/functions.ts'
import type { PersonId } from '../../core/ids.ts'
import type { Draft, Letter, Outdated } from '../../core/letters.ts'
import { type PlainChange, type Read, update } from '../../core/store.ts'
import { addDays, isDay } from '../../core/time/days.ts'
import type { Instant } from '../../core/time/instant.ts'
import { at, dayOf, plus } from '../../core/time/oslo.ts'
import { all } from '../../core/walk.ts'
import type { WorksheetNeeds } from './needs.ts'
import { remindAnew } from './remindAnew.ts'
import { reminderOf } from './tables/reminded.ts'
import { type SheetRow, sheetRows } from './tables/row.ts'
import { tables } from './tables/sheets.ts'

/** Late is better than never, but after some days the sheet itself says it. */
const daysFresh = 3

/** Not written before it leaves: until then the row may be changed or removed. */
const morning = '08:00'

type Receiver = { readonly person: PersonId; readonly missing: boolean }

/** Called by the row's version too: where its words were changed on its day, it is told anew. */
const letterTo = (row: Read<SheetRow>, { person, missing }: Receiver, now: Instant): Draft => ({
  series: 'worksheet-reminder',
  campaign: `sheet:${row.id}:${row.due}:${row.version}`,
  kind: 'service',
  person,
  unit: row.unit,
  show: reminderOf(row, missing ? 'nobody' : 'reader'),
  due: now,
  expires: plus(now, { days: daysFresh }),
})

const functionOf = ({ fields }: Pick<SheetRow, 'fields'>) => readFunction(fields.function) ?? 'leader'

/** A row that belongs to nobody is the leader's; where nobody leads the unit, it is for who leads its project. */
const receiverFor = async (needs: WorksheetNeeds, row: SheetRow, now: Instant): Promise<Receiver | null> => {
  const code = functionOf(row)
  for (const one of [code, 'leader', 'project'] as const) {
    const person = await needs.holderOf(row.unit, one, dayOf(now))
    if (person) return { person, missing: one !== code }
  }
  return null
}

const sendOf = async (needs: WorksheetNeeds, row: Read<SheetRow>, now: Instant): Promise<number> => {
  const today = dayOf(now)
  const next = tables[row.sheet].due(row.fields, addDays(today, 1))
  const moved: PlainChange = update(sheetRows, { ...row, due: next, reminded: today })
  const receiver = await receiverFor(needs, row, now)
  // Somebody may lead the unit tomorrow.
  if (!receiver && isDay(row.due) && today <= addDays(row.due, daysFresh)) return 0
  // A row that somebody is changing comes again.
  const told = await needs.tell(needs.store, receiver ? [letterTo(row, receiver, now)] : [], [moved])
  return told.written ? 1 : 0
}

export const sendReminders = (needs: WorksheetNeeds): Job => ({
  name: 'sheet-reminders',
  run: async now => {
    if (now < at(dayOf(now), morning)) return 0
    await remindAnew(needs.store, now, daysFresh)
    const due = { where: { state: 'kept' }, from: '0', to: addDays(dayOf(now), 1) } as const
    let done = 0
    for await (const rows of all(needs.store, sheetRows, due))
      for (const row of rows) done += await sendOf(needs, row, now)
    return done
  },
})

/**
 * Asked right before it leaves: of a row that was removed, moved or filled in meanwhile there is nothing to remind of. Where
 * somebody else has its function by now, its reader is told to pass it on.
 */
export const outdatedReminder =
  ({ store, holderOf }: Pick<WorksheetNeeds, 'store' | 'holderOf'>) =>
  async ({ campaign, person }: Letter, now: Instant): Promise<Outdated | null> => {
    const [, id = '', due = ''] = campaign.split(':')
    const row = await store.get(sheetRows, id)
    const isDue = row?.state === 'kept' && isDay(due) && tables[row.sheet].due(row.fields, due) === due
    if (!isDue) return 'done'
    const holder = await holderOf(row.unit, functionOf(row), dayOf(now))
    return reminderOf(row, holder === null ? 'nobody' : holder === person ? 'reader' : 'another')
  }
