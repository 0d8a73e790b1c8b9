/** Killed at any moment, the file store loses nothing that it acknowledged and shows nothing by halves. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFileStore } from '../../../src/edges/store/file.ts'
import { storeDirs, storeFiles } from '../../support/storeDirs.ts'
import { left, pairCollections, right, total } from '../../support/storePairs.ts'

const newDir = storeDirs()
const writer = join(import.meta.dirname, '../../support/storeWriter.ts')
const limit = 1_000_000

/** Lets a writer run until it has told `told` pairs, kills it and answers with all that it told. */
const runAndKill = async (dir: string, round: string, told: number): Promise<string[]> => {
  const child = spawn(process.execPath, [writer, dir, round])
  let output = ''
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    if (output.split('\n').length > told) child.kill('SIGKILL')
  })
  const [, signal] = await once(child, 'close')
  expect(`${signal} ${complaint}`).toBe('SIGKILL ')
  return output.split('\n').slice(0, -1)
}

const checkDirectory = async (dir: string, acknowledged: ReadonlySet<string>): Promise<number> => {
  const store = await openFileStore({ dir, collections: pairCollections })
  const lefts = (await store.list(left, { limit })).map(({ id }) => id)
  const rights = (await store.list(right, { limit })).map(({ id }) => id)
  const counted = await store.get(total, 'total')
  await store.close()
  const kept = new Set(lefts)
  expect([...acknowledged].filter(id => !kept.has(id))).toEqual([])
  expect(rights).toEqual(lefts)
  expect(counted?.count).toBe(lefts.length)
  return lefts.length
}

/** A directory that lives through many deaths; after each it is opened, checked and written to again. */
const liveThrough = async (lane: number, deaths: number) => {
  const acknowledged = new Set<string>()
  const dir = await newDir()
  let kept = 0
  for (let round = 0; round < deaths; round++) {
    // Death comes early and late, in the middle of groups and of compactions.
    const told = 1 + ((round * 37 + lane * 11) % 90)
    for (const id of await runAndKill(dir, `${lane}.${round}`, told)) acknowledged.add(id)
    kept = await checkDirectory(dir, acknowledged)
  }
  const [newest = ''] = (await storeFiles(dir)).reverse()
  return { acknowledged: acknowledged.size, kept, newest }
}

test('200 deaths lose no acknowledged write and leave no half of one', async () => {
  const lanes = await Promise.all([0, 1, 2, 3].map(lane => liveThrough(lane, 50)))
  for (const { acknowledged, kept, newest } of lanes) {
    expect(acknowledged).toBeGreaterThan(1_000)
    expect(kept).toBeGreaterThanOrEqual(acknowledged)
    expect(newest).toMatch(/^snapshot-/)
  }
}, 120_000)
