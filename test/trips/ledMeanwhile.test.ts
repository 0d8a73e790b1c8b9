/** Who leads no more when a letter to leaders leaves is asked for nothing, and told nothing that only they may read. */

import { beforeEach, expect, it } from 'vitest'
import { letters } from '../../src/core/letters.ts'
import { chooseSettings } from '../../src/core/settings.ts'
import { update } from '../../src/core/store.ts'
import { questions } from '../../src/features/campaigns/approval/forgood.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { memberships } from '../../src/features/people/person.ts'
import { trustForEach } from '../support/trust.ts'
import { waitingIn } from '../support/waiting.ts'

/** A Friday, ten in Oslo. */
const trust = trustForEach()

const { press, tickAt, everyoneArrives } = waitingIn(trust)

const became = async (series: string) =>
  (await trust().store.list(letters, { where: { series } as never, limit: 99 })).map(
    ({ person, state, reason }) => [person, state, reason].filter(word => word).join(' '),
  )

beforeEach(everyoneArrives)

/** Held until it is started again; by then Lars has given the lead of the unit to Ingrid, or has not. */
const held = async (act: () => Promise<unknown>, isHandedOver: boolean) => {
  await press('ada', 'letter.stopAll')
  await act()
  if (isHandedOver) {
    const given = await press('ada', 'people.assign', { function: 'leader', holder: 'ingrid', seen: '1' })
    expect(given.text).toContain('Ingrid')
    expect((await trust().store.get(memberships, 'hud:lars'))?.roles).not.toContain('leader')
  }
  await press('ada', 'letter.startAll')
  await tickAt('2026-11-23T08:30')
}

it.each([
  [false, ['lars delivered']],
  [true, ['lars suppressed stopped', 'ingrid delivered']],
])('who chose the unit is told to who leads it (handed over: %s)', async (isHandedOver, states) => {
  await trust()
    .stranger('eeeeeeee-0000-4000-8000-000000000011', 'Nina Nyland')
    .press('unit.choose', { unit: 'hud' })
  await held(() => tickAt('2026-11-23T08:01'), isHandedOver)
  await tickAt('2026-11-23T08:31')
  expect(await became('newcomers')).toEqual(states)
})

it.each([
  [false, 'lars delivered'],
  [true, 'lars suppressed stopped'],
])('who left the unit is told to who leads it (handed over: %s)', async (isHandedOver, state) => {
  const leaves = () =>
    trust().inTeam('membersRemoved', 'd0170000-0000-4000-8000-000000000002', 'Jonas Myrvang')
  await held(leaves, isHandedOver)
  expect(await became('person-left')).toEqual([state])
})

it.each([
  [false, ['lars delivered']],
  [true, ['lars suppressed stopped', 'ingrid delivered']],
])('a yes is asked of who may give it (handed over: %s)', async (isHandedOver, states) => {
  await chooseSettings(trust().store, { letters: { secondLeaderAbove: 3 } })
  const samir = await trust().store.get(memberships, 'hud:samir')
  if (samir) await trust().store.write([update(memberships, { ...samir, roles: [...samir.roles, 'leader'] })])
  await press('samir', 'campaign.preview', { text: 'Husk kurset', audience: 'everyone', time: 'tomorrow' })
  const campaign = (await trust().store.list(campaigns, { limit: 1 }))[0]?.id ?? ''
  const asks = async () =>
    (await press('samir', 'campaign.questions', { campaign })).press(
      'Be om et ja',
      Object.fromEntries(questions.map(code => [`answer-${code}`, `Svar om ${code}`])),
    )
  await held(asks, isHandedOver)
  await tickAt('2026-11-23T08:31')
  expect(await became('approval-asked')).toEqual(states)
})
