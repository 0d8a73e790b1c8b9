/** Three points to what matters most. The ballot and the points go down together, and neither tells of the other. */

import { again } from '../../../core/again.ts'
import type { Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { forOthers } from '../../../core/house/forOthers.ts'
import { onceOrChance } from '../../../core/once.ts'
import { insert, update } from '../../../core/store.ts'
import type { WorksheetNeeds } from '../needs.ts'
import { writers } from '../who.ts'
import { mayTakePart, noWorkshop, showOne } from './showWorkshop.ts'
import {
  ballotId,
  ballots,
  findWorkshop,
  points,
  pointsEach,
  questions,
  suggestionsIn,
  workshops,
} from './workshop.ts'

/** Each question has a list to choose from; what was chosen comes as ids with commas between. */
const chosenIn = (ask: Ask): string[] => [
  ...new Set(questions.flatMap(code => (ask.input[`pick-${code}`] ?? '').split(',')).filter(id => id !== '')),
]

export const vote = (needs: WorksheetNeeds, ask: Ask): Promise<Show> =>
  again(ask.store, async write => {
    const workshop = await findWorkshop(ask.store, ask.who.unit, ask.input.workshop)
    if (!workshop) return noWorkshop()
    if (!mayTakePart(ask, workshop)) return forOthers(writers)
    if (workshop.status !== 'voting') return showOne(needs, ask, workshop, { note: 'not-now' })
    const there = await suggestionsIn(ask.store, workshop.id)
    const wished = chosenIn(ask)
    const chosen = wished.filter(id => there.some(one => one.id === id && !one.out))
    if (chosen.length === 0) return showOne(needs, ask, workshop, { problem: 'none-chosen' })
    if (chosen.length > pointsEach) return showOne(needs, ask, workshop, { problem: 'too-many', chosen })
    const isSlip = workshop.kind === 'patients'
    const ballot = {
      id: ballotId(workshop.id, isSlip ? `slip-${onceOrChance(needs.newId, ask)}` : ask.who.person),
      workshop: workshop.id,
      person: isSlip ? ('' as const) : ask.who.person,
    }
    if (await ask.store.get(ballots, ballot.id))
      return showOne(needs, ask, workshop, { note: 'voted-before' })
    // A ballot is cast once: the point that is free now may go to another.
    if (chosen.length < wished.length) return showOne(needs, ask, workshop, { problem: 'left-out', chosen })
    await write([
      // Held as it is: once it is closed and told, a ballot on its way would say whose it is.
      update(workshops, workshop),
      insert(ballots, ballot),
      ...chosen.map(suggestion => insert(points, { id: needs.newId(), workshop: workshop.id, suggestion })),
    ])
    return showOne(needs, ask, workshop, { note: 'voted' })
  })
