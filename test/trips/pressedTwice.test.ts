/** Whoever presses twice is told twice what they did themselves: not that somebody else was there, nor that it is gone. */

import { describe, expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import type { AnyCollection } from '../../src/core/store.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { groupDecisions } from '../../src/features/checklists/suitability/decision.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { notes } from '../../src/features/experience/note.ts'
import { unitDefaults } from '../../src/features/nudges/defaults.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { memberships } from '../../src/features/people/person.ts'
import { sheetRows } from '../../src/features/worksheets/tables/row.ts'
import { suggestions } from '../../src/features/worksheets/workshop/workshop.ts'
import type { Card } from '../support/card.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()

/** In one moment, as a double click does, and once more behind it. Answers the last card. */
const twice = async (press: () => Promise<Card>, says: string): Promise<Card> => {
  const atOnce = await Promise.all([press(), press()])
  const last = await press()
  expect([...atOnce, last].map(({ text }) => text.includes(says) || text)).toEqual([true, true, true])
  return last
}

const press = (who: string, verb: string, data: object) => () => trust().person(who).press(verb, data)

it('a role that is given is given, and can be taken back on the last card too', async () => {
  const form = await press('lars', 'people.function', { function: 'facilitator' })()
  const saved = await twice(() => form.press('Lagre', { holder: 'kari' }), 'Lagret. Tilgangene')
  const undone = await twice(() => saved.press('Angre'), 'Angret. Alt er som før.')
  expect(undone.buttons).not.toContain('Angre')
  expect(await trust().store.get(unitFunctions, 'hud:facilitator')).toMatchObject({ holder: null })
})

it('the lead that was given away and taken back is theirs again, and they are what they were', async () => {
  const roles = async () =>
    (await trust().store.list(memberships, { where: { unit: id('hud') }, limit: 99 })).map(
      ({ person, roles }) => [person, roles.toSorted()],
    )
  const before = await roles()
  for (const holder of ['pia', 'samir']) {
    const form = await press('lars', 'people.function', { function: 'leader' })()
    const saved = await form.press('Lagre', { holder })
    await twice(() => saved.press('Angre'), 'Angret. Alt er som før.')
    expect(await roles()).toEqual(before)
  }
})

it('who gives the lead away is told so at each press, and each can be taken back', async () => {
  const form = await press('lars', 'people.function', { function: 'leader' })()
  const saved = await twice(() => form.press('Lagre', { holder: 'pia' }), 'Leder er nå Pia Lunde')
  const leader = async () => (await trust().store.get(unitFunctions, 'hud:leader'))?.holder
  expect(await leader()).toBe('pia')
  const other = await form.press('Lagre', { holder: 'samir' })
  expect([other.text, await leader()]).toEqual([
    expect.stringContaining('Det er andre som gjør dette'),
    'pia',
  ])
  await twice(() => saved.press('Angre'), 'Angret. Alt er som før.')
  // Nobody else was there.
  const late = await form.press('Lagre', { holder: 'pia' })
  expect([late.text, await leader()]).toEqual([
    expect.stringContaining('Rollen er endret i mellomtiden'),
    'lars',
  ])
})

it('who gave the lead away is told that it is others who do this, once somebody has given it on', async () => {
  const form = await press('lars', 'people.function', { function: 'leader' })()
  await form.press('Lagre', { holder: 'pia' })
  await press('pia', 'people.assign', { function: 'leader', holder: 'samir', seen: '2' })()
  expect((await form.press('Lagre', { holder: 'pia' })).text).toContain('Det er andre som gjør dette')
})

it('a role that somebody else gave meanwhile is theirs to tell of, whatever is pressed', async () => {
  const form = await press('lars', 'people.function', { function: 'facilitator' })()
  const saved = await form.press('Lagre', { holder: 'kari' })
  const given = { unit: 'hud', function: 'facilitator' }
  await press('ada', 'people.assign', { ...given, holder: 'jonas', seen: '1' })()
  await press('ada', 'people.assign', { ...given, holder: 'kari', seen: '2' })()
  expect((await form.press('Lagre', { holder: 'kari' })).text).toContain('Rollen er endret i mellomtiden')
  expect((await saved.press('Angre')).text).toContain('Rollen er endret i mellomtiden')
})

it('a role that was given anew since is not told as taken back', async () => {
  const form = await press('lars', 'people.function', { function: 'facilitator' })()
  const saved = await form.press('Lagre', { holder: 'kari' })
  await press('lars', 'people.assign', { function: 'facilitator', holder: 'samir', seen: '1' })()
  expect((await saved.press('Angre')).text).toContain('Rollen er endret i mellomtiden')
  expect(await trust().store.get(unitFunctions, 'hud:facilitator')).toMatchObject({ holder: 'samir' })
})

it('what is decided for a group is decided, with its undo', async () => {
  const decided = await twice(
    press('kari', 'suitability.decide', { group: 'stable-year', choice: 'video' }),
    'Det er lagret for hele enheten',
  )
  expect(decided.buttons).toContain('Angre')
  const [undone, late] = await Promise.all([decided.press('Angre'), decided.press('Angre')])
  for (const { text } of [undone, late]) expect(text).not.toContain('i mellomtiden')
  expect(await trust().store.list(groupDecisions, { limit: 1 })).toEqual([])
})

it('what a colleague decided alike is theirs', async () => {
  await press('jonas', 'suitability.decide', { group: 'stable-year', choice: 'video' })()
  const late = await press('kari', 'suitability.decide', { group: 'stable-year', choice: 'video' })()
  expect(late.text).toContain('Dette ble bestemt i mellomtiden')
})

it('a row that is removed and put back stands in the list', async () => {
  const form = await press('lars', 'sheet.form', { sheet: 'risks' })()
  await form.press('Lagre', { 'risks-event': 'Døra', 'risks-likelihood': '2', 'risks-consequence': '3' })
  const [row] = await trust().store.list(sheetRows, { limit: 1 })
  const removed = await twice(
    press('lars', 'sheet.remove', { sheet: 'risks', row: row?.id }),
    'Du kan angre i 7 dager',
  )
  await twice(() => removed.press('Angre'), 'Satt inn igjen.')
  await press('pia', 'sheet.remove', { sheet: 'risks', row: row?.id })()
  trust().clock.pass(24 * 3_600_000)
  const late = await press('lars', 'sheet.remove', { sheet: 'risks', row: row?.id })()
  expect(late.text).toContain('Raden finnes ikke lenger')
})

it('a desk that is saved and taken back is so', async () => {
  const form = await press('ada', 'directory.edit', { system: 'procedures' })()
  const saved = await twice(
    () => form.press('Lagre', { name: 'Prosedyreboka' }),
    'Lagret. Nå ser alle dette.',
  )
  await twice(() => saved.press('Angre'), 'Angret. Alt er som før.')
})

it('a roadmap that is laid aside is so, and can be resumed', async () => {
  await press('lars', 'roadmap.begin', { guide: 'video', goLive: '2027-03-01' })()
  const aside = await twice(press('lars', 'roadmap.layAside', { guide: 'video' }), 'lagt til side')
  expect(aside.text).toContain('Alt dere har krysset av, er tatt vare på')
})

it('what is said of an item is said, unless it was a colleague who said it otherwise', async () => {
  await press('lars', 'roadmap.begin', { guide: 'video', goLive: '2027-03-01' })()
  const item = { guide: 'video', step: 'stakeholders', item: 'analysis' }
  const form = await press('lars', 'roadmap.item', item)()
  await twice(() => form.press('Lagre og kryss av', { note: 'Ligger i mappen' }), 'Lagret.')
  const late = await form.press('Lagre og kryss av', { note: 'Henger på veggen' })
  expect(late.text).toContain('Dette er endret i mellomtiden')
  const ticked = await press('lars', 'roadmap.tick', { guide: 'video', step: 'needs', item: 'journey' })()
  expect(ticked.buttons).toContain('Angre')
  await twice(() => ticked.press('Angre'), 'Tatt tilbake')
})

it('a step that is arranged is so, and as usual again', async () => {
  await press('lars', 'roadmap.begin', { guide: 'video', goLive: '2027-03-01' })()
  const arranging = press('lars', 'roadmap.arrangement', { guide: 'video', step: 'stakeholders' })
  const form = await arranging()
  await twice(() => form.press('Lagre', { responsible: 'project' }), 'Ansvar og datoer er oppdatert.')
  expect((await form.press('Lagre', { responsible: 'champion' })).text).toContain(
    'Ansvarlig rolle: nå «Prosjektleder»',
  )
  const changed = await arranging()
  await twice(() => changed.press('Tilbake til det vanlige'), 'Ansvar og datoer er oppdatert.')
  const asUsual = await arranging()
  expect((await asUsual.press('Lagre')).text).not.toContain('Ansvar og datoer er oppdatert.')
})

it('a date that is moved, and moved back, is told with what it did', async () => {
  await press('lars', 'roadmap.begin', { guide: 'video', goLive: '2027-03-01' })()
  const form = await press('lars', 'roadmap.ask', { guide: 'video' })()
  const moved = await twice(
    () => form.press('Flytt oppstart', { goLive: '2027-04-01' }),
    'Oppstart er flyttet',
  )
  expect(moved.text).toContain('20 steg fikk nye datoer')
  await twice(() => moved.press('Angre'), 'Angret: oppstart er flyttet tilbake')
  const again = await press('lars', 'roadmap.ask', { guide: 'video' })()
  expect((await again.press('Flytt oppstart', { goLive: '2027-03-01' })).text).not.toContain(
    'Oppstart er flyttet',
  )
})

it('a draft that is dropped was never sent', async () => {
  await press('lars', 'campaign.preview', { text: 'Husk kurset', audience: 'everyone', time: 'now' })()
  const campaign = (await trust().store.list(campaigns, { limit: 1 }))[0]?.id
  await twice(press('lars', 'campaign.withdraw', { campaign }), 'Utkastet er forkastet')
})

it('an incident that is closed or taken back is called so', async () => {
  await press('lars', 'deviation.report', { text: 'Lyden falt ut i rommet' })()
  const deviation = (await trust().store.list(deviations, { limit: 1 }))[0]?.id
  await twice(press('lars', 'deviation.close', { deviation }), '2026-0001 er lukket')
  await press('lars', 'deviation.reopen', { deviation })()
  await twice(press('lars', 'deviation.withdraw', { deviation }), '2026-0001 er trukket tilbake')
})

it('one of the four that is answered is so, and taken back only as long as it was the last answer', async () => {
  const answer = (who: string, of: string) =>
    press(who, 'nudge.answer', { unit: 'hud', default: 'room', answer: of })
  const row = async () => (await trust().store.get(unitDefaults, 'hud:room'))?.answer
  const first = await twice(answer('lars', 'done'), 'Svaret er lagret')
  await twice(() => first.press('Angre'), 'Svaret er som før')
  expect(await row()).toBe('')
  const mine = await answer('lars', 'done')()
  const theirs = await answer('ada', 'asked')()
  expect((await mine.press('Angre')).text).not.toContain('Svaret er som før')
  expect(await row()).toBe('asked')
  await answer('lars', 'done')()
  expect((await mine.press('Angre')).text).not.toContain('Svaret er som før')
  expect((await theirs.press('Angre')).text).not.toContain('Svaret er som før')
  expect(await row()).toBe('done')
})

it('one of the four that its leader answers alike on a card that says so already stood before', async () => {
  const lars = trust().person('lars')
  const first = await lars.press('nudge.default', { unit: 'hud', default: 'room' })
  await twice(() => first.press('Jeg har spurt'), 'Svaret er lagret')
  const later = await lars.press('nudge.default', { unit: 'hud', default: 'room' })
  const told = await later.press('Jeg har spurt')
  expect(told.text).toContain('Ingenting ble endret')
  expect(told.text).not.toContain('Svaret er lagret')
  const why = await (await later.press('Det går ikke')).press('Mangler rom, utstyr eller penger')
  expect(why.text).toContain('Svaret er lagret')
})

it('one of the four that a colleague answered alike stood before, and is not taken back as one’s own', async () => {
  const answer = (who: string) => press(who, 'nudge.answer', { unit: 'hud', default: 'room', answer: 'done' })
  await answer('lars')()
  const told = await answer('ada')()
  expect(told.text).toContain('Ingenting ble endret')
  expect(told.text).not.toContain('Svaret er lagret')
  expect(told.buttons).not.toContain('Angre')
  expect((await answer('lars')()).buttons).toContain('Angre')
})

describe('on a form that somebody else has used', () => {
  const form = { once: 'AbCdEfGhIjKlMnOpQrStUv' }
  const risk = (event: string) => ({
    sheet: 'risks',
    'risks-event': event,
    'risks-likelihood': '2',
    'risks-consequence': '3',
  })
  const note = { guide: 'video', step: 'training', helped: 'helped' }
  const workshop = 'hud:staff:1'

  const countOf = async (of: AnyCollection) => (await trust().store.list(of as never, { limit: 9 })).length

  it.each([
    ['a deviation', deviations, 'deviation.report', (text: string) => ({ text })],
    ['a note', notes, 'experience.write', (text: string) => ({ ...note, text })],
    ['a row', sheetRows, 'sheet.save', risk],
    [
      'a message',
      campaigns,
      'campaign.preview',
      (text: string) => ({ text, audience: 'everyone', time: 'now' }),
    ],
    [
      'a suggestion',
      suggestions,
      'workshop.suggest',
      (text: string) => ({ workshop, question: 'today', text }),
    ],
  ] as const)('%s is there once, however often it is pressed', async (_, of, verb, saying) => {
    await press('pia', 'workshop.open', { kind: 'staff' })()
    await press('pia', verb, { ...saying('Lyden falt ut i rommet'), ...form })()
    const other = press('lars', verb, { ...saying('Kameraet virket ikke'), ...form })
    await Promise.all([other(), other()])
    await other()
    expect(await countOf(of)).toBe(2)
    await press('pia', verb, { ...saying('Døra var låst'), ...form })()
    await other()
    expect(await countOf(of)).toBe(3)
  })

  it('the very same from a colleague is an incident of their own, once', async () => {
    const data = { text: 'Lyden falt ut i rommet', ...form }
    const first = await press('kari', 'deviation.report', data)()
    expect(first.text).toContain('2026-0001 er lagret')
    for (const [who, number] of [
      ['jonas', '0002'],
      ['samir', '0003'],
    ] as const) {
      const told = await Promise.all([
        press(who, 'deviation.report', data)(),
        press(who, 'deviation.report', data)(),
      ])
      for (const { text } of told) expect(text).toContain(`2026-${number} er lagret`)
      expect((await press(who, 'deviation.report', data)()).text).toContain(
        `2026-${number} er lagret fra før`,
      )
    }
  })

  it('what was taken away and is written again on it stands there again, once', async () => {
    const write = press('samir', 'experience.write', { ...note, text: 'Øv to og to', ...form })
    await write()
    await press('samir', 'experience.remove', { note: form.once })()
    await Promise.all([write(), write()])
    await write()
    expect(await trust().store.list(notes, { where: { state: 'shown' }, limit: 9 })).toHaveLength(1)
  })
})
