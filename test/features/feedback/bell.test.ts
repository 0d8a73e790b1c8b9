/** The bell that an answer rings: nobody waits for it, and many who ring at once are gathered once. */

import { setImmediate as giveWay } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { id } from '../../../src/core/ids.ts'
import { createBell } from '../../../src/features/feedback/form/bell.ts'

it('is rung by many at once, and heard once for each unit', async () => {
  const heard: string[] = []
  const ring = createBell(async unit => {
    heard.push(unit)
    throw new Error('the store is away')
  })
  for (const unit of ['hud', 'sar', 'hud', 'hud']) ring(id(unit))
  expect(heard).toEqual([])
  await giveWay()
  await giveWay()
  expect(heard).toEqual(['hud', 'sar'])
  ring(id('hud'))
  await giveWay()
  await giveWay()
  expect(heard).toEqual(['hud', 'sar', 'hud'])
})
