/** Looks at one nudge that arrived, with the calendar, what happened, and the nudge's own file: which promise does it break? */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { daysFrom, isDayOff, isInMovedHour, onWall } from './calendar.ts'
import { holdsAt, type Somebody, type Truth } from './truth.ts'

/** As much of a nudge's file as the check needs, read by nobody else's code. */
type Promised = {
  readonly nudge: string
  readonly channel: string
  readonly barrier: { readonly named: readonly string[] }
  readonly trigger: { readonly on: string }
  readonly hours: { readonly from: string; readonly to: string }
  readonly known: {
    readonly by: string
    readonly within: number
    readonly checklist?: string
    readonly step?: string
    readonly default?: string
  }
}

const folder = join(import.meta.dirname, '..', '..', '..', 'nudges')

export const readPromised = (): ReadonlyMap<string, Promised> => {
  const files = readdirSync(folder).filter(name => name.endsWith('.yaml'))
  const all = files.map(name => parse(readFileSync(join(folder, name), 'utf8')) as Promised)
  return new Map(all.map(one => [one.nudge, one]))
}

export type Arrival = {
  readonly to: Somebody
  readonly at: string
  /** Empty where it is another friendly letter. */
  readonly nudge: string
}

type Before = readonly Arrival[]

export const four = ['booking', 'room', 'letter', 'pathway']

const isOpenUnit = (truth: Truth, unit: string, at: string): boolean =>
  four.some(one => !truth.stands({ by: 'default', what: one, whose: unit }, at))

/** Whether what it asks for was done, by the unit or, where they count for themselves, by its reader. */
const isDone = ({ known }: Promised, truth: Truth, { to, at }: Arrival): boolean => {
  const { by, within, checklist, step } = known
  if (by === 'default-answered')
    return truth.stands({ by: 'default', what: known.default ?? '', whose: to.unit }, at)
  if (by === 'checklist-time-set') return truth.stands({ by, whose: to.unit }, at)
  const what = checklist ?? step ?? ''
  return [to.unit, to.entra].some(whose => {
    const day = truth.dayOf({ by, what, whose }, at)
    return day !== null && daysFrom(day, onWall(at).day) <= within
  })
}

const isWithin = (time: string, { from, to }: { readonly from: string; readonly to: string }): boolean =>
  from < to ? time >= from && time < to : time >= from || time < to

/** What a leader of a trust has not changed. */
const most = { inDay: 1, inWeek: 3 }
const office = { from: '08:00', to: '16:00' }
const daysBetweenNudges = 7
const daysOfPeace = 7

/** By the clock on the wall, also in the week when it is moved: from Monday at nine to Monday at nine. */
const isInSevenDays = (earlier: string, at: string): boolean => {
  const [from, to] = [onWall(earlier), onWall(at)]
  const days = daysFrom(from.day, to.day)
  return days < 7 || (days === 7 && from.time > to.time)
}

/** Of every friendly letter: budgets, hours, days, and what its reader wanted. */
const brokenByAny = (arrival: Arrival, before: Before): readonly string[] => {
  const { to, at } = arrival
  const { day, time } = onWall(at)
  const sameDay = before.filter(one => onWall(one.at).day === day)
  const sameWeek = before.filter(one => isInSevenDays(one.at, at))
  return [
    sameDay.length >= most.inDay ? 'more than one in a day' : '',
    sameWeek.length >= most.inWeek ? 'more than three in seven days' : '',
    isWithin(time, office) ? '' : 'outside office hours',
    to.quiet && at >= to.quiet.since && isWithin(time, to.quiet) ? 'in their quiet hours' : '',
    isDayOff(day) ? 'on a day off' : '',
    isInMovedHour({ day, time }) ? 'in the hour that the clocks move' : '',
    holdsAt(to.stops, at) ? 'after stop' : '',
    holdsAt(to.pauses, at) ? 'while paused' : '',
    to.left !== null && to.left <= at ? 'to somebody who left' : '',
  ]
}

const brokenByNudge = (
  arrival: Arrival,
  before: Before,
  truth: Truth,
  promised: Promised,
): readonly string[] => {
  const { to, at, nudge } = arrival
  const { day, time } = onWall(at)
  const last = before.findLast(one => one.nudge !== '')
  const isForLeaders = promised.channel === 'leader' || promised.trigger.on === 'defaults-open'
  // After eight weeks without an answer help comes all the same; the rule itself is looked at where it stands.
  const isHelp = promised.barrier.named.some(one => one === 'skill' || one === 'rooms')
  return [
    // Who reads once a week reads at the hour of the week's letter.
    to.reads === 'each' && !isWithin(time, promised.hours) ? 'outside its own hours' : '',
    isDone(promised, truth, arrival) ? 'after it was done' : '',
    !isForLeaders && !isHelp && isOpenUnit(truth, to.unit, at) ? 'where the four defaults are open' : '',
    last && daysFrom(onWall(last.at).day, day) < daysBetweenNudges ? 'two nudges in seven days' : '',
    daysFrom(onWall(to.joined).day, day) < daysOfPeace ? 'to a newcomer' : '',
    holdsAt(to.rests, at) ? 'after not now' : '',
    to.refused.some(one => one.nudge === nudge && one.from <= at) ? 'after not for me' : '',
  ]
}

/** `before` is what they got of friendly letters until then, the oldest first. */
export const brokenBy = (
  arrival: Arrival,
  before: Before,
  truth: Truth,
  nudges: ReadonlyMap<string, Promised>,
): readonly string[] => {
  const promised = nudges.get(arrival.nudge)
  const own = promised ? brokenByNudge(arrival, before, truth, promised) : []
  return [...brokenByAny(arrival, before), ...own].filter(Boolean)
}
