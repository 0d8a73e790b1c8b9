/** What people are shown: a card by name and the data to fill it with. Language and layout come later. */

import type { Language } from './language.ts'

/** `card` is a path under cards/ without its ending, such as `deviations/receipt`. */
export type Show = { readonly card: string; readonly data: Readonly<Record<string, unknown>> }

/** A finished Adaptive Card, and the line that a notification or a screen reader gives. */
export type Rendered = { readonly card: Readonly<Record<string, unknown>>; readonly summary: string }

export type Cards = {
  /** Throws the fault `cards.unknown` for a name that has no file. */
  render(show: Show, language: Language): Rendered
  /** Every card there is, for tests and galleries. */
  readonly names: readonly string[]
}

export const show = (card: string, data: Readonly<Record<string, unknown>> = {}): Show => ({ card, data })
