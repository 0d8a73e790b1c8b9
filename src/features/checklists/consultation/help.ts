/** Who can help right now, as a card of its own. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { ChecklistNeeds } from '../needs.ts'
import { helpersNow } from './helpers.ts'

const mostNamed = 8

export const showHelp = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> =>
  ask.who.unit ? show('checklists/help', await helpersNow(needs, ask, mostNamed)) : noUnit()
