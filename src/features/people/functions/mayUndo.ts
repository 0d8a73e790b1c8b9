/** Who may still take a change of a function back: whoever made it, for a day, while they may give functions out. */

import type { Asker } from '../../../core/conversation.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import type { UnitFunction } from './functions.ts'

const hoursToUndo = 24

export const isTooLate = ({ at }: UnitFunction, now: Instant): boolean =>
  now > plus(at, { hours: hoursToUndo })

/** Giving the lead away costs the right to give functions out; nothing else that did is forgiven here. */
const costTheLead = ({ function: code, before }: UnitFunction, person: Asker['person']): boolean =>
  code === 'leader' && (before?.holder === person || before?.deputy === person)

export const mayUndo = (row: UnitFunction, { person, roles }: Asker): boolean =>
  row.by === person && (roles.includes('leader') || roles.includes('admin') || costTheLead(row, person))
