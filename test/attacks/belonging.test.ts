/**
 * Who does not belong to a unit reads no word of what is its own and changes nothing of it, whatever they type, press or
 * forge: who chose it and waits, who speaks in its team's channel from outside, who was removed, who is from nowhere.
 */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import type { Asker } from '../../src/core/conversation.ts'
import { mayUse } from '../../src/core/house/audience.ts'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { type Row, remove } from '../../src/core/store.ts'
import { newId } from '../../src/edges/chance/newId.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { checklistDays } from '../../src/features/checklists/consultation/count.ts'
import { places } from '../../src/features/checklists/places/places.ts'
import { weeklyTimes } from '../../src/features/checklists/times/times.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { notes } from '../../src/features/experience/note.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { newcomers } from '../../src/features/people/newcomers/newcomer.ts'
import { identities, memberships, people, units } from '../../src/features/people/person.ts'
import { stories } from '../../src/features/stories/story.ts'
import { sheetRows } from '../../src/features/worksheets/tables/row.ts'
import { collections } from '../../src/features.ts'
import type { Card } from '../support/card.ts'
import { startTrust, type Trust } from '../support/trust.ts'
import { sendToAll } from '../support/writings.ts'

type Somebody = ReturnType<Trust['person']>

const word = 'Kvitveisbukta'
const hud = id<'unit'>('hud')
const colleagues = personas.filter(({ unit }) => unit === 'hud').map(({ name }) => name)

/** What of a text is the skin clinic's own. Its name is not: whoever chooses a unit reads that. */
const ownIn = (text: string) => [word, ...colleagues].filter(own => text.includes(own))
const seenOn = ({ content }: Card) => ownIn(JSON.stringify(content))

const outsiders = ['newcomer', 'guest', 'removed', 'stranger'] as const

let trust: Trust
let outside: Record<(typeof outsiders)[number], Somebody>
/** What a card of the unit could carry, with the ids of its real rows. */
let carried: Record<string, string>

/** Each room of the unit has something of its own in it, as its people put it there. */
const live = async ({ person }: Trust) => {
  const [kari, lars, pia] = [person('kari'), person('lars'), person('pia')]
  await kari.says(`avvik ${word}: lyden er borte`)
  await lars.press('deviation.report', { text: `${word} igjen`, room: word })
  await lars.press('roadmap.begin', { guide: 'video', goLive: '2027-12-01' })
  await lars.press('roadmap.save', { guide: 'video', step: 'stakeholders', item: 'analysis', note: word })
  const preview = { text: `Møte om ${word}`, audience: 'everyone', time: 'now' }
  await (await lars.press('campaign.preview', preview)).press('Send')
  const risk = { 'risks-event': word, 'risks-likelihood': '2', 'risks-consequence': '3' }
  await pia.press('sheet.save', { sheet: 'risks', ...risk })
  await kari.press('experience.write', { guide: 'video', step: 'stakeholders', text: word, helped: 'helped' })
  const story = { title: `Om ${word}`, specialty: 'dermatology', happened: `Vi satte opp ${word}` }
  const check = await (await kari.press('story.save', story)).press('Kan noen kjenne igjen pasienten?')
  const no = ['place', 'condition', 'date', 'job', 'age', 'colleague'].map(of => [`check-${of}`, 'no'])
  const consent = await check.press('Gå videre', Object.fromEntries(no))
  await consent.press('Send til leder', { consent: `Ja, også ${word}`, signed: 'name' })
  await pia.press('workshop.open', { kind: 'staff' })
  for (const text of [word, 'Bedre lys', 'Kortere vei'])
    await kari.press('workshop.suggest', { workshop: 'hud:staff:1', question: 'today', text })
  await pia.press('workshop.move', { workshop: 'hud:staff:1', to: 'voting' })
  await kari.press('consultation.clear', { checklist: 'room', newPlace: word, once: 'a-look' })
  await lars.press('consultation.addTime', {
    checklist: 'clinician',
    weekday: '1',
    from: '09:00',
    to: '10:00',
  })
  await pia.press('maturity.save', { A: '2', seen: '' })
  await pia.press('suitability.decide', { group: 'stable-year', choice: 'video' })
}

const idsIn = async ({ store }: Trust) => {
  const first = async (collection: unknown) =>
    (await store.list<Row>(collection as never, { limit: 1 }))[0]?.id ?? ''
  return {
    deviation: await first(deviations),
    number: '2026-0001',
    campaign: await first(campaigns),
    row: await first(sheetRows),
    note: await first(notes),
    story: await first(stories),
    reaction: 'useful',
    place: await first(places),
    time: await first(weeklyTimes),
    workshop: 'hud:staff:1',
  }
}

beforeAll(async () => {
  trust = await startTrust()
  await live(trust)
  const stranger = trust.stranger('eeeeeeee-0000-4000-8000-000000000009', 'Frida Fremmed')
  outside = { ...(await trust.outsiders()), stranger }
  carried = {
    ...(await idsIn(trust)),
    guide: 'video',
    goLive: '2027-06-01',
    step: 'stakeholders',
    item: 'analysis',
    phase: 'planning',
    sheet: 'risks',
    kind: 'room',
    group: 'stable-year',
    choice: 'person',
    system: 'courses',
    paste: 'mandate',
    query: word,
    find: '',
    function: 'leader',
    holder: 'samir',
    person: 'samir',
    deputy: 'none',
    seen: '1',
    checklist: 'room',
    newPlace: 'Rom 9',
    weekday: '2',
    from: '10:00',
    to: '11:00',
    unitName: 'Et annet navn',
    service: 'wound',
    suggestion: '1',
    question: 'today',
    A: '4',
    severity: '3',
    helped: 'not',
    text: 'Skrevet av en annen',
    audience: 'everyone',
  }
}, 60_000)

afterAll(async () => {
  expect(trust.leaked()).toEqual([])
  await trust.close()
})

/** Who presses it is gone, and what is answered before all else asks nobody. */
const verbs = () =>
  trust.app.features
    .flatMap(({ actions = [] }) => actions)
    .filter(({ verb, always }) => !always && verb !== 'mydata.confirm' && verb !== 'mydata.wipe')
    .map(({ verb }) => verb)

/** Nobody presses all there is within a minute. */
const press = (somebody: Somebody, verb: string, more: object = {}) => {
  trust.clock.pass(1000)
  return somebody.press(verb, { ...carried, once: `${verb}:${trust.at()}`, ...more })
}

const says = (somebody: Somebody, text: string) => {
  trust.clock.pass(1000)
  return somebody.says(text)
}

const lines = () => [
  ...trust.app.commands.flatMap(({ words }) => words),
  ...trust.app.features.flatMap(({ words = {} }) => Object.keys(words).map(more => `veikart ${more}`)),
  'veikart 1',
  'veikart klar',
  'veikart enheter',
  'avvik 2026-0001',
  'avvik 2',
  'sjekkliste romsjekk',
  'sjekkliste utstyr',
  `veikart erfaringer ${word}`,
]

/** The unit's rows but for what anyone may add to them: reports, counts, and the question whether they belong. */
const rowsOf = async ({ store }: Trust) => {
  const counted = ['people', 'checklistDays', 'nearMisses', 'newcomers', 'deviations']
  const rows = await Promise.all(
    collections
      .filter(({ name }) => !counted.includes(name))
      .map(async collection =>
        (await store.list<Row & { readonly unit?: string }>(collection as never, { limit: 10_000 }))
          .filter(row => row.unit === 'hud' || row.id.startsWith('hud'))
          .map(row => `${collection.name} ${JSON.stringify(row)}`),
      ),
  )
  const reported = await store.list(deviations, {
    where: { unit: hud, by: ['kari', 'lars'] as never },
    limit: 99,
  })
  return [...rows.flat(), ...reported.map(row => JSON.stringify(row))].sort()
}

describe('the unit', () => {
  it.each([
    'deviation.list',
    'deviation.show',
    'campaign.list',
    'campaign.show',
    'story.show',
    'sheet.show',
    'experience.show',
    'experience.find',
    'workshop.tidy',
    'room.list',
    'people.functions',
    'roadmap.item',
    'roadmap.activity',
    'suitability.group',
    'maturity.show',
    'unit.duties',
    'consultation.help',
  ])('has something of its own behind %s, which its leader reads', async verb => {
    expect(seenOn(await press(trust.person('lars'), verb, { unit: 'hud' }))).not.toEqual([])
  })
})

describe.each(outsiders)('a %s', who => {
  it.each([
    ['of the unit', 'hud'],
    ['of no unit', ''],
  ])('reads nothing of the unit on a card %s, and changes nothing, with any verb', async (_, unit) => {
    const before = await rowsOf(trust)
    for (const verb of verbs()) {
      // Choosing is no card of a unit, and who chooses another one is no newcomer here any more.
      const card = await press(outside[who], verb, verb === 'unit.choose' ? { unit: '' } : { unit })
      expect(`${verb}: ${seenOn(card).join()}`).toBe(`${verb}: `)
    }
    expect(await rowsOf(trust)).toEqual(before)
  })

  it('reads nothing of it by any word that can be typed', async () => {
    const before = await rowsOf(trust)
    for (const line of lines()) {
      const card = await says(outside[who], line)
      expect(`${line}: ${seenOn(card).join()}`).toBe(`${line}: `)
    }
    expect(await rowsOf(trust)).toEqual(before)
  })

  it('can help themselves', async () => {
    expect((await says(outside[who], 'nød')).text).toContain('113')
    expect((await says(outside[who], 'avvik skjermen er svart')).text).toContain('er lagret')
    expect((await says(outside[who], 'meny')).buttons).toContain('Si fra om noe som gikk galt')
    expect((await press(outside[who], 'directory.list')).text).toContain('Systemer og kontakter')
    // How many of the unit took a course is the unit's own, and so is a text with its name in it.
    expect((await press(outside[who], 'directory.show')).buttons).toEqual([
      'Si fra til Dult',
      'Alle systemer',
    ])
  })
})

describe('a newcomer with a forged card', () => {
  it.each(['sar', 'hud:lars'])('of %s reads nothing of the unit with any verb', async unit => {
    for (const verb of verbs().filter(each => each !== 'unit.choose'))
      expect(`${verb}: ${seenOn(await press(outside.newcomer, verb, { unit })).join()}`).toBe(`${verb}: `)
  })
})

describe('an answer to a checklist', () => {
  const counted = async () =>
    (
      await trust.store.list(checklistDays, { where: { unit: hud, checklist: 'clinician' }, limit: 9 })
    ).reduce((sum, { runs }) => sum + runs, 0)
  const answers = (somebody: Somebody, verb: string, card: object) => {
    trust.clock.pass(1000)
    return somebody.press(verb, { unit: 'hud', checklist: 'clinician', ...card })
  }

  it.each(['newcomer', 'guest'] as const)(
    'of a colleague is not taken back by a %s with their card',
    async who => {
      const card = { once: newId() }
      const before = await counted()
      await answers(trust.person('kari'), 'consultation.clear', card)
      await answers(outside[who], 'consultation.undo', card)
      expect(await counted()).toBe(before + 1)
      expect((await answers(outside[who], 'consultation.clear', card)).text).toContain(
        'er telt med, uten navn',
      )
      expect(await counted()).toBe(before + 2)
      await answers(outside[who], 'consultation.undo', card)
      await answers(outside[who], 'consultation.undo', card)
      expect(await counted()).toBe(before + 1)
      await answers(trust.person('lars'), 'consultation.undo', card)
      expect(await counted()).toBe(before)
    },
  )

  it('is still theirs who is let in meanwhile', async () => {
    const somebody = trust.stranger('eeeeeeee-0000-4000-8000-000000000051', 'Ida Inne')
    await somebody.press('unit.choose', { unit: 'hud' })
    const [before, card] = [await counted(), { once: newId() }]
    await answers(somebody, 'consultation.clear', card)
    const rows = await trust.store.list(newcomers, { where: { unit: hud, state: 'waiting' }, limit: 9 })
    const known = await trust.store.get(identities, 'eeeeeeee-0000-4000-8000-000000000051')
    const [row] = rows.filter(({ person }) => person === known?.person)
    await trust.person('lars').press('newcomer.admit', { person: row?.person })
    expect(await trust.store.get(memberships, `hud:${row?.person}`)).not.toBeNull()
    expect((await answers(somebody, 'consultation.clear', card)).text).toContain('telt med fra før')
    await answers(somebody, 'consultation.undo', card)
    expect(await counted()).toBe(before)
    await trust.person('lars').press('newcomer.undo', { person: row?.person })
  })
})

describe('by the API and in the tab', () => {
  const meets = (aadObjectId: string, name: string): Promise<Asker> =>
    trust.app.people.meet({ aadObjectId, name }, { conversation: 'api', kind: 'personal' }, {
      once: 'api',
      now: trust.at(),
    } as never)

  it.each([
    ['newcomer', 'eeeeeeee-0000-4000-8000-000000000001', 'Nina Nyland'],
    ['removed', 'eeeeeeee-0000-4000-8000-000000000003', 'Rune Fremstad'],
    ['stranger', 'eeeeeeee-0000-4000-8000-000000000009', 'Frida Fremmed'],
  ])('a %s reads nothing of the unit', async (_, entra, name) => {
    const who = await meets(entra, name)
    const read: unknown[] = []
    for (const { audience, get } of trust.app.features.flatMap(({ resources = [] }) => resources))
      if (mayUse(audience, who.roles)) read.push(await get(who, { id: 'hud', unit: 'hud' }, { unit: 'hud' }))
    for (const { get } of trust.app.features.flatMap(({ tabs = [] }) => tabs))
      read.push(await get(who, { unit: 'hud', units: '1' }))
    for (const { tiles } of trust.app.features) read.push(await tiles?.(who))
    expect(ownIn(JSON.stringify(read))).toEqual([])
    expect(JSON.stringify(read)).not.toContain('hud')
  })

  it('its leader does', async () => {
    const lars = personas.find(({ id: known }) => known === 'lars')
    const who = await meets(lars?.aadObjectId ?? '', 'Lars Eikeland')
    const [found] = trust.app.features
      .flatMap(({ resources = [] }) => resources)
      .filter(({ path }) => path === 'deviations')
    expect(JSON.stringify(await found?.get(who, {}, {}))).toContain(word)
  })
})

describe('who was removed', () => {
  let fresh: Trust
  const entra = 'eeeeeeee-0000-4000-8000-000000000021'
  const rune = () => fresh.stranger(entra, 'Rune Fremstad')

  beforeAll(async () => {
    fresh = await startTrust()
    await live(fresh)
  })

  afterAll(() => fresh.close())

  it('starts over: no old card, no old undo, no function, until a leader says yes anew', async () => {
    await fresh.inTeam('membersAdded', entra, 'Rune Fremstad')
    await rune().says('hei')
    const person = (await fresh.store.list(people, { limit: 99 })).find(
      ({ name }) => name === 'Rune Fremstad',
    )?.id
    await (await fresh.person('lars').press('people.function', { function: 'leader' })).press('Lagre', {
      holder: 'lars',
      deputy: person ?? '',
    })
    const form = await rune().press('people.function', { function: 'champion' })
    const saved = await form.press('Lagre', { holder: 'kari' })
    expect(saved.buttons).toContain('Angre')
    const ny = fresh.stranger('eeeeeeee-0000-4000-8000-000000000022', 'Ny Nyborg')
    await ny.press('unit.choose', { unit: 'hud' })
    const answered = await (await rune().press('people.functions')).press('Ja')
    expect(answered.text).toContain('Ny Nyborg hører til enheten nå')
    const cards = await Promise.all([
      rune().press('room.list'),
      rune().press('sheet.show', { sheet: 'risks' }),
      rune().press('deviation.list'),
    ])
    await fresh.inTeam('membersRemoved', entra, 'Rune Fremstad')

    const refused = async () => {
      const champion = await fresh.store.get(unitFunctions, 'hud:champion')
      for (const old of [saved, answered, ...cards]) {
        for (const title of new Set(old.buttons)) {
          fresh.clock.pass(1000)
          const { text, content } = await old.press(title)
          expect(`${title}: ${ownIn(JSON.stringify(content)).join()}`).toBe(`${title}: `)
          expect(text).not.toContain('Angret')
        }
      }
      expect(await fresh.store.get(unitFunctions, 'hud:champion')).toEqual(champion)
      expect((await fresh.store.get(unitFunctions, 'hud:leader'))?.deputy).toBeNull()
      expect(await fresh.store.get(memberships, `hud:${person}`)).toBeNull()
    }
    await refused()
    await rune().press('unit.choose', { unit: 'hud' })
    await refused()
    expect((await rune().press('roadmap.show')).text).toContain('Lederen har ikke svart ennå')
    await fresh.person('lars').press('newcomer.admit', { person })
    expect(await fresh.store.get(memberships, `hud:${person}`)).toMatchObject({ roles: ['clinician'] })
    expect((await rune().press('people.functions')).text).toContain('Det er andre som gjør dette')
    expect((await saved.press('Angre')).text).toContain('Det er andre som gjør dette')
  })
})

describe('who left the unit before its message could reach them', () => {
  const entra = 'eeeeeeee-0000-4000-8000-000000000041'
  const text = 'Internt: Kvitveisbukta'
  let fresh: Trust
  const vera = () => fresh.stranger(entra, 'Vera Vik')
  const reached = () =>
    fresh.connector.sent.filter(
      ({ conversation, activity }) =>
        conversation === `a:${entra}` && JSON.stringify(activity).includes(text),
    )

  beforeAll(async () => {
    fresh = await startTrust()
    await fresh.inTeam('membersAdded', entra, 'Vera Vik')
  })

  afterAll(() => fresh.close())

  it('reads nothing of it when it is tried again', async () => {
    const sent = await sendToAll(fresh, fresh.person('lars'), text)
    const person = (await fresh.store.list(people, { limit: 99 })).find(({ name }) => name === 'Vera Vik')?.id
    const [missed] = await fresh.store.list(letters, { where: { person: person ?? id('') }, limit: 2 })
    expect(missed).toMatchObject({ state: 'failed' })
    const member = await fresh.store.get(memberships, `hud:${person}`)
    if (member) await fresh.store.write([remove(memberships, member)])
    await vera().says('hei')
    await (await sent.press('Oppdater')).press('Send på nytt til dem som ikke fikk den')
    await fresh.app.tick()
    expect(reached()).toEqual([])
    const now = missed && (await fresh.store.get(letters, missed.id))
    expect(now).toMatchObject({ state: 'suppressed', reason: 'left' })
    expect(JSON.stringify(now)).not.toContain(text)
  })
})

describe('who belongs to another unit by now', () => {
  it('reads on their own old receipt no room of the one that they left', async () => {
    const entra = 'eeeeeeee-0000-4000-8000-000000000023'
    const somebody = trust.stranger(entra, 'Frode Flytter')
    await trust.inTeam('membersAdded', entra, 'Frode Flytter')
    const receipt = await somebody.says('avvik bildet er borte')
    expect(seenOn(receipt)).toEqual([word])
    const number = /2026-\d+/.exec(receipt.text)?.[0]
    const look = () => somebody.press('deviation.show', { number })
    await trust.inTeam('membersRemoved', entra, 'Frode Flytter')
    await somebody.press('unit.choose', { unit: 'sar' })
    expect(seenOn(await look())).toEqual([])
    const rows = await trust.store.list(newcomers, { where: { unit: 'sar', state: 'waiting' }, limit: 9 })
    for (const { person } of rows) await trust.person('berit').press('newcomer.admit', { person })
    const told = await look()
    expect(told.text).toContain('bildet er borte')
    expect(seenOn(told)).toEqual([])
    expect((await somebody.press('roadmap.show')).text).not.toContain('er sendt')
  })
})

describe('a guest', () => {
  const entra = 'eeeeeeee-0000-4000-8000-000000000031'
  const inChannel = () =>
    trust.stranger(entra, 'Geir Gjest', 'nb-NO', { id: '19:hud@thread.tacv2', name: 'Hud' })
  const members = async () =>
    (await trust.store.list(memberships, { where: { unit: hud }, limit: 99 })).length

  it.each([
    ['is added to a shared channel', { channelData: { eventType: 'channelMemberAdded' } }, {}],
    ['has a guest account in the team', {}, { userRole: 'guest' }],
    ['is of another tenant', { channelData: { tenant: { id: 'ours' } } }, { tenantId: 'theirs' }],
    ['is told of without a name, until the roster says who it is', {}, { name: '' }],
  ])('who %s becomes none of its people', async (_, more, account) => {
    const before = await members()
    const known = inChannel().activity({})
    const { channelData = {} } = more as { channelData?: object }
    const membersAdded = [{ id: `29:${entra}`, name: 'Geir Gjest', aadObjectId: entra, ...account }]
    await trust.post({
      ...known,
      type: 'conversationUpdate',
      membersAdded,
      channelData: { ...(known as { channelData: object }).channelData, ...channelData },
    })
    expect((await inChannel().says('meny')).text).toContain('Du er gjest her')
    expect(await members()).toBe(before)
  })

  it('who founds what is founded already leads nothing, and reads nothing of its set-up', async () => {
    const told = await inChannel().press('unit.setup', { unit: '', unitName: '', service: 'wound' })
    expect(told.text).toContain('er satt opp')
    expect(told.inputs).toEqual([])
    expect(await trust.store.get(units, 'hud')).toMatchObject({ service: 'video' })
  })
})

describe('a yes', () => {
  it('that a newcomer says to themselves, or that others forge, lets nobody in', async () => {
    const rows = await trust.store.list(newcomers, { where: { unit: hud }, limit: 9 })
    expect(rows.length).toBeGreaterThan(0)
    for (const { person } of rows) {
      for (const somebody of [
        ...Object.values(outside),
        ...['kari', 'samir', 'pia', 'berit'].map(trust.person),
      ])
        for (const unit of ['hud', '', 'sar'])
          for (const verb of ['newcomer.admit', 'newcomer.undo'])
            await press(somebody, verb, { person, unit })
      expect(await trust.store.get(memberships, `hud:${person}`)).toBeNull()
      expect(await trust.store.get(memberships, `sar:${person}`)).toBeNull()
    }
  })

  it('is owed to nobody who stopped waiting', async () => {
    const [row] = await trust.store.list(newcomers, { where: { unit: hud, state: 'waiting' }, limit: 1 })
    if (!row) throw new Error('Nobody waits.')
    await trust.store.write([remove(newcomers, row)])
    await trust.person('lars').press('newcomer.admit', { person: row.person })
    expect(await trust.store.get(memberships, row.id)).toBeNull()
  })
})
