/** A unit's answers for programs and spreadsheets, month by month: of each question how many, and how many were content. */

import type { Resource } from '../../../core/feature.ts'
import type { UnitId } from '../../../core/ids.ts'
import { own } from '../../../core/own.ts'
import { addMonths, monthOfDay } from '../../../core/time/days.ts'
import type { Month } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { summarise } from './summary.ts'

/** Answers themselves are kept so long; what came of them stays. */
const months = 24

const rowsOf = async (needs: FeedbackNeeds, unit: UnitId, month: Month) => {
  const { figures } = await summarise(needs, unit, month)
  return Object.keys(figures).flatMap(name => {
    const [, question] = /^(.+)\.of$/.exec(name) ?? []
    return question
      ? [{ month, question, answers: own(figures, name), content: own(figures, `${question}.content`) }]
      : []
  })
}

export const answersResource = (needs: FeedbackNeeds): Resource => ({
  path: 'units/:id/answers',
  audience: 'all',
  get: async (who, { id }) => {
    const { unit } = who
    if (unit === null || id !== unit || who.stands !== 'inside') return null
    const last = monthOfDay(dayOf(needs.clock.now()))
    const shown = Array.from({ length: months }, (_, nth) => addMonths(last, nth + 1 - months))
    return { rows: (await Promise.all(shown.map(month => rowsOf(needs, unit, month)))).flat() }
  },
})
