/** A trust of hundreds of units and thousands of people: whatever means all reaches all, and nobody beside it waits for long. */

import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { show } from '../src/core/cards.ts'
import type { Forgotten } from '../src/core/erasure.ts'
import { id } from '../src/core/ids.ts'
import { letters, writeLetter } from '../src/core/letters.ts'
import { insert, type OpenStore } from '../src/core/store.ts'
import type { Instant } from '../src/core/time/instant.ts'
import { plus } from '../src/core/time/oslo.ts'
import { all, walkThrough } from '../src/core/walk.ts'
import { openMemoryStore } from '../src/edges/store/memory.ts'
import { type Campaign, campaigns } from '../src/features/campaigns/campaign.ts'
import { doors, keptBehind } from '../src/features.ts'
import type { Measure } from './measure.ts'

export const name = 'scale'

const now = '2026-11-20T09:00:00.000Z' as Instant
const sent = 100_300
const perCampaign = 5_015
const sender = 'Lars Eikeland'
const lars = id<'person'>('lars')

const fill = async (store: OpenStore): Promise<void> => {
  const base = { unit: id<'unit'>('hud'), due: plus(now, { days: -3 }), expires: plus(now, { days: 4 }) }
  const card = show('campaigns/message', { text: 'Hei', sender })
  for (let from = 0; from < sent; from += perCampaign) {
    const campaign: Campaign = {
      ...base,
      id: id<'campaign'>(`sent-${from}`),
      by: lars,
      sender,
      text: 'Hei',
      audience: 'everyone',
      time: 'now',
      status: 'running',
      at: now,
      planned: perCampaign,
    }
    const drafts = Array.from({ length: perCampaign }, (_, n) =>
      writeLetter({
        ...base,
        series: 'campaign',
        campaign: campaign.id,
        kind: 'friendly',
        person: id<'person'>(`far-${n}`),
        show: card,
      }),
    )
    const { written } = await store.write([insert(campaigns, campaign), ...drafts])
    if (!written) throw new Error('The letters are there already.')
  }
}

/** How long it takes, what it adds to the memory at most, and how long anybody beside it waits. */
const watch = async (work: () => Promise<void>) => {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().heapUsed)
  }, 5)
  delay.enable()
  await pause(10)
  delay.reset()
  const begun = performance.now()
  await work()
  const ms = performance.now() - begun
  clearInterval(timer)
  return { ms, heldMs: delay.max / 1e6, mb: (most - before) / 1e6 }
}

export const run = async (): Promise<Measure[]> => {
  const { collections, erasures } = keptBehind(doors)
  const store = openMemoryStore(collections)
  await fill(store)
  const seen = await watch(async () => {
    let rows = 0
    for await (const some of all(store, letters)) rows += some.length
    if (rows !== sent) throw new Error(`${rows} of ${sent} letters were seen.`)
  })
  const who: Forgotten = {
    person: lars,
    entra: 'entra-lars',
    names: [sender],
    colleague: 'en kollega',
    conversations: [],
    pseudonym: () => 'somebody',
  }
  // What is asked for the first time is laid out first: a process that has run for a while has done so.
  for (const { find } of erasures) for await (const _ of find(store, who));
  const erased = await watch(async () => {
    for (const { find, forget } of erasures)
      await walkThrough(
        store,
        () => find(store, who),
        row => forget(row, who),
      )
  })
  let left = 0
  for await (const rows of all(store, letters))
    left += rows.filter(row => JSON.stringify(row.show).includes(sender)).length
  await store.close()
  return [
    { what: 'reading 100,300 letters a page at a time', value: seen.ms, unit: 'ms' },
    {
      what: 'how long that holds everybody else at most',
      value: seen.heldMs,
      unit: 'ms',
      must: { atMost: 50 },
    },
    { what: 'forgetting who sent 100,300 letters', value: erased.ms / 1_000, unit: 's' },
    {
      what: 'how long that holds everybody else at most',
      value: erased.heldMs,
      unit: 'ms',
      must: { atMost: 50 },
    },
    { what: 'letters that still bear their name', value: left, unit: 'letters', must: { atMost: 0 } },
  ]
}
