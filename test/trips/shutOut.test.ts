/** Teams refuses the bot itself, or is away, for hours: the machine's checks say so, nobody's letter ends, and who runs Dult reads of it afterwards. */

import nock from 'nock'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { adminIds, personas } from '../../src/cli/demo/personas.ts'
import { show } from '../../src/core/cards.ts'
import { insert } from '../../src/core/store.ts'
import { plus } from '../../src/core/time/oslo.ts'
import { addresses, personAddressId } from '../../src/edges/teams/addresses.ts'
import { serveBotToken } from '../support/signIn.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const teams = 'https://smba.trafficmanager.net'
const tenantId = '72f98800-0000-4000-8000-0000000000aa'
const bot = {
  appId: '11110000-0000-4000-8000-0000000000aa',
  appType: 'SingleTenant',
  tenantId,
  password: 'not-a-real-secret',
} as const

let trust: Trust
let asked = 0
/** What arrived, for each conversation. */
const arrived = new Map<string, string[]>()

/** From here on; the path that it was asked at, and what it was given. */
const answer = (status: number, taken: (conversation: string, card: string) => object | string) => {
  nock.cleanAll()
  serveBotToken(tenantId, 'the-bots-token')
  nock(teams)
    .persist()
    .post(/\/v3\/conversations\/.+\/activities$/)
    .reply(status, async (request: Request) => {
      asked += 1
      return taken(decodeURIComponent(request.url.split('/').at(-2) ?? ''), await request.text())
    })
}
const refuse = () => answer(401, () => ({ error: { code: 'Unauthorized' } }))
const take = () =>
  answer(201, (conversation, card) => {
    arrived.set(conversation, [...(arrived.get(conversation) ?? []), card])
    return { id: `activity-${asked}` }
  })

beforeAll(async () => {
  nock.disableNetConnect()
  nock.enableNetConnect('127.0.0.1')
  refuse()
  trust = await startTrust({ at: '2026-11-20T09:00:00Z', config: { bot } })
})
afterEach(() => expect(trust.leaked()).toEqual([]))
afterAll(async () => {
  nock.cleanAll()
  nock.enableNetConnect()
  await trust.close()
})

/** Written to before, so that letters find them. */
const know = (aadObjectId: string) =>
  insert(addresses, {
    id: personAddressId(aadObjectId),
    person: aadObjectId,
    kind: 'personal',
    conversation: `a:${aadObjectId}`,
    serviceUrl: `${teams}/no/`,
    tenant: tenantId,
    bot: '28:dult',
    user: `29:${aadObjectId}`,
    team: null,
    channel: null,
    at: trust.at(),
    state: 'open',
  })

/** To everybody, fresh for a day. */
const write = (campaign: string) =>
  trust.app.letters.tell(
    trust.store,
    personas.map(({ id: person }) => ({
      series: 'campaign' as const,
      campaign,
      kind: 'service' as const,
      person,
      unit: null,
      show: show('letters/pace'),
      due: trust.at(),
      expires: plus(trust.at(), { days: 1 }),
    })),
  )

const ask = async (path: string) => (await fetch(`${trust.address}${path}`)).text()
const readiness = async () => JSON.parse(await ask('/readyz'))

const minutes = async (count: number) => {
  for (let minute = 0; minute < count; minute += 1) {
    trust.clock.pass(60_000)
    await trust.app.tick()
  }
}

it('two hours of 401 raise the alarm, use up no letter, and are told of once they are over', async () => {
  await trust.store.write(personas.map(({ aadObjectId }) => know(aadObjectId)))
  await write('under-401')
  await minutes(3)
  expect(asked).toBeGreaterThan(2)
  expect(await readiness()).not.toHaveProperty('teams')
  await minutes(4)
  const before = asked
  trust.clock.pass(2 * 3_600_000)
  await minutes(2)
  expect(await readiness()).toMatchObject({ ok: true, teams: 'refused' })
  expect(await ask('/metrics')).toContain('dult_teams_refused 1')
  expect(trust.log()).toContain('teams.shut-out')
  // One letter a minute tries for all, and once more with a fresh token.
  expect(asked - before).toBeLessThanOrEqual(2 * 2)
  expect(arrived.size).toBe(0)
  expect((await trust.app.letters.fullLedgerOf('under-401')).byState).toMatchObject({
    queued: personas.length,
  })

  take()
  trust.clock.pass(20 * 60_000)
  await minutes(3)
  expect(await readiness()).not.toHaveProperty('teams')
  expect(await ask('/metrics')).toContain('dult_teams_refused 0')
  const ledger = await trust.app.letters.fullLedgerOf('under-401')
  expect(ledger.byState).toMatchObject({ delivered: personas.length })
  const isTold = (card: string) => card.includes('Teams slapp ikke Dult inn')
  const all = personas.map(({ aadObjectId }) => arrived.get(`a:${aadObjectId}`) ?? [])
  expect(all.map(cards => cards.filter(card => !isTold(card)).length)).toEqual(personas.map(() => 1))
  const told = adminIds.map(one => arrived.get(`a:${one}`)?.filter(isTold) ?? [])
  expect(told.map(({ length }) => length)).toEqual(adminIds.map(() => 1))
})

it('an hour of errors, and then of a proxy that speaks in the place of Teams, uses up no letter, and is told of', async () => {
  arrived.clear()
  await write('under-500')
  answer(500, () => ({ error: { code: 'ServiceError' } }))
  await minutes(4)
  expect(await readiness()).not.toHaveProperty('teams')
  answer(403, () => '<html>Not from here</html>')
  await minutes(4)
  trust.clock.pass(3_600_000)
  await minutes(2)
  expect(await readiness()).toMatchObject({ ok: true, teams: 'away' })
  expect(await ask('/metrics')).toContain('dult_teams_away 1')
  expect(trust.log()).toContain('"event":"teams.away"')
  expect((await trust.app.letters.fullLedgerOf('under-500')).byState).toMatchObject({
    queued: personas.length,
  })

  take()
  trust.clock.pass(20 * 60_000)
  await minutes(3)
  expect(await readiness()).not.toHaveProperty('teams')
  const ledger = await trust.app.letters.fullLedgerOf('under-500')
  expect(ledger.byState).toMatchObject({ delivered: personas.length })
  const isTold = (card: string) => card.includes('ikke fram til Teams')
  expect(adminIds.map(one => arrived.get(`a:${one}`)?.filter(isTold).length)).toEqual(adminIds.map(() => 1))
})
