/** The list of standing kinds is the truth: each has its sentence and its name, and each is written by somebody. */

import { expect, it } from 'vitest'
import letterTexts from '../../../cards/letters/texts.json' with { type: 'json' }
import { letterSeries } from '../../../src/core/letterSeries.ts'
import { sourcesIn } from '../../support/sources.ts'

const features = sourcesIn('src/features').map(({ text }) => text)

it.each(Object.entries(letterSeries))(
  '%s is said in a sentence and has a name, and there is who writes it',
  (name, says) => {
    expect(says).toMatch(/^[A-Z].*\.$/)
    expect(letterTexts, `Say in cards/letters/texts.json what it is called.`).toHaveProperty([
      `series.${name}`,
    ])
    expect(features.some(text => text.includes(`series: '${name}'`))).toBe(true)
  },
)
