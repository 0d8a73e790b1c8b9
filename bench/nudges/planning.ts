/**
 * Planning a day for 20,000 people, and for 100,000, on the file store. By the clock where the machine is free; and in
 * processor time, beside a loop of a fixed length in the same process, which tells the same wherever it runs.
 */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { at } from '../../src/core/time/oslo.ts'
import { openPlace, roundIn } from '../../test/support/nudgeDay.ts'
import { askAround, day, fillTrust } from '../../test/support/nudgeTrust.ts'
import { type Measure, median } from '../measure.ts'

/** How long this thread computed, in ms; what else the machine does is not in it. */
const ownMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.threadCpuUsage(since)
  return (user + system) / 1_000
}

/** Text into JSON and back, as most of what planning does is. */
const calibrate = (): number => {
  const row = { id: 'row', shown: Array.from({ length: 40 }, (_, nth) => ({ nth, day: '2026-11-18' })) }
  const run = () => {
    const begun = process.threadCpuUsage()
    let length = 0
    for (let nth = 0; nth < 20_000; nth += 1) length += JSON.stringify(JSON.parse(JSON.stringify(row))).length
    if (length === 0) throw new Error('Nothing was done.')
    return ownMs(begun)
  }
  return median([run(), run(), run(), run(), run()])
}

/** What anybody beside it waits for: the longest that this thread computed between two turns of the event loop. */
const watchTurns = () => {
  let longestMs = 0
  let last = process.threadCpuUsage()
  const timer = setInterval(() => {
    longestMs = Math.max(longestMs, ownMs(last))
    last = process.threadCpuUsage()
  }, 1)
  return () => {
    clearInterval(timer)
    return longestMs
  }
}

const plan = async (people: number) => {
  const dir = await mkdtemp(join(tmpdir(), 'dult-bench-nudges-'))
  try {
    const store = await openPlace(dir)
    await fillTrust(store, people)
    await store.purge()
    await askAround(store)
    const round = roundIn(store, at(day, '07:05'))
    globalThis.gc?.()
    const loopMs = calibrate()
    const longest = watchTurns()
    const [begunMs, begun] = [performance.now(), process.threadCpuUsage()]
    const planned = await round()
    const [seconds, ms] = [(performance.now() - begunMs) / 1_000, ownMs(begun)]
    const blockMs = longest()
    await store.close()
    return { planned, seconds, ms, blockMs, loopMs }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

export const planning = async (): Promise<Measure[]> => {
  // So that what is measured is planning and not the start of a process.
  await plan(2_000)
  const large = await plan(20_000)
  const larger = await plan(100_000)
  const each = (one: typeof large) => one.ms / one.loopMs / one.planned
  return [
    {
      what: `planning ${large.planned} nudges among 20,000 people`,
      value: large.seconds,
      unit: 's',
      must: { atMost: 3 },
    },
    { what: 'of that, computing', value: large.ms / 1_000, unit: 's', must: { atMost: 3 } },
    { what: 'computing, beside a loop of a fixed length', value: large.ms / large.loopMs, unit: 'times' },
    {
      what: 'the longest that it computes without giving way',
      value: large.blockMs,
      unit: 'ms',
      must: { atMost: 50 },
    },
    { what: `planning ${larger.planned} nudges among 100,000 people`, value: larger.seconds, unit: 's' },
    { what: 'of that, computing', value: larger.ms / 1_000, unit: 's' },
    { what: 'the longest that it computes without giving way', value: larger.blockMs, unit: 'ms' },
    {
      what: 'computing for one of 100,000 against one of 20,000',
      value: each(larger) / each(large),
      unit: 'times',
      must: { atMost: 1.25 },
    },
  ]
}
