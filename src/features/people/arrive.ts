/** What the bot says when it comes to a team: the set-up card, or a short hello where the unit is set up already. */

import { notice, type Show } from '../../core/cards.ts'
import type { Happening } from '../../core/conversation.ts'
import type { Store } from '../../core/store.ts'
import { teams } from './person.ts'
import { setupForm } from './setUpUnit.ts'

/** `null` in a personal chat: there the house shows its menu. */
export const arrive = async (store: Store, { place }: Happening): Promise<Show | null> => {
  if (place.kind === 'personal') return null
  if (!place.team || (await store.get(teams, place.team.id))) return notice('hello')
  return setupForm(place.team.name)
}
