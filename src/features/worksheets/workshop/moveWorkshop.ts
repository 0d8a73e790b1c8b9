/** Opens a workshop, and takes it from writing to ranking to its end. */

import { again, unlessOvertaken } from '../../../core/again.ts'
import type { Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { insert, update } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { WorksheetNeeds } from '../needs.ts'
import { afresh } from './afresh.ts'
import { endOf } from './closing.ts'
import { noWorkshop, showOne } from './showWorkshop.ts'
import {
  fewestSuggestions,
  findWorkshop,
  isRanked,
  readKind,
  suggestionsIn,
  votersIn,
  type Workshop,
  workshopId,
  workshops,
} from './workshop.ts'
import { showWorkshops, workshopsIn } from './workshops.ts'

/** Two who open one at the same time open the same one. */
export const openWorkshop = async (needs: WorksheetNeeds, ask: Ask): Promise<Show> => {
  const { unit, person } = ask.who
  const kind = readKind(ask.input.kind)
  if (!unit) return noUnit()
  if (!kind) return showWorkshops(ask)
  if (kind === 'patients' && ask.input.notTheirs !== 'true') return showWorkshops(ask, 'not-theirs')
  const before = await workshopsIn(ask.store, { unit, kind })
  const running = before.find(({ status }) => status !== 'closed')
  if (running) return showOne(needs, ask, running)
  const number = Math.max(0, ...before.map(one => one.number)) + 1
  const workshop: Workshop = {
    id: workshopId(unit, kind, number),
    unit,
    kind,
    number,
    status: 'gathering',
    by: person,
    day: dayOf(needs.clock.now()),
  }
  await unlessOvertaken(ask.store, [insert(workshops, workshop)])
  const found = await findWorkshop(ask.store, unit, workshop.id)
  return found ? showOne(needs, ask, found) : noWorkshop()
}

/** `null` where it may not go there: back from what was read, or on from a result that has been told. */
const nextOf = (workshop: Workshop, to: string | undefined, voters: number): Workshop['status'] | null => {
  const { status } = workshop
  if (to === 'voting' && status === 'gathering') return 'voting'
  if (to === 'closed' && status === 'voting') return 'closed'
  return to === 'voting' && status === 'closed' && !isRanked(workshop, voters) ? 'voting' : null
}

const move = (needs: WorksheetNeeds, ask: Ask): Promise<Show> =>
  again(ask.store, async write => {
    const workshop = await findWorkshop(ask.store, ask.who.unit, ask.input.workshop)
    if (!workshop) return noWorkshop()
    const [voters, all] = await Promise.all([
      votersIn(ask.store, workshop),
      suggestionsIn(ask.store, workshop.id),
    ])
    const status = nextOf(workshop, ask.input.to, voters)
    if (!status) {
      const isBack = ask.input.to === 'gathering' && workshop.status === 'voting'
      return showOne(needs, ask, workshop, { note: isBack ? 'read' : 'seen' })
    }
    const isRead = workshop.status !== 'gathering'
    if (!isRead && all.filter(({ out }) => !out).length < fewestSuggestions)
      return showOne(needs, ask, workshop, { note: 'too-few' })
    if (status !== 'closed') {
      // Opened again, it is voted on anew: what there was went when it was closed.
      const { voters: _, ...rest } = workshop
      const moved = { ...rest, status, ...(status === 'voting' ? { since: dayOf(needs.clock.now()) } : {}) }
      await write([update(workshops, moved), ...(isRead ? [] : afresh(needs.newId, all))])
      return showOne(needs, ask, moved, { note: isRead ? 'reopened' : 'seen' })
    }
    const { closed, changes } = await endOf(ask.store, workshop)
    const isTold = isRanked(closed, closed.voters ?? 0)
    const { unit } = workshop
    const filled = { unit, sheet: 'workshop', by: ask.who.person, at: needs.clock.now() } as const
    await write(isTold ? [...changes, ...(await needs.filled(ask, filled))] : changes)
    return showOne(needs, ask, closed)
  })

/**
 * Once they are read, what the suggestions were called while they could be taken back is gone; at the end, what was left
 * out or is not told, and who has voted. A result counts as the sheet being filled in.
 */
export const moveWorkshop = async (needs: WorksheetNeeds, ask: Ask): Promise<Show> =>
  (await needs.forget(ask.store, store => move(needs, { ...ask, store }))).value
