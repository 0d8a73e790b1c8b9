/** A checklist is opened: the few lines that take ten seconds, after the role or the room where one is needed. */

import { type Show, show, whichOf } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import type { Finder } from '../../../core/find/finder.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Store } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { dayOf, plus } from '../../../core/time/oslo.ts'
import type { Checklist } from '../lists/checklist.ts'
import { type Chosen, goesOn, readChosen, shortLines, usualList } from '../lists/lists.ts'
import type { ChecklistNeeds } from '../needs.ts'
import { numbered, type PlaceKind, placesIn } from '../places/places.ts'
import { daysUsed } from './count.ts'
import { carried, headOf, type Run, readRun, runOf } from './run.ts'

type Tone = 'asked' | 'undone' | 'nothing' | 'letter'

/** The list for when the patient is in, where there is one: what is answered there is an answer of its own. */
const nextOf = (run: Run) => {
  const { once: _, ...same } = carried(run)
  return goesOn(run.checklist, run.stage) ? [{ run: { ...same, stage: 'with' as const } }] : []
}

export const showShort = (run: Run, chosen: Chosen, tone: Tone = 'asked', starts: Instant | null = null) =>
  show('checklists/short', {
    ...headOf(run),
    tone,
    starts,
    lines: shortLines(run.checklist, chosen, run.role, run.stage).map(({ says }) => ({ says })),
    run: carried(run),
    next: nextOf(run),
    hasRoles: run.role !== '',
  })

const askRole = (run: Run, starts: Instant | null = null): Show =>
  show('checklists/role', {
    ...headOf(run),
    starts,
    roles: run.checklist.roles.map(({ role, title }) => ({ title, run: { ...carried(run), role } })),
  })

/** Teams draws no longer lists than a hundred. The others are written. */
const mostKnown = 90

const askPlace = async (
  store: Pick<Store, 'list'>,
  unit: UnitId,
  kind: PlaceKind,
  run: Run,
  problem: 'name' | null,
): Promise<Show> => {
  const { checklist, role, once } = carried(run)
  const known = await placesIn(store, unit, kind)
  return show('checklists/place', {
    title: run.checklist.title,
    kind,
    problem,
    run: { checklist, role, once },
    known: known.slice(0, mostKnown).map(({ name }) => ({ name, numbered: numbered(kind, name) })),
    more: Math.max(known.length - mostKnown, 0),
  })
}

/** What stands before the lines: a room that is not named yet, a role that is not chosen. */
export const showOpening = async (
  store: Pick<Store, 'get' | 'list'>,
  unit: UnitId,
  run: Run,
  { starts = null, problem = null }: { starts?: Instant | null; problem?: 'name' | null } = {},
): Promise<Show> => {
  const { of, roles } = run.checklist
  if (of && run.place === '') return askPlace(store, unit, of, run, problem)
  if (roles.length > 0 && run.role === '') return askRole(run, starts)
  return showShort(run, await readChosen(store), starts === null ? 'asked' : 'letter', starts)
}

/** Those of every day; the others are folded. */
const mostAtOnce = 4

const toOpen = (lists: readonly Checklist[]) =>
  lists.map(({ checklist, title, about }) => ({ checklist, title, about }))

export const showLists = (needs: Pick<ChecklistNeeds, 'checklists'>, found = true): Show =>
  show('checklists/lists', {
    found,
    // Whoever sees no room or device sees nothing else of the unit's own.
    ofUnit: needs.checklists.some(({ of }) => of !== undefined),
    lists: toOpen(needs.checklists.slice(0, mostAtOnce)),
    others: toOpen(needs.checklists.slice(mostAtOnce)),
  })

const usualDays = 60

export const usualIn = async (
  needs: ChecklistNeeds,
  store: Pick<Store, 'list' | 'tally'>,
  unit: UnitId,
): Promise<Checklist | null> => {
  const since = dayOf(plus(needs.clock.now(), { days: -usualDays }))
  const [facts, used] = await Promise.all([needs.unitFacts(unit), daysUsed(store, unit, since)])
  return usualList(needs.checklists, facts?.service ?? null, used)
}

const openUsual = async (needs: ChecklistNeeds, ask: Ask, unit: UnitId): Promise<Show> => {
  const list = await usualIn(needs, ask.store, unit)
  return list ? showOpening(ask.store, unit, runOf(list, { once: needs.newId() })) : showLists(needs, false)
}

/** `sjekkliste` and what follows it. */
export const openNamed = async (
  needs: ChecklistNeeds,
  ask: Ask,
  finder: Finder<Checklist>,
): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  if (ask.text.trim() === '') return openUsual(needs, ask, unit)
  const [list, ...more] = finder.which(ask.text)
  if (!list) return showLists(needs, false)
  if (more.length === 0) return showOpening(ask.store, unit, runOf(list, { once: needs.newId() }))
  return whichOf(
    [list, ...more].map(({ checklist, title, about }) => ({
      says: title,
      about,
      verb: 'consultation.open',
      data: { checklist },
    })),
  )
}

/** From a button, which names the list by its code. */
export const openList = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const run = readRun(needs, ask)
  if (!run) return ask.input.checklist === undefined ? openUsual(needs, ask, unit) : showLists(needs)
  // A form that was sent empty carries no name at all.
  const { newPlace, known, asked } = ask.input
  const isTyped = (newPlace ?? known ?? asked) !== undefined
  return showOpening(ask.store, unit, run, { problem: isTyped ? 'name' : null })
}

/** The other role's lines. */
export const chooseRole = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  const run = readRun(needs, ask)
  return run ? showOpening(ask.store, unit, { ...run, role: '' }) : showLists(needs)
}
