import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forgotten, holdingBack, leaveForgotten } from '../../../src/core/house/gone/forgotten.ts'
import { marks } from '../../../src/core/house/reception/marks.ts'
import { type Store, update } from '../../../src/core/store.ts'
import { instantOf } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { type Address, addresses } from '../../../src/edges/teams/addresses.ts'
import { forgetAddress } from '../../../src/edges/teams/forget.ts'
import { type Connector, startConnector } from '../../support/connector.ts'
import { botAccount, event, message, nurse, tenantId } from './activities.ts'
import { type Desk, startDesk } from './desk.ts'

let connector: Connector
let desk: Desk
let writes: number
let reads: number

const counted = (): Store => {
  const store = openMemoryStore([addresses, forgotten, marks])
  return {
    get: (collection, id) => {
      if (collection.name === addresses.name) reads += 1
      return store.get(collection, id)
    },
    list: store.list,
    tally: store.tally,
    write: changes => {
      writes += 1
      return store.write(changes)
    },
  }
}

beforeAll(async () => {
  connector = await startConnector()
})
afterAll(() => connector.close())
beforeEach(async () => {
  writes = 0
  reads = 0
  desk = await startDesk({ store: counted() })
})
afterEach(() => desk.close())

const at = (id: string, conversationType = 'personal') => ({
  conversation: { id, conversationType, tenantId },
})

const known = async (): Promise<Address[]> => {
  await desk.teams.idle()
  return desk.store.list(addresses, { limit: 100 })
}

describe('the address of a person', () => {
  it('is kept from what they write', async () => {
    await desk.post(message(connector.url, 'hei'))
    expect(await known()).toEqual([
      {
        id: `person:${nurse.aadObjectId}`,
        person: nurse.aadObjectId,
        kind: 'personal',
        conversation: 'a:personal-1',
        serviceUrl: connector.url,
        tenant: tenantId,
        bot: botAccount.id,
        user: nurse.id,
        team: null,
        channel: null,
        at: '2026-11-20T10:00:00.000Z',
        state: 'open',
        version: 1,
      },
    ])
  })

  it('is written once, and looked up once in every turn', async () => {
    for (let turn = 0; turn < 5; turn += 1) await desk.post(message(connector.url, 'hei'))
    await desk.teams.idle()
    expect({ reads, writes }).toEqual({ reads: 5, writes: 1 })
  })

  it('is not written again after a restart', async () => {
    await desk.post(message(connector.url, 'hei'))
    await desk.teams.idle()
    const restarted = await startDesk({ store: desk.store })
    await restarted.post(message(connector.url, 'hei'))
    await restarted.teams.idle()
    await restarted.close()
    expect(writes).toBe(1)
  })

  it('is the latest of several conversations', async () => {
    await desk.post(message(connector.url, 'hei', at('a:old')))
    await desk.post(message(connector.url.replace('127.0.0.1', 'localhost'), 'hei', at('a:new')))
    expect(await known()).toMatchObject([
      { conversation: 'a:new', serviceUrl: connector.url.replace('127.0.0.1', 'localhost') },
    ])
  })

  it('is gone when the bot is removed, and open again when something arrives', async () => {
    await desk.post(message(connector.url, 'hei'))
    await desk.post(event(connector.url, 'installationUpdate', { action: 'remove' }))
    expect(await known()).toMatchObject([{ state: 'gone' }])
    await desk.post(event(connector.url, 'typing'))
    expect(await known()).toMatchObject([{ state: 'open' }])
  })

  it('is not made by what Teams tells of messages and hands alone, and waits for nobody who writes then', async () => {
    for (const type of ['messageDelete', 'messageUpdate', 'messageReaction', 'typing', 'event'])
      await desk.post(event(connector.url, type))
    expect(await known()).toEqual([])
    await desk.post(message(connector.url, 'hei'))
    expect(await known()).toMatchObject([{ state: 'open' }])
  })

  it('is not made by an installation where nobody can tell who was forgotten, and waits for nobody who writes then', async () => {
    await leaveForgotten(desk.store, () => 'somebody else', 'another', instantOf(0))
    await desk.store.write(await holdingBack(desk.store, 2))
    await desk.post(event(connector.url, 'installationUpdate', { action: 'add' }))
    expect(await known()).toEqual([])
    await desk.post(message(connector.url, 'hei'))
    expect(await known()).toMatchObject([{ state: 'open' }])
  })

  it('stays when the bot is removed from an older conversation', async () => {
    await desk.post(message(connector.url, 'hei', at('a:old')))
    await desk.post(message(connector.url, 'hei', at('a:new')))
    await desk.post(event(connector.url, 'installationUpdate', { action: 'remove', ...at('a:old') }))
    expect(await known()).toMatchObject([{ conversation: 'a:new', state: 'open' }])
  })

  it('that somebody else marked as gone is opened again by the next word', async () => {
    await desk.post(message(connector.url, 'hei'))
    const [address] = await desk.store.list(addresses, { limit: 1 })
    const { version = 0, ...row } = address ?? {}
    await desk.store.write([
      { do: 'update', collection: addresses, row: { id: '', ...row, state: 'gone' } as Address, version },
    ])
    await desk.post(message(connector.url, 'hei'))
    expect(await known()).toMatchObject([{ state: 'open' }])
  })

  it('is open whoever of two processes hears that the bot was removed, and added again', async () => {
    const other = await startDesk({ store: desk.store })
    const hears = async (one: Desk, action: 'add' | 'remove') => {
      await one.post(event(connector.url, 'installationUpdate', { action }))
      return known()
    }
    await desk.post(message(connector.url, 'hei'))
    expect(await hears(other, 'remove')).toMatchObject([{ state: 'gone' }])
    expect(await hears(desk, 'add')).toMatchObject([{ state: 'open' }])
    await other.close()
  })

  it('that another process took away is there again with their next word', async () => {
    await desk.post(message(connector.url, 'hei'))
    await known()
    await forgetAddress(desk.store, nurse.aadObjectId)
    await desk.post(message(connector.url, 'hei igjen'))
    expect(await known()).toMatchObject([{ state: 'open' }])
  })

  it('is not closed by a refusal from before the bot was added again', async () => {
    await desk.post(message(connector.url, 'hei'))
    await known()
    const before = await desk.store.get(addresses, `person:${nurse.aadObjectId}`)
    await desk.post(event(connector.url, 'installationUpdate', { action: 'add' }))
    await known()
    const late = before && update(addresses, { ...before, state: 'suspended', reason: 'not-installed' })
    expect(late && (await desk.store.write([late])).written).toBe(false)
    expect(await known()).toMatchObject([{ state: 'open' }])
  })
})

describe('the address of a place', () => {
  it('is its conversation, with the thread of a channel left out', async () => {
    const channelData = {
      team: { id: '19:team', name: 'Hjerte' },
      channel: { id: '19:c' },
      tenant: { id: tenantId },
    }
    await desk.post(message(connector.url, 'hei', { ...at('19:c;messageid=1', 'channel'), channelData }))
    await desk.post(message(connector.url, 'hei', { ...at('19:c;messageid=2', 'channel'), channelData }))
    await desk.post(message(connector.url, 'hei', at('19:g', 'groupChat')))
    expect(await known()).toMatchObject([
      {
        id: 'place:19:c',
        conversation: '19:c',
        kind: 'channel',
        team: '19:team',
        channel: '19:c',
        person: null,
      },
      { id: 'place:19:g', conversation: '19:g', kind: 'group', person: null, user: null },
    ])
    expect(writes).toBe(2)
  })

  it('has a short id however long its conversation is called', async () => {
    await desk.post(message(connector.url, 'hei', at(`19:${'x'.repeat(900)}`, 'groupChat')))
    const [address] = await known()
    expect(address?.id.length).toBeLessThan(60)
  })
})

it('a store that fails costs no reply, and the address is tried again', async () => {
  let isBroken = true
  const store = counted()
  const shaky = await startDesk({
    store: {
      ...store,
      write: async changes => {
        if (isBroken) throw new Error('stikkord-7f3a')
        return store.write(changes)
      },
    },
  })
  const reply = await shaky.post(message(connector.url, 'hei', at('a:shaky')))
  await shaky.teams.idle()
  expect(reply.status).toBe(200)
  await connector.waitFor(sent => sent.conversation === 'a:shaky')
  expect(shaky.lines).toMatchObject([{ event: 'teams.address', level: 'error', code: 'Error' }])
  isBroken = false
  await shaky.post(message(connector.url, 'hei', at('a:shaky')))
  await shaky.teams.idle()
  await shaky.close()
  expect(await store.list(addresses, { limit: 9 })).toMatchObject([{ conversation: 'a:shaky' }])
})

it('a slow store keeps no reply waiting, but a clean stop waits for it', async () => {
  const gate = Promise.withResolvers<void>()
  const order: string[] = []
  const store = counted()
  const slow = await startDesk({
    store: {
      ...store,
      write: async changes => {
        await gate.promise
        order.push('written')
        return store.write(changes)
      },
    },
  })
  await slow.post(message(connector.url, 'hei', at('a:slow')))
  await connector.waitFor(sent => sent.conversation === 'a:slow')
  order.push('answered')
  const idle = slow.teams.idle().then(() => order.push('idle'))
  await new Promise<void>(resolve => setImmediate(resolve))
  gate.resolve()
  await idle
  await slow.close()
  expect(order).toEqual(['answered', 'written', 'idle'])
})

it('two quick turns are kept in the order in which they came', async () => {
  const gate = Promise.withResolvers<void>()
  const store = counted()
  let isFirst = true
  const slow = await startDesk({
    store: {
      ...store,
      get: async (collection, id) => {
        if (isFirst) {
          isFirst = false
          await gate.promise
        }
        return store.get(collection, id)
      },
    },
  })
  await slow.post(message(connector.url, 'hei', at('a:first')))
  await slow.post(message(connector.url, 'hei', at('a:second')))
  await new Promise<void>(resolve => setImmediate(resolve))
  gate.resolve()
  await slow.teams.idle()
  await slow.close()
  expect(await store.list(addresses, { limit: 9 })).toMatchObject([{ conversation: 'a:second' }])
})
