/** A clock that jumps is not believed before it has stood, and time that passes meanwhile is not lost. */

import { expect, test } from 'vitest'
import { createRounds } from '../../../src/edges/clock/jobs.ts'
import { steadyClock } from '../../../src/edges/clock/steadyClock.ts'
import { createLines } from '../teams/desk.ts'

const startMs = Date.parse('2026-11-20T09:00:00Z')
const hourMs = 3_600_000
const yearMs = 365 * 24 * hourMs

const machineOf = () => {
  let [passed, ahead, slept] = [0, 0, 0]
  const clock = steadyClock({
    nowMs: () => startMs + passed + ahead,
    passedMs: () => passed,
    sleptMs: () => 500 + slept,
  })
  return {
    clock,
    told: () => `${clock.now().slice(0, 16)} ${clock.isDoubted() ? 'doubted' : 'believed'}`,
    pass: (minutes: number) => {
      passed += minutes * 60_000
    },
    jump: (ms: number) => {
      ahead += ms
    },
    sleep: (ms: number) => {
      ahead += ms
      slept += ms
    },
  }
}

test('time that passes, and small corrections, are believed at once', () => {
  const { told, pass, jump } = machineOf()
  pass(60 * 24 * 30)
  expect(told()).toBe('2026-12-20T09:00 believed')
  jump(hourMs)
  expect(told()).toBe('2026-12-20T10:00 believed')
  jump(-hourMs)
  expect(told()).toBe('2026-12-20T09:00 believed')
})

test.each([yearMs, -yearMs, 3 * hourMs])(
  'a jump of %i ms is not believed, and time goes on until it is back',
  ms => {
    const { told, pass, jump } = machineOf()
    jump(ms)
    expect(told()).toBe('2026-11-20T09:00 doubted')
    pass(10)
    expect(told()).toBe('2026-11-20T09:10 doubted')
    jump(-ms)
    expect(told()).toBe('2026-11-20T09:10 believed')
  },
)

test('a time that stands for half an hour is believed, and one that jumps on begins anew', () => {
  const { told, pass, jump } = machineOf()
  jump(24 * hourMs)
  told()
  pass(29)
  expect(told()).toBe('2026-11-20T09:29 doubted')
  jump(24 * hourMs)
  expect(told()).toBe('2026-11-20T09:29 doubted')
  pass(29)
  expect(told()).toBe('2026-11-20T09:58 doubted')
  pass(1)
  expect(told()).toBe('2026-11-22T09:59 believed')
})

test('a machine that slept is believed at once', () => {
  const { told, sleep, jump } = machineOf()
  sleep(10 * hourMs)
  expect(told()).toBe('2026-11-20T19:00 believed')
  jump(yearMs)
  expect(told()).toBe('2026-11-20T19:00 doubted')
})

test('no job runs while the time is doubted, and the log tells of it once', async () => {
  const { clock, jump } = machineOf()
  const { lines, log } = createLines()
  const ran: string[] = []
  const job = { name: 'ends', run: async (now: string) => ran.push(now) }
  const round = createRounds([job], clock, log)
  await round()
  jump(yearMs)
  expect([await round(), await round()]).toEqual([0, 0])
  jump(-yearMs)
  await round()
  expect(ran).toEqual(['2026-11-20T09:00:00.000Z', '2026-11-20T09:00:00.000Z'])
  expect(lines.map(({ event }) => event)).toEqual(['clock.doubted', 'clock.believed'])
})
