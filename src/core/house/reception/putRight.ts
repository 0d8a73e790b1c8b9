/** A pressed form that wrote nothing and comes back is to be put right, unless it says that it was opened anew. */

import type { Show } from '../../cards.ts'
import { showed } from '../../shown.ts'
import type { Turn } from './screening.ts'

export const toPutRight = (turn: Turn, wrote: boolean, show: Show): Show => {
  if (wrote || show.anew || !('verb' in turn)) return show
  const { verb, input } = turn
  return showed.some(key => Object.hasOwn(input, key)) ? { ...show, opened: { verb, input } } : show
}
