/** What feedback tells nudges: whether enough patients have answered lately for it to be shown, and nothing of what they answered. */

import type { FactsOf } from '../../core/facts.ts'
import { recent } from './answers/period.ts'
import type { FeedbackNeeds } from './needs.ts'
import { responses } from './response.ts'

export const feedbackFacts =
  ({ handfuls }: Pick<FeedbackNeeds, 'handfuls'>): FactsOf =>
  async (unit, day) => {
    const { answers } = await handfuls.read(responses, [unit], recent(day))
    return { unit: { hasPatientAnswers: answers !== null } }
  }
