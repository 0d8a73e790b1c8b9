/** One question through half a year, as a picture and in words. */

import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { weekOf } from '../../../core/time/weeks.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { trendsOf } from './trends.ts'

export const openTrend = async (needs: FeedbackNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const asked = (await needs.questionsOf(unit)).find(({ question }) => question === ask.input.question)
  if (!asked) return notice('old-card')
  const trendOf = await trendsOf(needs, unit, weekOf(dayOf(needs.clock.now())))
  return show('feedback/trend', { short: asked.short, asks: asked.asks, ...trendOf(asked.question) })
}
