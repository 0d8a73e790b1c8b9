/** Writes a snapshot beside the running store, a little at a time, and then drops the journals it has made needless. */

import { join } from 'node:path'
import { compareText } from '../compare.ts'
import type { State } from '../tables.ts'
import type { DataFile, Files } from './files.ts'
import { crcOf } from './lines.ts'
import { keptBeside, partName, snapshotName, takeInventory } from './names.ts'
import { endLine, rowLine, snapshotHeader } from './records.ts'
import { Sum } from './sum.ts'

/** A write that comes meanwhile waits for no more than this to be put together, */
const pieceChars = 32 * 1024
/** and its own sync for no more than this to reach the disk. */
const unsyncedBytes = 1024 * 1024

/**
 * A row that changes while we walk may come out old, new or not at all: its change is in journal `number` or later,
 * and the replay of those journals ends with the right row whatever the snapshot says.
 */
function* linesOf({ number, id, state, unordered }: Compaction): Generator<string, void, undefined> {
  const header = snapshotHeader(number, id)
  yield header
  let written = 0
  const sum = new Sum()
  sum.add(crcOf(header))
  for (const [collection, rows] of Object.entries(state)) {
    // Rows come in the order in which they were first written; those are few whose order would say too much.
    const inOrder = unordered.has(collection)
      ? [...rows.values()].sort((a, b) => compareText(a.id, b.id))
      : rows.values()
    for (const row of inOrder) {
      const line = rowLine(collection, row)
      yield line
      written++
      sum.add(crcOf(line))
    }
  }
  yield endLine(written, sum.digest())
}

const writePieces = async (file: DataFile, compaction: Compaction): Promise<number | null> => {
  let position = 0
  let synced = 0
  let piece = ''
  const flush = async () => {
    const bytes = Buffer.from(piece)
    await file.writeAt(bytes, position)
    position += bytes.length
    piece = ''
    if (position - synced < unsyncedBytes) return
    await file.sync()
    synced = position
  }
  for (const line of linesOf(compaction)) {
    piece += line
    if (piece.length < pieceChars) continue
    if (compaction.stopped()) return null
    await flush()
  }
  await flush()
  await file.sync()
  return position
}

export type Compaction = {
  readonly dir: string
  readonly files: Files
  /** The journal that began before the walk does. */
  readonly number: number
  readonly id: string
  readonly state: State
  /** Collections whose rows come to lie in the order of their ids. */
  readonly unordered: ReadonlySet<string>
  readonly stopped: () => boolean
  /** Whether what a repair left beside goes too. */
  readonly purge: boolean
}

/** Answers the snapshot's size, or `null` where it was stopped. */
export const compact = async (compaction: Compaction): Promise<number | null> => {
  const { dir, files, number, purge } = compaction
  const part = join(dir, partName(number))
  const file = await files.open(part)
  let bytes: number | null = null
  try {
    await file.truncate(0)
    bytes = await writePieces(file, compaction)
  } finally {
    await file.close()
    if (bytes === null) await files.remove(part)
  }
  if (bytes === null) return null
  await files.rename(part, join(dir, snapshotName(number)))
  // The new name must be on the disk before the files go that it stands for.
  await files.syncNames(part)
  const { leftovers } = await takeInventory(dir)
  const gone = purge ? [...leftovers, ...(await keptBeside(dir))] : leftovers
  for (const path of gone) await files.remove(path)
  await files.syncNames(part)
  return bytes
}
