/**
 * The open coin: how often it cries wolf where nothing is there, and whether it sees what is there as often as was computed
 * before. Beside it the usual way, two fixed halves of the same people. All worlds are tossed from one seed.
 */

import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { addWeeks, type Week, weeksFromTo } from '../src/core/time/weeks.ts'
import { powerOf } from '../src/core/trials/power.ts'
import type { KnownToss } from '../src/core/trials/toss.ts'
import { verdictOf } from '../src/core/trials/verdict.ts'
import type { Measure } from './measure.ts'

export const name = 'coin'

const generator = xoroshiro128plus(20_261_128)
const chanceOf = (share: number): boolean => (generator.next() >>> 0) / 2 ** 32 < share
const weeks = weeksFromTo('2026-W01' as Week, addWeeks('2026-W01' as Week, 25))

type World = {
  readonly people: number
  readonly base: number
  readonly apart: number
  readonly effect: number
}

/** Half of the people lie so far below, half so far above. */
const usualOf = ({ base, apart }: World, nth: number): number => base + (nth % 2 === 0 ? apart : -apart)

const tossesIn = (world: World, isOn: (nth: number) => boolean): readonly KnownToss[] =>
  Array.from({ length: world.people }, (_, nth) =>
    weeks.map(() => {
      const heads = isOn(nth)
      const share = usualOf(world, nth) + (heads ? world.effect : 0)
      return { whose: `p${nth}`, isHeads: heads, outcome: chanceOf(share) ? 1 : 0 }
    }),
  ).flat()

/** With a quarter of the draws that a real verdict makes: the level of the test is the same. */
const isSeen = (world: World, nth: number): boolean => {
  const tosses = tossesIn(world, () => chanceOf(0.5))
  return verdictOf(tosses, { seed: `world ${nth}`, chance: 0.5 }, { times: 999 }).kind === 'difference'
}

/** Each is reminded always or never; the means of the two halves are compared as usual. */
const isSeenByHalves = (world: World): boolean => {
  const offset = chanceOf(0.5) ? 1 : 0
  // Drawn by lot, and equally many, as a careful trial does it: within each pair who are alike.
  const inFirst = Array.from({ length: world.people }, (_, nth) => (Math.floor(nth / 2) + offset) % 2 === 0)
  const means = Map.groupBy(
    tossesIn(world, nth => inFirst[nth] ?? false),
    ({ whose }) => whose,
  )
  const of = (heads: boolean) =>
    [...means.values()]
      .filter(own => own[0]?.isHeads === heads)
      .map(own => own.reduce((sum, { outcome }) => sum + outcome, 0) / own.length)
  const [reminded, left] = [of(true), of(false)]
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
  const error = (values: readonly number[]) =>
    values.reduce((sum, one) => sum + (one - mean(values)) ** 2, 0) / (values.length - 1) / values.length
  return Math.abs(mean(reminded) - mean(left)) > 2 * Math.sqrt(error(reminded) + error(left))
}

const percentOf = (worlds: number, isOne: (nth: number) => boolean): number => {
  let found = 0
  for (let nth = 0; nth < worlds; nth += 1) if (isOne(nth)) found += 1
  return (100 * found) / worlds
}

const worlds = 2_000

const powers = ({ people, effect }: Pick<World, 'people' | 'effect'>): Measure[] => {
  const world = { people, effect, base: 0.2, apart: 0.1 }
  const plan = { people, weeks: weeks.length, chance: 0.5, base: world.base, apart: world.apart }
  const computed = 100 * powerOf(plan, effect)
  const found = percentOf(worlds, nth => isSeen(world, nth))
  const said = `${people} people, ${weeks.length} weeks, base 20 % (10 or 30 each), +${100 * effect} points`
  return [
    { what: `${said}: seen by the coin`, value: found, unit: '%' },
    { what: `${said}: computed before`, value: computed, unit: '%' },
    { what: `${said}: apart`, value: Math.abs(found - computed), unit: 'points', must: { atMost: 3 } },
    {
      what: `${said}: seen by two fixed halves`,
      value: percentOf(worlds, () => isSeenByHalves(world)),
      unit: '%',
    },
  ]
}

export const run = async (): Promise<Measure[]> => [
  {
    what: `false verdicts in ${worlds} trials in which nothing is there (40 people, ${weeks.length} weeks)`,
    value: percentOf(worlds, nth => isSeen({ people: 40, base: 0.2, apart: 0.1, effect: 0 }, nth)),
    unit: '%',
    must: { atLeast: 4, atMost: 6 },
  },
  ...powers({ people: 40, effect: 0.1 }),
  ...powers({ people: 100, effect: 0.05 }),
]
