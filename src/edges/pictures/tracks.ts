/** Bars from where something was to where it should be: how far it has come is filled, the aim is a diamond. */

import type { Tracks } from '../../core/pictures.ts'
import { badge, box, type Drawing, diamond, paleBox, width } from './shapes.ts'

const pitch = 26
const start = 30
const end = width - 8
const thick = 12

const trackOf = ({ mark, from, to, at, tone }: Tracks['tracks'][number], nth: number): string => {
  const y = nth * pitch
  const tile = badge(String(mark), { x: 0, y: y + 2, wide: 22, high: 20 })
  const line = { x: start, y: y + (24 - thick) / 2, wide: end - start, high: thick }
  const told = [from, to, at].filter(figure => figure !== null)
  const [least, largest] = [Math.min(0, ...told), Math.max(...told)]
  if (told.length === 0 || largest === least) return tile + paleBox(line, { tone: 'quiet', round: 6 })
  const place = (figure: number): number => start + ((figure - least) / (largest - least)) * (end - start)
  const reached = at ?? from
  return [
    tile,
    paleBox(line, { tone: 'quiet', round: 6 }),
    reached === null
      ? ''
      : box({ ...line, wide: Math.max(place(reached) - start, thick) }, { tone, round: 6 }),
    // Where it began stays to be seen, whichever way it went.
    from === null || at === null
      ? ''
      : box({ x: place(from) - 1.5, y: y + 2, wide: 3, high: 20 }, { tone: 'quiet', round: 1 }),
    to === null ? '' : diamond(place(to), y + 12, 9, 'accent'),
  ].join('')
}

export const drawTracks = ({ tracks }: Tracks): Drawing => ({
  height: tracks.length * pitch - 2,
  shapes: tracks.map(trackOf),
})
