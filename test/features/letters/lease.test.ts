/** Who sends where two could, by clocks that are set back. */

import { expect, test } from 'vitest'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { Lease, leases } from '../../../src/features/letters/sending/lease.ts'

const daysMs = 24 * 3_600_000
const startMs = Date.parse('2026-11-20T10:00:00Z')
const leaseOf = (holder: string, store = openMemoryStore([leases])) =>
  new Lease({ store, holder, alone: false })

test('a lease that nobody renews is up for taking after ten seconds, also where the clock was set back since it was seen', async () => {
  const store = openMemoryStore([leases])
  const [one, other] = [leaseOf('one', store), leaseOf('other', store)]
  expect(await one.hold(startMs)).toBe('taken')
  expect(await other.hold(startMs)).toBe('theirs')
  const back = startMs - 3 * daysMs
  expect(await other.hold(back)).toBe('theirs')
  expect(await other.hold(back + 9_999)).toBe('theirs')
  expect(await other.hold(back + 10_000)).toBe('taken')
})

test('whoever holds it goes on renewing it where the clock was set back, so that nobody takes it', async () => {
  const store = openMemoryStore([leases])
  const [one, other] = [leaseOf('one', store), leaseOf('other', store)]
  await one.hold(startMs)
  for (let passedMs = 0; passedMs < 60_000; passedMs += 4_000) {
    expect(await one.hold(startMs - 3 * daysMs + passedMs)).toBe('ours')
    expect(await other.hold(startMs + passedMs)).toBe('theirs')
  }
})
