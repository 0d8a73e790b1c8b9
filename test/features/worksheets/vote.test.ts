import { expect, it } from 'vitest'
import type { Ask } from '../../../src/core/conversation.ts'
import { id } from '../../../src/core/ids.ts'
import { insert, type Store, update } from '../../../src/core/store.ts'
import type { Day, Instant } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { worksheetsDoor } from '../../../src/features/worksheets/index.ts'
import type { WorksheetNeeds } from '../../../src/features/worksheets/needs.ts'
import { vote } from '../../../src/features/worksheets/workshop/vote.ts'
import {
  ballots,
  points,
  suggestions,
  workshops,
} from '../../../src/features/worksheets/workshop/workshop.ts'

const day = '2026-11-20' as Day
const workshop = 'hud:staff:1'

/** Something happens between what a turn reads and what it writes. */
const between = (store: Store, happens: () => Promise<unknown>): Store => {
  let happened = false
  return {
    ...store,
    write: async changes => {
      if (!happened) {
        happened = true
        await happens()
      }
      return store.write(changes)
    },
  }
}

it('counts no ballot that comes while the workshop is being closed', async () => {
  const store = openMemoryStore(worksheetsDoor.collections)
  await store.write([
    insert(workshops, {
      id: workshop,
      unit: id<'unit'>('hud'),
      kind: 'staff',
      number: 1,
      status: 'voting',
      by: id<'person'>('pia'),
      day,
    }),
    insert(suggestions, {
      id: 'quiet',
      workshop,
      question: 'today',
      text: 'Et stille rom',
      out: false,
      key: 'k',
    }),
  ])
  const close = async () => {
    const open = await store.get(workshops, workshop)
    if (open) await store.write([update(workshops, { ...open, status: 'closed' })])
  }
  const needs = {
    clock: { now: () => '2026-11-20T09:00:00.000Z' as Instant },
    newId: () => 'by-chance',
  } as WorksheetNeeds
  const ask: Ask = {
    who: {
      person: id<'person'>('kari'),
      name: 'Kari',
      language: 'nb',
      unit: id<'unit'>('hud'),
      stands: 'inside',
      roles: ['clinician'],
    },
    place: { conversation: 'a:kari', kind: 'personal' },
    text: '',
    input: { workshop, 'pick-today': 'quiet' },
    once: 'turn',
    store: between(store, close),
  }
  expect((await vote(needs, ask)).card).toBe('worksheets/result')
  expect(await store.list(ballots, { limit: 10 })).toEqual([])
  expect(await store.list(points, { limit: 10 })).toEqual([])
})
