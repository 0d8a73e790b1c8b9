/** What people write has an owner: every verb and command with a marked word, and where it is kept afterwards. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import peopleTexts from '../../cards/people/texts.json' with { type: 'json' }
import { id } from '../../src/core/ids.ts'
import { type AnyCollection, insert, type Row } from '../../src/core/store.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { approvals } from '../../src/features/campaigns/approval/approval.ts'
import { noAnswers } from '../../src/features/campaigns/approval/forgood.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { trials } from '../../src/features/campaigns/trial/trial.ts'
import { wordLots } from '../../src/features/feedback/review/lots.ts'
import { saidLines } from '../../src/features/feedback/said/said.ts'
import { patientWords } from '../../src/features/feedback/words.ts'
import { identities, memberships } from '../../src/features/people/person.ts'
import { stories } from '../../src/features/stories/story.ts'
import { inputOf, tables } from '../../src/features/worksheets/tables/sheets.ts'
import { collections, texts } from '../../src/features.ts'
import { freeTexts } from '../support/carried.ts'
import { draftTrial } from '../support/trials.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const word = 'Zvartbakk'
const name = 'Kvern Navnestad'
const entra = 'cccccccc-0000-4000-8000-000000000031'

/** Inputs that are kept only in a shape of their own. */
const shaped: Readonly<Record<string, string>> = {
  link: `https://${word}.example/side`,
  url: `https://${word}.example`,
  picture: `https://${word}.example/bilde`,
  mail: `${word}@example.no`,
  phone: '12 34 56 78',
}

/** Inputs whose names a card is told. */
const told = Object.values(tables).flatMap(sheet =>
  sheet.columns.filter(({ kind }) => kind === 'text').map(column => inputOf(sheet, column)),
)

const filled = Object.fromEntries(
  [...freeTexts, ...told].map(input => [input, shaped[input] ?? `${word} her`]),
)

/** What buttons carry, so that the verbs find something to write to. */
const carried = {
  audience: 'everyone',
  time: 'now',
  service: 'video',
  guide: 'video',
  goLive: '2027-12-01',
  step: 'stakeholders',
  item: 'analysis',
  checklist: 'room',
  kind: 'room',
  weekday: '1',
  receiver: 'clinician',
  group: 'first',
  choice: 'video',
  system: 'courses',
  helped: 'helped',
  question: 'today',
  workshop: 'hud:staff:1',
  way: 'name',
  specialty: 'dermatology',
}

const sheetsOf = {
  stakeholders: { 'stakeholders-interest': 'high', 'stakeholders-influence': 'low' },
  benefits: {
    'benefits-whom': 'patient',
    'benefits-counted': 'count',
    'benefits-baseline': '',
    'benefits-target': '',
    'benefits-result': '',
  },
  risks: { 'risks-likelihood': '2', 'risks-consequence': '3' },
  decisions: { 'decisions-function': 'leader', 'decisions-date': '2026-11-20' },
}

let trust: Trust

beforeAll(async () => {
  trust = await startTrust()
  const writer = trust.stranger(entra, name)
  await writer.says('meny')
  const known = await trust.store.get(identities, entra)
  const person = known?.person ?? id<'person'>('')
  const roles = ['leader', 'superuser', 'clinician'] as const
  await trust.store.write([
    insert(memberships, { id: `hud:${person}`, unit: id<'unit'>('hud'), person, roles }),
  ])
  await writer.press('unit.choose', { unit: 'hud' })
  const press = async (verb: string, more: object = {}) => {
    // Nobody presses all there is within a minute.
    trust.clock.pass(1000)
    return writer.press(verb, { ...carried, unit: 'hud', ...filled, ...more })
  }
  await press('roadmap.begin')
  // What all units share is an administrator's to write.
  await trust.person('ada').press('directory.save', { ...carried, ...filled })
  // Before all that can be ticked is.
  await press('roadmap.skip', { item: 'communication-plan' })
  await press('workshop.open', { kind: 'staff' })
  const actions = trust.app.features.flatMap(({ actions = [] }) => actions).filter(({ always }) => !always)
  const last = ['mydata.wipe', 'mydata.confirm', 'workshop.move']
  for (const { verb } of actions.filter(({ verb }) => !last.includes(verb))) await press(verb)
  // Written by patients, and by who can point to what they answered.
  await trust.store.write([
    insert(wordLots, { id: id<'unit'>('hud'), to: '2026-11-23' as Day }),
    insert(patientWords, {
      id: 'w',
      unit: id<'unit'>('hud'),
      day: '2026-11-19' as Day,
      text: `${word} her`,
      state: 'new',
      readBy: '',
    }),
    insert(
      trials,
      draftTrial({
        sender: name,
        wordings: [`${word} her`],
        answers: { ...noAnswers, fairness: `${word} her` },
      }),
    ),
    insert(stories, {
      id: id<'story'>('st'),
      unit: id<'unit'>('hud'),
      by: id<'person'>('lars'),
      specialty: 'dermatology',
      title: `${word} her`,
      happened: `${word} her`,
      patient: `${word} her`,
      clinician: `${word} her`,
      surprised: `${word} her`,
      picture: `https://${word}.example/bilde`,
      state: 'draft',
      checked: false,
      consent: `${word} her`,
      signed: '',
      word: `${word} her`,
      wordBy: id<'person'>('lars'),
      at: trust.at(),
    }),
    insert(campaigns, {
      id: id<'campaign'>('ca'),
      unit: id<'unit'>('hud'),
      by: id<'person'>('lars'),
      sender: `${word} Eikeland`,
      text: `${word} her`,
      audience: 'everyone',
      time: 'now',
      status: 'asks',
      at: trust.at(),
      due: trust.at(),
      expires: trust.at(),
      planned: null,
      answers: { ...noAnswers, goals: `${word} her` },
    }),
    insert(approvals, {
      id: 'ca',
      unit: id<'unit'>('hud'),
      by: id<'person'>('pia'),
      says: 'back',
      line: `${word} her`,
      at: trust.at(),
    }),
    insert(saidLines, {
      id: 'l',
      unit: id<'unit'>('hud'),
      theme: 'sound',
      text: `${word} her`,
      decision: 'd',
      decided: '2026-11-18' as Day,
      since: '2026-11-19' as Day,
      answers: 12,
      share: 60,
      state: 'shown',
      removed: '',
      by: id<'person'>('lars'),
      at: trust.at(),
    }),
  ])
  // What a unit is called no more is kept.
  await press('unit.setup', { unitName: `${word} nå` })
  await press('roadmap.begin')
  await press('roadmap.pass', { phase: 'implementation' })
  await press('roadmap.save')
  const [draft] = await trust.store.list(campaigns, { where: { status: 'draft' }, limit: 1 })
  await press('campaign.start', { campaign: draft?.id })
  for (const [sheet, more] of Object.entries(sheetsOf)) await press('sheet.save', { sheet, ...more })
  for (const { words } of trust.app.commands) {
    trust.clock.pass(1000)
    if (!words[0]?.startsWith('stopp')) await writer.says(`${words[0]} ${word} her`)
  }
}, 60_000)

afterAll(() => trust.close())

/** Where something is kept, as `collection.field`. */
const keptIn = async (sought: string): Promise<readonly string[]> => {
  const found = await Promise.all(
    collections.map(async (collection: AnyCollection) =>
      (await trust.store.list<Row>(collection as never, { limit: 10_000 })).flatMap(row =>
        Object.entries(row)
          .filter(([, value]) => JSON.stringify(value).toLowerCase().includes(sought.toLowerCase()))
          .map(([field]) => `${collection.name}.${field}`),
      ),
    ),
  )
  return [...new Set(found.flat())].sort()
}

const declared = texts.flatMap(({ collection, fields }) => fields.map(field => `${collection.name}.${field}`))

/** Made of the name beside it, and changed with it. */
const ids = ['places.id']

describe('what people write', () => {
  it('is declared by its door wherever it is kept, or nobody could take it away', async () => {
    const found = await keptIn(word)
    expect(
      found.filter(field => !declared.includes(field) && !ids.includes(field)),
      'Declare each of these among the `texts` of its door:',
    ).toEqual([])
    // Else a declared field is not tried here.
    const tried = [...found, ...(await keptIn(name))]
    expect(declared.filter(field => !tried.includes(field) && field !== 'deskChanges.before')).toEqual([])
  })

  it('and who they are called stands there only, and where they are known', async () => {
    const allowed = [...declared, 'people.name']
    expect((await keptIn(name)).filter(field => !allowed.includes(field))).toEqual([])
  })

  it('has a word for its kind where it is somebody’s own', () => {
    expect(
      texts
        .flatMap(({ collection, own }) => (own ? [`words.${collection.name}`] : []))
        .filter(text => !Object.hasOwn(peopleTexts, text)),
    ).toEqual([])
  })
})
