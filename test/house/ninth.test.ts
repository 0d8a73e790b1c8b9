/** An invented feature, given as one door: everything that a feature can do happens without another file knowing of it. */

import { afterEach, beforeEach, expect, it } from 'vitest'
import { notice } from '../../src/core/cards.ts'
import { door } from '../../src/core/door.ts'
import { removeRows } from '../../src/core/erasure.ts'
import { id, type PersonId, type UnitId } from '../../src/core/ids.ts'
import { removeAfter } from '../../src/core/retention.ts'
import { type Collection, insert } from '../../src/core/store.ts'
import type { Instant, Month } from '../../src/core/time/instant.ts'
import type { Verb } from '../../src/core/verbs.ts'
import { directoryDoor } from '../../src/features/directory/index.ts'
import { doors } from '../../src/features.ts'
import type { Card } from '../support/card.ts'
import { startTrust, type Trust } from '../support/trust.ts'

type Guest = {
  readonly id: string
  readonly unit: UnitId | null
  readonly by: PersonId
  readonly at: Instant
}

const guests: Collection<Guest> = { name: 'guests', index: ['unit', 'by'], time: 'at' }

/** Verbs are released in `core/verbs.ts`; this one never is. */
const greet = 'guests.greet' as Verb

const guestsDoor = door({
  name: 'guests',
  collections: [guests],
  erasures: [removeRows(guests, 'by')],
  retention: [removeAfter(guests, 5)],
  needs: { directory: directoryDoor },
  open: ({ store, clock, unitName }, { directory }) => ({
    commands: [{ words: ['gjester'], audience: ['leader'], hidden: true, run: async () => notice('hello') }],
    actions: [
      {
        verb: greet,
        audience: ['leader'],
        run: async ask => {
          const { unit, person } = ask.who
          await ask.store.write([insert(guests, { id: ask.once, unit, by: person, at: clock.now() })])
          return notice('unit-changed', unit ? await unitName(unit) : '')
        },
      },
    ],
    words: { gjester: async () => notice('unit-chosen', 'gjestene') },
    readiness: async () => [{ says: 'directory:ready.training', done: 1, of: 3 }],
    summary: async unit => ({
      name: 'guests',
      figures: { greeted: (await store.list(guests, { where: { unit }, limit: 99 })).length },
    }),
    tiles: async () => [
      {
        name: 'guests',
        emoji: '🙋',
        title: 'Gjester',
        badge: '3',
        tone: 'good',
        line: '',
        opens: { says: 'gjester' },
        first: ['leader'],
      },
    ],
    tabs: [{ name: 'guests', template: 'guests', get: async who => ({ name: who.name }) }],
    resources: [{ path: 'guests', audience: 'all', get: async () => ({ rows: await directory.desks() }) }],
  }),
})

let trust: Trust

beforeEach(async () => {
  trust = await startTrust({ doors: [guestsDoor, ...doors] })
})

afterEach(async () => {
  expect(trust.leaked()).toEqual([])
  await trust.close()
})

const stored = () => trust.store.list(guests, { limit: 99 })

/** In every button. */
const unitsIn = ({ content }: Card) => JSON.stringify(content).match(/"unit":"\w+"/g)

it('is asked by a command and a button, for those who may, in the unit of the card', async () => {
  const lars = trust.person('lars')
  const card = await lars.says('gjester')
  expect(unitsIn(card)).toContain('"unit":"hud"')
  expect((await trust.person('kari').says('gjester')).text).toContain('Det er andre som gjør dette')
  await lars.press('unit.choose', { unit: 'sar' })
  expect((await lars.press(greet, { unit: 'hud' })).text).toContain('Hudpoliklinikken')
  expect(await stored()).toMatchObject([{ unit: 'hud', by: 'lars' }])
  expect((await trust.person('berit').press(greet, { unit: 'hud' })).text).toContain(
    'Det er andre som gjør dette',
  )
})

it('is found behind «veikart», is asked for before go-live, and is told of every month', async () => {
  const lars = trust.person('lars')
  expect((await lars.says('veikart gjester')).text).toContain('gjestene')
  await lars.press('roadmap.begin', { guide: 'video', goLive: '2027-12-01' })
  const ready = await lars.press('roadmap.ready', { guide: 'video' })
  expect(ready.text).toContain(
    '1 har sagt at de har tatt kurs, medregnet dem som har sluttet. Enheten har 3 behandlere',
  )
  await lars.press(greet)
  expect(await trust.app.summaries(id('hud'), '2026-11' as Month)).toContainEqual({
    name: 'guests',
    figures: { greeted: 1 },
  })
})

it('is read in the tab and by programs', async () => {
  const { features, people } = trust.app
  const lars = await people.recognise('d0170000-0000-4000-8000-000000000007')
  const tiles = await Promise.all(features.map(feature => (lars && feature.tiles?.(lars)) ?? []))
  expect(tiles.flat().map(({ name }) => name)).toContain('guests')
  expect(features.flatMap(({ tabs = [] }) => tabs).map(({ name }) => name)).toContain('guests')
  expect(features.flatMap(({ resources = [] }) => resources).map(({ path }) => path)).toContain('guests')
})

it('forgets who asks for it, and what has grown too old', async () => {
  await trust.person('lars').press(greet)
  expect(await trust.app.people.erase(id('lars'))).toMatchObject({ guests: 1 })
  expect(await stored()).toEqual([])
  await trust.person('pia').press('people.language', { language: 'nb' })
  await trust.store.write([
    insert(guests, {
      id: 'old',
      unit: id<'unit'>('hud'),
      by: id<'person'>('pia'),
      at: '2026-11-14T09:00:00Z' as Instant,
    }),
    insert(guests, {
      id: 'new',
      unit: id<'unit'>('hud'),
      by: id<'person'>('pia'),
      at: '2026-11-16T09:00:00Z' as Instant,
    }),
  ])
  await trust.app.tick()
  expect((await stored()).map(row => row.id)).toEqual(['new'])
})
