/** What may go wrong around Dult, many times over: nothing that was acknowledged is lost, doubled or told wrong. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFileStore } from '../src/edges/store/file.ts'
import { openMemoryStore } from '../src/edges/store/memory.ts'
import { collections } from '../src/features.ts'
import { reportThroughOutages } from '../test/support/databaseKills.ts'
import { reportThroughKills } from '../test/support/httpKills.ts'
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

const parts: readonly (() => Promise<Measure[]>)[] = [killedUnderLoad, database, pressedTogether]

export const run = async (): Promise<Measure[]> => {
  const measures: Measure[] = []
  for (const part of parts) measures.push(...(await part()))
  return measures
}
