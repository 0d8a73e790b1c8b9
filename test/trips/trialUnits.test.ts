/** A trial that tosses a coin for each unit goes to those alone that whoever wrote it still writes to. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { letters } from '../../src/core/letters.ts'
import { update } from '../../src/core/store.ts'
import { trials } from '../../src/features/campaigns/trial/trial.ts'
import { memberships } from '../../src/features/people/person.ts'
import { seven, untilMorning } from '../support/trials.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let trust: Trust

const wish = {
  unit: 'sar',
  kind: 'own',
  'wording-1': 'Har du to minutter til et steg i veikartet?',
  weekday: '3',
  weeks: '4',
  outcome: 'video-share',
  audience: 'everyone',
}

/** Berit leads the wound team, and is in the project of the skin clinic. */
beforeEach(async () => {
  trust = await startTrust()
  for (const who of ['kari', 'lars', 'siv', 'berit', 'ada']) await trust.person(who).says('hei')
  const { aadObjectId = '', name = '' } = personas.find(({ id }) => id === 'berit') ?? {}
  await trust.inTeam('membersAdded', aadObjectId, name)
  await trust.person('lars').press('people.assign', { function: 'clinical', give: 'berit', seen: '0' })
})
afterEach(() => trust.close())

const only = async () => {
  const [trial] = await trust.store.list(trials, { limit: 2 })
  if (!trial) throw new Error('There is one.')
  return trial
}

const draft = async () => {
  const card = await trust.person('berit').press('trial.preview', wish)
  expect((await only()).units).toEqual(['sar', 'hud'])
  return card
}
const begin = async (card: Awaited<ReturnType<typeof draft>>) =>
  (await card.press('Svar på sju spørsmål')).press('Start prøven', seven)

const takenOut = () => trust.person('lars').press('people.takeOut', { person: 'berit' })

/** Whose people have had, or are to have, one of hers. */
const reached = async () => [
  ...new Set(
    (await trust.store.list(letters, { where: { series: 'campaign' }, limit: 500 })).map(({ unit }) => unit),
  ),
]

/** All of it is heads, so that each unit's turn comes. */
const allHeads = async () => {
  const trial = await only()
  await trust.store.write([update(trials, { ...trial, coin: JSON.parse('{"seed":"a seed","chance":1}') })])
}

describe('whoever was taken out of one of its units', () => {
  it('begins none there from a draft of before', async () => {
    const card = await draft()
    await takenOut()
    await begin(card)
    expect(await only()).toMatchObject({ state: 'running', units: ['sar'] })
    await allHeads()
    await untilMorning(trust, '2026-11-25')
    expect(await reached()).toEqual(['sar'])
  })

  it('nor by the yes of somebody who was asked before', async () => {
    await draft()
    const asks = { ...(await only()), state: 'asks' as const }
    await trust.store.write([update(trials, asks)])
    const calendar = async () => (await trust.person('lars').press('campaign.calendar')).text
    expect(await calendar()).toContain('Berit')
    await takenOut()
    expect(await calendar()).not.toContain('Berit')
    const about = { unit: 'sar', trial: asks.id }
    await (await trust.person('ada').press('campaign.approval', about)).press('Ja, start den')
    expect(await only()).toMatchObject({ state: 'running', units: ['sar'] })
  })

  it('nor where they are there still, and write to nobody there any more', async () => {
    const card = await draft()
    const row = await trust.store.get(memberships, 'hud:berit')
    if (row) await trust.store.write([update(memberships, { ...row, roles: ['clinician'] })])
    await begin(card)
    expect((await only()).units).toEqual(['sar'])
  })

  it('goes on in none with one that has begun', async () => {
    await begin(await draft())
    expect(await only()).toMatchObject({ state: 'running', units: ['sar', 'hud'] })
    await allHeads()
    await untilMorning(trust, '2026-11-25')
    expect((await reached()).toSorted()).toEqual(['hud', 'sar'])
    const before = (await trust.store.list(letters, { where: { series: 'campaign' }, limit: 500 })).length
    await takenOut()
    await untilMorning(trust, '2026-12-02')
    expect(await only()).toMatchObject({ state: 'stopped', stoppedBy: 'sender' })
    expect(await trust.store.list(letters, { where: { series: 'campaign' }, limit: 500 })).toHaveLength(
      before,
    )
    const stands = await trust.person('lars').press('trial.show', { trial: (await only()).id })
    expect(stands.text).toContain('avsenderen var ikke lenger i enheten')
  })
})
