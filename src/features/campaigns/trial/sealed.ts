/**
 * What is locked before the first week, and each week when it is over. A week's seal holds that of the week before, so
 * none can be changed, left out or put in between. Somebody's own words and names are not among it:
 * they must be able to go.
 */

import { type Parts, type Seals, seal } from '../../../core/trials/envelope.ts'
import { sealedContent } from './content.ts'
import type { Trial, TrialWeek } from './trial.ts'

export const planParts = ({
  unit,
  units,
  audience,
  coinOf,
  weekday,
  outcome,
  first,
  weeks,
  rests,
  coin,
  opens,
  content,
}: Trial): Parts => ({
  plan: { unit, units, audience, coinOf, weekday },
  outcome,
  window: { first, weeks, rests },
  coin,
  stop: opens,
  ...(content && { content: sealedContent(content) }),
})

/** `before` is the seal of the week before it, or of the plan. */
export const weekParts = ({ week, tosses }: Pick<TrialWeek, 'week' | 'tosses'>, before: Seals): Parts => ({
  week,
  coins: tosses.map(({ code, isHeads }) => [code, isHeads]),
  outcomes: tosses.map(({ code, outcome }) => [code, outcome]),
  before: before.whole,
})

export const sealPlan = (trial: Trial): Seals => seal(planParts(trial))

export const sealWeek = (row: Pick<TrialWeek, 'week' | 'tosses'>, before: Seals): Seals =>
  seal(weekParts(row, before))

const shown = 12

/** So much of it that whoever was shown it can see that it is still the same. */
export const printOf = ({ seals }: Pick<Trial, 'seals'>): string => seals?.whole.slice(0, shown) ?? ''
