/** The few shapes that pictures are made of, as SVG, in colours that are seen on a light card and on a dark one. */

import type { Tone } from '../../core/pictures.ts'

/** A drawing is as wide as a card on a phone lets it be; its unit is a pixel there. */
export const width = 280

export type Drawing = { readonly height: number; readonly shapes: readonly string[] }

/**
 * There is no telling on which ground a picture is seen, so it has none: each of these stands out from white and from the
 * dark card by 3:1, and white letters on it by 4.5:1. Letters stand on nothing else.
 */
export const colours: Readonly<Record<Tone, string>> = {
  good: '#25863f',
  warning: '#ab6400',
  attention: '#d83b3f',
  accent: '#6668d6',
  quiet: '#717484',
}

type Box = { readonly x: number; readonly y: number; readonly wide: number; readonly high: number }
type Look = { readonly tone: Tone; readonly round?: number }

const near = (number: number): number => Math.round(number * 100) / 100

/** Pixels of the image for one of the card: sharp enough on a phone, and a third fewer bytes than two would take. */
export const scale = 1.5

/** On a whole pixel of the image: an edge between two is blurred, and takes more bytes. */
const crisp = (number: number): number => Math.round(number * scale) / scale

const placed = ({ x, y, wide, high }: Box, round: number): string => {
  const [left, top] = [crisp(x), crisp(y)]
  const [right, bottom] = [crisp(x + Math.max(wide, 0)), crisp(y + high)]
  return `x="${near(left)}" y="${near(top)}" width="${near(right - left)}" height="${near(bottom - top)}" rx="${round}"`
}

export const box = (at: Box, { tone, round = 3 }: Look): string =>
  `<rect ${placed(at, round)} fill="${colours[tone]}"/>`

/** The same with nothing in it: a place that could be filled. */
export const paleBox = (at: Box, { tone, round = 3 }: Look): string =>
  `<rect ${placed(at, round)} fill="${colours[tone]}" fill-opacity=".25"/>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

type Line = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly anchor?: 'start' | 'middle'
  readonly turned?: boolean
}

/** White, in the middle of its line, for on top of a box. */
export const words = (text: string, { x, y, size, anchor = 'middle', turned = false }: Line): string => {
  const turn = turned ? ` transform="rotate(-90 ${near(x)} ${near(y)})"` : ''
  return `<text x="${near(x)}" y="${near(y + size * 0.36)}" font-size="${size}" text-anchor="${anchor}"${turn}>${escaped(text)}</text>`
}

/** What a thing goes by, in words and rows beside the picture too. */
export const badge = (text: string, at: Box): string =>
  box(at, { tone: 'quiet' }) + words(text, { x: at.x + at.wide / 2, y: at.y + at.high / 2, size: 11 })

export const diamond = (x: number, y: number, radius: number, tone: Tone): string =>
  `<path d="M${near(x)} ${near(y - radius)}l${radius} ${radius}l-${radius} ${radius}l-${radius}-${radius}z" fill="${colours[tone]}"/>`

type Stroke = { readonly tone: Tone; readonly thick: number; readonly dashed?: boolean }

/** From point to point. */
export const line = (
  points: readonly { readonly x: number; readonly y: number }[],
  { tone, thick, dashed = false }: Stroke,
): string =>
  `<polyline points="${points.map(({ x, y }) => `${near(x)},${near(y)}`).join(' ')}" fill="none" stroke="${colours[tone]}" stroke-width="${thick}" stroke-linejoin="round" stroke-linecap="round"${dashed ? ' stroke-dasharray="3 4"' : ''}/>`

export const dot = (x: number, y: number, radius: number, tone: Tone): string =>
  `<circle cx="${near(x)}" cy="${near(y)}" r="${radius}" fill="${colours[tone]}"/>`

/** A small arrow head that points up or down. */
export const arrow = (x: number, y: number, way: 'up' | 'down', tone: Tone): string =>
  `<path d="M${near(x - 5)} ${near(way === 'up' ? y + 3 : y - 3)}h10l-5 ${way === 'up' ? -7 : 7}z" fill="${colours[tone]}"/>`

/** The end of an axis, white as its words. */
export const axisHead = (x: number, y: number, way: 'right' | 'up'): string =>
  `<path d="M${near(x)} ${near(y)}${way === 'right' ? 'm-3-4l6 4l-6 4z' : 'm-4 3l4-6l4 6z'}"/>`

export const svgOf = ({ height, shapes }: Drawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Noto Sans SemiBold" fill="#fff">${shapes.join('')}</svg>`
