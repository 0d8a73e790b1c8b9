/** A process of its own that fills a file store with letters that are past, takes leave of them, or opens what is left. */

import { setImmediate as turn } from 'node:timers/promises'
import { id } from '../src/core/ids.ts'
import { type Letter, letters, writeLetter } from '../src/core/letters.ts'
import { walkOld } from '../src/core/retention.ts'
import { type Change, insert } from '../src/core/store.ts'
import type { Instant } from '../src/core/time/instant.ts'
import { plus } from '../src/core/time/oslo.ts'
import { newId } from '../src/edges/chance/newId.ts'
import { createLog } from '../src/edges/log/log.ts'
import { openFileStore } from '../src/edges/store/file.ts'
import { lettersDoor } from '../src/features/letters/index.ts'
import { publicLedgerOf } from '../src/features/letters/ledger.ts'
import { collections } from '../src/features.ts'

const [what = '', dir = '', ...counts] = process.argv.slice(2)
const [past = 0, alive = 0] = counts.map(Number)

/** To each campaign. */
const letterCount = 8
const now = '2026-11-20T04:00:00.000Z' as Instant
const before = plus(now, { days: -90 })
const log = createLog('error')
const open = () => openFileStore({ dir, collections, log })

const campaignOf = (n: number) => `campaign-${String(n).padStart(13, '0')}`

const letter = (n: number, campaign: string, due: Instant): Change => {
  const drafted = writeLetter({
    series: 'campaign',
    campaign,
    kind: 'friendly',
    person: id(`person-${String(n % 20_000).padStart(14, '0')}`),
    unit: id(`unit-${n % 300}`),
    show: {
      card: 'campaigns/message',
      data: { campaign, sender: 'Lars Eikeland', text: 'Takk for en fin uke.' },
    },
    due,
    expires: plus(due, { days: 7 }),
  })
  const row = 'row' in drafted ? (drafted.row as Letter) : null
  return insert(letters, { ...(row as Letter), state: 'delivered' })
}

const fill = async () => {
  const store = await open()
  const begun = Date.parse(before) - 300 * 24 * 60 * 60_000
  const step = (290 * 24 * 60 * 60_000) / past
  const at = (ms: number) => new Date(ms).toISOString() as Instant
  for (let n = 0; n < past + alive; n += 500) {
    await store.write(
      Array.from({ length: 500 }, (_, i) =>
        n < past
          ? letter(n + i, campaignOf(Math.floor((n + i) / letterCount)), at(begun + (n + i) * step))
          : letter(n + i, `alive-${Math.floor((n + i) / 20_000)}`, plus(now, { days: -1 })),
      ),
    )
  }
  await store.purge()
  await store.close()
}

const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
  const beganMs = performance.now()
  await work()
  return performance.now() - beganMs
}

/** What somebody who writes meanwhile waits at the most. */
const longestBlockOf = async (work: Promise<unknown>): Promise<number> => {
  let isOver = false
  const over = work.finally(() => {
    isOver = true
  })
  let longest = 0
  while (!isOver) longest = Math.max(longest, await timeOf(() => turn()))
  await over
  return longest
}

const night = async () => {
  const store = await open()
  let gone = 0
  let blockMs = 0
  const tookMs = await timeOf(async () => {
    blockMs = await longestBlockOf(
      (async () => {
        for (const period of lettersDoor.retention ?? [])
          if (period.collection === letters.name) gone += await walkOld(store, period, before, newId, now)
      })(),
    )
  })
  await store.purge()
  await store.close()
  return { gone, blockMs, tookMs }
}

const look = async () => {
  const beganMs = performance.now()
  const store = await open()
  const startMs = performance.now() - beganMs
  const rss = process.memoryUsage.rss() / 1e6
  const pastMs = await timeOf(() => publicLedgerOf(store, campaignOf(77), now))
  await store.close()
  return { startMs, rss, pastMs }
}

const told = { fill, night, look }[what]
console.log(JSON.stringify((await told?.()) ?? null))
