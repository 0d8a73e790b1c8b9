/** Whether letters right before a year, or a day of birth, are somebody's. */

import { longAgo } from '../../words/dates.ts'
import { leadTo, type Place } from '../../words/place.ts'
import { isTreated, rowAround } from './treated.ts'

/** `a.s.h. -68`: no other abbreviation of three is followed so. */
const threeDotted = /(?<![\p{L}.])(?!p\.g\.a|d\.v\.s|o\.s\.v|m\.[at]\.|m\.f\.l)(?:\p{L}\.-?){3}[\s,(]*$/iu
const initials = /(?<![\p{L}.])(?:\p{Lu}{2}|(?:\p{L}\.-?){2,3})[\s,(]*$/u

/** `TB 1954 møtte ikke`, `T.B. -54`: three letters without dots are a device's as well. */
export const areInitials = (text: string, { start, end }: Place, year: number): boolean => {
  const before = leadTo(text, start, 12)
  const isShort = /^['’-][3-9]\d$/.test(text.slice(start, end))
  if (isShort && threeDotted.test(before)) return true
  return (year <= longAgo || isShort) && initials.test(before) && isTreated(rowAround(text, start))
}
