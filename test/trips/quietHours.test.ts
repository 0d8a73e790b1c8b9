/** Somebody chooses the hours in which no letter comes. */

import { expect, it } from 'vitest'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()

it('quiet hours that are to be put right come back as they were typed, beside those that count', async () => {
  const kari = trust().person('kari')
  await (await kari.says('dult')).press('Lagre stille timer', { from: '20:00', to: '07:00' })
  const mine = await kari.says('dult')
  const wrong = await mine.press('Lagre stille timer', { from: '21:30', to: '21:30' })
  expect(['from', 'to'].map(wrong.valueOf)).toEqual(['21:30', '21:30'])
  expect(wrong.text).toMatch(/20:00.*07:00/)
  const half = await wrong.press('Lagre stille timer', { to: '' })
  expect(['from', 'to'].map(half.valueOf)).toEqual(['21:30', ''])
  const right = await half.press('Lagre stille timer', { to: '06:30' })
  expect(right.text).toMatch(/21:30.*06:30/)
})
