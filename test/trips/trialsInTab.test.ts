/** What is tried in a unit, in the tab: everybody there reads what came of it, whatever it is, and nothing before its day. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDemoDesk } from '../../src/cli/demo/desk.ts'
import { personas } from '../../src/cli/demo/personas.ts'
import type { Asker } from '../../src/core/conversation.ts'
import { id } from '../../src/core/ids.ts'
import { insert, update } from '../../src/core/store.ts'
import { openDemoClock } from '../../src/edges/clock/demoClock.ts'
import { trialsPanel } from '../../src/features/campaigns/look/panel.ts'
import { tellVerdict } from '../../src/features/campaigns/look/verdict.ts'
import { type Trial, trials } from '../../src/features/campaigns/trial/trial.ts'
import { emptyHouse } from '../support/house.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let trust: Trust

beforeAll(async () => {
  trust = await startTrust({
    past: true,
    extras: async (app, store, clock) => ({
      demo: {
        ...createDemoDesk(app, store, await openDemoClock(store, clock)),
        signIn: authorization => app.people.recognise(authorization),
      },
    }),
  })
  await trust.app.tick()
})

afterAll(() => trust.close())

const panelOf = async (person: string): Promise<string> => {
  const authorization = personas.find(({ id }) => id === person)?.aadObjectId ?? person
  const answer = await fetch(`${trust.address}/tab`, { headers: { authorization } })
  const html = await answer.text()
  return /<section id="trials"[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''
}

const trialIn = async (state: Trial['state']) => {
  const [found] = await trust.store.list(trials, { where: { unit: 'hud', state }, limit: 1 })
  if (!found) throw new Error(`No trial is ${state}.`)
  return found
}

describe('what is tried in a unit', () => {
  it('stands in the tab of whoever is in it, with what came of it and without the words of what still runs', async () => {
    const [opened, running] = await Promise.all([trialIn('opened'), trialIn('running')])
    for (const person of ['kari', 'lars']) {
      const html = await panelOf(person)
      expect(html).toContain('Påminnelsen hjalp')
      expect(html).toContain('Med påminnelse: ')
      expect(html).toContain('som de ble forseglet')
      expect(html).toMatch(/<img class="chart"/)
      expect(html).toContain(opened.wordings[0])
      expect(html).toContain('Prøven går')
      for (const words of running.wordings) expect(html).not.toContain(words)
    }
  })

  it('is drawn in the whole points that it is told in', async () => {
    const needs = { store: trust.store, say: (_: string, key: string) => key }
    const told = await tellVerdict(needs, 'nb', await trialIn('opened'))
    expect(told.picture).not.toBeNull()
    const { low, high, found } = told.picture ?? { low: 0.5, high: 0.5, found: 0.5 }
    for (const share of [low, high, found]) expect(share).toBe(Math.round(share * 100) / 100)
    expect([low, high].map(share => Math.round(share * 100))).toEqual([told.low, told.high])
  })

  it('is nothing to who is in another unit, and an empty page says what it is for', async () => {
    const html = await panelOf('berit')
    expect(html).toContain('Ingen påminnelser er prøvd i enheten ennå.')
    expect(html).not.toContain('Påminnelsen hjalp')
  })

  it('is nothing to a guest of the unit', async () => {
    const needs = emptyHouse(trust.store, { say: (_, key) => key })
    const who = { person: id<'person'>('gjest'), name: 'Gjest', roles: [], unit: id<'unit'>('hud') }
    const asker = { ...who, language: 'nb' as const }
    const seen = async (stands: Asker['stands']) => trialsPanel(needs).get({ ...asker, stands }, {})
    expect(await seen('guest')).toMatchObject({ isInside: false, sealed: [], opened: [] })
    expect(await seen('inside')).toMatchObject({ isInside: true, isEmpty: false })
  })

  it('says why it stopped, and offers no wording where none is left', async () => {
    const known = await trialIn('opened')
    const stands = { stoppedOn: known.opens, planned: known.first, wordings: [] }
    for (const [stoppedBy, says] of [
      ['unwanted', 'Stoppet av seg selv etter 1 av'],
      ['content', 'det som ble sendt, brukes ikke lenger'],
    ] as const) {
      await trust.store.write([update(trials, { ...(await trialIn('opened')), ...stands, stoppedBy })])
      const html = await panelOf('kari')
      expect(html).toContain(says)
      expect(html).not.toContain('Ordlyden')
    }
    const { stoppedBy: _, ...now } = await trialIn('opened')
    const { stoppedOn, planned, wordings } = known
    await trust.store.write([update(trials, { ...now, stoppedOn, planned, wordings })])
  })

  it('names no winner of what was changed after it was opened', async () => {
    const opened = await trialIn('opened')
    const verdict = { kind: 'too-few', tosses: 40 } as const
    await trust.store.write([update(trials, { ...opened, verdict } as typeof opened)])
    const html = await panelOf('kari')
    expect(html).toContain('Seglet er brutt')
    expect(html).not.toMatch(/<img class="chart"/)
    expect(html).not.toContain('som de ble forseglet')
  })

  it('of many is the latest, and says where the others are', async () => {
    expect(await panelOf('kari')).not.toContain('Her står de siste.')
    const opened = await trialIn('opened')
    await trust.store.write(
      Array.from({ length: 5 }, (_, nth) => insert(trials, { ...opened, id: id<'trial'>(`more-${nth}`) })),
    )
    const html = await panelOf('kari')
    expect(html).toContain('Her står de siste.')
    expect(html.match(/Svaret ble åpnet/g)?.length).toBe(5)
  })
})
