/** What becomes of a person's rows in the sheets: the unit's work stays without their name, and a vote stays a vote. */

import { decisions } from '../../core/decisions.ts'
import { anonymiseRows, type Erasure, holdsNobody } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { sheetRows } from './row.ts'
import { ballotId, ballots, points, suggestions, workshops } from './workshop.ts'

export const worksheetErasures: readonly Erasure[] = [
  anonymiseRows(sheetRows, 'by', (row, { pseudonym }) => ({ ...row, by: pseudonym() as PersonId })),
  anonymiseRows(decisions, 'by', (row, { pseudonym }) => ({ ...row, by: pseudonym() as PersonId })),
  anonymiseRows(workshops, 'by', (row, { pseudonym }) => ({ ...row, by: pseudonym() as PersonId })),
  anonymiseRows(ballots, 'person', (row, { pseudonym }) => {
    const person = pseudonym() as PersonId
    return { ...row, id: ballotId(row.workshop, person), person }
  }),
  holdsNobody(suggestions),
  holdsNobody(points),
]
