import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Connector, startConnector } from '../../support/connector.ts'
import { botAccount, event, nurse } from './activities.ts'
import { type Desk, startDesk } from './desk.ts'

let connector: Connector
let desk: Desk

beforeAll(async () => {
  connector = await startConnector()
})
afterAll(() => connector.close())
beforeEach(async () => {
  desk = await startDesk()
})
afterEach(() => desk.close())

describe('an event', () => {
  it.each([
    ['add', 'installed'],
    ['add-upgrade', 'upgraded'],
    ['remove', 'removed'],
    ['remove-upgrade', 'removed'],
  ])('installationUpdate %s means %s', async (action, kind) => {
    await desk.post(event(connector.url, 'installationUpdate', { action }))
    expect(desk.heard).toMatchObject([{ what: 'happened', kind, people: [] }])
  })

  it('that adds the bot and a person is told as two things with two marks', async () => {
    const membersAdded = [
      { id: botAccount.id },
      { id: '29:b', name: 'Ola', aadObjectId: 'ola' },
      { id: '29:nobody' },
    ]
    await desk.post(event(connector.url, 'conversationUpdate', { membersAdded }))
    expect(desk.heard).toMatchObject([
      { kind: 'installed', people: [], sender: { aadObjectId: nurse.aadObjectId } },
      { kind: 'joined', people: [{ aadObjectId: 'ola', name: 'Ola' }] },
    ])
    expect(desk.heard[0]?.once).not.toBe(desk.heard[1]?.once)
  })

  it('that removes people or the bot is told', async () => {
    const membersRemoved = [{ id: '29:b', name: 'Ola', aadObjectId: 'ola' }, { id: botAccount.id }]
    await desk.post(event(connector.url, 'conversationUpdate', { membersRemoved }))
    expect(desk.heard.map(heard => (heard.what === 'happened' ? heard.kind : ''))).toEqual([
      'removed',
      'left',
    ])
  })

  it.each(['channelMemberAdded', 'channelMemberRemoved'])(
    '%s is about a channel, whose people need not be in the team',
    async eventType => {
      const people = [{ id: '29:b', name: 'Ola', aadObjectId: 'ola' }]
      const channelData = { eventType, team: { id: '19:team@thread.tacv2', name: 'Hud' } }
      await desk.post(
        event(connector.url, 'conversationUpdate', {
          channelData,
          membersAdded: people,
          membersRemoved: people,
        }),
      )
      expect(desk.heard).toEqual([])
    },
  )

  it.each([
    ['a guest account', { userRole: 'guest' }],
    ['a guest account, by its name', { userPrincipalName: 'ola_kommune.no#EXT#@sykehuset.no' }],
    ['somebody of another tenant', { tenantId: 'another' }],
  ])('that adds %s to a team tells of nobody who joined, and of their leaving it does', async (_, more) => {
    const ola = { id: '29:b', name: 'Ola', aadObjectId: 'ola', ...more }
    const kari = { id: '29:k', name: 'Kari', aadObjectId: 'kari', userRole: 'user', tenantId: 'ours' }
    const channelData = { eventType: 'teamMemberAdded', tenant: { id: 'OURS' } }
    const membersAdded = [ola, kari]
    await desk.post(event(connector.url, 'conversationUpdate', { channelData, membersAdded }))
    await desk.post(event(connector.url, 'conversationUpdate', { channelData, membersRemoved: [ola] }))
    expect(desk.heard).toMatchObject([
      { kind: 'joined', people: [{ aadObjectId: 'kari' }] },
      { kind: 'left', people: [{ aadObjectId: 'ola' }] },
    ])
  })

  it('may come from nobody in particular', async () => {
    await desk.post(event(connector.url, 'installationUpdate', { action: 'add', from: { id: '29:x' } }))
    expect(desk.heard).toMatchObject([{ sender: null }])
  })

  it('is answered at its place, but not where the bot was removed', async () => {
    const at = (id: string) => ({ conversation: { id, conversationType: 'personal' } })
    await desk.post(event(connector.url, 'installationUpdate', { action: 'remove', ...at('a:removed') }))
    await desk.post(event(connector.url, 'installationUpdate', { action: 'add', ...at('a:added') }))
    await connector.waitFor(sent => sent.conversation === 'a:added')
    expect(connector.sent.some(sent => sent.conversation === 'a:removed')).toBe(false)
  })

  it.each(['messageUpdate', 'messageDelete', 'messageReaction', 'typing', 'event', 'somethingNew'])(
    '%s is passed over with 200',
    async type => {
      expect((await desk.post(event(connector.url, type))).status).toBe(200)
      expect(desk.heard).toEqual([])
    },
  )

  it('of an unknown kind of invoke is answered with 501', async () => {
    expect((await desk.post(event(connector.url, 'invoke', { name: 'task/fetch' }))).status).toBe(501)
  })
})
