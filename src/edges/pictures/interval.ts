/** A difference on a line with none in its middle: a band for where it most likely lies, and a diamond for what was found. */

import { formatNumber } from '../../core/formats.ts'
import type { Language } from '../../core/language.ts'
import type { Interval } from '../../core/pictures.ts'
import { box, type Drawing, diamond, paleBox, width, words } from './shapes.ts'

const tile = { wide: 44, high: 18 }
/** None is one sign. */
const noneWide = 18
const thick = 14
/** What was found stands over the line, its ends and what would be none under it. */
const top = tile.high + 8
const under = top + thick + 8
const edge = tile.wide / 2

/** However small it is, the line shows some points to both sides. */
const least = 0.05

/** In points; its sign is said, as it is the matter. */
const pointsOf = (share: number, language: Language): string => {
  const points = Math.round(share * 1000) / 10
  const written = formatNumber(Math.abs(points), 'plain', language)
  return points === 0 ? '0' : `${points < 0 ? '−' : '+'}${written}`
}

export const drawInterval = ({ low, high, found, tone }: Interval, language: Language): Drawing => {
  const most = Math.max(Math.abs(low), Math.abs(high), least)
  const placeOf = (share: number): number => edge + ((share + most) / (2 * most)) * (width - 2 * edge)
  const tileAt = (share: number, y: number, tileTone: Interval['tone'], wide = tile.wide) => {
    const x = placeOf(share)
    return (
      box({ x: x - wide / 2, y, wide, high: tile.high }, { tone: tileTone }) +
      words(pointsOf(share, language), { x, y: y + tile.high / 2, size: 11 })
    )
  }
  const from = placeOf(low)
  const isApart = (one: number, other: number, wide = tile.wide) =>
    Math.abs(placeOf(one) - placeOf(other)) > (tile.wide + wide) / 2 + 2
  // Where the two ends would lie on one another, what was found says it alone.
  const ends = isApart(low, high) ? [low, high] : []
  const isFree = (others: readonly number[]) => others.every(other => isApart(other, 0, noneWide))
  const noneAt = isFree(ends) ? [under] : isFree([found]) ? [0] : []
  return {
    height: under + tile.high,
    shapes: [
      paleBox({ x: 0, y: top, wide: width, high: thick }, { tone: 'quiet', round: 7 }),
      box({ x: from, y: top, wide: placeOf(high) - from, high: thick }, { tone, round: 7 }),
      box({ x: placeOf(0) - 1, y: top - 4, wide: 2, high: thick + 8 }, { tone: 'quiet', round: 0 }),
      diamond(placeOf(found), top + thick / 2, 9, 'quiet'),
      tileAt(found, 0, tone),
      ...ends.map(share => tileAt(share, under, 'quiet')),
      ...noneAt.map(y => tileAt(0, y, 'quiet', noneWide)),
    ],
  }
}
