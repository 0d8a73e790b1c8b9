/** The facilitator leaves out what should not be ranked: said twice, about somebody, or about a patient. From a result it is taken for good. */

import { again } from '../../../core/again.ts'
import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { remove, update } from '../../../core/store.ts'
import { whole } from '../../../core/walk.ts'
import type { WorksheetNeeds } from '../needs.ts'
import { noWorkshop, showOne } from './showWorkshop.ts'
import { findWorkshop, points, suggestions, suggestionsIn, type Workshop, workshops } from './workshop.ts'

const isOver = ({ status }: Workshop): boolean => status === 'closed'

/** While they are written, nobody reads them: who comes too early sees the card where they are written. */
const isTooEarly = ({ status }: Workshop): boolean => status === 'gathering'

const chosenIn = (ids: string | undefined): ReadonlySet<string> => new Set((ids ?? '').split(','))

/** Its points go with it. */
const takeOut = async (needs: WorksheetNeeds, ask: Ask, workshop: Workshop): Promise<Show> => {
  const chosen = chosenIn(ask.input.out)
  await needs.forget(ask.store, store =>
    again(store, async write => {
      const out = (await suggestionsIn(store, workshop.id)).filter(({ id }) => chosen.has(id))
      if (out.length === 0) return
      const where = { suggestion: out.map(({ id }) => id) }
      const given = await whole(store, points, { where })
      await write([...out.map(one => remove(suggestions, one)), ...given.map(one => remove(points, one))])
    }),
  )
  return showOne(needs, ask, workshop, { note: 'sorted' })
}

export const showTidy = async (needs: WorksheetNeeds, ask: Ask): Promise<Show> => {
  const workshop = await findWorkshop(ask.store, ask.who.unit, ask.input.workshop)
  if (!workshop) return noWorkshop()
  if (isTooEarly(workshop)) return showOne(needs, ask, workshop)
  const all = await suggestionsIn(ask.store, workshop.id)
  return show('worksheets/tidy', {
    id: workshop.id,
    isOver: isOver(workshop),
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
    if (isTooEarly(workshop)) return showOne(needs, ask, workshop)
    if (isOver(workshop)) return takeOut(needs, ask, workshop)
    const [chosen, was] = [chosenIn(ask.input.out), chosenIn(ask.input.was)]
    const changed = (await suggestionsIn(ask.store, workshop.id)).filter(
      ({ id, out }) => chosen.has(id) !== out && chosen.has(id) !== was.has(id),
    )
    // Held as it is: what is left out of a vote that ends goes with it.
    if (changed.length > 0)
      await write([
        update(workshops, workshop),
        ...changed.map(one => update(suggestions, { ...one, out: !one.out })),
      ])
    return showOne(needs, ask, workshop, { note: 'sorted' })
  })
