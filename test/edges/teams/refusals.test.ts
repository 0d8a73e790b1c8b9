import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AllowServiceUrl, allows, atTeams, isLoopback } from '../../../src/edges/teams/serviceUrl.ts'
import { event, message } from './activities.ts'
import { type Desk, startDesk } from './desk.ts'

const local = 'http://127.0.0.1:1/'
const marked = 'stikkord-7f3a'

let desk: Desk

beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.close())
beforeEach(() => {
  desk.heard.length = 0
  desk.lines.length = 0
})

const without = (field: string) => {
  const { [field]: _, ...rest } = message(local, marked)
  return rest
}

describe('a malformed activity', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['a text', marked],
    ['a list', [message(local, marked)]],
    ['an empty object', {}],
    ['no type', without('type')],
    ['a type that is no text', message(local, marked, { type: { marked } })],
    ['no sender', without('from')],
    ['a sender without an Entra object id', message(local, marked, { from: { id: '29:x', name: marked } })],
    ['no conversation', without('conversation')],
    ['a conversation without id', message(local, marked, { conversation: {} })],
    [
      'a conversation id with a control character',
      message(local, marked, { conversation: { id: 'a\u0000' } }),
    ],
    ['a conversation id with half a character', message(local, marked, { conversation: { id: 'a\ud800' } })],
    ['no service URL', without('serviceUrl')],
    ['a text that is no text', message(local, marked, { text: { marked } })],
    ['a number for a text', message(local, marked, { text: 7 })],
    ['an event without conversation', event(local, 'installationUpdate', { conversation: marked })],
  ])('(%s) is answered with 400, and not repeated', async (_, body) => {
    const reply = await desk.post(body)
    expect(reply.status).toBe(400)
    expect(reply.body).toEqual({ error: { code: 'malformed', message: expect.any(String) } })
    expect(reply.text).not.toContain(marked)
    expect(desk.heard).toEqual([])
    expect(JSON.stringify(desk.lines)).not.toContain(marked)
  })

  it.each<[string, unknown]>([
    ['entities', 'x'],
    ['entities', [null, 7, { type: 'mention', mentioned: 'x', text: 9 }]],
    ['channelData', 'x'],
    ['channelData', { tenant: 'x', team: 7 }],
    ['recipient', 7],
    ['locale', {}],
    ['timestamp', 7],
    ['membersAdded', 'x'],
    ['replyToId', {}],
    ['action', []],
  ])('is not one whose %s is odd (%j)', async (field, odd) => {
    const reply = await desk.post(message(local, 'meny', { type: 'event', [field]: odd }))
    expect(reply.status).toBe(200)
  })
})

describe('in demo mode', () => {
  it.each([
    'https://smba.trafficmanager.net/emea/',
    'http://127.0.0.1.evil.example/',
    'http://10.0.0.1/',
    'http://127.0.0.1:9200/index',
    'http://localhost:56150/_connector?to=x',
    'file:///etc/passwd',
    'nonsense',
  ])('replies are not sent to %s', async serviceUrl => {
    const reply = await desk.post(message(serviceUrl, marked))
    expect(reply).toMatchObject({ status: 403, body: { error: { code: 'service-url' } } })
    expect(desk.heard).toEqual([])
  })

  it('the loopback rule can not be widened', async () => {
    const open = await startDesk({ allowServiceUrl: () => true })
    const reply = await open.post(message('https://smba.example/', marked))
    await open.close()
    expect(reply.status).toBe(403)
  })
})

describe('a service URL', () => {
  it.each<[string, AllowServiceUrl, boolean]>([
    ['http://localhost:56150/_connector', isLoopback, true],
    ['http://127.8.9.1:80/', isLoopback, true],
    ['http://[::1]:3000', isLoopback, true],
    ['http://2130706433/', isLoopback, true],
    ['http://localhost:56150/_connector/more', isLoopback, false],
    ['http://localhost:56150/_Connector', isLoopback, false],
    ['http://localhost:9200/index', isLoopback, false],
    ['http://localhost/?', isLoopback, false],
    ['http://localhost/?to=x', isLoopback, false],
    ['http://localhost/#x', isLoopback, false],
    ['http://localhost.evil.example', isLoopback, false],
    ['http://me:secret@localhost/', isLoopback, false],
    ['ftp://localhost/', isLoopback, false],
    ['https://smba.trafficmanager.net/emea/', atTeams(), true],
    ['https://SMBA.trafficmanager.net:443/no', atTeams(), true],
    ['https://smba.infra.gcc.teams.microsoft.com/teams', atTeams(), true],
    ['http://smba.trafficmanager.net/emea/', atTeams(), false],
    ['https://smba.trafficmanager.net:8443/emea/', atTeams(), false],
    ['https://smba.trafficmanager.net./emea/', atTeams(), false],
    ['https://smba.trafficmanager.net/emea/?to=x', atTeams(), false],
    ['https://smba.trafficmanager.net/emea/#', atTeams(), false],
    ['https://me@smba.trafficmanager.net/emea/', atTeams(), false],
    ['https://smba.trafficmanager.net.evil.example/', atTeams(), false],
    ['https://evil.trafficmanager.net/', atTeams(), false],
    ['https://evil.example/smba.trafficmanager.net/', atTeams(), false],
    ['https://api.botframework.com/', atTeams(), false],
    ['https://127.0.0.1/', atTeams(), false],
    ['https://169.254.169.254/', atTeams(), false],
    ['https://teams.example:8443/x', atTeams(['teams.example:8443']), true],
    ['https://teams.example/x', atTeams(['teams.example:8443']), false],
    ['https://more.teams.example/x', atTeams(['teams.example']), false],
    ['http://teams.example/x', atTeams(['teams.example']), false],
  ])('%s is judged', (serviceUrl, allow, expected) => {
    expect(allows(allow, serviceUrl)).toBe(expected)
  })
})
