/** Mends a data directory by leaving out what is damaged: all the rest is written anew, as one snapshot. */

import { copyFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Instant, instantOf } from '../../../core/time/instant.ts'
import { emptyState, type State } from '../tables.ts'
import { compact } from './compact.ts'
import type { Because } from './damage.ts'
import { diskFiles } from './files.ts'
import { createJournal } from './journal.ts'
import { lockDirectory } from './lock.ts'
import { listFiles } from './names.ts'
import { writeReached } from './reached.ts'
import type { Entry } from './readJournal.ts'
import type { Write } from './records.ts'
import { replayRow, replayWrite } from './replay.ts'
import { type FileReport, lookInto } from './verify.ts'

export type Repair = {
  readonly reports: readonly FileReport[]
  /** Why nothing was mended, where something had to be. */
  readonly refused: 'missing' | 'other' | 'unread' | null
}

/** A file that is not there, not ours or not readable: leaving it out would lose all that it held, not a line. */
const refusalOf = (reports: readonly FileReport[], acceptLoss: boolean): Repair['refused'] => {
  const found = new Set<Because>(reports.flatMap(({ damaged }) => damaged.map(({ because }) => because)))
  if (found.has('unread')) return 'unread'
  if (found.has('other')) return 'other'
  return (found.has('missing') || found.has('empty')) && !acceptLoss ? 'missing' : null
}

type Kept = Entry & Write

/** In the order of their numbers, each once: of two with the same, the one that the line before leads to. */
const inChain = (entries: readonly Kept[]): Kept[] => {
  const kept: Kept[] = []
  const numbered = entries.map((entry, i) => ({ entry, at: entry.line ?? i }))
  for (const { entry } of numbered.sort((a, b) => a.at - b.at)) {
    const last = kept.at(-1)
    if (last === undefined || entry.line === undefined || entry.line !== last.line) kept.push(entry)
    else if (entry.after === kept.at(-2)?.crc) kept[kept.length - 1] = entry
  }
  return kept
}

/** What is sound in all files together. */
const stateOf = (rows: State, journals: ReadonlyMap<number, readonly Kept[]>): State => {
  for (const entries of journals.values()) for (const entry of inChain(entries)) replayWrite(rows, entry)
  return rows
}

/** What cannot be vouched for, once writes up to a moment may be lost: changes the rows in their place. */
type Doubt = (state: State, until: Instant) => void

/** A damaged line of a journal takes back what it wrote, and a file that is missing whatever it held. */
const losesWrites = (reports: readonly FileReport[]): boolean =>
  reports.some(
    ({ file, damaged }) =>
      damaged.length > 0 && (file.startsWith('journal') || damaged.some(({ line }) => line === 0)),
  )

const lastWriteIn = async (dir: string, files: readonly string[]): Promise<Instant> => {
  const each = await Promise.all(files.map(file => stat(join(dir, file))))
  return instantOf(Math.ceil(Math.max(0, ...each.map(({ mtimeMs }) => mtimeMs))))
}

type Options = { readonly acceptLoss?: boolean; readonly doubt?: Doubt }

/**
 * The old files stay beside, as `.damaged`. Rows come whole in every line, so leaving one out takes back one write and
 * breaks no other.
 */
export const repairDirectory = async (
  dir: string,
  { acceptLoss = false, doubt = () => {} }: Options = {},
): Promise<Repair> => {
  const lock = lockDirectory(dir)
  try {
    const rows = emptyState()
    const journals = new Map<number, Kept[]>()
    const { reports } = await lookInto(dir, {
      row: put => replayRow(rows, put),
      write: (entry, journal) => {
        const entries = journals.get(journal) ?? []
        entries.push(entry)
        journals.set(journal, entries)
      },
    })
    const refused = refusalOf(reports, acceptLoss)
    if (refused !== null || reports.every(({ damaged }) => damaged.length === 0)) return { reports, refused }
    const there = await listFiles(dir)
    const until = await lastWriteIn(
      dir,
      there.map(({ file }) => file),
    )
    for (const { file, damaged } of reports) {
      const path = join(dir, file)
      const isThere = there.some(one => one.file === file)
      if (isThere && damaged.length > 0) await copyFile(path, `${path}.damaged`)
    }
    const number = Math.max(0, ...there.map(one => one.number)) + 1
    const id = lock.newId()
    const files = diskFiles
    const journal = await createJournal(files, dir, { number, id, follows: null })
    const state = stateOf(rows, journals)
    if (losesWrites(reports)) doubt(state, until)
    await compact({ dir, files, number, id, state, unordered: new Set(), stopped: () => false, purge: false })
    await writeReached(files, dir, { number, id, lines: journal.lines })
    await journal.close()
    return { reports, refused }
  } finally {
    lock.release()
  }
}
