/** Who can help right now, as a card of its own, which also tells a superuser when it is their turn. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { ChecklistNeeds } from '../needs.ts'
import { isCry } from './cry.ts'
import { helpersNow } from './helpers.ts'

const mostNamed = 8

/** Fewer desks than these that answer are no help to wait for: what one can try oneself comes before them. */
const fewDesks = 2

/** Who tells what fails has it saved by a press; nothing is saved by telling. Then no unit is asked for first either. */
export const showHelp = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  const text = ask.text.trim()
  const told = text.includes(' ') && isCry(text) ? [{ text, once: needs.newId() }] : []
  if (!ask.who.unit && told.length === 0) return noUnit()
  const { own, desks: known, ...helpers } = await helpersNow(needs, ask, mostNamed)
  const desksWhere = (closed: boolean) =>
    known.flatMap(({ isClosed, ...desk }) => (isClosed === closed ? [desk] : []))
  const desks = desksWhere(false)
  return show('checklists/help', {
    ...helpers,
    told,
    desks,
    closed: desksWhere(true),
    triesFirst: helpers.onDuty.length === 0 && desks.length < fewDesks,
    own: own ? [own] : [],
    setsUp: helpers.isInside && helpers.nobody && ask.who.roles.includes('leader'),
  })
}
