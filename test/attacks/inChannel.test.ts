/** What a reader alone may do with what bears no name stands in their own chat: a card that a whole channel sees is the same, whoever pressed. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { id } from '../../src/core/ids.ts'
import { insert, update } from '../../src/core/store.ts'
import type { Month } from '../../src/core/time/instant.ts'
import { dayOf } from '../../src/core/time/oslo.ts'
import { notes } from '../../src/features/experience/note.ts'
import { stories } from '../../src/features/stories/story.ts'
import { suggestions } from '../../src/features/worksheets/workshop/workshop.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let trust: Trust

const step = { guide: 'video', step: 'training' }
const story = 'quiet-one'

beforeAll(async () => {
  trust = await startTrust()
  const hud = id<'unit'>('hud')
  const kari = id<'person'>('kari')
  const base = { id: 'note-of-kari', unit: hud, by: kari, text: 'Øv to og to', helped: 'helped' } as const
  await trust.store.write([
    insert(notes, {
      ...base,
      ...step,
      day: dayOf(trust.at()),
      month: '2026-11' as Month,
      at: trust.at(),
      state: 'shown',
      removed: '',
    }),
    insert(stories, {
      ...{ patient: '', clinician: '', surprised: '', picture: '', consent: 'Ja.', signed: 'quiet' },
      ...{ checked: true, word: '', wordBy: '', state: 'published', specialty: 'dermatology' },
      ...{ id: id<'story'>(story), unit: hud, by: kari, title: 'Det gikk', happened: 'Det gikk fint.' },
      at: trust.at(),
    } as const),
  ])
})
afterAll(() => trust.close())

const hud = { id: '19:hud@thread.tacv2', name: 'Hud' }

const as = (name: string, where?: typeof hud) => {
  const { aadObjectId = '', name: called = '' } = personas.find(({ id }) => id === name) ?? {}
  return trust.stranger(aadObjectId, called, 'nb-NO', where)
}

/** As an older client presses: with a message, whose answer changes the card for all. */
const becomes = async (name: string, verb: string, data: object, where?: typeof hud): Promise<string> => {
  const before = trust.connector.sent.length
  const press = as(name, where).activity({ type: 'message', value: { verb, ...data }, replyToId: 'card-1' })
  await trust.post({ ...press, serviceUrl: trust.connector.url })
  const sent = trust.connector.sent.slice(before)
  expect(sent).not.toEqual([])
  // What makes a form count once is of chance.
  return JSON.stringify(sent.map(({ activity }) => activity.attachments)).replace(/"once":"[\w-]+"/g, '')
}

describe.each([
  ['a story whose author is quiet', 'story.show', { story }, 'story.withdraw'],
  ['a note that bears no name', 'experience.show', step, 'experience.remove'],
] as const)('%s', (_, verb, data, takes) => {
  it('is the same card in a channel, whether its writer or a colleague pressed', async () => {
    const [theirs, others] = [await becomes('kari', verb, data, hud), await becomes('jonas', verb, data, hud)]
    expect(theirs).not.toContain(takes)
    expect(theirs).toBe(others)
  })

  it('is taken back by its writer, and by who answers for the unit, in their own chat', async () => {
    expect(await becomes('kari', verb, data)).toContain(takes)
    expect(await becomes('lars', verb, data)).toContain(takes)
    expect(await becomes('jonas', verb, data)).not.toContain(takes)
  })
})

it('says of no story whose author is quiet that it is the channel’s own, by what its leader may do', async () => {
  expect(await becomes('lars', 'story.show', { story }, hud)).toBe(
    await becomes('jonas', 'story.show', { story }, hud),
  )
})

it('has a note that is the unit’s own taken back everywhere by who answers for it', async () => {
  expect(await becomes('lars', 'experience.show', step, hud)).toContain('experience.remove')
})

it('tells no channel who has answered a story before', async () => {
  const press = { story, reaction: 'useful' }
  const first = await becomes('jonas', 'story.react', press, hud)
  expect(await becomes('jonas', 'story.react', press, hud)).toBe(first)
})

it('lists no deviation in a channel as its writer’s own, whether they follow up or not', async () => {
  for (const who of ['kari', 'pia']) await as(who).says(`avvik lyden til ${who} falt ut`)
  expect(await becomes('kari', 'deviation.list', {})).toContain('lyden til kari')
  expect(await becomes('kari', 'deviation.list', {}, hud)).not.toContain('falt ut')
  const own = await becomes('pia', 'deviation.list', { filter: 'mine' })
  expect([own.includes('lyden til kari'), own.includes('lyden til pia')]).toEqual([false, true])
  const all = await becomes('pia', 'deviation.list', { filter: 'mine' }, hud)
  expect([all.includes('lyden til kari'), all.includes('lyden til pia')]).toEqual([true, true])
  expect(all).not.toContain('"filter":"mine"')
})

it('tells no channel in the menu of who leads that somebody has told a story, or what else waits for them', async () => {
  const said = await trust.store.get(stories, story)
  if (said) await trust.store.write([update(stories, { ...said, state: 'proposed' })])
  expect((await as('lars').says('meny')).text).toContain('1 venter på deg · eller skriv: historie')
  expect((await as('lars', hud).says('meny')).text).not.toContain('venter på deg')
  const now = await trust.store.get(stories, story)
  if (now) await trust.store.write([update(stories, { ...now, state: 'published' })])
})

describe('a deviation that is looked at in a channel', () => {
  const looks = async (name: string, number: string) =>
    (await becomes(name, 'deviation.show', { number }, hud)).replace(/2026-\d+|"[\w-]{22}"/g, '')

  /** Said by them in their own chat, with its number. */
  const says = async (name: string) =>
    /2026-\d+/.exec((await as(name).says(`avvik bildet til ${name} falt ut`)).text)?.[0] ?? ''

  it('is no other one where who follows up wrote it', async () => {
    const [theirs, others] = [await says('pia'), await says('lars')]
    const own = (await looks('pia', theirs)).replaceAll('pia', '')
    expect(own).toContain('falt ut')
    expect(own).toBe((await looks('pia', others)).replaceAll('lars', ''))
    expect(await becomes('pia', 'deviation.show', { number: theirs })).toContain('deviation.withdraw')
  })

  it('is shown to nobody there who does not follow up, whether they wrote it or not', async () => {
    const number = await says('kari')
    expect(await looks('kari', number)).toBe(await looks('jonas', number))
    expect(await becomes('kari', 'deviation.show', { number })).toContain('falt ut')
  })
})

describe('the ranking of a workshop', () => {
  const workshop = 'hud:staff:1'

  /** As it stands for all who see it, without what is of chance. */
  const stands = async (name: string, verb: string, data: object = {}) =>
    (await becomes(name, verb, { workshop, ...data }, hud)).replace(/"choices":\[[^\]]*\]/g, '')

  /** Its suggestions, as they are chosen by. */
  const toChoose = async () =>
    (await trust.store.list(suggestions, { where: { workshop }, limit: 9 })).map(({ id }) => id)

  beforeAll(async () => {
    await as('pia').press('workshop.open', { kind: 'staff' })
    for (const text of ['Bedre lyd', 'Kortere vei', 'Mer luft', 'Flere rom'])
      await as('kari').press('workshop.suggest', { workshop, question: 'today', text })
    await as('pia').press('workshop.move', { workshop, to: 'voting' })
  })

  it('tells no channel what somebody picked, while it is too much', async () => {
    const ids = await toChoose()
    const all = { 'pick-today': ids.join() }
    const card = await becomes('jonas', 'workshop.vote', { workshop, ...all }, hud)
    expect(card).toContain('Du valgte for mange')
    expect(card).toContain('"value":""')
    expect(card).not.toContain(ids.join())
    expect(await becomes('jonas', 'workshop.vote', { workshop, ...all })).toContain(ids.join())
  })

  it('tells no channel who has voted, and can be voted on there by who has not', async () => {
    const [first = ''] = await toChoose()
    const voted = await stands('kari', 'workshop.vote', { 'pick-today': first })
    expect(voted).toContain('pick-today')
    expect(await stands('kari', 'workshop.vote', { 'pick-today': first })).toBe(voted)
    expect(await stands('kari', 'workshop.show')).toBe(await stands('jonas', 'workshop.show'))
    expect(await becomes('kari', 'workshop.show', { workshop })).not.toContain('pick-today')
    expect(await becomes('jonas', 'workshop.show', { workshop })).toContain('pick-today')
  })
})
