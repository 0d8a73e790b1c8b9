/** What becomes of a person's rows in the sheets: the unit's work stays without their name, and a vote stays a vote. */

import { decisions } from '../../core/decisions.ts'
import { anonymiseRows, type Erasure, type Forgotten, holdsNobody } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { own } from '../../core/own.ts'
import { type KeptText, ownText, sharedText, wiped } from '../../core/ownTexts.ts'
import type { Retention } from '../../core/retention.ts'
import { type Read, remove } from '../../core/store.ts'
import { addDays } from '../../core/time/days.ts'
import type { Instant } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { type SheetRow, sheetRows } from './tables/row.ts'
import { tables } from './tables/sheets.ts'
import { ballotId, ballots, points, suggestions, workshops } from './workshop/workshop.ts'

type Shared = { readonly by: PersonId; readonly wordsBy?: PersonId }

const withoutWriter = <R extends Shared>(row: R, { pseudonym }: Forgotten): R => ({
  ...row,
  by: pseudonym() as PersonId,
})

const withoutChanger = <R extends Shared>(row: R, { pseudonym }: Forgotten): R => ({
  ...row,
  wordsBy: pseudonym() as PersonId,
})

/** The row is read by both, and neither reads who the other is. */
const ownSide = <R extends Shared>({ by, wordsBy, ...row }: R, { person }: Forgotten) => ({
  ...row,
  by: by === person ? person : null,
  wordsBy: wordsBy === person ? person : null,
})

/** Both can take the words away: nobody can tell any more which are whose. */
const writersOf = ({ by, wordsBy = by }: Shared): readonly PersonId[] => [by, wordsBy]

export const worksheetErasures: readonly Erasure[] = [
  anonymiseRows(sheetRows, 'by', withoutWriter, ownSide),
  anonymiseRows(sheetRows, 'wordsBy', withoutChanger, ownSide),
  anonymiseRows(decisions, 'by', withoutWriter, ownSide),
  anonymiseRows(decisions, 'wordsBy', withoutChanger, ownSide),
  anonymiseRows(workshops, 'by', (row, { pseudonym }) => ({ ...row, by: pseudonym() as PersonId })),
  anonymiseRows(ballots, 'person', (row, { pseudonym }) => {
    const person = pseudonym() as PersonId
    return { ...row, id: ballotId(row.workshop, person), person }
  }),
  holdsNobody(suggestions),
  holdsNobody(points),
]

const wordsOf = ({ sheet }: SheetRow) => tables[sheet].columns.filter(({ kind }) => kind === 'text')

/** A row without words keeps its place in the picture: its choices, figures and days. */
const withoutWords = (row: Read<SheetRow>): Read<SheetRow> => ({
  ...row,
  fields: {
    ...row.fields,
    ...Object.fromEntries(wordsOf(row).map(({ code, required }) => [code, required ? wiped : ''])),
  },
})

export const worksheetTexts: readonly KeptText[] = [
  ownText(sheetRows, {
    fields: ['fields'],
    authors: writersOf,
    says: row => wordsOf(row).map(({ code }) => own(row.fields, code) ?? ''),
    without: withoutWords,
    quoted: ({ id, unit }) => ({
      where: { series: 'worksheet-reminder', unit },
      is: ({ campaign }) => campaign.startsWith(`sheet:${id}:`),
    }),
  }),
  ownText(decisions, {
    fields: ['text', 'why'],
    authors: writersOf,
    without: row => ({ ...row, text: row.kind === 'own' ? wiped : row.text, why: '' }),
    says: ({ kind, text, why }) => (kind === 'own' ? [text, why] : [why]),
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
        to: addDays(dayOf(before as Instant), 1),
        limit,
      }),
    expire: row => [remove(sheetRows, row as Read<SheetRow>)],
  },
]
