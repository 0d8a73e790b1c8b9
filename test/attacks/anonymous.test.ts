/** What is promised to be without a name shares no line, time or order on the disk with who wrote it, in either engine. */

import { hash } from 'node:crypto'
import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { marks, veiledMarks } from '../../src/core/house/reception/marks.ts'
import { letters } from '../../src/core/letters.ts'
import { bringUpToDate } from '../../src/core/migration.ts'
import {
  type AnyCollection,
  type Collection,
  insert,
  type OpenStore,
  type Row,
  type Store,
} from '../../src/core/store.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { partitionOf } from '../../src/edges/store/postgres/sql.ts'
import { openPostgresStore } from '../../src/edges/store/postgres.ts'
import { addresses } from '../../src/edges/teams/addresses.ts'
import { answers, checklistDays } from '../../src/features/checklists/consultation/count.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { nearMisses } from '../../src/features/privacy/nearMiss.ts'
import { overruled } from '../../src/features/privacy/overruled.ts'
import { passes } from '../../src/features/privacy/pass.ts'
import { ballots, points, suggestions, workshops } from '../../src/features/worksheets/workshop/workshop.ts'
import { collections, migrations } from '../../src/features.ts'
import { silentLog } from '../support/letters.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { storeDirs, storeFiles } from '../support/storeDirs.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const anonymous = [suggestions, points, answers, nearMisses]
/** Of turns that write something with a name, and of those that write something without. */
const ofTurns = [marks, veiledMarks]
const staff = ['kari', 'jonas', 'ingrid', 'samir']

const workshopOf = (trust: Trust, person: string) =>
  trust.person(person).press('sheet.show', { sheet: 'workshop' })

/** Everything that is written without a name, by several people, each saying something with their name beside it. */
const takePart = async (trust: Trust, untilRead = async () => {}) => {
  const workshop = await (await workshopOf(trust, 'pia')).press('Åpne for de ansatte')
  for (const [n, person] of staff.entries()) {
    await trust.person(person).says(`avvik nummer ${n} med navn`)
    const form = await (await workshopOf(trust, person)).press('Skriv et forslag')
    await form.press('Legg til', { question: 'today', text: `forslaget fra ${n}` })
    await trust.person(person).says('avvik Ola Nordmann født 12.03.1961 falt ut av timen')
    await (await trust.person(person).says('sjekkliste')).press('Alt klart')
  }
  await untilRead()
  await workshop.press('Gå videre til poeng')
  const [first] = await trust.store.list(suggestions, { limit: 9 })
  for (const person of staff) {
    const form = await (await workshopOf(trust, person)).press('Gi poeng')
    await form.press('Gi poeng', { 'pick-today': first?.id ?? '' })
  }
}

/** What anyone can make of an activity whose moment they guess; marks were called so once. */
const oldName = (conversation: string, type: string, name: string, activity: string): string =>
  hash('sha256', JSON.stringify([conversation, type, name, activity, '']), 'base64url').slice(0, 22)

const anyTurnsOf = ({ turns, activities }: Trust, conversation: string): string[] =>
  Array.from({ length: activities() }, (_, n) => `${turns}-${n + 1}`).flatMap(activity => [
    oldName(conversation, 'message', '', activity),
    oldName(conversation, 'invoke', 'adaptiveCard/action', activity),
  ])

/** For two that run on it. */
const stayingOpen = (store: OpenStore): OpenStore => ({ ...store, close: async () => {} })

const counts = async (store: Store) => {
  const all = [...anonymous, ballots].map(
    async ({ name, index }) =>
      [name, (await store.tally({ name, index: [...index] as [] }, { by: [] }))[0]?.count] as const,
  )
  return Object.fromEntries(await Promise.all(all))
}

const everybody = {
  workshopSuggestions: 4,
  workshopPoints: 4,
  checklistAnswers: 4,
  nearMisses: 4,
  workshopBallots: 4,
}

describe('who belongs to no unit yet', () => {
  type Counted = Row & { readonly unit: string | null }
  const stopped = 'avvik ring pasienten på 412 34 567'

  it('is in no near miss and no overruled alarm, whose day would be that of their first word', async () => {
    const trust = await startTrust()
    const hedda = trust.stranger('77770000-0000-4000-8000-000000000001', 'Hedda Skålvik')
    const card = await hedda.says(stopped)
    expect(card.text).toContain('pasient')
    expect(await trust.store.list(nearMisses, { limit: 9 })).toEqual([])
    expect((await card.press('Det er ikke en pasient')).text).toContain('er lagret')
    expect(await trust.store.list(overruled, { limit: 9 })).toEqual([])
    await trust.person('kari').says(stopped)
    expect(await trust.store.list(nearMisses, { limit: 9 })).toMatchObject([{ unit: 'hud' }])
    await trust.close()
  })

  it.each([nearMisses, overruled])(
    'nor is what an earlier version counted of them: $name',
    async ({ name }) => {
      const of: Collection<Counted> = { name, index: ['unit'] }
      const store = openMemoryStore(collections)
      const row = { day: '2026-11-02', month: '2026-11', kind: 'birth' }
      await store.write([
        insert(of, { ...row, id: 'theirs', unit: null }),
        insert(of, { ...row, id: 'of-the-unit', unit: 'hud' }),
      ])
      await bringUpToDate(store, migrations, silentLog)
      expect((await store.list(of, { limit: 9 })).map(({ id }) => id)).toEqual(['of-the-unit'])
    },
  )
})

describe('in the file store', () => {
  const newDir = storeDirs()
  const open = (dir: string) => openFileStore({ dir, collections })

  type Line = { readonly write?: readonly object[]; readonly put?: string; readonly row?: { id: string } }
  const linesIn = async (dir: string, kind: string): Promise<Line[]> => {
    const files = (await storeFiles(dir)).filter(file => file.startsWith(kind))
    const texts = await Promise.all(files.map(file => readFile(join(dir, file), 'utf8')))
    return texts.flatMap(text => text.trimEnd().split('\n')).map(line => JSON.parse(line))
  }
  const tellsOf = (line: Line) =>
    anonymous.some(({ name }) => JSON.stringify(line).includes(`"put":"${name}"`))

  it('no line that holds it says when, or in which turn', async () => {
    const dir = await newDir()
    const store = await open(dir)
    const trust = await startTrust({ store })
    const tells = async () => (await linesIn(dir, 'journal')).filter(tellsOf)
    const lines: Line[] = []
    // Once suggestions are read, the files are written anew.
    await takePart(trust, async () => void lines.push(...(await tells())))
    lines.push(...(await tells()))
    const turns = (await store.list(marks, { limit: 999 })).map(({ id }) => id)
    expect(lines.length).toBeGreaterThanOrEqual(16)
    for (const line of lines) {
      expect(JSON.stringify(line)).not.toContain('"put":"marks"')
      for (const turn of turns) expect(JSON.stringify(line)).not.toContain(turn)
      // A vote goes down with its ballot; all else goes down alone.
      const withoutBallot = JSON.stringify(line).replace(/"put":"workshop(s|Ballots)".*?\}/g, '')
      for (const person of staff) expect(withoutBallot).not.toContain(`"${person}"`)
      expect(JSON.stringify(line)).not.toMatch(/\dT\d\d:\d\d/)
    }
    await trust.close()
  })

  it('no row is called as a turn is', async () => {
    const trust = await startTrust({ store: await open(await newDir()) })
    await takePart(trust)
    const rows = await Promise.all(
      anonymous.map(({ name }) => trust.store.list({ name, index: [] }, { limit: 99 })),
    )
    const left = await Promise.all(
      ofTurns.map(({ name }) => trust.store.list({ name, index: [] }, { limit: 999 })),
    )
    const turns = new Set(left.flat().map(({ id }) => id))
    expect(turns.size).toBeGreaterThan(20)
    expect(rows.flat().filter(({ id }) => turns.has(id))).toEqual([])
    await trust.close()
  })

  it('no mark of a turn differs from another, lies beside its neighbours, or can be tried out', async () => {
    const dir = await newDir()
    const store = await open(dir)
    const trust = await startTrust({ store })
    await takePart(trust)
    await trust.app.tick()
    const rows = await linesIn(dir, 'snapshot')
    const byKind = ofTurns.map(({ name }) => rows.flatMap(({ put, row }) => (put === name && row ? row : [])))
    const left = byKind.flat()
    expect(left.length).toBeGreaterThan(20)
    for (const some of byKind)
      expect(new Set(some.map(({ id: _, ...rest }) => JSON.stringify(rest))).size).toBe(1)
    expect(JSON.stringify(left)).toMatch(/"at":"2026-11-20T10:00:00\.000Z"/)
    const ids = left.map(({ id }) => id)
    for (const some of byKind) expect(some).toEqual(some.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    const chats = await store.list(addresses, { limit: 99 })
    const guessed = chats.flatMap(({ conversation }) => anyTurnsOf(trust, conversation))
    expect(guessed.length).toBeGreaterThan(100)
    expect(ids.filter(id => guessed.includes(id))).toEqual([])
    await trust.close()
  })

  it('a turn that an earlier version took is not taken again, by whatever name it left its mark', async () => {
    const store = await open(await newDir())
    const before = await startTrust({ store })
    const said = before.person('kari').activity({ type: 'message', text: 'avvik lyden er borte' })
    const id = oldName(said.conversation.id, 'message', '', said.id)
    await store.write([insert(marks, { id, at: before.at() })])
    const trust = await startTrust({ store: stayingOpen(store), seeded: false })
    for (const more of [{}, { id: 'another' }, { id: 'another' }])
      await trust.post({ ...said, ...more, serviceUrl: trust.connector.url })
    expect(await store.list(deviations, { limit: 9 })).toHaveLength(1)
    expect(await store.get(marks, id)).toBeNull()
    await trust.close()
    await before.close()
  })

  it('a minute later no line says beside what it came, and the order of the rows is that of their ids', async () => {
    const dir = await newDir()
    const store = await open(dir)
    const trust = await startTrust({ store })
    await takePart(trust)
    await trust.app.tick()
    expect((await linesIn(dir, 'journal')).filter(tellsOf)).toEqual([])
    const rows = await linesIn(dir, 'snapshot')
    for (const { name } of anonymous) {
      const ids = rows.flatMap(({ put, row }) => (put === name && row ? row.id : []))
      expect(ids).toHaveLength(4)
      expect(ids).toEqual(ids.toSorted())
    }
    expect(await counts(store)).toEqual(everybody)
    await trust.close()
  })

  it('neither a day nor the order of the ballots says which of the votes is whose', async () => {
    const dir = await newDir()
    const trust = await startTrust({ store: await open(dir) })
    await takePart(trust)
    await trust.app.tick()
    const rows = await linesIn(dir, 'snapshot')
    const of = ({ name }: AnyCollection) => rows.flatMap(({ put, row }) => (put === name && row ? row : []))
    expect(of(ballots).map(({ id }) => id)).toEqual(staff.map(person => `hud:staff:1:${person}`).toSorted())
    expect(JSON.stringify([of(points), of(suggestions)])).not.toMatch(/\d{4}-\d{2}-\d{2}/)
    await trust.close()
  })

  it('a minute later no debt that lies there tells when it was paid, or for what', async () => {
    const dir = await newDir()
    const trust = await startTrust({ store: await open(dir) })
    await trust.person('kari').says('avvik Ola Nordmann født 12.03.1961 falt ut av timen')
    await trust.app.tick()
    const rows = await linesIn(dir, 'snapshot')
    const owed = rows.flatMap(({ put, row }) => (put === 'debts' && row ? [{ ...row, id: '' }] : []))
    expect(owed).toEqual([{ id: '', until: '', person: '', of: expect.any(Array), version: 1 }])
    const named = collections.filter((one: AnyCollection) => one.anonymous || one.unordered)
    expect(owed[0]).toMatchObject({ of: named.map(({ name }) => name) })
    expect(named).toEqual(expect.arrayContaining([marks, passes, ...anonymous]))
    await trust.close()
  })

  it('what was acknowledged is there after a crash, and the next process sees to the rest', async () => {
    const dir = await newDir()
    const copy = await newDir()
    const trust = await startTrust({ store: await open(dir) })
    await takePart(trust)
    for (const file of await storeFiles(dir)) await cp(join(dir, file), join(copy, file))
    await trust.close()
    const store = await open(copy)
    expect(await counts(store)).toEqual(everybody)
    const next = await startTrust({ store, seeded: false })
    expect((await linesIn(copy, 'journal')).filter(tellsOf)).toEqual([])
    await next.close()
  })
})

it('no row is called by what stands in a row that names somebody', async () => {
  const trust = await startTrust()
  const wednesday = {
    unit: 'hud',
    checklist: 'clinician',
    weekday: '5',
    from: '11:00',
    to: '12:00',
    minutes: '60',
  }
  await trust.person('turid').press('consultation.addTime', { ...wednesday, role: 'clinician' })
  await takePart(trust)
  const trouble = await (await trust.person('kari').says('sjekkliste')).press('Noe er ikke klart')
  const failed = await trouble.press('Lagre og få råd', { failed: 'sound-picture' })
  await failed.press('Si fra til Dult')
  trust.clock.set('2026-11-20T09:40:00Z')
  await trust.app.tick()
  const sent = await trust.store.list(letters, {
    where: { series: 'checklist-time', person: 'kari' },
    limit: 9,
  })
  expect(sent).not.toEqual([])
  for (const { show } of sent)
    await trust.person('kari').press('consultation.clear', { unit: 'hud', ...(show.data.run as object) })
  const rowsOf = (some: readonly AnyCollection[]) =>
    Promise.all(some.map(async one => trust.store.list(one as Collection<Row>, { limit: 999 })))
  const beside = JSON.stringify(
    await rowsOf(collections.filter(({ name }) => !anonymous.some(one => one.name === name))),
  )
  const ids = (await rowsOf(anonymous)).flat().map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(15)
  expect(ids.filter(id => beside.includes(id))).toEqual([])
  await trust.close()
})

describe('in PostgreSQL', () => {
  let server: TestPostgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())

  test('no transaction and no place in the file says whose it is', async () => {
    const schema = server.newSchema()
    const store: OpenStore = await openPostgresStore({ url: server.url, schema, collections })
    const trust = await startTrust({ store })
    await takePart(trust)
    const admin = new pg.Client(server.url)
    await admin.connect()
    const { rows } = await admin.query('SELECT pg_current_xact_id()::text AS id')
    const behindAll = Number(rows[0].id)
    await trust.app.tick()
    const inFile = async (
      collection: AnyCollection,
    ): Promise<{ readonly id: string; readonly by: string }[]> => {
      const { table } = partitionOf(schema, collection)
      return (await admin.query(`SELECT id, xmin::text AS by FROM ${table} ORDER BY ctid`)).rows
    }
    const named = collections.filter(({ name }) => ![...ofTurns, ...anonymous].some(one => one.name === name))
    const byName = new Set<string>()
    for (const collection of named) for (const { by } of await inFile(collection)) byName.add(by)
    for (const collection of anonymous) {
      const rows = await inFile(collection)
      expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toSorted())
      expect([rows.length, new Set(rows.map(({ by }) => by)).size]).toEqual([4, 1])
      expect(rows.filter(({ by }) => byName.has(by))).toEqual([])
    }
    for (const counted of [checklistDays, workshops]) {
      const rows = await inFile(counted)
      expect(rows).not.toEqual([])
      expect(rows.filter(({ by }) => Number(by) < behindAll)).toEqual([])
    }
    const cast = (await inFile(ballots)).map(({ id }) => id)
    expect(cast).toEqual(staff.map(person => `hud:staff:1:${person}`).toSorted())
    let left = 0
    for (const one of ofTurns) {
      const some = await inFile(one)
      expect(some.map(({ id }) => id)).toEqual(some.map(({ id }) => id).toSorted())
      expect(new Set(some.map(({ by }) => by)).size).toBe(1)
      left += some.length
    }
    expect(left).toBeGreaterThan(20)
    await admin.end()
    expect(await counts(store)).toEqual(everybody)
    await trust.close()
  }, 60_000)
})
