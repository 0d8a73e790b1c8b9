/** What Dult keeps of a unit and the nudges to all of it, so that the next one heeds it. It holds nobody. */

import type { UnitId } from '../../../core/ids.ts'
import type { Collection } from '../../../core/store.ts'
import { daysBetween } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import type { Reason } from '../choose/fires.ts'

export type ShownToUnit = {
  readonly nudge: string
  readonly wording: string
  readonly day: Day
  readonly why: Reason
  /** Within two days of it a leader stopped all of theirs in the channel. */
  readonly stoppedAfter?: true
  /** It went to the leader, and to no channel. */
  readonly isPassedOn?: true
}

export type UnitNudges = {
  /** The unit. */
  readonly id: UnitId
  /** A leader wants none in the channel. What people get of their own is theirs to stop. */
  readonly stopped: boolean
  /** A letter to its channel is on its way, and what becomes of it is looked at. */
  readonly waits: 'yes' | ''
  /** Its channel was not reached, so its leader is asked to say it. */
  readonly viaLeader: boolean
  /** When somebody here was first asked about one of the four defaults. */
  readonly asked?: Day
  /** The oldest first. */
  readonly shown: readonly ShownToUnit[]
}

export const unitNudges: Collection<UnitNudges> = { name: 'unitNudges', index: ['waits'] }

/** Of more than a year with one in each fortnight. */
const mostShown = 30

export const newUnitNudges = (id: UnitId): UnitNudges => ({
  id,
  stopped: false,
  waits: '',
  viaLeader: false,
  shown: [],
})

/** A leader who stops them elsewhere right behind one that came says something of it, too. */
const daysBehind = 2

/** Started again as soon, nothing was said of it. */
export const withStopped = (row: UnitNudges, stopped: boolean, today: Day): UnitNudges => {
  const last = row.shown.at(-1)
  if (!last || row.waits === 'yes' || last.isPassedOn || daysBetween(last.day, today) > daysBehind)
    return { ...row, stopped }
  const { stoppedAfter: _, ...rest } = last
  const marked = stopped ? ({ ...rest, stoppedAfter: true } as const) : rest
  return { ...row, stopped, shown: [...row.shown.slice(0, -1), marked] }
}

export const withShownTo = (row: UnitNudges, shown: ShownToUnit): UnitNudges => ({
  ...row,
  shown: [...row.shown, shown].slice(-mostShown),
})
