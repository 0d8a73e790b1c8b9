/** What may go wrong around Dult, many times over: nothing that was acknowledged is lost, doubled or told wrong. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFileStore } from '../src/edges/store/file.ts'
import { openMemoryStore } from '../src/edges/store/memory.ts'
import { collections } from '../src/features.ts'
import { reportThroughOutages } from '../test/support/databaseKills.ts'
import { reportThroughKills } from '../test/support/httpKills.ts'
import { sendThrough, weathers } from '../test/support/lettersWeather.ts'
import { startPostgres } from '../test/support/postgres.ts'
import { scenes } from '../test/support/scenes.ts'
import { pairsOf, wrongIn } from '../test/support/together.ts'
import type { Measure } from './measure.ts'

export const name = 'faults'

const kills = 100

const killedUnderLoad = async (): Promise<Measure[]> => {
  const { reports, toldAgain, wrong } = await reportThroughKills(kills)
  for (const one of wrong) console.error(one)
  return [
    { what: 'kill -9 of a whole Dult that is reported to over HTTP', value: kills, unit: 'deaths' },
    { what: 'reports that were posted', value: reports, unit: 'reports', must: { atLeast: kills } },
    { what: 'whose number came from the next life', value: toldAgain, unit: 'reports', must: { atLeast: 1 } },
    { what: 'lost, doubled or told wrong', value: wrong.length, unit: 'reports', must: { atMost: 0 } },
  ]
}

const outages = 20

const database = async (): Promise<Measure[]> => {
  const { reports, away, wrong } = await reportThroughOutages(outages)
  for (const one of wrong) console.error(one)
  return [
    { what: 'kills of the database under two processes', value: outages, unit: 'kills' },
    {
      what: 'reports that were typed meanwhile',
      value: reports,
      unit: 'reports',
      must: { atLeast: outages },
    },
    { what: 'answers that the storage is away, typed again', value: away, unit: 'answers' },
    { what: 'lost, doubled or told wrong', value: wrong.length, unit: 'reports', must: { atMost: 0 } },
  ]
}

/** Every pair; the tests hold it for some of them on real files. */
const pressedTogether = async (): Promise<Measure[]> => {
  const root = await mkdtemp(join(tmpdir(), 'dult-bench-faults-'))
  const engines = {
    file: async () => openFileStore({ dir: await mkdtemp(join(root, 'store-')), collections }),
  }
  const memory = async () => openMemoryStore(collections)
  let pairs = 0
  const wrong: string[] = []
  try {
    for (const scene of Object.values(scenes)) {
      for (const pair of pairsOf(scene)) {
        pairs += 1
        wrong.push(...(await wrongIn(scene, pair, memory, engines)))
      }
    }
  } finally {
    await rm(root, { recursive: true })
  }
  for (const one of wrong) console.error(one)
  return [
    { what: 'pairs of presses at the same moment', value: pairs, unit: 'pairs' },
    { what: 'stored or told as in neither order', value: wrong.length, unit: '', must: { atMost: 0 } },
  ]
}

/** A third of each kind. A 429 that asks for a wait of 20 s has each of them tried some thirty times. */
const written = { people: 300, retryAfterS: 20 }

const weather = async (): Promise<Measure[]> => {
  const root = await mkdtemp(join(tmpdir(), 'dult-bench-weather-'))
  const postgres = await startPostgres()
  const places = {
    'the file store': () => mkdtemp(join(root, 'store-')),
    PostgreSQL: async () => `${postgres.url}#${postgres.newSchema()}`,
  }
  const measures: Measure[] = []
  try {
    for (const [engine, place] of Object.entries(places)) {
      for (const one of weathers) {
        const counts = await sendThrough({ ...written, place: await place(), weather: one })
        for (const problem of counts.problems) console.error(problem)
        const what = `10 minutes of ${one}, ${engine}:`
        const wrong = counts.doubled + counts.outsideHours + counts.arrivedMeanwhile + counts.problems.length
        measures.push(
          { what: `${what} letters`, value: counts.letters, unit: 'letters' },
          { what: `${what} attempts`, value: counts.attempts, unit: 'attempts' },
          {
            what: `${what} arrived`,
            value: counts.arrived,
            unit: 'letters',
            must: { atLeast: written.people },
          },
          {
            what: `${what} doubled, outside their hours, or in no book`,
            value: wrong,
            unit: '',
            must: { atMost: 0 },
          },
        )
      }
    }
  } finally {
    await postgres.stop()
    await rm(root, { recursive: true })
  }
  return measures
}

const parts: Readonly<Record<string, () => Promise<Measure[]>>> = {
  killedUnderLoad,
  database,
  pressedTogether,
  weather,
}

/** `npm run bench -- faults weather` runs one part. */
const only = parts[process.argv[3] ?? '']

export const run = async (): Promise<Measure[]> => {
  const measures: Measure[] = []
  for (const part of only ? [only] : Object.values(parts)) measures.push(...(await part()))
  return measures
}
