/** What is done, moved, switched off or laid aside while its letter waits is asked of nobody, and posted in no channel. */

import { beforeEach, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { letters } from '../../src/core/letters.ts'
import { sheetRows } from '../../src/features/worksheets/tables/row.ts'
import { trustForEach } from '../support/trust.ts'
import { waitingIn } from '../support/waiting.ts'

/** A Friday. Until Dult is started again nothing leaves. */
const trust = trustForEach()

const { press, tickAt, everyoneArrives } = waitingIn(trust)

const became = async (series: string) =>
  (await trust().store.list(letters, { where: { series } as never, limit: 99 })).map(({ state, reason }) =>
    [state, reason].filter(word => word).join(' '),
  )

beforeEach(everyoneArrives)

const went = async (series: string, moment: string) => {
  expect((await became(series)).map(state => state.split(' ')[0])).toContain('queued')
  return async () => {
    await press('ada', 'letter.startAll')
    await tickAt(moment)
    return [...new Set(await became(series))]
  }
}

const begin = async () => {
  const kari = personas.find(known => known.id === 'kari')
  const inTheChannel = { id: '19:hud@thread.tacv2', name: 'Hud' }
  await trust()
    .stranger(kari?.aadObjectId ?? '', kari?.name ?? '', 'nb-NO', inTheChannel)
    .says('meny')
  await press('lars', 'roadmap.begin', { guide: 'video', goLive: '2027-01-10' })
  await press('ada', 'letter.stopAll')
}

const nothing = async () => null

it.each([
  ['leave', nothing, 'delivered'],
  [
    'are of no roadmap that is laid aside',
    () => press('lars', 'roadmap.layAside', { guide: 'video' }),
    'suppressed done',
  ],
])('the next steps %s', async (_, act, state) => {
  await begin()
  await tickAt('2026-11-23T08:31')
  const then = await went('weekly-steps', '2026-11-23T09:20')
  await act()
  expect(await then()).toEqual([state])
})

it('the next steps are asked for by nobody once they are done', async () => {
  await begin()
  await tickAt('2026-11-23T08:31')
  const then = await went('weekly-steps', '2026-11-23T09:20')
  const asked = await trust().store.list(letters, { where: { series: 'weekly-steps' }, limit: 9 })
  const items = asked.flatMap(({ show }) => show.data.items as readonly Record<string, string>[])
  for (const { guide, step, item } of items) await press('lars', 'roadmap.tick', { guide, step, item })
  expect(await then()).toEqual(['suppressed done'])
})

it.each([
  ['comes', nothing, 'delivered'],
  [
    'comes from no roadmap that is laid aside',
    () => press('lars', 'roadmap.layAside', { guide: 'video' }),
    'suppressed stopped',
  ],
  [
    'does not come where they are switched off',
    () => press('lars', 'roadmap.posts', { guide: 'video', posts: 'off' }),
    'suppressed stopped',
  ],
])('a post in the channel %s', async (_, act, state) => {
  await begin()
  await tickAt('2026-11-26T13:01')
  const then = await went('progress-post', '2026-11-26T13:20')
  await act()
  expect(await then()).toEqual([state])
})

it.each([
  ['is asked about', nothing, 'delivered'],
  [
    'is asked about no more once it is registered',
    () => press('kari', 'activity.save', { week: '2026-W48', opened: '', counts: 'video', count0: '9' }),
    'suppressed done',
  ],
])('a week %s', async (_, act, state) => {
  for (const week of ['2026-W45', '2026-W46', '2026-W47'])
    await press('turid', 'activity.save', { week, opened: '', counts: 'video', count0: '6' })
  await press('ada', 'letter.stopAll')
  await tickAt('2026-11-27T12:01')
  const then = await went('activity-week', '2026-11-27T12:20')
  await act()
  expect(await then()).toEqual([state])
})

it.each([
  ['comes', nothing, 'delivered'],
  [
    'does not come once it is taken away',
    () => press('lars', 'consultation.removeTime', { time: 'hud:clinician:1:10:00:15:00:clinician' }),
    'suppressed stopped',
  ],
])('a checklist for a time %s', async (_, act, state) => {
  const time = { checklist: 'clinician', weekday: '1', from: '10:00', to: '15:00' }
  await press('turid', 'consultation.addTime', { ...time, role: 'clinician', minutes: '15' })
  await press('ada', 'letter.stopAll')
  await tickAt('2026-11-23T09:46')
  const then = await went('checklist-time', '2026-11-23T09:50')
  await act()
  expect(await then()).toContain(state)
})

const risk = { 'risks-event': 'Døra', 'risks-likelihood': '2', 'risks-consequence': '3' }
const changed = async (to: Record<string, string>) => {
  const [row] = await trust().store.list(sheetRows, { limit: 1 })
  return (await press('pia', 'sheet.form', { sheet: 'risks', row: row?.id })).press('Lagre', to)
}

it.each([
  ['comes', nothing, 'delivered'],
  ['comes with other figures', () => changed({ 'risks-likelihood': '1' }), 'delivered'],
  ['does not come once it is moved', () => changed({ 'risks-revise': '2026-12-10' }), 'suppressed done'],
  [
    'does not come once it is removed',
    async () => {
      const [row] = await trust().store.list(sheetRows, { limit: 1 })
      return press('pia', 'sheet.remove', { sheet: 'risks', row: row?.id })
    },
    'suppressed done',
  ],
])('a row whose day has come %s', async (_, act, state) => {
  await press('pia', 'sheet.save', { sheet: 'risks', ...risk, 'risks-revise': '2026-11-23' })
  await press('ada', 'letter.stopAll')
  await tickAt('2026-11-23T08:01')
  const then = await went('worksheet-reminder', '2026-11-23T09:00')
  await act()
  expect(await then()).toEqual([state])
})
