/** A start whose clock is days ahead looks like the end of a stop: what is due by it leaves early, and is neither lost nor sent twice once the clock is right. */

import { expect, it } from 'vitest'
import { epochMsOf, type Instant, instantOf } from '../../src/core/time/instant.ts'
import { steadyClock } from '../../src/edges/clock/steadyClock.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday at ten in Oslo. */
const friday = '2026-11-20T09:00:00.000Z' as Instant
const trust = trustForEach({ at: friday })

const minuteMs = 60_000
const threeDaysMs = 3 * 24 * 60 * minuteMs

const arrived = (words: string) =>
  trust().connector.sent.filter(one => one.how === 'sent' && JSON.stringify(one).includes(words))

/** From here on the trust goes by a machine that starts like this. */
const startsAhead = (byMs: number) => {
  let [passed, ahead] = [0, byMs]
  const begun = epochMsOf(trust().clock.now())
  const steady = steadyClock(
    { nowMs: () => begun + passed + ahead, passedMs: () => passed, sleptMs: () => 0 },
    instantOf(begun - minuteMs),
  )
  Object.assign(trust().clock, steady)
  return {
    pass: async (minutes: number) => {
      passed += minutes * minuteMs
      await trust().app.tick()
    },
    isSetRight: () => {
      ahead = 0
    },
  }
}

const sends = async (text: string, time: string) =>
  (await trust().person('lars').press('campaign.preview', { text, audience: 'everyone', time })).press('Send')

it('sends what is planned for those days early and once, and then goes on as before', async () => {
  for (const who of ['kari', 'samir']) await trust().person(who).says('meny')
  await sends('Planlagt for mandag', 'monday')
  await trust().app.tick()
  const machine = startsAhead(threeDaysMs)
  await machine.pass(1)
  expect(arrived('Planlagt for mandag')).toEqual([])
  await machine.pass(2)
  expect(arrived('Planlagt for mandag')).toHaveLength(2)
  machine.isSetRight()
  await machine.pass(1)
  expect(trust().clock.isDoubted?.()).toBe(true)
  await machine.pass(31)
  expect(trust().clock.isDoubted?.()).toBe(false)
  expect(trust().clock.now().slice(0, 13)).toBe('2026-11-20T09')
  await sends('Sendt da klokken var riktig', 'now')
  await machine.pass(1)
  expect(arrived('Sendt da klokken var riktig')).toHaveLength(2)
  await machine.pass(3 * 24 * 60)
  expect(arrived('Planlagt for mandag')).toHaveLength(2)
  expect(arrived('Sendt da klokken var riktig')).toHaveLength(2)
})
