/** Killed at any moment, the file store loses nothing that it acknowledged and shows nothing by halves. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openFileStore } from '../../../src/edges/store/file.ts'
import { storeDirs, storeFiles } from '../../support/storeDirs.ts'
import { left, pairCollections, right, total } from '../../support/storePairs.ts'

const newDir = storeDirs()
const writer = join(import.meta.dirname, '../../support/storeWriter.ts')
const limit = 1_000_000

/** Where a test fails in one lane, the writers of the others must not live on. */
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Lets a writer run until it has told `told` pairs, kills it and answers with all that it told. */
const runAndKill = async (cache: string, dir: string, round: string, told: number): Promise<string[]> => {
  const child = spawn(process.execPath, [writer, dir, round], { env: { NODE_COMPILE_CACHE: cache } })
  children.push(child)
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
const liveThrough = async (cache: string, life: number, deaths: number) => {
  const acknowledged = new Set<string>()
  const dir = await newDir()
  let kept = 0
  for (let round = 0; round < deaths; round++) {
    // Death comes early and late, in the middle of groups and of compactions.
    const told = 1 + ((round * 37 + life * 11) % 90)
    for (const id of await runAndKill(cache, dir, `${life}.${round}`, told)) acknowledged.add(id)
    kept = await checkDirectory(dir, acknowledged)
  }
  const compacted = (await storeFiles(dir)).some(name => name.startsWith('snapshot-'))
  return { acknowledged: acknowledged.size, kept, compacted }
}

const livesInARow = async (cache: string, lane: number) => {
  const lives: Awaited<ReturnType<typeof liveThrough>>[] = []
  for (let life = 0; life < 7; life++) lives.push(await liveThrough(cache, lane * 10 + life, 10))
  return lives
}

test('210 deaths lose no acknowledged write and leave no half of one', async () => {
  const cache = await newDir()
  const lanes = await Promise.all([0, 1, 2].map(lane => livesInARow(cache, lane)))
  for (const { acknowledged, kept, compacted } of lanes.flat()) {
    expect(acknowledged).toBeGreaterThan(200)
    expect(kept).toBeGreaterThanOrEqual(acknowledged)
    expect(compacted).toBe(true)
  }
}, 120_000)
