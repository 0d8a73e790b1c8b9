/** Reads a snapshot to its seal: every line by itself, and all of them together. */

import { join } from 'node:path'
import type { OnDamage } from './damage.ts'
import { scanLines } from './lines.ts'
import { snapshotName } from './names.ts'
import { rowReader } from './readRows.ts'
import { type Header, isEnd, isEndOf, isHeader, isPut, type Put, readHeader, rowsBefore } from './records.ts'
import { Sum } from './sum.ts'

export type ReadSnapshot = {
  readonly file: string
  readonly number: number
  readonly lines: number
  readonly length: number
  /** `null` where it cannot be read. */
  readonly header: Header | null
  /** How many rows are not here any more, by the count at its end; `null` where that is gone too. */
  readonly lost: number | null
}

type Reading = { row(put: Put): void; damage: OnDamage }

export const readSnapshot = async (dir: string, number: number, reading: Reading): Promise<ReadSnapshot> => {
  const file = snapshotName(number)
  let header: Header | null = null
  let lines = 0
  let rows = 0
  const sum = new Sum()
  let lost: number | null = null
  let hasEnded = false
  let isSound = true
  const damage: OnDamage = (found, cause) => {
    isSound = false
    reading.damage(found, cause)
  }
  const tail = await scanLines(join(dir, file), {
    read: rowReader(),
    line(value, line) {
      lines = line
      if (line === 1) {
        header = readHeader(value, 'snapshot', number)
        if (header === null) damage({ file, line, because: isHeader(value) ? 'other' : 'kind' })
      }
      if (hasEnded) damage({ file, line, because: 'beyond' })
      else if (isEnd(value)) {
        hasEnded = true
        lost = Math.max(0, rowsBefore(value) - rows)
        // Where a line is damaged the sum says nothing more.
        if (isSound && !isEndOf(value, header, rows, sum.digest())) damage({ file, line, because: 'rows' })
      } else if (isPut(value)) {
        rows++
        reading.row(value)
      } else if (line > 1 || !isHeader(value)) damage({ file, line, because: 'kind' })
      sum.add(value.crc)
    },
    damage(line, because, cause) {
      lines = line
      damage({ file, line, because }, cause)
    },
  })
  if (lines === 0 && tail.bytes.length === 0) damage({ file, line: 0, because: 'empty' })
  else if (!hasEnded) damage({ file, line: lines + 1, because: 'end' })
  else if (tail.bytes.length > 0) damage({ file, line: lines + 1, because: 'beyond' })
  return { file, number, lines, length: tail.position, header, lost }
}
