/** The jobs are woken once a minute as time passes, whatever the machine's clock is set to meanwhile. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startTicker } from '../../../src/edges/clock/ticker.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const yearMs = 365 * 24 * hourMs

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T09:00:30Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

const counting = () => {
  const rounds: string[] = []
  const ticker = startTicker(async () => void rounds.push(new Date().toISOString().slice(0, 16)))
  return { rounds, ticker, pass: (minutes: number) => vi.advanceTimersByTimeAsync(minutes * minuteMs) }
}

it('has its rounds at the turn of each minute, and none once it is stopped', async () => {
  const { rounds, ticker, pass } = counting()
  await pass(3)
  expect(rounds).toEqual(['2026-11-20T09:01', '2026-11-20T09:02', '2026-11-20T09:03'])
  await ticker.stop()
  await pass(3)
  expect(rounds).toHaveLength(3)
})

it.each([
  ['an hour back', -hourMs],
  ['a year back', -yearMs],
  ['eight hours forward', 8 * hourMs],
  ['a year forward', yearMs],
])('goes on within a minute where the clock is set %s, and where it is set right again', async (_, byMs) => {
  const { rounds, ticker, pass } = counting()
  await pass(2)
  for (const ms of [byMs, -byMs]) {
    vi.setSystemTime(Date.now() + ms)
    const before = rounds.length
    await pass(3)
    expect(rounds.length - before).toBeGreaterThanOrEqual(2)
    expect(rounds.length - before).toBeLessThanOrEqual(4)
  }
  await ticker.stop()
})

it('has as many rounds in the hour that comes twice in October, and around the one that is missing in March', async () => {
  for (const start of ['2026-10-24T23:30:30Z', '2026-03-29T00:30:30Z']) {
    vi.setSystemTime(Date.parse(start))
    const { rounds, ticker, pass } = counting()
    await pass(180)
    expect(rounds).toHaveLength(180)
    await ticker.stop()
  }
})

it('never begins a round while another is under way, and waits for it to the end', async () => {
  let [begun, ended] = [0, 0]
  const ticker = startTicker(async () => {
    begun += 1
    await new Promise(resolve => setTimeout(resolve, 2.5 * minuteMs))
    ended += 1
  })
  await vi.advanceTimersByTimeAsync(2 * minuteMs)
  expect([begun, ended]).toEqual([1, 0])
  const stopped = ticker.stop()
  await vi.advanceTimersByTimeAsync(2 * minuteMs)
  await stopped
  expect([begun, ended]).toEqual([1, 1])
})

it('goes on after a round that failed', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  let begun = 0
  const ticker = startTicker(async () => {
    begun += 1
    throw new Error('this one')
  })
  await vi.advanceTimersByTimeAsync(3 * minuteMs)
  expect(begun).toBe(3)
  await ticker.stop()
})
