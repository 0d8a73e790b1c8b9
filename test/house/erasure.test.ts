import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import peopleTexts from '../../cards/people/texts.json' with { type: 'json' }
import { receipts } from '../../src/core/house/gone/receipts.ts'
import { id } from '../../src/core/ids.ts'
import { letterStates } from '../../src/core/letters.ts'
import type { AnyCollection, Row } from '../../src/core/store.ts'
import { noAnswers } from '../../src/features/campaigns/approval/forgood.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { collections, erasures } from '../../src/features.ts'
import type { Card } from '../support/card.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let trust: Trust

beforeEach(async () => {
  trust = await startTrust({ seeded: false })
})

afterEach(async () => {
  await trust.close()
})

const person = 'person-who-leaves'
const entra = 'cccccccc-0000-4000-8000-000000000007'
const name = 'Vilde Kvitebergsmo'
const chat = `a:${entra}`
const at = '2026-11-19T10:00:00.000Z'

const letter = (of: string, more: object) => ({
  id: `${of}:${person}`,
  series: 'person-left',
  campaign: of,
  kind: 'friendly',
  person,
  about: null,
  unit: 'hud',
  show: { card: 'common/notice', data: { name: 'hello', about: name } },
  state: 'delivered',
  reason: '',
  answer: '',
  due: at,
  expires: at,
  attempts: 1,
  conversation: chat,
  activity: '1',
  takenBack: '',
  ...more,
})

/** A row of the person in every collection; `[]` only for those that hold nothing about people. */
const planted: Readonly<Record<string, readonly (Row & object)[]>> = {
  counters: [],
  marks: [],
  veiledMarks: [],
  debts: [],
  forgotten: [],
  clock: [],
  clockSeen: [],
  sealed: [],
  settings: [],
  leases: [],
  withdrawals: [],
  pastLetters: [],
  pastSeries: [],
  rounds: [],
  receipts: [],
  handfuls: [],
  held: [],
  nearMisses: [],
  overruled: [],
  passes: [{ id: person, at } as Row],
  units: [],
  deskChanges: [],
  teams: [],
  activity: [
    { id: 'hud:2026-W46:consultations', week: '2026-W46', monday: '2026-11-09', by: person, earlier: [] },
    {
      id: 'hud:2026-W45:consultations',
      week: '2026-W45',
      monday: '2026-11-02',
      by: 'lars',
      earlier: [{ counts: { video: 9 }, source: 'chat', by: person, at, turn: 'before', undid: '' }],
    },
  ].map(row => ({
    unit: 'hud',
    kind: 'consultations',
    counts: { video: 12 },
    source: 'chat',
    at,
    turn: 'a-turn',
    undid: '',
    ...row,
  })),
  targets: [
    {
      id: 'hud:2026',
      unit: 'hud',
      year: 2026,
      kind: 'consultations',
      count: 'video',
      target: 300,
      before: null,
      by: person,
      at,
      turn: 'a-turn',
      undid: '',
    } as Row,
  ],
  ownCounts: [{ id: `${person}:2026-11-19`, person, day: '2026-11-19', count: 2 } as Row],
  activityChoices: [{ id: 'hud', ownCounts: 'off', by: person, at } as Row],
  activityRounds: [],
  monthPosts: [
    {
      id: 'hud:2026-10',
      unit: 'hud',
      month: '2026-10',
      by: person,
      at,
      turn: 't',
      isOut: true,
      nth: 1,
    } as Row,
  ],
  activityMappings: [],
  unitDefaults: [],
  unitNudges: [],
  nudgeRounds: [],
  nudgeAnswers: [],
  nudgeRetirements: [],
  nudgeSigners: [
    {
      id: `hud:champion:${person}`,
      unit: 'hud',
      code: 'champion',
      person,
      state: 'given',
      at: '2026-11-20T09:00:00.000Z',
    } as Row,
  ],
  nudgeReaders: [
    {
      id: person,
      barrier: 'time',
      stopped: false,
      restsUntil: '',
      refused: [],
      counted: [],
      shown: [],
    } as Row,
  ],
  checklistDays: [],
  checklistAnswers: [],
  checklistTimes: [],
  checklistSlots: [],
  places: [],
  groupDecisions: [
    { id: 'hud:now', by: person, byBefore: 'lars', before: null },
    { id: 'hud:once', by: 'lars', byBefore: person, before: { choice: 'some' } },
  ].map(row => ({ unit: 'hud', group: 'first', choice: 'video', at, ...row })),
  greetings: [{ id: chat, at } as Row, { id: 'a:an-older-chat', at, person: entra } as Row],
  addresses: [
    { id: `person:${entra}`, person: entra, kind: 'personal', conversation: chat, state: 'open', at } as Row,
  ],
  people: [{ id: person, name, language: 'nb', unit: 'hud', at } as Row],
  identities: [{ id: entra, person } as Row],
  memberships: [{ id: `hud:${person}`, unit: 'hud', person, roles: ['superuser'] } as Row],
  newcomers: [
    { id: `sar:${person}`, unit: 'sar', person, state: 'in', by: 'berit' },
    { id: 'hud:nina', unit: 'hud', person: 'nina', state: 'declined', by: person },
  ].map(row => ({ at, told: true, letter: 'an-answer', ...row })),
  trainings: [
    { id: `hud:${person}:courses`, unit: 'hud', person, system: 'courses', day: '2026-11-19' } as Row,
  ],
  downloads: [
    { id: 'a-link', person, what: 'mydata', about: '', expires: '2026-11-20T10:00:00.000Z' } as Row,
  ],
  duties: [{ id: `hud:${person}`, unit: 'hud', person, weekdays: [1], from: '08:00', to: '15:00' } as Row],
  functions: [
    { id: 'hud:superuser', function: 'superuser', holder: person, deputy: 'kari', by: person, before: null },
    { id: 'hud:champion', function: 'champion', holder: 'kari', deputy: person, by: 'lars', before: null },
    {
      id: 'hud:system',
      function: 'system',
      holder: 'kari',
      deputy: null,
      by: 'lars',
      before: { holder: person, deputy: null, awayUntil: null },
    },
  ].map(row => ({ unit: 'hud', awayUntil: null, at, ...row })),
  letters: [
    ...letterStates.map(state => letter(`to-them-${state}`, { state, takenBack: 'asked' })),
    letter(`left:${person}:hud:2026-11-19`, {
      id: `left:${person}:hud:2026-11-19:lars`,
      person: 'lars',
      about: person,
      conversation: 'a:lars',
    }),
    letter('theirs', { id: 'theirs:lars', person: 'lars', conversation: 'a:lars' }),
  ],
  preferences: [{ id: person, stopped: true, pausedUntil: null, quiet: null, digest: false } as Row],
  standings: [{ id: person, recent: [at], ignored: 2, asked: false } as Row],
  switches: [{ id: 'letters', stopped: true, by: person, at } as Row],
  campaigns: [
    {
      id: 'theirs',
      unit: 'hud',
      by: person,
      sender: name,
      text: 'Hei alle sammen',
      audience: 'everyone',
      time: 'now',
      status: 'running',
      at,
      due: at,
      expires: at,
      planned: 1,
      answers: { ...noAnswers, goals: `Sier ${name}` },
    } as Row,
  ],
  trials: [
    {
      id: 'tried',
      unit: 'hud',
      by: person,
      sender: name,
      audience: 'everyone',
      wordings: ['Hei alle sammen'],
      weekday: 3,
      coinOf: 'person',
      units: ['hud'],
      outcome: 'steps-ticked',
      first: '2026-W48',
      weeks: 8,
      rests: [],
      coin: { seed: 'of-them', chance: 0.5 },
      answers: { fairness: 'alle kan velge den bort' },
      approvedBy: person,
      told: null,
      state: 'running',
      seals: null,
      at,
      opens: '2027-01-27',
      stoppedOn: null,
      planned: null,
      gathered: null,
      verdict: null,
    } as Row,
  ],
  trialPeople: [{ id: `tried:${person}`, trial: 'tried', person, code: 'k7' } as Row],
  reminderStops: [
    { id: `tried:${person}`, trial: 'tried', person, day: '2026-11-25', isLifted: false } as Row,
  ],
  trialWeeks: [],
  approvals: [{ id: 'others', unit: 'hud', by: person, says: 'back', line: `Spør ${name} først`, at } as Row],
  plans: [
    {
      id: 'hud:video',
      unit: 'hud',
      guide: 'video',
      goLive: '2027-01-04',
      goLiveBefore: null,
      edition: 1,
      newsSeen: 1,
      opened: [],
      live: null,
      state: 'running',
      by: person,
      at,
    } as Row,
  ],
  ticks: [
    {
      id: 'hud:video:needs.process-map',
      plan: 'hud:video',
      unit: 'hud',
      step: 'needs',
      item: 'process-map',
      state: 'done',
      by: person,
      at,
      note: '',
      link: '',
    } as Row,
    {
      id: 'hud:video:needs.bottlenecks',
      plan: 'hud:video',
      unit: 'hud',
      step: 'needs',
      item: 'bottlenecks',
      state: 'done',
      by: 'lars',
      at,
      note: 'står i mappa',
      link: '',
      writers: { note: person },
      shared: true,
    } as Row,
  ],
  arrangements: [
    {
      id: 'hud:video:needs',
      plan: 'hud:video',
      unit: 'hud',
      step: 'needs',
      responsible: 'leader',
      from: null,
      to: null,
      by: person,
      at,
    } as Row,
  ],
  maturity: [
    {
      id: 'hud:2026-11-19',
      unit: 'hud',
      day: '2026-11-19',
      month: '2026-11',
      levels: { A: 1 },
      before: null,
      state: 'saved',
      turn: 'a-turn',
      by: person,
      at,
    } as Row,
  ],
  notes: [
    {
      id: 'a-note',
      unit: 'hud',
      guide: 'video',
      step: 'training',
      text: 'øv to og to',
      helped: 'helped',
      state: 'shown',
      removed: '',
      by: person,
      day: '2026-11-19',
      month: '2026-11',
      at,
    } as Row,
  ],
  sheetRows: [
    {
      id: 'row-of-a-sheet',
      unit: 'hud',
      sheet: 'risks',
      fields: { event: 'lyden blir borte', likelihood: '2', consequence: '3' },
      by: person,
      at,
      state: 'kept',
      due: '',
      reminded: '',
    } as Row,
  ],
  decisions: [
    {
      id: 'decided',
      unit: 'hud',
      kind: 'own',
      about: '',
      text: 'Vi begynner i januar',
      why: '',
      by: person,
      day: '2026-11-19',
      at,
    } as Row,
  ],
  workshops: [
    {
      id: 'hud:staff:1',
      unit: 'hud',
      kind: 'staff',
      number: 1,
      status: 'voting',
      by: person,
      day: '2026-11-19',
    } as Row,
  ],
  workshopBallots: [{ id: `hud:staff:1:${person}`, workshop: 'hud:staff:1', person } as Row],
  workshopSuggestions: [],
  workshopPoints: [],
  feedback: [],
  storyReactionMarks: [],
  storyReactions: [],
  stories: [
    {
      id: 'told-by-them',
      unit: 'hud',
      by: person,
      specialty: 'dermatology',
      title: 'Skiltet på døren',
      happened: 'Døren gikk opp midt i timen.',
      patient: '',
      clinician: '',
      surprised: '',
      picture: '',
      state: 'published',
      checked: true,
      consent: 'Ja, del den.',
      signed: 'name',
      word: '',
      wordBy: 'lars',
      at,
    } as Row,
    {
      id: 'answered-by-them',
      unit: 'hud',
      by: 'lars',
      specialty: 'dermatology',
      title: 'Lyset på rom tre',
      happened: 'Vi flyttet lampen.',
      patient: '',
      clinician: '',
      surprised: '',
      picture: '',
      state: 'draft',
      checked: false,
      consent: '',
      signed: '',
      word: 'Ta bort rommet',
      wordBy: person,
      at,
    } as Row,
  ],
  sentPages: [],
  feedbackCodes: [
    {
      id: 'HUDPUNKT',
      unit: 'hud',
      state: 'open',
      languages: [],
      words: false,
      extras: [],
      made: '2026-11-19',
      by: person,
    } as Row,
  ],
  unitForms: [],
  wordLots: [],
  saidLines: [
    {
      id: 'line',
      unit: 'hud',
      theme: 'sound',
      text: 'vi tester lyden sammen',
      decision: 'd',
      decided: '2026-11-01',
      since: '2026-11-19',
      answers: 12,
      share: 60,
      state: 'shown',
      removed: '',
      by: person,
      at: '2026-11-19T10:00:00.000Z',
    } as Row,
  ],
  patientWords: [
    {
      id: 'advice',
      unit: 'hud',
      day: '2026-11-19',
      text: 'ring først',
      state: 'shown',
      readBy: person,
    } as Row,
  ],
  deviations: [
    {
      id: 'd1',
      number: '2026-0001',
      unit: 'hud',
      by: person,
      at,
      day: '2026-11-19',
      month: '2026-11',
      text: 'lyd',
      category: null,
      severity: '1',
      room: null,
      status: 'open',
    } as Row,
  ],
}

const everything = async (): Promise<string> => {
  const rows = await Promise.all(
    collections.map(async (collection: AnyCollection) => [
      collection.name,
      await trust.store.list(collection as never, { limit: 10_000 }),
    ]),
  )
  return JSON.stringify(rows)
}

const plant = async () => {
  const changes = collections.flatMap(collection =>
    (planted[collection.name] ?? []).map(row => ({ do: 'insert' as const, collection, row })),
  )
  expect(await trust.store.write(changes)).toEqual({ written: true })
}

/** What holds nobody as it is no secret who caused it: the house's own, and what belongs to a unit or the trust. */
const openToAll = [
  'activityMappings',
  'activityRounds',
  'checklistDays',
  'checklistSlots',
  'checklistTimes',
  'clock',
  'clockSeen',
  'counters',
  'debts',
  'deskChanges',
  'forgotten',
  'leases',
  'marks',
  'nudgeRetirements',
  'nudgeRounds',
  'pastLetters',
  'pastSeries',
  'places',
  'receipts',
  'rounds',
  'sealed',
  'settings',
  'teams',
  'trialWeeks',
  'unitDefaults',
  'unitForms',
  'unitNudges',
  'units',
  'veiledMarks',
  'withdrawals',
  'wordLots',
]

const lettersByState = async () =>
  Object.fromEntries(
    (await trust.store.tally({ name: 'letters', index: ['state'] } as never, { by: ['state'] as never })).map(
      ({ key, count }) => [key[0], count],
    ),
  )

describe('being forgotten', () => {
  it('is declared for every collection there is, and planted here for each that holds somebody', () => {
    const declared = new Set(erasures.map(({ collection }) => collection.name))
    expect(collections.map(({ name: each }) => each).filter(each => !declared.has(each))).toEqual([])
    expect(
      Object.keys(planted).sort(),
      'Plant in this file a row of the person in each collection, or `[]` where none can be of a person:',
    ).toEqual(collections.map(({ name: each }) => each).sort())
    const held = new Set(
      erasures.filter(({ how }) => how !== 'nobody').map(({ collection }) => collection.name),
    )
    expect([...held].filter(each => planted[each]?.length === 0)).toEqual([])
    expect(
      [...held].map(each => `held.${each}`).filter(name => !Object.hasOwn(peopleTexts, name)),
      'Say in cards/people/texts.json what they are to the person, with {count}:',
    ).toEqual([])
  })

  it('knows of every collection without names whether somebody writes its rows', () => {
    const nobodys = collections.filter(({ name }) => planted[name]?.length === 0)
    expect(
      nobodys.flatMap(({ name, anonymous }) => (anonymous ? [] : name)).sort(),
      'Say `anonymous` of the collection where somebody writes its rows; else name it among `openToAll`:',
    ).toEqual(openToAll)
  })

  it('leaves nothing of the person in any collection', async () => {
    await plant()
    expect(await everything()).toContain(entra)
    const counts = await trust.app.people.erase(id<'person'>(person))
    const left = await everything()
    for (const trace of [entra, name, chat]) expect(left).not.toContain(trace)
    // By the id alone, which tells nobody who it was, it is looked once more what a turn in flight wrote.
    expect(left.replace(`"person":"${person}","of":["debts"],"late":true`, '')).not.toContain(person)
    trust.clock.pass(11_000)
    await trust.app.tick()
    expect(await everything()).not.toContain(person)
    expect(counts).toMatchObject({ people: 1, identities: 1, deviations: 1, functions: 3 })
  })

  it('keeps every count: letters, deviations, campaigns, and the deputy takes over', async () => {
    await plant()
    await trust.app.people.erase(id<'person'>(person))
    expect(await lettersByState()).toEqual({
      delivered: 3,
      failed: 1,
      suppressed: 2,
      expired: 1,
      unknown: 2,
    })
    expect(await trust.store.get(deviations, 'd1')).toMatchObject({ number: '2026-0001', text: 'lyd' })
    expect(await trust.store.get(unitFunctions, 'hud:superuser')).toMatchObject({
      holder: 'kari',
      deputy: null,
    })
    expect(await trust.store.get(campaigns, 'theirs')).toMatchObject({ planned: 1, sender: '' })
  })

  it('leaves a receipt with counts, and can be asked for twice', async () => {
    await plant()
    await trust.app.people.erase(id<'person'>(person))
    expect(await trust.app.people.erase(id<'person'>(person))).toBeNull()
    const kept = await trust.store.list(receipts, { limit: 10 })
    expect(kept).toMatchObject([{ what: 'erasure', counts: { people: 1, letters: 7, duties: 1 } }])
  })

  it('is told of beforehand in words, for every collection that holds somebody', async () => {
    await plant()
    const card = await trust.stranger(entra, name).says('minedata')
    expect(card.text).toContain(name)
    for (const part of ['Navnet, språket og enheten din', '7 meldinger fra meg', 'Ett avvik du har meldt'])
      expect(card.text).toContain(part)
  })
})

describe('the file of what is held', () => {
  const linkIn = (card: Card) => /fil\/[\w-]+/.exec(JSON.stringify(card.content))?.[0] ?? ''

  it('is given once, to whoever has the link, for a quarter of an hour', async () => {
    const kari = trust.person('kari')
    await kari.says('avvik ekko i høyttaleren')
    const first = linkIn(await (await kari.says('minedata')).press('Vis alt'))
    const late = linkIn(await (await kari.says('minedata')).press('Vis alt'))
    const file = await fetch(`${trust.address}/${first}`, { method: 'POST' })
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="dult-minedata.json"')
    const held = (await file.json()) as Record<string, readonly { text?: string }[]>
    expect(held.deviations).toMatchObject([{ text: 'ekko i høyttaleren' }])
    expect(held.people).toMatchObject([{ name: 'Kari Solheim' }])
    expect((await fetch(`${trust.address}/${first}`, { method: 'POST' })).status).toBe(404)
    trust.clock.pass(15 * 60_000)
    expect((await fetch(`${trust.address}/${late}`, { method: 'POST' })).status).toBe(404)
    expect((await fetch(`${trust.address}/fil/guess`, { method: 'POST' })).status).toBe(404)
  })

  it('is still there after somebody, or a program, only followed its link', async () => {
    const kari = trust.person('kari')
    const link = linkIn(await (await kari.says('minedata')).press('Vis alt'))
    const look = (method = 'HEAD') => fetch(`${trust.address}/${link}`, { method })
    for (const looked of [await look(), await look('GET'), await look()]) {
      expect(looked.status).toBe(200)
      expect(looked.headers.get('cache-control')).toBe('no-store')
      expect(looked.headers.get('content-disposition')).toBeNull()
    }
    const page = await (await look('GET')).text()
    expect(page.match(/<button/g)).toHaveLength(1)
    expect(page).toContain('Hent filen')
    expect(page).not.toContain('Kari')
    expect((await fetch(`${trust.address}/${link}`, { method: 'POST' })).status).toBe(200)
    expect((await look()).status).toBe(404)
    const late = linkIn(await (await kari.says('minedata')).press('Vis alt'))
    trust.clock.pass(15 * 60_000)
    expect((await fetch(`${trust.address}/${late}`, { method: 'HEAD' })).status).toBe(404)
  })

  it('shows nobody else: of what is about more than one, each reads their own side', async () => {
    await plant()
    const card = await (await trust.stranger(entra, name).says('minedata')).press('Vis alt')
    const file = await fetch(`${trust.address}/${linkIn(card)}`, { method: 'POST' })
    const held = (await file.json()) as Record<string, readonly object[]>
    expect(held.functions).toHaveLength(3)
    expect(held.letters).toHaveLength(letterStates.length)
    expect(card.text).toContain('7 meldinger fra meg')
    for (const shown of [card.text, JSON.stringify(held)])
      for (const other of ['lars', 'kari']) expect(shown).not.toContain(other)
  })
})

describe('a person', () => {
  it('sees what is held, all of it, and is forgotten after a yes', async () => {
    const liv = trust.stranger(entra, name)
    await liv.installs()
    await liv.says('avvik lyden er borte')
    const card = await liv.says('minedata')
    expect(card.text).toContain('Ett avvik du har meldt')
    const all = await card.press('Vis alt')
    expect(all.text).toContain('lyden er borte')
    const asked = await all.press('Slett meg')
    expect(asked.text).toContain('Ett avvik du har meldt: blir stående uten deg')
    expect(asked.text).toContain('Navnet, språket og enheten din: slettes')
    const kept = await asked.press('Nei, behold')
    expect(kept.text).toContain('Dette har jeg om deg\nIngenting er slettet.')
    const erased = await asked.press('Ja, slett meg')
    expect(erased.text).toContain('Du er glemt')
    const left = await everything()
    for (const trace of [entra, name]) expect(left).not.toContain(trace)
    expect((await liv.says('minedata')).text).not.toContain('avvik')
  })

  it.each(['personvern', 'Privacy', 'glem meg', 'Gløym meg', 'forget me'])(
    'who says «%s» is shown the same',
    async said => {
      expect((await trust.stranger(entra, name).says(said)).buttons).toContain('Slett meg')
    },
  )

  it('is told in their own chat only', async () => {
    const team = { id: '19:x@thread.tacv2', name: 'Team' }
    const card = await trust.stranger(entra, name, 'nb-NO', team).says('minedata')
    expect(card.text).toContain('Det tar vi på tomannshånd')
    expect((await trust.stranger(entra, name, 'nb-NO', team).press('mydata.confirm')).text).toContain(
      'tomannshånd',
    )
  })
})
