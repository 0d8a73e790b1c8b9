/** What the file store makes of files that are torn, damaged, missing or too new. */

import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { insert } from '../../../src/core/store.ts'
import { chain, firstLink } from '../../../src/edges/store/file/chain.ts'
import { sealLine } from '../../../src/edges/store/file/lines.ts'
import { reachedName } from '../../../src/edges/store/file/names.ts'
import { journalHeader, writeText } from '../../../src/edges/store/file/records.ts'
import { repairDirectory } from '../../../src/edges/store/file/repair.ts'
import { verifyDirectory } from '../../../src/edges/store/file/verify.ts'
import { openFileStore } from '../../../src/edges/store/file.ts'
import { storeDirs, storeFiles } from '../../support/storeDirs.ts'
import { heads, noteAt, noteCollections, notes } from './notes.ts'

const newDir = storeDirs()
const open = (dir: string) => openFileStore({ dir, collections: noteCollections, compactAboveBytes: 1e9 })
const journal = 'journal-000001.jsonl'

const idsIn = async (dir: string): Promise<string> => {
  const store = await open(dir)
  const rows = await store.list(notes, { limit: 1_000_000 })
  await store.close()
  return rows.map(({ id }) => id).join(' ')
}

const writeNotes = async (dir: string, minutes: readonly number[]): Promise<void> => {
  const store = await open(dir)
  for (const minute of minutes) await store.write([insert(notes, noteAt(minute))])
  await store.close()
}

/** A snapshot of two notes and a journal with a third. */
const compactedDir = async (): Promise<string> => {
  const dir = await newDir()
  await writeNotes(dir, [1, 2])
  const store = await openFileStore({ dir, collections: noteCollections, compactAboveBytes: 1 })
  await store.write([insert(notes, noteAt(3))])
  await store.compacted()
  await store.close()
  return dir
}

test('a last write that is torn at any byte is cut as a whole, and the store goes on', async () => {
  const dir = await newDir()
  await writeNotes(dir, [1, 2])
  const reached = await readFile(join(dir, reachedName))
  const store = await open(dir)
  await store.write([insert(notes, noteAt(3)), insert(heads, { id: 'c', count: 1 })])
  await store.close()
  const path = join(dir, journal)
  const whole = await readFile(path)
  const lastLine = whole.lastIndexOf('\n', whole.length - 2) + 1
  for (let length = lastLine; length < whole.length; length++) {
    await writeFile(path, whole.subarray(0, length))
    // As where the process died in it: nothing of it was reached in peace.
    await writeFile(join(dir, reachedName), reached)
    // Only its newline is missing: the line is whole, and may stay.
    const kept = length === whole.length - 1 ? 'n0001 n0002 n0003' : 'n0001 n0002'
    expect(await idsIn(dir)).toBe(kept)
    await writeNotes(dir, [4])
    expect(await idsIn(dir)).toBe(`${kept} n0004`)
  }
})

test('a file header that is torn at any byte is written again', async () => {
  const dir = await newDir()
  await writeNotes(dir, [])
  const header = await readFile(join(dir, journal))
  for (let length = 0; length < header.length; length++) {
    await writeFile(join(dir, journal), header.subarray(0, length))
    // It is torn only where the process died before anything was reached.
    await rm(join(dir, reachedName))
    expect(await idsIn(dir)).toBe('')
    expect((await readFile(join(dir, journal))).length).toEqual(header.length)
  }
})

test('zeros behind the last line, as a power cut may leave them, are cut', async () => {
  const dir = await newDir()
  await writeNotes(dir, [1])
  const whole = await readFile(join(dir, journal))
  await writeFile(join(dir, journal), Buffer.concat([whole, Buffer.alloc(5_000)]))
  expect(await idsIn(dir)).toBe('n0001')
  expect(await readFile(join(dir, journal))).toEqual(whole)
})

const flipEach = async (dir: string, file: string): Promise<void> => {
  const path = join(dir, file)
  const whole = await readFile(path)
  for (let at = 0; at < whole.length; at++) {
    const flipped = Buffer.from(whole)
    flipped[at] = (whole[at] ?? 0) ^ 0x20
    await writeFile(path, flipped)
    const line = whole.subarray(0, at).toString().split('\n').length
    const fault = await open(dir).then(
      () => `opened with byte ${at} flipped`,
      error => error,
    )
    expect(fault).toMatchObject({ code: 'store.damaged', facts: { file, line } })
    expect(await readFile(path)).toEqual(flipped)
  }
}

test('a flipped byte anywhere in a journal stops the start, names the line and changes nothing', async () => {
  const dir = await newDir()
  await writeNotes(dir, [1, 2])
  await flipEach(dir, journal)
}, 60_000)

test('a flipped byte anywhere in a snapshot stops the start, names the line and changes nothing', async () => {
  await flipEach(await compactedDir(), 'snapshot-000002.jsonl')
}, 60_000)

test('the message of a damaged store names the command that looks into it', async () => {
  const dir = await newDir()
  await writeFile(join(dir, journal), 'nonsense\n')
  await expect(open(dir)).rejects.toThrow('npm run dult -- verify')
})

test.each(['journal-000002.jsonl', 'snapshot-000002.jsonl'])('a missing %s stops the start', async file => {
  const dir = await compactedDir()
  expect(await storeFiles(dir)).toEqual(['journal-000002.jsonl', 'snapshot-000002.jsonl'])
  await rm(join(dir, file))
  await expect(open(dir)).rejects.toMatchObject({ code: 'store.damaged' })
})

test('a snapshot without its end stops the start', async () => {
  const dir = await compactedDir()
  const path = join(dir, 'snapshot-000002.jsonl')
  const lines = (await readFile(path, 'utf8')).split('\n')
  await writeFile(path, `${lines.slice(0, -2).join('\n')}\n`)
  await expect(open(dir)).rejects.toMatchObject({ code: 'store.damaged' })
})

test('what a compaction leaves behind when it dies is cleared away', async () => {
  const dir = await newDir()
  await writeNotes(dir, [1, 2])
  await copyFile(join(dir, journal), join(dir, 'kept'))
  const store = await openFileStore({ dir, collections: noteCollections, compactAboveBytes: 1 })
  await store.write([insert(notes, noteAt(3))])
  await store.compacted()
  await store.close()
  await rename(join(dir, 'kept'), join(dir, journal))
  await writeFile(join(dir, 'snapshot-000003.jsonl.part'), 'half a snap')
  expect(await idsIn(dir)).toBe('n0001 n0002 n0003')
  expect(await storeFiles(dir)).toEqual(['journal-000002.jsonl', 'snapshot-000002.jsonl'])
})

test('a torn journal is still the current one when the next was never used', async () => {
  const dir = await newDir()
  await writeNotes(dir, [1])
  await writeFile(join(dir, journal), `${await readFile(join(dir, journal), 'utf8')}{"crc":"12`)
  await writeFile(join(dir, 'journal-000002.jsonl'), journalHeader({ number: 2, id: 'two', follows: 'one' }))
  expect(await idsIn(dir)).toBe('n0001')
  expect(await storeFiles(dir)).toEqual([journal])
})

test('a torn journal that others follow stops the start', async () => {
  const dir = await newDir()
  await writeNotes(dir, [1])
  await writeFile(join(dir, journal), `${await readFile(join(dir, journal), 'utf8')}{"crc":"12`)
  const header = journalHeader({ number: 2, id: 'two', follows: 'one' })
  const step = { collection: 'notes', id: 'x', expected: 0, version: 1, json: '{"id":"x"}' }
  const { text } = chain(firstLink(header), [writeText([step])])
  await writeFile(join(dir, 'journal-000002.jsonl'), header + text)
  await expect(open(dir)).rejects.toMatchObject({ code: 'store.damaged', facts: { file: journal, line: 3 } })
})

test('files of a newer format are left alone', async () => {
  const dir = await newDir()
  await writeFile(join(dir, journal), sealLine('"dult":"journal","format":3,"number":1'))
  await expect(open(dir)).rejects.toMatchObject({ code: 'store.format', facts: { found: 3, known: 2 } })
})

test('verifying names every damaged line, and repairing takes back only those writes', async () => {
  const dir = await compactedDir()
  await writeNotes(dir, [4, 5, 6])
  for (const [file, from, to] of [
    ['journal-000002.jsonl', 'n0005', 'n0055'],
    ['snapshot-000002.jsonl', 'n0001', 'n0011'],
  ] as const) {
    const path = join(dir, file)
    await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
  }
  const reports = [
    { file: 'journal-000002.jsonl', lines: 4, damaged: [{ line: 3, because: 'changed' }] },
    { file: 'snapshot-000002.jsonl', lines: 5, damaged: [{ line: 2, because: 'changed' }] },
  ]
  expect(await verifyDirectory(dir)).toEqual(reports)
  expect(await repairDirectory(dir)).toMatchObject({ reports, refused: null })
  expect((await verifyDirectory(dir)).flatMap(({ damaged }) => damaged)).toEqual([])
  expect(await idsIn(dir)).toBe('n0002 n0003 n0004 n0006')
})

test('repairing keeps a line that only lost its newline', async () => {
  const dir = await newDir()
  await writeNotes(dir, [1, 2])
  const path = join(dir, journal)
  await writeFile(path, `${(await readFile(path, 'utf8')).slice(0, -1)}*`)
  await expect(open(dir)).rejects.toMatchObject({ code: 'store.damaged', facts: { file: journal, line: 3 } })
  await repairDirectory(dir)
  expect(await idsIn(dir)).toBe('n0001 n0002')
})
