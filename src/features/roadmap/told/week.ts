/** Once a week, everyone who holds a function is told of at most three next things that are theirs, wherever they are. */

import { again } from '../../../core/again.ts'
import { type Show, show } from '../../../core/cards.ts'
import type { Job } from '../../../core/feature.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Draft } from '../../../core/letters.ts'
import { readSettings } from '../../../core/settings.ts'
import { isoWeekOf } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf, plus } from '../../../core/time/oslo.ts'
import { slotIn } from '../../../core/time/slots.ts'
import type { RoadmapNeeds } from '../needs.ts'
import type { OpenedPlan } from '../plan/openPlan.ts'
import { type NextThing, nextThings, progressOf } from '../plan/progress.ts'
import { type RunningUnit, runningUnits } from '../plan/running.ts'
import { finished, isOver, weekOf } from './rounds.ts'

const most = 3
const monday = 1
const name = 'steps'
/** Before it is due, so that it is among what leaves together in that very minute for who reads once a week. */
const writtenBefore = { minutes: -10 }

/** `rank` is its place among what its guide suggests to the same person. */
type Thing = NextThing & {
  readonly opened: OpenedPlan
  readonly unitName: string
  readonly rank: number
  readonly isUncovered: boolean
}

/** What is late comes first, the longest; then the first of each guide, then the second. */
const order = (a: Thing, b: Thing): number => {
  if (a.at.isLate !== b.at.isLate) return a.at.isLate ? -1 : 1
  const byRank = a.at.isLate ? 0 : a.rank - b.rank
  return byRank || (a.at.dates.to < b.at.dates.to ? -1 : a.at.dates.to > b.at.dates.to ? 1 : 0)
}

type Needs = Pick<RoadmapNeeds, 'store' | 'guides' | 'holderOf' | 'unitFacts' | 'tell'>

/**
 * Whose the next things of a unit are today: the holder's, or the deputy's while the holder is away. What nobody holds
 * is the leader's, who can give it to somebody: work without an owner is what a unit stalls on.
 */
const thingsIn = async (
  { holderOf, unitFacts }: Needs,
  { unit, opened }: RunningUnit,
  today: Day,
): Promise<ReadonlyMap<PersonId, readonly Thing[]>> => {
  const unitName = (await unitFacts(unit))?.name ?? ''
  const theirs = new Map<PersonId, Thing[]>()
  const holders = new Map<string, PersonId | null>()
  const leader = await holderOf(unit, 'leader', today)
  for (const plan of opened) {
    const ranks = new Map<PersonId, number>()
    for (const thing of nextThings(plan, progressOf(plan, today), Number.POSITIVE_INFINITY)) {
      const { responsible } = thing.at
      const known = holders.get(responsible)
      const own = known === undefined ? await holderOf(unit, responsible, today) : known
      holders.set(responsible, own)
      const holder = own ?? leader
      if (holder === null) continue
      const rank = ranks.get(holder) ?? 0
      ranks.set(holder, rank + 1)
      const isUncovered = own === null
      const mine = { ...thing, opened: plan, unitName, rank, isUncovered }
      theirs.set(holder, [...(theirs.get(holder) ?? []), mine])
    }
  }
  return theirs
}

/** One that the card tells, in the words that buttons and texts take. */
export type Step = {
  readonly unit: UnitId
  readonly unitName: string
  readonly guide: string
  readonly step: string
  readonly item: string
  readonly says: unknown
  readonly title: unknown
  readonly to: Day
  readonly late: boolean
  /** Nobody holds its function, so it comes to the leader. */
  readonly uncovered: boolean
  readonly responsible: string
}

/** Each once: one that is given makes more than one thing somebody's. */
const vacantIn = (steps: readonly Step[]) => {
  const vacant = new Map<string, { unit: UnitId; unitName: string; code: string }>()
  for (const { unit, unitName, responsible, uncovered } of steps)
    if (uncovered) vacant.set(`${unit}:${responsible}`, { unit, unitName, code: responsible })
  return [...vacant.values()]
}

export const stepsCard = (items: readonly Step[]): Show =>
  show('roadmap/week', {
    count: items.length,
    whose: items.every(({ uncovered }) => !uncovered)
      ? 'yours'
      : items.every(({ uncovered }) => uncovered)
        ? 'nobodys'
        : 'both',
    vacant: vacantIn(items),
    items,
  })

const stepOf = ({ item, at, opened: { plan }, unitName, isUncovered }: Thing): Step => ({
  unit: plan.unit,
  unitName,
  guide: plan.guide,
  step: at.step.step,
  item: item.item,
  says: item.says,
  title: at.step.title,
  to: at.dates.to,
  late: at.isLate,
  uncovered: isUncovered,
  responsible: at.responsible,
})

/** The unit of all of them, or each that one of them is of. */
const unitsOfAll = (things: readonly Thing[]): Pick<Draft, 'unit' | 'units'> => {
  const [unit = null, ...others] = new Set(things.map(({ opened }) => opened.plan.unit))
  return unit === null || others.length === 0 ? { unit } : { unit: null, units: [unit, ...others] }
}

const gather = async (needs: Needs, today: Day): Promise<ReadonlyMap<PersonId, readonly Thing[]>> => {
  const all = new Map<PersonId, readonly Thing[]>()
  for await (const running of runningUnits(needs.store, needs.guides)) {
    for (const [person, things] of await thingsIn(needs, running, today)) {
      all.set(person, [...(all.get(person) ?? []), ...things].sort(order).slice(0, most))
    }
  }
  return all
}

/** Made late rather than not at all, as long as the week lasts; a letter of the week has one id, so nobody gets two. */
export const weeklySteps = (needs: Needs): Job => ({
  name: 'weekly-steps',
  run: async now => {
    const { store } = needs
    const today = dayOf(now)
    const week = weekOf(today)
    if (await isOver(store, name, week)) return 0
    const { letters } = await readSettings(store)
    const slot = slotIn(today, monday, letters.digestAt)
    // Nothing friendly leaves in these weeks, and what was next by then is not next afterwards.
    const isHoliday = letters.holidayWeeks.includes(isoWeekOf(today).week)
    if (!slot || isHoliday || now < plus(slot.due, writtenBefore) || now >= slot.expires) return 0
    const drafts = [...(await gather(needs, today))].map(
      ([person, things]): Draft => ({
        series: 'weekly-steps',
        campaign: `veikart-${week}`,
        kind: 'friendly',
        person,
        ...unitsOfAll(things),
        show: stepsCard(things.map(stepOf)),
        due: now > slot.due ? now : slot.due,
        expires: slot.expires,
      }),
    )
    // Where another process has just finished the same round, its letters are these.
    return again(store, async (_, written) => {
      if (!(await isOver(store, name, week)))
        written(await needs.tell(store, drafts, [await finished(store, name, week)]))
      return drafts.length
    })
  },
})
