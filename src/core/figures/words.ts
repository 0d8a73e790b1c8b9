/** What figures and signals are called, in every language: beside each chart stands the same in words. */

import { formatNumber } from '../formats.ts'
import { type Language, languages } from '../language.ts'
import type { Words } from '../packs.ts'
import type { RunChart } from '../pictures.ts'
import type { Texts } from '../texts.ts'
import type { Week } from '../time/weeks.ts'
import type { Figure } from './figure.ts'
import { gapsIn, type Half, type Signal } from './signal.ts'

type Say = Texts['text']
type Style = Parameters<typeof formatNumber>[1]

const inAll = (make: (language: Language) => string): Words => {
  const [nb = '', nn = '', en = ''] = languages.map(make)
  return { nb, nn, en }
}

const yearOf = (week: Week): string => week.slice(0, 4)

/** «uke 46», with its year where that is not the one that is meant anyway. */
const weekSays = (say: Say, language: Language, week: Week, now: Week): string =>
  say(language, 'common:figures.week', {
    week: Number(week.slice(6)),
    year: yearOf(week) === yearOf(now) ? 'this' : yearOf(week),
  })

/** As much more above in one half than in the other is a direction; less is not, whatever the picture looks like. */
const clear = 0.5

/** Which way it went, and no way where the halves do not tell: a wrong one is worse than none. */
const wayOf = ([early, late]: readonly [Half, Half]): 'up' | 'down' | 'above' | 'below' | 'both' => {
  if (early.below + late.below === 0) return 'above'
  if (early.above + late.above === 0) return 'below'
  const more = late.above / late.of - early.above / early.of
  return more >= clear ? 'up' : more <= -clear ? 'down' : 'both'
}

/** `style` is how the values themselves are written: shares as percent. */
export const signalSays = (say: Say, signal: Signal, style: Style, now: Week): Words =>
  inAll(language => {
    if (signal.kind === 'too-few')
      return say(language, 'common:figures.too-few', { weeks: signal.weeks, needed: signal.needed })
    const { kind, run, halves } = signal
    if (kind === 'steady' || run === null) return say(language, 'common:figures.steady')
    const median = {
      median: formatNumber(signal.median, style, language),
      base: signal.isFrozen ? 'frozen' : 'all',
    }
    if (kind === 'crossings')
      return say(language, 'common:figures.moved', {
        ...median,
        way: wayOf(halves),
        early: halves[0].above,
        ofEarly: halves[0].of,
        late: halves[1].above,
        ofLate: halves[1].of,
      })
    return say(language, 'common:figures.run', {
      ...median,
      length: run.length,
      side: run.side,
      isNow: run.isNow ? 'yes' : 'no',
      from: weekSays(say, language, run.from, now),
      to: weekSays(say, language, run.to, now),
    })
  })

/** By which rule: for who asks how it is known. Empty where nothing is claimed. */
const ruleSays = (say: Say, signal: Signal): Words =>
  inAll(language => {
    if (signal.kind === 'run') return say(language, 'common:figures.rule-run', { most: signal.most })
    const { kind } = signal
    return kind === 'crossings'
      ? say(language, 'common:figures.rule-crossings', { crossings: signal.crossings, least: signal.least })
      : ''
  })

/** «Til uke 45, fra 3 av 4 kilder», and how old it is where it is not of last week. */
export const coverageSays = (
  say: Say,
  { coverage, age }: Pick<Figure, 'coverage' | 'age'>,
  now: Week,
): Words =>
  inAll(language =>
    coverage.to === null
      ? say(language, 'common:figures.no-coverage')
      : say(language, 'common:figures.coverage', {
          to: weekSays(say, language, coverage.to, now),
          sources: coverage.sources,
          of: coverage.of,
          missing: coverage.of - coverage.sources,
          age: age ?? 0,
        }),
  )

/** For who does not see the picture: how far it goes, what is missing, and what it says. */
export const chartSays = (say: Say, chart: RunChart, signal: Signal, now: Week): Words => {
  const told = chart.points.flatMap(({ at, value }) => (value === null ? [] : { at, value }))
  const [first, last] = [told[0], told.at(-1)]
  const gaps = gapsIn(chart.points)
  const says = signalSays(say, signal, chart.style, now)
  const rule = ruleSays(say, signal)
  return inAll(language => {
    if (!first || !last) return say(language, 'common:figures.no-coverage')
    const written = (value: number) => formatNumber(value, chart.style, language)
    const values = told.map(({ value }) => value)
    const sentences = [
      say(language, 'common:figures.twin', {
        from: weekSays(say, language, first.at, now),
        to: weekSays(say, language, last.at, now),
        lowest: written(Math.min(...values)),
        highest: written(Math.max(...values)),
        latest: written(last.value),
        at: weekSays(say, language, last.at, now),
      }),
      gaps > 0 ? say(language, 'common:figures.twin-gaps', { gaps }) : '',
      chart.median === null
        ? ''
        : say(language, 'common:figures.twin-median', { median: written(chart.median) }),
      chart.target === null
        ? ''
        : say(language, 'common:figures.twin-target', { target: written(chart.target) }),
      `${says[language]}.`,
      rule[language],
    ]
    return sentences.filter(sentence => sentence !== '').join(' ')
  })
}
