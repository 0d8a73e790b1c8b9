/** A press belongs to its card's unit: every verb, pressed on a card of another unit than the presser's own. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { show } from '../../src/core/cards.ts'
import type { Action } from '../../src/core/feature.ts'
import { mayUse } from '../../src/core/house/audience.ts'
import { id } from '../../src/core/ids.ts'
import { letterId, letters, writeLetter } from '../../src/core/letters.ts'
import type { Role } from '../../src/core/roles.ts'
import { insert, put, type Row } from '../../src/core/store.ts'
import type { Day, Month } from '../../src/core/time/instant.ts'
import { plus } from '../../src/core/time/oslo.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { messageOf } from '../../src/features/campaigns/message.ts'
import { trials } from '../../src/features/campaigns/trial/trial.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { notes } from '../../src/features/experience/note.ts'
import { feedbackCodes } from '../../src/features/feedback/code.ts'
import { wordLots } from '../../src/features/feedback/review/lots.ts'
import { saidLines } from '../../src/features/feedback/said/said.ts'
import { unitForms } from '../../src/features/feedback/share/unitForm.ts'
import { patientWords } from '../../src/features/feedback/words.ts'
import { duties } from '../../src/features/people/functions/duties.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { memberships, units } from '../../src/features/people/person.ts'
import { stories } from '../../src/features/stories/story.ts'
import { sheetRows } from '../../src/features/worksheets/tables/row.ts'
import { workshops } from '../../src/features/worksheets/workshop/workshop.ts'
import { collections } from '../../src/features.ts'
import type { Card } from '../support/card.ts'
import { realCards } from '../support/realCards.ts'
import { samplesOf } from '../support/samples.ts'
import { draftTrial } from '../support/trials.ts'
import { startTrust, type Trust, trustForEach } from '../support/trust.ts'

const joins = ({ store }: Trust, person: string, unit: string, role: Role) =>
  store.write([
    insert(memberships, {
      id: `${unit}:${person}`,
      unit: id<'unit'>(unit),
      person: id<'person'>(person),
      roles: [role],
    }),
  ])

const refusal = 'Det er andre som gjør dette'
const givenBack = 'Skjemaet var fra en enhet som du ikke er i'
const tooOld = 'Dette kortet er gammelt'

describe('somebody who leads two units, and chose the second since the card came', () => {
  const trust = trustForEach()

  /** Lars with a card of the skin clinic, in a chat that is about the wound team by now. */
  const openThenChoose = async (open: (lars: ReturnType<Trust['person']>) => Promise<Card>) => {
    await joins(trust(), 'lars', 'sar', 'leader')
    const lars = trust().person('lars')
    const card = await open(lars)
    await lars.press('unit.choose', { unit: 'sar' })
    return { lars, card }
  }

  it('saves the unit that the card was opened for', async () => {
    const { card } = await openThenChoose(lars => lars.says('enhet'))
    await card.press('Lagre', { unitName: 'Hudpoliklinikken', service: 'video' })
    expect(await trust().store.get(units, 'sar')).toMatchObject({
      name: 'Sårteamet, Bjørkedal kommune',
      service: 'wound',
    })
    expect(await trust().store.get(units, 'hud')).toMatchObject({ name: 'Hudpoliklinikken' })
  })

  it('gives a function in the card’s unit', async () => {
    const { lars, card } = await openThenChoose(lars => lars.press('people.function', { function: 'system' }))
    const before = await trust().store.list(unitFunctions, { where: { unit: id('sar') }, limit: 9 })
    await card.press('Lagre', { holder: 'kari' })
    expect(await trust().store.list(unitFunctions, { where: { unit: id('sar') }, limit: 9 })).toEqual(before)
    expect(await trust().store.get(unitFunctions, 'hud:system')).toMatchObject({ holder: 'kari' })
    expect((await lars.says('roller')).text).toContain('Sårteamet')
  })

  it('sets the hours of the card’s unit', async () => {
    const { card } = await openThenChoose(lars => lars.press('unit.duty', { person: 'samir' }))
    await card.press('Lagre', { weekdays: '2', from: '09:00', to: '12:00' })
    expect(await trust().store.get(duties, 'hud:samir')).toMatchObject({ weekdays: [2], from: '09:00' })
    expect((await trust().store.list(duties, { where: { unit: id('sar') }, limit: 9 })).length).toBe(1)
  })

  it('fills a text to copy in with the card’s unit, also as a file', async () => {
    const { card } = await openThenChoose(lars => lars.press('directory.paste', { paste: 'mandate' }))
    const copied = JSON.stringify((await card.press('Få den som fil')).content)
    expect(copied).toContain('Prosjektmandat for Hudpoliklinikken')
  })

  it('writes to the people of the card’s unit, and follows what it wrote', async () => {
    await trust().person('kari').says('hei')
    const { lars, card } = await openThenChoose(lars => lars.press('campaign.form'))
    const preview = await card.press('Se hvordan det blir', { text: 'Ny rutine fra mandag' })
    expect(preview.text).toContain('Ny rutine')
    const changed = await (await preview.press('Endre')).press('Se hvordan det blir', {
      text: 'Ny rutine nå',
    })
    await changed.press('Send')
    expect(await trust().store.list(campaigns, { limit: 9 })).toMatchObject([
      { unit: 'hud', text: 'Ny rutine nå', status: 'running', planned: 8 },
    ])
    expect((await lars.press('campaign.list')).text).not.toContain('Ny rutine')
    const list = await lars.press('campaign.list', { unit: 'hud' })
    const ledger = await list.press('Ny rutine nå')
    expect(ledger.text).toContain('Ny rutine')
    await (await ledger.press('Trekk tilbake')).press('Ja, trekk tilbake')
    expect(await trust().store.list(campaigns, { limit: 9 })).toMatchObject([{ status: 'withdrawn' }])
  })
})

/** Who belongs to another unit. */
const presser = 'berit'

const secretStory = {
  title: 'Hemmelig overskrift',
  happened: 'Hemmelig hendelse',
  patient: '',
  clinician: '',
  surprised: '',
  picture: '',
  specialty: 'dermatology',
} as const

/** A row of every kind that a button could name, and words that only the skin clinic's own people read. */
const planted = async (trust: Trust) => {
  const at = trust.at()
  const common = { unit: id<'unit'>('hud'), by: id<'person'>('lars'), at }
  const written = await trust.store.write([
    insert(deviations, {
      ...common,
      id: id<'deviation'>('d1'),
      number: '2026-0001',
      day: '2026-11-19' as Day,
      month: '2026-11' as Month,
      text: 'Hemmelig skjerm',
      category: null,
      severity: '1',
      room: null,
      status: 'open',
    }),
    insert(campaigns, {
      ...common,
      id: id<'campaign'>('c1'),
      sender: 'Lars Eikeland',
      text: 'Hemmelig melding',
      audience: 'everyone',
      time: 'now',
      status: 'running',
      due: at,
      expires: at,
      planned: 0,
    }),
    insert(trials, draftTrial({ id: id<'trial'>('t1'), state: 'asks', wordings: ['Hemmelig påminnelse'] })),
    insert(sheetRows, {
      ...common,
      id: 's1',
      sheet: 'risks',
      fields: { event: 'Hemmelig risiko', likelihood: '2', consequence: '3' },
      state: 'kept',
      due: '',
      reminded: '',
    }),
    insert(notes, {
      ...common,
      id: 'n1',
      guide: 'video',
      step: 'training',
      text: 'Øv to og to',
      helped: 'helped',
      state: 'shown',
      removed: '',
      day: '2026-11-19' as Day,
      month: '2026-11' as Month,
    }),
    insert(feedbackCodes, {
      ...common,
      id: 'HUDPQL22',
      state: 'open',
      languages: [],
      words: true,
      extras: [],
      made: '2026-11-19' as Day,
    }),
    put(unitForms, await trust.store.get(unitForms, 'hud'), { id: common.unit, code: 'HUDPQL22' }),
    insert(saidLines, {
      ...common,
      id: 'l1',
      theme: 'sound',
      text: 'Hemmelig endring',
      decision: 'd',
      decided: '2026-11-01' as Day,
      since: '2026-11-19' as Day,
      answers: 12,
      share: 60,
      state: 'shown',
      removed: '',
    }),
    insert(stories, {
      ...common,
      id: id<'story'>('st1'),
      ...secretStory,
      state: 'proposed',
      checked: true,
      consent: 'Hemmelig ja',
      signed: 'name',
      word: '',
      wordBy: '',
    }),
    insert(wordLots, { id: id<'unit'>('hud'), to: '2026-11-23' as Day }),
    insert(patientWords, {
      id: 'w1',
      unit: common.unit,
      day: '2026-11-19' as Day,
      text: 'Hemmelig hilsen',
      state: 'new',
      readBy: '',
    }),
    // From when they were in it.
    insert(letters, {
      id: letterId('g1', id<'person'>(presser)),
      series: 'campaign',
      campaign: 'g1',
      kind: 'friendly',
      person: id<'person'>(presser),
      about: null,
      unit: common.unit,
      show: messageOf({ id: id('g1'), sender: 'Lars Eikeland', text: 'Hemmelig brev' }, 'Hud'),
      state: 'delivered',
      reason: '',
      answer: '',
      due: at,
      expires: plus(at, { days: 7 }),
      attempts: 1,
      conversation: 'k1',
      activity: 'a1',
      takenBack: '',
    }),
    insert(workshops, {
      unit: common.unit,
      by: common.by,
      id: 'hud:staff:1',
      kind: 'staff',
      number: 1,
      status: 'gathering',
      day: '2026-11-19' as Day,
    }),
  ])
  expect(written).toEqual({ written: true })
  await trust.person('lars').press('roadmap.begin', { guide: 'video', goLive: '2027-12-01' })
}

/** What a card of the skin clinic could carry, all at once: each verb takes what is its own. */
const carried = {
  week: '2026-W46',
  month: '2026-10',
  signed: 'role',
  opened: '2026-W46',
  counts: 'video',
  count0: '7',
  year: '2026',
  target: '900',
  series: 'weekly-steps',
  deviation: 'd1',
  number: '2026-0001',
  severity: '3',
  campaign: 'c1',
  gathered: 'g1',
  sure: 'yes',
  text: 'Skrevet fra et gammelt kort',
  audience: 'everyone',
  time: 'now',
  unitName: 'Et annet navn',
  service: 'wound',
  function: 'system',
  holder: 'samir',
  give: 'samir',
  drop: 'ingrid',
  deputy: 'none',
  until: '2026-12-24',
  seen: '1',
  shown: 'note:bcdefgh',
  person: 'samir',
  weekdays: '1',
  from: '10:00',
  to: '11:00',
  guide: 'video',
  goLive: '2027-06-01',
  step: 'needs',
  item: 'process-map',
  items: 'process-map',
  responsible: 'leader',
  posts: 'off',
  checklist: 'clinician',
  fault: 'suitable',
  once: 'a-run',
  weekday: '1',
  weeks: '26',
  outcome: 'steps-ticked',
  receiver: 'clinician',
  place: 'hud:room:rom-1',
  kind: 'room',
  newPlace: 'Rom 1',
  group: 'first',
  choice: 'video',
  sheet: 'risks',
  row: 's1',
  collection: 'sheetRows',
  event: 'Noe annet',
  likelihood: '1',
  consequence: '1',
  system: 'courses',
  done: 'yes',
  helped: 'helped',
  query: 'opplæring',
  note: 'n1',
  workshop: 'hud:staff:1',
  code: 'HUDPQL22',
  question: 'sound',
  theme: 'sound',
  line: 'l1',
  words: 'w1',
  story: 'st1',
  trial: 't1',
  reaction: 'useful',
  callTeam: '2114',
  callWard: '2115',
  callClinic: '116 117',
  default: 'room',
  answer: 'impossible',
  because: 'means',
  barrier: 'time',
  nudge: 'tomorrow-ready',
  A: '1',
}

/** What buttons carry beside it: it names no row, and says where a list was or how a press is meant. */
const aside =
  /^(day|whole|asked|asks|category|filter|given|held|kept|key|language|letter|measure|mine|minutes|of|offered|only|order|page|paste|phase|reached|reminder|role|room|specialty|stage|stood|suggestion|to|turn|unit|verb|was|way|wish|writer|[A-K]|stakeholders-\w+)$/

const rowsOf = async ({ store }: Trust, unit: string): Promise<readonly string[]> => {
  const rows = await Promise.all(
    collections.map(async collection =>
      (await store.list<Row & { readonly unit?: string }>(collection as never, { limit: 10_000 }))
        // Where somebody's own chat is, is theirs and not the unit's.
        .filter(row => collection.name !== 'people' && (row.unit === unit || row.id.startsWith(unit)))
        .map(row => `${collection.name} ${JSON.stringify(row)}`),
    ),
  )
  return rows.flat().sort()
}

const buttonsIn = (
  value: unknown,
): readonly { readonly verb: string; readonly data?: { unit?: string } }[] => {
  if (Array.isArray(value)) return value.flatMap(buttonsIn)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(buttonsIn)
  return 'type' in value && value.type === 'Action.Execute' ? [value as never, ...inner] : inner
}

const aboutReader = [
  'activity.countOwn',
  'activity.own',
  'activity.undoOwn',
  'campaign.received',
  'campaign.thanks',
  'campaign.why',
  'letter.mine',
  'letter.open',
  'letter.set',
  'letter.together',
  'letter.why',
  'menu.run',
  'menu.show',
  'mydata.confirm',
  'mydata.erase',
  'mydata.get',
  'mydata.show',
  'mydata.wipe',
  'mydata.words',
  'nudge.barrier',
  'nudge.mine',
  'nudge.notForMe',
  'nudge.notNow',
  'nudge.show',
  'nudge.start',
  'nudge.stop',
  'nudge.stopMine',
  'nudge.undo',
  'nudge.useful',
  'nudge.why',
  'people.language',
  'privacy.notPatient',
  'trial.mine',
  'trial.noMore',
  'trial.start',
  'trial.undo',
  'unit.choose',
  'unit.leave',
  'unit.list',
]

const aboutTrust = [
  'directory.edit',
  'directory.list',
  'directory.remind',
  'directory.save',
  'directory.show',
  'directory.undo',
  'letter.delivered',
  'letter.retry',
  'letter.startAll',
  'letter.stopAll',
  'nudge.retire',
  'nudge.retirements',
  'roadmap.units',
]

/** Somebody who leads the wound team, with a card of the skin clinic. */

const pressing = (role: Role | null) => {
  let trust: Trust

  beforeAll(async () => {
    trust = await startTrust()
    await planted(trust)
    if (role) await joins(trust, presser, 'hud', role)
  })

  afterAll(async () => {
    expect(trust.leaked()).toEqual([])
    await trust.close()
  })

  return {
    trust: () => trust,
    /** Who erases themselves is gone, and comes last of all or not at all. */
    actions: (): readonly Action[] =>
      trust.app.features
        .flatMap(({ actions = [] }) => actions)
        .filter(({ verb, always }) => !always && verb !== 'mydata.confirm'),
    press: (verb: string, more: object = {}) => {
      // Nobody presses all there is within a minute.
      trust.clock.pass(1000)
      return trust.person(presser).press(verb, { ...carried, unit: 'hud', ...more })
    },
  }
}

const isAboutUnit = ({ about = 'unit' }: Action) => about === 'unit'

describe('the verbs', () => {
  const { trust } = pressing(null)

  it('are about the card’s unit, but for these', () => {
    const about = (wanted: Action['about']) =>
      trust()
        .app.features.flatMap(({ actions = [] }) => actions)
        .filter(action => action.about === wanted)
        .map(({ verb }) => verb)
        .sort()
    expect([...about('reader'), 'menu.run', 'menu.show'].sort()).toEqual(aboutReader)
    expect(about('trust')).toEqual(aboutTrust)
  })

  it('are tried with what their buttons carry', () => {
    const drawn = realCards.names.flatMap(card =>
      samplesOf(card).map(data => realCards.render({ card, data }, 'nb').card),
    )
    const keys = new Set(drawn.flatMap(buttonsIn).flatMap(({ data = {} }) => Object.keys(data)))
    expect(
      [...keys].filter(key => !Object.hasOwn(carried, key) && !aside.test(key)),
      'Give each of these a value in `carried`, and plant the row that it names:',
    ).toEqual([])
  })
})

describe('a stranger with a card of the unit', () => {
  const { trust, actions, press } = pressing(null)

  it('is refused by every verb that is about the unit, and changes nothing', async () => {
    const before = await rowsOf(trust(), 'hud')
    expect(before.length).toBeGreaterThan(20)
    for (const { verb, elsewhere } of actions().filter(isAboutUnit))
      expect(`${verb}: ${(await press(verb)).text}`).toContain(elsewhere ? givenBack : refusal)
    expect(await rowsOf(trust(), 'hud')).toEqual(before)
  })

  it('reads and changes nothing by the others, nor where the card names no unit', async () => {
    const before = await rowsOf(trust(), 'hud')
    for (const action of actions()) {
      const { verb } = action
      // Anyone may choose a unit, and then belongs to it.
      const unit = verb === 'unit.choose' ? 'sar' : isAboutUnit(action) ? '' : 'hud'
      const { text } = await press(verb, { unit })
      expect(`${verb}: ${text}`).not.toContain('Hemmelig')
      expect(await rowsOf(trust(), 'hud')).toEqual(before)
    }
  })
})

describe('its leader, whose own chat is about another unit', () => {
  const { trust, actions, press } = pressing('leader')

  it('works in the unit with every verb, stays there with every button, and changes nothing at home', async () => {
    const before = await rowsOf(trust(), 'sar')
    for (const { verb, audience } of actions().filter(isAboutUnit)) {
      const { text, content } = await press(verb)
      expect(`${verb}: ${text}`.includes(refusal)).toBe(!mayUse(audience, ['leader']))
      if (text.includes(refusal)) continue
      for (const button of buttonsIn(content))
        expect(`${verb} → ${button.verb}: ${button.data?.unit}`).toBe(`${verb} → ${button.verb}: hud`)
    }
    expect(await rowsOf(trust(), 'sar')).toEqual(before)
  })
})

describe('somebody with another role there', () => {
  const { trust, actions, press } = pressing('clinician')

  it('may what that role may, whatever they lead at home', async () => {
    for (const { verb, audience } of actions().filter(isAboutUnit)) {
      const before = await rowsOf(trust(), 'hud')
      const { text } = await press(verb)
      if (mayUse(audience, ['clinician'])) continue
      expect(`${verb}: ${text}`).toContain(refusal)
      expect(await rowsOf(trust(), 'hud')).toEqual(before)
    }
  })
})

describe('a card that names no unit of ours', () => {
  const trust = trustForEach()

  it.each(['gone', 'hud:lars', '__proto__', '../hud', 'x'.repeat(65)])(
    'is told to be old: %s',
    async unit => {
      for (const person of ['kari', 'ada'])
        expect((await trust().person(person).press('people.functions', { unit })).text).toContain(tooOld)
    },
  )
})

describe('a letter', () => {
  const trust = trustForEach()

  it('is of its unit, whichever unit its reader’s own chat is about', async () => {
    await joins(trust(), 'lars', 'sar', 'leader')
    await trust().person('lars').says('hei')
    const due = trust().at()
    const left = show('people/left', {
      name: 'Even',
      unit: 'Sårteamet',
      functions: [],
      covered: false,
      matters: 0,
      hasMatters: false,
    })
    const letter = {
      series: 'person-left',
      campaign: 'left',
      kind: 'service',
      person: id<'person'>('lars'),
    } as const
    const expires = plus(due, { days: 1 })
    await trust().store.write([writeLetter({ ...letter, unit: id('sar'), show: left, due, expires })])
    await trust().app.tick()
    const sent = trust().connector.sent.at(-1)?.activity.attachments?.[0]?.content
    expect(buttonsIn(sent)[0]).toMatchObject({ verb: 'people.functions', data: { unit: 'sar' } })
  })
})

describe('in a team', () => {
  const trust = trustForEach()
  const team = { id: '19:new@thread.tacv2', name: 'Lungepoliklinikken' }
  const inTeam = (where: { id: string; name: string }, entra: string, name: string) =>
    trust().stranger(entra, name, 'nb-NO', where)
  const lars = 'd0170000-0000-4000-8000-000000000007'
  const berit = 'd0170000-0000-4000-8000-000000000015'

  it('a new unit is founded by who leads another one, also at the second try', async () => {
    const [card] = await inTeam(team, lars, 'Lars Eikeland').installs()
    const again = await card?.press('Lagre', { unitName: '' })
    const founded = await again?.press('Lagre', { unitName: 'Lungepoliklinikken', service: 'video' })
    expect(founded?.text).toContain('Lungepoliklinikken')
    expect(await trust().store.get(units, 'hud')).toMatchObject({
      name: 'Hudpoliklinikken, Fjordvik sykehus',
    })
    expect((await trust().store.list(units, { limit: 9 })).map(({ name }) => name)).toContain(
      'Lungepoliklinikken',
    )
  })

  it('the form that founds a unit changes none that is there, whichever chat it was taken to', async () => {
    await inTeam(team, lars, 'Lars Eikeland').installs()
    const filled = { unit: '', unitName: 'Lungepoliklinikken', service: 'wound' }
    const own = await trust().person('lars').press('unit.setup', filled)
    expect(own.text).toContain('team')
    const ofOthers = { id: '19:hud@thread.tacv2', name: 'Hud' }
    const there = await inTeam(ofOthers, lars, 'Lars Eikeland').press('unit.setup', filled)
    expect(there.text).toContain('Hudpoliklinikken, Fjordvik sykehus er satt opp')
    expect(await trust().store.list(units, { limit: 9 })).toMatchObject([
      { id: 'hud', name: 'Hudpoliklinikken, Fjordvik sykehus', service: 'video' },
      { id: 'sar' },
    ])
  })

  it('a card of the team’s unit does nothing for a guest who leads another unit', async () => {
    const hud = { id: '19:hud@thread.tacv2', name: 'Hud' }
    const card = await inTeam(hud, lars, 'Lars Eikeland').says('enhet')
    expect(card.valueOf('unitName')).toBe('Hudpoliklinikken, Fjordvik sykehus')
    const guest = trust().stranger(berit, 'Berit Stokke')
    const pressed = await guest.press('unit.setup', { unit: 'hud', unitName: 'Vår', service: 'wound' })
    expect(pressed.text).toContain(refusal)
    expect(await trust().store.get(units, 'hud')).toMatchObject({ service: 'video' })
  })
})
