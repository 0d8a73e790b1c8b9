/** Takes a row away, and puts it back for as long as it is kept aside. */

import { again } from '../../../core/again.ts'
import { isAsWished } from '../../../core/asWished.ts'
import type { Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { readSettings } from '../../../core/settings.ts'
import { addDays } from '../../../core/time/days.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { WorksheetNeeds } from '../needs.ts'
import type { SheetRow } from './row.ts'
import { readTable, type TableCode, tables } from './sheets.ts'
import { shelves } from './shelf.ts'
import { showAll, showTable } from './show.ts'

/** As it was filled in at first: what came along with it is known by that. */
const filledBy = ({ unit, by, at }: SheetRow, sheet: TableCode) => ({ unit, sheet, by, at })

/** As it is by then: what somebody else says in it at the same moment can be had back with it. */
export const removeRow = async (needs: WorksheetNeeds, ask: Ask): Promise<Show> => {
  const code = readTable(ask.input.sheet)
  if (!code) return showAll()
  const { unit } = ask.who
  if (!unit) return noUnit()
  const days = (await readSettings(ask.store)).retention.removedDays
  const until = addDays(dayOf(needs.clock.now()), days)
  const id = ask.input.row ?? ''
  return again(ask.store, async write => {
    const { kept, aside } = await shelves[code].find(ask.store, id)
    if (kept?.unit === unit) {
      const isLast = (await shelves[code].list(ask.store, unit)).length === 1
      const emptied = isLast ? await needs.emptied(ask, filledBy(kept, code)) : []
      await write([...(await shelves[code].remove(ask.store, kept, until)), ...emptied])
    } else if (!isAsWished(aside, { unit, due: until })) return showTable(needs, ask, code, { tone: 'gone' })
    return showTable(needs, ask, code, { tone: 'removed', days, undo: { verb: 'sheet.restore', row: id } })
  })
}

export const restoreRow = async (needs: WorksheetNeeds, ask: Ask): Promise<Show> => {
  const code = readTable(ask.input.sheet)
  if (!code) return showAll()
  const { unit } = ask.who
  if (!unit) return noUnit()
  const today = dayOf(needs.clock.now())
  return again(ask.store, async write => {
    const id = ask.input.row ?? ''
    const { kept, aside: row } = await shelves[code].find(ask.store, id)
    if (kept?.unit === unit) return showTable(needs, ask, code, { tone: 'restored' })
    if (row?.unit !== unit) return showTable(needs, ask, code, { tone: 'gone' })
    // Of a row that does not say what it waited for.
    const due = tables[code].due(row.fields, row.reminded === today ? addDays(today, 1) : today)
    await write([...shelves[code].restore(row, due), ...(await needs.filled(ask, filledBy(row, code)))])
    return showTable(needs, ask, code, { tone: 'restored' })
  })
}
