/** The demo trust's history: each unit has looked in the mirror twice, four months apart, and most of it went up. */

import type { DemoTrust } from '../../core/demoTrust.ts'
import { type Change, insert } from '../../core/store.ts'
import { addDays, monthOfDay } from '../../core/time/days.ts'
import type { Day } from '../../core/time/instant.ts'
import { at } from '../../core/time/oslo.ts'
import { fillers, type Letter, type Level, type Levels, maturity, maturityId } from './maturity.ts'

type Pair = readonly [first: Level, second: Level]

/** Use of video fell a little where nobody followed it up: there the card has something to say about keeping on. */
const went: Readonly<Record<Letter, Pair>> = {
  A: [1, 2],
  B: [1, 2],
  C: [1, 3],
  D: [0, 2],
  E: [1, 2],
  F: [1, 1],
  G: [0, 1],
  H: [1, 0],
  I: [0, 1],
  J: [0, 1],
  K: [0, 0],
}

const daysAgo = [151, 30] as const

const levelsAt = (nth: 0 | 1, dice: () => number): Levels =>
  Object.fromEntries(
    Object.entries(went).map(([letter, pair]) => [
      letter,
      Math.min(3, pair[nth] + (dice() < 0.2 ? 1 : 0)) as Level,
    ]),
  )

export const historyOf = ({ units, days, dice }: DemoTrust): Change[] => {
  const last = days.at(-1)
  if (!last) return []
  const dayBefore = (ago: number): Day => days.find(day => day >= addDays(last, -ago)) ?? last
  return units.flatMap(({ id: unit, people }) =>
    ([0, 1] as const).flatMap(nth => {
      const day = dayBefore(daysAgo[nth])
      const may = people.filter(({ roles }) => roles.some(role => fillers.some(filler => filler === role)))
      const by = may[Math.floor(dice() * may.length)]
      const levels = levelsAt(nth, dice)
      return by
        ? [
            insert(maturity, {
              id: maturityId(unit, day),
              unit,
              day,
              month: monthOfDay(day),
              levels,
              before: null,
              state: 'saved',
              turn: `past-${unit}-${nth}`,
              by: by.person,
              at: at(day, '13:00'),
            }),
          ]
        : []
    }),
  )
}
