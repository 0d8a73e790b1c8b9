/** What a trial can show before it is begun: how likely it is to see an effect that is there, and the smallest that it can be trusted to see. */

import { errorFunction } from 'simple-statistics'

export type Plan = {
  /** Or units, where the coin is theirs. */
  readonly people: number
  readonly weeks: number
  /** That the coin shows heads. */
  readonly chance: number
  /** How often the outcome is seen without a reminder, from 0 to 1. */
  readonly base: number
  /** How far people's own bases lie apart, as a standard deviation: it is told apart from the coins, so it costs nothing. */
  readonly apart?: number
}

/** What a normal distribution holds 95 % within, and 80 % below. */
const sure = 1.959963984540054
const often = 0.8416212335729143

/** A trial that saw as little would have nothing by chance in it: everybody does it always or never. */
const hardly = 1e-9

const normal = (z: number): number => (1 + errorFunction(z / Math.SQRT2)) / 2

/** Of the difference that will be found, where the true one is `effect`. */
const errorOf = ({ people, weeks, chance, base, apart = 0 }: Plan, effect: number): number => {
  const within = (share: number) => Math.max(share * (1 - share) - apart ** 2, 0)
  const each = within(base + effect) / chance + within(base) / (1 - chance)
  return Math.sqrt(each / (people * Math.max(weeks - 1, 0)))
}

/** How likely the verdict says that there is a difference, from 0 to 1. */
export const powerOf = (plan: Plan, effect: number): number => {
  const away = effect === 0 ? 0 : effect / errorOf(plan, effect)
  return normal(away - sure) + normal(-away - sure)
}

/** Beyond so many, either way, a trial that found nothing has not ruled out what matters. */
export const tooWide = 0.1

/** How likely it finds nothing and rules nothing out either, where there is nothing to find. */
export const chanceTooWide = (plan: Plan): number => {
  const error = errorOf(plan, 0)
  const [within, from] = [sure, tooWide / error - sure]
  return from >= within ? 0 : 2 * (normal(within) - normal(Math.max(from, 0)))
}

/** What it sees in four of five trials; `null` where not even the largest that there could be, or where nothing varies. */
export const smallestEffect = (plan: Plan): number | null => {
  const most = 1 - plan.base
  const isSeen = (effect: number) => effect >= (sure + often) * errorOf(plan, effect)
  if (!isSeen(most) || isSeen(hardly)) return null
  let [low, high] = [0, most]
  for (let halved = 0; halved < 40; halved += 1) {
    const between = (low + high) / 2
    if (isSeen(between)) high = between
    else low = between
  }
  return high
}

/** How long the same people would have to be followed to see an effect in four of five trials. */
export const weeksToSee = (plan: Plan, effect: number): number => {
  const ofTwo = errorOf({ ...plan, weeks: 2 }, effect)
  return Math.ceil((((sure + often) * ofTwo) / effect) ** 2) + 1
}

/** How many people would be needed for as many weeks. */
export const peopleToSee = (plan: Plan, effect: number): number => {
  const ofOne = errorOf({ ...plan, people: 1 }, effect)
  return Math.ceil((((sure + often) * ofOne) / effect) ** 2)
}
