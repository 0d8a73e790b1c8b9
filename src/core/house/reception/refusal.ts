/** A kind no: whose it is instead, and what somebody who does not belong to a unit yet can use meanwhile. */

import { notice, type Show } from '../../cards.ts'
import type { Asker } from '../../conversation.ts'
import type { Audience } from '../../feature.ts'
import { forOthers, reportButton } from '../forOthers.ts'
import type { People } from '../house.ts'
import { noUnit } from '../noUnit.ts'
import { outsideOf } from './outside.ts'

/** What is for anyone, and helps right away. */
export const meanwhile = [
  { name: 'lists', verb: 'consultation.list' },
  { name: 'emergency', verb: 'emergency.show' },
  reportButton,
] as const

const units = { name: 'units', verb: 'unit.list' } as const

/** What helps who was turned away, and may have no unit: a checklist needs one. */
export const withoutUnit = [units, meanwhile[1], meanwhile[2]] as const

const instead = {
  guest: [...meanwhile, units],
  newcomer: meanwhile,
  unanswered: [units, ...meanwhile],
} as const

export const refusal = async (
  needs: Pick<People, 'unitName' | 'isAwaited'>,
  audience: Audience,
  who: Asker,
): Promise<Show> => {
  if (who.unit === null) return noUnit()
  const outside = await outsideOf(needs, who)
  if (outside) return notice(outside, await needs.unitName(who.unit), instead[outside])
  return forOthers(audience)
}
