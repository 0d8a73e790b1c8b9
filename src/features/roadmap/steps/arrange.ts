/** A step gets another function or other dates than the guide says. They stay when go-live moves. */

import { again } from '../../../core/again.ts'
import { isAsWished } from '../../../core/asWished.ts'
import { anew, notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { functions, readFunction } from '../../../core/functions.ts'
import { type PlainChange, put, type Read, remove } from '../../../core/store.ts'
import { isDay } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { type Step, stepIn } from '../guides/guide.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { type OpenedPlan, openedFrom, openPlan } from '../plan/openPlan.ts'
import { type Arrangement, arrangementId, arrangements } from '../plan/plan.ts'
import { datesOf } from '../plan/schedule.ts'
import { openStep, showStep } from './step.ts'
import { untold } from './ways.ts'

type Found = {
  readonly opened: OpenedPlan
  readonly step: Step
  readonly known: Read<Arrangement> | undefined
}

const find = async (needs: RoadmapNeeds, ask: Ask): Promise<Found | Show> => {
  const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
  if (!opened) return notice('no-plan')
  const step = stepIn(opened.guide, ask.input.step)
  return step ? { opened, step, known: opened.arranged.get(step.step) } : notice('old-card')
}

const dayIn = (given: string | undefined): Day | null => (given && isDay(given) ? given : null)

/** What a form was made of; the usual dates hang on go-live. */
const seenOf = ({ opened, known }: Found): string => `v${known?.version ?? 0} ${opened.plan.goLive}`

const isStale = (found: Found, { input }: Ask): boolean =>
  input.seen !== undefined && input.seen !== seenOf(found)

type Problem = 'order' | 'date' | 'changed'

const showForm = async (
  needs: RoadmapNeeds,
  { input }: Ask,
  found: Found,
  problem: Problem | null,
): Promise<Show> => {
  const { opened, step, known } = found
  const today = dayOf(needs.clock.now())
  const usual = datesOf(step, opened.plan.goLive, undefined)
  const dates = datesOf(step, opened.plan.goLive, known)
  // What was chosen is given back, unless what it was chosen from is no more.
  const comesBack = problem === 'order' || problem === 'date'
  const chosen = comesBack ? input : {}
  const held = await Promise.all(
    functions.map(async code => ({
      code,
      name: await needs.nameOf(await needs.holderOf(opened.plan.unit, code, today)),
    })),
  )
  return show('roadmap/arrange', {
    guide: opened.guide.guide,
    step: step.step,
    title: step.title,
    responsible: readFunction(chosen.responsible) ?? known?.responsible ?? step.responsible,
    functions: held.map(({ code, name }) => ({ code, name, held: name !== '' })),
    usual: step.responsible,
    from: dayIn(chosen.from) ?? dates.from,
    to: dayIn(chosen.to) ?? dates.to,
    usualFrom: usual.from,
    usualTo: usual.to,
    byHand: known !== undefined,
    seen: seenOf(found),
    problem,
  })
}

export const askToArrange = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const found = await find(needs, ask)
  return 'card' in found ? found : showForm(needs, ask, found, null)
}

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

const problemIn = ({ input: { from = '', to = '' } }: Ask): Problem | null => {
  if ([from, to].some(day => day !== '' && !isDay(day))) return 'date'
  return from !== '' && to !== '' && to < from ? 'order' : null
}

/** `null` where it is so already. */
const changeTo = (row: Arrangement | null, known: Found['known']): PlainChange | null => {
  if (!row) return known ? remove(arrangements, known) : null
  const { responsible, from, to } = row
  return isAsWished(known ?? null, { responsible, from, to }) ? null : put(arrangements, known, row)
}

const change = (needs: RoadmapNeeds, ask: Ask, rowOf: (found: Found) => Arrangement | null): Promise<Show> =>
  again(ask.store, async write => {
    const found = await find(needs, ask)
    if ('card' in found) return found
    const change = changeTo(rowOf(found), found.known)
    if (change && isStale(found, ask)) return anew(await showForm(needs, ask, found, 'changed'))
    // Nothing was set, and nothing had been.
    if (!change && !found.known && !isStale(found, ask)) return openStep(needs, ask)
    if (change) await write([change])
    const { plan, guide } = found.opened
    return showStep(needs, ask, await openedFrom(ask.store, guide, plan), found.step, {
      ...untold,
      tone: 'arranged',
    })
  })

export const arrange = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const problem = problemIn(ask)
  if (!problem) {
    return change(needs, ask, found => {
      const row = arrangementOf(ask, found, needs.clock.now())
      return isNothing(row) ? null : row
    })
  }
  const found = await find(needs, ask)
  return 'card' in found ? found : showForm(needs, ask, found, problem)
}

/** Back to what the guide says. */
export const undoArrangement = (needs: RoadmapNeeds, ask: Ask): Promise<Show> =>
  change(needs, ask, () => null)
