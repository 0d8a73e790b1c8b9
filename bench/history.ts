/** A million letters that are past leave in a night, beside whoever writes, and what is left is no slower for them. */

import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Measure } from './measure.ts'

const start = promisify(execFile)
const trust = join(import.meta.dirname, 'historyTrust.ts')

/** As the npm scripts start a process. */
const inProcess = async <T>(what: string, dir: string, past: number, alive: number): Promise<T> => {
  const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=16']
  const { stdout } = await start(process.execPath, [...flags, trust, what, dir, `${past}`, `${alive}`])
  return JSON.parse(stdout) as T
}

type Night = { readonly gone: number; readonly blockMs: number; readonly tookMs: number }
type Look = { readonly startMs: number; readonly rss: number; readonly pastMs: number }

const nightOf = async (past: number, alive: number) => {
  const dir = await mkdtemp(join(tmpdir(), 'dult-bench-history-'))
  try {
    await inProcess('fill', dir, past, alive)
    const night = await inProcess<Night>('night', dir, past, alive)
    if (night.gone !== past) throw new Error(`${night.gone} of ${past} letters have left`)
    return { ...night, ...(await inProcess<Look>('look', dir, past, alive)) }
  } finally {
    await rm(dir, { recursive: true })
  }
}

export const name = 'history'

export const run = async (): Promise<Measure[]> => {
  const first = await nightOf(1_000_000, 20_000)
  const usual = await nightOf(20_000, 200_000)
  return [
    { what: 'a night in which a million past letters leave', value: first.tookMs / 1_000, unit: 's' },
    {
      what: 'the longest that the process is held there, its memory swept too',
      value: first.blockMs,
      unit: 'ms',
    },
    {
      what: 'opening what is left of them, and 20,000 letters',
      value: first.startMs,
      unit: 'ms',
      must: { atMost: 1_500 },
    },
    { what: 'what its process holds in memory', value: first.rss, unit: 'MB', must: { atMost: 400 } },
    {
      what: 'the first ledger among 125,000 past campaigns',
      value: first.pastMs,
      unit: 'ms',
      must: { atMost: 50 },
    },
    { what: 'a night in which 20,000 letters leave, beside 200,000', value: usual.tookMs / 1_000, unit: 's' },
    {
      what: 'the longest that the process is held there',
      value: usual.blockMs,
      unit: 'ms',
      must: { atMost: 20 },
    },
    {
      what: 'the first ledger there',
      value: usual.pastMs,
      unit: 'ms',
      must: { atMost: 50 },
    },
  ]
}
