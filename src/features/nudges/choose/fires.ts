/** Whether a trigger is set off, and the plain reason, kept for *why*. Pure: facts and parameters in, reason or nothing out. */

import type { OfPerson, OfUnit } from '../../../core/facts.ts'
import { daysBetween, weekdayOf } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import type { Answers, Default } from '../defaults.ts'
import type { Nudge } from '../nudge.ts'

/** What a nudge is chosen by. */
export type Known = {
  readonly day: Day
  readonly unit: OfUnit
  readonly person: OfPerson
  readonly defaults: Answers
}

export type Reason =
  | { readonly on: 'weekday'; readonly weekday: number }
  | { readonly on: 'clinic-day-tomorrow' | 'below-path' | 'path-known' | 'patients-answered' }
  | {
      readonly on: 'first-registered' | 'decision-made' | 'new-clinician'
      readonly since: Day
    }
  /** Kept before it was known which: none in particular. */
  | { readonly on: 'colleague-story'; readonly since: Day; readonly story?: string }
  | { readonly on: 'none-for-weeks'; readonly weeks: number }
  | { readonly on: 'step-late'; readonly step: string }
  | { readonly on: 'defaults-open'; readonly default: Default }

/** What happened once is news for so many days. */
const daysOfNews = 14

const isNews = (since: Day | null, day: Day): since is Day => {
  const days = since === null ? -1 : daysBetween(since, day)
  return days >= 0 && days <= daysOfNews
}

type Of<On extends Nudge['trigger']['on']> = Extract<Nudge['trigger'], { on: On }>

const on: { readonly [On in Nudge['trigger']['on']]?: (trigger: Of<On>, known: Known) => Reason | null } = {
  weekday: ({ days }, { day }) =>
    days.includes(weekdayOf(day)) ? { on: 'weekday', weekday: weekdayOf(day) } : null,
  'clinic-day-tomorrow': (_, { unit }) => (unit.isTimeTomorrow ? { on: 'clinic-day-tomorrow' } : null),
  'first-registered': (_, { unit, day }) =>
    isNews(unit.firstRegistered, day) ? { on: 'first-registered', since: unit.firstRegistered } : null,
  // A unit that has never begun is not in a pause.
  'none-for-weeks': ({ weeks }, { unit }) =>
    unit.weeksWithout !== null && unit.weeksWithout >= weeks
      ? { on: 'none-for-weeks', weeks: unit.weeksWithout }
      : null,
  'below-path': (_, { unit }) => (unit.isBelowPath ? { on: 'below-path' } : null),
  // Good news and bad alike: whoever hears only the bad is told off.
  'path-known': (_, { unit }) => (unit.isBelowPath || unit.isOnPath ? { on: 'path-known' } : null),
  'patients-answered': (_, { unit }) => (unit.hasPatientAnswers ? { on: 'patients-answered' } : null),
  'step-late': ({ step }, { person }) => (person.lateSteps.includes(step) ? { on: 'step-late', step } : null),
  'new-clinician': ({ after }, { person: { roles, joined }, day }) => {
    const days = joined === null ? -1 : daysBetween(joined, day)
    const isNew = roles.includes('clinician') && days >= after && days <= after + daysOfNews
    return joined !== null && isNew ? { on: 'new-clinician', since: joined } : null
  },
  'colleague-story': (_, { person, day }) => {
    const newest = person.newStories.find(({ since }) => isNews(since, day))
    return newest ? { on: 'colleague-story', ...newest } : null
  },
  'decision-made': (_, { unit, day }) =>
    isNews(unit.groupSuits, day) ? { on: 'decision-made', since: unit.groupSuits } : null,
  'defaults-open': ({ default: one }, { defaults }) =>
    defaults[one] === undefined ? { on: 'defaults-open', default: one } : null,
}

/** `null` too where nothing tells yet what it needs to know. */
export const fires = (trigger: Nudge['trigger'], known: Known): Reason | null =>
  (on[trigger.on] as ((trigger: Nudge['trigger'], known: Known) => Reason | null) | undefined)?.(
    trigger,
    known,
  ) ?? null

/** What set it off may be taken back, put right or moved while it waits. A weekday has been, whichever day it leaves on. */
export const stillFires = (trigger: Nudge['trigger'], known: Known): boolean =>
  trigger.on === 'weekday' || fires(trigger, known) !== null
