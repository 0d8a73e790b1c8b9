/** Cause plus letters, once: in one write, whoever was there first, and however large the crowd. */

import { expect, it } from 'vitest'
import { letters } from '../../src/core/letters.ts'
import { settings } from '../../src/core/settings.ts'
import { type Collection, insert, type Store, update } from '../../src/core/store.ts'
import { tell, tellAloud } from '../../src/core/tell.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { draft, people } from '../support/letters.ts'

type Cause = { readonly id: string; readonly told: boolean }
const causes: Collection<Cause> = { name: 'causes', index: [] }

const createWorld = async () => {
  const store = openMemoryStore([letters, causes, settings])
  await store.write([insert(causes, { id: 'due', told: false })])
  const known = await store.get(causes, 'due')
  if (!known) throw new Error('The cause is there.')
  return {
    store,
    settle: update(causes, { ...known, told: true }),
    isTold: async () => (await store.get(causes, 'due'))?.told,
    count: async () => (await store.list(letters, { limit: 9_999 })).length,
  }
}

const writing = (store: Store, before: (nth: number) => Promise<void> | void): Store => {
  let writes = 0
  return {
    ...store,
    write: async changes => {
      writes += 1
      await before(writes)
      return store.write(changes)
    },
  }
}

it('writes the cause and its letters together, or neither of them', async () => {
  const { store, settle, isTold, count } = await createWorld()
  expect(await tell(store, [draft('kari'), draft('ola')], [settle])).toEqual({ written: true, letters: 2 })
  expect(await isTold()).toBe(true)
  // By now somebody else has changed the cause.
  expect(await tell(store, [draft('eva')], [settle])).toMatchObject({
    written: false,
    conflict: { collection: 'causes', id: 'due' },
  })
  expect(await count()).toBe(2)
})

it('leaves a letter that is there as it is, and loses no cause for it', async () => {
  const { store, settle, isTold } = await createWorld()
  await tell(store, [draft('kari')])
  const sent = await store.get(letters, 'c1:kari')
  if (sent) await store.write([update(letters, { ...sent, state: 'delivered' })])
  expect(await tell(store, [draft('kari'), draft('ola')], [settle])).toEqual({ written: true, letters: 1 })
  expect(await isTold()).toBe(true)
  expect(await store.get(letters, 'c1:kari')).toMatchObject({ state: 'delivered' })
  expect(await store.get(letters, 'c1:ola')).toMatchObject({ state: 'queued', answer: '', about: null })
})

it('takes two of one kind to one person for one letter', async () => {
  const { store, count } = await createWorld()
  expect(await tell(store, [draft('kari'), draft('kari')])).toEqual({ written: true, letters: 1 })
  expect(await count()).toBe(1)
})

it('tells a crowd in parts and settles the cause with the last, so that one cut short is told on', async () => {
  const { store, settle, isTold, count } = await createWorld()
  const drafts = people(250).map(person => draft(person))
  const dying = writing(store, nth => {
    if (nth === 3) throw new Error('gone')
  })
  await expect(tell(dying, drafts, [settle])).rejects.toThrow('gone')
  expect(await count()).toBe(200)
  expect(await isTold()).toBe(false)
  expect(await tell(store, drafts, [settle])).toEqual({ written: true, letters: 50 })
  expect(await count()).toBe(250)
  expect(await isTold()).toBe(true)
})

it('says that the cause was changed where a crowd has most of its letters already, and rings the bell for those', async () => {
  const { store, settle, count } = await createWorld()
  await store.write([settle])
  let rung = 0
  const told = await tellAloud(() => {
    rung += 1
  })(
    store,
    people(250).map(person => draft(person)),
    [settle],
  )
  expect(told).toMatchObject({ written: false, conflict: { collection: 'causes', id: 'due' } })
  expect(await count()).toBe(200)
  expect(rung).toBe(1)
})

it('is told once by two at once: one of them settles the cause', async () => {
  const { store, settle, count } = await createWorld()
  const drafts = people(30).map(person => draft(person))
  const both = await Promise.all([tell(store, drafts, [settle]), tell(store, drafts, [settle])])
  expect(both.filter(({ written }) => written)).toHaveLength(1)
  expect(await count()).toBe(30)
})

it('says so, and tries no longer, where the cause is a letter that somebody else changed', async () => {
  const { store } = await createWorld()
  await tell(store, [draft('kari')])
  const known = await store.get(letters, 'c1:kari')
  if (!known) throw new Error('The letter is there.')
  const change = update(letters, { ...known, state: 'delivered' })
  await store.write([update(letters, { ...known, state: 'sending' })])
  expect(await tell(store, [draft('ola')], [change])).toMatchObject({
    written: false,
    conflict: { id: 'c1:kari' },
  })
  expect(await store.get(letters, 'c1:ola')).toBeNull()
})

it('rings the bell for what is new, and for nothing else', async () => {
  const { store } = await createWorld()
  let rung = 0
  const aloud = tellAloud(() => {
    rung += 1
  })
  await aloud(store, [draft('kari')])
  expect(rung).toBe(1)
  await aloud(store, [draft('kari')])
  await aloud(store, [])
  expect(rung).toBe(1)
})
