/** `svar`: what patients answered, a question to a row, with how sure it is and how it has gone. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { runChart } from '../../../core/figures/picture.ts'
import { signalIn } from '../../../core/figures/signal.ts'
import { chartSays, signalSays } from '../../../core/figures/words.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { addDays } from '../../../core/time/days.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { addWeeks, mondayOf, type Week, weekOf, weeksFromTo } from '../../../core/time/weeks.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { responses } from '../response.ts'
import { countNew, shownWords } from '../review/words.ts'
import { keepers } from '../share/link.ts'
import { formOf } from '../share/unitForm.ts'
import { linesOf, percent } from './figures.ts'
import { recent } from './period.ts'
import { responseOf } from './response.ts'

/** Half a year: long enough to see a change, and as much as a phone has room for. */
const weeks = 26

const spanOf = (week: Week) => ({ from: mondayOf(week), to: addDays(mondayOf(week), 6) })

/** Of each question, how many of a hundred were content week by week, and whether that has changed. */
const trendsOf = async (needs: FeedbackNeeds, unit: UnitId, now: Week) => {
  const shown = weeksFromTo(addWeeks(now, 1 - weeks), now)
  const questions = await needs.questionsOf(unit)
  const crowds = await needs.handfuls.readEach(responses, [unit], shown.map(spanOf))
  const lines = crowds.map(crowd => new Map(linesOf(crowd, questions).map(line => [line.code, line.share])))
  return (code: string) => {
    const points = shown.map((at, nth) => ({ at, value: lines[nth]?.get(code) ?? null }))
    const signal = signalIn(points)
    const chart = runChart({ points, signal, style: 'percent' })
    return points.filter(({ value }) => value !== null).length < 3
      ? []
      : [
          {
            chart,
            says: signalSays(needs.say, signal, 'percent', now),
            twin: chartSays(needs.say, chart, signal, now),
          },
        ]
  }
}

export const openAnswers = async (needs: FeedbackNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const today = dayOf(needs.clock.now())
  const mayKeep = mayUse(keepers, ask.who.roles)
  const [unitName, form, crowd, response, trendOf, questions, waiting, words] = await Promise.all([
    needs.unitName(unit),
    formOf(ask.store, unit),
    needs.handfuls.read(responses, [unit], recent(today)),
    responseOf(needs, unit),
    trendsOf(needs, unit, weekOf(today)),
    needs.questionsOf(unit),
    mayKeep ? countNew(ask.store, unit) : 0,
    shownWords(ask.store, unit),
  ])
  const lines = linesOf(crowd, questions)
  return show('feedback/answers', {
    unit: unitName,
    ...response,
    isEmpty: lines.length === 0,
    hasForm: form !== null,
    lines: lines.map(({ share, low, high, ...line }) => ({
      ...line,
      share: percent(share),
      low: percent(low),
      high: percent(high),
      trends: trendOf(line.code),
    })),
    waiting,
    words: words.map(({ text, day }) => ({ text, day })),
    mayKeep,
  })
}
