/** Runs a campaign in a process of its own, kills it at a random request, compares the books, and goes on like that. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { LetterState } from '../../src/core/letters.ts'
import { ledgerOf } from '../../src/features/letters/ledger.ts'
import { campaign, openCampaignStore } from './lettersCampaign.ts'
import { disagreements } from './lettersCheck.ts'
import { startLettersConnector } from './lettersConnector.ts'

const script = join(import.meta.dirname, 'lettersProcess.ts')

type SenderProcess = {
  readonly child: ChildProcess
  /** How it ended, with what it complained of. */
  readonly ended: Promise<string>
  /** It has planned, and begins to send. */
  readonly ready: Promise<void>
}

type Sending = {
  readonly place: string
  readonly connector: string
  readonly people: number
  readonly sendRate: number
  readonly cache: string
}

export const startSender = ({ place, connector, people, sendRate, cache }: Sending): SenderProcess => {
  const args = [script, place, connector, String(people), String(sendRate)]
  const child = spawn(process.execPath, args, {
    env: { NODE_COMPILE_CACHE: cache },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { promise: ready, resolve } = Promise.withResolvers<void>()
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  child.stdout.once('data', () => resolve())
  const ended = once(child, 'close').then(([code, signal]) => `${signal ?? code} ${complaint}`.trim())
  return { child, ended, ready }
}

type Life = {
  readonly dir: string
  readonly cache: string
  readonly people: number
  readonly kills: number
  readonly dice: () => number
  /** For whoever has to end what is left when a test fails. */
  readonly started?: (child: ChildProcess) => void
}

/** Ends when the campaign does, killed as often as that took; `problems` holds everything that was ever wrong. */
export const killCampaign = async ({ dir, cache, people, kills, dice, started }: Life) => {
  let killAt = Number.POSITIVE_INFINITY
  let living: ChildProcess | null = null
  const connector = await startLettersConnector({
    heard: requests => {
      // Before the answer: the gap in which nobody knows.
      if (requests >= killAt) living?.kill('SIGKILL')
    },
  })
  const problems: string[] = []
  const live = async () => {
    const sending = { place: dir, connector: connector.url, people, sendRate: 400, cache }
    const { child, ended } = startSender(sending)
    living = child
    started?.(child)
    const end = await ended
    const store = await openCampaignStore(dir)
    problems.push(...(await disagreements(store, people, connector.arrivals)))
    const { byState } = await ledgerOf(store, campaign)
    await store.close()
    return { end, byState }
  }
  try {
    let deaths = 0
    for (;;) {
      if (deaths < kills) killAt = connector.requests() + 1 + Math.floor(dice() * 20)
      else killAt = Number.POSITIVE_INFINITY
      const { end, byState } = await live()
      if (end === 'SIGKILL') deaths += 1
      else return { deaths, end, problems, byState: byState as Readonly<Record<LetterState, number>> }
    }
  } finally {
    connector.close()
  }
}
