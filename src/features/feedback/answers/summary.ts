/** A unit's month in patients' answers: of each question how many answered and how many were content, in whole handfuls. */

import type { Figures } from '../../../core/feature.ts'
import type { UnitId } from '../../../core/ids.ts'
import { addDays, addMonths } from '../../../core/time/days.ts'
import type { Day, Month } from '../../../core/time/instant.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { responses } from '../response.ts'
import { contentOf } from './figures.ts'

const spanOf = (month: Month) => ({
  from: `${month}-01` as Day,
  to: addDays(`${addMonths(month, 1)}-01` as Day, -1),
})

export const summarise = async (needs: FeedbackNeeds, unit: UnitId, month: Month): Promise<Figures> => {
  const [crowd, questions] = await Promise.all([
    needs.handfuls.read(responses, [unit], spanOf(month)),
    needs.questionsOf(unit),
  ])
  const counted = questions.flatMap(asked => {
    const found = contentOf(asked, crowd)
    return found
      ? [[`${asked.question}.of`, found.of] as const, [`${asked.question}.content`, found.content] as const]
      : []
  })
  return {
    name: 'feedback',
    figures: {
      ...(crowd.answers === null ? {} : { answers: crowd.answers }),
      ...Object.fromEntries(counted),
    },
  }
}
