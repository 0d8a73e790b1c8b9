/** Whether a text shames, ranks or presses. Whoever wants to say so has another thing to say. */

import { type Language, languages } from '../../../core/language.ts'
import { presses } from './presses.ts'
import { ranks } from './ranks.ts'
import { shames } from './shames.ts'
import type { Turns } from './turns.ts'

export const turns = { shames, ranks, presses } satisfies Readonly<Record<string, Turns>>

/** In any language. */
const loud = /!|(?<!\p{L})\p{Lu}{5,}(?!\p{L})/u

export const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

const patterns = new Map(
  languages.map(language => {
    const each = Object.entries(turns).flatMap(([fault, ofFault]) =>
      ofFault[language].map(({ source }) => ({ fault, turn: source })),
    )
    // One for all is looked for first: most texts have none.
    return [language, { each, any: whole(each.map(({ turn }) => turn).join('|')) }]
  }),
)

/** What kind of wrong it is, and the pattern of ours that found it; `null` for what may be said. */
export const toneFault = (language: Language, text: string): string | null => {
  const { each = [], any } = patterns.get(language) ?? {}
  const found = any?.test(text) === true ? each.find(({ turn }) => whole(turn).test(text)) : undefined
  if (found) return `${found.fault} the reader: ${found.turn}`
  return loud.test(text) ? 'presses the reader: it is loud' : null
}
