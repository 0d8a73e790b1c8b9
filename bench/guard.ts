/** What the guard costs: an ordinary line, and two megabytes of the worst, beside one plain regular expression over the same text. */

import { screen } from '../src/core/guard/guard.ts'
import { type Measure, median } from './measure.ts'

export const name = 'guard'

/** What somebody would write who had an afternoon: eleven digits, perhaps with a space. */
const plain = /(?<!\d)\d{6}[ -]?\d{5}(?!\d)/g

/** With what to look into, with nothing but a room and a time, and with no digit at all. */
const ordinary: readonly (readonly [what: string, text: string, atMost: number])[] = [
  [
    'with digits, dates and a phone',
    'Pasienten fikk ikke lyd i timen 14.03.2026 kl 10.30 på rom 12, ring support 24 20 00 00 eller skriv avvik 2026.',
    50,
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

const hostile = [
  '1',
  '1 ',
  '1,2(',
  '010101',
  '140356, 12345, ',
  '14.03.2026 9.30 ',
  '24 20 00 00, ',
  'Kari 1956 ',
  'f 61 ',
  'pasient support 24200001 ',
  'konto 13527248013 ',
  'en to tre ',
  '1 jan',
  '1l',
  '%31',
  '&#49;',
  '<b>1',
  '\u0661',
  '\u2460',
  '\u2469',
  '\u{1f642}1',
]

const megabytes = 2_000_000

const floodOf = (unit: string): string => {
  const times = Math.floor(megabytes / Buffer.byteLength(unit))
  return unit.repeat(times)
}

const rounds = 5

/** Processor time, which neighbours on the machine disturb less than the clock. */
const msOf = (work: () => void): number =>
  median(
    Array.from({ length: rounds }, () => {
      const before = process.cpuUsage()
      work()
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }),
  )

const lines = 4000

const usPerLine = (line: string, work: (line: string) => unknown): number => {
  const ms = msOf(() => {
    for (let round = 0; round < lines; round += 1) work(line)
  })
  return (1000 * ms) / lines
}

const plainly = (text: string): number => [...text.matchAll(plain)].length

const ofLine = ([what, text, atMost]: (typeof ordinary)[number]): Measure[] => {
  const us = usPerLine(text, line => screen(line))
  return [
    { what: `a line ${what}`, value: us, unit: 'µs', must: { atMost } },
    {
      what: 'the same beside a plain regular expression',
      value: us / usPerLine(text, plainly),
      unit: 'times',
    },
  ]
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

export const run = async (): Promise<Measure[]> => {
  for (const [, text] of ordinary) for (let round = 0; round < lines; round += 1) screen(text)
  const measured = ordinary.flatMap(ofLine)
  const floods = hostile.map(floodOf)
  const ms = floods.map(text => msOf(() => screen(text)))
  const plainMs = floods.map(text => msOf(() => plainly(text)))
  return [
    ...measured,
    {
      what: `2 MB of the worst of ${hostile.length} floods`,
      value: Math.max(...ms),
      unit: 'ms',
      must: { atMost: 200 },
    },
    {
      what: 'all floods beside a plain regular expression',
      value: sum(ms) / sum(plainMs),
      unit: 'times',
    },
  ]
}
