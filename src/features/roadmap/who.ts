/** Who does what with a roadmap. */

import type { Asker } from '../../core/conversation.ts'
import type { FunctionCode } from '../../core/functions.ts'
import { mayUse } from '../../core/house/audience.ts'
import type { UnitId } from '../../core/ids.ts'
import { dayOf } from '../../core/time/oslo.ts'
import type { RoadmapNeeds } from './needs.ts'

/** Those who start guides, move dates and assign. */
export const planners = ['leader', 'project'] as const

/** Those who tick; everyone else reads along. */
export const tickers = ['leader', 'project', 'superuser', 'champion'] as const

/** A function's holder ticks their own steps, whatever else they are. */
export const mayTick = async (
  { holderOf, clock }: Pick<RoadmapNeeds, 'holderOf' | 'clock'>,
  who: Asker,
  unit: UnitId,
  responsible: FunctionCode,
): Promise<boolean> =>
  mayUse(tickers, who.roles) || (await holderOf(unit, responsible, dayOf(clock.now()))) === who.person
