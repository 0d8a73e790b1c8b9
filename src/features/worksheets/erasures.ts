/** What becomes of a person's rows in the sheets: the unit's work stays without their name, and a vote stays a vote. */

import { type Decision, decisions } from '../../core/decisions.ts'
import { anonymiseRows, type Erasure, type Forgotten, holdsNobody } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { own } from '../../core/own.ts'
import { type KeptText, sharedText } from '../../core/ownTexts.ts'
import type { Retention } from '../../core/retention.ts'
import { sharedWords } from '../../core/sharedTexts.ts'
import { type Read, remove } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { partsOf, withoutWriter, workedOnBy } from '../../core/writers.ts'
import { reminders } from './tables/reminded.ts'
import { type SheetRow, sheetRows } from './tables/row.ts'
import { tables } from './tables/sheets.ts'
import { columnsOf } from './tables/shelf.ts'
import { writers } from './who.ts'
import { nameRetention } from './workshop/afresh.ts'
import { voteRetention } from './workshop/closing.ts'
import { ballotId, ballots, points, suggestions, type Workshop, workshops } from './workshop/workshop.ts'

/** What the person filled in; what others made of it is the unit's own. */
const ownRow = (row: SheetRow, { person }: Forgotten) => {
  const { id, unit, sheet, by, at, fields } = row
  return { id, unit, sheet, ...(by === person ? { by, at } : {}), fields: partsOf(row, fields, person) }
}

const ownDecision = (row: Decision, { person }: Forgotten) => {
  const { id, unit, kind, about, by, at } = row
  const parts = partsOf(row, columnsOf(row), person)
  return { id, unit, kind, about, ...(by === person ? { by, at } : {}), ...parts }
}

const openedBy = ({ id, unit, kind, number, by, day }: Workshop) => ({ id, unit, kind, number, by, day })

export const worksheetErasures: readonly Erasure[] = [
  anonymiseRows(sheetRows, workedOnBy(sheetRows), withoutWriter, ownRow),
  anonymiseRows(decisions, workedOnBy(decisions), withoutWriter, ownDecision),
  anonymiseRows(workshops, 'by', (row, { pseudonym }) => ({ ...row, by: pseudonym() as PersonId }), openedBy),
  anonymiseRows(ballots, 'person', (row, { pseudonym }) => {
    const person = pseudonym() as PersonId
    return { ...row, id: ballotId(row.workshop, person), person }
  }),
  holdsNobody(suggestions),
  holdsNobody(points),
]

const columnsIn = ({ sheet }: SheetRow) => tables[sheet].columns.filter(({ kind }) => kind === 'text')

/** A row without words keeps its place in the picture: its choices, figures and days. */
export const worksheetTexts: readonly KeptText[] = [
  sharedWords(sheetRows, {
    fields: ['fields'],
    seenTo: writers,
    elsewhere: [decisions.name],
    words: row => Object.fromEntries(columnsIn(row).map(({ code }) => [code, own(row.fields, code) ?? ''])),
    withWords: (row, words) => ({ ...row, fields: { ...row.fields, ...words } }),
    isNeeded: (row, part) => columnsIn(row).some(({ code, required }) => code === part && required === true),
    quoted: reminders,
  }),
  sharedWords(decisions, {
    fields: ['text', 'why'],
    seenTo: writers,
    // Removed, it lies aside among the rows.
    elsewhere: [sheetRows.name],
    words: ({ kind, text, why }) => (kind === 'own' ? { text, why } : { why }),
    withWords: (row, words) => ({ ...row, ...words }),
    isNeeded: (_, part) => part === 'text',
  }),
  // Without a name from the start: whoever wrote it takes it back from their own card.
  sharedText(suggestions, ['text']),
]

/** A removed row says itself until when it can be put back: as long as was decided on the day of its removal. */
export const worksheetRetention: readonly Retention[] = [
  {
    collection: sheetRows.name,
    days: 0,
    find: (store, before, limit) =>
      store.list(sheetRows, {
        where: { state: 'removed' },
        from: '0',
        // Until then is with that day.
        to: dayOf(before as Instant),
        limit,
      }),
    expire: row => [remove(sheetRows, row as Read<SheetRow>)],
    quoted: row => reminders(row as Read<SheetRow>),
  },
  ...voteRetention,
  ...nameRetention,
]
