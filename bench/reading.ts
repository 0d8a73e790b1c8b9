/** What people write is screened and read in time that grows as its length does, whatever it is made of. */

import taxonomy from '../cards/deviations/taxonomy.json' with { type: 'json' }
import { screen } from '../src/core/guard/guard.ts'
import { plainFromXml } from '../src/edges/teams/text.ts'
import { createGuesser } from '../src/features/deviations/guess.ts'
import { megabyte, repeated, tediousForTheGuard, tediousInTeams } from '../test/support/longReading.ts'
import type { Measure } from './measure.ts'

const fastestMs = (work: () => unknown): number => {
  const once = () => {
    const startMs = performance.now()
    work()
    return performance.now() - startMs
  }
  return Math.min(...Array.from({ length: 5 }, once))
}

/** Four times the text; 4 is linear and 16 quadratic. What takes next to no time has no ratio worth telling. */
const growth = (what: string, read: (text: string) => unknown, units: readonly string[]): Measure[] => {
  const times = units.map(unit => {
    const [short, long] = [repeated(unit, megabyte / 4), repeated(unit)]
    return { shortMs: fastestMs(() => read(short)), longMs: fastestMs(() => read(long)) }
  })
  const slowestMs = Math.max(...times.map(({ longMs }) => longMs))
  const steepest = Math.max(...times.map(({ shortMs, longMs }) => longMs / Math.max(shortMs, 1)))
  return [
    { what: `${what}, a megabyte of the worst of ${units.length}`, value: slowestMs, unit: 'ms' },
    {
      what: `${what}, a megabyte against a quarter of it`,
      value: steepest,
      unit: 'times',
      must: { atMost: 8 },
    },
  ]
}

export const name = 'reading'

export const run = async (): Promise<Measure[]> => [
  ...growth('screening', screen, tediousForTheGuard),
  ...growth(
    'taking the text out of the mark-up',
    plainFromXml,
    tediousInTeams.map(([, part]) => part),
  ),
  ...growth('guessing what a deviation is about', createGuesser(taxonomy), ['rom rom rom ']),
]
