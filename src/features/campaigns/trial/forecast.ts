/**
 * The honest forecast: what a trial can show, by how its outcome was seen in its own audience in the twelve weeks before, and
 * by nothing that anybody hopes. Whoever is not reached counts as well, so what is forecast is worth of it to all of them.
 */

import type { PersonId } from '../../../core/ids.ts'
import { addDays } from '../../../core/time/days.ts'
import { at, dayOf } from '../../../core/time/oslo.ts'
import { addWeeks, type Week, weekOf } from '../../../core/time/weeks.ts'
import type { Measure } from '../../../core/trials/outcome.ts'
import {
  chanceTooWide,
  peopleToSee,
  powerOf,
  smallestEffect,
  weeksToSee,
} from '../../../core/trials/power.ts'
import { isEnough } from '../../../core/trials/verdict.ts'
import type { CampaignNeeds } from '../needs.ts'
import { receiversOf } from '../receivers.ts'
import { measureOf, planned } from './begin.ts'
import type { Foretold } from './foretold.ts'
import type { Trial } from './trial.ts'
import { opensOn, sendDayOf, silentAfter, windowOf } from './weeks.ts'

const weeksBack = 12

/** Of each whose coin it will be, the weeks that are known. */
type Past = readonly (readonly number[])[]

const pastOf = async (
  { clock }: Pick<CampaignNeeds, 'clock'>,
  trial: Trial,
  measure: Measure,
  people: readonly PersonId[],
): Promise<Past> => {
  const today = dayOf(clock.now())
  const isOver = (week: Week) => addDays(windowOf(trial, week).to, measure.ripens) <= today
  const now = weekOf(today)
  const last = [0, -1, -2, -3, -4].map(back => addWeeks(now, back)).find(isOver) ?? now
  const weeks = Array.from({ length: weeksBack }, (_, nth) => addWeeks(last, nth + 1 - weeksBack))
  const windows = weeks.map(week => windowOf(trial, week))
  if (measure.coinOf === 'person') {
    const seen = await Promise.all(windows.map(window => measure.seen(trial.unit, people, window)))
    return people.map(person => seen.map(did => (did.has(person) ? 1 : 0)))
  }
  return Promise.all(
    trial.units.map(async unit =>
      (await Promise.all(windows.map(window => measure.seen(unit, window)))).filter(share => share !== null),
    ),
  )
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** How far people's, or units', own bases lie apart: all that is not the weeks of one from another. */
const apartIn = (past: Past, base: number): number => {
  const told = past.filter(({ length }) => length > 1)
  const squares = told.map(own => own.reduce((sum, value) => sum + (value - meanOf(own)) ** 2, 0))
  const free = told.reduce((sum, { length }) => sum + length - 1, 0)
  const within = squares.reduce((sum, square) => sum + square, 0) / Math.max(free, 1)
  return Math.sqrt(Math.max(base * (1 - base) - within, 0))
}

/** Seen in nobody's week, or in everybody's, an outcome is still no certainty: half of one more either way. */
const cautious = (mean: number, size: number): number => (mean * size + 0.5) / (size + 1)

/** Where nothing is known of what is usual, the widest that chance can be is reckoned with. */
const unknown = 0.5

const receiversIn = async (needs: CampaignNeeds, trial: Trial): Promise<readonly PersonId[]> => {
  const each = trial.units.map(unit => receiversOf(needs, { ...trial, unit }))
  return [...new Set((await Promise.all(each)).flat())]
}

/** `null` where no feature offers such an outcome for such a coin. */
export const foretell = async (needs: CampaignNeeds, draft: Trial): Promise<Foretold | null> => {
  const measure = measureOf(needs, draft)
  if (measure === null) return null
  const trial = await planned(needs, draft, measure)
  const { weeks, coin, unit } = trial
  const people = await receiversIn(needs, trial)
  const due = at(sendDayOf(trial, trial.first), '08:00')
  const expires = at(addDays(sendDayOf(trial, trial.first), 7), '08:00')
  const [past, { reached }, target] = await Promise.all([
    pastOf(needs, trial, measure, people),
    needs.letters.forecast(people, { kind: 'friendly', due, expires }),
    Promise.all(needs.outcomes().map(one => one.reach?.(unit) ?? null)),
  ])
  const seen = past.flat()
  const mean = seen.length === 0 ? null : meanOf(seen)
  const base = mean === null ? unknown : cautious(mean, seen.length)
  const coins = measure.coinOf === 'person' ? people.length : trial.units.length
  const plan = {
    people: coins,
    weeks,
    chance: coin.chance,
    base,
    apart: mean === null ? 0 : apartIn(past, base),
  }
  const isSaying = isEnough(coins * weeks, coins)
  const chance = (points: 2 | 5 | 10) => ({ points, chance: isSaying ? powerOf(plan, points / 100) : 0 })
  const chances = [chance(2), chance(5), chance(10)]
  return {
    coins,
    reached: reached.length,
    letters: Math.round(reached.length * coin.chance * weeks),
    base: mean,
    chances,
    smallest: isSaying ? smallestEffect(plan) : null,
    better: {
      weeks: weeksToSee({ ...plan, people: Math.max(coins, 1) }, 0.05),
      coins: peopleToSee(plan, 0.05),
    },
    tooFew: isSaying ? chanceTooWide(plan) : 1,
    canTell: (chances[2]?.chance ?? 0) >= 0.8,
    silentAfter: silentAfter(trial),
    opens: opensOn(trial, measure),
    target: target.find(one => one !== null) ?? null,
  }
}
