/** Whether a desk answers now, read from the hours that somebody wrote; what is written otherwise is left to its reader. */

import type { Instant } from '../../core/time/instant.ts'
import { dayOf, timeOf } from '../../core/time/oslo.ts'
import { isWorkingDay } from '../../core/time/working.ts'

export type Stands = 'open' | 'closed' | 'unknown'

const always = /^(?:hele døgnet|heile døgnet|døgnåpent|døgnope|24\/7|around the clock)$/u

const weekdays = [
  'hverdager',
  'kvardagar',
  'weekdays',
  'mandag til fredag',
  'måndag til fredag',
  'man-fre',
  'mån-fre',
]
const everyDay = ['alle dager', 'alle dagar', 'hver dag', 'kvar dag', 'every day', 'daily']

const hour = '([01]?\\d|2[0-4])(?:[.:]([0-5]\\d))?'
const span = new RegExp(
  `^(?:(${[...weekdays, ...everyDay].join('|')})(?: fra)?:? )?(?:kl\\.? ?)?${hour}(?: ?- ?| til | to )${hour}$`,
  'u',
)

const clock = (hours = '', minutes = '00') => `${hours.padStart(2, '0')}:${minutes}`

/** Hours without days are of weekdays at least. */
export const standsAt = (hours: string, now: Instant): Stands => {
  const written = hours.trim().toLowerCase().replace(/[–—]/gu, '-').replace(/\.$/u, '')
  if (always.test(written)) return 'open'
  const [, days, ...times] = span.exec(written) ?? []
  const [opens, closes] = [clock(times[0], times[1]), clock(times[2], times[3])]
  if (times.length === 0 || opens >= closes) return 'unknown'
  const time = timeOf(now)
  if (time < opens || time >= closes) return 'closed'
  const isOpenDay = isWorkingDay(dayOf(now)) || everyDay.includes(days ?? '')
  if (isOpenDay) return 'open'
  return days === undefined ? 'unknown' : 'closed'
}
