/** What several write in one row: each finds and takes away their own words, and nobody those of others, inside or gone. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decisions } from '../../src/core/decisions.ts'
import { id } from '../../src/core/ids.ts'
import type { AnyCollection } from '../../src/core/store.ts'
import { plans, ticks } from '../../src/features/roadmap/plan/plan.ts'
import { sheetRows } from '../../src/features/worksheets/tables/row.ts'
import type { Card } from '../support/card.ts'
import { startTrust, type Trust } from '../support/trust.ts'
import { beginRoadmap } from '../support/writings.ts'

let trust: Trust

beforeEach(async () => {
  trust = await startTrust()
  await beginRoadmap(trust)
})

afterEach(() => trust.close())

const item = { unit: 'hud', guide: 'video', step: 'stakeholders', item: 'analysis' }

type Fields = Readonly<Record<string, string>>

type Shared = {
  readonly collection: AnyCollection
  readonly verb: string
  readonly rest: Fields
  /** A part that is written over, and one that is left as it is. */
  readonly parts: readonly [string, string]
}

const rows: Readonly<Record<string, Shared>> = {
  'a risk': {
    collection: sheetRows,
    verb: 'sheet.save',
    rest: { unit: 'hud', sheet: 'risks', 'risks-likelihood': '2', 'risks-consequence': '3' },
    parts: ['risks-event', 'risks-measure'],
  },
  'a decision': {
    collection: decisions,
    verb: 'sheet.save',
    rest: { unit: 'hud', sheet: 'decisions', 'decisions-date': '2026-11-20', 'decisions-function': 'leader' },
    parts: ['decisions-text', 'decisions-why'],
  },
  'an item of the roadmap': {
    collection: ticks,
    verb: 'roadmap.save',
    rest: item,
    parts: ['note', 'link'],
  },
}

const kept = (collection: AnyCollection) => trust.store.list(collection as never, { limit: 9 })

const save = async (person: string, { collection, verb, rest, parts }: Shared, texts: readonly string[]) => {
  const [known] = (await kept(collection)) as readonly { id: string; version: number }[]
  const words = Object.fromEntries(parts.map((part, nth) => [part, texts[nth] ?? '']))
  const row = known && verb === 'sheet.save' ? { row: known.id, seen: String(known.version) } : {}
  trust.clock.pass(60_000)
  await trust.person(person).press(verb, { ...rest, ...words, ...row })
}

const leaves = () => trust.inTeam('membersRemoved', 'd0170000-0000-4000-8000-000000000008', 'Pia Lunde')

/** All that `minedata` says, and the file behind it. */
const heldOf = async (person: string): Promise<string> => {
  const data = await trust.person(person).says('minedata')
  const all = await data.press('Vis alt')
  const link = /fil\/[\w-]+/.exec(JSON.stringify(all.content))?.[0] ?? ''
  const file = await (await fetch(`${trust.address}/${link}`, { method: 'POST' })).text()
  return [(await data.press('Se tekstene mine')).text, all.text, file].join('\n')
}

const wipes = async (person: string, { collection }: Shared) => {
  const [row] = (await kept(collection)) as readonly { id: string }[]
  return trust.person(person).press('mydata.wipe', { collection: collection.name, row: row?.id })
}

const first = 'https://first.example/tavle'
const second = 'https://second.example/rom'
const third = 'https://third.example/vakt'

describe('a row that several have written in', () => {
  it.each(Object.entries(rows))('is read by each for their own words alone: %s', async (_, row) => {
    await save('pia', row, [first, second])
    await save('lars', row, [third, second])
    await leaves()
    const [pia, lars] = [await heldOf('pia'), await heldOf('lars')]
    expect(pia).toContain('second.example')
    expect(pia).not.toMatch(/first\.example|third\.example/)
    expect(lars).toContain('third.example')
    expect(lars).not.toContain('second.example')
  })

  it.each(Object.entries(rows))('loses the words of whoever takes theirs away: %s', async (_, row) => {
    await save('pia', row, [first, second])
    await save('lars', row, [third, second])
    await leaves()
    expect((await wipes('pia', row)).text).toContain('Teksten er borte')
    const left = JSON.stringify(await kept(row.collection))
    expect(left).toContain('third.example')
    expect(left).not.toContain('second.example')
    expect((await wipes('lars', row)).text).toContain('Teksten er borte')
    expect(JSON.stringify(await kept(row.collection))).not.toContain('.example')
  })

  it.each(Object.entries(rows))('names none of them when they are forgotten: %s', async (_, row) => {
    await save('pia', row, [first, second])
    await save('lars', row, [third, second])
    for (const person of ['lars', 'pia']) await trust.app.people.erase(id<'person'>(person))
    expect(JSON.stringify(await kept(row.collection))).not.toMatch(/lars|pia/)
  })

  it('is still of its writer when others take its tick back or set it', async () => {
    const row = rows['an item of the roadmap'] as Shared
    await save('pia', row, [first])
    await trust.person('lars').press('roadmap.untick', item)
    await trust.person('lars').press('roadmap.tick', item)
    expect(await heldOf('pia')).toContain('first.example')
    expect(await heldOf('lars')).not.toContain('first.example')
    await wipes('pia', row)
    expect(await kept(ticks)).toMatchObject([{ by: 'lars', note: '', state: 'done' }])
  })
})

/** The form that somebody opened, as it is when others have been at the row. */
const opened = async (person: string, row: Shared): Promise<Card> => {
  const [known] = (await kept(row.collection)) as readonly { id: string }[]
  const form = row.verb === 'sheet.save' ? { verb: 'sheet.form', row: known?.id } : { verb: 'roadmap.item' }
  return trust.person(person).press(form.verb, { ...row.rest, ...form })
}

describe('a form that lay open while its words were taken away', () => {
  it.each(Object.entries(rows))('does not bring them back with what else is saved: %s', async (_, row) => {
    await save('pia', row, [first, second])
    const form = await opened('lars', row)
    await wipes('pia', row)
    const saved = await form.press('Lagre', { [row.parts[1]]: third })
    if (saved.buttons.includes('Lagre')) await saved.press('Lagre')
    const left = JSON.stringify(await kept(row.collection))
    expect(left).toContain('third.example')
    expect(left).not.toMatch(/first\.example|second\.example/)
  })

  it('nor in a row that is gone for good', async () => {
    const row = rows['a risk'] as Shared
    await save('pia', row, [first, second])
    const form = await opened('lars', row)
    await (await opened('pia', row)).press('Fjern')
    trust.clock.pass(9 * 24 * 3_600_000)
    await trust.app.tick()
    const gone = await form.press('Lagre', { [row.parts[0]]: third })
    expect(gone.text).toContain('Raden er fjernet')
    await gone.press('Lagre')
    const left = JSON.stringify(await kept(row.collection))
    expect(left).toContain('third.example')
    expect(left).not.toMatch(/first\.example|second\.example/)
  })

  it('is saved at once where others changed other parts of the row', async () => {
    const row = rows['a risk'] as Shared
    await save('pia', row, [first, second])
    const form = await opened('lars', row)
    await (await opened('pia', row)).press('Lagre', { [row.parts[0]]: third })
    const saved = await form.press('Lagre', { 'risks-likelihood': '1' })
    expect(saved.text).toContain('Lagret')
    expect(await kept(row.collection)).toMatchObject([
      { fields: { event: third, measure: second, likelihood: '1' } },
    ])
  })
})

it('a plan is to whoever began it what they began, and not how the unit goes on', async () => {
  const [plan] = await trust.store.list(plans, { limit: 1 })
  expect(plan).toMatchObject({ by: 'lars', goLive: '2027-12-01' })
  expect(await heldOf('lars')).not.toContain('2027-12-01')
})
