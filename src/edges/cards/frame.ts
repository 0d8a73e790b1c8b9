/** What a card's strings can see while it is rendered: the data in scope, what lies around it, and who reads. */

import type { Language } from '../../core/language.ts'

/** A name, and its value as JSON. */
export type Pair = readonly [string, string]

/** Variables that strings reach with `@`. Handlebars wants `root` in it and hands the object on to helpers. */
export type Around = {
  readonly root: unknown
  readonly language: Language
  /** The folder that the card's own text names are looked up in. */
  readonly feature: string
  /** What every button of the card carries along. */
  readonly carried: readonly Pair[]
  readonly index?: number
  readonly first?: boolean
  readonly last?: boolean
}

/** `depths[0]` is the data in scope; each `../` goes one further. */
export type Frame = { readonly depths: readonly unknown[]; readonly data: Around }

export const rootFrame = (data: unknown, around: Omit<Around, 'root'>): Frame => ({
  depths: [data],
  data: { root: data, ...around },
})

export const itemFrame = (outer: Frame, item: unknown, index: number, count: number): Frame => ({
  depths: [item, ...outer.depths],
  data: { ...outer.data, index, first: index === 0, last: index === count - 1 },
})
