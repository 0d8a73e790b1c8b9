/** Killed at any moment, the file store loses nothing that it acknowledged and shows nothing by halves. */

import type { ChildProcess } from 'node:child_process'
import { afterEach, expect, test } from 'vitest'
import { storeDirs } from '../../support/storeDirs.ts'
import { liveThrough } from '../../support/storeKills.ts'

const newDir = storeDirs()

/** Where a test fails in one lane, the writers of the others must not live on. */
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** The benchmark `kills` has two hundred. */
test('40 deaths lose no acknowledged write and leave no half of one', async () => {
  const live = async (life: number) =>
    liveThrough({ dir: await newDir(), life, deaths: 10, started: child => children.push(child) })
  for (const lives of [
    [0, 1],
    [10, 11],
  ]) {
    for (const { acknowledged, problems, compacted } of await Promise.all(lives.map(live))) {
      expect(problems).toEqual([])
      expect(acknowledged).toBeGreaterThan(200)
      expect(compacted).toBe(true)
    }
  }
}, 120_000)
