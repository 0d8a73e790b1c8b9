import { afterEach, describe, expect, it } from 'vitest'
import type { AnyCollection, OpenStore } from '../../src/core/store.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { collections } from '../../src/features.ts'
import { nodesIn } from '../support/cardJson.ts'
import { startTrust, type Trust } from '../support/trust.ts'

type Way = 'works' | 'throws' | 'hangs'

/** A store that can be told to fail at every call, or never to answer. */
const openMoodyStore = () => {
  const store = openMemoryStore(collections)
  let way: Way = 'works'
  const { promise: never, resolve: release } = Promise.withResolvers<never>()
  const moody =
    <A extends readonly unknown[], T>(call: (...args: A) => Promise<T>) =>
    (...args: A): Promise<T> => {
      if (way === 'throws') return Promise.reject(new Error('The store is gone.'))
      return way === 'hangs' ? never : call(...args)
    }
  const wrapped: OpenStore = {
    ...store,
    get: moody(store.get) as OpenStore['get'],
    list: moody(store.list) as OpenStore['list'],
    tally: moody(store.tally) as OpenStore['tally'],
    write: moody(store.write),
  }
  return {
    store: wrapped,
    be: (mood: Way) => {
      way = mood
    },
    /** Lets go of whoever waits. */
    end: () => {
      way = 'works'
      release(null as never)
    },
    rows: async () =>
      JSON.stringify(
        await Promise.all(
          collections.map((collection: AnyCollection) => store.list(collection as never, { limit: 10_000 })),
        ),
      ),
  }
}

let trust: Trust
let moody: ReturnType<typeof openMoodyStore>

const start = async () => {
  moody = openMoodyStore()
  trust = await startTrust({ store: moody.store })
}

afterEach(async () => {
  moody.end()
  await trust.close()
})

describe('the emergency procedure', () => {
  it('is one card with 113 first, steps in order, what is ready before, and nowhere to write', async () => {
    await start()
    const card = await trust.person('kari').says('nød')
    const [title, number] = card.text.split('\n')
    expect(title).toBe('Nødprosedyre på video')
    expect(number).toBe('Ring 113')
    expect(card.text).toMatch(
      /\*\*1\.\*\* Er pasienten alene, ringer den som leder møtet.*\n\*\*2\.\*\* La videoen stå på/s,
    )
    expect(card.text).toContain('Ikke logg av før andre har tatt hånd om pasienten')
    expect(card.text).toContain('Klart før hvert møte')
    expect(card.inputs).toEqual([])
  })

  it('has no button that could put another card in its place, only calls', async () => {
    await start()
    const card = await trust.person('kari').says('nød')
    expect(card.buttons).toEqual([])
    const opened = nodesIn(card.content).flatMap(({ type, url }) => (type === 'Action.OpenUrl' ? [url] : []))
    expect(opened).toEqual([
      'tel:113',
      'tel:116117',
      'tel:2113',
      'tel:24200045',
      'tel:112',
      'tel:113',
      'tel:110',
    ])
  })

  it('has the numbers that the leader sets, from the next time it is opened', async () => {
    await start()
    const form = await trust.person('lars').says('enhet numre')
    expect(form.text).toContain('3 av 3')
    const saved = await form.press('Lagre', {
      callTeam: '91 23 45 67',
      callWard: '',
      callClinic: '22 33 44 66',
    })
    expect(saved.text).toContain('2 av 3')
    const card = await trust.person('kari').says('nød')
    expect(card.text).toContain('Ring internt nødnummer 91\u00a023\u00a045\u00a067')
    expect(card.text).toContain('Ring legevakt 22 33 44 66')
    expect(card.text).not.toContain('vakthavende')
    expect(card.text).toContain('Noen av enhetens egne numre mangler')
    await saved.press('Angre')
    expect((await trust.person('kari').says('nød')).text).toContain('Ring internt nødnummer 2113')
  })

  it('takes nothing for a number that is none, and keeps what was set', async () => {
    await start()
    const form = await trust.person('lars').says('enhet numre')
    const again = await form.press('Lagre', { callTeam: 'tel:113,,9' })
    expect(again.text).toContain('Internt nødnummer: skriv bare siffer og mellomrom')
    expect((await trust.person('kari').says('nød')).text).toContain('Ring internt nødnummer 2113')
  })

  it('keeps the numbers when the set-up of the unit is changed', async () => {
    await start()
    await (await trust.person('lars').says('enhet')).press('Lagre', { size: 'to60' })
    expect((await trust.person('kari').says('nød')).text).toContain('2113')
  })

  it('shows a unit’s own numbers to its own people only', async () => {
    await start()
    const guest = trust.stranger('cccccccc-0000-4000-8000-000000000002', 'Ida Vik')
    await guest.press('unit.choose', { unit: 'hud' })
    const card = await guest.says('nød')
    expect(card.text).toContain('Ring legevakt 116 117')
    expect(card.text).not.toContain('2113')
    expect(card.text).not.toContain('mangler')
    expect((await trust.person('siv').says('nød')).text).toContain('5140')
  })

  it.each(['nød', 'NOED', '/nod', 'nødprosedyre', 'emergency'])('is called by %s', async word => {
    await start()
    expect((await trust.person('kari').says(word)).text).toContain('Ring 113')
  })

  it.each([
    'pasienten har hjertestans',
    'hei, det er AKUTT hos oss',
    'skal jeg ringe 113?',
    'hun puster ikke',
    'hjelp, pasienten er bevisstløs',
    'sjekkliste akutt',
    'kva gjer eg om pasienten får ikkje puste',
    'the patient is unconscious',
  ])('opens at once at such a word, wherever it stands: «%s»', async text => {
    await start()
    expect((await trust.person('kari').says(text)).text).toContain('Ring 113')
  })

  it.each(['møte på akuttmottaket i morgen', 'rommet 1130 er låst'])(
    'does not open at a word that only holds one: «%s»',
    async text => {
      await start()
      expect((await trust.person('kari').says(text)).text).not.toContain('Ring 113')
    },
  )

  it('opens at the words that people use who are in a hurry, also after a cry for help', async () => {
    await start()
    const kari = trust.person('kari')
    for (const text of [
      'hjelp pasienten svimte av',
      'hjelp, det brenner',
      'brann',
      'pasienten svarer ikke',
      'pasienten svarar ikkje',
      'the patient is not responding',
      'pasienten truer meg',
    ])
      expect((await kari.says(text)).text, text).toContain('Ring 113')
  })

  it('does not open at what a machine or a phone call does, nor at a number', async () => {
    await start()
    const kari = trust.person('kari')
    for (const text of ['kameraet svarer ikke', 'rommet er ledig klokka fire', 'hun tar ikke telefonen'])
      expect((await kari.says(text)).text, text).not.toContain('Ring 113')
  })

  it('comes first where a line was not understood', async () => {
    await start()
    const [first, second] = (await trust.person('kari').says('han svarer ikke på det jeg sier')).buttons
    expect(first).toBe('Nød: dette gjør du nå')
    expect(second).toMatch(/^Mente du «avvik/)
  })

  it('leaves what is written to be kept where it was meant to go', async () => {
    await start()
    const receipt = await trust.person('kari').says('avvik fant ikke nød-knappen i møterommet')
    expect(receipt.text).toContain('Avvik 2026-0001 er lagret')
  })

  it.each(['throws', 'hangs'] as const)(
    'comes at once when the store %s, from chat and button',
    async way => {
      await start()
      const menu = await trust.person('kari').says('meny')
      moody.be(way)
      const kari = trust.person('kari')
      expect((await kari.says('nød')).text).toContain('Ring 113')
      expect((await menu.press('Nød: dette gjør du nå')).text).toContain('Ring 113')
      const pressed = await kari.press('emergency.show')
      expect(pressed.text).toContain('Ring 113')
      expect(pressed.text).toContain('Ring legevakt 116 117')
      expect(pressed.text).not.toContain('2113')
    },
  )

  it('comes in the language of the reader’s own Teams when the store cannot tell', async () => {
    await start()
    moody.be('throws')
    const stranger = trust.stranger('cccccccc-0000-4000-8000-000000000001', 'Liv Aasen', 'en-GB')
    expect((await stranger.says('emergency')).text).toContain('Call 113')
    moody.be('works')
    expect((await trust.person('siv').says('nød')).text).toContain('Gjer dette no')
  })

  it('answers what is written after it with the same card, and keeps none of it', async () => {
    await start()
    const text = 'nød pasienten Ola Nordmann 01019012345 svarer ikke'
    const card = await trust.person('kari').says(text)
    expect(card.text).toContain('Ring 113')
    expect(card.text).not.toContain('Ola')
    for (const trace of ['Nordmann', '01019012345', 'svarer ikke']) {
      expect(await moody.rows()).not.toContain(trace)
      expect(trust.log()).not.toContain(trace)
    }
    expect(await trust.store.list({ name: 'nearMisses', index: [] } as never, { limit: 10 })).toEqual([])
  })

  it('comes however fast somebody types', async () => {
    await start()
    const kari = trust.person('kari')
    for (let nth = 0; nth < 105; nth += 1) await kari.says('nød')
    expect((await kari.says('nød')).text).toContain('Ring 113')
  })
})
