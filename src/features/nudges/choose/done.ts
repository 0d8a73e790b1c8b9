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

export const isDone = (nudge: Nudge, known: Known): boolean => {
  const { by, within } = nudge.known
  if (by === 'checklist-time-set') return known.unit.hasTimes
  if (by === 'back-on-path') return !known.unit.isBelowPath
  if (by === 'default-answered') return known.defaults[nudge.known.default] !== undefined
  return dayOfDeed(nudge, known).some(day => day !== null && daysBetween(day, known.day) <= within)
}
