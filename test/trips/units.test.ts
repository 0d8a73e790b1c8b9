/** Somebody who leads several units sees them together, opens one, and works there; programs and the tab read the same. */

import { describe, expect, it } from 'vitest'
import type { Asker } from '../../src/core/conversation.ts'
import type { Panel, Resource } from '../../src/core/feature.ts'
import { id } from '../../src/core/ids.ts'
import type { Role } from '../../src/core/roles.ts'
import { insert } from '../../src/core/store.ts'
import { memberships, units } from '../../src/features/people/person.ts'
import { plans, ticks } from '../../src/features/roadmap/plan/plan.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()

const joins = (person: string, unit: string, role: Role) =>
  trust().store.write([
    insert(memberships, {
      id: `${unit}:${person}`,
      unit: id<'unit'>(unit),
      person: id<'person'>(person),
      roles: [role],
    }),
  ])

const begins = (leader: string, guide: string, goLive: string) =>
  trust().person(leader).press('roadmap.begin', { guide, goLive })

const who = (person: string, roles: readonly Role[], language: Asker['language'] = 'nb'): Asker => ({
  person: id(person),
  name: person,
  language,
  unit: id('hud'),
  stands: 'inside',
  roles,
})

const refused = 'Det er andre som gjør dette'

describe('all units in one card', () => {
  it('shows each with how far it is, where most is late first, and opens one to work in it', async () => {
    await joins('lars', 'sar', 'leader')
    await begins('lars', 'video', '2027-12-01')
    await begins('berit', 'home', '2026-12-01')
    const card = await trust().person('lars').says('veikart enheter')
    expect(card.text).toContain('De 2 enhetene dine')
    expect(card.text.indexOf('Sårteamet')).toBeLessThan(card.text.indexOf('Hudpoliklinikken'))
    expect(card.text).toMatch(/steg er forbi fristen/)
    expect(card.text).toContain('oppstart om 11 dager')

    // The first button opens the first unit; what is pressed from there on stays there.
    const overview = await card.press('Sårteamet, Bjørkedal kommune')
    expect(overview.text).toContain('Sårteamet, Bjørkedal kommune')
    await overview.press('Ferdig')
    expect(await trust().store.list(ticks, { limit: 9 })).toMatchObject([{ unit: 'sar', by: 'lars' }])
    expect((await trust().person('lars').says('veikart')).text).toContain('Hudpoliklinikken')
  })

  it('says which have not started, and takes them last', async () => {
    await joins('lars', 'sar', 'leader')
    await begins('berit', 'home', '2028-12-01')
    const { text } = await trust().person('lars').press('roadmap.units')
    expect(text).toMatch(/Sårteamet[\s\S]*Hudpoliklinikken[\s\S]*Har ikke startet et veikart ennå/)
  })

  it('counts the day of go-live itself as ahead', async () => {
    await begins('lars', 'video', '2026-11-20')
    expect((await trust().person('lars').press('roadmap.units')).text).toContain('oppstart i dag')
  })

  it('has pages of six', async () => {
    const at = trust().at()
    const more = Array.from({ length: 6 }, (_, nth) => id<'unit'>(`unit${nth}`))
    await trust().store.write(
      more.map(unit => insert(units, { id: unit, name: `Post ${unit}`, service: 'video', at })),
    )
    const first = await trust().person('ada').press('roadmap.units')
    expect(first.text).toContain('Side 1 av 2')
    const last = await first.press('Neste side')
    expect(last.buttons).toEqual(['Post unit4', 'Post unit5', 'Forrige side'])
  })

  it('is for those who lead or plan somewhere', async () => {
    for (const person of ['kari', 'turid', 'samir'])
      expect((await trust().person(person).press('roadmap.units')).text).toContain(refused)
    for (const person of ['lars', 'pia', 'ada'])
      expect((await trust().person(person).press('roadmap.units')).text).toContain('Hudpoliklinikken')
  })

  it('opens nothing of another unit when it is forwarded, and lends no role from one unit to the next', async () => {
    await begins('berit', 'home', '2027-12-01')
    const kari = trust().person('kari')
    expect((await kari.press('roadmap.show', { unit: 'sar' })).text).toContain(refused)
    await joins('lars', 'sar', 'clinician')
    const stolen = { unit: 'sar', guide: 'home', goLive: '2027-01-01' }
    expect((await trust().person('lars').press('roadmap.move', stolen)).text).toContain(refused)
    expect(await trust().store.list(plans, { limit: 9 })).toMatchObject([{ goLive: '2027-12-01' }])
    const units = await trust().person('lars').press('roadmap.units')
    expect(units.text).not.toContain('Sårteamet')
  })
})

const resource = (path: string): Resource => {
  const found = trust()
    .app.features.flatMap(({ resources = [] }) => resources)
    .find(one => one.path === path)
  if (!found) throw new Error(`There is no ${path}.`)
  return found
}

describe('the API', () => {
  it('tells each reader of the units they may see', async () => {
    const idsFor = async (asker: Asker) =>
      (await resource('units').get(asker, {}, {}))?.rows.map(row => row.id)
    expect(await idsFor(who('kari', ['clinician']))).toEqual(['hud'])
    expect(await idsFor(who('berit', ['leader']))).toEqual(['sar'])
    expect(await idsFor(who('ada', ['admin']))).toEqual(['hud', 'sar'])
    expect(await idsFor(who('nobody', ['clinician']))).toEqual([])
  })

  it('gives a roadmap in the reader’s language, with holders, and as a table', async () => {
    await (await begins('lars', 'video', '2026-11-01')).press('Ferdig')
    const found = await resource('units/:id/roadmap').get(
      who('emily', ['clinician'], 'en'),
      { id: 'hud' },
      {},
    )
    expect(found?.json).toMatchObject({
      unit: { id: 'hud', name: 'Hudpoliklinikken, Fjordvik sykehus' },
      guides: [
        { guide: 'video', title: 'Roadmap for video consultations', goLive: '2026-11-01', done: 1, of: 55 },
      ],
    })
    const [row] = found?.rows ?? []
    expect(Object.keys(row ?? {}).slice(0, 4)).toEqual(['Guide', 'Phase', 'Step', 'Function'])
    expect(new Set(found?.rows.map(({ Late }) => Late))).toEqual(new Set(['yes', '']))
    expect(found?.rows).toHaveLength(20)
    expect(JSON.stringify(found?.json)).toContain('"function":"Leader","holder":"Lars Eikeland"')
  })

  it('knows nothing of a unit that the reader does not belong to', async () => {
    const of = (asker: Asker, unit: string) => resource('units/:id/roadmap').get(asker, { id: unit }, {})
    expect(await of(who('kari', ['clinician']), 'sar')).toBeNull()
    expect(await of(who('lars', ['leader']), 'sar')).toBeNull()
    expect(await of(who('ada', ['admin']), 'nowhere')).toBeNull()
    expect(await of(who('ada', ['admin']), 'sar')).not.toBeNull()
  })
})

describe('the part of the tab', () => {
  const panel = (): Panel => {
    const [found] = trust().app.features.flatMap(({ tabs = [] }) => tabs)
    if (!found) throw new Error('There is no panel.')
    return found
  }

  it('shows the reader’s units only, and none to who has none', async () => {
    await begins('lars', 'video', '2027-03-01')
    await begins('berit', 'home', '2027-03-01')
    expect(await panel().get(who('kari', ['clinician']), {})).toMatchObject({
      units: [{ unit: 'hud', guides: [{ guide: 'video', isAhead: true, days: 101 }] }],
    })
    expect(await panel().get(who('nobody', ['clinician']), {})).toMatchObject({ units: [] })
  })
})
