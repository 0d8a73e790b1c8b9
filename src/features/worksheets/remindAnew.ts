/** A reminder whose reader left the unit before it could leave is due again, and comes to whoever it is for by then. */

import { unlessOvertaken } from '../../core/again.ts'
import { type Letter, letters } from '../../core/letters.ts'
import { type Read, type Store, update } from '../../core/store.ts'
import { isDay } from '../../core/time/days.ts'
import type { Day, Instant } from '../../core/time/instant.ts'
import { plus } from '../../core/time/oslo.ts'
import { all } from '../../core/walk.ts'
import { sheetRows } from './tables/row.ts'
import { tables } from './tables/sheets.ts'

/** As it stands, where it still asks for somebody on that day and waits for a later one by now. */
const owedOf = async (store: Pick<Store, 'get'>, id: string, due: Day) => {
  const row = await store.get(sheetRows, id)
  const isOwed = row?.state === 'kept' && row.due !== due && tables[row.sheet].due(row.fields, due) === due
  return isOwed ? [update(sheetRows, { ...row, due })] : []
}

const dueAgain = async (store: Store, letter: Read<Letter>, now: Instant): Promise<void> => {
  const [, id = '', due = ''] = letter.campaign.split(':')
  // In one write with the end of its time, by which it is looked at once.
  const owed = isDay(due) ? await owedOf(store, id, due) : []
  await unlessOvertaken(store, [update(letters, { ...letter, expires: now }), ...owed])
}

/** `days` is for how long a reminder is fresh. */
export const remindAnew = async (store: Store, now: Instant, days: number): Promise<void> => {
  const left = { series: 'worksheet-reminder', state: 'suppressed', reason: 'left' } as const
  for await (const some of all(store, letters, { where: left, from: plus(now, { days: -days }) }))
    for (const letter of some) if (letter.expires > now) await dueAgain(store, letter, now)
}
