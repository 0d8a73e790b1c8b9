/** What patients ticked tells nobody whose the last answer was: a quiet week has one patient, and whoever looks every day sees when it opens. */

import { expect, it } from 'vitest'
import { handfuls } from '../../src/core/figures/handfuls.ts'
import { whole } from '../../src/core/walk.ts'
import { patientAt } from '../support/patient.ts'
import { startTrust, type Trust } from '../support/trust.ts'
import { passDays } from '../support/writings.ts'

const held = (trust: Trust, week: number, count: number) =>
  trust.person('turid').says(`registrer uke ${week} ${count}`)

const answer = async (trust: Trust, count: number) => {
  for (let nth = 0; nth < count; nth += 1)
    expect((await patientAt(trust.address).answers({ 'q-joining': 'easy' })).status).toBe(200)
}

/** Each day for four weeks; four of five answered in week 45, and one more in one of the weeks behind. */
const world = async (week: 46 | 47) => {
  // A Wednesday.
  const trust = await startTrust({ at: '2026-11-04T09:00:00Z' })
  const told: (string | number)[] = []
  await answer(trust, 4)
  for (let day = 5; day <= 30; day += 1) {
    await passDays(trust, 1)
    await trust.app.tick()
    if (day === (week === 46 ? 10 : 17)) await answer(trust, 1)
    if (day === 6) await held(trust, 45, 5)
    if (day === 13) await held(trust, 46, 1)
    if (day === 20) await held(trust, 47, 4)
    told.push((await trust.person('kari').says('svar')).text)
    told.push(
      JSON.stringify(
        (await whole(trust.store, handfuls)).map(({ from, to, answers }) => [from, to, answers]),
      ),
    )
  }
  await trust.close()
  return told
}

it('opens on the same Monday, and is told of the same weeks, whether the quiet week had the fifth or the next one', async () => {
  const quiet = await world(46)
  expect(await world(47)).toEqual(quiet)
  expect(quiet.at(-2)).toContain('5 svar')
  expect(quiet.findIndex(text => String(text).includes('5 svar'))).toBe(2 * (23 - 5))
})
