/** One step: why, who, when, what to look out for, its items to tick, and its tools. Long steps have pages. */

import { notice, type Show, show } from '../../core/cards.ts'
import type { Ask } from '../../core/conversation.ts'
import { mayUse } from '../../core/house/audience.ts'
import { dayOf } from '../../core/time/oslo.ts'
import type { Item, Step, Tool } from './guide.ts'
import { stepIn } from './guide.ts'
import type { RoadmapNeeds } from './needs.ts'
import { type OpenedPlan, openPlan } from './openPlan.ts'
import { itemKey, type Tick } from './plan.ts'
import { isDealtWith, type Progress, progressOf, type StepProgress } from './progress.ts'
import { planners, tickers } from './who.ts'

/** What a phone shows without endless scrolling, and what a card has room for. */
const perPage = 5

/** What the step was opened for, so that the reader sees what became of it. */
export type Note = 'ticked' | 'unticked' | 'skipped' | 'saved' | 'arranged' | 'opened' | ''

type Names = ReadonlyMap<string, string>

const itemOf = (item: Item, tick: Tick | undefined, names: Names, edition: number, seen: number) => ({
  item: item.item,
  says: item.says,
  more: item.more ?? null,
  mark: tick?.state === 'done' ? '☑' : tick?.state === 'irrelevant' ? '–' : '☐',
  done: tick?.state === 'done',
  irrelevant: tick?.state === 'irrelevant',
  open: !isDealtWith(tick),
  by: tick ? (names.get(tick.by) ?? '') : '',
  at: tick?.at ?? null,
  note: tick?.note ?? '',
  link: tick?.link ?? '',
  isNew: (item.since ?? 1) > seen && (item.since ?? 1) <= edition,
})

/** As many buttons as stand beside each other. */
const perRow = 5

const rowsOf = <T>(all: readonly T[]): (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / perRow) }, (_, nth) =>
    all.slice(nth * perRow, (nth + 1) * perRow),
  )

const noTools = { tools: false, unset: [], sets: [], rooms: false, sheets: [], checklists: [], pasteSets: [] }

const toolsOf = async (needs: RoadmapNeeds, tools: readonly Tool[]) => {
  const linked = tools.filter(tool => 'link' in tool)
  const known = await needs.links(linked.map(({ link }) => link))
  const links = linked.map(({ link, says }) => ({ says, url: known.get(link)?.url ?? null }))
  const sheets = tools.filter(tool => 'sheet' in tool).map(({ sheet }) => ({ sheet }))
  const checklists = tools
    .filter(tool => 'checklist' in tool)
    .flatMap(({ checklist }) => {
      const says = needs.checklistTitle(checklist)
      return says ? [{ checklist, says }] : []
    })
  const pastes = tools
    .filter(tool => 'paste' in tool)
    .flatMap(({ paste }) => {
      const says = needs.pasteTitle(paste)
      return says ? [{ paste, says }] : []
    })
  return {
    tools: tools.length > 0,
    unset: links.filter(({ url }) => url === null),
    sets: rowsOf(links.filter(({ url }) => url !== null)).map(row => ({ links: row })),
    rooms: sheets.length + checklists.length > 0,
    sheets,
    checklists,
    pasteSets: rowsOf(pastes).map(row => ({ pastes: row })),
  }
}

const neighbour = (progress: Progress, step: Step, by: number) => {
  const other = progress.steps[progress.steps.findIndex(({ step: one }) => one === step) + by]
  return other ? [{ step: other.step.step, title: other.step.title }] : []
}

const waitingFor = (progress: Progress, { step }: StepProgress) =>
  step.after
    .flatMap(name => progress.steps.filter(other => other.step.step === name && !other.isDone))
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

export const showStep = async (
  needs: RoadmapNeeds,
  ask: Ask,
  opened: OpenedPlan,
  step: Step,
  note: Note = '',
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
  const [names, holderName, tools, facts] = await Promise.all([
    namesOf(needs, items.map(tickOf)),
    needs.nameOf(holder),
    page === pages ? toolsOf(needs, step.tools) : noTools,
    needs.facts(plan.unit),
  ])
  const phase = progress.phases.find(({ steps }) => steps.includes(at))
  const card = show('roadmaps/step', {
    guide: guide.guide,
    step: step.step,
    phase: at.phase.phase,
    phaseTitle: at.phase.title,
    title: step.title,
    purpose: page === 1 ? step.purpose : null,
    responsible: at.responsible,
    holder: holderName,
    hasHolder: holderName !== '',
    from: at.dates.from,
    to: at.dates.to,
    late: at.isLate,
    done: at.done,
    of: at.of,
    isDone: at.isDone,
    important: page === 1 ? (step.important ?? null) : null,
    tips: page === 1 ? step.tips.map(says => ({ says })) : [],
    waiting: waitingFor(progress, at),
    isOpen: phase?.isOpen ?? true,
    items: items.map(item => itemOf(item, tickOf(item), names, guide.edition, plan.newsSeen)),
    page,
    pages,
    hasPages: pages > 1,
    paged: pages > 1 || phase?.isOpen === false,
    nextPage: page < pages ? [{ page: page + 1 }] : [],
    previousPage: page > 1 ? [{ page: page - 1 }] : [],
    ...tools,
    next: neighbour(progress, step, 1),
    previous: neighbour(progress, step, -1),
    mayTick: mayUse(tickers, ask.who.roles) || holder === ask.who.person,
    mayPlan: mayUse(planners, ask.who.roles),
    note,
  })
  return facts ? { ...card, shared: facts.language } : card
}

export const openStep = async (needs: RoadmapNeeds, ask: Ask, note: Note = ''): Promise<Show> => {
  const opened = await openPlan(ask.store, needs.guides, ask.who.unit, ask.input.guide ?? '')
  const step = opened && stepIn(opened.guide, ask.input.step)
  return opened && step ? showStep(needs, ask, opened, step, note) : notice('no-plan')
}
