/** Killed again and again in the middle of a campaign, the sender loses nobody and sends nobody anything twice. */

import type { ChildProcess } from 'node:child_process'
import { afterEach, expect, test } from 'vitest'
import { diceFrom } from '../../support/lettersCampaign.ts'
import { killCampaign } from '../../support/lettersKills.ts'
import { storeDirs } from '../../support/storeDirs.ts'

const newDir = storeDirs()
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

test('ten deaths in a campaign lose nobody, and the books agree with the connector after each', async () => {
  const [dir, cache] = [await newDir(), await newDir()]
  const started = (child: ChildProcess) => children.push(child)
  const life = await killCampaign({ dir, cache, people: 500, kills: 10, dice: diceFrom(7), started })
  expect(life).toMatchObject({ deaths: 10, end: '0', problems: [] })
  const { delivered, unknown, queued, sending } = life.byState
  expect({ queued, sending, all: delivered + unknown }).toEqual({ queued: 0, sending: 0, all: 500 })
  // Each death leaves some that nobody can know about, or the kills missed the gap.
  expect(unknown).toBeGreaterThan(0)
})
