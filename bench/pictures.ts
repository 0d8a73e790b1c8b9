/** What a picture costs: milliseconds of the one thread that answers everybody, the first time and after, and bytes of a card. */

import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Picture, Tone } from '../src/core/pictures.ts'
import type { Day } from '../src/core/time/instant.ts'
import { addWeeks, type Week } from '../src/core/time/weeks.ts'
import { createDraw } from '../src/edges/pictures/pictures.ts'
import { type Measure, median } from './measure.ts'

export const name = 'pictures'

const rounds = 40
const tones: readonly Tone[] = ['good', 'warning', 'attention', 'accent']
const words = { up: 'Sannsynlighet', across: 'Konsekvens' }

/** Another one each time, as nothing is drawn twice. */
const pictures: Readonly<Record<Picture['kind'], (nth: number) => Picture>> = {
  grid: nth => ({
    kind: 'grid',
    rows: [0, 1, 2, 3].map(down =>
      tones.map((tone, along) => ({ tone, marks: [nth * 16 + down * 4 + along] })),
    ),
  }),
  tracks: nth => ({
    kind: 'tracks',
    tracks: tones.map((tone, at) => ({ mark: at + 1, far: ((nth + at * 5) % 100) / 100, aimed: true, tone })),
  }),
  columns: nth => ({
    kind: 'columns',
    highest: 3,
    columns: Array.from('ABCDEFGHIJK', (letter, at) => ({
      letter,
      level: (nth >> (at % 6)) % 4,
      tone: 'accent',
      moved: nth % 2 === 0 ? 'up' : 'down',
    })),
  }),
  strips: nth => ({
    kind: 'strips',
    groups: [1, 2, 3, 4, 5].map(mark => ({
      mark,
      strips: tones.map(tone => ({
        from: `2026-0${mark}-03` as Day,
        to: `2026-1${mark % 3}-26` as Day,
        tone,
      })),
    })),
    today: `2026-0${1 + (nth % 9)}-${10 + (nth % 17)}` as Day,
    goal: '2027-03-01' as Day,
  }),
  run: nth => ({
    kind: 'run',
    style: 'percent',
    points: Array.from({ length: 156 }, (_, at) => ({
      at: addWeeks('2024-W01' as Week, at),
      value: at % 17 === 3 ? null : ((at * 7 + nth) % 40) / 100,
    })),
    median: 0.2,
    target: 0.3,
    change: { from: '2026-W30' as Week, to: '2026-W40' as Week },
    marks: [{ at: '2025-W20' as Week, mark: 1 + (nth % 9) }],
  }),
  stack: nth => ({ kind: 'stack', parts: tones.map((tone, at) => ({ count: nth + at * 7, tone })) }),
  interval: nth => ({
    kind: 'interval',
    low: -nth / 1000,
    high: 0.04 + nth / 1000,
    found: 0.02,
    tone: tones[nth % tones.length] ?? 'quiet',
  }),
  squares: nth => ({
    kind: 'squares',
    rows: Array.from({ length: 29 }, (_, row) =>
      Array.from({ length: 29 }, (_, column) => ((row * column + nth) % 3 === 0 ? '1' : '0')).join(''),
    ),
  }),
}

const timed = (work: () => unknown): number => {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

const costOf = ([kind, make]: [string, (nth: number) => Picture]): Measure[] => {
  const draw = createDraw()
  const all = Array.from({ length: rounds }, (_, nth) => make(nth))
  const first = all.map(picture => timed(() => draw(picture, 'nb', words)))
  const again = all.map(picture => timed(() => draw(picture, 'nb', words)))
  const bytes = Math.max(...all.map(picture => draw(picture, 'nb', words).length))
  return [
    { what: `${kind}, drawn`, value: median(first), unit: 'ms', must: { atMost: 50 } },
    { what: `${kind}, known`, value: median(again), unit: 'ms', must: { atMost: 1 } },
    { what: `${kind}, in the card`, value: bytes, unit: 'bytes', must: { atMost: 12_500 } },
  ]
}

export const run = async (): Promise<Measure[]> => {
  const require = createRequire(import.meta.url)
  const loaded = timed(() => require('@resvg/resvg-js'))
  const font = path.join(import.meta.dirname, '../src/edges/pictures/font/NotoSans-SemiBold.ttf')
  return [
    { what: 'the renderer, loaded with the first picture', value: loaded, unit: 'ms' },
    { what: 'the font', value: statSync(font).size, unit: 'bytes', must: { atMost: 25_000 } },
    ...Object.entries(pictures).flatMap(costOf),
  ]
}
