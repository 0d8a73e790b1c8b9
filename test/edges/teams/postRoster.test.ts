import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { leaveForgotten } from '../../../src/core/house/gone/forgotten.ts'
import { insert, type Store } from '../../../src/core/store.ts'
import { addresses } from '../../../src/edges/teams/addresses.ts'
import { createConnector } from '../../../src/edges/teams/post/connector.ts'
import { createRoster } from '../../../src/edges/teams/post/roster.ts'
import { type Connector, startConnector } from '../../support/connector.ts'
import { botAccount, event, nurse, tenantId } from './activities.ts'
import { startDesk } from './desk.ts'
import { createPostDesk, type PostDesk } from './postDesk.ts'

const team = '19:team@thread.tacv2'

let connector: Connector
let desk: PostDesk

const rosterOf = (store: Store) =>
  createRoster({
    connector: createConnector({ bot: null, clock: desk.clock, timeoutMs: 1_000 }),
    clock: desk.clock,
    log: desk.log,
    store,
    markOf: of => of,
    knows: async () => true,
  })

/** As Teams tells that the bot was added to a team. */
const installIn = async (store: Store) => {
  const house = await startDesk({ store })
  await house.post(
    event(connector.url, 'conversationUpdate', {
      conversation: { id: team, conversationType: 'channel', isGroup: true, tenantId },
      channelData: { team: { id: team, name: 'Hjerte' }, tenant: { id: tenantId } },
      membersAdded: [{ id: botAccount.id }],
    }),
  )
  await house.teams.idle()
  await house.close()
}

beforeAll(async () => {
  connector = await startConnector()
})
afterAll(() => connector.close())
beforeEach(async () => {
  connector.heal()
  desk = createPostDesk(connector.url)
  await installIn(desk.store)
})

describe('whose account somebody has', () => {
  const { aadObjectId, id } = nurse
  const says = async (more: object) => {
    connector.setMembers('a:personal-1', [{ id, name: 'Kari', aadObjectId, ...more }])
    return rosterOf(desk.store).origin(aadObjectId)
  }

  it.each([
    ['here', {}],
    ['here', { userRole: 'user', tenantId }],
    ['guest', { userRole: 'Guest', tenantId }],
    ['guest', { userPrincipalName: 'kari_other.example#EXT#@hospital.example' }],
    ['elsewhere', { tenantId: 'another-tenant' }],
  ])('is %s where Teams says %o', async (origin, more) => {
    await desk.know()
    expect(await says(more)).toBe(origin)
  })

  it('is elsewhere, where the bot was added in another tenant than its teams are in', async () => {
    await desk.know({ tenant: 'another-tenant' })
    expect(await says({})).toBe('elsewhere')
  })

  it('is nobody’s to tell of who has no chat with the bot, or whom Teams does not know there', async () => {
    expect(await says({})).toBeNull()
    await desk.know()
    connector.setMembers('a:personal-1', [])
    expect(await rosterOf(desk.store).origin(aadObjectId)).toBeNull()
  })

  it('waits where Teams is away', async () => {
    await desk.know()
    connector.fail({ status: 503, times: 1, method: 'GET' })
    await expect(says({})).rejects.toThrow()
  })
})

describe('the roster of a team', () => {
  it('is read to the last page, each person once', async () => {
    const people = Array.from({ length: 1201 }, (_, nth) => ({
      id: `29:${nth}`,
      name: `Person ${nth}`,
      aadObjectId: `aad-${nth}`,
    }))
    connector.setMembers(team, [...people, ...people.slice(0, 1)])
    const before = connector.requests()
    const members = await rosterOf(desk.store).members(team)
    expect(members).toHaveLength(1201)
    expect(members[1200]).toEqual({ aadObjectId: 'aad-1200', name: 'Person 1200', teamsUser: '29:1200' })
    expect(connector.requests() - before).toBe(3)
    expect(await desk.store.tally(addresses, { by: ['state'] })).toContainEqual({
      key: ['unmet'],
      count: 1201,
    })
  })

  it('leaves out bots, and those whom Teams does not say who they are', async () => {
    connector.setMembers(team, [
      { ...nurse },
      { id: '28:other-bot', name: 'Bot', aadObjectId: 'aad-bot' },
      { id: '29:guest', name: 'Guest' },
      { id: '', name: 'Nobody', aadObjectId: 'aad-nobody' },
    ])
    expect(await rosterOf(desk.store).members(team)).toEqual([
      { aadObjectId: nurse.aadObjectId, name: nurse.name, teamsUser: nurse.id },
    ])
  })

  it('tells guests apart from colleagues', async () => {
    connector.setMembers(team, [
      { ...nurse, tenantId: tenantId.toUpperCase(), userRole: 'user' },
      { id: '29:g', name: 'Gjest', aadObjectId: 'aad-guest', userRole: 'guest' },
      {
        id: '29:e',
        name: 'Ekstern',
        aadObjectId: 'aad-ext',
        userPrincipalName: 'e_kommune.no#EXT#@sykehuset.no',
      },
      { id: '29:o', name: 'Annen', aadObjectId: 'aad-other', tenantId: 'another' },
    ])
    const members = await rosterOf(desk.store).members(team)
    expect(members.map(({ aadObjectId, isGuest = false }) => [aadObjectId, isGuest])).toEqual([
      [nurse.aadObjectId, false],
      ['aad-guest', true],
      ['aad-ext', true],
      ['aad-other', true],
    ])
  })

  it('makes its people reachable, and leaves the addresses of those who wrote as they are', async () => {
    await desk.know({ conversation: 'a:hers', state: 'suspended', reason: 'blocked' })
    connector.setMembers(team, [{ ...nurse }, { id: '29:new', name: 'Ny', aadObjectId: 'aad-new' }])
    await rosterOf(desk.store).members(team)
    expect(await desk.addressOf()).toMatchObject({ conversation: 'a:hers', state: 'suspended' })
    expect(await desk.addressOf('aad-new')).toMatchObject({
      state: 'unmet',
      conversation: '',
      serviceUrl: connector.url,
      bot: botAccount.id,
      user: '29:new',
      tenant: tenantId,
    })
    expect((await desk.deliver('aad-new')).outcome).toBe('delivered')
  })

  it('gives way to somebody who writes in the same moment', async () => {
    connector.setMembers(team, [{ ...nurse }, { id: '29:new', name: 'Ny', aadObjectId: 'aad-new' }])
    let isFirst = true
    await rosterOf({
      ...desk.store,
      write: async changes => {
        if (isFirst) await desk.know({ conversation: 'a:hers' })
        isFirst = false
        return desk.store.write(changes)
      },
    }).members(team)
    expect(await desk.addressOf()).toMatchObject({ conversation: 'a:hers', state: 'open' })
    expect(await desk.addressOf('aad-new')).toMatchObject({ state: 'unmet' })
  })

  it('keeps no address of somebody who is forgotten in the same moment', async () => {
    connector.setMembers(team, [{ ...nurse }, { id: '29:new', name: 'Ny', aadObjectId: 'aad-new' }])
    let isFirst = true
    await rosterOf({
      ...desk.store,
      // Who is in no address yet is looked up when those who were forgotten are out of the list.
      list: async (collection, query) => {
        const found = await desk.store.list(collection, query)
        if (isFirst && collection.name === addresses.name && Array.isArray(Object(query.where).person)) {
          isFirst = false
          await leaveForgotten(desk.store, of => of, nurse.aadObjectId, desk.clock.now())
        }
        return found
      },
    }).members(team)
    expect(isFirst).toBe(false)
    expect(await desk.addressOf('aad-new')).toMatchObject({ state: 'unmet' })
    expect(await desk.store.list(addresses, { where: { person: nurse.aadObjectId }, limit: 1 })).toEqual([])
  })

  it('is told of though the store can not keep the addresses', async () => {
    connector.setMembers(team, [{ ...nurse }])
    const write = async () => {
      throw new Error('stikkord-7f3a')
    }
    expect(await rosterOf({ ...desk.store, write }).members(team)).toHaveLength(1)
    expect(desk.lines).toMatchObject([{ event: 'teams.address', code: 'Error' }])
  })

  it.each([
    [
      { status: 403, code: 'BotNotInConversationRoster' },
      { status: 403, code: 'BotNotInConversationRoster' },
    ],
    [
      { status: 429, code: 'Throttled', retryAfterS: 3 },
      { status: 429, retryAfterMs: 3000 },
    ],
    [
      { status: 200, body: 'no json' },
      { status: 200, code: 'unknown' },
    ],
    [
      { status: 200, body: '{"members":[],"continuationToken":"on"}' },
      { status: null, code: 'endless' },
    ],
    [{ reset: true } as const, { status: null, code: 'no-answer' }],
    [{ hang: true } as const, { status: null, code: 'no-answer' }],
  ])('that can not be read whole is a fault, not a smaller team: %j', async (failure, facts) => {
    connector.fail({ ...failure, method: 'GET' })
    await expect(rosterOf(desk.store).members(team)).rejects.toMatchObject({ code: 'teams.roster', facts })
  })

  it('of a team that the bot is not in is a fault', async () => {
    await expect(rosterOf(desk.store).members('19:other')).rejects.toMatchObject({
      code: 'teams.roster',
      facts: { code: 'no-address' },
    })
  })

  it('is read through any channel that something arrived from', async () => {
    const at = desk.clock.now()
    await desk.store.write([
      insert(addresses, {
        id: 'place:19:channel',
        person: null,
        kind: 'channel',
        conversation: '19:channel',
        serviceUrl: connector.url,
        tenant: tenantId,
        bot: botAccount.id,
        user: null,
        team: '19:second',
        channel: '19:channel',
        at,
        state: 'open',
      }),
    ])
    connector.setMembers('19:second', [{ ...nurse }])
    expect(await rosterOf(desk.store).members('19:second')).toHaveLength(1)
  })
})
