/** Whoever was promised to be forgotten is on no disk, wherever the process died meanwhile, and nobody else is missing. */

import { cp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { show } from '../../src/core/cards.ts'
import { debts } from '../../src/core/house/gone/debts.ts'
import { id, type PersonId } from '../../src/core/ids.ts'
import { letters, writeLetter } from '../../src/core/letters.ts'
import { insert, type OpenStore } from '../../src/core/store.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { plus } from '../../src/core/time/oslo.ts'
import { whole } from '../../src/core/walk.ts'
import { diskFiles, type Files } from '../../src/edges/store/file/files.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { openPostgresStore } from '../../src/edges/store/postgres.ts'
import { type Deviation, deviations } from '../../src/features/deviations/deviation.ts'
import { identities, memberships, people } from '../../src/features/people/person.ts'
import { causeOf, stories } from '../../src/features/stories/story.ts'
import { collections } from '../../src/features.ts'
import { dying } from '../support/dying.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { storeDirs } from '../support/storeDirs.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const entra = 'cccccccc-0000-4000-8000-000000000007'
const name = 'Vilde Kvitebergsmo'
const words = 'ord som skal bort'

const newDir = storeDirs()

const found = async (dir: string, traces: readonly string[]): Promise<string[]> => {
  const files = await Promise.all((await readdir(dir)).map(file => readFile(join(dir, file))))
  return traces.filter(trace => files.some(bytes => bytes.includes(trace)))
}

/** A disk that is copied after everything that is done to it, and in the middle of what is written: what would be left if the process died there. */
const copying = () => {
  const copies: string[] = []
  let from: string | null = null
  const snap = async () => {
    if (from === null) return
    const copy = await newDir()
    await cp(from, copy, { recursive: true })
    await rm(join(copy, 'lock'), { force: true })
    copies.push(copy)
  }
  const after =
    <A extends unknown[], T>(step: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      const done = await step(...args)
      await snap()
      return done
    }
  const files: Files = {
    rename: after(diskFiles.rename),
    remove: after(diskFiles.remove),
    syncNames: diskFiles.syncNames,
    async open(path) {
      const file = await diskFiles.open(path)
      await snap()
      const half = after((bytes: Uint8Array, position: number) =>
        file.writeAt(bytes.subarray(0, bytes.length / 2), position),
      )
      const whole = after(file.writeAt)
      return {
        ...file,
        truncate: after(file.truncate),
        writeAt: async (bytes, position) => {
          await half(bytes, position)
          await whole(bytes, position)
        },
      }
    },
  }
  return {
    files,
    copies,
    from: (dir: string | null) => {
      from = dir
    },
  }
}

const open = (dir: string, files?: Files): Promise<OpenStore> =>
  openFileStore({ dir, collections, ...(files ? { files } : {}) })

const everything = async (store: OpenStore): Promise<Record<string, number>> => {
  const counted = collections.map(async ({ name }) => {
    const [one] = await store.tally({ name, index: [] }, { by: [] })
    return [name, one?.count ?? 0] as const
  })
  return Object.fromEntries(await Promise.all(counted))
}

const membershipsOf = async (store: OpenStore, person = ''): Promise<number> =>
  (await store.list(memberships, { where: { person }, limit: 9 })).length

/** The person has been everywhere, and others beside them. */
const live = async (trust: Trust) => {
  const vilde = trust.stranger(entra, name)
  await vilde.installs()
  await vilde.says('avvik lyden er borte')
  await vilde.press('unit.choose', { unit: 'hud' })
  await vilde.says('språk en')
  await trust.person('kari').says('avvik bildet er borte')
  await trust.person('lars').says('avvik lyset er borte')
  return vilde
}

/** When no turn of theirs can be under way any more, their id is done with as well. */
const lookAgain = async (trust: Trust) => {
  trust.clock.pass(11_000)
  await trust.app.tick()
}

/** As by a turn that had met them just before they were gone. */
const writesLate = async (store: OpenStore, person: PersonId) => {
  const [row] = await store.list(deviations, { limit: 1 })
  if (!row) throw new Error('Somebody has reported.')
  const { version: _, ...rest } = row
  expect(
    await store.write([insert(deviations, { ...rest, id: id<'deviation'>('late'), by: person })]),
  ).toEqual({
    written: true,
  })
}

describe('somebody who asked to be forgotten', () => {
  it('is not left in what a turn in flight wrote behind, though the process died before it looked', async () => {
    const dir = await newDir()
    const trust = await startTrust({ store: await open(dir) })
    const vilde = await live(trust)
    const person = (await trust.store.get(identities, entra))?.person ?? id<'person'>('nobody')
    expect((await vilde.press('mydata.confirm')).text).toContain('You are forgotten')
    await writesLate(trust.store, person)
    expect(await found(dir, [`"${person}"`])).toHaveLength(1)
    await trust.close()
    const next = await startTrust({ store: await open(dir), seeded: false })
    expect(await found(dir, [`"${person}"`])).toEqual([])
    expect((await everything(next.store)).debts).toBe(0)
    await next.close()
  })

  it('is forgotten wherever the process died, and nothing else is', async () => {
    const disk = copying()
    const dir = await newDir()
    const trust = await startTrust({ store: await open(dir, disk.files) })
    const vilde = await live(trust)
    const identity = await trust.store.get(identities, entra)
    const traces = [entra, name, `"${identity?.person}"`]
    expect(await found(dir, traces)).toEqual(traces)
    const before = await everything(trust.store)
    const own = { people: 1, memberships: await membershipsOf(trust.store, identity?.person) }
    disk.from(dir)
    const told = await vilde.press('mydata.confirm')
    disk.from(null)
    expect(told.text).toContain('You are forgotten')
    expect(await found(dir, [entra, name])).toEqual([])
    await lookAgain(trust)
    expect(await found(dir, traces)).toEqual([])
    await trust.close()

    let begun = 0
    expect(disk.copies.length).toBeGreaterThan(20)
    for (const copy of disk.copies) {
      const store = await open(copy)
      const isBegun =
        (await everything(store)).debts !== 0 || !(await store.get(people, identity?.person ?? ''))
      const next = await startTrust({ store, seeded: false })
      expect(await found(copy, [entra, name])).toEqual(isBegun ? [] : [entra, name])
      await lookAgain(next)
      expect(await found(copy, traces)).toEqual(isBegun ? [] : traces)
      const after = await everything(store)
      for (const kept of ['deviations', 'units', 'memberships', 'people'] as const) {
        const theirs = isBegun && (kept === 'memberships' || kept === 'people') ? own[kept] : 0
        expect([kept, after[kept]]).toEqual([kept, (before[kept] ?? 0) - theirs])
      }
      expect(after.debts).toBe(0)
      begun += isBegun ? 1 : 0
      await next.close()
    }
    expect(begun).toBeGreaterThan(15)
  }, 120_000)

  it('does not come back with what Teams posts again, nor with later ticks, and is new when they write', async () => {
    const dir = await newDir()
    const trust = await startTrust({ store: await open(dir) })
    const vilde = await live(trust)
    const action = { type: 'Action.Execute', verb: 'mydata.confirm', data: {} }
    const erase = vilde.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } })
    await Promise.all([trust.post(erase), trust.post(erase)])
    for (const minutes of [0, 1, 10, 60 * 24, 60 * 24 * 8]) {
      trust.clock.pass(minutes * 60_000)
      // Teams gives up posting again within minutes.
      if (minutes < 60) await trust.post(erase)
      await trust.app.tick()
      expect(await found(dir, [entra, name])).toEqual([])
    }
    expect((await vilde.says('minedata')).text).not.toContain('avvik')
    expect(await found(dir, [entra, name])).toEqual([entra, name])
    await trust.close()
  }, 60_000)
})

describe('a story that has come to others', () => {
  const told = id<'story'>('told')
  const cause = { campaign: causeOf({ id: told }) }

  const publish = async (store: OpenStore, at: Instant) => {
    const texts = { title: words, happened: words, patient: '', clinician: '', surprised: '', picture: '' }
    const [unit, by, wordBy] = [id<'unit'>('hud'), id<'person'>('kari'), id<'person'>('lars')]
    const states = { state: 'published', checked: true, consent: 'Ja.', signed: 'quiet', word: '' } as const
    await store.write([
      insert(stories, { id: told, unit, by, specialty: 'dermatology', ...texts, ...states, wordBy, at }),
    ])
  }

  const isThere = async (store: OpenStore) => (await store.get(stories, told))?.title === words

  /** How many of its letters say it. */
  const saysIt = async (store: OpenStore) =>
    (await whole(store, letters, { where: cause })).filter(({ show }) => JSON.stringify(show).includes(words))
      .length

  const waitFor620 = (store: OpenStore, at: Instant) => {
    const texts = { id: told, title: words, specialty: 'dermatology', name: '', unitName: '', short: words }
    const card = show('stories/letter', { ...texts, sender: 'Lars', mayAsk: false, reacted: false })
    const [due, expires] = [plus(at, { days: 1 }), plus(at, { days: 5 })]
    const kind = { series: 'story', kind: 'friendly', unit: id<'unit'>('hud') } as const
    return store.write(
      Array.from({ length: 620 }, (_, nth) =>
        writeLetter({ ...cause, ...kind, person: id<'person'>(`reader-${nth}`), show: card, due, expires }),
      ),
    )
  }

  it.each([1, 2, 6, 7, 8, 9])(
    'is still there to be taken away, or in no letter of a crowd, where the process died after %i writes',
    async writes => {
      const dir = await newDir()
      const { store, diesAfter } = dying(await open(dir))
      const trust = await startTrust({ store })
      const kari = trust.person('kari')
      await kari.says('hei')
      await publish(store, trust.at())
      await waitFor620(store, trust.at())
      diesAfter(writes)
      await kari.press('mydata.wipe', { collection: 'stories', row: told, page: '1' })
      await trust.app.letters.sender.stop().catch(() => {})
      await store.close()
      const next = await startTrust({ store: await open(dir), seeded: false })
      await next.app.tick()
      expect((await isThere(next.store)) || (await saysIt(next.store)) === 0).toBe(true)
      await next.close()
    },
  )

  it.each(['kari', 'lars'])(
    'is published still or on no disk, where the process died while it was taken back by %s',
    async presser => {
      const disk = copying()
      const dir = await newDir()
      const trust = await startTrust({ store: await open(dir, disk.files) })
      for (const person of ['kari', 'jonas', 'lars']) await trust.person(person).says('hei')
      await publish(trust.store, trust.at())
      await trust.person('lars').press('story.share', { story: told, to: 'unit' })
      await trust.app.tick()
      expect(await saysIt(trust.store)).toBeGreaterThan(1)
      disk.from(dir)
      const done = await trust.person(presser).press('story.withdraw', { story: told, sure: 'yes' })
      disk.from(null)
      expect(done.text).toContain('slettet')
      await trust.close()
      expect(disk.copies.length).toBeGreaterThan(10)
      const left: number[] = []
      for (const [nth, copy] of disk.copies.entries()) {
        const next = await startTrust({ store: await open(copy), seeded: false })
        if (!(await isThere(next.store)) && (await found(copy, [words])).length > 0) left.push(nth)
        await next.close()
      }
      expect(left).toEqual([])
    },
  )
})

describe('in PostgreSQL', () => {
  let server: TestPostgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())

  /** On a busy machine the last traces go a while after the answer. */
  const forgotten = /^(?:Du er glemt|Du blir glemt|You are (?:being )?forgotten)/

  const checkpoint = async () => {
    const admin = new pg.Client(server.url)
    await admin.connect()
    await admin.query('CHECKPOINT')
    await admin.end()
  }

  it('no file of the server tells of somebody who was forgotten, nor where the process died first', async () => {
    const store = await openPostgresStore({ url: server.url, schema: server.newSchema(), collections })
    const trust = await startTrust({ store })
    const vilde = await live(trust)
    const person = (await store.get(identities, entra))?.person ?? id<'person'>('nobody')
    await checkpoint()
    expect(await server.holds([entra, name])).toEqual([entra, name])
    // As after a process that died when it had written no more than that it is owed.
    await store.write([insert(debts, { id: 'owed', until: '', person, of: [] })])
    await trust.app.tick()
    await checkpoint()
    expect(await server.holds([entra, name])).toEqual([])
    await vilde.says('avvik lyden er borte igjen')
    expect((await vilde.press('mydata.confirm')).text).toMatch(forgotten)
    await trust.app.tick()
    await checkpoint()
    expect(await server.holds([entra, name])).toEqual([])
    await trust.close()
  }, 60_000)

  it('nor does what a turn in flight wrote behind, where the process died before it looked', async () => {
    const schema = server.newSchema()
    const openOn = () => openPostgresStore({ url: server.url, schema, collections })
    const trust = await startTrust({ store: await openOn() })
    const vilde = await live(trust)
    const person = (await trust.store.get(identities, entra))?.person ?? id<'person'>('nobody')
    expect((await vilde.press('mydata.confirm')).text).toMatch(forgotten)
    await writesLate(trust.store, person)
    await trust.close()
    const store = await openOn()
    const next = await startTrust({ store, seeded: false })
    next.clock.pass(60_000)
    await next.app.tick()
    expect(await store.list(deviations, { where: { by: person }, limit: 9 })).toEqual([])
    await checkpoint()
    expect(await server.holds([`"${person}"`])).toEqual([])
    await next.close()
  }, 60_000)
})

describe('what is past its time', () => {
  const old = {
    id: id<'deviation'>('old'),
    number: '2026-0001',
    unit: id<'unit'>('hud'),
    by: id<'person'>('kari'),
    at: '2026-09-01T09:00:00.000Z',
    day: '2026-09-01',
    month: '2026-09',
    text: words,
    category: 'V1',
    severity: '1',
    room: '3',
    status: 'closed',
  } as unknown as Deviation

  it('is gone wherever the process died, once a day, and a day with nothing old leaves the disk alone', async () => {
    const disk = copying()
    const dir = await newDir()
    const trust = await startTrust({ store: await open(dir, disk.files) })
    await live(trust)
    await trust.store.write([insert(deviations, old)])
    expect(await found(dir, [words])).toEqual([words])
    disk.from(dir)
    await trust.app.tick()
    disk.from(null)
    expect(await found(dir, [words])).toEqual([])
    const written = (await readdir(dir)).toSorted()
    trust.clock.pass(24 * 60 * 60_000)
    await trust.app.tick()
    expect((await readdir(dir)).toSorted()).toEqual(written)
    const before = await everything(trust.store)
    await trust.close()
    expect(disk.copies.length).toBeGreaterThan(10)
    for (const copy of disk.copies) {
      const next = await startTrust({ store: await open(copy), seeded: false })
      await next.app.tick()
      expect(await found(copy, [words])).toEqual([])
      expect((await everything(next.store)).deviations).toBe(before.deviations)
      await next.close()
    }
  }, 120_000)
})
