/** What stands beside a target, so that more is never all that counts: what patients and deviations say of the same time. */

import { formatNumber } from '../../../core/formats.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Language } from '../../../core/language.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { ActivityNeeds } from '../needs.ts'

export const besideTarget = async (needs: ActivityNeeds, unit: UnitId, year: number, language: Language) => {
  const percent = (value: number) => formatNumber(value, 'percent', language)
  const today = dayOf(needs.clock.now())
  const last = `${year}-12-31` as Day
  const period = { from: `${year}-01-01` as Day, to: today < last ? today : last }
  const weights = await needs.counterweightsOf(unit, period)
  return weights.map(({ name, says, share, count }) => ({
    name,
    says: needs.say(language, says),
    shares: share === null ? [] : [{ ...share, low: percent(share.low), high: percent(share.high) }],
    count: count ?? 0,
    hasCount: share === null && count !== undefined,
    isKnown: share !== null || count !== undefined,
  }))
}
