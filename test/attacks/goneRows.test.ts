/** The same on PostgreSQL: no row says any more what was taken away, or who was forgotten. Its files are tried beside the engine. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgresStore } from '../../src/edges/store/postgres.ts'
import { ballots, points, suggestions } from '../../src/features/worksheets/workshop/workshop.ts'
import { collections } from '../../src/features.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { startTrust, type Trust } from '../support/trust.ts'
import { beginRoadmap, vilde, writeAboutVilde, writings } from '../support/writings.ts'

let server: TestPostgres
let trust: Trust

beforeAll(async () => {
  server = await startPostgres()
  const store = await openPostgresStore({ url: await server.newDatabase(), collections })
  trust = await startTrust({ store })
  await beginRoadmap(trust)
})

afterAll(async () => {
  await trust.close()
  await server.stop()
})

const rows = async (): Promise<string> =>
  JSON.stringify(
    await Promise.all(
      collections.map(collection => trust.store.list(collection as never, { limit: 10_000 })),
    ),
  )

describe('in PostgreSQL', () => {
  it.each(Object.keys(writings))('no row holds what its writer took away: %s', async kind => {
    const word = `Zvart${kind.replace(/\W/g, '').toLowerCase()}`
    trust.clock.pass(60_000)
    await writings[kind]?.(trust, word)
    expect((await rows()).toLowerCase()).toContain(word.toLowerCase())
    const mine = await (await trust.person('lars').says('minedata')).press('Se tekstene mine')
    await mine.press('Ta bort teksten nå')
    expect((await rows()).toLowerCase()).not.toContain(word.toLowerCase())
  })

  it('no row tells what one voted when nothing is told', async () => {
    const [lars, about] = [trust.person('lars'), { unit: 'hud', workshop: 'hud:staff:1' }]
    await lars.press('workshop.open', { unit: 'hud', kind: 'staff' })
    for (const text of ['Et stille rom', 'Bedre lys', 'Kortere vei'])
      await lars.press('workshop.suggest', { ...about, question: 'today', text })
    await lars.press('workshop.move', { ...about, to: 'voting' })
    const [one] = await trust.store.list(suggestions, { limit: 1 })
    await trust.person('kari').press('workshop.vote', { ...about, 'pick-today': one?.id })
    const cast = [await trust.store.list(ballots, { limit: 9 }), await trust.store.list(points, { limit: 9 })]
    expect(cast.map(({ length }) => length)).toEqual([1, 1])
    await lars.press('workshop.move', { ...about, to: 'closed' })
    expect(await trust.store.list(ballots, { limit: 9 })).toEqual([])
    expect(await trust.store.list(points, { limit: 9 })).toEqual([])
  })

  it('no row names who was forgotten', async () => {
    await writeAboutVilde(trust)
    expect(await rows()).toMatch(vilde.traces)
    await trust.stranger(vilde.entra, vilde.now).press('mydata.confirm')
    expect(vilde.traces.exec(await rows())).toBeNull()
  })
})
