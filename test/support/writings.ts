/** What people write in a trust, of every kind that is kept: with a word in it, or with a colleague's name. */

import { id } from '../../src/core/ids.ts'
import { writeLetter } from '../../src/core/letters.ts'
import { insert } from '../../src/core/store.ts'
import { plus } from '../../src/core/time/oslo.ts'
import { places } from '../../src/features/checklists/places/places.ts'
import { identities, memberships } from '../../src/features/people/person.ts'
import type { Card } from './card.ts'
import type { Trust } from './trust.ts'

export const inHud = { unit: 'hud', guide: 'video', step: 'stakeholders', item: 'analysis' }

export const beginRoadmap = (trust: Trust): Promise<Card> =>
  trust.person('lars').press('roadmap.begin', { ...inHud, goLive: '2027-12-01' })

export const passDays = async (trust: Trust, count: number): Promise<void> => {
  trust.clock.set(plus(trust.at(), { days: count }))
  await trust.app.tick()
}

type Person = ReturnType<Trust['person']>

export const sendToAll = async (trust: Trust, person: Person, text: string): Promise<Card> => {
  // It is not sent to who sends it, and this is somebody with an address.
  await trust.person('kari').says('hei')
  const message = { unit: 'hud', text, audience: 'everyone', time: 'now' }
  const preview = await person.press('campaign.preview', message)
  // Who had one today gets no other, and then it stays a draft.
  const sent = preview.buttons.includes('Send') ? await preview.press('Send') : preview
  await trust.app.tick()
  return sent
}

const sheet = (person: Person, code: string, fields: Readonly<Record<string, string>>): Promise<Card> =>
  person.press('sheet.save', {
    unit: 'hud',
    sheet: code,
    ...Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${code}-${field}`, value])),
  })

const sized = { likelihood: '2', consequence: '3' }
const weighed = { interest: 'high', influence: 'high' }

type Kind = (trust: Trust, word: string) => Promise<Card>

/** As Lars writes it, who may write all of it. */
export const writings: Readonly<Record<string, Kind>> = {
  'a deviation': (trust, word) => trust.person('lars').says(`avvik ${word} fra høyttaleren på rom ${word}`),
  'a message to the unit': (trust, word) => sendToAll(trust, trust.person('lars'), `Husk ${word} på mandag`),
  'a draft': (trust, word) =>
    trust
      .person('lars')
      .press('campaign.preview', { unit: 'hud', text: `Husk ${word}`, audience: 'everyone', time: 'now' }),
  'an experience': (trust, word) =>
    trust.person('lars').press('experience.write', { ...inHud, text: `Øv på ${word}`, helped: 'helped' }),
  'a story': async (trust, word) =>
    trust.person('lars').press('story.save', {
      unit: 'hud',
      title: `Om ${word}`,
      specialty: 'dermatology',
      happened: `Vi satte opp ${word}`,
    }),
  'a comment in the roadmap': (trust, word) =>
    trust.person('lars').press('roadmap.save', { ...inHud, note: `Står i ${word}` }),
  'a link in the roadmap': (trust, word) =>
    trust
      .person('lars')
      .press('roadmap.save', { ...inHud, link: `https://${word.toLowerCase()}.example/plan` }),
  'a risk': (trust, word) =>
    sheet(trust.person('lars'), 'risks', { event: `${word} svikter`, measure: `Ring ${word}`, ...sized }),
  'a row that somebody was reminded of': async (trust, word) => {
    const date = plus(trust.at(), { days: 1 }).slice(0, 10)
    const told = { name: `Gruppe ${word}`, message: `Si fra om ${word}`, date }
    const card = await sheet(trust.person('lars'), 'stakeholders', { ...told, ...weighed })
    await passDays(trust, 1)
    return card
  },
  'a decision': (trust, word) =>
    sheet(trust.person('lars'), 'decisions', {
      text: `Vi velger ${word}`,
      why: `Fordi ${word} virker`,
      function: 'leader',
      date: trust.at().slice(0, 10),
    }),
}

/** Somebody who was called otherwise before, and whom others wrote about under both names. */
export const vilde = {
  entra: 'cccccccc-0000-4000-8000-000000000041',
  before: 'Vilde Marie Nordheim',
  now: 'Kvitebergsmo, Vilde',
  /** Teams makes its name of the ids of both. */
  chatOfTwo: {
    id: '19:aaaaaaaa-0000-4000-8000-000000000009_CCCCCCCC-0000-4000-8000-000000000041@unq.gbl.spaces',
    conversationType: 'groupChat',
    isGroup: true,
  },
  traces: /vilde|nordheim|kvitebergsmo|000000000041/i,
}

export const writeAboutVilde = async (trust: Trust): Promise<void> => {
  await trust.person('kari').says('hei')
  await beginRoadmap(trust)
  const before = trust.stranger(vilde.entra, vilde.before)
  await before.says('hei')
  const person = (await trust.store.get(identities, vilde.entra))?.person ?? id<'person'>('')
  const unit = id<'unit'>('hud')
  const roles = ['leader'] as const
  await trust.store.write([insert(memberships, { id: `hud:${person}`, unit, person, roles })])
  await before.press('unit.choose', { unit: 'hud' })
  await sendToAll(trust, before, 'Husk øvingen på mandag')
  await trust.post(
    before.activity({ type: 'installationUpdate', action: 'add', conversation: vilde.chatOfTwo }),
  )
  const now = trust.stranger(vilde.entra, vilde.now)
  await now.says('avvik ekko i høyttaleren')
  await now.press('campaign.preview', { unit: 'hud', text: 'Et utkast', audience: 'everyone', time: 'now' })
  for (const write of Object.values(writings)) {
    trust.clock.pass(60_000)
    await write(trust, 'Vilde Nordheim')
    await write(trust, 'Vilde Kvitebergsmo')
  }
  const heir = { code: 'superuser', heir: 'Vilde Kvitebergsmo', outcome: 'taken' }
  const due = trust.at()
  await trust.store.write([
    writeLetter({
      series: 'person-left',
      campaign: 'left:samir',
      kind: 'service',
      person: id('lars'),
      about: id('samir'),
      unit,
      show: {
        card: 'people/left',
        data: {
          name: 'Samir',
          unit: 'Hud',
          functions: [heir],
          covered: false,
          matters: 0,
          hasMatters: false,
        },
      },
      due,
      expires: plus(due, { days: 3 }),
    }),
    insert(places, {
      id: 'hud:equipment:vilde nordheims brett',
      unit,
      kind: 'equipment',
      name: 'Vilde Nordheims brett',
      ok: true,
      missing: [],
      day: '2026-11-20' as never,
      by: '',
      before: null,
      gone: false,
    }),
  ])
  await trust
    .person('ada')
    .press('directory.save', { unit: 'hud', system: 'courses', name: 'Vilde Kvitebergsmo', hours: '08–15' })
  for (const unitName of ['Vilde Nordheims gruppe', 'Hudpoliklinikken, Fjordvik sykehus'])
    await (await trust.person('lars').press('unit.form', { unit: 'hud' })).press('Lagre', { unitName })
}
