/** Who gives functions out, and who may still take a change back: whoever made it, for a day, while they give functions out. */

import type { Asker } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import type { UnitFunction } from './functions.ts'

const hoursToUndo = 24

export const isTooLate = ({ at }: UnitFunction, now: Instant): boolean =>
  now > plus(at, { hours: hoursToUndo })

export const givers = ['leader'] as const

export const givesOut = ({ roles }: Asker): boolean => mayUse(givers, roles)

/** Giving the lead away costs the right to give functions out; nothing else that did is forgiven here. Taken back, it is theirs. */
const costTheLead = (row: UnitFunction, person: Asker['person']): boolean => {
  const { holder, deputy } = row.before ?? row
  return row.function === 'leader' && (holder === person || deputy === person)
}

export const mayUndo = (row: UnitFunction, asker: Asker): boolean =>
  row.by === asker.person && (givesOut(asker) || costTheLead(row, asker.person))
