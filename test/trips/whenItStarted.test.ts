/** When a unit started is told the same wherever it is told: by the roadmap for what it does, or by its own word before it. */

import { beforeEach, describe, expect, it } from 'vitest'
import { createDemoDesk } from '../../src/cli/demo/desk.ts'
import { personas } from '../../src/cli/demo/personas.ts'
import { openDemoClock } from '../../src/edges/clock/demoClock.ts'
import { trustForEach } from '../support/trust.ts'
import { registeredIn, weeksOf2026 } from '../support/weeks.ts'

/** A Friday at ten in Oslo, in week 47. */
const trust = trustForEach({
  extras: async (app, store, clock) => ({
    demo: {
      ...createDemoDesk(app, store, await openDemoClock(store, clock)),
      signIn: authorization => app.people.recognise(authorization),
    },
  }),
})

const lars = () => trust().person('lars')
const registered = registeredIn(trust)

const begins = (guide: string, goLive: string) => lars().press('roadmap.begin', { guide, goLive })
const isLive = () => lars().press('roadmap.live', { guide: 'video', why: 'Vi er i gang' })

type Listed = { readonly units: readonly { readonly id: string; readonly goLive: string }[] }

/** In the list of units for programs, and as a table. */
const listed = async () => {
  const authorization = personas.find(({ id }) => id === 'lars')?.aadObjectId ?? ''
  const get = (path: string) => fetch(`${trust().address}/api/v1/${path}`, { headers: { authorization } })
  const { units } = (await (await get('units')).json()) as Listed
  return {
    goLive: units.find(({ id }) => id === 'hud')?.goLive,
    table: await (await get('units?format=csv')).text(),
  }
}

const told = async () => ({
  receipt: (await trust().person('turid').says('registrer 3')).text,
  target: (await lars().says('mål')).text,
  unit: (await lars().says('enhet')).text,
  ...(await listed()),
})

beforeEach(async () => {
  await registered('hud', weeksOf2026(5, 46), 3)
  await lars().says('mål 400')
})

describe('a unit that went live on its planned day', () => {
  beforeEach(async () => {
    await begins('video', '2026-03-02')
    await isLive()
  })

  const staysSo = async () => {
    const { receipt, target, unit, goLive, table } = await told()
    expect(receipt).toContain('129 av 400')
    expect(receipt).not.toContain('Prøveperiode')
    expect(target).toContain('Bak planen')
    expect(unit).toContain('2. mars 2026')
    expect(goLive).toBe('2026-03-02')
    expect(table).toContain('2026-03-02')
  }

  it('is so everywhere, whatever day it was set up with', staysSo)

  it('is no pilot again, and no more on track, because it begins a guide to something else', async () => {
    await begins('home', '2026-12-14')
    await staysSo()
  })

  it('stays so once its roadmap is laid aside', async () => {
    await lars().press('roadmap.layAside', { guide: 'video' })
    await staysSo()
  })
})

it('has started on the day that it said so, where that was before the plan', async () => {
  await begins('video', '2027-01-18')
  expect((await told()).receipt).toContain('Prøveperiode fram til oppstart 18. januar 2027')
  await isLive()
  trust().clock.set('2026-12-18T09:00:00Z')
  expect((await lars().says('veikart')).text).toContain('I drift siden 20. november 2026')
  const { receipt, unit, goLive } = await told()
  expect(receipt).not.toContain('Prøveperiode')
  expect(receipt).toContain('her startet dere')
  expect(unit).toContain('20. november 2026')
  expect(goLive).toBe('2026-11-20')
})

it('is not told in a year that goes on that the year was over, though no week of the plan is left', async () => {
  trust().clock.set('2026-12-29T09:00:00Z')
  const { receipt, target } = await told()
  for (const text of [receipt, target]) {
    expect(text).not.toContain('omme')
    expect(text).toContain('271 unna målet, og planen har ingen flere uker.')
  }
})
