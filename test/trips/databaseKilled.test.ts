/** The short form of the bench `faults`: while its database goes down, two processes lose no report and double none. */

import { afterAll, expect, it } from 'vitest'
import { reportThroughOutages } from '../support/databaseKills.ts'
import { endDemos } from '../support/demo.ts'

afterAll(endDemos)

it('two processes whose database goes down tell each who reports the number that is stored, once', async () => {
  const { reports, wrong } = await reportThroughOutages(2)
  expect(wrong).toEqual([])
  expect(reports).toBeGreaterThan(20)
}, 120_000)
