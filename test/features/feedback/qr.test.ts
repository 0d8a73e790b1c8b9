/** The code on the card and on the poster is read back by another library than the one that made it: it leads to the form. */

import { inflateSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'
import jsqr from 'jsqr'
import { expect, test } from 'vitest'
import { createDraw } from '../../../src/edges/pictures/pictures.ts'
import { printed, squaresOf } from '../../../src/features/feedback/share/qr.ts'

/** `jsqr` says it both ways. */
const read = jsqr as unknown as typeof jsqr.default

const addresses = [
  'https://dult.example.no/f/HUDPQL22',
  'http://127.0.0.1:3978/f/HUDPUNKT?lang=nn',
  `https://dult.${'sykehuset-i-fjordvik.'.repeat(4)}no/teams/dult/f/ABCDEFGH?lang=enkel`,
]

const bytesOf = (address: string): Buffer => Buffer.from(address.split(',')[1] ?? '', 'base64')

/** A palette PNG of ours as the pixels that a camera sees. */
const pixelsOf = (png: Buffer) => {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const [wide, high] = [chunks.get('IHDR')?.readUInt32BE(0) ?? 0, chunks.get('IHDR')?.readUInt32BE(4) ?? 0]
  const places = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))
  const [palette, clear] = [chunks.get('PLTE'), chunks.get('tRNS')]
  const pixels = new Uint8ClampedArray(wide * high * 4)
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < wide; x += 1) {
      const place = places[y * (wide + 1) + 1 + x] ?? 0
      const to = (y * wide + x) * 4
      for (const part of [0, 1, 2]) pixels[to + part] = palette?.[place * 3 + part] ?? 0
      pixels[to + 3] = clear?.[place] ?? 255
    }
  return { pixels, wide, high }
}

test.each(addresses)('on the card: %s', address => {
  const { pixels, wide, high } = pixelsOf(bytesOf(createDraw()(squaresOf(address), 'nb', {})))
  expect(read(pixels, wide, high)?.data).toBe(address)
})

test.each(addresses)('on the poster: %s', async address => {
  const svg = bytesOf(await printed(address)).toString()
  const { pixels, width, height } = new Resvg(svg, { fitTo: { mode: 'width', value: 600 } }).render()
  expect(read(Uint8ClampedArray.from(pixels), width, height)?.data).toBe(address)
})
