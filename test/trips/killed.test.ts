/** The short form of the bench `faults`: killed under load, Dult loses no report, stores none twice and tells each its number. */

import { afterAll, expect, it } from 'vitest'
import { endDemos } from '../support/demo.ts'
import { reportThroughKills } from '../support/httpKills.ts'

afterAll(endDemos)

it('a Dult that is killed while people report to it tells each of them the number that is stored', async () => {
  const { reports, wrong } = await reportThroughKills(4)
  expect(wrong).toEqual([])
  expect(reports).toBeGreaterThan(20)
}, 120_000)
