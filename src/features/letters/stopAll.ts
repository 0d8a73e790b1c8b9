/** `stopp alt` and `start alt` as an administrator says them. */

import { notice, type Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import type { Instant } from '../../core/time/instant.ts'
import { startAll, stopAll } from './killSwitch.ts'

export const stopEverything = async ({ store, who }: Ask, now: Instant): Promise<Show> => {
  await stopAll(store, who.person, now)
  return notice('all-stopped', '', [{ name: 'start-all', verb: 'letter.startAll' }])
}

export const startEverything = async ({ store, who }: Ask, now: Instant): Promise<Show> => {
  await startAll(store, who.person, now)
  return notice('all-started', '', [{ name: 'stop-all', verb: 'letter.stopAll' }])
}
