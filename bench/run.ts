/** `npm run bench [-- NAME]`: runs the benchmarks, prints a table, writes bench/results.json, and fails when a claim does not hold. */

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import * as activity from './activity.ts'
import * as cards from './cards.ts'
import * as coin from './coin.ts'
import * as faults from './faults.ts'
import * as feedback from './feedback.ts'
import * as forecast from './forecast.ts'
import * as guard from './guard.ts'
import * as history from './history.ts'
import * as kills from './kills.ts'
import * as large from './large.ts'
import * as letters from './letters.ts'
import { holds, type Measure } from './measure.ts'
import * as nudges from './nudges.ts'
import * as pictures from './pictures.ts'
import * as reading from './reading.ts'
import * as roadmap from './roadmap.ts'
import * as scale from './scale.ts'
import * as start from './start.ts'
import * as store from './store.ts'
import * as turn from './turn.ts'

const benches: readonly { readonly name: string; run(): Promise<Measure[]> }[] = [
  store,
  large,
  history,
  turn,
  letters,
  roadmap,
  kills,
  reading,
  scale,
  start,
  guard,
  faults,
  pictures,
  cards,
  activity,
  coin,
  forecast,
  feedback,
  nudges,
]

const wanted = process.argv[2]
const chosen = benches.filter(({ name }) => wanted === undefined || name === wanted)
if (chosen.length === 0) {
  console.error(`There is no benchmark ${wanted}. There are ${benches.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

const claimOf = ({ must = {} }: Measure) =>
  [
    must.atLeast === undefined ? '' : `at least ${must.atLeast}`,
    must.atMost === undefined ? '' : `at most ${must.atMost}`,
  ]
    .filter(Boolean)
    .join(', ')

const results = []
for (const bench of chosen) {
  console.log(`${bench.name} …`)
  results.push({ bench: bench.name, measures: await bench.run() })
}
console.table(
  results.flatMap(({ bench, measures }) =>
    measures.map(measure => ({
      bench,
      what: measure.what,
      value: Number(measure.value.toPrecision(4)),
      unit: measure.unit,
      claim: claimOf(measure),
      holds: measure.must ? (holds(measure) ? 'yes' : 'NO') : '',
    })),
  ),
)
if (wanted === undefined) {
  const file = path.join(import.meta.dirname, 'results.json')
  writeFileSync(file, `${JSON.stringify({ node: process.version, results }, null, 2)}\n`)
}
process.exit(results.every(({ measures }) => measures.every(holds)) ? 0 : 1)
