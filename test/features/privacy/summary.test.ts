/** What the evaluation is told of near misses, whichever version counted them. */

import { expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import { insert } from '../../../src/core/store.ts'
import type { Day, Month } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { nearMisses } from '../../../src/features/privacy/nearMiss.ts'
import { overruled } from '../../../src/features/privacy/overruled.ts'
import { summarise } from '../../../src/features/privacy/summary.ts'

const hud = id<'unit'>('hud')
const month = '2026-11' as Month
const miss = { unit: hud, day: '2026-11-20' as Day, month, tier: 'D' }

it('counts near misses and overruled alarms by kind, and those from before there were kinds in the sum', async () => {
  const store = openMemoryStore([nearMisses, overruled])
  expect(await summarise(store, hud, month)).toEqual({ name: 'privacy', figures: { nearMisses: 0 } })
  await store.write([
    insert(nearMisses, { ...miss, id: 'old' }),
    insert(nearMisses, { ...miss, id: 'one', kind: 'birth' }),
    insert(nearMisses, { ...miss, id: 'two', kind: 'birth' }),
    insert(nearMisses, { ...miss, id: 'three', kind: 'number', tier: 'A' }),
    insert(nearMisses, { ...miss, id: 'elsewhere', kind: 'birth', unit: id<'unit'>('sar') }),
  ])
  const alarm = { unit: hud, day: miss.day, month }
  await store.write([
    insert(overruled, { ...alarm, id: 'one', kind: 'birth' }),
    insert(overruled, { ...alarm, id: 'two', kind: 'contact' }),
  ])
  const { figures } = await summarise(store, hud, month)
  expect(figures).toEqual({
    nearMisses: 4,
    'nearMisses.birth': 2,
    'nearMisses.number': 1,
    'overruled.birth': 1,
    'overruled.contact': 1,
  })
})
