/**
 * What one patient answered: a unit, a day and the choices, among them whether they answer for somebody. There is no place
 * for who they are, where they sat, when on the day it was, whom they met, or which language they read; and the choices
 * leave the row as soon as they are in a handful.
 */

import type { Countable } from '../../core/figures/handfuls.ts'
import type { Collection } from '../../core/store.ts'

export const whos = ['patient', 'relative', 'together'] as const

export const responses: Collection<Countable> = {
  name: 'feedback',
  index: ['unit', 'gathered'],
  time: 'day',
  anonymous: true,
  inHandfuls: true,
}
