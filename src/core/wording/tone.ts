/** Whether a text shames, ranks or presses. Whoever wants to say so has another thing to say. */

import { type Language, languages } from '../language.ts'
import { presses } from './presses.ts'
import { ranks } from './ranks.ts'
import { shames } from './shames.ts'
import type { Turns } from './turns.ts'

export const turns = { shames, ranks, presses } satisfies Readonly<Record<string, Turns>>

const kinds = ['shames', 'ranks', 'presses'] as const

/** In any language. */
const loud = /!|(?<!\p{L})\p{Lu}{5,}(?!\p{L})/u

export const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

const patterns = new Map(
  languages.map(language => {
    const each = kinds.flatMap(fault => turns[fault][language].map(({ source }) => ({ fault, turn: source })))
    // One for all is looked for first: most texts have none.
    return [language, { each, any: whole(each.map(({ turn }) => turn).join('|')) }]
  }),
)

export type Tone = {
  readonly fault: keyof typeof turns | 'loud'
  /** The pattern of ours that found it. */
  readonly turn: string
  /** What stands there. */
  readonly said: string
}

/** `null` for what may be said. */
export const toneIn = (language: Language, text: string): Tone | null => {
  const { each = [], any } = patterns.get(language) ?? {}
  if (any?.test(text) === true)
    for (const { fault, turn } of each) {
      const [said] = whole(turn).exec(text) ?? []
      if (said) return { fault, turn, said }
    }
  const [said] = loud.exec(text) ?? []
  return said ? { fault: 'loud', turn: '', said } : null
}

/** The same, for whoever reads which pattern it was. */
export const toneFault = (language: Language, text: string): string | null => {
  const found = toneIn(language, text)
  if (found?.fault === 'loud') return 'presses the reader: it is loud'
  return found && `${found.fault} the reader: ${found.turn}`
}
