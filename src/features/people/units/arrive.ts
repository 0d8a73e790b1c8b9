/** What the bot says when it comes to a team: the set-up card, or a short hello where the unit is set up already. */

import { notice, type Show } from '../../../core/cards.ts'
import type { Happening } from '../../../core/conversation.ts'
import type { Store } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { readSoon } from '../roster/teamRoster.ts'
import { setupForm } from './setupForm.ts'

/** `null` in a personal chat: there the house shows its menu. */
export const arrive = async (store: Store, { place }: Happening, now: Instant): Promise<Show | null> => {
  if (place.kind === 'personal') return null
  const isSetUp = !place.team || (await readSoon(store, place.team.id, now))
  return isSetUp ? notice('hello') : setupForm(place.team.name)
}
