/** Pictures are small, can be read on any ground, and say nothing but what they were given. */

import { inflateSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import { languages } from '../../../src/core/language.ts'
import { type Picture, readPicture, type Tone } from '../../../src/core/pictures.ts'
import type { Day } from '../../../src/core/time/instant.ts'
import { addWeeks, monthOfWeek, type Week } from '../../../src/core/time/weeks.ts'
import { drawGrid } from '../../../src/edges/pictures/grid.ts'
import { drawInterval } from '../../../src/edges/pictures/interval.ts'
import { monthNames } from '../../../src/edges/pictures/months.ts'
import { createDraw } from '../../../src/edges/pictures/pictures.ts'
import { pngOf } from '../../../src/edges/pictures/png.ts'
import { drawRun } from '../../../src/edges/pictures/run.ts'
import { colours, svgOf } from '../../../src/edges/pictures/shapes.ts'
import { drawTracks } from '../../../src/edges/pictures/tracks.ts'

const draw = createDraw()
const words = { up: 'Sannsynlighet', across: 'Konsekvens', close: 'Hold tett kontakt' }
const day = (text: string) => text as Day
const many = Array.from({ length: 60 }, (_, nth) => nth + 1)
const tones: readonly Tone[] = ['good', 'warning', 'attention', 'accent', 'quiet']

/** As full as each can become. */
const pictures: readonly Picture[] = [
  { kind: 'grid', rows: [4, 3, 2, 1].map(() => tones.slice(0, 4).map(tone => ({ tone, marks: many }))) },
  {
    kind: 'grid',
    rows: [1, 2].map(() => tones.slice(0, 2).map(tone => ({ tone, marks: many, word: 'close' }))),
  },
  {
    kind: 'tracks',
    tracks: tones.map((tone, nth) => ({
      mark: nth + 95,
      far: nth / 4,
      aimed: nth > 1,
      tone,
      ...(nth === 3 ? { word: 'close' } : {}),
    })),
  },
  {
    kind: 'columns',
    highest: 3,
    columns: Array.from('ABCDEFGHIJK', (letter, nth) => ({
      letter,
      level: nth === 4 ? null : nth % 4,
      tone: tones[nth % 5] ?? 'quiet',
      moved: nth % 3 === 0 ? 'up' : 'down',
    })),
  },
  {
    kind: 'strips',
    groups: [1, 2, 3, 4, 5].map(mark => ({
      mark,
      strips: tones.map(tone => ({ from: day(`2026-0${mark}-03`), to: day(`2027-0${mark}-26`), tone })),
    })),
    today: day('2026-11-20'),
    goal: day('2027-03-01'),
  },
  {
    kind: 'strips',
    groups: [1, 2, 3, 4, 5].map(mark => ({
      mark,
      strips: [{ from: day('2026-11-23'), to: day('2027-01-17'), tone: 'accent' as const }],
    })),
    today: day('2026-11-26'),
    goal: null,
    span: { from: day('2026-11-23'), to: day('2027-01-17') },
  },
  { kind: 'interval', low: -0.013, high: 0.128, found: 0.061, tone: 'good' },
  { kind: 'stack', parts: tones.map((tone, nth) => ({ count: nth * 7, tone })) },
  {
    kind: 'run',
    style: 'percent',
    points: Array.from({ length: 160 }, (_, nth) => ({
      at: addWeeks('2024-W01' as Week, nth),
      value: nth % 9 === 4 ? null : ((nth * 37) % 100) / 100,
    })),
    median: 0.5,
    target: 0.52,
    change: { from: '2026-W20' as Week, to: '2026-W40' as Week },
    marks: many.slice(0, 9).map(mark => ({ at: addWeeks('2024-W01' as Week, mark * 16), mark })),
  },
]

const bytesOf = (address: string): Buffer => Buffer.from(address.split(',')[1] ?? '', 'base64')

const chunksOf = (png: Buffer): ReadonlyMap<string, Buffer> => {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  return chunks
}

/** Red, green, blue and alpha of one pixel, as a reader of PNG finds them. */
const pixelAt = (png: Buffer, x: number, y: number): number[] => {
  const chunks = chunksOf(png)
  const wide = chunks.get('IHDR')?.readUInt32BE(0) ?? 0
  const place = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))[y * (wide + 1) + 1 + x] ?? 0
  return [
    ...(chunks.get('PLTE')?.subarray(place * 3, place * 3 + 3) ?? []),
    chunks.get('tRNS')?.[place] ?? 255,
  ]
}

describe.each(pictures.map(picture => ({ kind: picture.kind, picture })))(
  'a picture: $kind',
  ({ picture }) => {
    it('is one that a card may hold, however full', () => {
      expect(readPicture(picture)).toEqual(picture)
    })

    it.each(languages)('is a small PNG for a sharp screen, in %s', language => {
      const address = draw(picture, language, words)
      expect(address).toMatch(/^data:image\/png;base64,/)
      expect(chunksOf(bytesOf(address)).get('IHDR')?.readUInt32BE(0)).toBe(420)
      expect(address.length).toBeLessThan(12_500)
      expect(draw(picture, language, words)).toBe(address)
    })
  },
)

const lightOf = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [lightOf(one), lightOf(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

test.each(Object.entries(colours))(
  '%s is seen on every ground, and white letters are read on it',
  (_, colour) => {
    for (const ground of ['#ffffff', '#292929', '#000000'])
      expect(contrast(colour, ground), ground).toBeGreaterThan(3)
    expect(contrast(colour, '#ffffff')).toBeGreaterThan(4.5)
  },
)

test('the words of the card stand in it', () => {
  const [grid] = pictures
  if (!grid) throw new Error('There is one.')
  const drawn = draw(grid, 'nb', words)
  expect(draw(grid, 'nb', { ...words, up: 'Innflytelse' })).not.toBe(drawn)
})

test('a word stays a word, whatever marks are in it', () => {
  const grid = { kind: 'grid', rows: [[{ tone: 'good', marks: [1] }]] } as const
  const svg = svgOf(drawGrid(grid, { up: '</text><image href="x"/>&', across: 'b' }))
  expect(svg).toContain('&lt;/text&gt;&lt;image href="x"/&gt;&amp;')
})

test('the months are those of the reader’s language', () => {
  const plan = pictures.find(({ kind }) => kind === 'strips')
  if (!plan) throw new Error('There is one.')
  expect(draw(plan, 'nb', {})).not.toBe(draw(plan, 'en', {}))
})

test.each([
  [null],
  ['grid'],
  [{ kind: 'pie', parts: [] }],
  [{ kind: 'stack', parts: [{ count: 1, tone: 'pink' }] }],
  [{ kind: 'columns', highest: 3, columns: [{ letter: 'Kari', level: 1, tone: 'good', moved: '' }] }],
  [{ kind: 'stack', parts: [], title: 'Kari' }],
])('%j is no picture', given => {
  expect(readPicture(given)).toBeNull()
})

describe('a track', () => {
  const drawn = (track: { far: number; aimed?: boolean; word?: string }) =>
    drawTracks(
      { kind: 'tracks', tracks: [{ mark: 1, aimed: true, tone: 'good', ...track }] },
      { unmeasured: 'Ikke målt' },
      'nb',
    ).shapes.join('')
  const filled = (svg: string) =>
    Number(svg.match(/width="([\d.]+)" height="12" rx="6" fill="#25863f"\/>/)?.[1] ?? 0)

  it('is filled as far as it has come, from nothing to its diamond, and says the share', () => {
    expect(filled(drawn({ far: 0 }))).toBe(0)
    const whole = filled(drawn({ far: 1 }))
    expect(filled(drawn({ far: 0.5 }))).toBeCloseTo(whole / 2, 0)
    expect(drawn({ far: 0.53 })).toContain('>53\u00a0%<')
  })

  it('is empty where nobody knows, and has the word for it', () => {
    const svg = drawn({ far: 0, word: 'unmeasured' })
    expect(filled(svg)).toBe(0)
    expect(svg).toContain('>Ikke målt<')
  })
})

describe('an interval', () => {
  const drawn = (given: { low: number; high: number; found: number }) =>
    drawInterval({ kind: 'interval', tone: 'good', ...given }, 'nb').shapes.join('')

  it('says with its sign what was found, its limits, and where none would be', () => {
    const svg = drawn({ low: 0.02, high: 0.1, found: 0.06 })
    for (const said of ['+6', '+2', '+10', '0']) expect(svg).toContain(`>${said}<`)
    expect(drawn({ low: -0.055, high: 0.01, found: -0.022 })).toMatch(/>−2,2<(.|\n)*>−5,5<(.|\n)*>\+1</)
  })

  it('drops what would lie on something else', () => {
    expect(drawn({ low: 0.001, high: 0.004, found: 0.002 })).not.toContain('>+0,4<')
  })
})

describe('a PNG', () => {
  const filled = (colour: readonly number[], wide: number) =>
    Array.from({ length: wide }, () => colour).flat()

  it('keeps the colour of what fills something, half seen through too', () => {
    const pixels = Buffer.from([...filled([200, 10, 0, 255], 10), ...filled([54, 15, 16, 64], 10)])
    const png = pngOf({ width: 10, height: 2, pixels })
    expect(pixelAt(png, 3, 0)).toEqual([200, 10, 0, 255])
    expect(pixelAt(png, 3, 1)).toEqual([215, 60, 64, 64])
  })

  it('refuses more colours than it has room for, and does not drop any in silence', () => {
    const colour = (nth: number) => [nth % 256, nth >> 8, 7, 255]
    const pixels = Buffer.from(Array.from({ length: 300 }, (_, nth) => filled(colour(nth), 8)).flat())
    expect(() => pngOf({ width: 8, height: 300, pixels })).toThrow(RangeError)
  })
})

describe('a run of weeks', () => {
  const at = (nth: number) => addWeeks('2026-W11' as Week, nth)
  const chart = (values: readonly (number | null)[]) =>
    ({
      kind: 'run',
      style: 'plain',
      points: values.map((value, nth) => ({ at: at(nth), value })),
      median: null,
      target: null,
      change: null,
      marks: [],
    }) as const
  const linesIn = (drawing: { readonly shapes: readonly string[] }) =>
    drawing.shapes.filter(shape => shape.startsWith('<polyline')).length

  it('breaks where a week has no figure, written or left out', () => {
    expect(linesIn(drawRun(chart([1, 2, 3, 4]), 'nb'))).toBe(1)
    expect(linesIn(drawRun(chart([1, 2, null, 3, 4]), 'nb'))).toBe(2)
    const { points, ...rest } = chart([1, 2, 0, 3, 4])
    expect(linesIn(drawRun({ ...rest, points: points.filter((_, nth) => nth !== 2) }, 'nb'))).toBe(2)
  })

  const weeksFrom = (first: string, count: number) => ({
    ...chart([]),
    points: Array.from({ length: count }, (_, nth) => ({ at: addWeeks(first as Week, nth), value: 1 })),
  })
  /** What stands under the line, each with where it begins and where its month’s first week is. */
  const namesUnder = (first: string, count: number, language: 'nb' | 'nn' | 'en' = 'nb') => {
    const { points, ...rest } = weeksFrom(first, count)
    const svg = drawRun({ ...rest, points }, language).shapes.join('')
    const dots = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(match => Number(match[1]))
    const names = [...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="start">([^<]+)</g)].map(
      ([, x, name = '']) => ({ name, x: Number(x) }),
    )
    return { dots, names, pitch: (dots[1] ?? 0) - (dots[0] ?? 0) }
  }

  it('has every month where it begins, and the last one too', () => {
    const { dots, names, pitch } = namesUnder('2026-W19', 30)
    expect(names.map(({ name }) => name)).toEqual(['mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov'])
    const firsts = [0, 4, 8, 13, 17, 21, 26]
    for (const [nth, { x }] of names.entries())
      expect(Math.abs(x - (dots[firsts[nth] ?? 0] ?? 0))).toBeLessThan(pitch)
  })

  it('shows the last month of however many weeks, within the picture and apart from the others', () => {
    for (const language of languages)
      for (let count = 8; count <= 40; count++) {
        const { names } = namesUnder('2026-W30', count, language)
        const last = monthOfWeek(addWeeks('2026-W30' as Week, count - 1))
        const called = last.endsWith('-01') ? last.slice(0, 4) : monthNames(language)(last)
        expect(names.at(-1)?.name, `${count} weeks`).toBe(called)
        expect(Math.max(...names.map(({ x }) => x)) + 26).toBeLessThanOrEqual(280)
        for (const [nth, { x }] of names.slice(1).entries())
          expect(x - (names[nth]?.x ?? 0), `${count} weeks`).toBeGreaterThanOrEqual(26)
      }
  })

  it('of years has months at even steps, and each year where it begins', () => {
    const { names } = namesUnder('2025-W02', 100)
    expect(names.map(({ name }) => name)).toEqual(['2025', 'jul', 'okt', '2026', 'jul', 'des'])
  })

  it('draws one week alone, and nothing of none', () => {
    expect(drawRun(chart([null, 3, null]), 'nb').shapes.join('')).toContain('<circle')
    expect(drawRun(chart([]), 'nb').shapes.join('')).not.toContain('NaN')
    expect(drawRun(chart([0, 0, 0]), 'nb').shapes.join('')).not.toContain('NaN')
  })

  it('says the figures as the reader writes them', () => {
    const says = (language: 'nb' | 'en') =>
      drawRun({ ...chart([0.1]), style: 'percent', median: 0.08, target: 0.125 }, language).shapes.join('')
    expect(says('nb')).toContain('>8\u00a0%<')
    expect(says('en')).toContain('>8%<')
  })
})
