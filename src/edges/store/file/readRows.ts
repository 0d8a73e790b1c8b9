/** A quicker way to read the lines of a snapshot than to parse each: by the line before. */

import { Alike, type Place, textAt } from './alike.ts'
import { crcFrom, crcTo, type ReadSealed } from './lines.ts'

const putAt = '{"crc":"00000000",'.length
const beginning = '"put":"'
const between = '","row":'
/** Only what is ASCII stands in a line as it does in its bytes. */
const isPlain = /^[ -~]*$/

/** All but rows, and whatever looks another way, is parsed. */
export const rowReader = (): ReadSealed => {
  const collections = new Map<string, { readonly put: string; readonly alike: Alike }>()
  let place: Place = { bytes: Buffer.alloc(0), signs: '' }
  return (bytes, start, end) => {
    if (place.bytes !== bytes) place = { bytes, signs: bytes.toString('latin1') }
    const { signs } = place
    const nameAt = start + putAt + beginning.length
    const nameEnd = signs.indexOf('"', nameAt)
    const put = signs.slice(nameAt, nameEnd)
    const isRow = signs.startsWith(beginning, start + putAt) && signs.startsWith(between, nameEnd)
    if (!isRow || signs[end - 1] !== '}' || !isPlain.test(put))
      return JSON.parse(bytes.toString('utf8', start, end))
    let known = collections.get(put)
    if (known === undefined) {
      known = { put: textAt(place, nameAt, nameEnd), alike: new Alike() }
      collections.set(known.put, known)
    }
    const row = known.alike.read(place, nameEnd + between.length, end - 1)
    return { crc: textAt(place, start + crcFrom, start + crcTo), put: known.put, row }
  }
}
