import { expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import { insert } from '../../../src/core/store.ts'
import type { Day } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import {
  equipmentTested,
  keepLook,
  placeId,
  places,
  roomsReady,
  takeLookBack,
  tidyPlace,
} from '../../../src/features/checklists/places/places.ts'

const unit = id<'unit'>('hud')
const today = '2026-11-20' as Day

const device = (name: string, more: object) =>
  insert(places, {
    id: placeId(unit, 'equipment', name),
    unit,
    kind: 'equipment',
    name,
    ok: true,
    missing: [],
    day: today,
    by: '',
    before: null,
    gone: false,
    ...more,
  })

it('counts equipment as tested for thirty days, and what is off the list not at all', async () => {
  const store = openMemoryStore([places])
  await store.write([
    device('Kamera 1', { day: '2026-10-21' }),
    device('Kamera 2', { day: '2026-10-20' }),
    device('Kamera 3', { ok: false, missing: ['sound'] }),
    device('Kamera 4', { gone: true }),
  ])
  expect(await equipmentTested(store, unit, today)).toEqual({
    ready: 1,
    known: 3,
    missing: ['Kamera 2', 'Kamera 3'],
  })
})

it('has no room ready where nobody has looked at one', async () => {
  expect(await roomsReady(openMemoryStore([places]), unit)).toEqual({ ready: 0, known: 0, missing: [] })
})

it.each([
  ['  rom   204 ', '204'],
  ['Rom 3', '3'],
  ['Rom', 'Rom'],
  ['Ærfugl (2. etg.)', 'Ærfugl (2. etg.)'],
  ['', null],
  ['<b>', null],
  ['x'.repeat(31), null],
  ['a\nb\u0000', null],
])('tidies %j to %j', (typed, name) => {
  expect(tidyPlace(typed)).toBe(name)
})

it('puts a room that was off the list back off it, as it was known, where the look that brought it in is taken back', async () => {
  const store = openMemoryStore([places])
  const found = { ok: false, missing: ['closed'], gone: true, removed: '2026-11-18' }
  await store.write([device('Kamera 1', found)])
  const look = { unit, kind: 'equipment', name: 'Kamera 1', missing: [], day: today, by: 'answer' } as const
  await store.write([await keepLook(store, look)])
  const id = placeId(unit, 'equipment', 'Kamera 1')
  expect(await store.get(places, id)).toMatchObject({ ok: true, gone: false })
  const back = await takeLookBack(store, unit, 'equipment', 'Kamera 1', 'answer')
  await store.write(back ? [back] : [])
  expect(await store.get(places, id)).toMatchObject(found)
})
