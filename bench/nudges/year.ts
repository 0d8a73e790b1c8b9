/** A whole year of 2,000 people in 40 units, on the file store, with each nudge that arrives looked at by the check. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFileStore } from '../../src/edges/store/file.ts'
import { collections } from '../../src/features.ts'
import { liveYear } from '../../test/support/nudgeYear/year.ts'
import type { Measure } from '../measure.ts'

const size = { people: 2_000, units: 40 }

const each = (what: string, unit: string, counts: ReadonlyMap<string, number>): Measure[] =>
  [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([code, count]) => ({ what: `${what} ${code}`, value: count, unit }))

export const year = async (): Promise<Measure[]> => {
  const dir = await mkdtemp(join(tmpdir(), 'dult-bench-nudges-'))
  try {
    const store = await openFileStore({ dir, collections })
    const begunMs = performance.now()
    const lived = await liveYear({
      ...size,
      from: '2026-01-05',
      to: '2027-01-04',
      seed: 2_026,
      wakes: 'all',
      store,
      told: (month, { nudges, broken }) =>
        console.log(`  ${month}: ${nudges} nudges until now, ${broken.length} promises broken`),
    })
    for (const broken of lived.broken.slice(0, 20)) console.error(`  ${broken}`)
    const what = 'a year of 2,000 people in 40 units:'
    return [
      {
        what: `${what} promises broken`,
        value: lived.broken.length,
        unit: '',
        must: { atMost: 0 },
      },
      { what: `${what} nudges that arrived`, value: lived.nudges, unit: 'nudges', must: { atLeast: 2_000 } },
      { what: `${what} who got one or more`, value: lived.people.size, unit: 'people' },
      { what: `${what} other friendly letters`, value: lived.others, unit: 'letters' },
      ...each('arrived:', 'nudges', lived.byNudge),
      ...each('answered:', 'taps', lived.byAnswer),
      ...each('planned, and', 'nudges', lived.byFate),
      { what: `${what} rounds of the house`, value: lived.ticks, unit: 'rounds' },
      { what: `${what} took`, value: (performance.now() - begunMs) / 60_000, unit: 'min' },
    ]
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
