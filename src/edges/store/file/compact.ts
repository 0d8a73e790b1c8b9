/** Writes a snapshot beside the running store, a little at a time, and then drops the journals it has made needless. */

import { join } from 'node:path'
import type { State } from '../tables.ts'
import type { DataFile, Files } from './files.ts'
import { keptBeside, partName, snapshotName, takeInventory } from './names.ts'
import { endLine, headerLine, rowLine } from './records.ts'

const pieceChars = 128 * 1024

/**
 * A row that changes while we walk may come out old, new or not at all: its change is in journal `number` or later,
 * and the replay of those journals ends with the right row whatever the snapshot says.
 */
function* linesOf(state: State): Generator<string, void, undefined> {
  let written = 0
  for (const [collection, rows] of Object.entries(state)) {
    for (const row of rows.values()) {
      yield rowLine(collection, row)
      written++
    }
  }
  yield endLine(written)
}

const writePieces = async (
  file: DataFile,
  number: number,
  state: State,
  stopped: () => boolean,
): Promise<number | null> => {
  let position = 0
  let piece = headerLine('snapshot', number)
  const flush = async () => {
    const bytes = Buffer.from(piece)
    await file.writeAt(bytes, position)
    position += bytes.length
    piece = ''
  }
  for (const line of linesOf(state)) {
    piece += line
    if (piece.length < pieceChars) continue
    if (stopped()) return null
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
  readonly state: State
  readonly stopped: () => boolean
  /** Whether what a repair left beside goes too. */
  readonly purge: boolean
}

/** Answers the snapshot's size, or `null` where it was stopped. */
export const compact = async ({
  dir,
  files,
  number,
  state,
  stopped,
  purge,
}: Compaction): Promise<number | null> => {
  const part = join(dir, partName(number))
  const file = await files.open(part)
  let bytes: number | null = null
  try {
    await file.truncate(0)
    bytes = await writePieces(file, number, state, stopped)
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
