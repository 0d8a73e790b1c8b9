/**
 * From the files to the rows: the newest snapshot, then the journals after it.
 *
 * Only what stands behind the last newline of the last journal is ever cut. The file grows in order, so a process
 * that dies leaves a beginning of what it was writing, and an acknowledged line always has its newline. A last line
 * that has one and does not match its checksum may have been acknowledged: it stops the start like any other damage.
 */

import { join } from 'node:path'
import { Fault } from '../../../core/errors.ts'
import type { Log } from '../../../core/log.ts'
import { emptyState, type State } from '../tables.ts'
import type { Files } from './files.ts'
import { createJournal, Journal } from './journal.ts'
import { readLine, scanLines } from './lines.ts'
import { journalName, snapshotName, takeInventory } from './names.ts'
import { headerLine, isEnd, isHeader, replayRow, replayWrite } from './records.ts'

type Recovered = {
  readonly state: State
  readonly journal: Journal
  readonly number: number
  /** Of all journals since the snapshot. */
  readonly journalBytes: number
  readonly snapshotBytes: number
}

/** What is read where there is no journal yet. */
const nothing = { number: 1, bytes: Buffer.alloc(0), position: 0, lines: 0 }

const damaged = (file: string, line: number) => new Fault('store.damaged', { file, line })

const checkHeader = (value: unknown, kind: 'journal' | 'snapshot', number: number, file: string): void => {
  if (!isHeader(value, kind, number)) throw damaged(file, 1)
}

const readSnapshot = async (dir: string, snapshot: number, state: State): Promise<number> => {
  const file = snapshotName(snapshot)
  let rows = 0
  let ended = false
  const tail = await scanLines(join(dir, file), {
    line(value, number) {
      if (ended) throw damaged(file, number)
      if (number === 1) checkHeader(value, 'snapshot', snapshot, file)
      else if (isEnd(value, rows)) ended = true
      else {
        replayRow(state, value)
        rows++
      }
    },
    damage(number) {
      throw damaged(file, number)
    },
  })
  if (!ended || tail.bytes.length > 0) throw damaged(file, rows + 2)
  return tail.position
}

const readJournal = async (dir: string, journal: number, state: State) => {
  const file = journalName(journal)
  let lines = 0
  const tail = await scanLines(join(dir, file), {
    line(value, number) {
      if (number === 1) checkHeader(value, 'journal', journal, file)
      else replayWrite(state, value)
      lines = number
    },
    damage(number) {
      throw damaged(file, number)
    },
  })
  return { ...tail, lines, number: journal }
}

type ReadJournal = Awaited<ReturnType<typeof readJournal>>

/** A journal whose header never got finished, or that nothing was ever written to. */
const isUnused = ({ lines, bytes }: ReadJournal): boolean =>
  lines === 0 || (lines === 1 && bytes.length === 0)

const openCurrent = async ({ dir, files, log }: Needs, read: ReadJournal, state: State): Promise<Journal> => {
  const { number, bytes, position, lines } = read
  const file = journalName(number)
  // Another byte where the newline was: that line was more than a beginning.
  if (readLine(bytes.subarray(0, -1)) !== undefined) throw damaged(file, lines + 1)
  if (lines === 0) return createJournal(files, join(dir, file), headerLine('journal', number))
  const journal = new Journal(await files.open(join(dir, file)), position, bytes.length > 0)
  const value = readLine(bytes)
  if (value !== undefined) {
    // Whole but for its newline.
    replayWrite(state, value)
    await journal.append(Buffer.concat([bytes, Buffer.from('\n')]))
  } else if (bytes.length > 0) {
    log?.warn('store.torn-line-cut', { file, line: lines + 1, bytes: bytes.length })
    await journal.append(Buffer.alloc(0))
  }
  return journal
}

export type Needs = { readonly dir: string; readonly files: Files; readonly log?: Log | undefined }

export const recover = async (needs: Needs): Promise<Recovered> => {
  const { dir, files } = needs
  const state = emptyState()
  const { snapshot, journals, leftovers } = await takeInventory(dir)
  const snapshotBytes = snapshot === null ? 0 : await readSnapshot(dir, snapshot, state)
  const read: ReadJournal[] = []
  for (const number of journals) read.push(await readJournal(dir, number, state))
  // Journals that nothing was written to yet may have come after one that was still in use: a rotation that failed.
  const current = Math.max(
    0,
    read.findLastIndex(journal => !isUnused(journal)),
  )
  const older = read.slice(0, current)
  const torn = older.find(({ lines, bytes }) => lines === 0 || bytes.length > 0)
  if (torn !== undefined) throw damaged(journalName(torn.number), torn.lines + 1)
  const unused = read.slice(current + 1).map(({ number }) => join(dir, journalName(number)))
  const journal = await openCurrent(needs, read[current] ?? nothing, state)
  for (const path of [...unused, ...leftovers]) await files.remove(path)
  const journalBytes = older.reduce((sum, { position }) => sum + position, journal.length)
  return { state, journal, number: read[current]?.number ?? 1, journalBytes, snapshotBytes }
}
