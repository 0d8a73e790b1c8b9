/** What the guard costs: an ordinary line, and two megabytes of the worst, beside one plain regular expression over the same text. */

import { screen } from '../src/core/guard/guard.ts'
import { type Measure, median } from './measure.ts'

export const name = 'guard'

/** What somebody would write who had an afternoon: eleven digits, perhaps with a space. */
const plain = /(?<!\d)\d{6}[ -]?\d{5}(?!\d)/g

const ordinary = [
  'Pasienten fikk ikke lyd i timen 14.03.2026 kl 10.30 på rom 12, ring support 24 20 00 00 eller skriv avvik 2026.',
  'Fikk ikke lyd i timen på rom 12, prøvde igjen kl 10.30 og ringte til dere i avdelingen etterpå uten svar.',
  'Fikk ikke lyd i timen, byttet nettleser og prøvde igjen uten at det hjalp oss, og så måtte vi ringe.',
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

const usPerLine = (work: (line: string) => unknown): number => {
  const all = ordinary.map(line => {
    const ms = msOf(() => {
      for (let round = 0; round < lines; round += 1) work(line)
    })
    return (1000 * ms) / lines
  })
  return Math.max(...all)
}

const plainly = (text: string): number => [...text.matchAll(plain)].length

export const run = async (): Promise<Measure[]> => {
  for (const line of ordinary) for (let round = 0; round < lines; round += 1) screen(line)
  const line = usPerLine(text => screen(text))
  const plainLine = usPerLine(plainly)
  const floods = hostile.map(floodOf).map(text => ({
    ms: msOf(() => screen(text)),
    plainMs: msOf(() => plainly(text)),
  }))
  const worst = Math.max(...floods.map(({ ms }) => ms))
  const all = floods.reduce((sum, { ms }) => sum + ms, 0)
  const allPlain = floods.reduce((sum, { plainMs }) => sum + plainMs, 0)
  return [
    { what: 'the slowest of three ordinary lines', value: line, unit: 'µs', must: { atMost: 50 } },
    { what: 'the same beside a plain regular expression', value: line / plainLine, unit: 'times' },
    { what: '2 MB of the worst of 20 floods', value: worst, unit: 'ms', must: { atMost: 200 } },
    { what: 'all floods beside a plain regular expression', value: all / allPlain, unit: 'times' },
  ]
}
