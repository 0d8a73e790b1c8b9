/** No answer is lost or counted twice while answers are gathered: by processes that die, and by two at once. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { gatherIn } from '../../../src/core/figures/gather.ts'
import type { OpenStore } from '../../../src/core/store.ts'
import { openFileStore } from '../../../src/edges/store/file.ts'
import { openPostgresStore } from '../../../src/edges/store/postgres.ts'
import { dying } from '../../support/dying.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'
import {
  replies,
  replyAt,
  replyCollections,
  replyEnd,
  replyUnits,
  wrongInBooks,
} from '../../support/replies.ts'
import { storeDirs } from '../../support/storeDirs.ts'

const newDir = storeDirs()
const writer = join(import.meta.dirname, '../../support/replyWriter.ts')
const started: ChildProcess[] = []

let server: TestPostgres
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  await server.stop()
})

/** Until it has told so many; then it is killed, in the middle of whatever it is at. */
const runAndKill = async (dir: string, round: number, told: number) => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', writer, dir, `r${round}`])
  started.push(child)
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    if (output.split('\n').length > told) child.kill('SIGKILL')
  })
  await once(child, 'close')
  return output.split('\n').slice(0, -1)
}

it('a process that is killed while it gathers loses and doubles nothing', async () => {
  const dir = await newDir()
  const told = new Set<string>()
  for (const [round, until] of [30, 7, 90].entries()) {
    for (const name of await runAndKill(dir, round, until)) told.add(name)
    const store = await openFileStore({ dir, collections: replyCollections })
    expect(await wrongInBooks(store, told)).toEqual([])
    await store.close()
  }
  expect(told.size).toBeGreaterThan(100)
})

it('two processes on one database that gather at once, and die, lose and double nothing', async () => {
  const schema = server.newSchema()
  const open = () => openPostgresStore({ url: server.url, schema, collections: replyCollections })
  const told = new Set<string>()
  const live = async (store: OpenStore, name: string) => {
    for (let nth = 0; nth < 40; nth += 1) {
      const id = `${name}-${nth}`
      if ((await store.write([replyAt(id, nth)])).written) told.add(id)
      if (nth % 2 === 1) for (const unit of replyUnits) await gatherIn(store, replies, unit, replyEnd)
    }
  }
  const one = await open()
  for (const [round, writes] of [13, 29].entries()) {
    const other = await open()
    const { store, diesAfter } = dying(other)
    diesAfter(writes)
    await Promise.all([
      live(one, `one${round}`),
      expect(live(store, `other${round}`)).rejects.toThrow('The process is dead.'),
    ])
    await other.close()
    expect(await wrongInBooks(one, told)).toEqual([])
  }
  for (const unit of replyUnits) await gatherIn(one, replies, unit, replyEnd)
  const [waiting] = await one.tally(replies, { by: [], where: { gathered: false } })
  expect(waiting?.count ?? 0).toBeLessThan(10)
  expect(await wrongInBooks(one, told)).toEqual([])
  await one.close()
})
