/**
 * What somebody is told when nothing of theirs got through, as others changed the same all the while or the disk takes no
 * more: that nothing of it is saved, with a button that does the same once more. Where a part is saved already it stays
 * the fault that it is.
 */

import { notice, type Show } from '../../cards.ts'
import type { Pressed } from '../../conversation.ts'
import { Fault } from '../../errors.ts'
import type { Log } from '../../log.ts'
import { tryAgain } from './repeat.ts'

export const orBusy = async (
  pressing: Pick<Pressed, 'verb' | 'input'>,
  wrote: () => boolean,
  effect: () => Promise<Show>,
  log?: Log,
): Promise<Show> => {
  try {
    return await effect()
  } catch (error) {
    if (!(error instanceof Fault) || wrote()) throw error
    if (error.code === 'store.contended') return notice('busy', '', tryAgain(pressing))
    if (error.code !== 'store.unwritable') throw error
    log?.error('store.full', error)
    return notice('unsaved', '', tryAgain(pressing))
  }
}
