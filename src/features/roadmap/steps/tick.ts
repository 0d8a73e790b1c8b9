/** Ticking an item: done, not relevant here, or taken back. Whoever comes second sees what the first one did. */

import { again } from '../../../core/again.ts'
import { isAsWished } from '../../../core/asWished.ts'
import { type Show, unchanged } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { forOthers } from '../../../core/house/forOthers.ts'
import { isUntouched } from '../../../core/shown.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { showGate } from '../lead/gate.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { longestLink, longestNote } from '../plan/plan.ts'
import { isDealtWith, phaseOf, progressOf } from '../plan/progress.ts'
import { tickers } from '../who.ts'
import { findItem, mayTickItem, showItem } from './item.ts'
import { showTold } from './told.ts'
import { isStale, isTheirs, tickChange, tickOf, type Way, ways } from './ways.ts'

const tooLong = ({ input }: Ask): boolean =>
  (input.note ?? '').trim().length > longestNote ||
  (input.why ?? '').trim().length > longestNote ||
  (input.link ?? '').trim().length > longestLink

export const tick = async (needs: RoadmapNeeds, ask: Ask, way: Way): Promise<Show> => {
  // Earlier cards asked for the reason beside something else, and do not say that they ask for it.
  const asked = way === ways.skip ? { ...ask, input: { ...ask.input, asks: 'why' } } : ask
  if (way === ways.skip && (ask.input.why ?? '').trim() === '') return showItem(needs, asked, 'reason')
  if (tooLong(ask)) return showItem(needs, asked, 'too-long')
  return again(ask.store, async write => {
    const found = await findItem(needs, ask)
    if ('card' in found) return found
    if (!(await mayTickItem(needs, ask, found))) return forOthers(tickers)
    const { opened, step } = found
    const known = tickOf(found)
    const done = { tone: way.note, items: [found.item.item] }
    const ticked = way.ticked(known, ask)
    if (!ticked) {
      const told = isTheirs(ask, known, way) ? done : { tone: '' as const, items: [] }
      return showTold(needs, ask, opened, step, told)
    }
    if (way === ways.save && isAsWished(known ?? null, ticked)) {
      const { note, link } = ticked
      return isUntouched(ask.input.shown, { note, link })
        ? unchanged(await showTold(needs, ask, opened, step, { tone: '', items: [] }))
        : showTold(needs, ask, opened, step, done)
    }
    if (way === ways.save && isStale(known, ask)) return showItem(needs, ask, 'changed')
    const phase = phaseOf(progressOf(opened, dayOf(needs.clock.now())), step)
    // What is dealt with already can be taken back, or said more about, when its phase has closed behind it.
    if (phase && !phase.isOpen && !isDealtWith(known)) {
      return way === ways.tick
        ? showGate(needs, ask, opened, phase.phase.phase)
        : showItem(needs, asked, 'closed')
    }
    const change = tickChange(found, ticked, ask.who.person, needs.clock.now())
    await write([change])
    return showTold(needs, ask, opened, step, done)
  })
}
