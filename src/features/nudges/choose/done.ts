/** Whether what a nudge asks for has been done, as the store shows it: then it is silent, also between planning and sending. Pure. */

import { own } from '../../../core/own.ts'
import { daysBetween } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import type { Nudge } from '../nudge.ts'
import type { Known } from './fires.ts'

const dayOfDeed = ({ known }: Nudge, { unit, person }: Known): readonly (Day | null)[] => {
  switch (known.by) {
    // Who counts for themselves has begun, whatever the unit registered.
    case 'registered':
      return [unit.registered, person.counted]
    case 'checklist-answered':
      return [own(unit.answered, known.checklist) ?? null]
    case 'room-found-ready':
      return [unit.roomReady]
    case 'incident-reported':
      return [unit.incident]
    case 'note-written':
      return [unit.note]
    case 'target-set':
      return [unit.targetSet]
    case 'step-ticked':
      return [own(unit.ticked, known.step) ?? null]
    default:
      return []
  }
}

/** What is so or is not, on whatever day it came about; `null` where days tell. */
const isSo = ({ known: asks }: Nudge, { unit, defaults }: Known): boolean | null => {
  switch (asks.by) {
    case 'checklist-time-set':
      return unit.hasTimes
    case 'back-on-path':
      return !unit.isBelowPath
    case 'default-answered':
      return defaults[asks.default] !== undefined
    default:
      return null
  }
}

export const isDone = (nudge: Nudge, known: Known): boolean =>
  isSo(nudge, known) ??
  dayOfDeed(nudge, known).some(day => day !== null && daysBetween(day, known.day) <= nudge.known.within)

/** In the days that it has, from when it came. */
export const wasDone = (nudge: Nudge, known: Known, came: Day): boolean => {
  const isWithin = (day: Day) => day >= came && daysBetween(came, day) <= nudge.known.within
  const so = isSo(nudge, known)
  return so === null
    ? dayOfDeed(nudge, known).some(day => day !== null && isWithin(day))
    : so && isWithin(known.day)
}
