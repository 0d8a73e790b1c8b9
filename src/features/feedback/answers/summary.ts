/** A unit's month in patients' answers: of each question how many answered and how many were content, in whole handfuls. */

import type { Figures } from '../../../core/feature.ts'
import type { Crowd } from '../../../core/figures/crowd.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Month } from '../../../core/time/instant.ts'
import type { FeedbackNeeds } from '../needs.ts'
import type { Question } from '../questions.ts'
import { responses } from '../response.ts'
import { contentOf } from './figures.ts'
import { spanOf } from './period.ts'

type Counts = { readonly question: string; readonly answers: number; readonly content: number }

/** Of each question that enough have answered. */
export const countsOf = (asked: readonly Question[], crowd: Crowd): readonly Counts[] =>
  asked.flatMap(question => {
    const found = contentOf(question, crowd)
    return found ? [{ question: question.question, answers: found.of, content: found.content }] : []
  })

export const summarise = async (needs: FeedbackNeeds, unit: UnitId, month: Month): Promise<Figures> => {
  const [crowd, questions] = await Promise.all([
    needs.handfuls.read(responses, [unit], spanOf(month)),
    needs.questionsOf(unit),
  ])
  const counted = countsOf(questions, crowd).flatMap(({ question, answers, content }) => [
    [`${question}.of`, answers] as const,
    [`${question}.content`, content] as const,
  ])
  return {
    name: 'feedback',
    figures: {
      ...(crowd.answers === null ? {} : { answers: crowd.answers }),
      ...Object.fromEntries(counted),
    },
  }
}
