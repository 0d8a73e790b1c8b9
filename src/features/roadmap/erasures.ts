/** A roadmap outlives who worked on it: what was done stays done, and nobody needs to know by whom. */

import { anonymiseRows, type Erasure, type Forgotten, holdsNobody } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import { type KeptText, ownText } from '../../core/ownTexts.ts'
import { arrangements, plans, ticks } from './plan/plan.ts'
import { rounds } from './told/rounds.ts'

const somebody = ({ pseudonym }: Forgotten) => pseudonym() as PersonId

export const roadmapErasures: readonly Erasure[] = [
  anonymiseRows(plans, 'by', (row, who) => ({ ...row, by: somebody(who) })),
  anonymiseRows(ticks, 'by', (row, who) => ({ ...row, by: somebody(who) })),
  anonymiseRows(arrangements, 'by', (row, who) => ({ ...row, by: somebody(who) })),
  holdsNobody(rounds),
]

/** What was ticked stays ticked. */
export const roadmapTexts: readonly KeptText[] = [
  ownText(ticks, { fields: ['note', 'link'], without: row => ({ ...row, note: '', link: '' }) }),
]
