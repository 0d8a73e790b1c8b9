/** What patients say that stands beside a target of video: how many of them found that it suited. */

import type { Counterweight, Period } from '../../../core/figures/counterweight.ts'
import { shareOf } from '../../../core/figures/share.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { responses } from '../response.ts'
import { contentOf } from './figures.ts'

/** Of a form that is not the unit’s first, its set stands before it. */
const question = 'suits'

export const besideTarget = async (
  needs: FeedbackNeeds,
  unit: UnitId,
  period: Period,
): Promise<readonly Counterweight[]> => {
  const [crowd, questions] = await Promise.all([
    needs.handfuls.read(responses, [unit], period),
    needs.questionsOf(unit),
  ])
  const asked = questions.find(one => one.question === question || one.question.endsWith(`-${question}`))
  const counted = asked && contentOf(asked, crowd)
  return [
    {
      name: question,
      says: 'feedback:beside.suits',
      share: counted ? shareOf(counted.content, counted.of) : null,
    },
  ]
}
