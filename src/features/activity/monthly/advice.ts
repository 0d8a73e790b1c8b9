/** The one thing that a unit may try this month: of a closed list, by what lacks first. What people named for themselves is theirs, and does not count here. Pure. */

import type { OfUnit } from '../../../core/facts.ts'
import { daysBetween } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import type { Verb } from '../../../core/verbs.ts'

/** What each opens, as a nudge calls it too. */
const advices = {
  register: { opens: 'register', verb: 'activity.form' },
  target: { opens: 'target', verb: 'activity.target' },
  obstacle: { opens: 'incident', verb: 'deviation.form' },
  room: { opens: 'rooms', verb: 'room.list' },
  groups: { opens: 'suitability', verb: 'suitability.show' },
  times: { opens: 'checklist-times', verb: 'consultation.times' },
  note: { opens: 'experience', verb: 'experience.find' },
  ask: { opens: 'target', verb: 'activity.target' },
} as const satisfies Record<string, { readonly opens: string; readonly verb: Verb }>

type Code = keyof typeof advices

export type Lacking = Pick<OfUnit, 'weeksWithout' | 'roomReady' | 'groupDecided' | 'hasTimes' | 'note'> & {
  readonly day: Day
  /** Weeks of the month that nobody registered. */
  readonly missing: number
  readonly hasTarget: boolean
  /** Whether its consultations are held somewhere: follow-up at home needs no room. */
  readonly isHeld: boolean
}

const weeksOfSilence = 3
const daysOfRoom = 60
const daysOfNote = 28

const isOlder = (of: Day | null, days: number, day: Day): boolean =>
  of === null || daysBetween(of, day) > days

const codeOf = (known: Lacking): Code => {
  const { day, isHeld } = known
  if (known.missing > 0) return 'register'
  if (!known.hasTarget) return 'target'
  if ((known.weeksWithout ?? 0) >= weeksOfSilence) return 'obstacle'
  if (isHeld && isOlder(known.roomReady, daysOfRoom, day)) return 'room'
  if (isHeld && known.groupDecided === null) return 'groups'
  if (isHeld && !known.hasTimes) return 'times'
  return isOlder(known.note, daysOfNote, day) ? 'note' : 'ask'
}

export const adviceOf = (known: Lacking) => {
  const advice = codeOf(known)
  return { advice, ...advices[advice] }
}
