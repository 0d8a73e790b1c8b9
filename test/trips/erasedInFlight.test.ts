/** What somebody wrote while they were being forgotten is forgotten with them, also what comes in right behind it. */

import { expect, it } from 'vitest'
import { decisions } from '../../src/core/decisions.ts'
import { insert } from '../../src/core/store.ts'
import { openMemoryStore } from '../../src/edges/store/memory.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { people } from '../../src/features/people/person.ts'
import { sheetRows } from '../../src/features/worksheets/tables/row.ts'
import { collections } from '../../src/features.ts'
import { crowd } from '../support/crowd.ts'
import { startTrust } from '../support/trust.ts'
import { writings } from '../support/writings.ts'

it('stays under nobody’s id', async () => {
  const { store, before } = crowd(openMemoryStore(collections))
  const trust = await startTrust({ store })
  const kari = trust.person('kari')
  const theirs = async () => (await store.list(deviations, { limit: 99 })).filter(({ by }) => by === 'kari')
  await kari.says('avvik lyden falt ut på rom 3')
  const [first] = await theirs()
  // Their deviations are walked through by then, and they are still known.
  before(people, () => kari.says('avvik bildet var mørkt på rom 4'))
  await kari.press('mydata.erase')
  expect((await kari.press('mydata.confirm')).text).toContain('Du er glemt')
  expect(await store.list(deviations, { limit: 99 })).toHaveLength(2)
  expect(await theirs()).toEqual([])
  // A turn that had met them goes on.
  if (first) {
    const { version: _, ...row } = first
    await store.write([insert(deviations, { ...row, id: 'behind' as typeof row.id })])
  }
  expect(await theirs()).toHaveLength(1)
  trust.clock.pass(11_000)
  await trust.app.tick()
  expect(await theirs()).toEqual([])
  const leaked = trust.leaked()
  await trust.close()
  expect(leaked).toEqual([])
})

it('leaves no name in what a colleague moves meanwhile, nor in what is put back of it', async () => {
  const { store, before } = crowd(openMemoryStore(collections))
  const trust = await startTrust({ store })
  await trust.person('kari').says('hei')
  await writings['a decision']?.(trust, 'Kari Solheim')
  const [{ id: row } = { id: '' }] = await store.list(decisions, { limit: 1 })
  const about = { unit: 'hud', sheet: 'decisions', row }
  const asked = await trust.person('kari').press('mydata.erase')
  // The rows of sheets are walked through by then.
  before(decisions, () => trust.person('pia').press('sheet.remove', about))
  expect((await asked.press('Ja, slett meg')).text).toContain('Du er glemt')
  expect(await store.list(sheetRows, { limit: 9 })).toMatchObject([
    { state: 'removed', fields: { text: 'Vi velger en kollega' } },
  ])
  await trust.person('pia').press('sheet.restore', about)
  expect(await store.list(decisions, { limit: 9 })).toMatchObject([{ text: 'Vi velger en kollega' }])
  await trust.close()
})
