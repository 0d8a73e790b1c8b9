/** What the roadmap says on its own and has to wait with tells what is so when it leaves, of each item and each guide. */

import { beforeEach, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { letters } from '../../src/core/letters.ts'
import { trustForEach } from '../support/trust.ts'
import { waitingIn } from '../support/waiting.ts'

/** A Friday. */
const trust = trustForEach()

const { press, tickAt, everyoneArrives } = waitingIn(trust)

const channel = '19:hud@thread.tacv2'
const persona = (who: string) => {
  const found = personas.find(known => known.id === who)
  if (!found) throw new Error(`There is no ${who}.`)
  return found
}

type Told = Readonly<Record<string, string>>

beforeEach(async () => {
  await everyoneArrives()
  const { aadObjectId, name } = persona('kari')
  await trust().stranger(aadObjectId, name, 'nb-NO', { id: channel, name: 'Hud' }).says('meny')
  await press('lars', 'roadmap.begin', { guide: 'video', goLive: '2027-01-10' })
})

const written = (series: string) => trust().store.list(letters, { where: { series } as never, limit: 99 })

/** What came to a conversation and says this. */
const came = (where: string, words: string): readonly string[] =>
  trust()
    .connector.sent.filter(({ how, conversation }) => how === 'sent' && conversation === where)
    .map(({ activity }) => JSON.stringify(activity.attachments?.[0]?.content ?? {}))
    .filter(text => text.includes(words))

const toLars = () => came(`a:${persona('lars').aadObjectId}`, 'Dine neste steg')

/** The week's steps of who leads it, written under the stop. */
const held = async (): Promise<readonly Told[]> => {
  await press('ada', 'letter.stopAll')
  await tickAt('2026-11-23T08:31')
  const [letter] = (await written('weekly-steps')).filter(({ person }) => person === 'lars')
  return letter?.show.data.items as readonly Told[]
}

const goes = async (moment: string) => {
  await press('ada', 'letter.startAll')
  await tickAt(moment)
}

const inWords = (item: Told | undefined) => (item?.says as unknown as { nb: string } | undefined)?.nb ?? '–'

it('the next steps are those that nobody has done meanwhile', async () => {
  const [first, second, ...more] = await held()
  expect(more).toEqual([])
  const { guide, step, item } = first ?? {}
  await press('lars', 'roadmap.tick', { guide, step, item })
  await goes('2026-11-23T09:20')
  const [card = '', ...others] = toLars()
  expect(others).toEqual([])
  expect(card).toContain('1 ting å ta tak i')
  expect(card).toContain(inWords(second))
  expect(card).not.toContain(inWords(first))
})

it('the next steps are no more those of who has given them to somebody', async () => {
  const [first, second] = await held()
  const { guide, step } = first ?? {}
  const form = await press('lars', 'roadmap.arrangement', { guide, step })
  await form.press('Lagre', { responsible: 'champion' })
  await goes('2026-11-23T09:20')
  expect(toLars()).toHaveLength(1)
  expect(toLars()[0]).not.toContain(inWords(first))
  expect(toLars()[0]).toContain(inWords(second))
})

it('the next steps have the days that they have by then', async () => {
  const [first] = await held()
  expect(first?.late).toBe(true)
  await press('lars', 'roadmap.move', { guide: 'video', goLive: '2027-06-10', why: 'Senere' })
  await goes('2026-11-23T09:20')
  expect(toLars()).toHaveLength(1)
  expect(toLars()[0]).not.toContain('⏰')
})

const post = () => came(channel, 'Slik går det')

const ticked = async (): Promise<Told> => {
  await tickAt('2026-11-23T08:31')
  const letter = (await written('weekly-steps')).find(({ person }) => person === 'lars')
  const items = (letter?.show.data.items ?? []) as readonly Told[]
  const [{ guide = '', step = '', item = '' } = {}] = items
  await press('lars', 'roadmap.tick', { guide, step, item })
  return { guide, step, item }
}

const posted = async () => {
  await press('ada', 'letter.stopAll')
  await tickAt('2026-11-26T13:01')
}

it('a post counts what is finished by then, and is none where nothing is', async () => {
  const item = await ticked()
  await tickAt('2026-11-26T13:01')
  expect(post()).toHaveLength(1)
  trust().clock.set('2026-11-27T08:00:00Z')
  await press('lars', 'roadmap.untick', item)
  await press('lars', 'roadmap.tick', item)
  trust().clock.set('2026-12-03T08:00:00Z')
  await press('ada', 'letter.stopAll')
  await tickAt('2026-12-03T13:01')
  await press('lars', 'roadmap.untick', item)
  await goes('2026-12-03T13:20')
  expect(post()).toHaveLength(1)
  expect((await written('progress-post')).map(({ state, reason }) => `${state} ${reason}`)).toEqual([
    'delivered ',
    'suppressed done',
  ])
})

it('a post that also tells that it has begun does so without what was opened again', async () => {
  const item = await ticked()
  await posted()
  await press('lars', 'roadmap.untick', item)
  await goes('2026-11-26T13:20')
  expect(post()).toHaveLength(1)
  expect(post()[0]).not.toContain('Siden sist')
})

it('a post that waits stays as it was where nothing changed', async () => {
  await ticked()
  await posted()
  await goes('2026-11-26T13:20')
  expect(post()[0]).toContain('Siden sist: 1 punkt ferdig.')
})

it.each([
  ['switched off', 'roadmap.posts'],
  ['laid aside', 'roadmap.layAside'],
])('a post of two guides is without the one that is %s', async (_, verb) => {
  await press('lars', 'roadmap.begin', { guide: 'home', goLive: '2027-02-10' })
  await posted()
  await press('lars', verb, { guide: 'home', posts: 'off' })
  await goes('2026-11-26T13:20')
  expect(post()).toHaveLength(1)
  expect(post()[0]).toContain('"guide":"video"')
  expect(post()[0]).not.toContain('"guide":"home"')
})

it.each([
  ['is refused', (where: string) => trust().connector.fail({ status: 403, conversation: where, times: 9 })],
  [
    'finds no channel',
    (where: string) => trust().connector.fail({ status: 404, conversation: where, times: 9 }),
  ],
])('a post that %s is news still a week later', async (_, fail) => {
  await ticked()
  fail(channel)
  await tickAt('2026-11-26T13:01')
  expect((await written('progress-post')).map(({ state }) => state)).toEqual(['failed'])
  trust().connector.heal()
  await tickAt('2026-12-03T13:01')
  expect(post()).toHaveLength(1)
  expect(post()[0]).toContain('Siden sist: 1 punkt ferdig.')
  await tickAt('2026-12-10T13:01')
  expect(post()).toHaveLength(1)
})
