/** One bar in parts, each as long as its share of the whole, with how many it is where there is room. */

import type { Stack } from '../../core/pictures.ts'
import { box, type Drawing, paleBox, width, words } from './shapes.ts'

const high = 24
const gap = 2
/** What is there is seen, however small its share. */
const least = 6

export const drawStack = ({ parts }: Stack): Drawing => {
  const there = parts.filter(({ count }) => count > 0)
  const all = there.reduce((sum, { count }) => sum + count, 0)
  const room = width - there.length * (least + gap) + gap
  let x = 0
  const shapes = there.map(({ count, tone }) => {
    const at = { x, y: 0, wide: least + (room * count) / all, high }
    x += at.wide + gap
    const says = String(count)
    const fits = at.wide > 8 + says.length * 8
    return box(at, { tone }) + (fits ? words(says, { x: at.x + at.wide / 2, y: high / 2, size: 12 }) : '')
  })
  return {
    height: high,
    shapes: all > 0 ? shapes : [paleBox({ x, y: 0, wide: width, high }, { tone: 'quiet' })],
  }
}
