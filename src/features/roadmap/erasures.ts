/** A roadmap outlives who worked on it: what was done stays done, and nobody needs to know by whom. */

import { anonymiseRows, type Erasure, type Forgotten, holdsNobody } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { type KeptText, ownText } from '../../core/ownTexts.ts'
import { arrangements, plans, type Tick, ticks } from './plan/plan.ts'
import { rounds } from './told/rounds.ts'

const somebody = ({ pseudonym }: Forgotten) => pseudonym() as PersonId

const authorOf = ({ by, wordsBy = by }: Tick): PersonId => wordsBy

/** Who ticked reads that they did, and who wrote the words reads those. */
const onlyOf = (row: Tick, { person }: Forgotten) => {
  const { by, wordsBy: _, note, link, ...tick } = row
  const words = authorOf(row) === person ? { note, link } : {}
  return { ...tick, by: by === person ? person : null, ...words }
}

export const roadmapErasures: readonly Erasure[] = [
  anonymiseRows(plans, 'by', (row, who) => ({ ...row, by: somebody(who) })),
  anonymiseRows(ticks, 'by', (row, who) => ({ ...row, by: somebody(who) }), onlyOf),
  anonymiseRows(ticks, 'wordsBy', (row, who) => ({ ...row, wordsBy: somebody(who) }), onlyOf),
  anonymiseRows(arrangements, 'by', (row, who) => ({ ...row, by: somebody(who) })),
  holdsNobody(rounds),
]

/** What was ticked stays ticked. */
export const roadmapTexts: readonly KeptText[] = [
  ownText(ticks, {
    fields: ['note', 'link'],
    without: row => ({ ...row, note: '', link: '' }),
    authors: row => [authorOf(row)],
  }),
]
