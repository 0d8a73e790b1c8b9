/** One step: why, who, when, what to look out for, its items to tick, and its tools. Long steps have pages. */

import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { pagerOf } from '../../../core/pages.ts'
import type { Read } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { Item, Step } from '../guides/guide.ts'
import { stepIn } from '../guides/guide.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { type OpenedPlan, openPlan } from '../plan/openPlan.ts'
import { itemKey, saidOf, type Tick } from '../plan/plan.ts'
import {
  isDealtWith,
  type Progress,
  progressOf,
  type Standing,
  type StepProgress,
  standingOf,
} from '../plan/progress.ts'
import { planners, tickers } from '../who.ts'
import { chosenOf } from './chosen.ts'
import { noTools, toolsOf } from './tools.ts'
import { seenOf, type Told, untold } from './ways.ts'

/** What a phone shows without endless scrolling, and what a card has room for. */
const perPage = 5

/** Where all of them are worth a box of their own. */
const fewestForAll = 3

const toneOf: Readonly<Record<Standing, string>> = {
  done: 'good',
  locked: 'emphasis',
  late: 'attention',
  now: 'accent',
  ahead: 'emphasis',
}

type Names = ReadonlyMap<string, string>

const itemOf = (item: Item, tick: Read<Tick> | undefined, names: Names, edition: number, seen: number) => ({
  item: item.item,
  says: item.says,
  more: item.more ?? null,
  done: tick?.state === 'done',
  by: tick ? (names.get(tick.by) ?? '') : '',
  at: tick?.at ?? null,
  note: tick ? saidOf(tick).reason || saidOf(tick).comment : '',
  link: tick?.link ?? '',
  seen: seenOf(tick),
  isNew: (item.since ?? 1) > seen && (item.since ?? 1) <= edition,
})

const neighbour = (progress: Progress, step: Step, by: number) => {
  const other = progress.steps[progress.steps.findIndex(({ step: one }) => one === step) + by]
  return other ? [{ step: other.step.step, title: other.step.title }] : []
}

const waitingFor = (progress: Progress, { step }: StepProgress) =>
  step.after
    .flatMap(name => progress.steps.filter(other => other.step.step === name && !other.isDone))
    .map(other => ({ step: other.step.step, title: other.step.title }))

/** The steps that depend on this one. */
const buildingOn = (progress: Progress, { step }: StepProgress) =>
  progress.steps
    .filter(other => other.step.after.includes(step.step))
    .map(other => ({ step: other.step.step, title: other.step.title }))

/** The page that was asked for; else the one with the item that was just pressed, or the first that is open. */
const pageOf = (step: Step, opened: OpenedPlan, ask: Ask): number => {
  const pages = Math.ceil(step.items.length / perPage)
  const asked = Number(ask.input.page ?? 0)
  if (Number.isInteger(asked) && asked >= 1 && asked <= pages) return asked
  const pressed = step.items.findIndex(({ item }) => item === ask.input.item)
  const open = step.items.findIndex(({ item }) => !isDealtWith(opened.ticks.get(itemKey(step.step, item))))
  return Math.floor(Math.max(pressed >= 0 ? pressed : open, 0) / perPage) + 1
}

const namesOf = async (needs: RoadmapNeeds, ticked: readonly (Tick | undefined)[]): Promise<Names> => {
  const people = [...new Set(ticked.flatMap(tick => (tick && isDealtWith(tick) ? [tick.by] : [])))]
  return new Map(await Promise.all(people.map(async person => [person, await needs.nameOf(person)] as const)))
}

const stepCard = async (
  needs: RoadmapNeeds,
  ask: Ask,
  opened: OpenedPlan,
  step: Step,
  { tone, count, undo }: Told,
): Promise<Show> => {
  const today = dayOf(needs.clock.now())
  const progress = progressOf(opened, today)
  const at = progress.steps.find(one => one.step === step)
  if (!at) return notice('no-plan')
  const { plan, guide, ticks } = opened
  const page = pageOf(step, opened, ask)
  const pages = Math.ceil(step.items.length / perPage)
  const items = step.items.slice((page - 1) * perPage, page * perPage)
  const tickOf = ({ item }: Item) => ticks.get(itemKey(step.step, item))
  const holder = await needs.holderOf(plan.unit, at.responsible, today)
  const [names, holderName, tools] = await Promise.all([
    namesOf(needs, items.map(tickOf)),
    needs.nameOf(holder),
    page === pages ? toolsOf(needs, step.tools) : noTools,
  ])
  const standing = standingOf(progress, at, today)
  const mayTick = mayUse(tickers, ask.who.roles) || holder === ask.who.person
  const drawn = items.map(item => itemOf(item, tickOf(item), names, guide.edition, plan.newsSeen))
  const isOpen = ({ item }: { item: string }) => !isDealtWith(ticks.get(itemKey(step.step, item)))
  const open = drawn.filter(isOpen)
  const canTick = mayTick && standing !== 'locked'
  return show('roadmap/step', {
    guide: guide.guide,
    step: step.step,
    number: progress.steps.indexOf(at) + 1,
    steps: progress.steps.length,
    standing,
    tone: toneOf[standing],
    isLocked: standing === 'locked',
    phase: at.phase.phase,
    phaseTitle: at.phase.title,
    title: step.title,
    purpose: page === 1 ? step.purpose : null,
    responsible: at.responsible,
    holder: holderName,
    hasHolder: holderName !== '',
    from: at.dates.from,
    to: at.dates.to,
    done: at.done,
    of: at.of,
    isDone: at.isDone,
    important: page === 1 ? (step.important ?? null) : null,
    tips: page === 1 ? step.tips.map(says => ({ says })) : [],
    waiting: waitingFor(progress, at),
    leads: page === 1 ? buildingOn(progress, at) : [],
    canTick: canTick && open.length > 0,
    mayTick,
    open,
    all: canTick && open.length >= fewestForAll ? [{ items: chosenOf(open), count: open.length }] : [],
    dealt: drawn.filter(item => !isOpen(item)),
    ...pagerOf(page, pages),
    paged: pages > 1,
    ...tools,
    forward: at.isDone ? neighbour(progress, step, 1) : [],
    next: at.isDone ? [] : neighbour(progress, step, 1),
    previous: neighbour(progress, step, -1),
    mayPlan: mayUse(planners, ask.who.roles),
    note: tone,
    count,
    undo,
  })
}

/** Where several people have the card, all of them see what became of it. */
export const showStep = async (
  needs: RoadmapNeeds,
  ask: Ask,
  opened: OpenedPlan,
  step: Step,
  told: Told = untold,
): Promise<Show> => {
  const [card, facts] = await Promise.all([
    stepCard(needs, ask, opened, step, told),
    needs.unitFacts(opened.plan.unit),
  ])
  return facts ? { ...card, shared: facts.language } : card
}

/** Who only looks around leaves everyone else's card as it is. */
export const openStep = async (needs: RoadmapNeeds, ask: Ask): Promise<Show> => {
  const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
  if (!opened) return notice('no-plan')
  const step = stepIn(opened.guide, ask.input.step)
  if (!step) return notice('old-card')
  return stepCard(needs, ask, opened, step, untold)
}
