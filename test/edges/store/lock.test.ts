/** One process per data directory: another is refused for as long as the first lives, however that ends. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { insert } from '../../../src/core/store.ts'
import { openFileStore } from '../../../src/edges/store/file.ts'
import { storeDirs } from '../../support/storeDirs.ts'
import { noteCollections as collections, noteAt, notes } from './notes.ts'

const newDir = storeDirs()

test('a second process is refused, and let in as soon as the first is killed', async () => {
  const dir = await newDir()
  const holder = spawn(process.execPath, [
    join(import.meta.dirname, '../../support/storeWriter.ts'),
    dir,
    'hold',
  ])
  await once(holder.stdout, 'data')
  await expect(openFileStore({ dir, collections })).rejects.toMatchObject({ code: 'store.locked' })
  holder.kill('SIGKILL')
  await once(holder, 'close')
  const store = await openFileStore({ dir, collections })
  await store.close()
})

test('whoever lost the lock file writes no more, so that the one who holds the next one loses nothing', async () => {
  const dir = await newDir()
  const first = await openFileStore({ dir, collections })
  await first.write([insert(notes, noteAt(1))])
  await rm(join(dir, 'lock'))
  const second = await openFileStore({ dir, collections })
  await second.write([insert(notes, noteAt(2))])
  await expect(first.write([insert(notes, noteAt(3))])).rejects.toMatchObject({ code: 'store.unwritable' })
  await expect(first.ready()).rejects.toMatchObject({ code: 'store.unwritable' })
  await second.write([insert(notes, noteAt(4))])
  await first.close()
  await second.close()
  const third = await openFileStore({ dir, collections })
  const kept = await third.list(notes, { limit: 9 })
  expect(kept.map(({ id }) => id)).toEqual([1, 2, 4].map(minute => noteAt(minute).id))
  await third.close()
})
