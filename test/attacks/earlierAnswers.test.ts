/** What an earlier version wrote of a patient says no more than what is written today: no language, and nothing beside its handful. */

import { expect, it } from 'vitest'
import type { Countable } from '../../src/core/figures/handfuls.ts'
import { bringUpToDate } from '../../src/core/migration.ts'
import { insert } from '../../src/core/store.ts'
import { createLog } from '../../src/edges/log/log.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { responses } from '../../src/features/feedback/response.ts'
import { collections, migrations } from '../../src/features.ts'

const log = createLog('error', { write: () => {} })

const today = { unit: 'hud', day: '2026-11-20' }
const theirs = { ...today, who: 'relative', language: 'pl', answers: { overall: 'bad' } }

it('is brought to that when the store is opened, once', async () => {
  const store = openMemoryStore(collections)
  const rows = [
    { ...theirs, id: 'counted', gathered: true },
    { ...theirs, id: 'waiting', gathered: false },
    { ...theirs, id: 'silent', gathered: false, who: '' },
    { ...today, id: 'new', gathered: false, answers: { overall: 'good' } },
  ]
  await store.write(rows.map(row => insert(responses, row as unknown as Countable)))
  await bringUpToDate(store, migrations, log)
  const after = await store.list(responses, { limit: 9 })
  expect(Object.fromEntries(after.map(({ id, ...row }) => [id, row]))).toEqual({
    counted: { ...today, gathered: true, answers: {}, version: 2 },
    waiting: { ...today, gathered: false, answers: { who: 'relative', overall: 'bad' }, version: 2 },
    silent: { ...today, gathered: false, answers: { overall: 'bad' }, version: 2 },
    new: { ...today, gathered: false, answers: { overall: 'good' }, version: 1 },
  })
  await bringUpToDate(store, migrations, log)
  expect((await store.list(responses, { limit: 9 })).map(({ version }) => version)).toEqual([2, 1, 2, 2])
})
