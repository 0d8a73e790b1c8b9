/**
 * What somebody is told when others changed the same all the while and no try of theirs got through: that nothing of it
 * is saved, with a button that does the same once more. Where a part is saved already it stays the fault that it is.
 */

import { notice, type Show } from '../../cards.ts'
import type { Pressed } from '../../conversation.ts'
import { Fault } from '../../errors.ts'
import { tryAgain } from './repeat.ts'

export const orBusy = async (
  pressing: Pick<Pressed, 'verb' | 'input'>,
  wrote: () => boolean,
  effect: () => Promise<Show>,
): Promise<Show> => {
  try {
    return await effect()
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'store.contended' || wrote()) throw error
    return notice('busy', '', tryAgain(pressing))
  }
}
