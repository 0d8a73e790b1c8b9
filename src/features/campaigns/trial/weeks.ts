/** The weeks of a trial: when its reminders are due, which days count for each of them, and when all of it is known. */

import { addDays, daysBetween } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { addWeeks, mondayOf, type Week, weekOf } from '../../../core/time/weeks.ts'
import type { Measure, Window } from '../../../core/trials/outcome.ts'
import type { Trial } from './trial.ts'

type Weeks = Pick<Trial, 'first' | 'weeks' | 'rests'>
type Days = Weeks & Pick<Trial, 'weekday' | 'coinOf'>

/** Whatever rests: a trial never goes on for longer than so. */
const longest = 104

export const weeksOf = ({ first, weeks, rests }: Weeks): readonly Week[] => {
  const found: Week[] = []
  for (let nth = 0; found.length < weeks && nth < longest; nth += 1) {
    const week = addWeeks(first, nth)
    if (!rests.includes(Number(week.slice(6)))) found.push(week)
  }
  return found
}

/** What the campaign of a week's letters is called, and the row of the week. */
export const weekIdOf = ({ id }: Pick<Trial, 'id'>, week: Week): string => `${id}:${week}`

export const sendDayOf = ({ weekday }: Pick<Trial, 'weekday'>, week: Week): Day =>
  addDays(mondayOf(week), weekday - 1)

/** A person is counted for seven days from the reminder, whether it came or not; a unit's figures are those of the week. */
export const windowOf = (of: Pick<Trial, 'weekday' | 'coinOf'>, week: Week): Window => {
  const from = of.coinOf === 'person' ? sendDayOf(of, week) : mondayOf(week)
  return { week, from, to: addDays(from, 7) }
}

const lastOf = (trial: Weeks): Week => weeksOf(trial).at(-1) ?? trial.first

/** The last morning of a reminder. */
export const silentAfter = (trial: Days): Day => sendDayOf(trial, lastOf(trial))

export const opensOn = (trial: Days, { ripens }: Pick<Measure, 'ripens'>): Day =>
  addDays(windowOf(trial, lastOf(trial)).to, ripens)

/** As late after its window as the last one is opened after its own, which was fixed at the start. */
export const isKnown = (trial: Trial, week: Week, today: Day): boolean => {
  if (trial.opens === null) return false
  const later = daysBetween(windowOf(trial, lastOf(trial)).to, trial.opens)
  return addDays(windowOf(trial, week).to, later) <= today
}

/** Coin and seed are stored before the week that they are tossed in. */
export const firstAfter = (today: Day, wished: Week): Week => {
  const next = addWeeks(weekOf(today), 1)
  return wished > next ? wished : next
}
