/** Writes pixels as a PNG with a palette: a few flat colours take a third of what a PNG of any picture takes. */

import { crc32, deflateSync } from 'node:zlib'

const chunk = (type: string, body: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(body.length)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const mostColours = 256

/** Of a soft edge an eye sees no more than so many steps, and every one costs bytes. */
const edge = 0xc0c0c0c0

/** So many alike in a row fill something, and are no edge. */
const filling = 8

/** Letters are thin, and have to stand out as white as they were drawn. */
const white = 0xffffffff

/** Calls back for each row of equal pixels. Counted by hand: an iterator takes longer over them than all the rest. */
const eachRun = (pixels: Uint32Array, take: (pixel: number, from: number, to: number) => void): void => {
  let from = 0
  for (let at = 1; at <= pixels.length; at++) {
    if (at < pixels.length && pixels[at] === pixels[from]) continue
    take(pixels[from] ?? 0, from, at)
    from = at
  }
}

/** What fills something keeps its colour; the edges between share a few. */
const indexed = (pixels: Uint32Array): { readonly palette: Uint32Array; readonly places: Uint8Array } => {
  const exact = new Map<number, number>()
  const rough = new Map<number, number>()
  const palette: number[] = []
  const placeIn = (known: Map<number, number>, key: number, colour: number): number => {
    const found = known.get(key)
    if (found !== undefined) return found
    known.set(key, palette.length)
    return palette.push(colour) - 1
  }
  eachRun(pixels, (pixel, from, to) => {
    if (to - from >= filling || pixel === white) placeIn(exact, pixel, pixel)
  })
  const places = new Uint8Array(pixels.length)
  eachRun(pixels, (pixel, from, to) => {
    places.fill(exact.get(pixel) ?? placeIn(rough, (pixel & edge) >>> 0, pixel), from, to)
  })
  if (palette.length > mostColours) throw new RangeError('A picture has more colours than a palette holds.')
  return { palette: Uint32Array.from(palette), places }
}

/** A colour as it is, where the pixel holds what shows of it. */
const plain = ([red = 0, green = 0, blue = 0, alpha = 0]: readonly number[]): number[] => {
  const whole = (part: number): number => (alpha === 0 ? 0 : Math.min(255, Math.round((part * 255) / alpha)))
  return [whole(red), whole(green), whole(blue), alpha]
}

export type Pixels = { readonly width: number; readonly height: number; readonly pixels: Buffer }

/** Pixels are red, green and blue, each multiplied by the alpha that follows. */
export const pngOf = ({ width, height, pixels }: Pixels): Buffer => {
  const { palette, places } = indexed(new Uint32Array(new Uint8Array(pixels).buffer))
  const lines = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++)
    lines.set(places.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  const inParts = new Uint8Array(palette.buffer)
  const colours = [...palette.keys()].map(at => plain([...inParts.subarray(at * 4, at * 4 + 4)]))
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(colours.flatMap(colour => colour.slice(0, 3)))),
    chunk('tRNS', Uint8Array.from(colours.map(colour => colour[3] ?? 0))),
    chunk('IDAT', deflateSync(lines, { level: 8 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
