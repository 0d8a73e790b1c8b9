/** A roadmap outlives who worked on it: what was done stays done, and nobody needs to know by whom. */

import { anonymiseRows, type Erasure, type Forgotten, holdsNobody } from '../../core/erasure.ts'
import type { PersonId } from '../../core/ids.ts'
import type { KeptText } from '../../core/ownTexts.ts'
import { sharedWords } from '../../core/sharedTexts.ts'
import { partsOf, withoutWriter, workedOnBy } from '../../core/writers.ts'
import { arrangements, type Plan, plans, type Tick, ticks, wordsOf } from './plan/plan.ts'
import { rounds } from './told/rounds.ts'
import { tickers } from './who.ts'

const somebody = ({ pseudonym }: Forgotten) => pseudonym() as PersonId

/** Who ticked reads that they did, and who wrote the words reads those. */
const onlyOf = (row: Tick, { person }: Forgotten) => {
  const { id, plan, unit, step, item, by, state, at } = row
  const ticked = by === person ? { by, state, at } : {}
  return { id, plan, unit, step, item, ...ticked, ...partsOf(row, wordsOf(row), person) }
}

/** What has become of it since is the unit's own. */
const begunBy = ({ id, unit, guide, by, at }: Plan) => ({ id, unit, guide, by, at })

export const roadmapErasures: readonly Erasure[] = [
  anonymiseRows(plans, 'by', (row, who) => ({ ...row, by: somebody(who) }), begunBy),
  anonymiseRows(ticks, workedOnBy(ticks), withoutWriter, onlyOf),
  anonymiseRows(arrangements, 'by', (row, who) => ({ ...row, by: somebody(who) })),
  holdsNobody(rounds),
]

/** What was ticked stays ticked. */
export const roadmapTexts: readonly KeptText[] = [
  sharedWords(ticks, {
    fields: ['note', 'link', 'why'],
    seenTo: tickers,
    words: wordsOf,
    withWords: (row, words) => ({ ...row, ...words }),
  }),
]
