/** The file store keeps the contract, and its promises about other processes and compaction. */

import { chmod, copyFile, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { insert, remove, type Store, update } from '../../../src/core/store.ts'
import { diskFiles } from '../../../src/edges/store/file/files.ts'
import { openFileStore } from '../../../src/edges/store/file.ts'
import { faultyFiles } from '../../support/faultyFiles.ts'
import { storeDirs, storeFiles } from '../../support/storeDirs.ts'
import { storeContract } from './contract.ts'
import { heads, noteAt, noteCollections, notes } from './notes.ts'

const newDir = storeDirs()
const collections = noteCollections

storeContract({
  name: 'file',
  open: async () => openFileStore({ dir: await newDir(), collections }),
  histories: 60,
})

test('what was written is there after closing and opening', async () => {
  const dir = await newDir()
  const first = await openFileStore({ dir, collections })
  await first.write([
    insert(notes, noteAt(1)),
    insert(notes, noteAt(2)),
    insert(heads, { id: 'c', count: 7 }),
  ])
  await first.write([update(notes, { ...noteAt(1, { text: 'æ👩' }), version: 1 })])
  await first.write([{ do: 'remove', collection: notes, id: 'n0002', version: 1 }])
  await first.close()
  const second = await openFileStore({ dir, collections })
  expect(await second.list(notes, { limit: 9 })).toEqual([{ ...noteAt(1, { text: 'æ👩' }), version: 2 }])
  expect(await second.get(heads, 'c')).toEqual({ id: 'c', count: 7, version: 1 })
  await second.close()
})

test('rows of a collection that is not opened are kept for when it is', async () => {
  const dir = await newDir()
  const both = await openFileStore({ dir, collections, compactAboveBytes: 1 })
  await both.write([insert(notes, noteAt(1)), insert(heads, { id: 'c', count: 1 })])
  await both.close()
  const one = await openFileStore({ dir, collections: [notes], compactAboveBytes: 1 })
  await one.write([insert(notes, noteAt(2))])
  await one.compacted()
  await one.close()
  const again = await openFileStore({ dir, collections })
  expect(await again.get(heads, 'c')).toEqual({ id: 'c', count: 1, version: 1 })
  await again.close()
})

test('the journal is JSON that a person can read, one line per write', async () => {
  const dir = await newDir()
  const store = await openFileStore({ dir, collections })
  await store.write([
    insert(notes, noteAt(1, { text: 'lyden falt ut' })),
    insert(heads, { id: 'c', count: 1 }),
  ])
  await store.close()
  const lines = (await readFile(join(dir, 'journal-000001.jsonl'), 'utf8')).trimEnd().split('\n')
  expect(lines.map(line => JSON.parse(line))).toEqual([
    {
      crc: expect.stringMatching(/^[0-9a-f]{8}$/),
      dult: 'journal',
      format: 2,
      number: 1,
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      follows: null,
    },
    {
      crc: expect.stringMatching(/^[0-9a-f]{8}$/),
      line: 2,
      after: JSON.parse(lines[0] ?? '').crc,
      write: [
        { put: 'notes', row: { ...noteAt(1, { text: 'lyden falt ut' }), version: 1 } },
        { put: 'heads', row: { id: 'c', count: 1, version: 1 } },
      ],
    },
  ])
})

test('a second opening of the same directory is refused until the first is closed', async () => {
  const dir = await newDir()
  const locked = expect.objectContaining({ code: 'store.locked' })
  const first = await openFileStore({ dir, collections })
  await expect(openFileStore({ dir, collections })).rejects.toEqual(locked)
  await first.close()
  const second = await openFileStore({ dir, collections })
  await second.close()
})

test('compaction runs beside writes and leaves one snapshot and a short journal', async () => {
  const dir = await newDir()
  const store = await openFileStore({ dir, collections, compactAboveBytes: 20_000 })
  await Promise.all(Array.from({ length: 2_000 }, (_, n) => store.write([insert(notes, noteAt(n))])))
  await store.write([insert(heads, { id: 'c', count: 0 })])
  for (let n = 0; n < 2_000; n++) {
    const [counter, note] = [await store.get(heads, 'c'), await store.get(notes, noteAt(n).id)]
    if (counter === null || note === null) throw new Error('a row is missing')
    const changed = n % 2 ? { ...note, text: `changed ${n}`, at: noteAt(n + 5_000).at ?? null } : note
    const change = n % 3 ? update(notes, changed) : ({ ...note, do: 'remove', collection: notes } as const)
    await store.write([change, update(heads, { ...counter, count: n + 1 })])
  }
  await store.compacted()
  const before = await store.list(notes, { limit: 5_000 })
  await store.close()
  const files = await storeFiles(dir)
  expect(files).toHaveLength(2)
  const [journal = '', snapshot = ''] = files
  expect(Number(journal.replace(/\D/g, ''))).toBeGreaterThan(2)
  expect(snapshot.replace('snapshot', 'journal')).toBe(journal)
  expect((await stat(join(dir, snapshot))).size).toBeGreaterThan(100_000)
  const again = await openFileStore({ dir, collections })
  expect(await again.list(notes, { limit: 5_000 })).toEqual(before)
  expect(await again.get(heads, 'c')).toEqual({ id: 'c', count: 2_000, version: 2_001 })
  await again.close()
})

const forgetOne = async (store: Store): Promise<void> => {
  await store.write([insert(notes, noteAt(1, { text: 'to be forgotten' }))])
  const note = await store.get(notes, noteAt(1).id)
  if (note) await store.write([remove(notes, note)])
}

/** Whether any byte of any file still does. */
const tells = async (dir: string): Promise<boolean> => {
  const files = await Promise.all((await readdir(dir)).map(file => readFile(join(dir, file), 'latin1')))
  return files.some(bytes => bytes.includes('to be forgotten'))
}

test('what was removed is purged from the disk, and what is written meanwhile is kept', async () => {
  const dir = await newDir()
  const store = await openFileStore({ dir, collections })
  await store.write([insert(notes, noteAt(1, { text: 'to be forgotten' }))])
  const note = await store.get(notes, noteAt(1).id)
  if (note) await store.write([remove(notes, note)])
  const beside = Array.from({ length: 200 }, (_, n) => store.write([insert(notes, noteAt(n + 10))]))
  await Promise.all([store.purge(), store.purge(), ...beside])
  const texts = await Promise.all((await storeFiles(dir)).map(file => readFile(join(dir, file), 'utf8')))
  expect(texts.join('')).not.toContain('to be forgotten')
  expect(await store.tally(notes, { by: [] })).toEqual([{ key: [], count: 200 }])
  await store.close()
  const again = await openFileStore({ dir, collections })
  expect(await again.tally(notes, { by: [] })).toEqual([{ key: [], count: 200 }])
  await again.close()
})

test('a purge is over only when the disk is clean, though the store is large and closes at once', async () => {
  const dir = await newDir()
  const store = await openFileStore({ dir, collections })
  await store.write(
    Array.from({ length: 2_000 }, (_, n) => insert(notes, noteAt(n + 10, { text: 'x'.repeat(200) }))),
  )
  await forgetOne(store)
  await store.purge()
  expect(await tells(dir)).toBe(false)
  await forgetOne(store)
  const purged = store.purge()
  await store.close()
  await purged
  expect(await tells(dir)).toBe(false)
  const again = await openFileStore({ dir, collections })
  expect(await again.tally(notes, { by: [] })).toEqual([{ key: [], count: 2_000 }])
  await again.close()
})

test('a purge that the disk refuses says so, loses nothing, and can be tried again', async () => {
  const dir = await newDir()
  const files = faultyFiles()
  const store = await openFileStore({ dir, collections, files })
  await forgetOne(store)
  await store.write([insert(notes, noteAt(2))])
  for (const failure of ['open', 'write', 'sync'] as const) {
    files.fail(failure)
    await expect(store.purge()).rejects.toMatchObject({ code: 'store.unwritable' })
    files.fail()
  }
  await store.purge()
  expect(await tells(dir)).toBe(false)
  await store.close()
  const again = await openFileStore({ dir, collections })
  expect(await again.tally(notes, { by: [] })).toEqual([{ key: [], count: 1 }])
  await again.close()
})

test('a process that dies between any two steps of a purge loses nothing', async () => {
  const dir = await newDir()
  const copies: string[] = []
  const snap = async () => {
    const copy = await newDir()
    for (const file of await storeFiles(dir)) await copyFile(join(dir, file), join(copy, file))
    copies.push(copy)
  }
  const after =
    <A extends unknown[], T>(step: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      const done = await step(...args)
      await snap()
      return done
    }
  const files = {
    open: after(diskFiles.open),
    rename: after(diskFiles.rename),
    remove: after(diskFiles.remove),
    syncNames: after(diskFiles.syncNames),
  }
  const store = await openFileStore({ dir, collections, files })
  await forgetOne(store)
  await store.write(
    Array.from({ length: 2_000 }, (_, n) => insert(notes, noteAt(n + 10, { text: 'x'.repeat(200) }))),
  )
  copies.length = 0
  await store.purge()
  await store.close()
  expect(copies.length).toBeGreaterThan(4)
  for (const copy of copies) {
    const again = await openFileStore({ dir: copy, collections })
    expect(await again.tally(notes, { by: [] })).toEqual([{ key: [], count: 2_000 }])
    await again.purge()
    await again.close()
    expect(await tells(copy)).toBe(false)
  }
})

test('what a repair left beside is purged too', async () => {
  const dir = await newDir()
  const store = await openFileStore({ dir, collections })
  for (const left of ['damaged', 'mended'])
    await writeFile(join(dir, `journal-000001.jsonl.${left}`), 'to be forgotten')
  await store.purge()
  expect(await tells(dir)).toBe(false)
  await store.close()
})

test.skipIf(process.platform === 'win32')(
  'only the account that runs it reads what it keeps, old files too',
  async () => {
    const dir = await newDir()
    await chmod(dir, 0o755)
    const first = await openFileStore({ dir, collections })
    await first.close()
    for (const file of await readdir(dir)) await chmod(join(dir, file), 0o644)
    await writeFile(join(dir, 'notes.txt'), 'of somebody else', { mode: 0o644 })
    const store = await openFileStore({ dir, collections })
    await store.write([insert(notes, noteAt(1))])
    await store.purge()
    const modes = await Promise.all(
      (await readdir(dir)).map(async file => [file, (await stat(join(dir, file))).mode & 0o777] as const),
    )
    expect(Object.fromEntries(modes)).toEqual({
      'journal-000002.jsonl': 0o600,
      'snapshot-000002.jsonl': 0o600,
      lock: 0o600,
      'lock-journal': 0o600,
      'notes.txt': 0o644,
      reached: 0o600,
    })
    expect((await stat(dir)).mode & 0o777).toBe(0o700)
    await store.close()
  },
)

test('nobody is told that a write was not kept while its line may still be on the disk', async () => {
  const dir = await newDir()
  const files = faultyFiles()
  const store = await openFileStore({ dir, collections, files })
  files.fail('sync', 'truncate')
  await expect(store.write([insert(notes, noteAt(1))])).rejects.toMatchObject({ code: 'store.unreachable' })
  // The process dies here: what it refused is read by the next one.
  const copy = await newDir()
  for (const file of await storeFiles(dir)) await copyFile(join(dir, file), join(copy, file))
  const next = await openFileStore({ dir: copy, collections })
  expect(await next.tally(notes, { by: [] })).toEqual([{ key: [], count: 1 }])
  await next.close()
  // It goes on: what it refused is taken off with the next write, and at the latest when it stops.
  files.fail()
  await store.close()
  const after = await openFileStore({ dir, collections })
  expect(await after.tally(notes, { by: [] })).toEqual([])
  await after.close()
})
