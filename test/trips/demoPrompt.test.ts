import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFlags } from '../../src/cli/demo/flags.ts'
import { emptyFolder, isHalfEmptied, makeFolder } from '../../src/cli/demo/folder.ts'
import { personas } from '../../src/cli/demo/personas.ts'
import { seedDemo } from '../../src/cli/demo/seed.ts'
import type { Feature } from '../../src/core/feature.ts'
import { insert, type Store } from '../../src/core/store.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { everyone, found } from '../../src/features/people/roster/roster.ts'
import { collections } from '../../src/features.ts'
import { heads, noteAt, noteCollections, notes } from '../edges/store/notes.ts'

let parent: string
let dir: string

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'dult-folder-'))
  dir = path.join(parent, 'demo')
})

afterEach(() => {
  rmSync(parent, { recursive: true, force: true })
})

const open = () => openFileStore({ dir, collections: noteCollections })

const write = async () => {
  const store = await open()
  await store.write([insert(notes, noteAt(1))])
  return store
}

describe('what the demo is told', () => {
  it('may be nothing, and then it is at the usual place', () => {
    expect(readFlags([])).toMatchObject({ port: 3978, data: path.join('.data', 'demo'), fresh: false })
  })

  it.each(['--colour', '--port many', '--port 70000', '--port -1', '--port 1.5', 'more'])(
    'is not %s',
    flags => {
      expect(readFlags(flags.split(' '))).toBeNull()
    },
  )
})

describe('the folder of the demo', () => {
  it('is made, and may be emptied', async () => {
    makeFolder(dir)
    await (await write()).close()
    expect(emptyFolder(dir)).toBe(true)
    const store = await open()
    expect(await store.tally(notes, { by: [] })).toEqual([])
    await store.close()
    expect(emptyFolder(dir)).toBe(true)
  })

  it('may have been there before, as long as nothing was in it', async () => {
    mkdirSync(dir)
    makeFolder(dir)
    await (await write()).close()
    makeFolder(dir)
    expect(emptyFolder(dir)).toBe(true)
  })

  it('is not emptied when somebody else made it', () => {
    mkdirSync(dir)
    writeFileSync(path.join(dir, 'mine.txt'), 'mine')
    makeFolder(dir)
    expect(emptyFolder(dir)).toBe(false)
    expect(readdirSync(dir)).toEqual(['mine.txt'])
  })

  it('whose emptying was cut short is emptied by the next start, however that is given', async () => {
    makeFolder(dir)
    await (await write()).close()
    expect(isHalfEmptied(dir)).toBe(false)
    writeFileSync(path.join(dir, 'dult-demo-emptying'), '')
    renameSync(path.join(dir, 'journal-000001.jsonl'), path.join(dir, 'journal-000007.jsonl'))
    await expect(open()).rejects.toMatchObject({ code: 'store.damaged' })
    expect([isHalfEmptied(dir), emptyFolder(dir), isHalfEmptied(dir)]).toEqual([true, true, false])
    const again = await open()
    expect(await again.list(notes, { limit: 9 })).toEqual([])
    await again.close()
  })

  it('is not emptied while it is in use, and what was written there stays', async () => {
    makeFolder(dir)
    const store = await write()
    expect(() => emptyFolder(dir)).toThrow('store.locked')
    await store.write([insert(notes, noteAt(2))])
    await store.close()
    const again = await open()
    expect(await again.list(notes, { limit: 9 })).toHaveLength(2)
    await again.close()
    expect(existsSync(path.join(dir, 'dult-demo'))).toBe(true)
  })
})

describe('the first start of a demo', () => {
  const allCollections = [...collections, heads]
  const past = Array.from({ length: 700 }, (_, nth) => insert(heads, { id: `h${nth}`, count: nth }))
  const fill = (store: Store) =>
    seedDemo(
      store,
      { everyone: () => everyone(store), found } as Parameters<typeof seedDemo>[1],
      [{ history: () => past } as unknown as Feature],
      '2026-11-20T09:00:00.000Z' as Instant,
    )
  const filled = async (store: Store) => ({
    people: (await everyone(store)).length,
    past: (await store.tally(heads, { by: [] }))[0]?.count,
  })

  it.each([0, 1, 2])('that is killed after %s writes can be made again', async most => {
    const store = openMemoryStore(allCollections)
    let count = 0
    const dying: Store = {
      ...store,
      write: changes => (++count > most ? Promise.reject(new Error('killed')) : store.write(changes)),
    }
    await fill(dying).catch(() => {})
    await fill(store)
    expect(await filled(store)).toEqual({ people: personas.length, past: past.length })
  })

  it('that two make at once on one database is made once', async () => {
    const store = openMemoryStore(allCollections)
    await Promise.all([fill(store), fill(store)])
    expect(await filled(store)).toEqual({ people: personas.length, past: past.length })
  })
})
