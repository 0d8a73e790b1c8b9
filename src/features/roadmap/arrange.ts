/** A step gets another function or other dates than the guide says. They stay when go-live moves. */

import { notice, type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { functions, readFunction } from '../../core/functions.ts'
import { insert, remove, update } from '../../core/store.ts'
import { isDay } from '../../core/time/days.ts'
import type { Day } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { type Step, stepIn } from './guide.ts'
import type { RoadmapNeeds } from './needs.ts'
import { type OpenedPlan, openPlan } from './openPlan.ts'
import { type Arrangement, arrangementId, arrangements } from './plan.ts'
import { datesOf } from './schedule.ts'
import { openStep } from './step.ts'

type Found = { readonly opened: OpenedPlan; readonly step: Step }

const find = async (needs: RoadmapNeeds, ask: Ask): Promise<Found | null> => {
  const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
  const step = opened && stepIn(opened.guide, ask.input.step)
  return opened && step ? { opened, step } : null
}

export const askToArrange = async (
  needs: RoadmapNeeds,
  ask: Ask,
  problem: 'order' | 'date' | null = null,
): Promise<Show> => {
  const found = await find(needs, ask)
  if (!found) return notice('no-plan')
  const { opened, step } = found
  const known = opened.arranged.get(step.step)
  const today = dayOf(needs.clock.now())
  const usual = datesOf(step, opened.plan.goLive, undefined)
  const dates = datesOf(step, opened.plan.goLive, known)
  const held = await Promise.all(
    functions.map(async code => ({
      code,
      name: await needs.nameOf(await needs.holderOf(opened.plan.unit, code, today)),
    })),
  )
  return show('roadmaps/arrange', {
    guide: opened.guide.guide,
    step: step.step,
    title: step.title,
    responsible: known?.responsible ?? step.responsible,
    functions: held.map(({ code, name }) => ({ code, name, held: name !== '' })),
    usual: step.responsible,
    from: dates.from,
    to: dates.to,
    usualFrom: usual.from,
    usualTo: usual.to,
    byHand: known !== undefined,
    problem,
  })
}

const dayIn = (given: string | undefined): Day | null => (given && isDay(given) ? given : null)

/** What is as the guide has it is not kept, so that it follows go-live. */
const arrangementOf = (ask: Ask, { opened, step }: Found, at: Arrangement['at']): Arrangement => {
  const usual = datesOf(step, opened.plan.goLive, undefined)
  const from = dayIn(ask.input.from)
  const to = dayIn(ask.input.to)
  const responsible = readFunction(ask.input.responsible)
  return {
    id: arrangementId(opened.plan.id, step.step),
    plan: opened.plan.id,
    unit: opened.plan.unit,
    step: step.step,
    responsible: responsible === step.responsible ? null : responsible,
    from: from === usual.from ? null : from,
    to: to === usual.to ? null : to,
    by: ask.who.person,
    at,
  }
}

const isNothing = ({ responsible, from, to }: Arrangement) =>
  responsible === null && from === null && to === null

const mostTries = 20

export const arrange = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const { from = '', to = '' } = ask.input
  if ([from, to].some(day => day !== '' && !isDay(day))) return askToArrange(needs, ask, 'date')
  if (from !== '' && to !== '' && to < from) return askToArrange(needs, ask, 'order')
  for (let tries = 0; tries < mostTries; tries += 1) {
    const found = await find(needs, ask)
    if (!found) return notice('no-plan')
    const row = arrangementOf(ask, found, needs.clock.now())
    const known = found.opened.arranged.get(row.step)
    const change = known
      ? isNothing(row)
        ? remove(arrangements, known)
        : update(arrangements, { ...row, version: known.version })
      : insert(arrangements, row)
    if (!known && isNothing(row)) return openStep(needs, ask)
    if ((await ask.store.write([change])).written) return openStep(needs, ask, 'arranged')
  }
  return notice('busy')
}

/** Back to what the guide says. */
export const undoArrangement = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const found = await find(needs, ask)
  if (!found) return notice('no-plan')
  const known = found.opened.arranged.get(found.step.step)
  if (known) await ask.store.write([remove(arrangements, known)])
  return openStep(needs, ask, 'arranged')
}
