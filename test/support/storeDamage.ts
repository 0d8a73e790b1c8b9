/** A store on real files with all that damage can hit: a snapshot, a journal that another goes on from, and a last one. */

import { appendFile, copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { insert } from '../../src/core/store.ts'
import { diskFiles, type Files } from '../../src/edges/store/file/files.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { noteAt, noteCollections, notes } from '../edges/store/notes.ts'

const collections = noteCollections

/** A disk on which no snapshot can come into being: the journals stay. */
const withoutSnapshots: Files = {
  ...diskFiles,
  open: path =>
    path.includes('snapshot') ? Promise.reject(new Error('no room for it')) : diskFiles.open(path),
}

/** Writes the notes of these minutes, one by one, and begins a new journal before the last of them. */
const writeNotes = async (dir: string, minutes: readonly number[], files: Files): Promise<void> => {
  const store = await openFileStore({ dir, collections, files, compactAboveBytes: 1e9 })
  for (const minute of minutes) await store.write([insert(notes, noteAt(minute))])
  await store.purge().catch(() => {})
  await store.close()
}

export const snapshot = 'snapshot-000002.jsonl'
export const middle = 'journal-000002.jsonl'
export const last = 'journal-000003.jsonl'

/** Notes 1 to 3 in the snapshot, 4 to 6 in the journal beside it, 7 to 9 in the last. */
export const fillDir = async (dir: string): Promise<void> => {
  await writeNotes(dir, [1, 2, 3], diskFiles)
  await writeNotes(dir, [4, 5, 6], withoutSnapshots)
  const store = await openFileStore({ dir, collections, compactAboveBytes: 1e9 })
  for (const minute of [7, 8, 9]) await store.write([insert(notes, noteAt(minute))])
  await store.close()
}

export const idsIn = async (dir: string): Promise<string> => {
  const store = await openFileStore({ dir, collections, compactAboveBytes: 1e9 })
  const rows = await store.list(notes, { limit: 100 })
  await store.close()
  return rows.map(({ id }) => Number(id.slice(1))).join(' ')
}

/** What may happen to a file. Lines count from 1. */
export const hurt = (dir: string) => {
  const at = (file: string) => join(dir, file)
  const change = async (file: string, how: (lines: string[]) => void) => {
    const lines = (await readFile(at(file), 'utf8')).split('\n').slice(0, -1)
    how(lines)
    await writeFile(at(file), lines.map(line => `${line}\n`).join(''))
  }
  return {
    change,
    drop: (file: string, line: number) => change(file, lines => lines.splice(line - 1, 1)),
    double: (file: string, line: number) =>
      change(file, lines => lines.splice(line - 1, 0, lines[line - 1] ?? '')),
    swap: (file: string, line: number) =>
      change(file, lines => lines.splice(line - 1, 2, lines[line] ?? '', lines[line - 1] ?? '')),
    cutBehind: (file: string, line: number) => change(file, lines => lines.splice(line)),
    append: (file: string, text: string) => appendFile(at(file), text),
    empty: (file: string) => writeFile(at(file), ''),
    remove: (file: string) => rm(at(file)),
    copy: (from: string, to: string) => copyFile(at(from), at(to)),
  }
}
