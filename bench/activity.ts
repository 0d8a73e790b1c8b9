/** What is said of weeks: how often a unit in which nothing changes is told that it did, and what three years of weeks cost. */

import { runChart } from '../src/core/figures/picture.ts'
import { signalIn } from '../src/core/figures/signal.ts'
import { createDraw } from '../src/edges/pictures/pictures.ts'
import { diceFrom, steadyUnit } from '../test/support/steadyUnits.ts'
import { type Measure, median } from './measure.ts'

export const name = 'activity'

const units = 2_000
const lengths = [16, 24, 36, 52]

/** The rules promise about one in twenty, however many weeks there are. */
const cryWolf = (weeks: number): Measure => {
  const dice = diceFrom(weeks)
  const signals = Array.from({ length: units }, () => signalIn(steadyUnit(dice, weeks)))
  const cried = signals.filter(({ kind }) => kind === 'run' || kind === 'crossings').length
  return {
    what: `steady units of ${units.toLocaleString('en')} that are told of a change, after ${weeks} weeks`,
    value: (cried / units) * 100,
    unit: '%',
    must: { atMost: 8 },
  }
}

const years = 156

/** One look at all of it: the signal of each, and one picture that was not drawn before. */
const look = (): Measure => {
  const dice = diceFrom(35)
  const many = Array.from({ length: 35 }, () => steadyUnit(dice, years))
  const draw = createDraw()
  const times = many.map((points, nth) => {
    const begun = performance.now()
    const signals = many.map(each => signalIn(each))
    const signal = signals[nth]
    if (signal) draw(runChart({ points, signal, style: 'percent', target: 0.15 }), 'nb', {})
    return performance.now() - begun
  })
  return {
    what: 'the signals of 35 units over three years of weeks, and the picture of one',
    value: median(times),
    unit: 'ms',
    must: { atMost: 50 },
  }
}

export const run = async (): Promise<Measure[]> => [...lengths.map(cryWolf), look()]
