/** A unit becomes another service: what it registered before is told as it was, and not that nobody registered anything. */

import { expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import type { Month } from '../../src/core/time/instant.ts'
import { targets } from '../../src/features/activity/target/target.ts'
import { trustForEach } from '../support/trust.ts'
import { registeredIn, weeksOf2026 } from '../support/weeks.ts'

const trust = trustForEach({ at: '2026-11-30T09:00:00Z' })

const lars = () => trust().person('lars')
const registered = registeredIn(trust)
const becomes = (service: string) => lars().press('unit.setup', { unitName: 'Hud', service })

const figuresOf = async (month: string) =>
  (await trust().app.summaries(id('hud'), month as Month)).find(({ name }) => name === 'activity')?.figures

it('has its earlier months as it counted them, in the chat and in what a month comes to', async () => {
  await registered('hud', weeksOf2026(40, 47), 7)
  const before = [(await lars().says('måned')).text, await figuresOf('2026-10')]
  expect(before).toEqual([
    expect.stringMatching(/35 på video(.|\n)*5 av 5 uker/),
    { video: 35, weeks: 5, 'weeks.of': 5 },
  ])
  await becomes('home')
  expect((await lars().says('måned')).text).toContain('**35 på video** · 5 av 5 uker har tall')
  expect(await figuresOf('2026-10')).toEqual(before[1])
})

it('has the month of the change as what most of it was', async () => {
  await registered('hud', weeksOf2026(45, 47), 7)
  await becomes('home')
  await trust().person('turid').says('registrer uke 48 12')
  trust().clock.set('2026-12-02T09:00:00Z')
  expect((await lars().says('måned')).text).toContain('**21 på video** · 3 av 4 uker har tall')
  expect(await figuresOf('2026-11')).toMatchObject({ video: 21, weeks: 3 })
  // It looks ahead as what it is.
  expect((await trust().person('turid').says('registrer')).inputs).toContain('count2')
})

it('is told of its target what that counts, where its weeks count something else', async () => {
  const turid = trust().person('turid')
  await registered('hud', weeksOf2026(45, 47), 7)
  await lars().says('mål 100')
  await becomes('home')
  const receipt = await turid.says('registrer uke 48 aktive 26 nye 3')
  expect(JSON.stringify(receipt.content)).toMatch(/26 i oppfølging.*🎯 21 av 100 i 2026 på video\. /)
  await lars().says('mål 40')
  const after = await turid.says('registrer uke 48 aktive 27')
  expect(JSON.stringify(after.content)).toMatch(/27 i oppfølging.*🎯 3 av 40 i 2026 begynte\. /)
})

it('may have as high a target as before, of what it counts now', async () => {
  await lars().says('mål 40')
  await becomes('home')
  const set = await lars().says('mål 40')
  expect(set.text).toContain('Begynte')
  expect(await trust().store.list(targets, { limit: 9 })).toMatchObject([{ target: 40, count: 'new' }])
  await set.press('Angre')
  expect(await trust().store.list(targets, { limit: 9 })).toMatchObject([{ target: 40, count: 'video' }])
})

it('has a month’s level as it was told last, on the card and in what the month comes to', async () => {
  await becomes('home')
  for (const line of ['uke 46 aktive 30 nye 1', 'uke 47 nye 4', 'uke 48 nye 5'])
    await trust().person('turid').says(`registrer ${line}`)
  trust().clock.set('2026-12-02T09:00:00Z')
  expect((await lars().says('måned')).text).toContain('**30 i oppfølging**')
  expect(await figuresOf('2026-11')).toMatchObject({ active: 30, new: 10 })
})
