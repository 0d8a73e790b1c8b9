/** Whether a desk answers now, read from the hours that somebody wrote; what is written otherwise is left to its reader. */

import type { Instant } from '../../core/time/instant.ts'
import { dayOf, timeOf } from '../../core/time/oslo.ts'
import { isWorkingDay } from '../../core/time/working.ts'
import { readHours } from './hours.ts'

export type Stands = 'open' | 'closed' | 'unknown'

/** Hours without days are of weekdays at least. */
export const standsAt = (written: string, now: Instant): Stands => {
  const hours = readHours(written)
  if (hours === null) return 'unknown'
  if (hours === 'always') return 'open'
  const time = timeOf(now)
  if (time < hours.opens || time >= hours.closes) return 'closed'
  if (hours.days === 'daily' || isWorkingDay(dayOf(now))) return 'open'
  return hours.days === 'unsaid' ? 'unknown' : 'closed'
}
