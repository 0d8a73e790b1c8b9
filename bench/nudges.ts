/** Nudges: a year of two thousand people in which no promise is broken, and a day planned for a large trust while others wait for nothing. */

import type { Measure } from './measure.ts'
import { planning } from './nudges/planning.ts'
import { year } from './nudges/year.ts'

const parts: Readonly<Record<string, () => Promise<Measure[]>>> = { planning, year }

/** `npm run bench -- nudges planning` runs one part. */
const only = parts[process.argv[3] ?? '']

export const name = 'nudges'

export const run = async (): Promise<Measure[]> => {
  const measures: Measure[] = []
  for (const part of only ? [only] : Object.values(parts)) measures.push(...(await part()))
  return measures
}
