/** Of each question, how many of a hundred were content week by week, and whether that has changed. */

import { runChart } from '../../../core/figures/picture.ts'
import { signalIn } from '../../../core/figures/signal.ts'
import { chartSays, signalSays } from '../../../core/figures/words.ts'
import type { UnitId } from '../../../core/ids.ts'
import { addDays } from '../../../core/time/days.ts'
import { addWeeks, mondayOf, type Week, weeksFromTo } from '../../../core/time/weeks.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { responses } from '../response.ts'
import { linesOf } from './figures.ts'

/** Half a year: long enough to see a change, and as much as a phone has room for. */
const weeks = 26

/** Fewer points draw no line. */
const leastPoints = 3

const spanOf = (week: Week) => ({ from: mondayOf(week), to: addDays(mondayOf(week), 6) })

export const trendsOf = async (needs: FeedbackNeeds, unit: UnitId, now: Week) => {
  const shown = weeksFromTo(addWeeks(now, 1 - weeks), now)
  const questions = await needs.questionsOf(unit)
  const crowds = await needs.handfuls.readEach(responses, [unit], shown.map(spanOf))
  const lines = crowds.map(crowd => new Map(linesOf(crowd, questions).map(line => [line.code, line.share])))
  return (code: string) => {
    const points = shown.map((at, nth) => ({ at, value: lines[nth]?.get(code) ?? null }))
    const signal = signalIn(points)
    const chart = runChart({ points, signal, style: 'percent' })
    return {
      says: signalSays(needs.say, signal, 'percent', now),
      charts: points.filter(({ value }) => value !== null).length < leastPoints ? [] : [chart],
      twin: chartSays(needs.say, chart, signal, now),
    }
  }
}
