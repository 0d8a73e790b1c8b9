/** A large trust on the file store: 20,000 people in 300 units and 200,000 letters that are alive. */

import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Measure, median } from './measure.ts'

const rounds = 5
const start = promisify(execFile)
const trust = join(import.meta.dirname, 'largeTrust.ts')

type Told = {
  readonly startMs: number
  readonly rss: number
  readonly quietMs: number
  readonly besideMs: number
}

/** As `npm start` does. */
const inProcess = async (what: string, dir: string): Promise<string> => {
  const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=16']
  const { stdout } = await start(process.execPath, [...flags, trust, what, dir])
  return stdout
}

export const name = 'large'

export const run = async (): Promise<Measure[]> => {
  const dir = await mkdtemp(join(tmpdir(), 'dult-bench-large-'))
  try {
    await inProcess('fill', dir)
    const told: Told[] = []
    for (let round = 0; round < rounds; round++) told.push(JSON.parse(await inProcess('measure', dir)))
    const middle = (of: (one: Told) => number) => median(told.map(of))
    return [
      {
        what: 'opening a store of 20,000 people and 200,000 letters',
        value: middle(({ startMs }) => startMs),
        unit: 'ms',
        must: { atMost: 1_500 },
      },
      {
        what: 'what its process holds in memory, after three compactions',
        value: middle(({ rss }) => rss),
        unit: 'MB',
        must: { atMost: 400 },
      },
      {
        what: 'a write there, of a hundred the slowest',
        value: middle(({ quietMs }) => quietMs),
        unit: 'ms',
        must: { atMost: 2 },
      },
      {
        what: 'the same beside a compaction',
        value: middle(({ besideMs }) => besideMs),
        unit: 'ms',
        must: { atMost: 2 },
      },
    ]
  } finally {
    await rm(dir, { recursive: true })
  }
}
