/** What else reaches the same people in the same weeks, said before anything is sent: two who lead do not crowd them unawares. */

import type { UnitId } from '../../../core/ids.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { weekOf } from '../../../core/time/weeks.ts'
import type { CampaignNeeds } from '../needs.ts'
import { plannedIn } from './planned.ts'

type Span = { readonly from: Instant; readonly to: Instant }

/** As a card of a draft says it, which is none of them yet; `crowd` is 0 where there is nothing. */
export const crowding = async (needs: CampaignNeeds, unit: UnitId, { from, to }: Span) => {
  const weeks = { from: weekOf(dayOf(from)), to: weekOf(dayOf(to)) }
  const others = await plannedIn(needs, unit, weeks)
  const [first] = others
  return {
    crowd: others.length,
    isOne: others.length === 1,
    crowdTitle: first?.title ?? '',
    crowdSender: first?.sender ?? '',
    crowdLetters: others.reduce((sum, { aWeek, weeks }) => sum + aWeek * weeks.length, 0),
  }
}
