/** Reads a journal along its chain, and what a process that died left behind its last line. */

import { join } from 'node:path'
import { isNext, type Link } from './chain.ts'
import type { Because, OnDamage } from './damage.ts'
import { readLine, type Sealed, scanLines } from './lines.ts'
import { journalName } from './names.ts'
import { type Header, isHeader, isWrite, nextOf, readHeader, type Write } from './records.ts'

/** Lines of format 1 have no number. */
export type Entry = Sealed & { readonly line?: number; readonly after?: string }

export type ReadJournal = {
  readonly file: string
  readonly number: number
  /** `null` where it cannot be read. */
  readonly header: Header | null
  /** Lines that have their newline. */
  readonly lines: number
  readonly length: number
  /** Behind the last newline, and whether that is a whole line but for its own. */
  readonly tail: Buffer
  readonly isWhole: boolean
  /** What the next line goes on from. */
  readonly link: Link
  /** The id of the journal that goes on from it, once it is sealed. */
  readonly next: string | null
}

type Reading = { write(entry: Entry & Write, journal: number): void; damage: OnDamage }

export const readJournal = async (dir: string, number: number, reading: Reading): Promise<ReadJournal> => {
  const file = journalName(number)
  let header: Header | null = null
  let lines = 0
  let link: Link = { line: 0, crc: null }
  let next: string | null = null
  const damage = (line: number, because: Because, cause?: unknown) =>
    reading.damage({ file, line, because }, cause)
  const readEntry = (entry: Entry, line: number) => {
    const isChained = header === null ? 'line' in entry : header.format > 1
    if ((isChained || 'line' in entry) && !isNext(entry, link)) damage(line, 'order')
    link = { line: entry.line ?? link.line + 1, crc: isChained ? entry.crc : null }
    if (next !== null) damage(line, 'beyond')
    next = nextOf(entry)
    if (isWrite(entry)) reading.write(entry, number)
    else if (next === null) damage(line, 'kind')
  }
  const read = (value: Sealed, line: number) => {
    if (line > 1) return readEntry(value, line)
    header = readHeader(value, 'journal', number)
    link = { line, crc: header === null || header.format === 1 ? null : value.crc }
    if (header === null) damage(line, isHeader(value) ? 'other' : 'kind')
    if (!isHeader(value)) readEntry(value, line)
  }
  const { bytes: tail, position } = await scanLines(join(dir, file), {
    line(value, line) {
      read(value, line)
      lines = line
    },
    damage(line, because, cause) {
      damage(line, because, cause)
      link = { line: link.line + 1, crc: null }
      lines = line
    },
  })
  const whole = readLine(tail)
  // A seal counts once it has its newline: until then nothing was written to the journal that it names.
  const isWhole = whole !== undefined && nextOf(whole) === null
  if (isWhole) read(whole, lines + 1)
  // Another byte where the newline was: that line was more than a beginning.
  const almost = readLine(tail.subarray(0, -1))
  if (almost !== undefined) {
    damage(lines + 1, 'changed')
    read(almost, lines + 1)
  }
  return { file, number, header, lines, length: position, tail, isWhole, link, next }
}
