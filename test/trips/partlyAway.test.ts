/** Dult runs in two places, and one of them has no way to Teams: nobody is told that it works again. And one chat alone that fails is no outage. */

import { afterEach, expect, it } from 'vitest'
import { adminIds, personas } from '../../src/cli/demo/personas.ts'
import { show } from '../../src/core/cards.ts'
import { id } from '../../src/core/ids.ts'
import { plus } from '../../src/core/time/oslo.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { collections } from '../../src/features.ts'
import { startTrust, type Trust } from '../support/trust.ts'

const running: Trust[] = []
afterEach(async () => {
  for (const trust of running.splice(0).reverse()) await trust.close()
})

const started = async (...how: Parameters<typeof startTrust>): Promise<Trust> => {
  const trust = await startTrust(...how)
  running.push(trust)
  return trust
}

const admin = personas.find(({ aadObjectId }) => adminIds.includes(aadObjectId))

/** What administrators read on their own that tells of Teams. */
const toldBy = ({ connector }: Trust): readonly string[] =>
  connector.sent
    .filter(({ activity }) => activity.replyToId === undefined)
    .map(({ activity }) => JSON.stringify(activity))
    .filter(card => /Teams/.test(card))

const readiness = async ({ address }: Trust) => (await fetch(`${address}/readyz`)).json()

it('administrators read that a part of Dult does not get through, and not that it works again', async () => {
  const store = openMemoryStore(collections)
  const config = { databaseUrl: 'postgres://shared' }
  const works = await started({ store, config })
  const cut = await started({ store: { ...store, close: async () => {} }, config, seeded: false })
  await works.person(admin?.id ?? '').says('meny')
  cut.connector.fail({ reset: true })
  const asks = (one: string) =>
    cut.post(cut.person(one).activity({ type: 'message', text: 'meny', textFormat: 'plain' }))
  for (let minute = 0; minute < 8; minute += 1) {
    for (const { clock } of [works, cut]) clock.pass(60_000)
    await asks(minute % 2 === 0 ? 'kari' : 'jonas')
    await works.app.tick()
    await cut.app.tick()
  }
  expect(await readiness(cut)).toMatchObject({ teams: 'away' })
  expect(await readiness(works)).not.toHaveProperty('teams')
  await works.app.tick()
  const told = toldBy(works)
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('En del av Dult nådde ikke fram til Teams')
  expect(told[0]).not.toContain('Nå virker det igjen')
})

it('one chat that fails again and again is told to nobody as an outage', async () => {
  const trust = await started()
  const kari = personas.find(one => one.id === 'kari')
  await trust.person(admin?.id ?? '').says('meny')
  await trust.person('kari').says('meny')
  trust.connector.fail({ status: 500, code: 'ServiceError', conversation: `a:${kari?.aadObjectId}` })
  await trust.app.letters.tell(trust.store, [
    {
      series: 'campaign',
      campaign: 'to-one',
      kind: 'service',
      person: id('kari'),
      unit: null,
      show: show('letters/pace'),
      due: trust.at(),
      expires: plus(trust.at(), { days: 1 }),
    },
  ])
  for (let minute = 0; minute < 12; minute += 1) {
    trust.clock.pass(60_000)
    await trust.app.tick()
  }
  expect(await readiness(trust)).not.toHaveProperty('teams')
  expect(toldBy(trust)).toEqual([])
})
