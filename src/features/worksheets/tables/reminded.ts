/** What a reminder says of a row, and the letters that said it: with other words in the row they are not what it says. */

import { type Show, show } from '../../../core/cards.ts'
import { quoting, withoutQuote } from '../../../core/letterErasure.ts'
import { letters } from '../../../core/letters.ts'
import { own } from '../../../core/own.ts'
import type { Quoted } from '../../../core/ownTexts.ts'
import { type PlainChange, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { gathered } from '../../../core/walk.ts'
import type { SheetRow } from './row.ts'
import { tables } from './sheets.ts'

type Worded = Pick<SheetRow, 'sheet' | 'fields'>

const wordsOf = ({ sheet, fields }: Worded) => ({
  about: own(fields, tables[sheet].name) ?? '',
  message: fields.message || fields.indicator || fields.measure || '',
})

/** By who has its function: where nobody does it comes to somebody else, and where another has it by now it is to be passed on. */
export const reminderOf = (row: Worded, held: 'reader' | 'nobody' | 'another'): Show =>
  show('worksheets/reminder', {
    sheet: row.sheet,
    ...wordsOf(row),
    function: row.fields.function || 'leader',
    missing: held === 'nobody',
    passed: held === 'another',
  })

export const reminders = ({ id, unit }: Pick<SheetRow, 'id' | 'unit'>): Quoted => ({
  where: { series: 'worksheet-reminder', unit },
  is: ({ campaign }) => campaign.startsWith(`sheet:${id}:`),
})

/** For the write that changes the row. Words that it says no more are taken out of what was sent. */
export const outdated = async (
  store: Store,
  before: SheetRow,
  after: Worded,
  now: Instant,
): Promise<readonly PlainChange[]> => {
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  const isSaid = (text: string, said: string) => text === '' || said.includes(text)
  const stands = isSaid(old.about, fresh.about) && isSaid(old.message, fresh.message)
  if (before.reminded === '' || stands) return []
  const found = await gathered(quoting(store, reminders(before)))
  return found.map(letter => update(letters, withoutQuote(letter, now)))
}
