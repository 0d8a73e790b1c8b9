/** The lines of journal and snapshot: JSON that a person can read, each with the checksum of what follows it. */

import { crc32 } from 'node:zlib'
import { readAhead } from './readAhead.ts'

const headLength = '{"crc":"00000000",'.length
const newline = 0x0a

const headOf = (checksum: number): string => `{"crc":"${checksum.toString(16).padStart(8, '0')}",`

/** `members` is the inside of a JSON object, such as `"end":true`. */
export const sealLine = (members: string): string => {
  const rest = `${members}}`
  return `${headOf(crc32(rest))}${rest}\n`
}

export const crcFrom = '{"crc":"'.length
export const crcTo = crcFrom + 8

export const crcOf = (line: string): string => line.slice(crcFrom, crcTo)

const emptyHead = Buffer.from('{"crc":"00000000",')

/** Without its newline. A byte at a time: a start looks at hundreds of thousands of heads. */
const isSound = (bytes: Buffer, start: number, end: number): boolean => {
  if (end - start < headLength) return false
  let checksum = 0
  for (let at = 0; at < headLength; at++) {
    const byte = bytes[start + at] ?? 0
    if (at < crcFrom || at >= crcTo) {
      if (byte !== emptyHead[at]) return false
    } else if (byte >= 0x30 && byte <= 0x39) checksum = checksum * 16 + byte - 0x30
    else if (byte >= 0x61 && byte <= 0x66) checksum = checksum * 16 + byte - 0x57
    else return false
  }
  return checksum === crc32(bytes.subarray(start + headLength, end))
}

/** What a sound line holds. */
export type Sealed = { readonly crc: string; readonly [member: string]: unknown }

export type ReadSealed = (bytes: Buffer, start: number, end: number) => Sealed

const parse: ReadSealed = (bytes, start, end) => JSON.parse(bytes.toString('utf8', start, end))

const quietly = (read: ReadSealed, bytes: Buffer, start: number, end: number): Sealed | undefined => {
  try {
    return read(bytes, start, end)
  } catch {
    return undefined
  }
}

/** The line's JSON, or `undefined` where it does not match its checksum. */
export const readLine = (bytes: Buffer): Sealed | undefined =>
  isSound(bytes, 0, bytes.length) ? quietly(parse, bytes, 0, bytes.length) : undefined

/** What stands behind the last newline, and where it begins. */
type Tail = { readonly bytes: Buffer; readonly position: number }

type Scan = {
  /** Where a quicker way is known than to parse it; it throws where the line is none. */
  readonly read?: ReadSealed
  line(value: Sealed, number: number): void
  /** Ends the scan by throwing, or the next line follows, if the disk has one. */
  damage(number: number, because: 'changed' | 'kind' | 'unread', cause?: unknown): void
}

/** Hands over each complete line in turn, numbered from 1, and answers with what is left behind the last. */
export const scanLines = async (path: string, scan: Scan): Promise<Tail> => {
  const file = readAhead(path)
  let rest: Buffer = Buffer.alloc(0)
  let number = 0
  let position = 0
  try {
    for (;;) {
      const bytes = await file.next(rest, cause => scan.damage(number + 1, 'unread', cause))
      if (bytes.length === rest.length) return { bytes: rest, position }
      const { end, lines } = scanChunk(bytes, number, scan)
      number += lines
      position += end
      rest = bytes.subarray(end)
    }
  } finally {
    await file.close()
  }
}

const scanChunk = (bytes: Buffer, before: number, { read = parse, line, damage }: Scan) => {
  let lines = 0
  let start = 0
  for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
    lines++
    const value = isSound(bytes, start, end) ? quietly(read, bytes, start, end) : null
    if (value) line(value, before + lines)
    else damage(before + lines, value === null ? 'changed' : 'kind')
    start = end + 1
  }
  return { end: start, lines }
}
