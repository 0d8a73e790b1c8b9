/** Bars from where something was to where it should be: how far it has come is filled and said, the aim is a diamond. */

import { formatNumber } from '../../core/formats.ts'
import type { Language } from '../../core/language.ts'
import type { Tracks } from '../../core/pictures.ts'
import { badge, box, type Drawing, diamond, paleBox, width, words } from './shapes.ts'
import { wordIn } from './wordIn.ts'

const pitch = 26
const start = 30
/** What stands beside the bar. */
const said = 82
const end = width - said - 15
const thick = 12

type Given = Readonly<Record<string, string>>

const trackOf = (
  { mark, far, aimed, tone, word }: Tracks['tracks'][number],
  y: number,
  given: Given,
  language: Language,
): string => {
  const line = { x: start, y: y + (24 - thick) / 2, wide: end - start, high: thick }
  const says = word === undefined ? formatNumber(far, 'percent', language) : wordIn(given, word)
  const tile = { x: width - said, y: y + 2, wide: said, high: 20 }
  return [
    badge(String(mark), { x: 0, y: y + 2, wide: 22, high: 20 }),
    paleBox(line, { tone: 'quiet', round: 6 }),
    far > 0 ? box({ ...line, wide: Math.max(far * line.wide, thick) }, { tone, round: 6 }) : '',
    aimed ? diamond(end, y + 12, 9, 'accent') : '',
    box(tile, { tone }),
    words(says, { x: tile.x + said / 2, y: y + 12, size: 11 }),
  ].join('')
}

export const drawTracks = ({ tracks }: Tracks, given: Given, language: Language): Drawing => ({
  height: tracks.length * pitch - 2,
  shapes: tracks.map((track, nth) => trackOf(track, nth * pitch, given, language)),
})
