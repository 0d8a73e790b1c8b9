/** The sender at one moment: what leaves, what waits, what ends, and that nothing is lost. */

import { expect, test, vi } from 'vitest'
import { Fault } from '../../../src/core/errors.ts'
import { id } from '../../../src/core/ids.ts'
import { type Language, languages } from '../../../src/core/language.ts'
import { type Delivery, letterId, letters } from '../../../src/core/letters.ts'
import type { Change, OpenStore } from '../../../src/core/store.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { stopAll } from '../../../src/features/letters/killSwitch.ts'
import { prefer } from '../../../src/features/letters/policy/preferences.ts'
import { standings } from '../../../src/features/letters/policy/standing.ts'
import { leases } from '../../../src/features/letters/sending/lease.ts'
import {
  allLetterCollections,
  arrived,
  draft,
  lettersWorld,
  moment,
  people,
  silentLog,
  wednesday,
} from '../../support/letters.ts'
import { realCards } from '../../support/realCards.ts'

/** The machine may be busy; what is waited for has no time of its own. */
const patience = { timeout: 20_000 }

test('a letter that is due is delivered once', async () => {
  const world = lettersWorld()
  await world.plan([draft('kari')])
  expect(await world.drain()).toEqual({ delivered: 1, failed: 0 })
  expect(await world.drain()).toEqual({ delivered: 0, failed: 0 })
  expect(world.asked.map(({ person }) => person)).toEqual(['kari'])
  expect(await world.letterOf('kari')).toMatchObject({
    state: 'delivered',
    attempts: 1,
    conversation: 'a:kari',
    activity: 'activity-1',
    due: wednesday,
  })
})

test('a letter of which nobody can say whether it is still true waits, and holds up no other', async () => {
  let isBroken = true
  const asked: string[] = []
  const world = lettersWorld({
    log: silentLog,
    outdated: async ({ person }) => {
      asked.push(person)
      if (person === 'kari' && isBroken) throw new Fault('store.unreachable', { code: null, unsure: false })
      return person === 'pia' ? 'done' : null
    },
  })
  await world.plan(['kari', 'lars', 'pia'].map(person => draft(person)))
  await world.plan([draft('jonas', { due: moment('2026-11-18T10:00:00Z') })])
  expect(await world.drain()).toEqual({ delivered: 1, failed: 0 })
  expect(await world.letterOf('kari')).toMatchObject({ state: 'queued' })
  expect(await world.letterOf('pia')).toMatchObject({ state: 'suppressed', reason: 'done' })
  // Who waits for something else is not asked about.
  expect(asked.toSorted()).toEqual(['kari', 'lars', 'pia'])
  isBroken = false
  expect(await world.drain(moment('2026-11-18T09:10:00Z'))).toEqual({ delivered: 1, failed: 0 })
})

test('a letter that is not due yet stays', async () => {
  const world = lettersWorld()
  await world.plan([draft('kari', { due: moment('2026-11-18T09:00:00.001Z') })])
  expect(await world.drain()).toEqual({ delivered: 0, failed: 0 })
  expect(await world.drain(moment('2026-11-18T09:00:00.001Z'))).toEqual({ delivered: 1, failed: 0 })
})

test('five hundred letters leave, no more than twenty at a time, and the ledger adds up', async () => {
  const world = lettersWorld({
    answers: async (asked, nth) => {
      await new Promise(setImmediate)
      return arrived(asked, nth)
    },
    sendRate: 5_000,
  })
  expect(await world.plan(people(500).map(person => draft(person)))).toBe(500)
  expect(await world.drain()).toEqual({ delivered: 500, failed: 0 })
  expect(new Set(world.asked.map(({ person }) => person)).size).toBe(500)
  expect(world.mostUnderWay()).toBe(20)
  expect(await world.ledgerOf('c1')).toMatchObject({ planned: 500, byState: { delivered: 500 } })
})

test('a call for help overtakes the campaign that is under way', async () => {
  const order: string[] = []
  const world = lettersWorld({
    answers: async (asked, nth) => {
      order.push(`${asked.person} ${asked.card}`)
      if (nth === 10) {
        await world.plan([draft('p00199', { campaign: 'help', kind: 'critical', show: help })])
        world.sender.wake()
      }
      await new Promise(setImmediate)
      return arrived(asked, nth)
    },
  })
  const help = { card: 'common/menu', data: {} }
  await world.plan(people(200).map(person => draft(person)))
  await world.drain()
  expect(order.indexOf('p00199 common/menu')).toBeLessThan(10 + 25)
  expect(order).toHaveLength(201)
})

test('nobody gets a letter by night, and all get it in the morning', async () => {
  const world = lettersWorld({ now: moment('2026-11-18T18:00:00.000Z') })
  await world.plan(people(250).map(person => draft(person)))
  expect(await world.drain()).toEqual({ delivered: 0, failed: 0 })
  expect(await world.ledgerOf('c1')).toMatchObject({
    byState: { queued: 250 },
    // Before any has left, why each waits is not told.
    reasons: [],
  })
  const where = { state: 'queued', reason: 'closed' } as const
  expect(await world.store.tally(letters, { by: [], where })).toMatchObject([{ count: 250 }])
  expect(await world.drain(moment('2026-11-19T06:59:59.000Z'))).toMatchObject({ delivered: 0 })
  expect(await world.drain(moment('2026-11-19T07:00:00.000Z'))).toMatchObject({ delivered: 250 })
})

test('who stops between planning and sending gets nothing, and only they can tell', async () => {
  const world = lettersWorld()
  await world.plan(['kari', 'ola', 'eva'].map(person => draft(person)))
  await world.prefer(id('ola'), { stopped: true })
  await world.prefer(id('eva'), { pausedUntil: moment('2026-11-25T09:00:00.000Z') })
  expect(await world.drain()).toMatchObject({ delivered: 1 })
  expect(await world.letterOf('ola')).toMatchObject({ state: 'suppressed', reason: 'stopped' })
  expect(await world.letterOf('eva')).toMatchObject({ state: 'queued', reason: 'paused' })
  expect(await world.ledgerOf('c1')).toMatchObject({
    planned: 3,
    byState: { delivered: 1, suppressed: 2, queued: 0 },
    reasons: [{ state: 'suppressed', reason: 'resting', count: 2 }],
  })
})

test('who ends a pause gets at once what waited for it', async () => {
  const world = lettersWorld()
  await world.prefer(id('eva'), { pausedUntil: moment('2026-11-25T09:00:00.000Z') })
  await world.plan([draft('eva')])
  expect(await world.drain()).toMatchObject({ delivered: 0 })
  await world.prefer(id('eva'), { pausedUntil: null })
  await world.drain()
  expect(await world.letterOf('eva')).toMatchObject({ state: 'delivered' })
})

test('and so they do where the process ends right behind the wish', async () => {
  const world = lettersWorld()
  await world.prefer(id('eva'), { pausedUntil: moment('2026-11-25T09:00:00.000Z') })
  await world.plan([draft('eva')])
  await world.drain()
  let writes = 0
  const write: typeof world.store.write = async changes => {
    writes += 1
    if (writes > 1) throw new Fault('store.unreachable', { unsure: false })
    return world.store.write(changes)
  }
  await prefer({ ...world.store, write }, id('eva'), { pausedUntil: null }, wednesday).catch(() => {})
  await world.drain()
  expect(await world.letterOf('eva')).toMatchObject({ state: 'delivered' })
})

test('campaigns share one budget', async () => {
  const world = lettersWorld()
  const four = ['c1', 'c2', 'c3', 'c4'].map(campaign => draft('kari', { campaign }))
  await world.plan(four)
  const days = ['18T09', '19T09', '20T09', '23T09', '24T09', '25T09'].map(day =>
    moment(`2026-11-${day}:00:00.000Z`),
  )
  const delivered: number[] = []
  for (const day of days) {
    delivered.push((await world.drain(day)).delivered)
    await world.sawPerson(id('kari'))
  }
  expect(delivered).toEqual([1, 1, 1, 0, 0, 1])
})

test('three ignored in a row halve the pace and ask once; a word from the person forgives', async () => {
  const world = lettersWorld()
  const campaigns = ['c1', 'c2', 'c3', 'c4', 'c5']
  await world.plan(campaigns.map(campaign => draft('kari', { campaign })))
  for (const day of ['18', '19', '20']) await world.drain(moment(`2026-11-${day}T09:00:00.000Z`))
  expect(await world.letterOf('kari', 'pace-question')).toMatchObject({ kind: 'service', state: 'queued' })
  const delivered: number[] = []
  for (const day of ['11-21', '11-23', '11-25', '11-26', '11-27', '11-30'])
    delivered.push((await world.drain(moment(`2026-${day}T09:00:00.000Z`))).delivered)
  // The question on Monday; then two in a week, and not on two days in a row.
  expect(delivered).toEqual([0, 1, 0, 1, 0, 1])
  expect(world.asked.map(({ card }) => card === 'letters/pace').indexOf(true)).toBe(3)
  await world.plan([draft('kari', { campaign: 'c6' })])
  expect(await world.drain(moment('2026-12-01T09:00:00.000Z'))).toMatchObject({ delivered: 0 })
  await world.sawPerson(id('kari'))
  expect(await world.store.get(standings, 'kari')).toMatchObject({ ignored: 0, asked: true })
  await world.plan([draft('kari', { campaign: 'c7' })])
  expect(await world.drain(moment('2026-12-01T10:00:00.000Z'))).toMatchObject({ delivered: 1 })
  expect(world.asked.filter(({ card }) => card === 'letters/pace')).toHaveLength(1)
})

test('the question is of the last letters, and promises no more than a lower limit', () => {
  const said = (language: Language) => realCards.texts.text(language, 'letters:pace.text')
  expect(said('nb')).toContain('ikke svart på de siste meldingene')
  expect(said('nb')).toContain('Grensen for hvor mange jeg sender')
  expect(languages.map(said).join()).not.toMatch(/sjeldnere|sjeldnare|less often/)
})

test('a digest gathers the week in one card, counts once, and keeps the rest when one is withdrawn', async () => {
  const world = lettersWorld()
  await world.prefer(id('kari'), { digest: true })
  const show = (name: string) => ({ card: 'common/notice', data: { name } })
  await world.plan([
    draft('kari', { show: show('one') }),
    draft('kari', { campaign: 'c2', show: show('two') }),
    draft('kari', { campaign: 'c3', kind: 'service', show: show('three') }),
  ])
  expect(await world.drain()).toMatchObject({ delivered: 1 })
  expect(world.asked.map(({ data }) => data.name)).toEqual(['three'])
  const monday = moment('2026-11-23T07:30:00.000Z')
  expect(await world.drain(monday)).toMatchObject({ delivered: 2 })
  expect(world.asked.at(-1)).toMatchObject({
    card: 'letters/digest',
    data: { count: 2, items: [{ title: 'about one' }, { title: 'about two' }] },
  })
  expect(await world.store.get(standings, 'kari')).toMatchObject({ recent: [monday], ignored: 1 })
  await world.withdraw('c1')
  await world.drain()
  expect(world.asked.at(-1)).toMatchObject({
    card: 'letters/digest',
    replaces: 'activity-2',
    data: { count: 1 },
  })
})

test('who left gets nothing', async () => {
  const world = lettersWorld({ gone: ['ola'] })
  await world.plan([draft('ola'), draft('kari')])
  expect(await world.drain()).toMatchObject({ delivered: 1 })
  expect(await world.letterOf('ola')).toMatchObject({ state: 'suppressed', reason: 'left' })
})

test('who is in the unit no more gets nothing of its own, and the row keeps no word of it', async () => {
  const unit = id<'unit'>('hud')
  const world = lettersWorld({ outside: ['ola'] })
  const ofSeveral = { campaign: 'c2', unit: null, units: [unit] }
  const answer = { campaign: 'c3', unit, series: 'newcomer-answered' } as const
  const nobodys = { campaign: 'c4' }
  await world.plan([
    ...['ola', 'kari', 'team:19:hud'].map(person => draft(person, { unit })),
    ...[ofSeveral, answer, nobodys].map(more => draft('ola', { kind: 'service', ...more })),
  ])
  expect(await world.drain()).toMatchObject({ delivered: 4 })
  for (const campaign of ['c1', 'c2']) {
    const row = await world.store.get(letters, letterId(campaign, id('ola')))
    expect(row).toMatchObject({ state: 'suppressed', reason: 'left', show: { data: {} } })
    expect(row?.show.data).toEqual({})
  }
})

test('nor do they among what is read together', async () => {
  const world = lettersWorld({ outside: ['ola'] })
  await world.prefer(id('ola'), { digest: true })
  await world.plan([
    draft('ola', { unit: id('hud') }),
    ...['c2', 'c3'].map(campaign => draft('ola', { campaign, series: 'directory-reminder' })),
  ])
  await world.drain(moment('2026-11-23T07:30:00.000Z'))
  expect(world.asked.map(({ data }) => data.count)).toEqual([2])
  expect(await world.letterOf('ola')).toMatchObject({ state: 'suppressed', reason: 'left' })
})

test('what Teams will not take now is tried again after its time, until it is stale', async () => {
  const world = lettersWorld({
    answers: () => ({ outcome: 'later', reason: 'throttled', afterMs: 60_000 }),
  })
  await world.plan([draft('kari')])
  await world.drain()
  expect(await world.letterOf('kari')).toMatchObject({
    state: 'queued',
    reason: 'throttled',
    attempts: 1,
    due: '2026-11-18T09:01:00.500Z',
  })
  for (let n = 0; n < 20; n += 1) {
    world.pass(60_500)
    await world.drain()
  }
  expect(world.asked).toHaveLength(21)
  expect(await world.letterOf('kari')).toMatchObject({ state: 'queued', reason: 'throttled' })
  await world.drain(moment('2026-12-18T08:59:30.000Z'))
  expect(world.asked).toHaveLength(22)
  expect(await world.letterOf('kari')).toMatchObject({ state: 'failed', reason: 'gave-up:throttled' })
})

test('while we are refused ourselves one letter tries for all, and the others keep their place', async () => {
  const since = wednesday
  let waitMs: number | null = 0
  const world = lettersWorld({
    refusal: () => (waitMs === null ? null : { since, waitMs }),
    answers: (asked, nth) => {
      if (waitMs === null) return arrived(asked, nth)
      waitMs = 60_000
      return { outcome: 'later', reason: 'not-registered' }
    },
  })
  await world.plan(people(30).map(person => draft(person)))
  expect(await world.drain()).toEqual({ delivered: 0, failed: 0 })
  expect(world.asked).toHaveLength(1)
  await world.drain()
  expect(world.asked).toHaveLength(1)
  waitMs = null
  world.pass(60_000)
  expect(await world.drain()).toEqual({ delivered: 30, failed: 0 })
})

test('the post’s own queue is no attempt', async () => {
  const world = lettersWorld({ answers: () => ({ outcome: 'later', reason: 'queue', afterMs: 200 }) })
  await world.plan([draft('kari')])
  await world.drain()
  expect(await world.letterOf('kari')).toMatchObject({ state: 'queued', attempts: 0 })
})

test('only the failed are tried again, and the unknown are left alone', async () => {
  const outcomes: Record<string, Delivery> = {
    ola: { outcome: 'failed', reason: 'blocked' },
    eva: { outcome: 'unknown', reason: 'no-answer' },
  }
  const world = lettersWorld({ answers: (asked, nth) => outcomes[asked.person] ?? arrived(asked, nth) })
  await world.plan(['kari', 'ola', 'eva'].map(person => draft(person)))
  expect(await world.drain()).toEqual({ delivered: 1, failed: 1 })
  delete outcomes.ola
  expect(await world.retry('c1')).toBe(1)
  await world.drain()
  expect(world.asked.map(({ person }) => person)).toEqual(['eva', 'kari', 'ola', 'ola'])
  expect(await world.ledgerOf('c1')).toMatchObject({
    planned: 3,
    byState: { delivered: 2, unknown: 1, failed: 0 },
    reasons: [{ state: 'unknown', reason: 'no-answer', count: 1 }],
  })
})

test('a letter whose card cannot be made fails alone, also among those that are gathered', async () => {
  const world = lettersWorld({
    summarise: ({ card }) => {
      if (card === 'gone/card') throw new Error('There is no such card.')
      return card
    },
  })
  await world.prefer(id('kari'), { digest: true })
  const broken = { card: 'gone/card', data: {} }
  await world.plan([draft('kari'), draft('kari', { campaign: 'c2', show: broken }), draft('ola')])
  await world.drain(moment('2026-11-23T07:30:00.000Z'))
  expect(await world.letterOf('kari', 'c2')).toMatchObject({ state: 'failed', reason: 'card' })
  expect(await world.letterOf('kari')).toMatchObject({ state: 'delivered' })
  expect(await world.letterOf('ola')).toMatchObject({ state: 'delivered' })
})

test('withdrawn, what waits is not sent and what lies there is changed', async () => {
  const world = lettersWorld()
  await world.plan([draft('kari'), draft('ola'), draft('eva', { due: moment('2026-11-19T09:00:00.000Z') })])
  await world.drain()
  await world.withdraw('c1')
  await world.drain()
  await world.drain(moment('2026-11-19T09:00:00.000Z'))
  expect(world.asked.slice(2).map(({ card, replaces }) => [card, replaces])).toEqual([
    ['letters/withdrawn', 'activity-1'],
    ['letters/withdrawn', 'activity-2'],
  ])
  expect(await world.letterOf('kari')).toMatchObject({ state: 'delivered', takenBack: 'done' })
  expect(await world.letterOf('eva')).toMatchObject({ state: 'suppressed', reason: 'withdrawn' })
})

test('a letter that is on its way while it is withdrawn is changed when it has arrived', async () => {
  const underWay = Promise.withResolvers<Delivery>()
  const world = lettersWorld({
    answers: (asked, nth) => (nth === 1 ? underWay.promise : arrived(asked, nth)),
  })
  await world.plan([draft('kari')])
  const draining = world.drain()
  await vi.waitUntil(() => world.asked.length === 1, patience)
  await world.withdraw('c1')
  underWay.resolve({ outcome: 'delivered', conversation: 'a:kari', activity: 'first' })
  await draining
  await world.drain()
  expect(world.asked.map(({ replaces }) => replaces)).toEqual([null, 'first'])
  expect(await world.letterOf('kari')).toMatchObject({ state: 'delivered', takenBack: 'done' })
})

test.each<Delivery>([
  { outcome: 'later', reason: 'unavailable' },
  { outcome: 'failed', reason: 'blocked' },
  { outcome: 'unknown', reason: 'no-answer' },
])('a letter that is on its way while it is withdrawn holds no words afterwards: %j', async delivery => {
  const underWay = Promise.withResolvers<Delivery>()
  const world = lettersWorld({ answers: () => underWay.promise })
  await world.plan([draft('kari')])
  const draining = world.drain()
  await vi.waitUntil(() => world.asked.length === 1, patience)
  await world.withdraw('c1')
  underWay.resolve(delivery)
  await draining
  world.pass(60_000)
  await world.drain()
  expect(world.asked).toHaveLength(1)
  expect((await world.letterOf('kari'))?.show.data).toEqual({})
})

test('a change that fails for now is tried again, and one that can’t be made is told', async () => {
  const answers: Delivery[] = [
    { outcome: 'later', reason: 'unavailable' },
    { outcome: 'failed', reason: 'gone' },
  ]
  const world = lettersWorld({
    answers: (asked, nth) => (asked.replaces && answers.shift()) || arrived(asked, nth),
  })
  await world.plan([draft('kari')])
  await world.drain()
  await world.withdraw('c1')
  await world.drain()
  expect(await world.letterOf('kari')).toMatchObject({ takenBack: 'asked', reason: 'unavailable' })
  world.pass(60_000)
  await world.drain()
  expect(await world.letterOf('kari')).toMatchObject({
    state: 'delivered',
    takenBack: 'done',
    reason: 'gone',
  })
})

test('once everything is stopped nothing more leaves, not even of the campaign under way', async () => {
  const world = lettersWorld({
    answers: async (asked, nth) => {
      if (nth === 30) await world.stopAll(id('boss'))
      await new Promise(setImmediate)
      return arrived(asked, nth)
    },
  })
  await world.plan(people(200).map(person => draft(person)))
  await world.plan([
    draft('kari', { campaign: 'help', kind: 'critical', due: moment('2026-11-18T09:00:01.000Z') }),
  ])
  await world.drain()
  expect(world.asked.length).toBeLessThanOrEqual(30 + 20)
  const askedBefore = world.asked.length
  expect(await world.drain(moment('2026-11-18T09:00:01.000Z'))).toEqual({ delivered: 0, failed: 0 })
  expect(world.asked).toHaveLength(askedBefore)
  await world.startAll(id('boss'))
  await world.drain()
  expect(await world.ledgerOfAll()).toMatchObject({ planned: 201, byState: { delivered: 201, queued: 0 } })
})

const claimsIn = (changes: readonly Change[]): number =>
  changes.filter(change => change.do === 'update' && 'state' in change.row && change.row.state === 'sending')
    .length

test('nothing leaves that was weighed already when everything was stopped, neither a letter nor the change of one', async () => {
  const inner = openMemoryStore(allLetterCollections)
  let stops = 0
  const store: OpenStore = {
    ...inner,
    write: async changes => {
      const [first] = changes
      if (stops > 0 && first?.do === 'update' && first.collection === leases) {
        stops -= 1
        await stopAll(inner, id('boss'), wednesday)
      }
      return inner.write(changes)
    },
  }
  const world = lettersWorld({ store })
  await world.plan(['kari', 'ola'].map(person => draft(person)))
  stops = 1
  expect(await world.drain()).toEqual({ delivered: 0, failed: 0 })
  expect([stops, world.asked]).toEqual([0, []])
  await world.startAll(id('boss'))
  await world.drain()
  expect(world.asked).toHaveLength(2)
  stops = 1
  await world.withdraw('c1')
  await world.drain()
  expect([stops, world.asked.length]).toEqual([0, 2])
  await world.startAll(id('boss'))
  await world.drain()
  expect(world.asked.map(({ replaces }) => replaces)).toEqual([null, null, 'activity-1', 'activity-2'])
})

test('planning taken up again writes only what is missing', async () => {
  const world = lettersWorld()
  const drafts = people(450).map(person => draft(person))
  await world.plan(drafts.slice(0, 130))
  expect((await world.ledgerOf('c1')).planned).toBe(130)
  expect(await world.plan([...drafts, ...drafts])).toBe(450)
  expect((await world.ledgerOf('c1')).planned).toBe(450)
})

test('a forecast tells who can get it when, and of those who rest nothing, not even how many', async () => {
  const world = lettersWorld({ gone: ['ida'] })
  await world.prefer(id('ola'), { stopped: true })
  await world.prefer(id('eva'), { digest: true })
  const persons = ['kari', 'ola', 'eva', 'ida'].map(person => id<'person'>(person))
  const { due, expires } = draft('kari')
  const leftOut = [{ reason: 'left', count: 1 }]
  const reached = ['kari', 'ola', 'eva']
  expect(await world.forecast(persons, { kind: 'friendly', due, expires })).toEqual({
    now: 3,
    later: 0,
    first: null,
    leftOut,
    reached,
  })
  const evening = moment('2026-11-18T18:00:00.000Z')
  expect(await world.forecast(persons, { kind: 'friendly', due: evening, expires })).toEqual({
    now: 0,
    later: 3,
    first: '2026-11-19T07:00:00.000Z',
    leftOut,
    reached,
  })
})

test('letters whose claim was stored and not answered leave all the same, and nobody takes what is on its way for lost', async () => {
  const inner = openMemoryStore(allLetterCollections)
  let loses = 2
  const store: OpenStore = {
    ...inner,
    write: async changes => {
      const outcome = await inner.write(changes)
      if (claimsIn(changes) === 0 || loses === 0 || world.asked.length === 0) return outcome
      loses -= 1
      throw new Fault('store.unreachable', { unsure: true })
    },
  }
  const world = lettersWorld({ store, alone: false, inRounds: false, log: silentLog })
  await world.plan(people(80).map(person => draft(person)))
  const running = world.run()
  const ledger = async () => (await world.ledgerOf('c1')).byState
  await vi.waitFor(async () => expect(await ledger()).toMatchObject({ queued: 0, sending: 0 }), patience)
  await world.sender.stop()
  await running
  expect(await ledger()).toMatchObject({ delivered: 80, unknown: 0 })
  expect(new Set(world.asked.map(({ person }) => person)).size).toBe(80)
  expect(world.asked).toHaveLength(80)
  expect(loses).toBe(0)
})

test('letters that were claimed one by one leave, though the store failed in the middle of it', async () => {
  const inner = openMemoryStore(allLetterCollections)
  let singles = 0
  const store: OpenStore = {
    ...inner,
    write: async changes => {
      const claims = claimsIn(changes)
      // Somebody changes a row of the first claim in this moment, so that each is claimed on its own.
      if (claims > 1 && singles === 0) return { written: false, conflict: { collection: 'letters', id: '' } }
      if (claims === 1) singles += 1
      if (claims === 1 && singles === 4) throw new Fault('store.unwritable')
      return inner.write(changes)
    },
  }
  const world = lettersWorld({ store, inRounds: false, log: silentLog, sendRate: 5_000 })
  await world.plan(people(10).map(person => draft(person)))
  const running = world.run()
  const ledger = async () => (await world.ledgerOf('c1')).byState
  await vi.waitFor(async () => expect(await ledger()).toMatchObject({ delivered: 10, unknown: 0 }), patience)
  await world.sender.stop()
  await running
  expect(world.asked).toHaveLength(10)
})
