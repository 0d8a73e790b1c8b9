/** A matrix: how much of the one across, how much of the other up, and in each box the numbers of what is there. */

import type { Grid } from '../../core/pictures.ts'
import { axisHead, box, type Drawing, paleBox, width, words } from './shapes.ts'
import { wordIn } from './wordIn.ts'

const band = 20
const gap = 3
/** With a word in it a box is higher. */
const high = { bare: 28, worded: 52 }
const most = { bare: 3, worded: 6 }

const marksOf = (marks: readonly number[], shown: number): string => {
  const rest = marks.length - shown
  const first = marks.slice(0, rest > 0 ? shown - 1 : shown).join('  ')
  return rest > 0 ? `${first}  +${rest + 1}` : first
}

export const drawGrid = (
  { rows }: Grid,
  { across = '', up = '', ...given }: Readonly<Record<string, string>>,
): Drawing => {
  const isWorded = rows.some(row => row.some(({ word }) => word !== undefined))
  const size = isWorded ? 'worded' : 'bare'
  const count = Math.max(...rows.map(row => row.length))
  const wide = (width - band - gap * count) / count
  const bottom = rows.length * (high[size] + gap)
  const boxes = rows.flatMap((row, down) =>
    row.map(({ tone, marks, word }, along) => {
      const at = {
        x: band + gap + along * (wide + gap),
        y: down * (high[size] + gap),
        wide,
        high: high[size],
      }
      const middle = { x: at.x + wide / 2, y: at.y + high[size] / 2 }
      const numbers = marksOf(marks, most[size])
      if (word !== undefined)
        return (
          box(at, { tone }) +
          words(wordIn(given, word), { ...middle, y: at.y + 16, size: 12 }) +
          words(numbers, { ...middle, y: at.y + 37, size: 14 })
        )
      return marks.length > 0
        ? box(at, { tone }) + words(numbers, { ...middle, size: 14 })
        : paleBox(at, { tone })
    }),
  )
  const side = { x: 0, y: 0, wide: band, high: bottom - gap }
  const foot = { x: band + gap, y: bottom, wide: width - band - gap, high: band }
  return {
    height: bottom + band,
    shapes: [
      ...boxes,
      box(side, { tone: 'quiet' }),
      words(up, { x: band / 2, y: side.high / 2, size: 11, turned: true }),
      axisHead(band / 2, 9, 'up'),
      box(foot, { tone: 'quiet' }),
      words(across, { x: foot.x + foot.wide / 2, y: bottom + band / 2, size: 11 }),
      axisHead(width - 9, bottom + band / 2, 'right'),
    ],
  }
}
