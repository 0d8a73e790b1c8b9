/** A reminder whose reader left the unit before it could leave is due again, and comes to whoever it is for by then. */

import { unlessOvertaken } from '../../core/again.ts'
import type { Letter } from '../../core/letters.ts'
import { inVain, lookedAt } from '../../core/lettersInVain.ts'
import { type Store, update } from '../../core/store.ts'
import { isDay } from '../../core/time/days.ts'
import type { Day, Instant } from '../../core/time/instant.ts'
import { sheetRows } from './tables/row.ts'
import { tables } from './tables/sheets.ts'

/** As it stands, where it still asks for somebody on that day. */
const owedOf = async (store: Pick<Store, 'get'>, id: string, due: Day) => {
  const row = await store.get(sheetRows, id)
  const isOwed = row?.state === 'kept' && tables[row.sheet].due(row.fields, due) === due
  return isOwed ? [update(sheetRows, { ...row, due })] : []
}

const againIn = async (store: Store, { campaign }: Letter) => {
  const [, id = '', due = ''] = campaign.split(':')
  return isDay(due) ? owedOf(store, id, due) : []
}

/** `days` is for how long a reminder is fresh. */
export const remindAnew = async (store: Store, now: Instant, days: number): Promise<void> => {
  for await (const letter of inVain(store, { series: 'worksheet-reminder', reason: ['left'] }, now, days))
    await unlessOvertaken(store, [lookedAt(letter, now), ...(await againIn(store, letter))])
}
