/** Weeks as a line over their months: it breaks where a week has no figure, and has the median, the aim and what was done beside it. */

import { formatNumber } from '../../core/formats.ts'
import type { Language } from '../../core/language.ts'
import type { RunChart } from '../../core/pictures.ts'
import { type Week, weeksBetween } from '../../core/time/weeks.ts'
import { monthsUnder, nameWide } from './monthsUnder.ts'
import { badge, box, type Drawing, diamond, dot, line, width, words } from './shapes.ts'

const head = 4
/** Where marks stand above the line. */
const markHigh = 16
const high = 84
const foot = 18
const start = 44
const edge = 10
/** Where a month that begins with the last week has its name. */
const right = nameWide + 2
const tile = 16
/** Closer than this, dots would be one thick line. */
const leastPitch = 5

type At = { readonly x: number; readonly y: number }
type Points = RunChart['points']

/** What is drawn in one go: a week without a figure, or one that is left out, ends it. */
const stretchesOf = (points: Points): readonly Points[] => {
  const stretches: Points[number][][] = [[]]
  let last: Week | null = null
  for (const point of points) {
    if (point.value === null || (last !== null && weeksBetween(last, point.at) !== 1)) stretches.push([])
    if (point.value !== null) stretches.at(-1)?.push(point)
    last = point.at
  }
  return stretches.filter(stretch => stretch.length > 0)
}

/** Tiles for figures at their height, one under the other where they would overlap. */
const apart = (
  tiles: readonly { readonly y: number; readonly draw: (y: number) => string }[],
  bottom: number,
) => {
  const sorted = [...tiles].sort((a, b) => a.y - b.y)
  let free = 0
  return sorted.map(({ y, draw }, nth) => {
    const lowest = bottom - (sorted.length - nth) * (tile + 2)
    const top = Math.max(free, Math.min(y - tile / 2, lowest))
    free = top + tile + 2
    return draw(top)
  })
}

export const drawRun = (chart: RunChart, language: Language): Drawing => {
  const { points, median, target, change, marks, style } = chart
  const top = marks.length > 0 ? head + markHigh : head
  const bottom = top + high
  const told = points.flatMap(({ value }) => value ?? [])
  const highest = Math.max(...told, median ?? 0, target ?? 0) || 1
  const first = points[0]?.at
  const last = points.at(-1)?.at
  const pitch = first && last ? (width - start - edge - right) / Math.max(weeksBetween(first, last), 1) : 0
  const placeOf = (week: Week): number => start + edge + (first ? weeksBetween(first, week) * pitch : 0)
  const heightOf = (value: number): number => bottom - edge - (value / highest) * (high - edge * 2)
  const at = ({ at: week, value }: Points[number]): At => ({ x: placeOf(week), y: heightOf(value ?? 0) })
  const across = (value: number): readonly At[] => [
    { x: start, y: heightOf(value) },
    { x: width, y: heightOf(value) },
  ]
  const isChanged = (week: Week): boolean => change !== null && week >= change.from && week <= change.to
  const says = (value: number) => formatNumber(value, style, language)
  const figureAt = (value: number, tone: 'quiet' | 'good') => ({
    y: heightOf(value),
    draw: (y: number) =>
      box({ x: 0, y, wide: start - 4, high: tile }, { tone }) +
      words(says(value), { x: (start - 4) / 2, y: y + tile / 2, size: 11 }),
  })
  return {
    height: bottom + foot,
    shapes: [
      ...marks.map(({ at: week }) =>
        line(
          [
            { x: placeOf(week), y: top },
            { x: placeOf(week), y: bottom },
          ],
          { tone: 'quiet', thick: 1 },
        ),
      ),
      median === null ? '' : line(across(median), { tone: 'quiet', thick: 1.5, dashed: true }),
      target === null ? '' : line(across(target), { tone: 'good', thick: 1.5 }),
      target === null ? '' : diamond(width - 6, heightOf(target), 6, 'good'),
      ...stretchesOf(points).flatMap(stretch => [
        stretch.length > 1 ? line(stretch.map(at), { tone: 'accent', thick: 2 }) : '',
        ...stretch
          .filter(point => pitch >= leastPitch || stretch.length === 1 || isChanged(point.at))
          .map(point => {
            const { x, y } = at(point)
            return dot(x, y, isChanged(point.at) ? 3.5 : 2.5, isChanged(point.at) ? 'warning' : 'accent')
          }),
      ]),
      ...marks.map(({ at: week, mark }) =>
        badge(String(mark), { x: placeOf(week) - 8, y: head, wide: 16, high: 14 }),
      ),
      ...apart(
        [
          ...(median === null ? [] : [figureAt(median, 'quiet')]),
          ...(target === null ? [] : [figureAt(target, 'good')]),
          ...(median === null && target === null ? [figureAt(highest, 'quiet')] : []),
        ],
        bottom,
      ),
      box({ x: start, y: bottom, wide: width - start, high: foot }, { tone: 'quiet' }),
      ...(first && last
        ? monthsUnder({ first, last, pitch, placeOf }, { y: bottom, high: foot }, language)
        : []),
    ],
  }
}
