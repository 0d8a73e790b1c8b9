import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { seedDemo } from '../../src/cli/demo/seed.ts'
import { collections } from '../../src/collections.ts'
import { readContent } from '../../src/content.ts'
import { chooseSettings, readSettings, settings } from '../../src/core/settings.ts'
import { update } from '../../src/core/store.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { createLog } from '../../src/edges/log/log.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { unitFunctions } from '../../src/features/people/functions.ts'
import { everyone, found } from '../../src/features/people/roster.ts'
import { root } from '../support/sources.ts'

/** What an operator types at the prompt, on a real file store in a folder of its own. */
let dir: string

const log = createLog('error', { write: () => {} })

const withStore = async <T>(
  use: (store: Awaited<ReturnType<typeof openFileStore>>) => Promise<T>,
): Promise<T> => {
  const store = await openFileStore({ dir, collections, log })
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'dult-prompt-'))
  await withStore(store =>
    seedDemo(
      store,
      { everyone: () => everyone(store), found } as Parameters<typeof seedDemo>[1],
      [],
      '2026-11-20T09:00:00.000Z' as Instant,
    ),
  )
})

afterEach(() => {
  rmSync(dir, { recursive: true, force: true })
})

type Said = { readonly code: number | null; readonly said: string }

const dult = (...args: readonly string[]): Promise<Said> => dultIn(dir, ...args)

const dultIn = async (dataDir: string, ...args: readonly string[]): Promise<Said> => {
  const child = spawn(process.execPath, ['src/cli/dult.ts', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said }
}

const file = (name: string, text: string): string => {
  const place = path.join(dir, '..', `${path.basename(dir)}-${name}`)
  writeFileSync(place, text)
  return place
}

const names = () => withStore(async store => (await everyone(store)).map(({ name }) => name))

describe('import roster', () => {
  const liv = 'cccccccc-0000-4000-8000-000000000009;Liv Aasen;sar'
  const here = personas
    .filter(({ unit }) => unit === 'sar')
    .map(({ aadObjectId, name, unit, roles, language }) =>
      [aadObjectId, name, unit, roles.join('|'), language].join(';'),
    )
  const header = 'aadObjectId;name;unit;roles;language'

  it('shows the difference, changes nothing in a dry run, and then does what it said', async () => {
    const roster = file('roster.csv', [header, ...here.slice(1), `${liv};clinician;nn`].join('\n'))
    const tried = await dult('import', 'roster', roster, '--dry-run')
    expect(tried).toMatchObject({ code: 0 })
    expect(tried.said).toContain('+ Liv Aasen joins Sårteamet, Bjørkedal kommune')
    expect(tried.said).toContain('- Siv Hovden leaves Sårteamet, Bjørkedal kommune')
    expect(tried.said).toContain('1 join, 0 move, 0 change, 1 leave, 0 problems')
    expect(await names()).not.toContain('Liv Aasen')
    expect((await dult('import', 'roster', roster)).said).toContain('Imported.')
    expect(await names()).toContain('Liv Aasen')
    rmSync(roster)
  })

  it('names the line of what is wrong, and imports nothing', async () => {
    const roster = file('bad.csv', [header, `${liv};boss;nn`].join('\n'))
    const { code, said } = await dult('import', 'roster', roster)
    expect(code).toBe(1)
    expect(said).toContain('line 2, roles: unknown-role')
    expect(said).not.toContain('boss')
    expect(await names()).not.toContain('Liv Aasen')
    rmSync(roster)
  })
})

describe('import settings', () => {
  it('takes what is right and names what is not', async () => {
    const wrong = file('wrong.json', '{"letters":{"perday":2}}')
    const refused = await dult('import', 'settings', wrong)
    expect(refused).toEqual({
      code: 1,
      said: '  letters.perday is not a setting; is it misspelt?\nNothing was imported.\n',
    })
    const right = file('right.json', '{"letters":{"perDay":2}}')
    expect(await dult('import', 'settings', right)).toEqual({ code: 0, said: 'Imported.\n' })
    expect((await withStore(readSettings)).letters.perDay).toBe(2)
    rmSync(wrong)
    rmSync(right)
  })
})

describe('doctor', () => {
  const complete = async (more: object = {}) => {
    const { systems } = readContent()
    const links = systems.flatMap(({ system, links }) =>
      links.flatMap(({ link, url }) =>
        url ? [] : [[`${system}.${link}`, `https://sider.fjordvik.no/${link}`]],
      ),
    )
    const desks = systems.flatMap(({ system, contact }) =>
      contact ? [[system, { phone: '24 20 00 99' }]] : [],
    )
    const chosen = { links: Object.fromEntries(links), directory: Object.fromEntries(desks), ...more }
    expect(await withStore(store => chooseSettings(store, chosen))).toEqual([])
  }

  it('names what is missing and what to do next, and changes nothing', async () => {
    const before = readdirSync(dir)
    const { code, said } = await dult('doctor')
    expect(code).toBe(1)
    expect(said).toContain('links: procedures has no video, video-equipment')
    expect(said).toContain('directory.it-provider has no phone and no mail')
    expect(said).not.toContain('innomed')
    expect(said).toContain('import settings FILE')
    expect(said).toContain('ok    every unit has a leader and a superuser')
    expect(readdirSync(dir)).toEqual(before)
  })

  it('is content when everything is set, and names a placeholder by its setting, never by its value', async () => {
    await complete()
    expect(await dult('doctor')).toMatchObject({ code: 0 })
    await complete({ directory: { contacts: { name: 'xxx', phone: '12345678' } } })
    const { code, said } = await dult('doctor')
    expect(code).toBe(1)
    expect(said).toContain('directory.contacts.name looks like something that was to be filled in')
    expect(said).toContain('directory.contacts.phone looks like')
    expect(said).not.toContain('xxx')
    expect(said).not.toContain('12345678')
  })

  it('finds settings that cannot be read, and a unit that nobody leads', async () => {
    await complete()
    await withStore(async store => {
      const leader = await store.get(unitFunctions, 'hud:leader')
      if (leader) await store.write([update(unitFunctions, { ...leader, holder: null })])
      const row = await store.get(settings, 'trust')
      if (row) await store.write([update(settings, { ...row, chosen: { letters: { perday: 2 } } })])
    })
    const { code, said } = await dult('doctor')
    expect(code).toBe(1)
    expect(said).toContain('letters.perday is not a setting; is it misspelt?')
    expect(said).toContain('Hudpoliklinikken, Fjordvik sykehus (hud) has no leader')
  })

  it('says so where there is no store, and makes none', async () => {
    const empty = path.join(dir, 'empty')
    const child = await dultIn(empty, 'doctor')
    expect(child).toMatchObject({ code: 1 })
    expect(child.said).toContain('There is no file store')
    expect(existsSync(empty)).toBe(false)
  })
})

describe('erase', () => {
  it('forgets a person by their Entra object id and prints the receipt', async () => {
    const kari = personas.find(({ id }) => id === 'kari')?.aadObjectId ?? ''
    const { code, said } = await dult('erase', kari)
    expect(code).toBe(0)
    expect(said).toContain('people: 1')
    expect(await names()).not.toContain('Kari Solheim')
    expect(await dult('erase', kari)).toEqual({ code: 1, said: 'There is nobody of that id.\n' })
  })

  it.each([[['erase']], [['import', 'people', 'x']], [['import', 'roster', 'x', '--now']]])(
    'and the like say how they are used: %j',
    async args => {
      expect((await dult(...args)).code).toBe(2)
    },
  )
})
