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
import type { ReadSnapshot } from './readSnapshot.ts'
import type { Write } from './records.ts'
import { replayRow, replayWrite } from './replay.ts'
import { type FileReport, type Looked, lookInto } from './verify.ts'

export type Repair = {
  readonly reports: readonly FileReport[]
  /** Why nothing was mended, where something had to be. */
  readonly refused: 'missing' | 'other' | 'unread' | null
  /** How many rows of each collection are sound. */
  readonly left: ReadonlyMap<string, number>
}

/** Cut off, or with a hole: more is gone than the lines that are told of. */
const isInPart = (snapshot: ReadSnapshot | null, reports: readonly FileReport[]): boolean => {
  const damaged = reports.find(({ file }) => file === snapshot?.file)?.damaged ?? []
  return snapshot !== null && (snapshot.lost ?? Number.POSITIVE_INFINITY) > damaged.length
}

/**
 * Nobody knows how much is gone, nor until when: what is left may be older than all that was lost. A damaged line alone is
 * told as a cut too, as it does not count.
 */
const isOpenEnded = ({ damaged }: FileReport): boolean =>
  damaged.some(({ because }) => because === 'missing' || because === 'empty') ||
  (damaged.length > 0 && damaged.every(({ because }) => because === 'cut'))

/**
 * A file that is not there or not there in whole, not ours or not readable: leaving it out would lose all that it held, not
 * a line.
 */
const refusalOf = ({ snapshot, reports }: Looked, acceptLoss: boolean): Repair['refused'] => {
  const found = new Set<Because>(reports.flatMap(({ damaged }) => damaged.map(({ because }) => because)))
  if (found.has('unread')) return 'unread'
  if (found.has('other')) return 'other'
  const isMissing = reports.some(isOpenEnded) || isInPart(snapshot, reports)
  return isMissing && !acceptLoss ? 'missing' : null
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

/** What may have gone: a write that took something back or told of it, or only what a snapshot held. */
type Loss = 'writes' | 'rows'

/**
 * What cannot be vouched for, once something may be lost of all until a moment, or until now where none is told: changes the
 * rows in their place.
 */
type Doubt = (state: State, until: Instant | null, loss: Loss) => void

/** A damaged line of a journal takes back what it wrote, and a file that is missing whatever it held. */
const lossIn = (reports: readonly FileReport[]): Loss | null => {
  const isStore = ({ file }: FileReport) => file.startsWith('journal') || file.startsWith('snapshot')
  const hurt = reports.filter(one => isStore(one) && one.damaged.some(({ because }) => because !== 'beyond'))
  const hasLostWrites = ({ file, damaged }: FileReport) =>
    file.startsWith('journal') || damaged.some(({ line }) => line === 0)
  return hurt.length === 0 ? null : hurt.some(hasLostWrites) ? 'writes' : 'rows'
}

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
    const looked = await lookInto(dir, {
      row: put => replayRow(rows, put),
      write: (entry, journal) => {
        const entries = journals.get(journal) ?? []
        entries.push(entry)
        journals.set(journal, entries)
      },
    })
    const { reports } = looked
    const refused = refusalOf(looked, acceptLoss)
    const state = stateOf(rows, journals)
    const left = new Map(Object.entries(state).map(([name, rows]) => [name, rows.size]))
    const repair = { reports, refused, left }
    if (refused !== null || reports.every(({ damaged }) => damaged.length === 0)) return repair
    const there = await listFiles(dir)
    const all = there.map(({ file }) => file)
    const until = reports.some(isOpenEnded) ? null : await lastWriteIn(dir, all)
    for (const { file, damaged } of reports) {
      const path = join(dir, file)
      const isThere = there.some(one => one.file === file)
      if (isThere && damaged.length > 0) await copyFile(path, `${path}.damaged`)
    }
    const number = Math.max(0, ...there.map(one => one.number)) + 1
    const id = lock.newId()
    const files = diskFiles
    const journal = await createJournal(files, dir, { number, id, follows: null })
    const loss = lossIn(reports)
    if (loss !== null) doubt(state, until, loss)
    await compact({ dir, files, number, id, state, unordered: new Set(), stopped: () => false, purge: false })
    await writeReached(files, dir, { number, id, lines: journal.lines })
    await journal.close()
    return repair
  } finally {
    lock.release()
  }
}
