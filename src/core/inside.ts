/** Whose own things somebody may see: those of the unit that they speak of, where they are one of its people. */

import type { Asker } from './conversation.ts'
import type { UnitId } from './ids.ts'

/** `null` for newcomers, guests, and whoever speaks of no unit. */
export const insideOf = ({ unit, stands }: Pick<Asker, 'unit' | 'stands'>): UnitId | null =>
  stands === 'inside' ? unit : null
