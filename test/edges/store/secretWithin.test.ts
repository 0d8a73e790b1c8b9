import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { readPlace } from '../../../src/config.ts'
import { forgotten, isHeldBack, leaveForgotten, lettingIn } from '../../../src/core/house/gone/forgotten.ts'
import { greetings } from '../../../src/core/house/reception/greetings.ts'
import { insert, type OpenStore, type Row } from '../../../src/core/store.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import { newId } from '../../../src/edges/chance/newId.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { collections } from '../../../src/features.ts'
import { openSameSecret, openSecret } from '../../../src/openStore.ts'
import { storeDirs } from '../../support/storeDirs.ts'

let store: OpenStore
const newDir = storeDirs()

beforeEach(() => {
  store = openMemoryStore(collections)
})

/** Below a file there is no place: nothing is kept beside the data. */
const nowhere = join(process.execPath, 'data')
const inPlace = (env: Readonly<Record<string, string>>) => readPlace({ DATA_DIR: nowhere, ...env })

const started = (env: Readonly<Record<string, string>>) => openSecret(store, inPlace(env), newId)

const database = 'postgres://dult:hemmelig@db.example:5432/dult'
const otherwise = 'postgresql://dult:hemmelig@10.0.0.7/dult?sslmode=require'

const rows = () => store.list({ name: 'sealed', index: [] }, { limit: 9 })

/** As an earlier version left it. */
const greet = () => store.write([insert(greetings, { id: 'a:chat', at: '2026-11-20T09:00:00Z' as Instant })])

it('is the same however the address of the database is spelt', async () => {
  const first = await started({ DATABASE_URL: database })
  expect(await started({ DATABASE_URL: otherwise })).toBe(first)
  expect(await rows()).toHaveLength(1)
})

it('is the same when all but one of what it is sealed with is changed, one after the other', async () => {
  const first = await started({ DATABASE_URL: database, MicrosoftAppPassword: 'one' })
  expect(await started({ DATABASE_URL: database, MicrosoftAppPassword: 'two' })).toBe(first)
  const moved = 'postgres://dult:annet@db.example/dult'
  expect(await started({ DATABASE_URL: moved, MicrosoftAppPassword: 'two' })).toBe(first)
  expect(await started({ DATABASE_URL: moved, MicrosoftAppPassword: 'three' })).toBe(first)
})

it('is the same when more is known, and when the only thing it is sealed with is changed and named once as it was', async () => {
  let changed = 0
  const begun = (env: Readonly<Record<string, string>>) =>
    openSecret(store, inPlace(env), newId, () => {
      changed += 1
    })
  const first = await begun({ MicrosoftAppPassword: 'one' })
  expect(await begun({ MicrosoftAppPassword: 'one' })).toBe(first)
  const env = { MicrosoftAppPassword: 'two' }
  expect(await begun({ ...env, DULT_SECRET_BEFORE: 'one' })).toBe(first)
  expect(await begun(env)).toBe(first)
  expect(await begun({ ...env, DATABASE_URL: database })).toBe(first)
  expect(await begun({ DATABASE_URL: database, DULT_METRICS_TOKEN: 'a token of them' })).toBe(first)
  expect(await begun({ DULT_METRICS_TOKEN: 'a token of them' })).toBe(first)
  expect(changed).toBe(0)
  // Who forgot to name it is told, and mends it later.
  expect(await begun({ MicrosoftAppPassword: 'three' })).not.toBe(first)
  expect(changed).toBe(1)
  expect(await begun({ MicrosoftAppPassword: 'three', DULT_SECRET_BEFORE: 'two' })).toBe(first)
  expect(await begun({ MicrosoftAppPassword: 'three' })).toBe(first)
  expect(changed).toBe(1)
})

it('is the same beside a file store where all else is changed at once, and beside no database', async () => {
  const data = { DATA_DIR: join(await newDir(), 'data') }
  const first = await started({ ...data, MicrosoftAppPassword: 'one' })
  expect(await started({ ...data, MicrosoftAppPassword: 'two' })).toBe(first)
  expect(await started(data)).toBe(first)
  expect(await started({ ...data, DATABASE_URL: database })).not.toBe(first)
})

const forget = () =>
  leaveForgotten(store, of => of, 'd0170000-0000-4000-8000-000000000001', '2026-11-20T09:00:00Z' as Instant)

it('holds lists back where it is lost and somebody was forgotten, until it is found again or given up', async () => {
  await started({ MicrosoftAppPassword: 'one' })
  await started({ MicrosoftAppPassword: 'two' })
  expect(await isHeldBack(store)).toBe(false)
  await forget()
  await started({ MicrosoftAppPassword: 'three' })
  await started({ MicrosoftAppPassword: 'four' })
  expect(await isHeldBack(store)).toBe(true)
  expect(await store.list(forgotten, { limit: 9 })).toHaveLength(2)
  // The one that came behind it does not know them either.
  await started({ MicrosoftAppPassword: 'four', DULT_SECRET_BEFORE: 'three' })
  expect(await isHeldBack(store)).toBe(true)
  await started({ MicrosoftAppPassword: 'four', DULT_SECRET_BEFORE: 'two' })
  expect(await isHeldBack(store)).toBe(false)
  await started({ MicrosoftAppPassword: 'five' })
  await store.write(await lettingIn(store))
  expect(await isHeldBack(store)).toBe(false)
})

it('is not made anew at a prompt that has none of what it is sealed with', async () => {
  const first = await started({ MicrosoftAppPassword: 'one' })
  const atPrompt = (env: Readonly<Record<string, string>>) => openSameSecret(store, inPlace(env), newId)
  expect(await atPrompt({ DULT_METRICS_TOKEN: 'a token of them' })).toBeNull()
  expect(await atPrompt({ MicrosoftAppPassword: 'one' })).toBe(first)
  expect(await rows()).toHaveLength(1)
})

it('is one, where two processes begin at once', async () => {
  const both = [database, otherwise].map(url => started({ DATABASE_URL: url }))
  const [one, other] = await Promise.all(both)
  expect(one).toBe(other)
})

it('is opened by nobody who has the store alone', async () => {
  const first = await started({ DATABASE_URL: database, DULT_METRICS_TOKEN: 'a token of them' })
  const kept = JSON.stringify(await rows())
  for (const known of [first ?? '', 'hemmelig', 'a token of them']) expect(kept).not.toContain(known)
  expect(await started({ DATABASE_URL: 'postgres://dult:gjettet@db.example/dult' })).not.toBe(first)
  // Nor does whoever guesses take it from the others.
  expect(await started({ DATABASE_URL: database })).toBe(first)
})

it('goes on as it was where it named something already, and is then no other key’s to open', async () => {
  await greet()
  expect(await started({ DATABASE_URL: database })).toBe(database)
  expect(await started({ DATABASE_URL: otherwise, DULT_METRICS_TOKEN: 'a token of them' })).toBe(database)
  store = openMemoryStore(collections)
  await greet()
  const env = { MicrosoftAppPassword: 'one', DATABASE_URL: database }
  expect([await started(env), await started(env)]).toEqual(['one', 'one'])
  const next = await started({ ...env, MicrosoftAppPassword: 'two' })
  expect(next).not.toBe('one')
  expect(await started({ ...env, MicrosoftAppPassword: 'three' })).toBe(next)
})

it('and what cannot be read is one more that nobody opens', async () => {
  const broken: Row & object = { id: '1', salt: 'x', seals: ['', 'AAAA'] } as Row
  await store.write([insert({ name: 'sealed', index: [] }, broken)])
  const first = await started({ DATABASE_URL: database })
  expect(await started({ DATABASE_URL: database })).toBe(first)
})
