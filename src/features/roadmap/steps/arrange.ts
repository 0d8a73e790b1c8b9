/** A step gets another function or other dates than the guide says. They stay when go-live moves. */

import { again } from '../../../core/again.ts'
import { isAsWished } from '../../../core/asWished.ts'
import { anew, notice, type Show, show, unchanged } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { functions, readFunction } from '../../../core/functions.ts'
import { isUntouched, laidOn, type Parts, shownOf, stoodIn } from '../../../core/shown.ts'
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

/** As the inputs of the form are called. */
const partsOf = ({ opened, step, known }: Found) => {
  const { from, to } = datesOf(step, opened.plan.goLive, known)
  return { responsible: known?.responsible ?? step.responsible, from, to }
}

/** What the guide has, where nothing else is said. */
const usualOf = (found: Found) => partsOf({ ...found, known: undefined })

type Arranged = ReturnType<typeof partsOf>

const readParts = ({ responsible, from, to }: Parts, otherwise: Arranged): Arranged => ({
  responsible: readFunction(responsible) ?? otherwise.responsible,
  from: dayIn(from) ?? otherwise.from,
  to: dayIn(to) ?? otherwise.to,
})

type Told = {
  readonly filled?: Arranged
  readonly problem?: 'order' | 'date'
  /** How it stands by now, where somebody else was there since the form was opened. */
  readonly changed?: ReturnType<typeof stoodIn>
}

const showForm = async (
  needs: RoadmapNeeds,
  found: Found,
  { filled = partsOf(found), problem, changed = [] }: Told = {},
): Promise<Show> => {
  const { opened, step, known } = found
  const today = dayOf(needs.clock.now())
  const usual = usualOf(found)
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
    ...filled,
    functions: held.map(({ code, name }) => ({ code, name, held: name !== '' })),
    usual: usual.responsible,
    usualFrom: usual.from,
    usualTo: usual.to,
    byHand: known !== undefined,
    seen: seenOf(found),
    shown: shownOf(partsOf(found)),
    problem: problem ?? null,
    changed: changed.map(({ part, stands }) => ({ part, stands, isDay: part !== 'responsible' })),
  })
}

export const askToArrange = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const found = await find(needs, ask)
  return 'card' in found ? found : showForm(needs, found)
}

/** What is as the guide has it is not kept, so that it follows go-live. */
const arrangementOf = (
  { who }: Ask,
  found: Found,
  { responsible, from, to }: Arranged,
  at: Arrangement['at'],
): Arrangement | null => {
  const { plan } = found.opened
  const { step } = found.step
  const usual = usualOf(found)
  const other = {
    responsible: responsible === usual.responsible ? null : responsible,
    from: from === usual.from ? null : from,
    to: to === usual.to ? null : to,
  }
  if (Object.values(other).every(part => part === null)) return null
  const row = { id: arrangementId(plan.id, step), plan: plan.id, unit: plan.unit, step }
  return { ...row, ...other, by: who.person, at }
}

const hasWrongDay = ({ input: { from = '', to = '' } }: Ask): boolean =>
  [from, to].some(day => day !== '' && !isDay(day))

/** `null` where it is so already. */
const changeTo = (row: Arrangement | null, known: Found['known']): PlainChange | null => {
  if (!row) return known ? remove(arrangements, known) : null
  const { responsible, from, to } = row
  return isAsWished(known ?? null, { responsible, from, to }) ? null : put(arrangements, known, row)
}

/** An earlier version's form says which arrangement it knew, and not what it showed. */
const shownIn = (found: Found, ask: Ask): string | undefined =>
  ask.input.shown ?? (isStale(found, ask) ? '' : undefined)

type Wish = { readonly parts: Arranged; readonly isAsFound?: boolean } & Pick<Told, 'problem' | 'changed'>

const change = (needs: RoadmapNeeds, ask: Ask, wishOf: (found: Found) => Wish): Promise<Show> =>
  again(ask.store, async write => {
    const found = await find(needs, ask)
    if ('card' in found) return found
    const { parts, problem, changed = [], isAsFound = false } = wishOf(found)
    if (isAsFound) return unchanged(await openStep(needs, ask))
    if (problem) return showForm(needs, found, { filled: parts, problem })
    if (changed.length > 0) return anew(await showForm(needs, found, { filled: parts, changed }))
    const change = changeTo(arrangementOf(ask, found, parts, needs.clock.now()), found.known)
    // Nothing was set, and nothing had been.
    if (!change && !found.known && !isStale(found, ask)) return openStep(needs, ask)
    if (change) await write([change])
    const { plan, guide } = found.opened
    return showStep(needs, ask, await openedFrom(ask.store, guide, plan), found.step, {
      ...untold,
      tone: 'arranged',
    })
  })

export const arrange = (needs: RoadmapNeeds, ask: Ask): Promise<Show> =>
  change(needs, ask, found => {
    const now = partsOf(found)
    const isWrong = hasWrongDay(ask)
    const given = readParts(ask.input, isWrong ? now : usualOf(found))
    const laid = laidOn(shownIn(found, ask), now, given)
    const parts = readParts(laid.parts, now)
    const problem = isWrong ? 'date' : parts.to < parts.from ? 'order' : undefined
    const isAsFound = !problem && isUntouched(ask.input.shown, given)
    return { parts, isAsFound, changed: stoodIn(laid.contended, now), ...(problem && { problem }) }
  })

/** Back to what the guide says. */
export const undoArrangement = (needs: RoadmapNeeds, ask: Ask): Promise<Show> =>
  change(needs, ask, found => {
    const [parts, now] = [usualOf(found), partsOf(found)]
    const { contended } = laidOn(isStale(found, ask) ? '' : undefined, now, parts)
    return { parts, changed: stoodIn(contended, now) }
  })
