/** Whether anything gets through to Teams: told once several in a row did not, until something of Teams' own comes back. */

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Connector, startConnector } from '../../support/connector.ts'
import type { Failure } from '../../support/failing.ts'
import { createPostDesk, type PostDesk } from './postDesk.ts'

let connector: Connector
let desk: PostDesk

beforeAll(async () => {
  connector = await startConnector()
})
afterAll(() => connector.close())
beforeEach(async () => {
  connector.heal()
  desk = createPostDesk(connector.url)
  await desk.know()
  await desk.know({ conversation: 'a:personal-2' }, another)
})

const another = 'bbbbbbbb-0000-4000-8000-000000000002'

const threeLetters = async (people = [another, undefined]) => {
  for (let letter = 0; letter < 3; letter += 1) {
    await desk.deliver(people[letter % people.length])
    desk.pass(1_000)
  }
}

it.each<Failure>([
  { status: 500, code: 'ServiceError' },
  { status: 503 },
  { status: 520, body: '' },
  { status: 403, body: '<html>a proxy speaks</html>' },
  { status: 302, body: '' },
  { status: 200, body: '<html></html>', headers: { 'content-type': 'text/html' } },
  { reset: true },
])('three that meet %j in a row are an outage, from the first on until one is taken', async failure => {
  const since = desk.clock.now()
  connector.fail(failure)
  await desk.deliver()
  expect(desk.awaySince()).toBe(null)
  await threeLetters()
  expect([desk.awaySince(), desk.refusal()]).toEqual([since, null])
  connector.heal()
  await desk.deliver()
  expect(desk.awaySince()).toBe(null)
})

it.each<Failure>([
  { status: 500, code: 'ServiceError' },
  { status: 503, code: 'Unavailable' },
  { reset: true },
])('however many letters to one chat meet %j, Teams is there', async failure => {
  connector.fail({ ...failure, conversation: 'a:personal-2' })
  await threeLetters([another])
  await threeLetters([another])
  expect(desk.awaySince()).toBe(null)
  // Until somebody else meets it as well.
  connector.fail(failure)
  await desk.deliver()
  expect(desk.awaySince()).not.toBe(null)
})

it('with no way there it is an outage too', async () => {
  const closed = await startConnector()
  await closed.close()
  await desk.know({ serviceUrl: closed.url })
  await threeLetters([undefined])
  expect(desk.awaySince()).toBe('2026-11-20T10:00:00.000Z')
})

it.each<Failure>([
  { status: 429, code: 'Throttled' },
  { status: 403, code: 'NotEnoughPermissions' },
  { status: 400, code: 'BadArgument' },
])('three that meet %j are none: Teams is there', async failure => {
  connector.fail(failure)
  await threeLetters()
  expect(desk.awaySince()).toBe(null)
})
