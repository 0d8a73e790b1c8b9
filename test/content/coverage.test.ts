/** Each of the 727 items of the sources is named by what carries it, or listed with the reason why nothing does; every system and requirement is served, or names the issue that will serve it. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { readContent } from '../../src/content.ts'
import { parseSettings } from '../../src/core/settingsShape.ts'
import { sheets } from '../../src/core/sheets.ts'
import { isVerb } from '../../src/core/verbs.ts'
import { realCards } from '../support/realCards.ts'
import { readText, root } from '../support/sources.ts'
import { startTrust, type Trust } from '../support/trust.ts'
import { exceptions } from './coverage/exceptions.ts'
import { all, sources } from './coverage/inventory.ts'
import { coveredIn, packs } from './coverage/packs.ts'
import { served } from './coverage/served.ts'

const covered = new Set(packs.flatMap(coveredIn))

describe('every item of the sources', () => {
  it('is one of 727', () => {
    expect(all.size).toBe(727)
  })

  it.each(Object.entries(sources))(
    'of %s is named by what carries it, or has a reason',
    (_, { ids, count }) => {
      expect(ids).toHaveLength(count)
      expect(ids.filter(id => !covered.has(id) && !Object.hasOwn(exceptions, id))).toEqual([])
    },
  )

  it('that is excepted is known, is not carried after all, and has a reason', () => {
    const wrong = Object.entries(exceptions).filter(
      ([id, reason]) => !all.has(id) || covered.has(id) || reason.trim().length < 10,
    )
    expect(wrong).toEqual([])
  })

  it.each(packs.map(pack => ({ file: pack.file, pack })))('that $file names is known', ({ pack }) => {
    expect(coveredIn(pack).filter(id => !all.has(id))).toEqual([])
  })
})

const content = readContent()

/** The next issue of fifteen that is to be built; rows that wait for an earlier one should have been filled. */
const firstLater = 8

let trust: Trust

beforeAll(async () => {
  trust = await startTrust({ seeded: false })
})

afterAll(async () => {
  await trust.close()
})

const takesSetting = (name: string): boolean => {
  const wrapped = name
    .split('.')
    .reverse()
    .reduce<unknown>((inner, key) => ({ [key]: inner }), name === 'consent' ? 'journal' : 'Fjordjournal')
  return 'settings' in parseSettings(wrapped)
}

/** Looks up one place; the ways in which a system serves are looked up too. */
const isThere: Readonly<Record<string, (name: string) => boolean>> = {
  system: name => content.directory.systems.some(({ system }) => system === name),
  paste: name => content.directory.pastes.pastes.some(({ paste }) => paste === name),
  guide: name => content.roadmap.guides.some(({ guide }) => guide === name),
  assessment: name => content.maturity.assessment.assessment === name,
  checklist: name => content.checklists.checklists.some(({ checklist }) => checklist === name),
  sheet: name => sheets.some(sheet => sheet === name),
  card: name => realCards.names.includes(name),
  verb: isVerb,
  command: name => trust.app.commands.some(({ words }) => words.includes(name)),
  prompt: name => readText('src/cli/dult/commands.ts').includes(`\n  ${name} `),
  setting: takesSetting,
  file: name => existsSync(join(root, name)),
  later: number => Number(number) >= firstLater && Number(number) <= 15,
}

const systemServes = (name: string, how: string): boolean => {
  const system = content.directory.systems.find(known => known.system === name)
  const ways: Readonly<Record<string, boolean>> = {
    link: (system?.links.length ?? 0) > 0,
    reminder: (system?.reminders.length ?? 0) > 0,
    paste: (system?.pastes.length ?? 0) > 0,
    door: (system?.doors.length ?? 0) > 0,
    contact: system?.contact === true,
    training: system?.training === true,
    note: system?.note !== undefined,
  }
  return ways[how] === true
}

const numbered = (family: string, count: number): string[] =>
  Array.from({ length: count }, (_, nth) => `${family}-${String(nth + 1).padStart(2, '0')}`)

describe('the table of what is served where', () => {
  test('has a row for each of 32 systems and 43 requirements, and none of them is empty', () => {
    expect(Object.keys(served)).toEqual([...numbered('SYS', 32), ...numbered('REQ', 43)])
    expect(Object.entries(served).filter(([, places]) => places.length === 0)).toEqual([])
  })

  test.each(Object.entries(served))('%s names what is there', (_, places) => {
    const wrong = places.filter(([by, ...how]) => {
      const [kind = '', ...rest] = by.split(':')
      const name = rest.join(':')
      const holds = isThere[kind]?.(name) === true && how.length > 0
      return !holds || (kind === 'system' && how.some(way => !systemServes(name, way)))
    })
    expect(wrong).toEqual([])
  })

  test('has every system of the directory in it', () => {
    const named = new Set(Object.values(served).flatMap(places => places.map(([by]) => by)))
    expect(
      content.directory.systems.map(({ system }) => `system:${system}`).filter(each => !named.has(each)),
    ).toEqual([])
  })
})
