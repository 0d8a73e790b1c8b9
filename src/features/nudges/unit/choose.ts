/**
 * Chooses one nudge for all of a unit on a day, or none: at most one in a fortnight, where staff may be nudged at all, and the
 * same for the same facts. Nothing of anybody's own counts here. Pure.
 */

import type { OfPerson, OfUnit } from '../../../core/facts.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { ServiceType } from '../../../core/services.ts'
import { daysBetween } from '../../../core/time/days.ts'
import { weekOf } from '../../../core/time/weeks.ts'
import { isWorkingDay } from '../../../core/time/working.ts'
import { fractionOf } from '../../../core/trials/coin.ts'
import { isDone } from '../choose/done.ts'
import { fires, type Known, type Reason, stillFires } from '../choose/fires.ts'
import { type Chosen, daysOfRest } from '../choose/select.ts'
import { areAnswered } from '../defaults.ts'
import { canBeSent, type Nudge } from '../nudge.ts'
import type { ShownToUnit } from './unitNudges.ts'

export type UnitAsked = Omit<Known, 'person'> & {
  readonly id: UnitId
  readonly service: ServiceType
  readonly specialty: string
  /** `HH:mm` of now. */
  readonly time: string
  /** Too many did not want these, or they are retired. */
  readonly paused: ReadonlySet<string>
  readonly shown: readonly ShownToUnit[]
}

const daysBetweenAny = 14

/** What is asked about somebody is answered by nobody. */
const nobody: OfPerson = { roles: [], joined: null, lateSteps: [], counted: null, newStories: [] }

const knownOf = ({ day, unit, defaults }: Omit<Known, 'person'>): Known => ({
  day,
  unit,
  defaults,
  person: nobody,
})

/** A figure from before it happened is no answer to it. */
const since = (unit: OfUnit, why: Reason): OfUnit =>
  'since' in why && unit.registered !== null && unit.registered < why.since
    ? { ...unit, registered: null }
    : unit

export const isAnswered = (nudge: Nudge, known: Omit<Known, 'person'>, why: Reason): boolean =>
  isDone(nudge, knownOf({ ...known, unit: since(known.unit, why) }))

/** What it says of the unit is not so any more. */
export const isPast = (nudge: Nudge, known: Omit<Known, 'person'>): boolean =>
  !stillFires(nudge.trigger, knownOf(known))

const daysSince = (day: Known['day'], shown: readonly ShownToUnit[]): number =>
  Math.min(Number.POSITIVE_INFINITY, ...shown.map(one => daysBetween(one.day, day)))

/** What came while the clock was ahead keeps nothing waiting. */
const until = (day: Known['day'], shown: readonly ShownToUnit[]) => shown.filter(one => one.day <= day)

/** Asked before anything is read of the unit. */
export const mayComeTo = ({ day, defaults, shown }: Pick<UnitAsked, 'day' | 'defaults' | 'shown'>): boolean =>
  isWorkingDay(day) && areAnswered(defaults) && daysSince(day, until(day, shown)) >= daysBetweenAny

/** As for people, it fades out: four weeks, eight, sixteen. */
const isRested = (nudge: Nudge, { day, shown }: UnitAsked): boolean => {
  const before = shown.filter(one => one.nudge === nudge.nudge)
  return daysSince(day, before) >= daysOfRest * 2 ** (before.length - 1)
}

const isFor = (nudge: Nudge, asked: UnitAsked): boolean => {
  const { services, phases, specialties } = nudge.for
  return (
    nudge.channel === 'unit' &&
    canBeSent(nudge) &&
    services.includes(asked.service) &&
    (phases === undefined || phases.some(phase => asked.unit.phases.includes(phase))) &&
    (specialties === undefined || specialties.includes(asked.specialty)) &&
    asked.time < nudge.hours.to &&
    !asked.paused.has(nudge.nudge)
  )
}

const whyNow = (nudge: Nudge, asked: UnitAsked): Reason | null => {
  const why = isFor(nudge, asked) && isRested(nudge, asked) ? fires(nudge.trigger, knownOf(asked)) : null
  return why && !isAnswered(nudge, asked, why) ? why : null
}

/** What was said least comes first; among equals, unit and week decide: once of each nudge, and then of its wordings. */
const scored = (nudge: Nudge, why: Reason, { id, day, shown }: UnitAsked) => {
  const drawn = (...of: readonly string[]) => fractionOf([id, weekOf(day), nudge.nudge, ...of].join('\n'))
  const [best] = nudge.wordings
    .map(({ wording }) => {
      const said = shown.filter(one => one.nudge === nudge.nudge && one.wording === wording).length
      return { wording, said, score: drawn(wording) - said }
    })
    .toSorted((a, b) => b.score - a.score)
  const { wording, said } = best ?? { wording: '', said: 0 }
  return { nudge, wording, why, score: drawn() - said }
}

export const selectForUnit = (nudges: readonly Nudge[], given: UnitAsked): Chosen | null => {
  if (!mayComeTo(given)) return null
  const asked = { ...given, shown: until(given.day, given.shown) }
  const all = nudges.flatMap(nudge => {
    const why = whyNow(nudge, asked)
    return why ? [scored(nudge, why, asked)] : []
  })
  const [first = null] = all.toSorted((a, b) => b.score - a.score || (a.nudge.nudge < b.nudge.nudge ? -1 : 1))
  return first && { nudge: first.nudge, wording: first.wording, why: first.why }
}
