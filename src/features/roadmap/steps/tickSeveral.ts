/** Several items of a step in one write: who has five to tick saves once, and can take the five back at once. */

import { again } from '../../../core/again.ts'
import { notice, type Show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { forOthers } from '../../../core/house/forOthers.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { stepIn } from '../guides/guide.ts'
import { showGate } from '../lead/gate.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { openPlan } from '../plan/openPlan.ts'
import { isDealtWith, phaseOf, progressOf } from '../plan/progress.ts'
import { mayTick, tickers } from '../who.ts'
import { readChosen } from './chosen.ts'
import { showStep } from './step.ts'
import { showTold } from './told.ts'
import { isTheirs, tickChange, tickOf, untold, type Way } from './ways.ts'

export const tickSeveral = (needs: RoadmapNeeds, ask: Ask, way: Way): Promise<Show> =>
  again(ask.store, async write => {
    const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
    if (!opened) return notice('no-plan')
    const { plan, guide, arranged } = opened
    const step = stepIn(guide, ask.input.step)
    if (!step) return notice('old-card')
    const responsible = arranged.get(step.step)?.responsible ?? step.responsible
    if (!(await mayTick(needs, ask.who, plan.unit, responsible))) return forOthers(tickers)
    const now = needs.clock.now()
    const chosen = readChosen(ask.input.items, step).map(({ item, seen }) => {
      const found = { opened, step, item }
      const asked = seen === undefined ? ask : { ...ask, input: { ...ask.input, seen } }
      return { found, known: tickOf(found), ticked: way.ticked(tickOf(found), asked) }
    })
    if (chosen.length === 0) return showStep(needs, ask, opened, step, { ...untold, tone: 'nothing' })
    const phase = phaseOf(progressOf(opened, dayOf(now)), step)
    if (phase && !phase.isOpen && !chosen.every(({ known }) => isDealtWith(known)))
      return showGate(needs, ask, opened, phase.phase.phase)
    const changed = chosen.flatMap(({ found, ticked }) => (ticked ? [{ found, ticked }] : []))
    const theirs = chosen.filter(({ known }) => isTheirs(ask, known, way))
    const items = (changed.length > 0 ? changed : theirs).map(({ found }) => found.item.item)
    if (changed.length > 0)
      await write(changed.map(({ found, ticked }) => tickChange(found, ticked, ask.who.person, now)))
    return showTold(needs, ask, opened, step, { tone: items.length > 0 ? way.note : '', items })
  })
