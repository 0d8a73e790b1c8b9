/** The tab as a place to work: whoever opens it finds what they came for, it leads to what it says, and shows nobody else's. */

import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDemoDesk } from '../../src/cli/demo/desk.ts'
import { personas } from '../../src/cli/demo/personas.ts'
import { languages } from '../../src/core/language.ts'
import { openDemoClock } from '../../src/edges/clock/demoClock.ts'
import { collections } from '../../src/features.ts'
import { idsIn, type TileRead, tilesIn } from '../support/tab.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let trust: Trust

beforeAll(async () => {
  trust = await startTrust({
    past: true,
    // Whoever it is, whom the demo would not let in too.
    extras: async (app, store, clock) => ({
      demo: {
        ...createDemoDesk(app, store, await openDemoClock(store, clock)),
        signIn: authorization => app.people.recognise(authorization),
      },
    }),
  })
})

afterAll(() => trust.close())

const open = async (person: string): Promise<string> => {
  const authorization = personas.find(({ id }) => id === person)?.aadObjectId ?? person
  const answer = await fetch(`${trust.address}/tab`, { headers: { authorization } })
  expect(answer.status).toBe(200)
  return answer.text()
}

const firstOf = (tiles: readonly TileRead[]) => tiles.filter(({ isFirst }) => isFirst).map(({ name }) => name)
const called = (tiles: readonly TileRead[], name: string): TileRead => {
  const found = tiles.find(tile => tile.name === name)
  if (!found) throw new Error(`There is no tile ${name}, but ${tiles.map(tile => tile.name)}.`)
  return found
}

const everything = async (): Promise<string> =>
  JSON.stringify(
    await Promise.all(collections.map(({ name }) => trust.store.list({ name, index: [] }, { limit: 5_000 }))),
  )

describe('the tiles', () => {
  it.each([
    ['kari', ['nod', 'sjekkliste', 'hjelp', 'avvik']],
    ['turid', ['nod', 'sjekkliste', 'hjelp', 'avvik', 'registrer']],
    ['samir', ['nod', 'sjekkliste', 'hjelp', 'rom-og-utstyr', 'late', 'next', 'avvik']],
    ['lars', ['nod', 'late', 'ready', 'maturity', 'avvik-liste', 'mal', 'svar', 'kampanje', 'standardvalg']],
    ['pia', ['nod', 'late', 'next', 'avvik-liste', 'svar']],
  ])('that %s most likely came for come first', async (person, first) => {
    expect(firstOf(tilesIn(await open(person)))).toEqual(first)
  })

  it('call in an emergency without a way through the chat, first of all', async () => {
    for (const person of ['kari', 'lars']) {
      const html = await open(person)
      expect(tilesIn(html)[0]?.name).toBe('nod')
      expect(html).toMatch(/<a class="button call" href="tel:113">Ring 113<\/a>/)
    }
  })

  it('are each there once, for everybody', async () => {
    for (const { id } of personas) {
      const tiles = tilesIn(await open(id))
      const names = tiles.map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      expect(names).toContain('nod')
      expect(tiles.filter(({ text }) => /−|-\d|NaN|undefined|null/.test(text.replace(/\d-\d/g, '')))).toEqual(
        [],
      )
    }
  })

  it('say what the cards say', async () => {
    const tiles = tilesIn(await open('pia'))
    const pia = trust.person('pia')
    const count = (text: string) => Number(/\d+/.exec(text)?.[0])
    const list = await pia.says('avvik liste')
    expect(count(called(tiles, 'avvik-liste').badge)).toBe(
      count(list.text.match(/\d+ åpne avvik/)?.[0] ?? ''),
    )
    const plan = await pia.says('veikart')
    const late = /⏰ (\d+) forbi fristen/.exec(plan.text)?.[1] ?? '0'
    expect(called(tiles, 'late').badge).toBe(late === '0' ? '✓ Ingen' : `⏰ ${late} steg`)
  })

  it('change with what people do', async () => {
    const countOwn = async () => Number.parseInt(called(tilesIn(await open('jonas')), 'avvik').badge, 10) || 0
    const before = await countOwn()
    await trust.person('jonas').says('avvik lyden er borte på rom 4')
    expect(await countOwn()).toBe(before + 1)
  })

  it('lead to a place that the page has', async () => {
    for (const person of ['samir', 'lars', 'pia', 'even', 'berit', 'noah']) {
      const html = await open(person)
      const ids = idsIn(html)
      const places = tilesIn(html).flatMap(({ href }) => (href?.startsWith('/tab#') ? href.slice(5) : []))
      expect(places.length).toBeGreaterThan(0)
      expect(places.filter(place => !ids.has(place))).toEqual([])
    }
  })

  it.each(languages)('lead to words that Dult understands in %s', async language => {
    for (const id of ['samir', 'lars', 'ada']) {
      const person = trust.person(id)
      await person.says(`språk ${language}`)
      for (const { name, text } of tilesIn(await open(id))) {
        const [, says] = /(?:Skriv|Write) [«“](.+)[»”] (?:til|to) Dult$/.exec(text) ?? []
        if (says === undefined) continue
        const { text: answer } = await person.says(says)
        expect(`${name}: ${answer}`).not.toMatch(/skjønte|skjøna|did not quite|Det er andre som|Others do/)
      }
      await person.says('språk nb')
    }
  })
})

describe('the steps', () => {
  it('open in the chat by the words that stand there', async () => {
    const html = await open('pia')
    const steps = [
      ...html.matchAll(
        /<details class="one" id="([^"]+)">\s*<summary[^>]*><span class="what">\d+\. ([^<]+)</g,
      ),
    ]
    expect(steps.length).toBeGreaterThan(15)
    const [, , title = ''] = steps[4] ?? []
    const written = [
      ...html.slice(html.indexOf('class="steps"')).matchAll(/Skriv «(veikart [^<]+)» til Dult</g),
    ].map(([, says = '']) => says)
    expect(written.length).toBe(steps.length)
    expect((await trust.person('pia').says(written[4] ?? '')).text).toContain(title)
  })
})

describe('who does not belong to the unit', () => {
  it('sees nothing of it, and how to get in', async () => {
    const { guest } = await trust.outsiders()
    await guest.says('meny')
    const colleagues = personas.map(({ name }) => name)
    for (const nth of [1, 2, 3]) {
      const html = await open(`eeeeeeee-0000-4000-8000-00000000000${nth}`)
      const tiles = tilesIn(html)
      expect(firstOf(tiles)).toContain('unit')
      const allowed = ['sjekkliste', 'nod', 'avvik', 'unit']
      expect(tiles.map(({ name }) => name).filter(name => !allowed.includes(name))).toEqual([])
      expect(colleagues.filter(name => html.includes(name))).toEqual([])
      expect(html).not.toContain('class="guide"')
    }
  })
})

it('keeps nothing of who reads', async () => {
  const before = await everything()
  for (const { id } of personas) await open(id)
  expect(await everything()).toBe(before)
})

describe('the nudges', () => {
  it.each(['kari', 'ada'])(
    'are there with all that Dult may say, its sources and the way to stop: %s',
    async person => {
      const page = await open(person)
      for (const what of ['Hva som sendes', 'Hva vi vet', 'Hva lederen ser', 'Slik stopper du'])
        expect(page).toContain(what)
      const names = readdirSync('nudges').map(file => file.replace('.yaml', ''))
      const told = [...page.matchAll(/ id="nudge-([a-z-]+)"/g)].map(([, name = '']) => name)
      expect(told.length).toBeGreaterThanOrEqual(24)
      // Those that wait for something that Dult does not know yet are sent to nobody.
      expect(names).toEqual(expect.arrayContaining(told))
    },
  )
})
