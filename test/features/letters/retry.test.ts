/** Every kind of letter that failed is tried again while it is fresh, also those that were given up by count once. */

import { expect, test } from 'vitest'
import { Fault } from '../../../src/core/errors.ts'
import { letters } from '../../../src/core/letters.ts'
import { insert } from '../../../src/core/store.ts'
import { retryFailed } from '../../../src/features/letters/retry.ts'
import { draft, lettersWorld, moment, wednesday } from '../../support/letters.ts'
import { trustForEach } from '../../support/trust.ts'

test('what is stale, taken back or nobody’s stays, and what was given up by count before leaves', async () => {
  const world = lettersWorld()
  const old = {
    about: null,
    state: 'failed',
    reason: 'gave-up:throttled',
    answer: '',
    attempts: 12,
    conversation: '',
    activity: '',
    takenBack: '',
  } as const
  const row = (person: string, more: Partial<Parameters<typeof draft>[1]> = {}) =>
    insert(letters, { ...draft(person, { series: 'weekly-steps', ...more }), ...old, id: `old:${person}` })
  await world.withdraw('gone')
  await world.drain()
  await world.store.write([
    row('kari'),
    row('stale', { expires: wednesday }),
    row('back', { campaign: 'gone' }),
    row(''),
    row('other', { series: 'checklist-time', expires: moment('2026-11-18T10:00:00.000Z') }),
  ])
  expect(await retryFailed({ store: world.store }, { series: 'weekly-steps' }, wednesday)).toBe(1)
  expect(await world.drain()).toEqual({ delivered: 1, failed: 0 })
  expect(world.asked.map(({ person }) => person)).toEqual(['kari'])
  expect((await world.ledgerOfAll()).byState).toMatchObject({ delivered: 1, failed: 4 })
})

test('of thousands the turn is taken with the last, so that one that was cut short goes on with what is left', async () => {
  const { store } = lettersWorld()
  const failed = { about: null, state: 'failed', reason: 'throttled', answer: '', attempts: 3 } as const
  const nowhere = { conversation: '', activity: '', takenBack: '' } as const
  const row = (n: number) => insert(letters, { ...draft(`p${n}`), ...failed, ...nowhere, id: `failed:${n}` })
  await store.write(Array.from({ length: 2_100 }, (_, n) => row(n)))
  const queued = async () =>
    (await store.tally(letters, { by: [], where: { state: 'queued' } }))[0]?.count ?? 0
  let left = 1
  const parts: typeof store.write = async changes => {
    if (--left < 0) throw new Fault('store.unreachable', { unsure: true })
    return store.write(changes)
  }
  let taken = 0
  const marked: typeof store.write = async changes => {
    taken += 1
    return store.write(changes)
  }
  const turn = { store: { ...store, write: marked }, parts: { ...store, write: parts } }
  await expect(retryFailed(turn, { campaign: 'c1' }, wednesday)).rejects.toThrow(Fault)
  expect([await queued(), taken]).toEqual([1_000, 0])
  left = 9
  expect(await retryFailed(turn, { campaign: 'c1' }, wednesday)).toBe(1_100)
  expect([await queued(), taken]).toEqual([2_100, 1])
})

const trust = trustForEach({ at: '2026-11-20T09:00:00Z' })

test('an administrator sees all kinds, and tries again what failed', async () => {
  await trust().person('kari').says('meny')
  const preview = await (await (await trust().person('lars').says('kampanje')).press('Ny melding')).press(
    'Se hvordan det blir',
    { text: 'Takk for en fin uke.', audience: 'clinician', time: 'now' },
  )
  await preview.press('Send')
  await trust().app.tick()
  const card = await trust().person('ada').says('levert')
  expect(card.text).toContain('Prøv 4 igjen')
  expect(card.text.split('\n')).toContain('Levert 1 · kom ikke fram 4')
  for (const person of ['jonas', 'emily', 'samir', 'ingrid']) await trust().person(person).says('meny')
  const tried = await card.press('Meldinger til enheter')
  expect(tried.text).toContain('4 prøves igjen nå.')
  await trust().app.tick()
  expect((await tried.press('Oppdater')).text.split('\n')).toContain('Levert 5')
})

test('what its writer took away is nothing to try again, nor what told of somebody who is forgotten', async () => {
  await trust().person('kari').says('meny')
  const lars = trust().person('lars')
  const preview = await (await (await lars.says('kampanje')).press('Ny melding')).press(
    'Se hvordan det blir',
    { text: 'Takk for en fin uke.', audience: 'clinician', time: 'now' },
  )
  await preview.press('Send')
  await trust().app.tick()
  const [failed] = await trust().store.list(letters, { where: { state: 'failed' }, limit: 1 })
  if (!failed) throw new Error('Nobody but Kari has opened Dult.')
  const { version: _, ...row } = failed
  const about = {
    id: 'left:kari',
    campaign: 'left:kari',
    series: 'person-left',
    about: 'kari',
    person: 'pia',
  }
  await trust().store.write([insert(letters, { ...row, ...about } as typeof failed)])
  const ada = trust().person('ada')
  expect((await ada.says('levert')).text.match(/Prøv \d igjen/g)).toHaveLength(2)
  await (await (await lars.says('minedata')).press('Se tekstene mine')).press('Ta bort teksten nå')
  await trust().person('kari').press('mydata.erase')
  await trust().person('kari').press('mydata.confirm')
  await trust().app.tick()
  const after = await ada.says('levert')
  expect(after.text).toContain('kom ikke fram')
  expect(after.text).not.toMatch(/Prøv|prøves/)
})
