import { expect, it } from 'vitest'
import { show } from '../../src/core/cards.ts'
import { id } from '../../src/core/ids.ts'
import { withNamesNow } from '../../src/core/namesNow.ts'

const hud = { unit: id<'unit'>('hud'), name: 'Huden', formerly: ['Hudpoliklinikken', 'sar'] }
const sar = { unit: id<'unit'>('sar'), name: 'Såret' }

it('names are found wherever they stand, and nothing else is changed', () => {
  const data = {
    unit: 'Hudpoliklinikken',
    text: 'Hudpoliklinikken',
    items: [
      { unit: 'hud', unitName: 'Hudpoliklinikken' },
      { unit: 'sar', unitName: 'Såret' },
    ],
    none: null,
    count: 3,
  }
  expect(withNamesNow(show('roadmap/week', data), [hud, sar]).data).toEqual({
    ...data,
    unit: 'Huden',
    items: [
      { unit: 'hud', unitName: 'Huden' },
      { unit: 'sar', unitName: 'Såret' },
    ],
  })
})

it('what was never called otherwise stays as it was written', () => {
  const written = show('people/left', { unit: 'Et annet sted' })
  expect(withNamesNow(written, [sar])).toBe(written)
})
