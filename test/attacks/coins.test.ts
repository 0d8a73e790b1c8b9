/** Who is reminded in a trial is a coin’s, week by week, and nobody reads what somebody’s own shows: not once they are gone either. */

import { describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { type Change, insert } from '../../src/core/store.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { at } from '../../src/core/time/oslo.ts'
import type { Week } from '../../src/core/time/weeks.ts'
import { type EvenCoin, isHeads } from '../../src/core/trials/coin.ts'
import { sealPlan } from '../../src/features/campaigns/trial/sealed.ts'
import { trialPeople, trials } from '../../src/features/campaigns/trial/trial.ts'
import { draftTrial } from '../support/trials.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const coin: EvenCoin = { seed: 'a seed', chance: 0.5 }
const weeks = ['2026-W48', '2026-W49', '2026-W50'] as unknown as readonly Week[]

/** One whose coin shows this, week by week. */
const codeOf = (shows: string): string => {
  for (let nth = 0; ; nth += 1)
    if (weeks.every((week, w) => isHeads(coin, `${nth}`, week) === (shows[w] === 'H'))) return `${nth}`
}

const kari = personas.find(({ id }) => id === 'kari')
const entra = kari?.aadObjectId ?? ''

const ways: Readonly<Record<string, (trust: Trust) => Promise<unknown>>> = {
  'is taken out': trust => trust.person('lars').press('people.takeOut', { person: 'kari' }),
  'leaves the team': trust => trust.inTeam('membersRemoved', entra, kari?.name ?? ''),
  'takes Dult off': trust =>
    trust.post(trust.person('kari').activity({ type: 'installationUpdate', action: 'remove' })),
  'is forgotten': trust => trust.person('kari').press('mydata.confirm'),
}

/** All that leads there reads, each morning. */
const read = async (trust: Trust): Promise<string> => {
  const { text } = await trust.person('lars').press('trial.show', { trial: 'tried' })
  const resource = trust.app.features
    .flatMap(({ resources = [] }) => resources)
    .find(({ path }) => path === 'trials/:id')
  const found = await resource?.get({ unit: 'hud' } as never, { id: 'tried' }, {})
  return JSON.stringify([text, found])
}

const world = async (shows: string, go: (trust: Trust) => Promise<unknown>, goes: string) => {
  const trust = await startTrust()
  const there = ['kari', 'jonas', 'emily', 'samir', 'ingrid', 'lars']
  for (const who of there) await trust.person(who).says('hei')
  const coins = { kari: shows, jonas: 'HHH', emily: 'HHT', samir: 'THH', ingrid: 'HHH' }
  const plan = draftTrial({
    ...{ sender: 'Lars Eikeland', audience: 'clinician', weeks: weeks.length, coin },
    ...{ opens: '2026-12-16' as Day, state: 'running' },
  })
  const people = Object.entries(coins).map(([person, shown]): Change => {
    const row = { id: `tried:${person}`, trial: 'tried', person, code: codeOf(shown) }
    return insert(trialPeople, row as never)
  })
  await trust.store.write([insert(trials, { ...plan, seals: sealPlan(plan) }), ...people])
  const told: string[] = []
  for (const day of ['2026-11-24', '2026-11-25', '2026-12-02', '2026-12-09'] as Day[])
    for (const time of ['07:05', '08:05', '12:00']) {
      trust.clock.set(at(day, time))
      await trust.app.tick()
      if (`${day} ${time}` === goes) await go(trust)
      if (`${day} ${time}` >= goes) told.push(await read(trust))
    }
  await trust.close()
  return told
}

describe('what leads there reads of a trial', () => {
  it.each(
    Object.entries(ways).flatMap(([how, go]) =>
      ['2026-11-24 12:00', '2026-11-25 07:05', '2026-11-25 12:00'].map(goes => ({ how, go, goes })),
    ),
  )('is the same whatever the coin of somebody who is gone shows: who $how, $goes', async ({ go, goes }) => {
    // Who is there still when it leaves has it in the one and not in the other.
    const first = goes.endsWith('12:00') && goes.startsWith('2026-11-25') ? 'H' : ''
    const [one, other] = first ? ['HHT', 'HTH'] : ['HTH', 'THT']
    expect(await world(one, go, goes)).toEqual(await world(other, go, goes))
  })
})
