/** Counts are about nobody, and still are not kept for ever. */

import { expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import { walkOld } from '../../../src/core/retention.ts'
import { type Collection, insert, type Row } from '../../../src/core/store.ts'
import type { Day, Month } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { privacyDoor } from '../../../src/features/privacy/index.ts'
import { nearMisses } from '../../../src/features/privacy/nearMiss.ts'
import { overruled } from '../../../src/features/privacy/overruled.ts'

it.each<[string, Collection<never>]>([
  ['near misses', nearMisses as Collection<never>],
  ['overruled alarms', overruled as Collection<never>],
])('keeps the newer %s when the older ones go', async (_what, collection) => {
  const store = openMemoryStore([collection])
  const counted = { unit: id<'unit'>('hud'), tier: 'D', kind: 'birth' }
  const on = (day: string) => ({ ...counted, id: day, day: day as Day, month: day.slice(0, 7) as Month })
  await store.write(['2026-01-01', '2026-03-01'].map(day => insert(collection as Collection<Row>, on(day))))
  const periods = (privacyDoor.retention ?? []).filter(one => one.collection === collection.name)
  for (const period of periods) {
    expect(period.days).toBe(730)
    await walkOld(store, period, '2026-02-01T00:00:00.000Z', () => 'none')
  }
  expect(await store.list(collection, { limit: 9 })).toMatchObject([{ id: '2026-03-01' }])
})
