/** What the bot says when it comes to a team: the set-up card, or a short hello where the unit is set up already. */

import { notice, type Show } from '../../../core/cards.ts'
import type { Happening } from '../../../core/conversation.ts'
import { type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { teams } from '../person.ts'
import { setupForm } from './setUpUnit.ts'

/** `null` in a personal chat: there the house shows its menu. */
export const arrive = async (store: Store, { place }: Happening, now: Instant): Promise<Show | null> => {
  if (place.kind === 'personal') return null
  const team = place.team && (await store.get(teams, place.team.id))
  // Who is in the team is read with the next tick.
  if (team) await store.write([update(teams, { ...team, readNext: now })])
  return place.team && !team ? setupForm(place.team.name) : notice('hello')
}
