/** A QR code. Cameras want it dark on light with a light edge, so it alone brings its own ground. */

import type { Squares } from '../../core/pictures.ts'
import { type Drawing, scale, width } from './shapes.ts'

/** In squares, as the standard asks. */
const edge = 4

export const drawSquares = ({ rows }: Squares): Drawing => {
  const count = Math.max(rows.length, ...rows.map(row => row.length)) + 2 * edge
  // Whole pixels of the image: a blurred edge is harder to read.
  const side = Math.floor((width * scale) / count) / scale
  const size = side * count
  const dark = rows.flatMap((row, down) =>
    [...row.matchAll(/1+/g)].map(
      ({ 0: run, index }) =>
        `M${(index + edge) * side} ${(down + edge) * side}h${run.length * side}v${side}h-${run.length * side}z`,
    ),
  )
  return {
    height: size,
    shapes: [
      `<rect width="${size}" height="${size}" fill="#fff"/>`,
      `<path d="${dark.join('')}" fill="#000" shape-rendering="crispEdges"/>`,
    ],
  }
}
