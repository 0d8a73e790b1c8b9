/** `stopp alt` and `start alt` as an administrator says them. */

import { notice, type Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { House } from '../../core/house/house.ts'
import { startAll, stopAll } from './killSwitch.ts'

type Needs = Pick<House, 'clock'> & { readonly letters: { wake(): void } }

export const stopEverything = async ({ clock }: Needs, { store, who }: Ask): Promise<Show> => {
  await stopAll(store, who.person, clock.now())
  return notice('all-stopped', '', [{ name: 'start-all', verb: 'letter.startAll' }])
}

export const startEverything = async ({ clock, letters }: Needs, { store, who }: Ask): Promise<Show> => {
  await startAll(store, who.person, clock.now())
  letters.wake()
  return notice('all-started', '', [{ name: 'stop-all', verb: 'letter.stopAll' }])
}
