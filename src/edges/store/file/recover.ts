/** From the files to the rows: the newest snapshot, then the journals after it; any damage stops it. */

import { join } from 'node:path'
import type { Log } from '../../../core/log.ts'
import { emptyState, type State } from '../tables.ts'
import { damaged } from './damage.ts'
import type { Files } from './files.ts'
import { createJournal, Journal } from './journal.ts'
import type { Lock } from './lock.ts'
import { journalName } from './names.ts'
import { readDirectory } from './read.ts'
import type { ReadJournal } from './readJournal.ts'
import { replayRow, replayWrite } from './replay.ts'

export type Needs = {
  readonly dir: string
  readonly files: Files
  readonly lock: Lock
  readonly log?: Log | undefined
}

type Recovered = {
  readonly state: State
  readonly journal: Journal
  /** Of all journals since the snapshot. */
  readonly journalBytes: number
  readonly snapshotBytes: number
}

const openCurrent = async ({ dir, files, log }: Needs, read: ReadJournal): Promise<Journal> => {
  const { file, number, header, tail, isWhole, length, lines, link } = read
  const content = { number, id: header?.id ?? null, length, link }
  const journal = new Journal(await files.open(join(dir, file)), content, tail.length > 0)
  if (isWhole) await journal.extend(Buffer.concat([tail, Buffer.from('\n')]))
  else if (tail.length > 0) {
    log?.warn('store.torn-line-cut', { file, line: lines + 1, bytes: tail.length })
    await journal.extend(Buffer.alloc(0))
  }
  return journal
}

export const recover = async (needs: Needs): Promise<Recovered> => {
  const { dir, files, lock } = needs
  const state = emptyState()
  const { snapshot, journals, leftovers, unused } = await readDirectory(dir, {
    row: put => replayRow(state, put),
    write: entry => replayWrite(state, entry),
    damage(damage, cause) {
      throw damaged(damage, cause)
    },
  })
  const current = journals.at(-1)
  const journal =
    current === undefined || current.lines === 0
      ? await createJournal(files, dir, { number: 1, id: lock.newId(), follows: null })
      : await openCurrent(needs, current)
  for (const number of unused) await files.remove(join(dir, journalName(number)))
  for (const path of leftovers) await files.remove(path)
  const older = journals.slice(0, -1).reduce((sum, { length }) => sum + length, 0)
  return { state, journal, journalBytes: older + journal.length, snapshotBytes: snapshot?.length ?? 0 }
}
