/** Two press at the same moment, on the same rows: what each is told is what is stored. */

import { afterEach, beforeEach, expect, it } from 'vitest'
import { collections } from '../../src/collections.ts'
import { id } from '../../src/core/ids.ts'
import { insert } from '../../src/core/store.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { trainings } from '../../src/features/directory/training.ts'
import { memberships, people } from '../../src/features/people/person.ts'
import { crowd } from '../support/crowd.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let crowded: ReturnType<typeof crowd>
let trust: Trust

beforeEach(async () => {
  crowded = crowd(openMemoryStore(collections))
  trust = await startTrust({ store: crowded.store })
})

afterEach(async () => {
  const leaked = trust.leaked()
  await trust.close()
  expect(leaked).toEqual([])
})

const press = (person: string, verb: string, data: object = {}) => trust.person(person).press(verb, data)

it('a language and a unit are both kept', async () => {
  crowded.before(people, () => press('kari', 'unit.choose', { unit: 'sar' }))
  const told = await press('kari', 'people.language', { language: 'nn' })
  expect(told.text).toContain('Då skriv eg nynorsk')
  expect(await trust.store.get(people, 'kari')).toMatchObject({ language: 'nn', unit: 'sar' })
})

it('a unit and a language are both kept', async () => {
  crowded.before(people, () => press('kari', 'people.language', { language: 'en' }))
  const told = await press('kari', 'unit.choose', { unit: 'sar' })
  expect(told.text).toContain('Du hører til Sårteamet')
  expect(await trust.store.get(people, 'kari')).toMatchObject({ language: 'en', unit: 'sar' })
})

it('a unit that is chosen while a leader of it takes the person in is chosen', async () => {
  const membership = {
    id: 'sar:kari',
    unit: id<'unit'>('sar'),
    person: id<'person'>('kari'),
    roles: ['champion'],
  } as const
  crowded.before(memberships, () => crowded.store.write([insert(memberships, membership)]))
  await press('kari', 'unit.choose', { unit: 'sar' })
  expect(await trust.store.get(people, 'kari')).toMatchObject({ unit: 'sar' })
  expect(await trust.store.get(memberships, membership.id)).toMatchObject({ roles: ['champion'] })
})

it('a course that is told of, and told of no more from another card, is told of as it stands', async () => {
  await press('kari', 'directory.trained', { system: 'courses' })
  crowded.before(trainings, () => press('kari', 'directory.trained', { system: 'courses', done: 'no' }))
  await press('kari', 'directory.trained', { system: 'courses', done: 'no' })
  expect(await trust.store.list(trainings, { limit: 5 })).toEqual([])
  crowded.before(trainings, () => press('kari', 'directory.trained', { system: 'courses' }))
  const told = await press('kari', 'directory.trained', { system: 'courses' })
  expect(told.text).toContain('Du har sagt at du har tatt kurset')
  expect(await trust.store.list(trainings, { limit: 5 })).toHaveLength(1)
})

it('two reports on one form that a channel sees are two reports, and each has its own receipt', async () => {
  const once = 'the-form-that-both-see'
  const told = await press('kari', 'deviation.report', { text: 'lyden falt ut', once })
  const others = await press('jonas', 'deviation.report', { text: 'kameraet virker ikke', once })
  expect(told.text).toContain('lyden falt ut')
  expect(others.text).toContain('kameraet virker ikke')
  const same = await press('jonas', 'deviation.report', { text: 'lyden falt ut', once })
  expect(same.text).not.toContain('Fant ikke avviket')
  const stored = await trust.store.list(deviations, { limit: 10 })
  expect(stored.map(({ number, by }) => [number, by]).sort()).toEqual([
    ['2026-0001', 'kari'],
    ['2026-0002', 'jonas'],
    ['2026-0003', 'jonas'],
  ])
})

it('a second text on the form of the same person is a second report, and not the first one again', async () => {
  const once = 'the-form-in-her-own-chat'
  await press('kari', 'deviation.report', { text: 'lyden falt ut', once })
  const second = await press('kari', 'deviation.report', { text: 'bildet frøs', once })
  expect(second.text).toContain('bildet frøs')
  expect(second.text).not.toContain('lagret fra før')
  expect((await press('kari', 'deviation.report', { text: 'lyden falt ut', once })).text).toContain(
    'lagret fra før',
  )
  expect(await trust.store.list(deviations, { limit: 10 })).toHaveLength(2)
})
