/** A trial that all of a few want no more of: what stops by itself, and what is counted, tells nobody who they are. */

import { beforeEach, describe, expect, it } from 'vitest'
import { insert, remove } from '../../src/core/store.ts'
import { addDays } from '../../src/core/time/days.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { at, dayOf } from '../../src/core/time/oslo.ts'
import { sealPlan } from '../../src/features/campaigns/trial/sealed.ts'
import { type Trial, trials } from '../../src/features/campaigns/trial/trial.ts'
import { memberships } from '../../src/features/people/person.ts'
import { draftTrial, remindersIn } from '../support/trials.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday at ten in Oslo. */
const trust = trustForEach()

/** No yes locks such a one: it shows heads alone, so that it is known who is reminded. */
const allHeads: Trial['coin'] = JSON.parse('{"seed":"a seed","chance":1}')

const clinicians = ['kari', 'jonas', 'emily', 'samir', 'ingrid']

const begun = async (): Promise<void> => {
  const given = { weeks: 4, coin: allHeads, opens: '2026-12-23' as Day, state: 'drawing' } as const
  const plan = draftTrial({ sender: 'Lars Eikeland', audience: 'clinician', ...given })
  await trust().store.write([insert(trials, { ...plan, seals: sealPlan(plan) })])
  await trust().app.tick()
}

const until = async (last: string) => {
  for (let day = addDays(dayOf(trust().at()), 1); day <= last; day = addDays(day, 1))
    for (const time of ['07:05', '08:05', '10:05']) {
      trust().clock.set(at(day, time))
      await trust().app.tick()
    }
}

const allStop = async (those: readonly string[]) => {
  for (const who of those) await trust().person(who).press('trial.noMore', { campaign: 'tried:2026-W48' })
}

const shownToItsLeader = async () =>
  (await trust().person('lars').press('trial.show', { trial: 'tried' })).text

beforeEach(async () => {
  for (const who of [...clinicians, 'lars']) await trust().person(who).says('hei')
})

describe('a trial that all who got it want no more of', () => {
  it('stops for each of them, and not by itself where they are so few that it would tell who they are', async () => {
    for (const who of ['samir', 'ingrid']) {
      const row = await trust().store.get(memberships, `hud:${who}`)
      if (row) await trust().store.write([remove(memberships, row)])
    }
    await begun()
    await until('2026-11-25')
    await allStop(['kari', 'jonas', 'emily'])
    await until('2026-12-02')
    const [first, second] = ['2026-W48', '2026-W49'].map(
      week => async () =>
        (await remindersIn(trust().store)).filter(one => one.campaign.endsWith(week)).map(one => one.state),
    )
    expect(await first?.()).toEqual(['delivered', 'delivered', 'delivered'])
    expect(await second?.()).toEqual(['suppressed', 'suppressed', 'suppressed'])
    expect(await trust().store.get(trials, 'tried')).toMatchObject({ state: 'running' })
    expect(await shownToItsLeader()).not.toMatch(/ville slippe|ønsker ro/)
  })

  it('has no number of them in its answer, as it would be everybody', async () => {
    await begun()
    await until('2026-11-25')
    await allStop(clinicians)
    await until('2026-12-23')
    const opened = await shownToItsLeader()
    expect(opened).toContain('for mange ville slippe')
    expect(opened).not.toMatch(/\d ville slippe/)
  })
})
