/** Killed again and again in the middle of a campaign, the sender loses nobody and sends nobody anything twice. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { ledgerOf } from '../../../src/features/letters/ledger.ts'
import { campaign, diceFrom, openCampaignStore } from '../../support/lettersCampaign.ts'
import { disagreements } from '../../support/lettersCheck.ts'
import { startLettersConnector } from '../../support/lettersConnector.ts'
import { storeDirs } from '../../support/storeDirs.ts'

const newDir = storeDirs()
const script = join(import.meta.dirname, '../../support/lettersProcess.ts')
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

const people = 500
const kills = 10

test('ten deaths in a campaign lose nobody, and the books agree with the connector after each', async () => {
  const dice = diceFrom(7)
  let killAt = Number.POSITIVE_INFINITY
  let living: ChildProcess | null = null
  const connector = await startLettersConnector({
    heard: requests => {
      // Before the answer: the gap in which nobody knows.
      if (requests >= killAt) living?.kill('SIGKILL')
    },
  })
  const [dir, cache] = [await newDir(), await newDir()]
  const live = async () => {
    const args = [script, dir, connector.url, String(people), '400']
    const child = spawn(process.execPath, args, {
      env: { NODE_COMPILE_CACHE: cache },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    children.push(child)
    living = child
    let complaint = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text
    })
    child.stdout.resume()
    const [code, signal] = await once(child, 'close')
    return `${signal ?? code} ${complaint}`
  }
  const check = async () => {
    const store = await openCampaignStore(dir)
    expect(await disagreements(store, people, connector.arrivals)).toEqual([])
    const { byState } = await ledgerOf(store, campaign)
    await store.close()
    return byState
  }
  try {
    for (let n = 0; n < kills; n += 1) {
      killAt = connector.requests() + 1 + Math.floor(dice() * 20)
      expect(await live()).toBe('SIGKILL ')
      await check()
    }
    killAt = Number.POSITIVE_INFINITY
    expect(await live()).toBe('0 ')
    const { delivered, unknown, queued, sending } = await check()
    expect({ queued, sending, all: delivered + unknown }).toEqual({ queued: 0, sending: 0, all: people })
    // Each death leaves some that nobody can know about, or the kills missed the gap.
    expect(unknown).toBeGreaterThan(0)
  } finally {
    connector.close()
  }
}, 60_000)
