/** A clock that jumps is not believed before it has stood, and time that passes meanwhile is not lost. */

import { expect, test } from 'vitest'
import { type Instant, instantOf } from '../../../src/core/time/instant.ts'
import { createRounds } from '../../../src/edges/clock/jobs.ts'
import { clockSeen, openSteadyClock } from '../../../src/edges/clock/seen.ts'
import { steadyClock } from '../../../src/edges/clock/steadyClock.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { createLines } from '../teams/desk.ts'

const startMs = Date.parse('2026-11-20T09:00:00Z')
const hourMs = 3_600_000
const yearMs = 365 * 24 * hourMs

/** Beside a machine that starts wrong by `ahead`. */
const machineOf = (seen: Instant | null = null, wrongMs = 0) => {
  let [passed, ahead, slept] = [0, wrongMs, 0]
  const machine = {
    nowMs: () => startMs + passed + ahead,
    passedMs: () => passed,
    sleptMs: () => 500 + slept,
  }
  const clock = steadyClock(machine, seen)
  return {
    machine,
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
  jump(hourMs / 6)
  expect(told()).toBe('2026-12-20T09:10 believed')
  jump(-hourMs / 6)
  expect(told()).toBe('2026-12-20T09:00 believed')
})

test('an hour of local time is told at once, and nothing is done by it before it has stood for two minutes', () => {
  const { told, pass, jump } = machineOf()
  jump(hourMs)
  expect(told()).toBe('2026-11-20T10:00 doubted')
  pass(1)
  jump(-hourMs)
  expect(told()).toBe('2026-11-20T09:01 doubted')
  pass(1)
  expect(told()).toBe('2026-11-20T09:02 doubted')
  pass(1)
  expect(told()).toBe('2026-11-20T09:03 believed')
  jump(hourMs)
  expect(told()).toContain('doubted')
  pass(2)
  expect(told()).toBe('2026-11-20T10:05 believed')
})

test('a machine that slept for an hour is believed at once', () => {
  const { told, sleep, jump } = machineOf()
  sleep(hourMs)
  expect(told()).toBe('2026-11-20T10:00 believed')
  jump(hourMs)
  expect(told()).toBe('2026-11-20T11:00 doubted')
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

const seen = instantOf(startMs - hourMs)

test.each([0, hourMs, 6 * 24 * hourMs, -hourMs / 2])(
  'a start that is wrong by %i ms, or behind a stop of days, is told at once, and believed in two minutes',
  wrongMs => {
    const { told, pass } = machineOf(seen, wrongMs)
    expect(told()).toBe(`${instantOf(startMs + wrongMs).slice(0, 16)} doubted`)
    pass(2)
    expect(told()).toBe(`${instantOf(startMs + wrongMs + 120_000).slice(0, 16)} believed`)
  },
)

test('a start behind a short stop is believed at once', () => {
  expect(machineOf(instantOf(startMs - hourMs / 5)).told()).toBe('2026-11-20T09:00 believed')
})

test.each([yearMs, -yearMs, 8 * 24 * hourMs, -4 * hourMs])(
  'a start that is wrong by %i ms is doubted, until it is set right or has stood for half an hour',
  wrongMs => {
    const right = machineOf(seen, wrongMs)
    expect(right.told()).toContain('doubted')
    right.pass(10)
    expect(right.told()).toContain('doubted')
    right.jump(-wrongMs + 3 * hourMs)
    expect(right.told()).toBe('2026-11-20T12:10 doubted')
    right.pass(2)
    expect(right.told()).toBe('2026-11-20T12:12 believed')
    const stands = machineOf(seen, wrongMs)
    stands.told()
    stands.pass(29)
    expect(stands.told()).toContain('doubted')
    stands.pass(1)
    expect(stands.told()).toBe(`${instantOf(startMs + wrongMs + hourMs / 2).slice(0, 16)} believed`)
    stands.jump(3 * hourMs)
    expect(stands.told()).toContain('doubted')
  },
)

test('a start that is doubted tells the machine’s time, as the one that tokens of Teams are good by', () => {
  expect(machineOf(seen, yearMs).told()).toBe('2027-11-20T09:00 doubted')
})

test('the rounds keep the latest moment for the next start, every ten minutes, and none that is doubted', async () => {
  const store = openMemoryStore([clockSeen])
  const { machine, pass, jump } = machineOf()
  const { log } = createLines()
  const round = createRounds([], await openSteadyClock(store, machine), log)
  const kept = async () => {
    await round()
    const rows = await store.list(clockSeen, { limit: 10 })
    return rows.map(({ at, version }) => [at.slice(0, 16), version])
  }
  expect(await kept()).toEqual([['2026-11-20T09:00', 1]])
  pass(9)
  expect(await kept()).toEqual([['2026-11-20T09:00', 1]])
  pass(1)
  expect(await kept()).toEqual([['2026-11-20T09:10', 2]])
  jump(yearMs)
  expect(await kept()).toEqual([['2026-11-20T09:10', 2]])
  const next = await openSteadyClock(store, machine)
  expect(next.isDoubted()).toBe(true)
  jump(-yearMs)
  expect(next.isDoubted()).toBe(false)
  expect((await openSteadyClock(openMemoryStore([clockSeen]), machine)).isDoubted()).toBe(false)
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
