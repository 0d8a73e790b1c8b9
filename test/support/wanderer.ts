/** Somebody who says and presses whatever is there, fills in what fits the field or does not, and keeps old cards. */

import fc from 'fast-check'
import type { Card } from './card.ts'

export type Chance = {
  below(end: number): number
  oneOf<T>(from: readonly T[]): T
  is(share: number): boolean
}

/** The same walk for the same seed. */
export const chanceOf = (seed: number): Chance => {
  const drawn = fc.sample(fc.integer({ min: 0, max: 999_999 }), { seed, numRuns: 20_000 })
  let nth = 0
  const next = () => (drawn[nth++ % drawn.length] ?? 0) / 1_000_000
  const below = (end: number) => Math.floor(next() * end)
  return {
    below,
    oneOf: from => {
      const one = from[below(from.length)]
      if (one === undefined) throw new Error('There is nothing to choose from.')
      return one
    },
    is: share => next() < share,
  }
}

type Element = Readonly<Record<string, unknown>>

const elementsIn = function* (value: unknown): Generator<Element> {
  if (Array.isArray(value)) for (const one of value) yield* elementsIn(one)
  else if (typeof value === 'object' && value !== null) {
    yield value as Element
    for (const [key, inner] of Object.entries(value)) if (key !== 'fallback') yield* elementsIn(inner)
  }
}

const words = [
  'Vi prøver på nytt etter ferien',
  'lyden falt ut på rom 2',
  'Rom 7',
  'Sak 4711',
  '12',
  '0',
  '1,5',
  '08:30',
  '2026-12-01',
  'x'.repeat(301),
]

const fits: Readonly<Record<string, readonly string[]>> = {
  'Input.Toggle': ['true', 'false'],
  'Input.Number': ['0', '3', '40'],
  'Input.Date': ['2026-11-10', '2026-11-25', '2027-02-02'],
  'Input.Time': ['09:00', '13:30'],
}

const choicesOf = ({ choices }: Element): string[] =>
  (Array.isArray(choices) ? choices : []).map(({ value }: { value: unknown }) => String(value))

const answerTo = (input: Element, chance: Chance): string => {
  if (input.type !== 'Input.ChoiceSet') return chance.oneOf(fits[String(input.type)] ?? words)
  const choices = choicesOf(input)
  if (input.isMultiSelect) return choices.filter(() => chance.is(0.4)).join(',')
  return choices.length > 0 ? chance.oneOf(choices) : ''
}

export const filledIn = (card: Card, chance: Chance): Record<string, string> =>
  Object.fromEntries(
    [...elementsIn(card.content)]
      .filter(({ type }) => String(type).startsWith('Input.'))
      .filter(() => chance.is(0.65))
      .map(input => [String(input.id), answerTo(input, chance)]),
  )

export const positivesIn = (card: Card): readonly string[] =>
  [...elementsIn(card.content)].flatMap(({ type, style, title }) =>
    type === 'Action.Execute' && style === 'positive' ? [String(title)] : [],
  )
