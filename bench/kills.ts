/** Killed two hundred times, the file store loses nothing that it acknowledged and shows nothing by halves. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { liveThrough } from '../test/support/storeKills.ts'
import type { Measure } from './measure.ts'

const lanes = 2
const livesEach = 10
const deaths = 10

export const name = 'kills'

export const run = async (): Promise<Measure[]> => {
  const root = await mkdtemp(join(tmpdir(), 'dult-bench-kills-'))
  const lane = async (nth: number) => {
    const lives: Awaited<ReturnType<typeof liveThrough>>[] = []
    for (let one = 0; one < livesEach; one++) {
      const life = nth * livesEach + one
      lives.push(await liveThrough({ dir: await mkdtemp(join(root, 'life-')), life, deaths }))
    }
    return lives
  }
  try {
    const lives = (await Promise.all(Array.from({ length: lanes }, (_, nth) => lane(nth)))).flat()
    const sum = (of: (life: (typeof lives)[number]) => number) =>
      lives.reduce((total, life) => total + of(life), 0)
    return [
      {
        what: 'kill -9 of a process that writes',
        value: lives.length * deaths,
        unit: 'deaths',
        must: { atLeast: 200 },
      },
      { what: 'writes that were acknowledged', value: sum(life => life.acknowledged), unit: 'writes' },
      {
        what: 'of them lost, or there by halves',
        value: sum(life => life.problems.length),
        unit: '',
        must: { atMost: 0 },
      },
      {
        what: 'lives that went through a compaction',
        value: sum(life => Number(life.compacted)),
        unit: '',
        must: { atLeast: lives.length },
      },
    ]
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}
