/** A unit's answers for programs and spreadsheets, month by month: of each question how many, and how many were content. */

import type { Resource } from '../../../core/feature.ts'
import { insideOf } from '../../../core/inside.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { responses } from '../response.ts'
import { monthsTo, spanOf } from './period.ts'
import { countsOf } from './summary.ts'

export const answersResource = (needs: FeedbackNeeds): Resource => ({
  path: 'units/:id/answers',
  audience: 'all',
  get: async (who, { id }) => {
    const unit = insideOf(who)
    if (unit === null || id !== unit) return null
    const months = monthsTo(dayOf(needs.clock.now()))
    const [questions, crowds] = await Promise.all([
      needs.everAskedOf(unit),
      needs.handfuls.readEach(responses, [unit], months.map(spanOf)),
    ])
    return {
      rows: crowds.flatMap((crowd, nth) =>
        countsOf(questions, crowd).map(counts => ({ month: months[nth], ...counts })),
      ),
    }
  },
})
