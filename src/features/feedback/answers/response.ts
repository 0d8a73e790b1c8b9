/** How many patients answered, of how many video consultations: enough to know whether the answers say something. */

import type { UnitId } from '../../../core/ids.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { responses } from '../response.ts'
import { recent } from './period.ts'

type Response = {
  /** In whole handfuls, so there may be a few more; 0 where there are too few to show any. */
  readonly answers: number
  /** 0 where nobody registered any, or fewer than have answered: nobody knows then of how many these are. */
  readonly held: number
  /** Weeks that are over and that nobody registered. */
  readonly missing: number
  /** In percent; 0 where it is not known. */
  readonly rate: number
}

export const responseOf = async (needs: FeedbackNeeds, unit: UnitId): Promise<Response> => {
  const period = recent(dayOf(needs.clock.now()))
  const [crowd, registered] = await Promise.all([
    needs.handfuls.read(responses, [unit], period),
    needs.heldIn(unit, period.from, period.to),
  ])
  const answers = crowd.answers ?? 0
  const { held, missing } = registered ?? { held: 0, missing: 0 }
  if (held < answers) return { answers, held: 0, missing, rate: 0 }
  return { answers, held, missing, rate: held > 0 ? Math.round((100 * answers) / held) : 0 }
}
