/** The short form of the benchmark: a campaign at nearly full rate, against a connector that keeps Teams' limits and fails. */

import type { ChildProcess } from 'node:child_process'
import { afterEach, expect, test } from 'vitest'
import { ledgerOf } from '../../../src/features/letters/ledger.ts'
import { campaign, diceFrom, openCampaign, openCampaignStore } from '../../support/lettersCampaign.ts'
import { disagreements } from '../../support/lettersCheck.ts'
import { startLettersConnector } from '../../support/lettersConnector.ts'
import { startSender } from '../../support/lettersKills.ts'
import { storeDirs } from '../../support/storeDirs.ts'

const newDir = storeDirs()
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

test('400 letters under limits and faults bring no 429 of our own, and every one is accounted for', async () => {
  const people = 400
  const [place, cache] = [await newDir(), await newDir()]
  const connector = await startLettersConnector({ limits: true, dice: diceFrom(3) })
  const sender = startSender({ place, connector: connector.url, people, sendRate: 47, cache })
  children.push(sender.child)
  expect(await sender.ended).toBe('0')
  connector.close()
  const store = await openCampaignStore(place)
  const { planned, byState } = await ledgerOf(store, campaign)
  expect(await disagreements(store, people, connector.arrivals)).toEqual([])
  await store.close()
  expect(connector.throttled()).toBe(0)
  expect(planned).toBe(people)
  expect(byState.delivered + byState.failed + byState.unknown).toBe(people)
  // The faults were really there.
  expect(byState.failed).toBeGreaterThan(0)
}, 60_000)

/** The benchmark holds the two seconds; here others share the machine. */
test('20,000 letters are planned at once', async () => {
  const options = { connector: 'http://127.0.0.1:9/', sendRate: 45, holder: 'planner', plans: false }
  const { store, letters, drafts } = await openCampaign({ ...options, place: await newDir(), people: 20_000 })
  expect(await letters.tell(store, drafts)).toEqual({ written: true, letters: 20_000 })
  await store.close()
}, 60_000)
