/** What is answered or taken back while its letter waits for the morning is told to nobody, nor asked of anybody. */

import { beforeEach, describe, expect, it } from 'vitest'
import { letters } from '../../src/core/letters.ts'
import { chooseSettings } from '../../src/core/settings.ts'
import { update } from '../../src/core/store.ts'
import { questions } from '../../src/features/campaigns/approval/forgood.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { newcomers } from '../../src/features/people/newcomers/newcomer.ts'
import { memberships } from '../../src/features/people/person.ts'
import { trustForEach } from '../support/trust.ts'
import { waitingIn } from '../support/waiting.ts'

/** A Friday, later than letters about the work leave. */
const trust = trustForEach({ at: '2026-11-20T20:30:00Z' })

const entra = 'eeeeeeee-0000-4000-8000-000000000011'
const nina = () => trust().stranger(entra, 'Nina Nyland')

const { press, tickAt, everyoneArrives } = waitingIn(trust)

/** Of this kind, in the order in which they were written. */
const became = async (series: string) =>
  (await trust().store.list(letters, { where: { series } as never, limit: 99 })).map(
    ({ state, reason, show: { data } }) =>
      [state, reason, data.answer ?? data.says].filter(word => word).join(' '),
  )

const ninasId = async () => (await trust().store.list(newcomers, { limit: 1 }))[0]?.person ?? ''

beforeEach(everyoneArrives)

describe('who chose a unit', () => {
  const asked = async () => {
    await nina().press('unit.choose', { unit: 'hud' })
    const person = await ninasId()
    await press('ada', 'letter.stopAll')
    await tickAt('2026-11-23T08:01')
    expect(await became('newcomers')).toEqual(['queued'])
    return person
  }

  it.each([
    ['let in', (person: string) => press('ada', 'newcomer.admit', { person, sure: 'yes' })],
    ['turned away', (person: string) => press('ada', 'newcomer.decline', { person })],
    ['gone elsewhere', () => nina().press('unit.choose', { unit: 'sar' })],
    ['in the team', () => trust().inTeam('membersAdded', entra, 'Nina Nyland')],
  ])('and is %s is asked about no more', async (_, act) => {
    await act(await asked())
    await press('ada', 'letter.startAll')
    await tickAt('2026-11-23T08:30')
    expect(await became('newcomers')).toEqual(['suppressed done'])
  })

  it('is asked about while one of them waits', async () => {
    await trust()
      .stranger('eeeeeeee-0000-4000-8000-000000000012', 'Per Pedersen')
      .press('unit.choose', { unit: 'hud' })
    await press('ada', 'newcomer.admit', { person: await asked(), sure: 'yes' })
    await press('ada', 'letter.startAll')
    await tickAt('2026-11-23T08:30')
    expect(await became('newcomers')).toEqual(['delivered'])
  })
})

describe('a leader’s answer to who chose the unit', () => {
  const answered = async (verb: string) => {
    await nina().press('unit.choose', { unit: 'hud' })
    await press('lars', verb, { person: await ninasId(), sure: 'yes' })
  }

  it('is told in the morning', async () => {
    await answered('newcomer.admit')
    await tickAt('2026-11-23T08:30')
    expect(await became('newcomer-answered')).toEqual(['delivered in'])
  })

  it('is no «no» to who is in the team by then', async () => {
    await answered('newcomer.decline')
    await trust().inTeam('membersAdded', entra, 'Nina Nyland')
    await tickAt('2026-11-23T08:30')
    expect(await became('newcomer-answered')).toEqual(['suppressed done'])
  })

  it('is the last one, where they were taken out and let in again', async () => {
    await press('lars', 'people.takeOut', { person: 'jonas' })
    await trust().person('jonas').press('unit.choose', { unit: 'hud' })
    await press('lars', 'newcomer.admit', { person: 'jonas', sure: 'yes' })
    await tickAt('2026-11-23T08:30')
    expect((await became('newcomer-answered')).toSorted()).toEqual(['delivered in', 'suppressed done'])
  })
})

describe('another leader’s answer', () => {
  const seven = Object.fromEntries(questions.map(code => [`answer-${code}`, `Svar om ${code}`]))

  const asks = async (campaign: string) =>
    (await press('lars', 'campaign.questions', { campaign })).press('Be om et ja', seven)

  const asked = async () => {
    await chooseSettings(trust().store, { letters: { secondLeaderAbove: 3 } })
    const ingrid = await trust().store.get(memberships, 'hud:ingrid')
    if (ingrid)
      await trust().store.write([update(memberships, { ...ingrid, roles: [...ingrid.roles, 'leader'] })])
    await press('lars', 'campaign.preview', { text: 'Husk kurset', audience: 'everyone', time: 'tomorrow' })
    const campaign = (await trust().store.list(campaigns, { limit: 1 }))[0]?.id ?? ''
    await asks(campaign)
    return campaign
  }

  const back = async (campaign: string) =>
    (await press('ingrid', 'campaign.return', { campaign })).press('Send tilbake', { line: 'Ikke nå' })

  const yes = async (campaign: string) =>
    (await press('ingrid', 'campaign.approval', { campaign })).press('Ja, send den')

  it.each([
    ['no', back, 'back'],
    ['yes', yes, 'approved'],
  ] as const)('of %s is told in the morning', async (_, answer, says) => {
    await answer(await asked())
    await tickAt('2026-11-23T08:30')
    expect(await became('approval-answered')).toEqual([`delivered ${says}`])
  })

  it('is not told as sent back once it is asked anew', async () => {
    const campaign = await asked()
    await back(campaign)
    await asks(campaign)
    await tickAt('2026-11-23T08:30')
    expect(await became('approval-answered')).toEqual(['suppressed done'])
  })

  it('is not told as begun once it is taken back', async () => {
    const campaign = await asked()
    await yes(campaign)
    await press('lars', 'campaign.withdraw', { campaign, sure: 'yes' })
    await tickAt('2026-11-23T08:30')
    expect(await became('approval-answered')).toEqual(['suppressed done'])
  })
})
