/** The file store stays as quick at 200,000 rows as at 1,000, and leaves plain lowdb far behind. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { type Collection, insert } from '../src/core/store.ts'
import { type FileStore, openFileStore } from '../src/edges/store/file.ts'
import { type Measure, median } from './measure.ts'

type Deviation = {
  readonly id: string
  readonly unit: string
  readonly kind: string
  readonly status: string
  readonly at: string
  readonly text: string
}

const deviations: Collection<Deviation> = {
  name: 'deviations',
  index: ['unit', 'kind', 'status'],
  time: 'at',
}
const collections = [deviations]

const deviation = (n: number): Deviation => ({
  id: `deviation-${String(n).padStart(7, '0')}`,
  unit: `unit-${n % 40}`,
  kind: `kind-${n % 7}`,
  status: n % 3 === 0 ? 'closed' : 'open',
  at: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
  text: 'Lyden falt ut to ganger i konsultasjonen, og pasienten måtte ringes opp på telefon.',
})

const timeMs = async (work: () => Promise<unknown>): Promise<number> => {
  const startMs = performance.now()
  await work()
  return performance.now() - startMs
}

/** Compaction is kept out of it: it runs beside the writes, and would be in one half of the samples. */
const open = (dir: string): Promise<FileStore> =>
  openFileStore({ dir, collections, compactAboveBytes: Number.POSITIVE_INFINITY })

const fill = async (store: FileStore, rows: number): Promise<void> => {
  for (let n = 0; n < rows; n += 1_000) {
    await store.write(Array.from({ length: 1_000 }, (_, i) => insert(deviations, deviation(n + i))))
  }
}

/** A list is made when it is first asked for; from then on every write keeps it up to date. */
const askForEveryList = (store: FileStore) =>
  store.list(deviations, { where: { unit: '', kind: '', status: '' }, limit: 1 })

type Work = (n: number) => Promise<unknown>

/**
 * The works take turns, a few samples each, so that whatever else the machine does hits them alike. Not one sample
 * each: a sync right behind another's write of a whole file also waits for that file.
 */
const sampleInTurns = async (
  works: readonly { readonly work: Work; readonly samples: number }[],
  turns = 10,
) => {
  const times = works.map((): number[] => [])
  let n = 1_000_000
  for (let turn = 0; turn <= turns; turn++) {
    for (const [i, { work, samples }] of works.entries()) {
      for (let sample = 0; sample < samples; sample++) {
        const ms = await timeMs(() => work(n++))
        // The first turn warms up.
        if (turn > 0) times[i]?.push(ms)
      }
    }
  }
  return times.map(median)
}

const writeTo = (store: FileStore) => (n: number) => store.write([insert(deviations, deviation(n))])

const writing = async (small: FileStore, large: FileStore): Promise<Measure[]> => {
  const [smallMs = Number.NaN, largeMs = Number.NaN] = await sampleInTurns([
    { work: writeTo(small), samples: 100 },
    { work: writeTo(large), samples: 100 },
  ])
  return [
    { what: 'one write acknowledged, at 1,000 rows', value: smallMs, unit: 'ms' },
    { what: 'one write acknowledged, at 200,000 rows', value: largeMs, unit: 'ms' },
    {
      what: 'a write at 200,000 rows against one at 1,000',
      value: largeMs / smallMs,
      unit: 'times',
      must: { atMost: 1.5 },
    },
  ]
}

const againstPlain = async (dir: string): Promise<Measure[]> => {
  const store = await open(join(dir, 'middle'))
  await fill(store, 50_000)
  const rows = Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [deviation(n).id, deviation(n)]))
  const plain = new Low(new JSONFile<Record<string, Deviation>>(join(dir, 'plain.json')), rows)
  await plain.write()
  const writePlain = (n: number) =>
    plain.update(data => {
      data[deviation(n).id] = deviation(n)
    })
  const [storeMs = Number.NaN, plainMs = Number.NaN] = await sampleInTurns([
    { work: writeTo(store), samples: 50 },
    { work: writePlain, samples: 2 },
  ])
  await store.close()
  return [
    { what: 'one more row in plain lowdb, at 50,000 rows', value: plainMs, unit: 'ms' },
    { what: 'one more row in the file store, at 50,000 rows', value: storeMs, unit: 'ms' },
    {
      what: 'the file store against plain lowdb',
      value: plainMs / storeMs,
      unit: 'times',
      must: { atLeast: 100 },
    },
  ]
}

const reading = async (store: FileStore): Promise<Measure[]> => {
  const list = () =>
    store.list(deviations, { where: { unit: 'unit-3', status: 'open' }, order: 'newest', limit: 20 })
  const tally = () => store.tally(deviations, { by: ['unit', 'kind'] })
  const firstTallyMs = await timeMs(tally)
  const [listMs = Number.NaN, tallyMs = Number.NaN] = await sampleInTurns([
    { work: list, samples: 50 },
    { work: tally, samples: 50 },
  ])
  return [
    { what: 'the newest 20 open of a unit, of 200,000', value: listMs, unit: 'ms' },
    { what: 'a tally of 200,000, asked for the first time', value: firstTallyMs, unit: 'ms' },
    { what: 'the same tally asked again', value: tallyMs, unit: 'ms' },
  ]
}

const opening = async (dir: string): Promise<Measure> => {
  const times: number[] = []
  for (let n = 0; n < 5; n++) {
    const startMs = performance.now()
    const store = await open(dir)
    times.push(performance.now() - startMs)
    await store.close()
  }
  return {
    what: 'opening a journal of 200,000 rows',
    value: median(times),
    unit: 'ms',
    must: { atMost: 1_500 },
  }
}

export const name = 'store'

export const run = async (): Promise<Measure[]> => {
  const dir = await mkdtemp(join(tmpdir(), 'dult-bench-store-'))
  try {
    const small = await open(join(dir, 'small'))
    await fill(small, 1_000)
    const large = await open(join(dir, 'large'))
    // One write per row, as life would have it: the journal that is opened below has 200,000 lines.
    for (let n = 0; n < 200_000; n += 1_000) {
      await Promise.all(
        Array.from({ length: 1_000 }, (_, i) => large.write([insert(deviations, deviation(n + i))])),
      )
    }
    await askForEveryList(small)
    await askForEveryList(large)
    const measures = [...(await writing(small, large)), ...(await reading(large))]
    await small.close()
    await large.close()
    return [...measures, await opening(join(dir, 'large')), ...(await againstPlain(dir))]
  } finally {
    await rm(dir, { recursive: true })
  }
}
