/** While the store is away people are told so kindly, and whatever they try again is found, or done once. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { Fault } from '../../src/core/errors.ts'
import type { OpenStore } from '../../src/core/store.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { memberships, people } from '../../src/features/people/person.ts'
import { collections } from '../../src/features.ts'
import { startTrust, type Trust } from '../support/trust.ts'

/** How far a write comes before nobody hears of the store any more. */
let reaches: 'all' | 'nothing' | 'unheard' = 'all'
let trust: Trust

const weathered = (store: OpenStore): OpenStore => {
  const away = () => new Fault('store.unreachable', { unsure: reaches === 'unheard' })
  const asking =
    <A extends unknown[], T>(ask: (...of: A) => Promise<T>) =>
    async (...of: A): Promise<T> => {
      if (reaches === 'nothing') throw away()
      return ask(...of)
    }
  return {
    ...store,
    get: asking(store.get) as OpenStore['get'],
    list: asking(store.list) as OpenStore['list'],
    async write(changes) {
      if (reaches === 'nothing') throw away()
      const outcome = await store.write(changes)
      if (reaches === 'unheard') throw away()
      return outcome
    },
  }
}

beforeEach(async () => {
  reaches = 'all'
  trust = await startTrust({ store: weathered(openMemoryStore(collections)) })
})

afterEach(async () => {
  const leaked = trust.leaked()
  await trust.close()
  expect(leaked).toEqual([])
})

const away = 'Jeg får ikke lest eller lagret nå'
const stored = async () =>
  (await trust.store.list(deviations, { limit: 9 })).map(({ number }) => number).sort()

it('who reports meanwhile is told, and one press later it is stored, once', async () => {
  const kari = trust.person('kari')
  await kari.says('meny')
  reaches = 'nothing'
  const told = await kari.says('avvik lyden falt ut')
  expect(told.text).toContain(away)
  expect((await told.press('Prøv igjen')).text).toContain(away)
  reaches = 'all'
  expect((await told.press('Prøv igjen')).text).toContain('Avvik 2026-0001 er lagret')
  expect(await stored()).toEqual(['2026-0001'])
})

it('what was stored and not told is found by the next try, pressed or written anew', async () => {
  const kari = trust.person('kari')
  await kari.says('meny')
  reaches = 'unheard'
  const told = await kari.says('avvik lyden falt ut')
  expect(told.text).toContain(away)
  reaches = 'all'
  expect((await kari.says('avvik lyden falt ut')).text).toContain('Avvik 2026-0001 er lagret fra før')
  reaches = 'unheard'
  const again = await kari.says('avvik bildet frøs')
  reaches = 'all'
  expect((await again.press('Prøv igjen')).text).toContain('Avvik 2026-0002 er lagret fra før')
  expect(await stored()).toEqual(['2026-0001', '2026-0002'])
})

it('the same again later is another one, and so is that of a colleague', async () => {
  const kari = trust.person('kari')
  reaches = 'nothing'
  await kari.says('avvik lyden falt ut')
  reaches = 'all'
  await trust.person('lars').says('avvik lyden falt ut')
  await kari.says('avvik lyden falt ut')
  await kari.says('avvik lyden falt ut')
  expect(await stored()).toEqual(['2026-0001', '2026-0002', '2026-0003'])
})

it('it is told in the language that the reader chose', async () => {
  const kari = trust.person('kari')
  await kari.says('språk engelsk')
  reaches = 'nothing'
  expect((await kari.says('avvik liste')).text).toContain('I cannot read or save anything just now')
})

describe('what would be stopped', () => {
  const said = () => JSON.stringify(trust.connector.sent)
  const whole = '12035431320'

  it.each([
    ['a number', `avvik pasient ${whole} fikk ikke lenke`],
    ['a name with its birth', 'avvik Ola Nordmann født 12.03.1961 falt ut av timen'],
    ['a phone', 'avvik pasienten venter, tlf 412 34 567'],
  ])('is carried by no button: %s', async (_, text) => {
    const kari = trust.person('kari')
    await kari.says('meny')
    reaches = 'nothing'
    const told = await kari.says(text)
    expect(told.text).toContain('Skriv det på nytt om litt')
    expect(said()).not.toMatch(/12035431320|Nordmann|412 34 567/)
    reaches = 'all'
    expect((await kari.says(text)).text).toContain('ikke lagret')
  })

  it('is given back by no press of a form, nor by one that repeats what was never sealed', async () => {
    const kari = trust.person('kari')
    await kari.says('meny')
    const press = (data: object) => kari.press('deviation.report', { text: `for ${whole}`, ...data })
    expect(JSON.stringify((await press({ repeats: 'made up' })).content)).not.toContain(whole)
    reaches = 'nothing'
    expect(JSON.stringify((await press({})).content)).not.toContain(whole)
  })
})

describe('what Teams tells of meanwhile', () => {
  const { aadObjectId = '', name = '' } = personas.find(({ id }) => id === 'kari') ?? {}
  const rolesOf = async () => (await trust.store.get(memberships, 'hud:kari'))?.roles ?? null

  it('is done with the first round that finds the store back, and not told as taken until then', async () => {
    reaches = 'nothing'
    expect((await trust.inTeam('membersRemoved', aadObjectId, name)).status).toBe(503)
    await trust.app.tick()
    reaches = 'all'
    expect(await rolesOf()).not.toBeNull()
    await trust.app.tick()
    expect(await rolesOf()).toBeNull()
    expect((await trust.store.get(people, 'kari'))?.unit).toBeNull()
  })

  it('is done before what it tells of next', async () => {
    reaches = 'nothing'
    await trust.inTeam('membersRemoved', aadObjectId, name)
    await trust.inTeam('membersRemoved', aadObjectId, name)
    reaches = 'all'
    expect((await trust.inTeam('membersAdded', aadObjectId, name)).status).toBe(200)
    await trust.app.tick()
    expect(await rolesOf()).toEqual(['clinician'])
  })

  it('greets whoever adds the bot, once the store is back', async () => {
    reaches = 'nothing'
    const nina = trust.stranger('eeeeeeee-0000-4000-8000-000000000001', 'Nina Nyland')
    expect(await nina.installs()).toEqual([])
    const { length } = trust.connector.sent
    reaches = 'all'
    await trust.app.tick()
    expect(trust.connector.sent).toHaveLength(length + 1)
  })
})

it('says to whoever asks for readiness which part it is, where the database answers and has not what it should', async () => {
  const ready = async () => {
    const answer = await fetch(`${trust.address}/readyz`)
    return [answer.status, await answer.json()]
  }
  reaches = 'nothing'
  expect(await ready()).toEqual([503, { ok: false, failing: ['store'] }])
  reaches = 'all'
  expect(await ready()).toEqual([200, { ok: true, failing: [], sending: 'running' }])
})
