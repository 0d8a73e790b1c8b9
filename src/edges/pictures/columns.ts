/** Small columns side by side, as of an equaliser: each as high as it has come, with its letter under it and an arrow where it moved. */

import type { Columns } from '../../core/pictures.ts'
import { arrow, badge, box, type Drawing, paleBox, width } from './shapes.ts'

const head = 12
const high = 16
const gap = 3
const tile = 20

export const drawColumns = ({ columns, highest }: Columns): Drawing => {
  const wide = (width - gap * (columns.length - 1)) / columns.length
  const foot = head + highest * (high + gap)
  return {
    height: foot + tile,
    shapes: columns.flatMap(({ letter, level, tone, moved }, nth) => {
      const x = nth * (wide + gap)
      const boxes = Array.from({ length: highest }, (_, step) => {
        const at = { x, y: foot - (step + 1) * (high + gap), wide, high }
        return step < (level ?? 0)
          ? box(at, { tone })
          : paleBox(at, { tone: level === null ? 'quiet' : tone })
      })
      const sign =
        moved === '' ? '' : arrow(x + wide / 2, head / 2, moved, moved === 'up' ? 'good' : 'attention')
      return [sign, ...boxes, badge(letter, { x, y: foot, wide, high: tile })]
    }),
  }
}
