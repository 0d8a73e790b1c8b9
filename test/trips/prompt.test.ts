import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { seedDemo } from '../../src/cli/demo/seed.ts'
import { runCommand } from '../../src/cli/dult/commands.ts'
import { gatherAll } from '../../src/core/figures/gather.ts'
import { debts } from '../../src/core/house/gone/debts.ts'
import { holdingBack } from '../../src/core/house/gone/forgotten.ts'
import { id, type PersonId } from '../../src/core/ids.ts'
import { letters, writeLetter } from '../../src/core/letters.ts'
import { readSettings } from '../../src/core/settings.ts'
import { insert, numbered, type OpenStore, update } from '../../src/core/store.ts'
import type { Day, Instant } from '../../src/core/time/instant.ts'
import { createLog } from '../../src/edges/log/log.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { sealPlan } from '../../src/features/campaigns/trial/sealed.ts'
import { trials } from '../../src/features/campaigns/trial/trial.ts'
import { type Deviation, deviations, numberOf } from '../../src/features/deviations/deviation.ts'
import { responses } from '../../src/features/feedback/response.ts'
import { isStopped, startAll, stopAll } from '../../src/features/letters/killSwitch.ts'
import { identities, people } from '../../src/features/people/person.ts'
import { everyone, found } from '../../src/features/people/roster/roster.ts'
import { collections } from '../../src/features.ts'
import { draftTrial } from '../support/trials.ts'

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

/** What was written beside the data, as somebody keeps a file to bring in. */
const beside: string[] = []

afterEach(() => {
  rmSync(dir, { recursive: true, force: true })
  for (const place of beside.splice(0)) rmSync(place, { force: true })
  rmSync(`${dir}.secret`, { force: true })
})

type Said = { readonly code: number; readonly said: string }

const dult = (...args: readonly string[]): Promise<Said> => dultWith({}, ...args)

const dultIn = (dataDir: string, ...args: readonly string[]): Promise<Said> =>
  dultWith({ DATA_DIR: dataDir }, ...args)

/** As typed at the prompt, and in this process: one that is started takes longer than what it does. */
const dultWith = async (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Said> => {
  let said = ''
  const heard = (['log', 'error'] as const).map(how =>
    vi.spyOn(console, how).mockImplementation(line => {
      said += `${line}\n`
    }),
  )
  try {
    const code = await runCommand(args, { DATA_DIR: dir, DULT_METRICS_TOKEN: 'a secret', ...env })
    return { code, said }
  } finally {
    for (const spy of heard) spy.mockRestore()
  }
}

const file = (name: string, text: string | Uint8Array): string => {
  const place = path.join(dir, '..', `${path.basename(dir)}-${name}`)
  writeFileSync(place, text)
  beside.push(place)
  return place
}

const other = (n: number) => ({
  id: `other-${n}` as PersonId,
  name: 'x'.repeat(200),
  language: 'nb' as const,
  unit: null,
  at: '2026-11-20T09:00:00.000Z' as Instant,
})

const bytesIn = (dir: string): string =>
  readdirSync(dir)
    .map(name => readFileSync(path.join(dir, name), 'latin1'))
    .join()

const names = () => withStore(async store => (await everyone(store)).map(({ name }) => name))

describe('export feedback', () => {
  it('counts what patients answered month by month, of no fewer than five', async () => {
    const answer = (nth: number, unit: string, day: string, choice: string) =>
      insert(responses, {
        id: `${unit}-${nth}`,
        unit: id<'unit'>(unit),
        day: day as Day,
        gathered: false,
        answers: { joining: choice },
      })
    await withStore(async store => {
      await store.write([
        ...[1, 2, 3, 4, 5, 6].map(nth => answer(nth, 'hud', '2026-10-13', nth > 4 ? 'hard' : 'easy')),
        ...[1, 2, 3, 4].map(nth => answer(nth, 'sar', '2026-10-13', 'easy')),
      ])
      await gatherAll(store, collections).run('2026-11-20T09:00:00.000Z' as Instant)
    })
    const { code, said } = await dult('export', 'feedback', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(said)).toEqual([
      { unit: 'hud', month: '2026-10', question: 'joining', answers: 6, content: 4 },
    ])
  })
})

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

  it('leaves out and counts who was forgotten, and imports nothing where they cannot be known', async () => {
    const siv = personas.find(({ id }) => id === 'siv')?.aadObjectId ?? ''
    expect((await dult('erase', siv)).code).toBe(0)
    const roster = file('again.csv', [header, ...here, `${liv};clinician;nn`].join('\n'))
    rmSync(`${dir}.secret`)
    const elsewhere = await dultWith({ DULT_METRICS_TOKEN: 'another' }, 'import', 'roster', roster)
    expect(elsewhere).toMatchObject({
      code: 1,
      said: expect.stringContaining('Give the command the environment'),
    })
    expect(await names()).not.toContain('Liv Aasen')
    for (const more of [['--dry-run'], []]) {
      const { code, said } = await dult('import', 'roster', roster, ...more)
      expect(code).toBe(0)
      expect(said).toContain('1 join, 0 move, 0 change, 0 leave, 0 problems')
      expect(said).toContain('1 of the lines: somebody who asked to be forgotten')
      expect(said).not.toContain('Siv Hovden')
    }
    expect(await names()).toContain('Liv Aasen')
    expect(bytesIn(dir)).not.toContain(siv)
    rmSync(roster)
  })

  /** As Excel saves «CSV» in Norwegian, and «Unicode text». */
  const latin = (text: string) => Buffer.from(text, 'latin1')
  const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

  it.each([
    ['of Windows', latin],
    ['of two bytes each', wide],
    ['of two bytes each, the other way round', (text: string) => wide(text).swap16()],
  ])('reads names and what points to a patient in letters %s', async (_, written) => {
    const line = (name: string) => `aadObjectId;name;unit\neeeeeeee-0000-4000-8000-00000000000e;${name};sar\n`
    const right = file('latin.csv', written(line('Åse Ødegård')))
    expect((await dult('import', 'roster', right, '--dry-run')).said).toContain('+ Åse Ødegård joins')
    const wrong = file('born.csv', written(line('Åse Ødegård født første februar 1980')))
    const refused = await dult('import', 'roster', wrong, '--dry-run')
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.said).toContain('line 2, name: identifier')
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

  it('owes the night for the words that it takes the place of', async () => {
    const before = file('before.json', '{"directory":{"courses":{"name":"Zvartfjell"}}}')
    const after = file('after.json', '{"directory":{"courses":{"name":"Kurskontoret"}}}')
    expect((await dult('import', 'settings', before)).said).toBe('Imported.\n')
    expect(await withStore(store => store.list(debts, { limit: 9 }))).toEqual([])
    expect((await dult('import', 'settings', after)).said).toBe('Imported.\n')
    expect(await withStore(store => store.list(debts, { limit: 9 }))).toMatchObject([
      { of: ['settings'], from: expect.stringMatching(/T0[23]:00/) },
    ])
    rmSync(before)
    rmSync(after)
  })
})

describe('doctor', () => {
  it('names what is missing and what to do next, and changes nothing', async () => {
    const before = readdirSync(dir)
    const { code, said } = await dult('doctor')
    expect(code).toBe(1)
    expect(said).toContain('links: procedures has no video, video-equipment')
    expect(said).toContain('import settings FILE')
    expect(said).toContain('ok    every unit has a leader and a superuser')
    expect(readdirSync(dir)).toEqual(before)
  })

  it('says so where there is no store, and makes none', async () => {
    const empty = path.join(dir, 'empty')
    const { code, said } = await dultIn(empty, 'doctor')
    expect(code).toBe(1)
    expect(said).toContain('There is no file store')
    expect(existsSync(empty)).toBe(false)
  })
})

describe('import calendar', () => {
  const month = new Date(performance.timeOrigin + 30 * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '')
  const lines = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'SUMMARY:Kontroll Ola Nordmann',
    `DTSTART:${month}T120000Z`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]

  it('shows how many times come, and brings in those and nothing else of the file', async () => {
    const calendar = file('week.ics', lines.join('\r\n'))
    const tried = await dult('import', 'calendar', calendar, '--unit', 'sar', '--dry-run')
    expect(tried.said).toContain('checklist wound-home, half a year ahead: 1 come, 0 go, 0 stay')
    expect(tried.said).toContain('nothing was changed')
    expect((await dult('import', 'calendar', calendar, '--unit', 'sar')).said).toContain('Imported.')
    const again = await dult('import', 'calendar', calendar, '--unit', 'sar')
    expect(again.said).toContain('0 come, 0 go, 1 stay')
    const kept = readdirSync(dir)
      .map(name => readFileSync(path.join(dir, name), 'utf8'))
      .join()
    expect(kept).toContain('wound-home')
    expect([kept, tried.said, again.said].join()).not.toMatch(/Nordmann|Kontroll/)
    rmSync(calendar)
  })

  it('is told which unit, and names the lists there are', async () => {
    const calendar = file('wrong.ics', lines.join('\r\n'))
    expect((await dult('import', 'calendar', calendar)).code).toBe(2)
    const refused = await dult('import', 'calendar', calendar, '--unit', 'sar', '--checklist', 'none')
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.said).toContain('clinician, equipment, meeting')
    rmSync(calendar)
  })
})

describe('a store that the bot holds', () => {
  it('is left to it, and the prompt says what to do', async () => {
    await withStore(async () => {
      for (const command of ['doctor', 'verify', 'erase kari'])
        expect(await dult(...command.split(' '))).toEqual({
          code: 1,
          said: `${command.split(' ')[0]} did not succeed: another process holds the data in ${dir}. Stop the bot first, or use PostgreSQL.\n`,
        })
      expect((await dultIn(`${dir}-other`, 'verify', dir)).said).toContain(`holds the data in ${dir}.`)
    })
  })
})

describe('a database that does not answer', () => {
  it('is named, and who reads in is told to do so once more, as a part may be there', async () => {
    const away = { DATABASE_URL: 'postgres://nobody:none@127.0.0.1:1/none' }
    const roster = file('away.csv', 'aadObjectId,name,unit\n')
    const said = (await dultWith(away, 'import', 'roster', roster)).said
    expect(said).toContain('import did not succeed: the database does not answer')
    expect(said).toContain('Give the command once more: it goes on with the rest.')
    expect((await dultWith(away, 'export', 'people')).said).not.toContain('once more')
    rmSync(roster)
  })
})

describe('verify', () => {
  const journal = () => path.join(dir, 'journal-000001.jsonl')
  const lines = () => readFileSync(journal(), 'utf8').split('\n').length - 1

  it('says that all is in order, and in which files', async () => {
    const said = `  journal-000001.jsonl: ${lines()} lines, all in order\n`
    expect(await dult('verify')).toEqual({ code: 0, said })
    expect(await dult('verify', '--repair')).toEqual({ code: 0, said })
  })

  it('names a trial of which one byte is not as it was locked, and where', async () => {
    const trial = draftTrial({ state: 'running', coin: { seed: 'f00d', chance: 0.5 } })
    const locked = { ...trial, seals: sealPlan(trial) }
    await withStore(store => store.write([insert(trials, locked)]))
    expect(await dult('verify')).toMatchObject({
      code: 0,
      said: expect.stringContaining('  trials: 1, all as they were locked\n'),
    })
    await withStore(async store => {
      const known = await store.get(trials, trial.id)
      if (known) await store.write([update(trials, { ...known, coin: { seed: 'f00e', chance: 0.5 } })])
    })
    expect(await dult('verify')).toMatchObject({
      code: 1,
      said: expect.stringContaining('  trial tried: not as it was locked: coin\n'),
    })
  })

  it('names the file, the line and what is wrong with it, as the start does, and mends it', async () => {
    await withStore(async store => {
      for (const n of [1, 2, 3]) await store.write([insert(people, other(n))])
    })
    const whole = readFileSync(journal(), 'utf8').split('\n')
    writeFileSync(journal(), whole.toSpliced(2, 1).join('\n'))
    const wrong = 'line 3: a line before it is missing, there twice or out of place'
    const { code, said } = await dult('verify')
    expect([code, said]).toEqual([1, expect.stringContaining(`  journal-000001.jsonl:\n    ${wrong}\n`)])
    expect(said).toContain('Mend it with npm run dult -- verify --repair')
    const { said: refused } = await dult('erase', 'kari')
    expect(refused).toContain('(file journal-000001.jsonl, line 3, because a line before it')
    expect(await dult('verify', '--repair')).toMatchObject({
      code: 0,
      said: expect.stringMatching(/Mended\.[\s\S]*takes them elsewhere first/),
    })
    expect(await dult('verify')).toMatchObject({ code: 0 })
    expect(readdirSync(dir)).toContain('journal-000001.jsonl.damaged')
  })

  it('lets no letter leave again of which a lost line may have said that it left', async () => {
    const draft = {
      series: 'campaign',
      campaign: 'c1',
      kind: 'friendly',
      unit: null,
      show: { card: 'common/notice', data: {} },
      expires: '2999-12-31T09:00:00.000Z' as Instant,
    } as const
    const due = '2026-11-20T09:00:00.000Z' as Instant
    const later = '2999-12-01T09:00:00.000Z' as Instant
    const wrote = await withStore(async store => {
      await store.write([
        writeLetter({ ...draft, person: 'kari' as PersonId, due }),
        writeLetter({ ...draft, person: 'lars' as PersonId, due: later }),
      ])
      const before = lines()
      const waits = await store.get(letters, 'c1:kari')
      if (waits) await store.write([update(letters, { ...waits, state: 'sending' })])
      const leaves = await store.get(letters, 'c1:kari')
      if (leaves) await store.write([update(letters, { ...leaves, state: 'delivered' })])
      return before
    })
    const whole = readFileSync(journal(), 'utf8').split('\n')
    writeFileSync(
      journal(),
      whole.map((line, nth) => (nth < wrote ? line : line.replace('c1', 'c2'))).join('\n'),
    )
    expect(await dult('verify', '--repair')).toMatchObject({
      code: 0,
      said: expect.stringContaining('1 letters that waited may have left already'),
    })
    const states = await withStore(async store =>
      (await store.list(letters, { order: 'newest', limit: 9 })).map(({ id, state }) => `${id} ${state}`),
    )
    expect(states).toEqual(['c1:lars queued', 'c1:kari unknown'])
  })

  it.each([
    ['the journal that gave the latest is lost', 201],
    ['the snapshot that held the count is lost', 201],
  ])('gives no number of a deviation twice where a line of %s', async (where, next) => {
    const report = (store: OpenStore, nth: number) =>
      store.write([
        numbered('deviations:2026', ordinal =>
          insert(deviations, { id: `d${nth}`, number: numberOf(2026, ordinal) } as Deviation),
        ),
      ])
    const file = await withStore(async store => {
      for (let nth = 0; nth < 105; nth++) await report(store, nth)
      if (where.startsWith('the journal')) return journal()
      await store.purge()
      return path.join(dir, readdirSync(dir).find(name => /^snapshot.*jsonl$/.test(name)) ?? '')
    })
    const sign = where.startsWith('the journal') ? 'deviations:2026","value":105' : '"deviations:2026"'
    writeFileSync(file, readFileSync(file, 'utf8').replace(sign, sign.replace('2026', '2O26')))
    expect(await dult('verify', '--repair', '--accept-loss')).toMatchObject({
      code: 0,
      said: expect.stringContaining('Deviations are numbered on from the next hundred'),
    })
    await withStore(async store => {
      await report(store, 999)
      expect(await store.get(deviations, 'd999')).toMatchObject({ number: numberOf(2026, next) })
    })
  })

  const waiting = {
    series: 'campaign',
    campaign: 'c1',
    kind: 'friendly',
    unit: null,
    show: { card: 'common/notice', data: {} },
    person: 'kari' as PersonId,
    due: '2026-11-20T09:00:00.000Z' as Instant,
    expires: '2999-12-31T09:00:00.000Z' as Instant,
  } as const

  /** All that is there is in a snapshot, in which somebody stopped everything. */
  const withSnapshot = async () => {
    await withStore(async store => {
      await stopAll(store, 'ada' as PersonId, waiting.due)
      await store.write([writeLetter(waiting)])
      await store.purge()
    })
    const file = readdirSync(dir).find(name => /^snapshot.*jsonl$/.test(name)) ?? ''
    return path.join(dir, file)
  }

  it('counts what left since as unknown where the journal is one of an older copy, and mends that only when told to', async () => {
    const older = await withStore(async store => {
      await store.write([writeLetter(waiting)])
      return readFileSync(journal(), 'utf8')
    })
    const due = waiting.due
    const times = statSync(journal())
    await withStore(async store => {
      const waits = await store.get(letters, 'c1:kari')
      if (waits) await store.write([update(letters, { ...waits, due, state: 'delivered' })])
    })
    writeFileSync(journal(), older)
    // As `cp -p` and a volume that was rolled back leave it: from before it was due.
    utimesSync(journal(), times.atime, new Date('2026-11-20T08:00:00Z'))
    for (const file of readdirSync(dir))
      utimesSync(path.join(dir, file), times.atime, new Date('2026-11-20T08:00:00Z'))
    const { code, said } = await dult('verify', '--repair')
    expect([code, said]).toEqual([1, expect.stringContaining('empty or cut')])
    expect(await dult('verify', '--repair', '--accept-loss')).toMatchObject({
      code: 0,
      said: expect.stringContaining('1 letters that waited may have left already'),
    })
    await withStore(async store => {
      expect(await store.get(letters, 'c1:kari')).toMatchObject({ state: 'unknown' })
      expect(await isStopped(store)).toBe(true)
    })
  })

  it('lets nothing leave where a line is lost that may have held it back, until an administrator says so', async () => {
    const snapshot = await withSnapshot()
    writeFileSync(snapshot, readFileSync(snapshot, 'utf8').replace('"stopped":true', '"stopped":trve'))
    const { code, said } = await dult('verify', '--repair')
    expect([code, said]).toEqual([0, expect.stringContaining('no letter leaves until an administrator')])
    await withStore(async store => {
      expect(await isStopped(store)).toBe(true)
      expect(await store.get(letters, 'c1:kari')).toMatchObject({ state: 'queued' })
      await startAll(store, 'ada' as PersonId, waiting.due)
      expect(await isStopped(store)).toBe(false)
    })
  })

  it('goes on with a part of a snapshot only when told to, says what is left, and lets nothing leave', async () => {
    const snapshot = await withSnapshot()
    const whole = readFileSync(snapshot, 'utf8')
    writeFileSync(snapshot, whole.slice(0, whole.indexOf('"put":"switches"') - 60))
    const { code, said } = await dult('verify', '--repair')
    expect([code, said]).toEqual([1, expect.stringContaining('Left are: ')])
    expect(said).toContain('Not mended')
    const lossy = await dult('verify', '--repair', '--accept-loss')
    expect([lossy.code, lossy.said]).toEqual([0, expect.stringContaining(`${personas.length} people`)])
    expect(await withStore(isStopped)).toBe(true)
  })

  it('says why it does not mend what is missing, and goes on without it when told to', async () => {
    rmSync(journal())
    const { code, said } = await dult('verify', '--repair')
    expect([code, said]).toEqual([
      1,
      expect.stringContaining('journal-000001.jsonl:\n    the file is missing'),
    ])
    expect(said).toContain('Put it back from a backup.')
    expect((await dult('doctor')).code).toBe(1)
    expect((await dult('verify', '--repair', '--accept-loss')).code).toBe(0)
    expect(await withStore(store => store.list(people, { limit: 9 }))).toEqual([])
  })
})

describe('erase', () => {
  it('forgets nobody where the secret is not that of the bot, as the bot would not know them again', async () => {
    const [kari, lars] = ['kari', 'lars'].map(one => personas.find(({ id }) => id === one)?.aadObjectId ?? '')
    expect((await dult('erase', lars ?? '')).code).toBe(0)
    rmSync(`${dir}.secret`)
    const { code, said } = await dultWith({ DULT_METRICS_TOKEN: '' }, 'erase', kari ?? '')
    expect([code, said]).toEqual([1, expect.stringContaining('Give the command the environment of the bot.')])
    expect(await names()).toContain('Kari Solheim')
  })

  it('knows the secret beside the data, whatever the environment has', async () => {
    const [kari, lars] = ['kari', 'lars'].map(one => personas.find(({ id }) => id === one)?.aadObjectId ?? '')
    expect((await dult('erase', lars ?? '')).code).toBe(0)
    expect((await dultWith({ DULT_METRICS_TOKEN: '' }, 'erase', kari ?? '')).code).toBe(0)
  })

  it('looks once more for what came behind before it says so, and owes nothing then', async () => {
    const kari = personas.find(({ id }) => id === 'kari')?.aadObjectId ?? ''
    expect(bytesIn(dir)).toContain('"kari"')
    expect((await dult('erase', kari)).said).toContain('Forgotten.')
    await withStore(async store => expect(await store.list(debts, { limit: 9 })).toEqual([]))
    expect(bytesIn(dir)).not.toContain('"kari"')
  })

  it('gives up who was forgotten where nobody can tell any more, once somebody says so', async () => {
    const kari = personas.find(({ id }) => id === 'kari')?.aadObjectId ?? ''
    expect((await dult('erase', kari)).code).toBe(0)
    expect((await dult('doctor')).said).toContain('ok    whoever was forgotten can be told from others')
    await withStore(async store => store.write(await holdingBack(store, 1)))
    expect((await dult('doctor')).said).toContain('wrong whoever was forgotten can be told from others')
    const liv = 'cccccccc-0000-4000-8000-000000000009'
    const roster = file('held.csv', `aadObjectId;name;unit;roles\n${liv};Liv Aasen;sar;clinician`)
    expect((await dult('import', 'roster', roster)).said).toContain('0 join')
    expect((await dult('erase', '--accept-loss')).said).toContain('bring new people in again')
    expect((await dult('doctor')).said).toContain('ok    whoever was forgotten can be told from others')
    expect((await dult('import', 'roster', roster)).said).toContain('1 join')
    expect((await dult('erase', '--accept-loss')).said).toContain('Nothing is held back')
    rmSync(roster)
  })

  it('finds who was stored in capitals by an earlier version, also beside the same in small letters', async () => {
    const kari = personas.find(({ id }) => id === 'kari')?.aadObjectId ?? ''
    await withStore(store =>
      store.write([
        insert(people, { ...other(1), name: 'Kari Fra Før' }),
        insert(identities, { id: kari.toUpperCase(), person: other(1).id }),
      ]),
    )
    const { code, said } = await dult('erase', kari)
    expect(code).toBe(0)
    // Both are in the receipt.
    expect(said).toContain('people: 2')
    expect(await names()).not.toContain('Kari Solheim')
    expect(await names()).not.toContain('Kari Fra Før')
    expect(bytesIn(dir).toLowerCase()).not.toContain(kari)
  })

  it('forgets a person by their Entra object id and prints the receipt', async () => {
    const kari = personas.find(({ id }) => id === 'kari')?.aadObjectId ?? ''
    const { code, said } = await dult('erase', kari.toUpperCase())
    expect(code).toBe(0)
    expect(said).toContain('people: 1')
    expect(await names()).not.toContain('Kari Solheim')
    expect(await dult('erase', kari)).toEqual({ code: 1, said: 'There is nobody of that id.\n' })
  })

  it('says forgotten only when no byte of any file tells of the person, however large the store', async () => {
    const kari = personas.find(({ id }) => id === 'kari')
    await withStore(async store => {
      await store.write(Array.from({ length: 3_000 }, (_, n) => insert(people, other(n))))
    })
    expect(bytesIn(dir).length).toBeGreaterThan(500_000)
    const person = await withStore(
      async store => (await store.get(identities, kari?.aadObjectId ?? ''))?.person ?? '',
    )
    const { said } = await dult('erase', kari?.aadObjectId ?? '')
    expect(said).toContain('Forgotten.')
    const bytes = bytesIn(dir)
    for (const trace of ['Kari Solheim', kari?.aadObjectId ?? '', person]) {
      expect(trace).not.toBe('')
      expect(bytes.includes(trace)).toBe(false)
    }
  })

  it.each([[['erase']], [['import', 'people', 'x']], [['import', 'roster', 'x', '--now']]])(
    'and the like say how they are used: %j',
    async args => {
      expect((await dult(...args)).code).toBe(2)
    },
  )
})
