import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Connector, startConnector } from '../../support/connector.ts'

let connector: Connector
let nowMs: number

beforeEach(async () => {
  nowMs = 0
  connector = await startConnector({ limits: true, nowMs: () => nowMs })
})
afterEach(() => connector.close())

const call = async (method: string, path: string, body: object = { type: 'message' }) => {
  const init = { method, headers: { 'content-type': 'application/json' } }
  const response = await fetch(
    `${connector.url}v3/conversations${path}`,
    method === 'GET' ? init : { ...init, body: JSON.stringify(body) },
  )
  const answer: unknown = await response.json()
  return { status: response.status, retryAfter: response.headers.get('retry-after'), answer }
}

const send = (conversation: string) => call('POST', `/${encodeURIComponent(conversation)}/activities`)

describe('the fake connector', () => {
  it('lets seven messages a second into a conversation, and says when to come back', async () => {
    for (let count = 0; count < 7; count += 1) expect((await send('a:1')).status).toBe(201)
    expect(await send('a:1')).toMatchObject({
      status: 429,
      retryAfter: '1',
      answer: { error: { code: 'Throttled' } },
    })
    expect((await send('a:2')).status).toBe(201)
    nowMs = 1000
    expect((await send('a:1')).status).toBe(201)
    expect((await send('a:1')).status).toBe(429)
    nowMs = 2000
    expect((await send('a:1')).status).toBe(201)
  })

  it('lets sixty messages in thirty seconds into a conversation', async () => {
    for (let count = 0; count < 60; count += 1) {
      nowMs += 300
      expect((await send('a:1')).status).toBe(201)
    }
    nowMs += 300
    expect(await send('a:1')).toMatchObject({ status: 429, retryAfter: '12' })
  })

  it('lets fifty requests a second in from one tenant', async () => {
    for (let count = 0; count < 50; count += 1) expect((await send(`a:${count}`)).status).toBe(201)
    expect((await send('a:other')).status).toBe(429)
  })

  it('keeps what was sent, changed, deleted and created in order', async () => {
    await call('POST', '', { isGroup: false })
    await send('19:c;messageid=1')
    await call('POST', '/a:1/activities/asked', { type: 'message', text: 'hei' })
    await call('PUT', '/a:1/activities/card-1')
    await call('DELETE', '/a:1/activities/card-1')
    expect(connector.sent.map(sent => `${sent.how} ${sent.conversation} ${sent.id}`)).toEqual([
      'created a:made-1 a:made-1',
      'sent 19:c;messageid=1 sent-2',
      'sent a:1 sent-3',
      'updated a:1 card-1',
      'deleted a:1 card-1',
    ])
    expect(connector.sent[2]?.activity).toEqual({ type: 'message', text: 'hei' })
  })

  it('wakes those who wait for what is still to come', async () => {
    const waiting = connector.waitFor(sent => sent.conversation === 'a:2')
    const firstTwo = connector.next(2)
    await send('a:1')
    await send('a:2')
    expect((await waiting).id).toBe('sent-2')
    expect((await firstTwo).map(sent => sent.conversation)).toEqual(['a:1', 'a:2'])
  })

  it('fails as often as it is told, and where', async () => {
    connector.fail({ status: 403, code: 'Blocked', times: 2, conversation: 'a:1' })
    expect((await send('a:2')).status).toBe(201)
    expect(await send('a:1')).toMatchObject({ status: 403, answer: { error: { code: 'Blocked' } } })
    expect((await send('a:1')).status).toBe(403)
    expect((await send('a:1')).status).toBe(201)
    connector.fail({ status: 503, retryAfterS: 7 })
    expect(await send('a:1')).toMatchObject({ status: 503, retryAfter: '7' })
    connector.heal()
    expect((await send('a:1')).status).toBe(201)
    expect(connector.requests()).toBe(6)
  })

  it('knows the members it was given', async () => {
    const kari = { id: '29:kari', name: 'Kari', aadObjectId: 'kari' }
    connector.setMembers('a:1', [kari])
    expect((await call('GET', '/a:1/members')).answer).toMatchObject([kari])
    expect((await call('GET', '/a:1/pagedmembers?pageSize=5')).answer).toMatchObject({ members: [kari] })
    expect((await call('GET', '/a:1/members/29:kari')).answer).toMatchObject(kari)
    expect((await call('GET', '/a:1/members/29:ola')).status).toBe(404)
  })

  it('gives members page by page', async () => {
    const people = ['kari', 'ola', 'liv'].map(name => ({ id: `29:${name}`, name, aadObjectId: name }))
    connector.setMembers('a:1', people)
    const first = await call('GET', '/a:1/pagedmembers?pageSize=2')
    expect(first.answer).toMatchObject({ members: people.slice(0, 2), continuationToken: '2' })
    const { answer } = await call('GET', '/a:1/pagedmembers?pageSize=2&continuationToken=2')
    expect(answer).toMatchObject({ members: people.slice(2) })
    expect(answer).not.toHaveProperty('continuationToken')
  })
})
