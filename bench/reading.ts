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

/** With what to look into, with nothing but a room and a time, and with no digit at all. */
const lines: readonly (readonly [what: string, text: string, atMost: number])[] = [
  [
    'with digits, dates and a phone',
    'Pasienten fikk ikke lyd i timen 14.03.2026 kl 10.30 på rom 12, support 24 20 00 00 eller skriv avvik 2026.',
    60,
  ],
  [
    'with a room and a time',
    'Fikk ikke lyd i timen på rom 12, prøvde igjen kl 10.30 og ringte til dere i avdelingen etterpå uten svar.',
    40,
  ],
  [
    'without a digit',
    'Fikk ikke lyd i timen, byttet nettleser og prøvde igjen uten at det hjalp oss, og så måtte vi ringe.',
    10,
  ],
]

const rounds = 5_000

const screening = ([what, text, atMost]: (typeof lines)[number]): Measure => {
  const ms = fastestMs(() => {
    for (let round = 0; round < rounds; round += 1) screen(text)
  })
  return { what: `screening a line ${what}`, value: (1_000 * ms) / rounds, unit: 'µs', must: { atMost } }
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
  ...lines.map(screening),
]
