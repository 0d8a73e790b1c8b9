/** Taken back in a storm of 429, by one process or beside another: after the confirmation nothing leaves. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { people } from '../../support/letters.ts'
import { campaign, openCampaign } from '../../support/lettersCampaign.ts'
import { startLettersConnector } from '../../support/lettersConnector.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'
import { storeDirs } from '../../support/storeDirs.ts'

describe('under a storm of 429', () => {
  const newDir = storeDirs()
  let postgres: TestPostgres
  beforeAll(async () => {
    postgres = await startPostgres()
  }, 60_000)
  afterAll(() => postgres.stop())

  /** Taken back after so many requests. */
  const round = async (place: string, holders: readonly string[], after: number) => {
    const stormy = Promise.withResolvers<void>()
    const connector = await startLettersConnector({
      limits: true,
      heard: requests => requests >= after && stormy.resolve(),
    })
    const common = { place, connector: connector.url, people: 150, sendRate: 400 }
    const opened = []
    for (const holder of holders)
      opened.push(await openCampaign({ ...common, holder, plans: opened.length === 0 }))
    const running = opened.map(one => one.letters.run())
    await stormy.promise
    const last = opened.at(-1)
    await last?.letters.withdraw(last.store, campaign)
    const told = (await opened[0]?.letters.ledgerOf(campaign))?.byState
    for (const { letters: one } of opened) await one.sender.stop()
    await Promise.all(running)
    const became = (await opened[0]?.letters.ledgerOf(campaign))?.byState
    for (const { store } of opened) await store.close()
    connector.close()
    return { told, became, throttled: connector.throttled() }
  }

  test.each([
    ['the file store', () => newDir(), ['one']],
    ['PostgreSQL, with two processes', async () => `${postgres.url}#${postgres.newSchema()}`, ['one', 'two']],
  ] as const)(
    'nothing leaves after the confirmation on %s',
    async (_, place, holders) => {
      const rounds = await Promise.all(
        people(3).map(async (__, nth) => round(await place(), holders, 55 + nth * 11)),
      )
      for (const { told, became } of rounds) {
        expect(told).toMatchObject({ queued: 0, sending: 0 })
        expect(became).toEqual(told)
      }
      // The storm was really there.
      expect(rounds.some(({ throttled }) => throttled > 0)).toBe(true)
    },
    60_000,
  )
})
