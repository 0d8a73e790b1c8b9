/**
 * What one patient answered: a unit, a day and the choices. There is no place for who they are, where they sat, when on the
 * day it was, or whom they met.
 */

import type { Countable } from '../../core/figures/handfuls.ts'
import type { Collection } from '../../core/store.ts'

export const whos = ['patient', 'relative', 'together'] as const

export type Response = Countable & {
  /** Empty where they did not say. */
  readonly who: (typeof whos)[number] | ''
  /** Of the form. */
  readonly language: string
}

export const responses: Collection<Response> = {
  name: 'feedback',
  index: ['unit', 'gathered'],
  time: 'day',
  anonymous: true,
  inHandfuls: true,
}
