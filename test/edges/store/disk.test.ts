/** The file store on disks that are full, fail to sync or come back: memory never runs ahead of what is kept. */

import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { insert, update } from '../../../src/core/store.ts'
import { openFileStore } from '../../../src/edges/store/file.ts'
import { faultyFiles } from '../../support/faultyFiles.ts'
import { storeDirs, storeFiles } from '../../support/storeDirs.ts'
import { noteAt, noteCollections, notes } from './notes.ts'

const newDir = storeDirs()
const collections = noteCollections
const unwritable = expect.objectContaining({ code: 'store.unwritable' })

test('writes that wait for the disk go to it together', async () => {
  const files = faultyFiles()
  const store = await openFileStore({ dir: await newDir(), collections, files })
  const before = files.syncs()
  await Promise.all(Array.from({ length: 500 }, (_, n) => store.write([insert(notes, noteAt(n))])))
  expect(files.syncs() - before).toBeLessThanOrEqual(3)
  await store.close()
})

/** What could not be taken off again may be read by the next process, so nobody is told that it was not kept. */
const unsure = expect.objectContaining({ code: 'store.unreachable' })

test.each([
  ['is full', ['write'], unwritable],
  ['cannot sync', ['sync'], unwritable],
  ['is full and cannot truncate', ['write', 'truncate'], unsure],
] as const)(
  'when the disk %s nothing is kept, and all goes on when it is back',
  async (_, failures, told) => {
    const dir = await newDir()
    const files = faultyFiles()
    const store = await openFileStore({ dir, collections, files })
    await store.write([insert(notes, noteAt(1))])
    files.fail(...failures)
    const two = [store.write([insert(notes, noteAt(2))]), store.write([insert(notes, noteAt(3))])]
    // This one conflicts with a write that never arrives: no reason to tell its caller that the id is taken.
    const leaning = store.write([insert(notes, noteAt(2))])
    for (const write of [...two, leaning]) await expect(write).rejects.toEqual(told)
    await expect(store.ready()).rejects.toEqual(told)
    expect(await store.list(notes, { limit: 9 })).toHaveLength(1)
    files.fail()
    await store.ready()
    expect(await store.write([insert(notes, noteAt(2, { text: 'now' }))])).toEqual({ written: true })
    await store.close()
    const again = await openFileStore({ dir, collections })
    expect((await again.list(notes, { limit: 9 })).map(({ id, text }) => [id, text])).toEqual([
      ['n0001', undefined],
      ['n0002', 'now'],
    ])
    await again.close()
  },
)

test('a refused write does not come back when the store is opened again', async () => {
  const dir = await newDir()
  const files = faultyFiles()
  const store = await openFileStore({ dir, collections, files })
  files.fail('sync')
  await expect(store.write([insert(notes, noteAt(1))])).rejects.toEqual(unwritable)
  await store.close()
  const again = await openFileStore({ dir, collections })
  expect(await again.get(notes, 'n0001')).toBeNull()
  await again.close()
})

test('what a refused write left on a disk that could not even truncate is gone before the next', async () => {
  const dir = await newDir()
  const files = faultyFiles()
  const store = await openFileStore({ dir, collections, files })
  files.fail('sync', 'truncate')
  const refused = [1, 2].map(n => store.write([insert(notes, noteAt(n, { text: 'x'.repeat(500) }))]))
  for (const write of refused) await expect(write).rejects.toEqual(unsure)
  files.fail()
  await store.write([insert(notes, noteAt(3))])
  await store.close()
  const again = await openFileStore({ dir, collections })
  expect((await again.list(notes, { limit: 9 })).map(({ id }) => id)).toEqual(['n0003'])
  await again.close()
})

test('a write that rests on one that fails, fails with it', async () => {
  const files = faultyFiles()
  const store = await openFileStore({ dir: await newDir(), collections, files })
  files.failOnce()
  const base = store.write([insert(notes, noteAt(1))])
  const refusedBase = expect(base).rejects.toEqual(unwritable)
  // By the next microtasks the first is under way to the disk, and the second has to wait.
  for (let n = 0; n < 5; n++) await Promise.resolve()
  await expect(store.write([update(notes, { ...noteAt(1), version: 1 })])).rejects.toEqual(unwritable)
  await refusedBase
  expect(await store.get(notes, 'n0001')).toBeNull()
  expect(await store.write([insert(notes, noteAt(1))])).toEqual({ written: true })
  await store.close()
})

test('nobody sees a write before the disk has it', async () => {
  const store = await openFileStore({ dir: await newDir(), collections })
  const writing = store.write([insert(notes, noteAt(1))])
  expect(await store.get(notes, 'n0001')).toBeNull()
  await writing
  expect(await store.get(notes, 'n0001')).not.toBeNull()
  await store.close()
})

test.runIf(process.getuid?.() === 0 && process.platform === 'linux')(
  'a real disk that runs full refuses, keeps what it took, and goes on with more room',
  async () => {
    const dir = join(await newDir(), 'small')
    await mkdir(dir)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', dir])
    try {
      const store = await openFileStore({ dir, collections })
      let taken = 0
      const fill = async () => {
        for (; taken < 1_000; taken++)
          await store.write([insert(notes, noteAt(taken, { text: 'x'.repeat(1_000) }))])
      }
      await expect(fill()).rejects.toEqual(unwritable)
      expect(taken).toBeGreaterThan(50)
      expect(await store.tally(notes, { by: [] })).toEqual([{ key: [], count: taken }])
      execFileSync('mount', ['-o', 'remount,size=2m', dir])
      expect(await store.write([insert(notes, noteAt(taken))])).toEqual({ written: true })
      await store.close()
      const again = await openFileStore({ dir, collections })
      expect(await again.tally(notes, { by: [] })).toEqual([{ key: [], count: taken + 1 }])
      await again.close()
    } finally {
      execFileSync('umount', [dir])
    }
  },
)

test('a compaction that fails costs nothing but its snapshot', async () => {
  const dir = await newDir()
  const files = faultyFiles()
  const store = await openFileStore({ dir, collections, files, compactAboveBytes: 2_000 })
  files.fail('open')
  for (let n = 0; n < 40; n++) await store.write([insert(notes, noteAt(n))])
  expect(await storeFiles(dir)).toEqual(['journal-000001.jsonl'])
  files.fail()
  for (let n = 40; n < 80; n++) await store.write([insert(notes, noteAt(n))])
  await store.close()
  const again = await openFileStore({ dir, collections })
  expect(await again.tally(notes, { by: [] })).toEqual([{ key: [], count: 80 }])
  await again.close()
})
