/** Who can help right now, as a card of its own, which also tells a superuser when it is their turn. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { ChecklistNeeds } from '../needs.ts'
import { helpersNow } from './helpers.ts'

const mostNamed = 8

export const showHelp = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  if (!ask.who.unit) return noUnit()
  const { own, ...helpers } = await helpersNow(needs, ask, mostNamed)
  return show('checklists/help', {
    ...helpers,
    own: own ? [own] : [],
    setsUp: helpers.isInside && helpers.nobody && ask.who.roles.includes('leader'),
  })
}
