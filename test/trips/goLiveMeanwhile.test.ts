/** Go-live moves once more, by a colleague, between any two reads of who moves it: each is told their own move. */

import { expect, test } from 'vitest'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { plans } from '../../src/features/roadmap/plan/plan.ts'
import { collections } from '../../src/features.ts'
import { betweenReads } from '../support/betweenReads.ts'
import { startTrust } from '../support/trust.ts'

const video = { guide: 'video' }

test('whoever moves it reads what their own move did, whichever read a colleague comes before', async () => {
  const told: string[] = []
  for (let nth = 1, isBetween = true; isBetween; nth += 1) {
    const { store, before, isDone } = betweenReads(openMemoryStore(collections), [plans])
    const trust = await startTrust({ store })
    const lars = trust.person('lars')
    await lars.press('roadmap.begin', { ...video, goLive: '2027-03-01' })
    const mine = { ...video, stood: '2027-03-01', goLive: '2027-04-01', why: 'Ferie' }
    const theirs = { ...video, stood: '2027-03-01', goLive: '2027-05-03', why: 'Kurs' }
    before(nth, () => trust.person('pia').press('roadmap.move', theirs))
    const { text } = await lars.press('roadmap.move', mine)
    isBetween = isDone()
    told.push(/^(.+) → \*\*(.+)\*\*$/m.exec(text)?.slice(1).join(' → ') ?? text)
    await trust.close()
  }
  // Where the colleague was first, it moved from there.
  expect([...new Set(told)]).toEqual(['3. mai 2027 → 1. april 2027', '1. mars 2027 → 1. april 2027'])
})
