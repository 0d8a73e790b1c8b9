/** What the house itself keeps, whichever features there are. */

import type { Keeper } from '../door.ts'
import { holdsNobody, removeRows } from '../erasure.ts'
import { handfuls, held } from '../figures/handfuls.ts'
import { downloads } from '../handouts.ts'
import { sharedText } from '../ownTexts.ts'
import { removeAfter } from '../retention.ts'
import { settings } from '../settings.ts'
import { readableIn } from '../settingsShape.ts'
import { counters } from '../store.ts'
import { debts } from './gone/debts.ts'
import { daysUnseen, forgotten } from './gone/forgotten.ts'
import { receipts } from './gone/receipts.ts'
import { greetingErasure, greetings } from './reception/greetings.ts'
import { marks, veiledMarks } from './reception/marks.ts'

export const houseKeeper: Keeper = {
  name: 'house',
  collections: [
    counters,
    marks,
    veiledMarks,
    debts,
    forgotten,
    greetings,
    settings,
    downloads,
    receipts,
    handfuls,
    held,
  ],
  erasures: [
    ...[counters, marks, veiledMarks, debts, forgotten, settings, receipts, handfuls, held].map(holdsNobody),
    removeRows(downloads, 'person'),
    greetingErasure,
  ],
  // In the place of a mail that was somebody's no other words can stand.
  texts: [sharedText(settings, ['chosen'], { tidy: row => ({ ...row, chosen: readableIn(row.chosen) }) })],
  retention: [
    removeAfter(downloads, 'linkDays'),
    removeAfter(receipts, 'receiptDays'),
    removeAfter(forgotten, daysUnseen),
  ],
}
