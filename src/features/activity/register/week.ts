/** Which week is meant: the nearest one that has begun. A bare number never means one of nearly a year ago. */

import { daysBetween } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { mondayOf, readWeek, type Week } from '../../../core/time/weeks.ts'

/** Whoever writes `uke 48` in week 47 means the coming one, and is told that it has not begun. */
const daysBack = 270

/** As far back as anybody puts right. */
const oldestDays = 1100

export const readOwnWeek = (text: string, today: Day): Week | null => {
  const week = readWeek(text, today)
  if (week === null) return null
  const days = daysBetween(mondayOf(week), today)
  return days > (/^\d{4}/.test(text) ? oldestDays : daysBack) ? null : week
}
