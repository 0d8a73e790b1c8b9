/** Changing what others change at the same moment: tried anew from the reading on, and never told of before it is written. */

import { expect, it } from 'vitest'
import { again } from '../../src/core/again.ts'
import { Fault } from '../../src/core/errors.ts'
import { type Collection, put, type Row } from '../../src/core/store.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { crowd } from '../support/crowd.ts'

type Note = Row & { readonly words: string }
const notes: Collection<Note> = { name: 'notes', index: [] }

const open = () => {
  const crowded = crowd(openMemoryStore([notes]))
  const { store } = crowded
  const add = (word: string) =>
    again(store, async write => {
      const known = await store.get(notes, 'one')
      const words = `${known?.words ?? ''}${word}`
      await write([put(notes, known, { id: 'one', words })])
      return words
    })
  return { ...crowded, add }
}

it('puts a row there for the first time, and in the place of what is known', async () => {
  const { add } = open()
  await add('a')
  expect(await add('b')).toBe('ab')
})

it('reads and decides afresh when somebody was in between', async () => {
  const { add, before } = open()
  before(notes, () => add('b'))
  expect(await add('a')).toBe('ba')
})

it('begins anew once when two writes of one try came second', async () => {
  const { store, crowd } = open()
  crowd(notes)
  let tries = 0
  await again(store, async write => {
    tries += 1
    if (tries === 2) crowd(null)
    await Promise.all(['one', 'two'].map(id => write([put(notes, null, { id, words: '' })])))
  })
  expect(tries).toBe(2)
})

it('lets everybody through when two hundred come at once', async () => {
  const { store, add } = open()
  await Promise.all(Array.from({ length: 200 }, () => add('a')))
  expect((await store.get(notes, 'one'))?.words).toHaveLength(200)
})

it('ends in the fault that names the collection, with nothing written', async () => {
  const { store, add, crowd } = open()
  crowd(notes)
  const ended = await add('a').catch((error: unknown) => error)
  expect(ended).toMatchObject({ code: 'store.contended', facts: { collection: 'notes' } })
  expect(await store.get(notes, 'one')).toBeNull()
})

it('passes on at once what else goes wrong', async () => {
  const { store } = open()
  let tries = 0
  const failing = again(store, async () => {
    tries += 1
    throw new Fault('store.closed')
  })
  await expect(failing).rejects.toThrow(Fault)
  expect(tries).toBe(1)
})
