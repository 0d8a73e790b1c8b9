/** Draws what a card shows as a picture: shapes to pixels by resvg, with a font of our own, into a small PNG that the card carries itself. */

import { createRequire } from 'node:module'
import path from 'node:path'
import type { Language } from '../../core/language.ts'
import { remembering } from '../../core/memory.ts'
import type { Draw, Picture } from '../../core/pictures.ts'
import { drawColumns } from './columns.ts'
import { drawGrid } from './grid.ts'
import { drawInterval } from './interval.ts'
import { pngOf } from './png.ts'
import { drawRun } from './run.ts'
import { type Drawing, scale, svgOf } from './shapes.ts'
import { drawSquares } from './squares.ts'
import { drawStack } from './stack.ts'
import { drawStrips } from './strips.ts'
import { drawTracks } from './tracks.ts'

const font = path.join(import.meta.dirname, 'font', 'NotoSans-SemiBold.ttf')

/** A picture that is asked for again is the same, and drawing it takes milliseconds. */
const remembered = 200

const require = createRequire(import.meta.url)

/** Loaded with the first picture: a process that shows none starts without it. */
const rendererOf = (): typeof import('@resvg/resvg-js') => require('@resvg/resvg-js')

const shapesOf = (picture: Picture, language: Language, words: Readonly<Record<string, string>>): Drawing => {
  switch (picture.kind) {
    case 'grid':
      return drawGrid(picture, words)
    case 'tracks':
      return drawTracks(picture, words, language)
    case 'columns':
      return drawColumns(picture)
    case 'strips':
      return drawStrips(picture, language)
    case 'stack':
      return drawStack(picture)
    case 'interval':
      return drawInterval(picture, language)
    case 'run':
      return drawRun(picture, language)
    case 'squares':
      return drawSquares(picture)
  }
}

/** Of one SVG as PNG. */
export const pictureOf = (svg: string): Buffer => {
  const { Resvg } = rendererOf()
  const drawn = new Resvg(svg, {
    font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Noto Sans SemiBold' },
    fitTo: { mode: 'zoom', value: scale },
  }).render()
  return pngOf({ width: drawn.width, height: drawn.height, pixels: drawn.pixels })
}

export const createDraw = (): Draw => {
  const addressOf = remembering(
    remembered,
    (svg: string) => `data:image/png;base64,${pictureOf(svg).toString('base64')}`,
  )
  return (picture, language, words) => addressOf(svgOf(shapesOf(picture, language, words)))
}
