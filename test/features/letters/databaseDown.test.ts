/** A database that goes down in the middle of a campaign holds the letters up, and nobody loses theirs or gets it twice. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { ledgerOf } from '../../../src/features/letters/ledger.ts'
import { campaign, openCampaign } from '../../support/lettersCampaign.ts'
import { disagreements } from '../../support/lettersCheck.ts'
import { startLettersConnector } from '../../support/lettersConnector.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'

const people = 150

let server: TestPostgres
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

test('the sender goes on by itself when its database is back, and knows what became of every letter', async () => {
  let reached = Promise.withResolvers<void>()
  let next = 30
  const connector = await startLettersConnector({
    heard: requests => {
      if (requests < next) return
      next += 40
      reached.resolve()
      reached = Promise.withResolvers()
    },
  })
  const place = `${server.url}#${server.newSchema()}`
  const { store, letters, left } = await openCampaign({
    place,
    connector: connector.url,
    people,
    sendRate: 200,
    holder: 'one',
  })
  const running = letters.run()
  for (let down = 0; down < 3; down++) {
    await reached.promise
    await server.crash()
    await server.restart()
  }
  const waiting = () => left().catch(() => people)
  while ((await waiting()) > 0);
  await letters.sender.stop()
  await running
  expect(await disagreements(store, people, connector.arrivals)).toEqual([])
  const { byState } = await ledgerOf(store, campaign)
  expect(byState).toMatchObject({ delivered: people, unknown: 0, queued: 0, sending: 0 })
  await store.close()
  connector.close()
}, 60_000)
