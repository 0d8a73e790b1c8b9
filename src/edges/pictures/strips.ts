/** A plan as strips of days: the months on top, the phases beside, what is done and late in colour, today and the goal across. */

import type { Language } from '../../core/language.ts'
import type { Strips } from '../../core/pictures.ts'
import { addDays, addMonths, daysBetween, monthOfDay } from '../../core/time/days.ts'
import type { Day, Month } from '../../core/time/instant.ts'
import { monthNames } from './months.ts'
import { badge, box, type Drawing, diamond, width, words } from './shapes.ts'

const head = 18
const pitch = 8
const thick = 6
const between = 4
/** What a number beside its strips needs. */
const markHigh = 14
const start = 26
/** So that a diamond on the last day is whole. */
const edge = 8
/** What a month's name needs. */
const nameWide = 24
const goalLook = { tone: 'accent', round: 0 } as const

const monthsFromTo = (first: Day, last: Day): Month[] => {
  const months: Month[] = []
  for (let month = monthOfDay(first); month <= monthOfDay(last); month = addMonths(month, 1))
    months.push(month)
  return months
}

export const drawStrips = ({ groups, today, goal, span }: Strips, language: Language): Drawing => {
  const there = groups.flatMap(({ strips }) => strips.flatMap(({ from, to }) => [from, to]))
  const days = (span ? [span.from, span.to] : [...there, goal ?? today]).sort()
  const first = days[0] ?? today
  const last = addDays(days.at(-1) ?? today, 1)
  const scale = (width - start - edge) / Math.max(daysBetween(first, last), 1)
  const placeOf = (day: Day): number => start + daysBetween(first, day) * scale
  const nameOf = monthNames(language)
  let free = start
  const names = monthsFromTo(first, last).map(month => {
    const x = Math.max(placeOf(`${month}-01` as Day), start)
    if (x < free || x + nameWide > width) return ''
    free = x + nameWide
    return words(nameOf(month), { x: x + 3, y: head / 2, size: 11, anchor: 'start' })
  })
  let y = head + between
  const rows = groups.map(({ mark, strips }) => {
    const top = y
    const high = strips.length * pitch - (pitch - thick)
    const tall = Math.max(high, markHigh)
    const drawn = strips.map(({ from, to, tone }, nth) => {
      const x = placeOf(from)
      const wide = Math.max(placeOf(addDays(to, 1)) - x, 4)
      return box({ x, y: top + (tall - high) / 2 + nth * pitch, wide, high: thick }, { tone, round: 3 })
    })
    y += tall + (pitch - thick) + between
    return badge(String(mark), { x: 0, y: top, wide: start - 6, high: tall }) + drawn.join('')
  })
  const isNow = today >= first && today <= last
  const line = { x: placeOf(today) - 1, y: head, wide: 2, high: y - head - between }
  return {
    height: y - between,
    shapes: [
      box({ x: start, y: 0, wide: width - start, high: head }, { tone: 'quiet' }),
      ...names,
      ...rows,
      isNow ? box(line, { tone: 'attention', round: 0 }) : '',
      ...(goal === null
        ? []
        : [
            box({ x: placeOf(goal) - 0.5, y: head, wide: 1, high: y - head - between }, goalLook),
            diamond(placeOf(goal), y - between - 9, 8, 'accent'),
          ]),
    ],
  }
}
