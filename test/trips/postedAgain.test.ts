/** A press that Teams posts again, at the same process or the next one: «done already» is said of what was done, and of nothing else. */

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { Fault } from '../../src/core/errors.ts'
import { marks, veiledMarks } from '../../src/core/house/reception/marks.ts'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import {
  type AnyCollection,
  type Change,
  type Collection,
  insert,
  type OpenStore,
  type Row,
  remove,
} from '../../src/core/store.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { openPostgresStore } from '../../src/edges/store/postgres.ts'
import { addresses, personAddressId } from '../../src/edges/teams/addresses.ts'
import { activity as figures } from '../../src/features/activity/activity.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { answers } from '../../src/features/checklists/consultation/count.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { nearMisses } from '../../src/features/privacy/nearMiss.ts'
import { causeOf, type Story, stories } from '../../src/features/stories/story.ts'
import { sheetRows } from '../../src/features/worksheets/tables/row.ts'
import { points, suggestions } from '../../src/features/worksheets/workshop/workshop.ts'
import { collections } from '../../src/features.ts'
import type { Card } from '../support/card.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { crowdIn } from '../support/scale.ts'
import { storeDirs } from '../support/storeDirs.ts'
import { startTrust, type Trust, trustForEach } from '../support/trust.ts'

const saidDone = 'Det er allerede gjort'

type Press = { readonly verb: string; readonly data: object }

const buttonOf = (card: Card, title: string): Press => {
  const find = (value: unknown): Press | null => {
    if (typeof value !== 'object' || value === null) return null
    if ('title' in value && value.title === title && 'verb' in value)
      return { verb: String(value.verb), data: 'data' in value ? Object(value.data) : {} }
    for (const inner of Object.values(value)) {
      const found = find(inner)
      if (found) return found
    }
    return null
  }
  const found = find(card.content)
  if (!found) throw new Error(`There is no button «${title}».`)
  return found
}

const pressing = ({ verb, data }: Press) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data } },
})

const toldBy = async (response: Response): Promise<string> => JSON.stringify(await response.json())

const countOf = async (store: OpenStore, { name }: AnyCollection): Promise<number> =>
  (await store.list({ name, index: [] } as Collection<Row>, { limit: 99 })).length

const nameless: readonly AnyCollection[] = [answers, suggestions, points, nearMisses]
const ofTurns: readonly AnyCollection[] = [...nameless, marks, veiledMarks, stories]

const isOfTurn = (change: Change): boolean =>
  change.do !== 'number' && ofTurns.some(({ name }) => name === change.collection.name)

/** Its process is gone once so many writes of a turn came through; other processes have the store still. */
const dying = (store: OpenStore) => {
  let left = Number.POSITIVE_INFINITY
  const write: OpenStore['write'] = async changes => {
    if (changes.some(isOfTurn) && --left < 0) throw new Fault('store.unreachable', { unsure: true })
    return store.write(changes)
  }
  return {
    store: { ...store, write, close: async () => {} } satisfies OpenStore,
    dieAfter: (writes: number) => {
      left = writes
    },
  }
}

const suggestion = { question: 'today', text: 'Et stille rom' }

const suggesting = async (trust: Trust): Promise<Press> => {
  await (await trust.person('pia').press('sheet.show', { sheet: 'workshop' })).press('Åpne for de ansatte')
  const form = await (await trust.person('kari').press('sheet.show', { sheet: 'workshop' })).press(
    'Skriv et forslag',
  )
  const { verb, data } = buttonOf(form, 'Legg til')
  return { verb, data: { ...data, ...suggestion } }
}

/** What is done once, and may not be told done unless it was. */
const scenes: Readonly<
  Record<string, { readonly of: AnyCollection; readonly ready: (trust: Trust) => Promise<Press> }>
> = {
  'an answer to a checklist': {
    of: answers,
    ready: async trust => buttonOf(await trust.person('kari').says('sjekkliste'), 'Alt klart'),
  },
  'a suggestion': { of: suggestions, ready: suggesting },
  'a suggestion on a card that has no name for it': {
    of: suggestions,
    ready: async trust => {
      const { verb, data } = await suggesting(trust)
      return { verb, data: { ...data, once: '' } }
    },
  },
  'points in a workshop': {
    of: points,
    ready: async trust => {
      const { verb, data } = await suggesting(trust)
      for (const text of ['Et stille rom', 'Bedre lys', 'Kortere vei'])
        await trust.person('kari').press(verb, { ...data, text })
      await trust.person('pia').press('workshop.move', { workshop: 'hud:staff:1', to: 'voting' })
      const sheet = await trust.person('kari').press('sheet.show', { sheet: 'workshop' })
      const give = buttonOf(await sheet.press('Gi poeng'), 'Gi poeng')
      const [first] = await trust.store.list(suggestions, { limit: 1 })
      return { verb: give.verb, data: { ...give.data, 'pick-today': first?.id ?? '' } }
    },
  },
  'a near miss': {
    of: nearMisses,
    ready: async () => ({
      verb: 'deviation.report',
      data: { text: 'pasient 13056237288 fikk ikke lyd' },
    }),
  },
}

let server: TestPostgres
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

const newDir = storeDirs()

type Engine = { readonly open: () => Promise<OpenStore>; readonly after: readonly number[] }

/** On a real server, which takes its time, it dies behind the first write only. */
const engines: Readonly<Record<string, Engine>> = {
  'the file store': {
    open: async () => openFileStore({ dir: await newDir(), collections }),
    after: [0, 1, 2],
  },
  PostgreSQL: {
    open: () => openPostgresStore({ url: server.url, schema: server.newSchema(), collections }),
    after: [1],
  },
}

describe.each(Object.entries(engines))('where the process dies in %s', (_, { open, after }) => {
  it.each(Object.entries(scenes))(
    '%s is there once, and told so by the next one',
    async (_, scene) => {
      for (const writes of after) {
        const store = await open()
        const first = dying(store)
        const trust = await startTrust({ store: first.store })
        const press = await scene.ready(trust)
        const activity = trust.person('kari').activity(pressing(press))
        first.dieAfter(writes)
        await trust.post(activity)
        await trust.close()
        const next = await startTrust({ store, seeded: false })
        const told = await toldBy(await next.post(activity))
        expect([writes, await countOf(store, scene.of)]).toEqual([writes, 1])
        expect(told).not.toContain('gikk galt')
        // A third time nothing more comes of it, whatever is said.
        await next.post(activity)
        expect([writes, await countOf(store, scene.of)]).toEqual([writes, 1])
        await next.close()
      }
    },
    60_000,
  )
})

describe('a story that is sent to so many that their letters are written in parts', () => {
  const crowd = 250
  const told = id<'story'>('told')

  /** Published, with a crowd in its unit that has Dult. */
  const ready = async (trust: Trust): Promise<void> => {
    const { store } = trust
    const at = trust.at()
    const [unit, by, wordBy] = [id<'unit'>('hud'), id<'person'>('kari'), id<'person'>('lars')]
    const words = { title: 'Skiltet', happened: 'Døra gikk opp.', patient: '', clinician: '', surprised: '' }
    const standing = { state: 'published', checked: true, consent: 'Ja.', signed: 'quiet', word: '' } as const
    const story: Story = {
      id: told,
      unit,
      by,
      specialty: 'dermatology',
      ...words,
      picture: '',
      ...standing,
      wordBy,
      at,
    }
    await crowdIn(store, 'hud', crowd, at)
    const places = Array.from({ length: crowd }, (_, n) => {
      const person = `entra-crowd-${n}`
      const nobody = { tenant: null, bot: null, team: null, channel: null }
      const chat = { conversation: `a:${person}`, serviceUrl: trust.connector.url, user: `29:${person}` }
      const where = { person, kind: 'personal', state: 'open', ...chat, ...nobody, at } as const
      return insert(addresses, { id: personAddressId(person), ...where })
    })
    await store.write([insert(stories, story), ...places])
  }

  const lettersOf = async (store: OpenStore) =>
    (await store.list(letters, { where: { campaign: causeOf({ id: told }) }, limit: 999 })).length

  it('is told with all of its number where the same press comes again while it is sent', async () => {
    const store = openMemoryStore(collections)
    let again: Promise<Response> | null = null
    const write: OpenStore['write'] = async changes => {
      const outcome = await store.write(changes)
      const isPart =
        changes.filter(change => change.do !== 'number' && change.collection.name === letters.name).length ===
        100
      if (isPart && again === null) {
        again = trust.post(activity)
        // As long as it would need to send the rest.
        await Promise.race([again, sleep(1_000)])
      }
      return outcome
    }
    const trust = await startTrust({ store: { ...store, write } })
    await ready(trust)
    const sharing = pressing({ verb: 'story.share', data: { unit: 'hud', story: told, to: 'unit' } })
    const activity = trust.person('lars').activity(sharing)
    expect(await toldBy(await trust.post(activity))).toContain(`På vei til ${crowd} kolleger`)
    if (again === null) throw new Error('It was sent in one go.')
    expect(await toldBy(await again)).toContain('sendt før til alle')
    expect(await lettersOf(store)).toBe(crowd)
    await trust.close()
  })

  it.each([1, 2])(
    'goes on to those who are left, and is not told as done, where the process dies after %i parts',
    async parts => {
      const store = openMemoryStore(collections)
      const first = dying(store)
      const trust = await startTrust({ store: first.store })
      await ready(trust)
      const sharing = pressing({ verb: 'story.share', data: { unit: 'hud', story: told, to: 'unit' } })
      const activity = trust.person('lars').activity(sharing)
      first.dieAfter(parts)
      expect(await toldBy(await trust.post(activity))).toContain('Jeg får ikke lest eller lagret nå')
      await trust.close()
      expect(await lettersOf(store)).toBe(parts * 100)
      const next = await startTrust({ store, seeded: false })
      expect(await toldBy(await next.post(activity))).toContain(`På vei til ${crowd - parts * 100} kolleger`)
      expect(await lettersOf(store)).toBe(crowd)
      expect(await toldBy(await next.post(activity))).toContain('sendt før til alle')
      // Told anew it writes nothing, however many there are by then.
      const gone = await store.list(letters, { where: { campaign: causeOf({ id: told }) }, limit: 150 })
      await store.write(gone.map(letter => remove(letters, letter)))
      expect(await toldBy(await next.post(activity))).toContain(saidDone)
      expect(await lettersOf(store)).toBe(crowd - 150)
      await next.close()
    },
  )
})

describe('posted again', () => {
  const trust = trustForEach()

  test.each([
    ['a row with something missing', 'lars', 'sheet.save', { sheet: 'risks' }, 'Ingenting er lagret'],
    ['a message without words', 'lars', 'campaign.preview', { text: '' }, 'Skriv meldingen først'],
    ['what others do', 'kari', 'deviation.close', { deviation: 'x' }, 'Det er andre som gjør dette'],
    ['a button that is gone', 'kari', 'nobody.knows', {}, 'Ingenting er endret'],
    ['a look', 'lars', 'roadmap.show', {}, 'Veikart'],
    ['what is held', 'kari', 'mydata.show', {}, 'Kari'],
    [
      'a message with a patient in it',
      'lars',
      'campaign.preview',
      { text: 'pasient 13056237288', audience: 'everyone', time: 'now' },
      'Ikke lagret',
    ],
  ])('%s is answered as before', async (_, person, verb, data, says) => {
    const first = await trust().person(person).press(verb, data)
    expect(first.text).toContain(says)
    const again = await trust().person(person).pressAgain()
    expect(again.text).toBe(first.text)
  })

  it('a message that is looked at, for the first time or changed, is looked at again', async () => {
    const lars = trust().person('lars')
    const data = { text: 'Vi møtes klokka ni', audience: 'everyone', time: 'now' }
    const first = await lars.press('campaign.preview', data)
    trust().clock.pass(20_000)
    expect((await lars.pressAgain()).text).toBe(first.text)
    const [draft] = await trust().store.list(campaigns, { limit: 9 })
    const changed = await lars.press('campaign.preview', { ...data, text: 'Vi møtes', campaign: draft?.id })
    expect((await lars.pressAgain()).text).toBe(changed.text)
    expect(await trust().store.list(campaigns, { limit: 9 })).toHaveLength(1)
    await trust().person('kari').says('hei')
    const sent = await lars.press('campaign.preview', data)
    await sent.press('Send')
    expect(await trust().store.list(campaigns, { where: { status: 'running' }, limit: 9 })).toHaveLength(1)
  })

  it('what changed the very row that it was made from is done, and nobody else was there', async () => {
    const lars = trust().person('lars')
    const posted = async (verb: string, data: object, says: string) => {
      const activity = lars.activity(pressing({ verb, data }))
      expect([verb, await toldBy(await trust().post(activity))]).toEqual([
        verb,
        expect.stringContaining(says),
      ])
      const again = await toldBy(await trust().post(activity))
      expect([verb, again]).toEqual([verb, expect.stringContaining(saidDone)])
    }
    await posted('people.assign', { function: 'clinical', holder: 'kari', seen: '0' }, 'Lagret')
    await posted('people.undo', { function: 'clinical', seen: '1' }, 'Angret')
    const form = await lars.press('sheet.form', { sheet: 'risks' })
    const risk = { 'risks-event': 'Døra står åpen', 'risks-likelihood': '2', 'risks-consequence': '3' }
    await form.press('Lagre', risk)
    const [row] = await trust().store.list(sheetRows, { limit: 1 })
    await posted('sheet.remove', { sheet: 'risks', row: row?.id }, 'Fjernet')
    await posted('sheet.restore', { sheet: 'risks', row: row?.id }, 'Satt inn igjen')
    const data = { text: 'Vi møtes klokka ni', audience: 'everyone', time: 'now' }
    await trust().person('kari').says('hei')
    await (await lars.press('campaign.preview', data)).press('Send')
    // Nobody else has an address yet.
    await trust().app.tick()
    const [{ id: campaign = '' } = {}] = await trust().store.list(campaigns, { limit: 1 })
    await posted('campaign.retry', { campaign }, data.text)
  })

  it('what was stopped counts once', async () => {
    const data = { text: 'pasient 13056237288', audience: 'everyone', time: 'now' }
    await trust().person('lars').press('campaign.preview', data)
    await trust().person('lars').pressAgain()
    expect(await trust().store.list(nearMisses, { limit: 9 })).toHaveLength(1)
  })

  it('an answer to a checklist and points say what was counted', async () => {
    for (const name of ['an answer to a checklist', 'points in a workshop']) {
      const { verb, data } = (await scenes[name]?.ready(trust())) ?? { verb: '', data: {} }
      const first = await trust().person('kari').press(verb, data)
      expect(first.text).not.toContain(saidDone)
      const again = await trust().person('kari').pressAgain()
      expect([name, again.text]).not.toEqual([name, ''])
      expect(again.text).not.toContain(saidDone)
    }
  })

  it('what only looked leaves no mark', async () => {
    await trust().person('kari').says('meny')
    await trust().person('lars').press('sheet.save', { sheet: 'risks' })
    expect(await trust().store.list(marks, { limit: 9 })).toEqual([])
    expect(await trust().store.list(veiledMarks, { limit: 9 })).toEqual([])
  })

  it('a mark beside a row without a name is forgotten as all others are, and has an hour until then', async () => {
    await (await trust().person('kari').says('sjekkliste')).press('Alt klart')
    const [veiled] = await trust().store.list(veiledMarks, { limit: 9 })
    expect(veiled?.at).toBe('')
    await trust().app.tick()
    const [dated] = await trust().store.list(veiledMarks, { limit: 9 })
    expect(dated).toMatchObject({ id: veiled?.id, at: '2026-11-20T10:00:00.000Z' })
    trust().clock.pass(4 * 3_600_001)
    await trust().app.tick()
    expect(await trust().store.list(veiledMarks, { limit: 9 })).toEqual([])
  })
})

describe('the button of who was told that the store is away', () => {
  /** It was stored, and nobody was told. */
  const untold = async () => {
    const store = openMemoryStore(collections)
    let isHeard = true
    const first = await startTrust({
      store: {
        ...store,
        write: async changes => {
          const outcome = await store.write(changes)
          if (!isHeard) throw new Fault('store.unreachable', { unsure: true })
          return outcome
        },
        close: async () => {},
      },
    })
    const kari = first.person('kari')
    await kari.says('meny')
    isHeard = false
    const told = await kari.says('avvik lyden falt ut')
    expect(told.text).toContain('Jeg får ikke lest eller lagret nå')
    await first.close()
    const next = await startTrust({ store, seeded: false })
    const stored = async () => (await store.list(deviations, { limit: 9 })).length
    return { next, stored, ...buttonOf(told, 'Prøv igjen') }
  }

  it('finds what was stored, at whatever process', async () => {
    const { next, stored, verb, data } = await untold()
    expect((await next.person('kari').press(verb, data)).text).toContain('Avvik 2026-0001 er lagret fra før')
    expect((await next.person('kari').press(verb, data)).text).toContain('Avvik 2026-0001 er lagret fra før')
    expect(await stored()).toBe(1)
    await next.close()
  })

  it.each([
    ['it was stored and nobody heard of it', true, 'Avvik 2026-0001 er lagret fra før'],
    ['nothing was stored', false, 'Avvik 2026-0001 er lagret'],
  ])(
    'lets the same line count anew once it was pressed at another process, where %s',
    async (_, arrives, says) => {
      const store = { ...openMemoryStore(collections), close: async () => {} }
      let isAway = false
      const write: OpenStore['write'] = async changes => {
        if (isAway && !arrives) throw new Fault('store.unreachable', { unsure: false })
        const outcome = await store.write(changes)
        if (isAway) throw new Fault('store.unreachable', { unsure: true })
        return outcome
      }
      const line = 'avvik lyden falt ut'
      const first = await startTrust({ store: { ...store, write } })
      const second = await startTrust({ store, seeded: false })
      await first.person('kari').says('meny')
      isAway = true
      const away = await first.person('kari').says(line)
      isAway = false
      const { verb, data } = buttonOf(away, 'Prøv igjen')
      expect((await second.person('kari').press(verb, data)).text).toContain(says)
      expect((await first.person('kari').says(line)).text).toContain('Avvik 2026-0002 er lagret')
      // The button asks what came of the first one still.
      expect((await first.person('kari').press(verb, data)).text).toContain(
        'Avvik 2026-0001 er lagret fra før',
      )
      expect(await countOf(store, deviations)).toBe(2)
      await first.close()
      await second.close()
    },
  )

  /** Two processes on one store, of which the first can be cut off from it. */
  const pair = async () => {
    const store = { ...openMemoryStore(collections), close: async () => {} }
    const cut = { isOff: false }
    const unlessOff =
      <A extends unknown[], T>(ask: (...of: A) => Promise<T>) =>
      async (...of: A): Promise<T> => {
        if (cut.isOff) throw new Fault('store.unreachable', { unsure: false })
        return ask(...of)
      }
    const { get, list, write } = store
    const cutOff = { get: unlessOff(get), list: unlessOff(list), write: unlessOff(write) } as OpenStore
    const first = await startTrust({ store: { ...store, ...cutOff } })
    const second = await startTrust({ store, seeded: false })
    await first.person('kari').says('meny')
    const held = async () =>
      (await store.list(figures, { where: { unit: id('hud'), week: '2026-W47' }, limit: 99 })).reduce(
        (sum, { counts }) => sum + (counts.video ?? 0),
        0,
      )
    const close = async () => {
      await first.close()
      await second.close()
    }
    return {
      first: first.person('kari'),
      second: second.person('kari'),
      trusts: { first, second },
      cut,
      held,
      close,
    }
  }

  it('says whether it is one more, where the same was stored at another process and nobody here knows who was told', async () => {
    const { first, trusts, cut, held, close } = await pair()
    const line = first.activity({ type: 'message', text: 'registrer +1', textFormat: 'plain' })
    cut.isOff = true
    await trusts.first.post(line)
    // Teams posts it again, and the other process answers.
    await trusts.second.post(line)
    cut.isOff = false
    expect(await held()).toBe(1)
    const again = await first.says('registrer +1')
    expect(again.text).toContain('Det samme er tatt imot fra før')
    expect(again.text).toContain('Ingenting nytt er lagret')
    expect((await again.press('Det var én til')).text).toContain('2 på video')
    expect(await held()).toBe(2)
    await close()
  })

  it('says so too where it was written while nobody could be asked, and the button is pressed', async () => {
    const { first, second, trusts, cut, held, close } = await pair()
    const line = first.activity({ type: 'message', text: 'registrer +1', textFormat: 'plain' })
    cut.isOff = true
    await trusts.first.post(line)
    await trusts.second.post(line)
    const { verb, data } = buttonOf(await first.says('registrer +1'), 'Prøv igjen')
    cut.isOff = false
    for (const who of [second, first]) {
      const told = await who.press(verb, data)
      expect(told.text).toContain('Det samme er tatt imot fra før')
    }
    const told = await second.press(verb, data)
    expect((await told.press('Det var én til')).text).toContain('2 på video')
    expect(await held()).toBe(2)
    await close()
  })

  it('takes what is written anew while nobody can be asked for another one, if somebody was told of the first by then', async () => {
    const { first, second, cut, held, close } = await pair()
    cut.isOff = true
    const one = buttonOf(await first.says('registrer +1'), 'Prøv igjen')
    cut.isOff = false
    expect((await second.press(one.verb, one.data)).text).toContain('1 på video')
    cut.isOff = true
    const two = buttonOf(await first.says('registrer +1'), 'Prøv igjen')
    cut.isOff = false
    for (const who of [second, first]) await who.press(two.verb, two.data)
    expect(await held()).toBe(2)
    await close()
  })

  it('takes what is written anew while nobody can be asked for the same, if nobody was told of the first by then', async () => {
    const { first, second, cut, held, close } = await pair()
    cut.isOff = true
    const one = buttonOf(await first.says('registrer +1'), 'Prøv igjen')
    const two = buttonOf(await first.says('registrer +1'), 'Prøv igjen')
    cut.isOff = false
    for (const who of [second, first, second]) await who.press(two.verb, two.data)
    for (const who of [first, second]) await who.press(one.verb, one.data)
    expect(await held()).toBe(1)
    await close()
  })

  it('repeats nothing for anybody else, nor with another turn in it, nor when nobody can tell any more', async () => {
    const { next, stored, verb, data } = await untold()
    const unsure = 'Jeg vet ikke om det ble lagret'
    const ofAnother = await next.person('lars').press(verb, data)
    expect(ofAnother.text).toContain(unsure)
    expect(JSON.stringify(ofAnother.content)).not.toContain('repeats')
    const [once = '', ...sealed] = String(Object(data).repeats).split('.')
    const forged = [once.replace(/^./, '-'), ...sealed].join('.')
    expect((await next.person('kari').press(verb, { ...data, repeats: forged })).text).toContain(unsure)
    next.clock.pass(31 * 60_000)
    const late = await next.person('kari').press(verb, data)
    expect(late.text).toContain(unsure)
    expect(await stored()).toBe(1)
    expect((await late.press('Prøv igjen')).text).toContain('Avvik 2026-0002 er lagret')
    await next.close()
  })
})
