/** A trust of hundreds of units and thousands of people: whatever means all reaches all, and a list says what is left. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { show } from '../../src/core/cards.ts'
import { id } from '../../src/core/ids.ts'
import { type Letter, letters, writeLetter } from '../../src/core/letters.ts'
import { chooseSettings } from '../../src/core/settings.ts'
import { insert } from '../../src/core/store.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { plus } from '../../src/core/time/oslo.ts'
import { whole } from '../../src/core/walk.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { newcomers } from '../../src/features/people/newcomers/newcomer.ts'
import { people } from '../../src/features/people/person.ts'
import type { Card } from '../support/card.ts'
import { crowdIn, manyUnits, timesAt, unitName } from '../support/scale.ts'
import { startTrust, type Trust } from '../support/trust.ts'

/** A Friday at ten in Oslo. */
const now = '2026-11-20T09:00:00.000Z' as Instant
const mostUnits = 2_100
const crowd = 6_000
const mostOnCard = 25 * 1024

let trust: Trust

beforeAll(async () => {
  trust = await startTrust({ at: now })
  await manyUnits(trust.store, mostUnits, now)
  await crowdIn(trust.store, 'hud', crowd, now)
}, 60_000)

afterAll(() => trust.close())

/** Without the spaces within numbers. */
const plain = ({ text }: Card): string => text.replaceAll(/(?<=\d)\s(?=\d{3})/g, '')

const sizeOf = ({ content }: Card): number => Buffer.byteLength(JSON.stringify(content))

describe('a person whose trust has two thousand units', () => {
  const arrives = () => trust.stranger('eeeeeeee-0000-4000-8000-000000000009', 'Nils Nordby')

  it('finds theirs by its name, in one search, on a small card', async () => {
    const asked = await arrives().press('unit.list')
    expect(sizeOf(asked)).toBeLessThan(mostOnCard)
    const found = await asked.press('Søk', { find: 'øyepol 400' })
    expect(found.valueOf('unit')).toBe('unit-1997')
    expect(sizeOf(found)).toBeLessThan(mostOnCard)
    const chosen = await found.press('Velg', { unit: 'unit-1997' })
    expect(chosen.text).toContain(unitName(1_997))
  })

  it('is told how many more fit, and what to do when none does', async () => {
    const asked = await arrives().press('unit.list')
    const some = await asked.press('Søk', { find: 'poliklinikk' })
    // The skin clinic of the demo is one of them.
    expect(plain(some)).toContain(`${(mostUnits * 4) / 5 + 1 - 50} enheter til passer`)
    expect(sizeOf(some)).toBeLessThan(mostOnCard)
    expect((await some.press('Søk', { find: 'qqqqqq' })).text).toContain('Prøv et annet ord')
  })
})

it('an administrator reaches every unit on the card of all units, page by page', async () => {
  let card = await trust.person('ada').press('roadmap.units')
  const seen = new Set<string>()
  for (let pages = 0; pages < 500; pages += 1) {
    expect(sizeOf(card)).toBeLessThan(mostOnCard)
    for (const [name] of card.text.matchAll(/\S+(?:poliklinikk|kirurgi) \d+/g)) seen.add(name)
    if (!card.buttons.includes('Neste side')) break
    // Nobody turns pages faster than this.
    trust.clock.pass(10_000)
    card = await card.press('Neste side')
  }
  expect(seen.size).toBe(mostUnits)
})

it('a function in a unit of thousands goes to whoever is searched for', async () => {
  const form = await trust.person('lars').press('people.function', { function: 'champion' })
  expect(sizeOf(form)).toBeLessThan(mostOnCard)
  const found = await form.press('Søk', { find: 'crowd 5999' })
  expect(JSON.stringify(found.content)).toContain('Person crowd-5999')
  expect(sizeOf(found)).toBeLessThan(mostOnCard)
})

it('a message to a unit of thousands is shown to, planned for and written to every one of them', async () => {
  await chooseSettings(trust.store, { letters: { secondLeaderAbove: 10_000 } })
  const members = await whole(trust.store, people, { where: { unit: 'hud' } })
  const form = await (await trust.person('lars').says('kampanje')).press('Ny melding')
  const given = { text: 'Takk for en fin uke.', audience: 'everyone', time: 'tomorrow' }
  const preview = await form.press('Se hvordan det blir', given)
  // All but the one who sends it.
  const receivers = members.length - 1
  expect(plain(preview)).toContain(`(${receivers} personer)`)
  const ledger = await preview.press('Send')
  const counted = plain(ledger).matchAll(/^(?:Venter|Har ikke Dult ennå|Ikke sendt): (\d+)/gm)
  expect([...counted].reduce((sum, [, count]) => sum + Number(count), 0)).toBe(receivers)
  const [campaign] = await whole(trust.store, campaigns)
  const where = { campaign: campaign?.id ?? '' }
  expect((await trust.store.tally(letters, { by: [], where }))[0]?.count).toBe(receivers)
  await (await ledger.press('Trekk tilbake')).press('Ja, trekk tilbake')
})

it('every checklist comes where two thousand times come at one hour', async () => {
  await timesAt(trust.store, mostUnits, plus(trust.at(), { minutes: 8 }))
  await trust.app.tick()
  const where = { series: 'checklist-time' } as const
  expect((await trust.store.tally(letters, { by: [], where }))[0]?.count).toBe(mostUnits)
})

it('a leader hears of every newcomer, however many units wait', async () => {
  const waiting = Array.from({ length: 1_500 }, (_, n) =>
    insert(newcomers, {
      id: `unit-${n}:crowd-${n}`,
      unit: id<'unit'>(`unit-${n}`),
      person: id<'person'>(`crowd-${n}`),
      state: 'waiting',
      at: plus(now, { hours: -20 }),
      told: false,
      by: null,
      letter: '',
    }),
  )
  await trust.store.write(waiting)
  trust.clock.pass(60_000)
  await trust.person('ada').says('meny')
  await trust.app.tick()
  expect(
    await trust.store.list(newcomers, { where: { state: 'waiting', told: false }, to: now, limit: 1 }),
  ).toEqual([])
})

it('a unit’s deviations are all in its table, and its list goes on to the last', async () => {
  const count = 6_000
  await trust.store.write(
    Array.from({ length: count }, (_, n) =>
      insert(deviations, {
        id: `many-${n}`,
        number: `2025-${n}`,
        unit: id<'unit'>('hud'),
        by: id<'person'>('kari'),
        at: plus(now, { minutes: -n }),
        day: '2025-11-20',
        month: '2025-11',
        text: 'Lyd borte',
        category: null,
        severity: '1',
        room: null,
        status: 'open',
        before: null,
      } as never),
    ),
  )
  const [resource] = trust.app.features
    .flatMap(({ resources = [] }) => resources)
    .filter(({ path }) => path === 'deviations')
  const pia = { person: id<'person'>('pia'), name: 'Pia', language: 'nb', unit: id<'unit'>('hud') } as const
  const found = await resource?.get({ ...pia, stands: 'inside', roles: ['project'] }, {}, {})
  const numbers = new Set(found?.rows.map(({ number }) => number))
  for await (const rows of found?.rest ?? []) for (const { number } of rows) numbers.add(number)
  expect(numbers.size).toBe(count)
  const list = await trust.person('pia').press('deviation.list', { page: String(count / 5) })
  expect(list.buttons).not.toContain('Neste side')
  expect(list.text).toContain('Lyd borte')
})

it('of a hundred thousand letters that bear their sender’s name none is left that does', async () => {
  const sender = 'Lars Eikeland'
  const ids = Array.from({ length: 20 }, (_, n) => `sent-${n}`)
  const base = { unit: id<'unit'>('hud'), due: plus(now, { days: -3 }), expires: plus(now, { days: 4 }) }
  const sent = {
    by: id<'person'>('lars'),
    sender,
    text: 'Hei',
    audience: 'everyone',
    time: 'now',
    at: now,
    planned: 5_015,
  }
  const body = show('campaigns/message', { text: 'Hei', sender, unit: 'Hud' })
  for (const campaign of ids) {
    const mine = Array.from({ length: 5_015 }, (_, n) => {
      const person = id<'person'>(`far-${n}`)
      const letter = writeLetter({
        ...base,
        series: 'campaign',
        campaign,
        kind: 'friendly',
        person,
        show: body,
      })
      return letter.do === 'insert'
        ? { ...letter, row: { ...letter.row, state: 'delivered' } as Letter }
        : letter
    })
    await trust.store.write([
      insert(campaigns, { ...base, ...sent, id: campaign, status: 'running' } as never),
      ...mine,
    ])
  }
  await trust.person('lars').press('mydata.confirm')
  const named: string[] = []
  for (const row of await whole(trust.store, letters))
    if (JSON.stringify(row.show).includes('Eikeland')) named.push(row.id)
  expect(named).toEqual([])
})
