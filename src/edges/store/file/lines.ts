/** The lines of journal and snapshot: JSON that a person can read, each with the checksum of what follows it. */

import { open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'

const headLength = '{"crc":"00000000",'.length
const chunkBytes = 4 * 1024 * 1024
const newline = 0x0a

const headOf = (checksum: number): string => `{"crc":"${checksum.toString(16).padStart(8, '0')}",`

/** `members` is the inside of a JSON object, such as `"end":true`. */
export const sealLine = (members: string): string => {
  const rest = `${members}}`
  return `${headOf(crc32(rest))}${rest}\n`
}

/** The line's JSON, or `undefined` where it does not match its checksum. Without its newline. */
export const readLine = (bytes: Buffer, start: number, end: number): unknown => {
  if (end - start < headLength) return undefined
  const rest = bytes.subarray(start + headLength, end)
  if (bytes.toString('latin1', start, start + headLength) !== headOf(crc32(rest))) return undefined
  try {
    return JSON.parse(bytes.toString('utf8', start, end))
  } catch {
    return undefined
  }
}

export type Line = { readonly number: number; readonly value: unknown }

/** What stands behind the last newline, and where it begins. */
type Tail = { readonly bytes: Buffer; readonly position: number }

/** Hands over each complete line in turn, and answers with what is left behind the last. */
export const scanLines = async (path: string, visit: (line: Line) => void): Promise<Tail> => {
  const handle = await open(path, 'r')
  let number = 0
  let position = 0
  let rest: Buffer = Buffer.alloc(0)
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkBytes)
      const { bytesRead } = await handle.read(chunk, 0, chunkBytes, position + rest.length)
      if (bytesRead === 0) return { bytes: rest, position }
      const read = chunk.subarray(0, bytesRead)
      const bytes = rest.length === 0 ? read : Buffer.concat([rest, read])
      let start = 0
      for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
        number++
        visit({ number, value: readLine(bytes, start, end) })
        start = end + 1
      }
      position += start
      rest = bytes.subarray(start)
    }
  } finally {
    await handle.close()
  }
}
