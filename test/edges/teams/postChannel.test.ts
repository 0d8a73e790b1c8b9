import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { show } from '../../../src/core/cards.ts'
import { type Delivery, teamOf, toTeam } from '../../../src/core/letters.ts'
import { insert, update } from '../../../src/core/store.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import { type Address, addresses } from '../../../src/edges/teams/addresses.ts'
import { createConnector } from '../../../src/edges/teams/post/connector.ts'
import { createPost } from '../../../src/edges/teams/post/post.ts'
import { createReach } from '../../../src/edges/teams/post/reach.ts'
import { type Connector, startConnector } from '../../support/connector.ts'
import type { Failure } from '../../support/failing.ts'
import { botAccount, event, message, nurse, tenantId } from './activities.ts'
import { plainCards, startDesk } from './desk.ts'
import { createPostDesk, type PostDesk } from './postDesk.ts'

const team = '19:hud@thread.tacv2'
const side = '19:hud-video@thread.tacv2'
const to = toTeam(team)
const card = show('echo', { text: 'fremdrift' })

let connector: Connector
let desk: PostDesk

beforeAll(async () => {
  connector = await startConnector()
})
afterAll(() => connector.close())
beforeEach(() => {
  connector.heal()
  desk = createPostDesk(connector.url)
})

/** The address of a channel, as it would be kept when something arrives from there. */
const know = async (conversation: string, more: Partial<Address> = {}) => {
  const row: Address = {
    id: `place:${conversation}`,
    person: null,
    kind: 'channel',
    conversation,
    serviceUrl: connector.url,
    tenant: tenantId,
    bot: botAccount.id,
    user: null,
    team,
    channel: conversation,
    at: desk.clock.now(),
    state: 'open',
    ...more,
  }
  const kept = await desk.store.get(addresses, row.id)
  await desk.store.write([
    kept ? update(addresses, { ...row, version: kept.version }) : insert(addresses, row),
  ])
}

const posting = () => {
  const { store, clock, log } = desk
  const needs = { store, clock, log }
  const connector = createConnector({ bot: null, clock, timeoutMs: 1_000 })
  return {
    post: createPost({ ...needs, bot: null, connector, cards: plainCards }),
    reach: createReach(needs),
  }
}

const deliver = (recipient: string = to) => posting().post.deliver(recipient, card, 'nn')
const stateOf = async (conversation: string) =>
  (await desk.store.get(addresses, `place:${conversation}`))?.state

describe('a recipient', () => {
  it('is a team where it says so, and a person otherwise', () => {
    expect(teamOf(to)).toBe(team)
    expect(teamOf(nurse.aadObjectId)).toBeNull()
  })
})

describe('a letter to a team', () => {
  it('goes to its general channel, however many others were heard from since', async () => {
    await know(team)
    await desk.store.write(
      Array.from({ length: 120 }, (_, nth) => `19:${nth}@thread.tacv2`).map(conversation =>
        insert(addresses, {
          id: `place:${conversation}`,
          person: null,
          kind: 'channel',
          conversation,
          serviceUrl: connector.url,
          tenant: tenantId,
          bot: botAccount.id,
          user: null,
          team,
          channel: conversation,
          at: '2999-01-01T00:00:00.000Z' as Instant,
          state: 'open',
        }),
      ),
    )
    expect(await deliver()).toMatchObject({ outcome: 'delivered', conversation: team })
  })

  it('begins a new thread in its channel, to nobody in particular', async () => {
    await know(team)
    const delivery = await deliver()
    const last = connector.sent.at(-1)
    expect(delivery).toEqual({ outcome: 'delivered', conversation: team, activity: last?.id })
    expect(last).toMatchObject({
      how: 'sent',
      conversation: team,
      activity: {
        type: 'message',
        summary: 'echo fremdrift nn',
        from: { id: botAccount.id },
        conversation: { id: team },
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }],
      },
    })
    expect(last?.activity).not.toHaveProperty('recipient')
    expect(last?.activity).not.toHaveProperty('replyToId')
  })

  it('goes to the channel, also when the bot was last spoken to in a thread of it', async () => {
    const house = await startDesk({ store: desk.store })
    await house.post(
      message(connector.url, 'hei', {
        conversation: { id: `${team};messageid=1763629200000`, conversationType: 'channel', tenantId },
        channelData: { team: { id: team, name: 'Hud' }, channel: { id: team }, tenant: { id: tenantId } },
      }),
    )
    await house.teams.idle()
    await house.close()
    expect(await deliver()).toMatchObject({ outcome: 'delivered', conversation: team })
    expect(connector.sent.at(-1)?.conversation).toBe(team)
  })

  it('goes to the general channel, and to another one only where that one is not known', async () => {
    await know(side)
    expect(await deliver()).toMatchObject({ conversation: side })
    await know(team, { at: '2026-01-01T00:00:00.000Z' as Instant })
    expect(await deliver()).toMatchObject({ conversation: team })
  })

  it('takes an open channel before one that is closed', async () => {
    await know('19:old@thread.tacv2', { state: 'gone' })
    await know(side, { at: '2026-01-01T00:00:00.000Z' as Instant })
    expect(await deliver()).toMatchObject({ conversation: side })
  })

  it('whose general channel tells that the bot was removed goes nowhere in that team', async () => {
    await know(side)
    await know(team, { state: 'gone' })
    const before = connector.requests()
    expect(await deliver()).toEqual({ outcome: 'failed', reason: 'not-installed' })
    expect(connector.requests()).toBe(before)
  })

  it('that nothing was ever heard from fails, and is told of beforehand', async () => {
    await know(side, { team: '19:other@thread.tacv2' })
    expect(await deliver()).toEqual({ outcome: 'failed', reason: 'no-address' })
    expect(await posting().reach(to)).toBe('no-address')
    await know(team)
    expect(await posting().reach(to)).toBeNull()
  })

  it('never goes to a person, whatever they are called', async () => {
    await desk.know({}, team)
    expect(await deliver()).toEqual({ outcome: 'failed', reason: 'no-address' })
    await know(nurse.aadObjectId, { team: nurse.aadObjectId })
    expect(await deliver('stranger')).toEqual({ outcome: 'failed', reason: 'no-address' })
  })
})

const failed = (reason: string): Delivery => ({ outcome: 'failed', reason })

describe('a channel that Teams refuses', () => {
  const cases: readonly (readonly [Failure, Delivery, Address['state']])[] = [
    [{ status: 403, code: 'BotDisabledByAdmin' }, failed('disabled'), 'suspended'],
    [{ status: 403, code: 'BotNotInConversationRoster' }, failed('not-installed'), 'suspended'],
    [{ status: 403, code: 'MessageWritesBlocked' }, failed('blocked'), 'suspended'],
    [{ status: 403, code: 'NotEnoughPermissions' }, failed('forbidden'), 'open'],
    [{ status: 404, code: 'ConversationNotFound' }, failed('gone'), 'suspended'],
    [{ status: 404, body: 'Not Found' }, { outcome: 'later', reason: 'unavailable' }, 'open'],
    [{ status: 412, code: 'PreconditionFailed' }, { outcome: 'later', reason: 'conflict' }, 'open'],
    [{ status: 413, code: 'MessageSizeTooBig' }, failed('too-large'), 'open'],
    [{ status: 429, retryAfterS: 5 }, { outcome: 'later', reason: 'throttled', afterMs: 5000 }, 'open'],
    [
      { status: 500, code: 'ServiceError' },
      { outcome: 'later', reason: 'unavailable', doubted: true },
      'open',
    ],
    [{ status: 503, retryAfterS: 2 }, { outcome: 'later', reason: 'unavailable', afterMs: 2000 }, 'open'],
    [{ reset: true }, { outcome: 'unknown', reason: 'no-answer' }, 'open'],
    [{ hang: true }, { outcome: 'unknown', reason: 'no-answer' }, 'open'],
  ]

  it.each(cases)('with %j is told of as %j and is %s from then on', async (failure, delivery, state) => {
    await know(team)
    connector.fail({ ...failure, times: 1 })
    const before = connector.requests()
    expect(await deliver()).toEqual(delivery)
    expect(connector.requests() - before).toBe(1)
    expect(await stateOf(team)).toBe(state)
    expect((await deliver()).outcome).toBe(state === 'open' ? 'delivered' : 'failed')
    expect(desk.lines).toMatchObject([{ event: 'teams.letter', level: 'warn' }, ...desk.lines.slice(1)])
  })

  it('is written to again when the bot comes back', async () => {
    await know(team, { state: 'suspended', reason: 'not-installed' })
    expect(await deliver()).toEqual(failed('not-installed'))
    const house = await startDesk({ store: desk.store })
    await house.post(
      event(connector.url, 'installationUpdate', {
        action: 'add',
        conversation: { id: team, conversationType: 'channel', tenantId },
        channelData: { team: { id: team, name: 'Hud' }, tenant: { id: tenantId } },
      }),
    )
    await house.teams.idle()
    await house.close()
    expect((await deliver()).outcome).toBe('delivered')
  })
})

describe('a card that lies in a channel', () => {
  it('is changed where it is', async () => {
    await know(team)
    const at = { conversation: team, activity: 'post-1' }
    expect(await posting().post.replace(to, at, card, 'nb')).toEqual({ outcome: 'delivered', ...at })
    expect(connector.sent.at(-1)).toMatchObject({ how: 'updated', conversation: team, id: 'post-1' })
  })

  it('and was deleted says nothing about the channel', async () => {
    await know(team)
    connector.fail({ status: 404, code: 'ActivityNotFoundInConversation', times: 1 })
    const at = { conversation: team, activity: 'post-1' }
    expect(await posting().post.replace(to, at, card, 'nb')).toEqual(failed('gone'))
    expect(await stateOf(team)).toBe('open')
  })
})
