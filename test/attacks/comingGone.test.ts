/** That somebody chose a unit, what its leader said and that somebody left is known for a month: by no letter longer. */

import { expect, it } from 'vitest'
import { letters } from '../../src/core/letters.ts'
import { newcomers } from '../../src/features/people/newcomers/newcomer.ts'
import { trustForEach } from '../support/trust.ts'
import { passDays } from '../support/writings.ts'

const trust = trustForEach()

const told = async () =>
  (await trust().store.list(letters, { limit: 100 }))
    .map(({ series }) => series)
    .filter(series => /newcomer|left/.test(series))
    .toSorted()

it('goes from the letters with the rows that they were written of, and is counted on', async () => {
  const nils = trust().stranger('e0170000-0000-4000-8000-000000000001', 'Nils Nykomling')
  await trust().person('lars').says('hei')
  await nils.says('hei')
  await nils.press('unit.choose', { unit: 'hud' })
  await trust().person('jonas').press('unit.choose', { unit: 'sar' })
  await trust().person('jonas').press('unit.leave', { from: 'hud' })
  await passDays(trust(), 1)
  const [row] = await trust().store.list(newcomers, { where: { unit: 'hud', state: 'waiting' }, limit: 1 })
  await trust().person('lars').press('newcomer.decline', { unit: 'hud', person: row?.person })
  await trust().app.tick()
  expect(await told()).toEqual(['newcomer-answered', 'newcomers', 'person-left'])
  await passDays(trust(), 20)
  expect(await told()).toHaveLength(3)
  const counted = await trust().app.letters.countsBySeries()
  await passDays(trust(), 12)
  expect(await trust().store.list(newcomers, { limit: 9 })).toEqual([])
  expect(await told()).toEqual([])
  const sums = (some: typeof counted) =>
    some.flatMap(({ series, count }) => (/newcomer|left/.test(series) ? `${series} ${count}` : [])).toSorted()
  expect(sums(await trust().app.letters.countsBySeries())).toEqual(sums(counted))
})
