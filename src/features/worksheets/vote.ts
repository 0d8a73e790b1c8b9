/** Three points to what matters most. The ballot and the points go down together, and neither tells of the other. */

import { notice, type Show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { onceOf } from '../../core/once.ts'
import { insert } from '../../core/store.ts'
import { dayOf } from '../../core/time/oslo.ts'
import type { WorksheetNeeds } from './needs.ts'
import { mayTakePart, noWorkshop, showOne } from './showWorkshop.ts'
import { ballotId, ballots, findWorkshop, points, pointsEach, questions, suggestionsIn } from './workshop.ts'

/** Each question has a list to choose from; what was chosen comes as ids with commas between. */
const chosenIn = (ask: Ask): string[] => [
  ...new Set(questions.flatMap(code => (ask.input[`pick-${code}`] ?? '').split(',')).filter(id => id !== '')),
]

export const vote = async (needs: WorksheetNeeds, ask: Ask): Promise<Show> => {
  const workshop = await findWorkshop(ask.store, ask.who.unit, ask.input.workshop)
  if (!workshop) return noWorkshop()
  if (!mayTakePart(ask, workshop)) return notice('not-yours')
  if (workshop.status !== 'voting') return showOne(needs, ask, workshop)
  const there = await suggestionsIn(ask.store, workshop.id)
  const chosen = chosenIn(ask).filter(id => there.some(one => one.id === id && !one.out))
  if (chosen.length === 0) return showOne(needs, ask, workshop, { problem: 'none-chosen' })
  if (chosen.length > pointsEach) return showOne(needs, ask, workshop, { problem: 'too-many', chosen })
  const isSlip = workshop.kind === 'patients'
  const ballot = {
    id: ballotId(workshop.id, isSlip ? `slip-${onceOf(ask)}` : ask.who.person),
    workshop: workshop.id,
    person: isSlip ? ('' as const) : ask.who.person,
  }
  const day = dayOf(needs.clock.now())
  const { written } = await ask.store.write([
    insert(ballots, ballot),
    ...chosen.map(suggestion =>
      insert(points, { id: needs.newId(), workshop: workshop.id, suggestion, day }),
    ),
  ])
  return showOne(needs, ask, workshop, { note: written ? 'voted' : 'voted-before' })
}
