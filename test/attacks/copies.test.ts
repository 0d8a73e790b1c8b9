/** What quotes a text is gone from the engine's files with it, also where it was silenced before. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSlowToForget } from '../support/slowToForget.ts'
import { startTrust, type Trust } from '../support/trust.ts'
import { beginRoadmap, passDays, sendToAll, writings } from '../support/writings.ts'

let engine: ReturnType<typeof openSlowToForget>
let trust: Trust

beforeEach(async () => {
  engine = openSlowToForget()
  trust = await startTrust({ store: engine.store })
  await beginRoadmap(trust)
})

afterEach(async () => {
  expect(trust.leaked()).toEqual([])
  await trust.close()
})

const lars = () => trust.person('lars')

const takeAway = async () =>
  (await (await lars().says('minedata')).press('Se tekstene mine')).press('Ta bort teksten nå')

describe('in an engine that keeps what was replaced', () => {
  it.each(Object.keys(writings))('nothing says any more what its writer took away: %s', async kind => {
    await writings[kind]?.(trust, 'Zvartfjell')
    expect(engine.lies('Zvartfjell')).not.toEqual([])
    expect((await takeAway()).text).toContain('Teksten er borte')
    expect(engine.lies('Zvartfjell')).toEqual([])
  })

  it('nor does a letter of a message that was taken back before', async () => {
    for (const reader of ['kari', 'samir']) await trust.person(reader).says('hei')
    const sent = await sendToAll(trust, lars(), 'Husk Zvartfjell på mandag')
    await (await sent.press('Trekk tilbake')).press('Ja, trekk tilbake')
    await trust.app.tick()
    expect(engine.lies('Zvartfjell')).toEqual(['campaigns', 'letters'])
    expect((await takeAway()).text).toContain('Teksten er borte')
    expect(engine.lies('Zvartfjell')).toEqual([])
  })

  it('nor one of what was taken back and is past its time', async () => {
    await trust.person('kari').says('hei')
    const sent = await sendToAll(trust, lars(), 'Husk Zvartfjell på mandag')
    await (await sent.press('Trekk tilbake')).press('Ja, trekk tilbake')
    await passDays(trust, 8)
    expect(engine.lies('Zvartfjell')).toEqual([])
  })
})
