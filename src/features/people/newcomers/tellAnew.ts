/** A letter about newcomers whose reader answered nobody any more by the time it would leave: who answers now is told of those who wait. */

import { unlessOvertaken } from '../../../core/again.ts'
import type { Letter } from '../../../core/letters.ts'
import { inVain, isWithAnother, lookedAt } from '../../../core/lettersInVain.ts'
import { type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { whole } from '../../../core/walk.ts'
import { newcomers } from './newcomer.ts'

const untold = async (store: Pick<Store, 'list'>, letter: Letter) => {
  if (!letter.unit || (await isWithAnother(store, letter))) return []
  const where = { unit: letter.unit, state: 'waiting', told: true } as const
  return (await whole(store, newcomers, { where })).map(row => update(newcomers, { ...row, told: false }))
}

/** `days` is for how long such a letter is fresh. */
export const tellAnew = async (store: Store, now: Instant, days: number): Promise<void> => {
  for await (const letter of inVain(store, { series: 'newcomers', reason: ['stopped', 'left'] }, now, days))
    await unlessOvertaken(store, [lookedAt(letter, now), ...(await untold(store, letter))])
}
