/** What a card costs that is sent: putting it together in a language, over every sample there is, and how many bytes it takes. */

import path from 'node:path'
import { readSamples } from '../src/cli/gallery/samples.ts'
import { languages } from '../src/core/language.ts'
import { openCards } from '../src/edges/cards/engine.ts'
import { createDraw } from '../src/edges/pictures/pictures.ts'
import { type Measure, median } from './measure.ts'

export const name = 'cards'

const dir = path.join(import.meta.dirname, '../cards')
const rounds = 15

export const run = async (): Promise<Measure[]> => {
  const cards = openCards({ dir, origins: ['https://dult.example.no'], draw: createDraw() })
  const shows = [...readSamples(dir)].flatMap(([card, samples]) =>
    samples.flatMap(data => languages.map(language => ({ card, data, language }))),
  )
  const sent = shows.map(({ card, data, language }) => {
    const render = () => cards.render({ card, data }, language)
    // The first time draws the picture, which is a claim of its own.
    const bytes = Buffer.byteLength(JSON.stringify(render().card))
    const times = Array.from({ length: rounds }, () => {
      const begun = performance.now()
      render()
      return performance.now() - begun
    })
    return { bytes, time: median(times) }
  })
  const times = sent.map(({ time }) => time)
  return [
    { what: 'samples in three languages', value: shows.length, unit: 'cards' },
    { what: 'rendered, the median of them', value: median(times), unit: 'ms', must: { atMost: 1 } },
    { what: 'rendered, the slowest', value: Math.max(...times), unit: 'ms' },
    {
      what: 'the largest',
      value: Math.max(...sent.map(({ bytes }) => bytes)),
      unit: 'bytes',
      must: { atMost: 25_000 },
    },
  ]
}
