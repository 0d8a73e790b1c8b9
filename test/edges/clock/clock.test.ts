import { describe, expect, it } from 'vitest'
import { instantOf } from '../../../src/core/time/instant.ts'
import { clockAhead, openDemoClock } from '../../../src/edges/clock/demoClock.ts'
import { runJobs } from '../../../src/edges/clock/jobs.ts'
import { systemClock } from '../../../src/edges/clock/systemClock.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { createClock } from '../../support/trust.ts'
import { createLines } from '../teams/desk.ts'

const start = '2026-11-20T09:00:00.000Z'

describe('a round of jobs', () => {
  it('goes on past a job that fails, and logs which one it was', async () => {
    const { lines, log } = createLines()
    const ran: string[] = []
    const job = (name: string, work: () => number) => ({
      name,
      run: async () => {
        ran.push(name)
        return work()
      },
    })
    const broken = job('broken', () => {
      throw new Error('hemmelig')
    })
    const done = await runJobs([job('first', () => 2), broken, job('last', () => 3)], systemClock.now(), log)
    expect([done, ran]).toEqual([5, ['first', 'broken', 'last']])
    expect(lines).toMatchObject([{ event: 'job', code: 'job.failed', facts: { job: 'broken' } }])
  })
})

describe('the demo’s clock', () => {
  it('walks forward minute by minute and stays there after a restart', async () => {
    const store = openMemoryStore([clockAhead])
    const real = createClock(start)
    const clock = await openDemoClock(store, real)
    const seen: string[] = []
    await clock.moveTo(instantOf(Date.parse(start) + 150_000), async now => void seen.push(now.slice(11, 19)))
    expect(seen).toEqual(['09:01:00', '09:02:00', '09:02:30'])
    expect(clock.now()).toBe('2026-11-20T09:02:30.000Z')
    expect((await openDemoClock(store, real)).now()).toBe('2026-11-20T09:02:30.000Z')
  })

  it('never goes back', async () => {
    const clock = await openDemoClock(openMemoryStore([clockAhead]), createClock(start))
    await clock.moveTo(instantOf(Date.parse(start) - 60_000), async () => expect.unreachable())
    expect(clock.now()).toBe(start)
  })

  it('stands at the target after a crash on the way, so that no row comes from the future', async () => {
    const store = openMemoryStore([clockAhead])
    const real = createClock(start)
    const walk = (await openDemoClock(store, real)).moveTo(
      instantOf(Date.parse(start) + 3_600_000),
      async () => {
        throw new Error('the process dies')
      },
    )
    await expect(walk).rejects.toThrow('the process dies')
    expect((await openDemoClock(store, real)).now()).toBe('2026-11-20T10:00:00.000Z')
  })
})
