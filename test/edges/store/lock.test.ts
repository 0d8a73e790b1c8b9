/** One process per data directory: another is refused for as long as the first lives, however that ends. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFileStore } from '../../../src/edges/store/file.ts'
import { storeDirs } from '../../support/storeDirs.ts'
import { noteCollections as collections } from './notes.ts'

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
