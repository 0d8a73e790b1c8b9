/** The facilitator leaves out what should not be ranked: said twice, about somebody, or about a patient. */

import { again } from '../../../core/again.ts'
import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { update } from '../../../core/store.ts'
import type { WorksheetNeeds } from '../needs.ts'
import { noWorkshop, showOne } from './showWorkshop.ts'
import { findWorkshop, suggestions, suggestionsIn } from './workshop.ts'

export const showTidy = async (needs: WorksheetNeeds, ask: Ask): Promise<Show> => {
  const workshop = await findWorkshop(ask.store, ask.who.unit, ask.input.workshop)
  if (!workshop) return noWorkshop()
  if (workshop.status === 'closed') return showOne(needs, ask, workshop)
  const all = await suggestionsIn(ask.store, workshop.id)
  return show('worksheets/tidy', {
    id: workshop.id,
    isEmpty: all.length === 0,
    out: all
      .filter(({ out }) => out)
      .map(({ id }) => id)
      .join(),
    choices: all.map(({ id, text }) => ({ id, text })),
  })
}

/** What is chosen is out, what no longer is comes back in; what another facilitator did meanwhile stays. */
export const sortOut = (needs: WorksheetNeeds, ask: Ask): Promise<Show> =>
  again(ask.store, async write => {
    const workshop = await findWorkshop(ask.store, ask.who.unit, ask.input.workshop)
    if (!workshop) return noWorkshop()
    if (workshop.status === 'closed') return showOne(needs, ask, workshop)
    const [chosen, was] = [ask.input.out, ask.input.was].map(ids => new Set((ids ?? '').split(',')))
    const changed = (await suggestionsIn(ask.store, workshop.id)).filter(
      ({ id, out }) => chosen?.has(id) !== out && chosen?.has(id) !== was?.has(id),
    )
    await write(changed.map(one => update(suggestions, { ...one, out: !one.out })))
    return showOne(needs, ask, workshop, { note: 'sorted' })
  })
