/** Letters from before get what they lack: all of them, once, whatever ends the start, and whoever starts beside it. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { letters } from '../../../src/core/letters.ts'
import { bringUpToDate } from '../../../src/core/migration.ts'
import type { OpenStore } from '../../../src/core/store.ts'
import { letterMigrations } from '../../../src/features/letters/earlier.ts'
import { silentLog } from '../../support/letters.ts'
import { fillWithOldLetters, openAsItLies } from '../../support/oldLetters.ts'
import { engines } from '../../support/oldStore.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'

let server: TestPostgres

beforeAll(async () => {
  server = await startPostgres()
})

afterAll(() => server.stop())

const count = 1_600

const places = {
  file: async () => {
    const dir = await mkdtemp(join(tmpdir(), 'dult-earlier-'))
    onTestFinished(() => rm(dir, { recursive: true }))
    return dir
  },
  postgres: () => server.newDatabase(),
}

const withStore = async <T>(place: string, use: (store: OpenStore) => Promise<T>): Promise<T> => {
  const store = await openAsItLies(place)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

const script = join(import.meta.dirname, '../../support/oldLettersProcess.ts')

const start = async (place: string, diesAt = 0): Promise<string> => {
  const child = spawn(process.execPath, [script, place, String(diesAt)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  const [code, signal] = await once(child, 'close')
  return `${signal ?? code} ${complaint}`.trim()
}

const countBy = async (store: OpenStore, field: 'series' | 'answer' | 'about' | 'reason') =>
  Object.fromEntries(
    (await store.tally(letters, { by: [field] })).map(({ key, count: many }) => [String(key[0]), many]),
  )

const eighth = count / 8
const upToDate = async (store: OpenStore) => {
  expect(await countBy(store, 'series')).toEqual({
    campaign: eighth,
    'checklist-time': eighth,
    'weekly-steps': eighth,
    'progress-post': eighth,
    'worksheet-reminder': eighth,
    'directory-reminder': eighth,
    'person-left': eighth,
    'pace-question': eighth,
  })
  expect(await countBy(store, 'answer')).toEqual({ '': count - 20, thanks: 20 })
  expect(await countBy(store, 'about')).toEqual({ null: count - eighth, ola: eighth })
  expect(await countBy(store, 'reason')).toEqual({ '': count })
}

const versions = async (store: OpenStore) => {
  const rows = await store.list(letters, { limit: count })
  return [...new Set(rows.map(({ version }) => version))]
}

describe.each(engines)('a store of old letters, in %s', engine => {
  it('is brought up to date by a start after one that was killed halfway, each letter once', async () => {
    const place = await places[engine]()
    await withStore(place, store => fillWithOldLetters(store, count))
    expect(await start(place, 3)).toBe('SIGKILL')
    await withStore(place, async store => {
      const series = await countBy(store, 'series')
      expect(series.null).toBeGreaterThan(0)
      expect(series.null).toBeLessThan(count)
    })
    expect(await start(place)).toBe('0')
    await withStore(place, async store => {
      await upToDate(store)
      expect(await versions(store)).toEqual([2])
    })
  }, 60_000)

  it('costs one look from then on, however many letters there are', async () => {
    await withStore(await places[engine](), async store => {
      await fillWithOldLetters(store, count)
      await bringUpToDate(store, letterMigrations, silentLog)
      let looks = 0
      const watched: OpenStore = {
        ...store,
        list: async (collection, query) => {
          looks += 1
          const rows = await store.list(collection, query)
          expect(rows).toEqual([])
          return rows
        },
        write: async () => {
          throw new Error('There is nothing to write.')
        },
      }
      await bringUpToDate(watched, letterMigrations, silentLog)
      expect(looks).toBe(1)
    })
  })
})

it('two processes that start on one database share the work, and no letter is changed twice', async () => {
  const place = await places.postgres()
  await withStore(place, store => fillWithOldLetters(store, count))
  expect(await Promise.all([start(place), start(place)])).toEqual(['0', '0'])
  await withStore(place, async store => {
    await upToDate(store)
    expect(await versions(store)).toEqual([2])
  })
}, 60_000)
