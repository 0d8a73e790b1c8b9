/** A unit takes up a guide: starts it, ticks, assigns, meets the gates, moves its go-live, and finds its way. */

import { describe, expect, it } from 'vitest'
import { decisions } from '../../src/core/decisions.ts'
import { type Read, update } from '../../src/core/store.ts'
import { plans, type Tick, ticks } from '../../src/features/roadmap/plan/plan.ts'
import type { Card } from '../support/card.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()

const start = async (goLive = '2027-03-01'): Promise<Card> => {
  const guides = await trust().person('lars').says('veikart')
  return (await guides.press('Veikart for videokonsultasjon')).press('Start', { goLive })
}

const openStep = async (who: string, step: string) => {
  await trust().person(who).says('veikart')
  return trust().person(who).press('roadmap.step', { guide: 'video', step })
}

/** The first item of the step that the most of this is about. */
const first = 'Vi vet hvem som blir berørt, og hvem som kan hjelpe eller bremse'
const analysis = { items: 'analysis' }

const ticked = () => trust().store.list(ticks, { limit: 1000 })

describe('what is written after the command', () => {
  it.each(['veikart 99', 'steg 99', 'Steg 0', 'veikart 100'])(
    'is told where there is no such step: «%s»',
    async text => {
      await start()
      const told = await trust().person('lars').says(text)
      expect(told.text).toContain('Det steget finnes ikke')
      expect(told.text).toMatch(/nummerert fra 1 til 2\d/)
      expect((await told.press('Til veikartet')).text).toContain('punkter er ferdige')
    },
  )

  it('is a step by its number alone', async () => {
    await start()
    expect((await trust().person('lars').says('steg 1')).text).toContain('Steg 1 av')
  })

  it('leads to the tools, also from the menu', async () => {
    await start()
    const tools = await (await trust().person('pia').says('hei')).press('Risiko, gevinster og andre verktøy')
    expect(tools.buttons).toContain('Risiko')
    expect((await tools.press('Til veikartet')).text).toContain('punkter er ferdige')
  })
})

describe('a unit without a guide', () => {
  it('is shown the guides with the fitting one first, and starts one with a date', async () => {
    const guides = await trust().person('lars').says('veikart')
    expect(guides.text).toContain('har ikke startet et veikart ennå')
    expect(guides.text.indexOf('Passer for tjenesten deres')).toBeGreaterThan(0)
    const form = await guides.press('Veikart for videokonsultasjon')
    expect(form.inputs).toEqual(['goLive'])
    const overview = await form.press('Start', { goLive: '2027-03-01' })
    expect(overview.text).toContain('0 av 55 punkter er ferdige')
    expect(overview.text).toContain('mandag 1. mars')
    expect(await trust().store.list(plans, { limit: 9 })).toMatchObject([
      { unit: 'hud', guide: 'video', goLive: '2027-03-01', state: 'running' },
    ])
  })

  it('is asked for a date again when there is none, or one that cannot be', async () => {
    const form = await (await trust().person('lars').says('veikart')).press('Veikart for videokonsultasjon')
    for (const goLive of ['', 'snart', '2026-02-30', '1999-01-01', '2100-01-01']) {
      expect((await form.press('Start', { goLive })).text).toContain('Velg en dato innen')
    }
    expect(await trust().store.list(plans, { limit: 9 })).toEqual([])
  })

  it('lets a clinician read and points to who can start', async () => {
    const guides = await trust().person('kari').says('veikart')
    expect(guides.text).toContain('Lederen eller prosjektteamet kan starte et veikart')
    expect(guides.buttons).not.toContain('Veikart for videokonsultasjon')
  })

  it('is started once, however often the form is sent', async () => {
    const form = await (await trust().person('lars').says('veikart')).press('Veikart for videokonsultasjon')
    await Promise.all([
      form.press('Start', { goLive: '2027-03-01' }),
      form.press('Start', { goLive: '2027-03-01' }),
    ])
    expect(await trust().store.list(plans, { limit: 9 })).toHaveLength(1)
  })
})

describe('a step', () => {
  it('says why, who, when and what to look out for, and is ticked with who and when', async () => {
    await start()
    const step = await openStep('lars', 'stakeholders')
    expect(step.text).toContain('0 av 2 ferdig')
    expect(step.text).toContain('**Viktig:**')
    const done = await step.press('Lagre', analysis)
    expect(done.text).toContain('Krysset av. Takk.')
    expect(done.text).toContain('1 av 2 ferdig')
    expect(done.text).toMatch(/Ferdig · Lars Eikeland .*20\. november/)
    const undone = await done.press('Angre')
    expect(undone.text).toContain('Punktet er åpent igjen')
    expect(await ticked()).toMatchObject([{ state: 'open', by: 'lars' }])
  })

  it('takes five ticks with one save, in one write, and all five back with one undo', async () => {
    await trust().person('berit').press('roadmap.begin', { guide: 'home', goLive: '2027-06-01' })
    const step = await trust().person('berit').press('roadmap.step', { guide: 'home', step: 'cooperation' })
    const all = /"value":"([^",]+(?:,[^",]+){4})"/.exec(JSON.stringify(step.content))?.[1] ?? ''
    const done = await step.press('Lagre', { items: all })
    expect(done.text).toContain('5 punkter krysset av. Takk.')
    expect(done.text).toContain('5 av 8 ferdig')
    expect(await ticked()).toHaveLength(5)
    const undone = await done.press('Angre')
    expect(undone.text).toContain('5 punkter er åpne igjen')
    expect((await ticked()).map(({ state }) => state)).toEqual(Array(5).fill('open'))
  })

  it('leaves alone what somebody has ticked anew when the five are taken back', async () => {
    await start()
    const both = { items: 'analysis,communication-plan' }
    const done = await (await openStep('lars', 'stakeholders')).press('Lagre', both)
    const again = await (await openStep('pia', 'stakeholders')).press('Endre')
    await again.press('Lagre', { note: 'Ligger i mappen' })
    const undone = await done.press('Angre')
    expect(undone.text).toContain('Tatt tilbake. Punktet er åpent igjen.')
    expect(undone.text).toContain('1 av 2 ferdig')
    expect((await ticked()).find(({ item }) => item === 'analysis')).toMatchObject({ state: 'done' })
  })

  it('asks for a choice where nothing was chosen, and knows no item that is not its own', async () => {
    await start()
    const step = await openStep('lars', 'stakeholders')
    for (const items of ['', 'was-here-once', '__proto__'])
      expect((await step.press('Lagre', { items })).text).toContain('Velg det som er gjort, og lagre.')
    expect(await ticked()).toEqual([])
  })

  it('says how it stands, with its number among all', async () => {
    await start('2026-12-01')
    const late = await openStep('lars', 'stakeholders')
    expect(late.text).toContain('Steg 1 av 20 · Før dere begynner')
    expect(late.text).toContain('⏰ Forbi fristen')
    const done = await late.press('Lagre', { items: 'analysis,communication-plan' })
    expect(done.text).toContain('✓ Ferdig')
    expect((await openStep('lars', 'launch')).text).toContain('🔒 Låst')
  })

  it('is gone back to from a text to copy, also when it was fetched as a file', async () => {
    await start()
    const launch = await openStep('lars', 'launch')
    const file = await (await launch.press('Melding fra lederen')).press('Få den som fil')
    expect((await file.press('Til steget')).text).toContain('Steg 17 av 20')
  })

  it('is ticked where it stands on the overview, which stays, and says how to take it back', async () => {
    await start()
    const overview = await trust().person('lars').says('veikart')
    const after = await overview.press('Ferdig')
    expect(after.text).toContain('Det neste')
    expect(after.text).toContain('Krysset av. Takk.')
    expect(after.text).toContain('1 av 55 punkter er ferdige')
    expect((await after.press('Angre')).text).toContain('0 av 55 punkter er ferdige')
  })

  it('shows two who tick at once the same truth', async () => {
    await start()
    const [one, two] = await Promise.all([openStep('lars', 'stakeholders'), openStep('pia', 'stakeholders')])
    const [first, second] = await Promise.all([one.press('Lagre', analysis), two.press('Lagre', analysis)])
    expect([first.text, second.text].filter(text => text.includes('1 av 2 ferdig'))).toHaveLength(2)
    expect(await ticked()).toHaveLength(1)
    // Whoever comes later with an old card sees who did it.
    const late = await two.press('Lagre', analysis)
    expect(late.text).not.toContain('Krysset av. Takk.')
    expect(late.text).toMatch(/Ferdig · (Lars Eikeland|Pia Lunde)/)
  })

  it('keeps a comment and an address as evidence', async () => {
    await start()
    const item = await (await openStep('pia', 'stakeholders')).press(first)
    const saved = await item.press('Lagre og kryss av', {
      note: 'Ligger i Teams-mappen',
      link: 'https://fjordvik.example/a',
    })
    expect(saved.text).toContain('«Ligger i Teams-mappen»')
    expect(saved.text).toContain('fjordvik.example/a')
    expect(await ticked()).toMatchObject([{ state: 'done', note: 'Ligger i Teams-mappen' }])
  })

  it('gives a too long comment back, and stores nothing of it', async () => {
    await start()
    const item = await (await openStep('pia', 'stakeholders')).press(first)
    const refused = await item.press('Lagre og kryss av', { note: 'ord '.repeat(100) })
    expect(refused.text).toContain('Kort det ned til 300 tegn')
    expect(String(refused.valueOf('note'))).toContain('ord ord')
    expect(await ticked()).toEqual([])
  })

  it('takes «not relevant» with a reason only, and counts it as dealt with', async () => {
    await start()
    const item = await (await openStep('lars', 'stakeholders')).press('Ikke aktuelt')
    expect(item.inputs).toEqual(['why'])
    expect(item.buttons).toEqual(['Ikke aktuelt hos oss', 'Til steget'])
    const alone = await trust()
      .person('lars')
      .press('roadmap.item', { guide: 'video', step: 'stakeholders', item: 'analysis' })
    expect(alone.inputs).toEqual(['note', 'link'])
    expect((await alone.press('Ikke aktuelt')).inputs).toEqual(['why'])
    const asked = await item.press('Ikke aktuelt hos oss')
    expect(asked.text).toContain('Skriv kort hvorfor')
    expect(asked.inputs).toEqual(['why'])
    expect(await ticked()).toEqual([])
    const skipped = await item.press('Ikke aktuelt hos oss', { why: 'Vi bruker klinikkens felles plan' })
    expect(skipped.text).toContain('1 av 2 ferdig')
    expect(skipped.text).toContain('Ikke aktuelt hos oss · Lars Eikeland')
    expect(skipped.text).toContain('«Vi bruker klinikkens felles plan»')
  })

  it('says nothing of why it did not apply once that is taken back and somebody else has done it', async () => {
    await start()
    const skip = await (await openStep('lars', 'stakeholders')).press('Ikke aktuelt')
    const skipped = await skip.press('Ikke aktuelt hos oss', { why: 'Vi har ingen som blir berørt' })
    await skipped.press('Angre')
    const data = { guide: 'video', step: 'stakeholders', item: 'analysis' }
    const done = await trust().person('pia').press('roadmap.tick', data)
    expect(done.text).toContain('Ferdig · Pia Lunde')
    expect(done.text).not.toContain('Vi har ingen som blir berørt')
    const said = { ...data, note: 'Står i perm 3', link: '' }
    await trust().person('pia').press('roadmap.save', said)
    await trust().person('pia').press('roadmap.untick', data)
    expect((await trust().person('lars').press('roadmap.tick', data)).text).toContain('Står i perm 3')
  })

  it('keeps what was written of it while it was said not to apply', async () => {
    await start()
    const data = { guide: 'video', step: 'stakeholders', item: 'analysis' }
    await trust()
      .person('pia')
      .press('roadmap.save', { ...data, note: 'Står i perm 3', link: '' })
    await trust().person('pia').press('roadmap.untick', data)
    const skip = await (await openStep('lars', 'stakeholders')).press('Ikke aktuelt')
    const skipped = await skip.press('Ikke aktuelt hos oss', { why: 'Vi har ingen som blir berørt' })
    expect(skipped.text).toContain('«Vi har ingen som blir berørt»')
    expect(skipped.text).not.toContain('Står i perm 3')
    const item = await trust().person('lars').press('roadmap.item', data)
    expect(item.text).toContain('Vi har ingen som blir berørt')
    expect(item.valueOf('note')).toBe('Står i perm 3')
    await skipped.press('Angre')
    const [opened] = await ticked()
    expect(opened).toMatchObject({ state: 'open', note: 'Står i perm 3', writers: { note: 'pia' } })
    expect(opened).not.toHaveProperty('why')
    expect((await trust().person('lars').press('roadmap.tick', data)).text).toContain('Står i perm 3')
  })

  it('says why it does not apply also where a version before wrote that in the place of a comment', async () => {
    await start()
    const data = { guide: 'video', step: 'stakeholders', item: 'analysis' }
    const skip = await (await openStep('lars', 'stakeholders')).press('Ikke aktuelt')
    await skip.press('Ikke aktuelt hos oss', { why: 'Felles plan' })
    const [{ why: note, ...row } = {} as Read<Tick>] = await ticked()
    expect((await trust().store.write([update(ticks, { ...row, note: note ?? '' })])).written).toBe(true)
    const step = await openStep('lars', 'stakeholders')
    expect(step.text).toContain('«Felles plan»')
    expect((await trust().person('lars').press('roadmap.item', data)).valueOf('note')).toBe('')
    await trust().person('lars').press('roadmap.untick', data)
    expect(await ticked()).toMatchObject([{ state: 'open', note: '' }])
  })

  it('is ticked, left out and opened again by a card from before its buttons had other verbs', async () => {
    await start()
    const data = { guide: 'video', step: 'stakeholders', item: 'analysis' }
    const lars = trust().person('lars')
    expect((await lars.press('checklist.tick', data)).text).toContain('Krysset av. Takk.')
    expect(await ticked()).toMatchObject([{ item: 'analysis', state: 'done' }])
    await lars.press('checklist.untick', data)
    expect(await ticked()).toMatchObject([{ item: 'analysis', state: 'open' }])
    await lars.press('checklist.skip', { ...data, why: 'har det fra før' })
    expect(await ticked()).toMatchObject([{ item: 'analysis', state: 'irrelevant' }])
    const item = await lars.press('checklist.item', data)
    expect(item.inputs).toEqual(['note', 'link'])
    await lars.press('checklist.save', { ...data, note: 'står i planen' })
    expect(await ticked()).toMatchObject([{ item: 'analysis', note: 'står i planen' }])
  })

  it('stores nothing of what could identify a patient', async () => {
    await start()
    const item = await (await openStep('lars', 'stakeholders')).press(first)
    const stopped = await item.press('Lagre og kryss av', { note: 'gjelder 13097248022' })
    expect(stopped.text).not.toContain('Krysset av')
    expect(await ticked()).toEqual([])
  })

  it('is read by all and ticked by those who work with it, or hold its function', async () => {
    await start()
    expect((await openStep('kari', 'stakeholders')).buttons).not.toContain('Lagre')
    const data = { guide: 'video', step: 'stakeholders', item: 'analysis' }
    expect((await trust().person('kari').press('roadmap.tick', data)).text).toContain(
      'Det er andre som gjør dette',
    )
    // Turid is the secretary: what is hers she ticks.
    const step = await openStep('lars', 'stakeholders')
    await (await step.press('Endre ansvar og datoer')).press('Lagre', { responsible: 'secretary' })
    expect((await openStep('turid', 'stakeholders')).buttons).toContain('Lagre')
  })

  it('goes in pages when it is long, and stays where it was pressed', async () => {
    const begun = await trust()
      .person('berit')
      .press('roadmap.begin', { guide: 'home', goLive: '2027-06-01' })
    expect(begun.text).toContain('0 av')
    const step = await begun.press('Åpne neste steg')
    expect(step.text).toContain('side 1 av 2')
    const second = await step.press('Neste side')
    expect(second.text).toContain('side 2 av 2')
    const item = /"value":"([a-z-]+)"/.exec(JSON.stringify(second.content))?.[1] ?? ''
    expect((await second.press('Lagre', { items: item })).text).toContain('side 2 av 2')
  })
})

describe('responsibility and dates', () => {
  it('follow the function, are arranged by hand, and go back to the usual', async () => {
    await start()
    const step = await openStep('pia', 'stakeholders')
    const form = await step.press('Endre ansvar og datoer')
    expect(form.text).toContain('Vanligvis:')
    expect((await form.press('Lagre', { from: '2026-12-10', to: '2026-12-01' })).text).toContain(
      'Slutten må komme etter starten',
    )
    const arranged = await form.press('Lagre', {
      responsible: 'champion',
      from: '2026-12-01',
      to: '2026-12-10',
    })
    expect(arranged.text).toContain('Ingrid Nesbø')
    expect(arranged.text).toContain('10. desember 2026')
    const usual = await (await arranged.press('Endre ansvar og datoer')).press('Tilbake til det vanlige')
    expect(usual.text).not.toContain('Ingrid Nesbø')
  })

  it('move with go-live, except what was set by hand, and can be moved back', async () => {
    await start('2027-03-01')
    await (await (await openStep('pia', 'needs')).press('Endre ansvar og datoer')).press('Lagre', {
      to: '2026-12-10',
    })
    const before = (await trust().person('pia').says('veikart plan')).text
    const overview = await trust().person('lars').says('veikart')
    const moved = await (await overview.press('Flytt oppstart')).press('Flytt oppstart', {
      goLive: '2027-05-03',
      why: 'Utstyret kommer senere',
    })
    expect(moved.text).toContain('mandag 3. mai')
    const after = (await trust().person('pia').says('veikart plan')).text
    expect(after).not.toBe(before)
    expect(after).toContain('10.12.2026 · satt for hånd')
    expect(await trust().store.list(decisions, { limit: 9 })).toMatchObject([
      { unit: 'hud', kind: 'go-live', why: 'Utstyret kommer senere', by: 'lars' },
    ])
    const back = await (await moved.press('Flytt oppstart')).press('Flytt tilbake til 1. mars 2027')
    expect(back.text).toContain('mandag 1. mars')
    expect(back.text).toContain('↩ Angret: oppstart er flyttet tilbake')
    expect(moved.text).toContain('Oppstart er flyttet')
    expect(moved.text).not.toContain('Angret')
  })

  it('are not moved to a day that has passed before somebody says so twice', async () => {
    await start('2026-12-01')
    const form = await (await trust().person('lars').says('veikart')).press('Flytt oppstart')
    const asked = await form.press('Flytt oppstart', { goLive: '2026-01-01', why: 'Utstyret' })
    expect(asked.text).toContain('1. januar 2026 er passert')
    expect(asked.valueOf('why')).toBe('Utstyret')
    expect(await trust().store.list(decisions, { limit: 9 })).toEqual([])
    expect((await asked.press('Flytt oppstart', { goLive: '2025-01-01' })).text).toContain('er passert')
    const moved = await asked.press('Flytt oppstart', { goLive: '2026-01-01' })
    expect(moved.text).toContain('1. desember 2026 → **1. januar 2026**')
  })

  it('that moved are told in numbers where it was pressed, with the way back, and what was late is told of', async () => {
    await start('2026-12-01')
    const form = await (await trust().person('lars').says('veikart')).press('Flytt oppstart')
    const moved = await form.press('Flytt oppstart', { goLive: '2027-12-01' })
    expect(moved.text).toContain('1. desember 2026 → **1. desember 2027**')
    expect(moved.text).toContain('20 steg fikk nye datoer.')
    expect(moved.text).toMatch(/Forbi fristen: \d+ før, 0 nå\./)
    const back = await moved.press('Angre')
    expect(back.text).toContain('1. desember 2027 → **1. desember 2026**')
    // Where nothing moves, nothing is told.
    const same = await form.press('Flytt oppstart', { goLive: '2026-12-01' })
    expect(same.text).not.toContain('fikk nye datoer')
  })

  it('are found by the word for what is late', async () => {
    await start('2026-12-01')
    const plan = await trust().person('lars').says('veikart plan')
    const late = await plan.press('Bare det som er forbi fristen')
    expect((await trust().person('lars').says('veikart forsinket')).text).toBe(late.text)
  })

  it('are shown for what is late alone', async () => {
    await start('2027-03-01')
    const late = await (await trust().person('lars').says('veikart plan')).press(
      'Bare det som er forbi fristen',
    )
    const isLate = (line: string) => line.includes('Forbi fristen · ')
    const told = late.text.split('\n')
    expect(told.filter(isLate).length).toBeGreaterThan(0)
    expect(told.filter(line => /· \d+\s%/.test(line))).toHaveLength(told.filter(isLate).length)
  })

  it('are a plan that is leafed through, there and back', async () => {
    await start()
    const plan = await trust().person('lars').says('veikart plan')
    const second = await plan.press('Neste side')
    expect(second.text).not.toBe(plan.text)
    expect((await second.press('Forrige side')).text).toBe(plan.text)
  })

  it('are a plan with who, when, percent and what is late, also as a table', async () => {
    await start('2026-12-01')
    const plan = await trust().person('lars').says('veikart plan')
    expect(plan.text).toMatch(/steg er forbi fristen/)
    expect(plan.text).toContain('Lars Eikeland')
    const late = await plan.press('Bare det som er forbi fristen')
    expect(late.text).toContain('Forbi fristen')
    const link = /fil\/[\w-]+/.exec(JSON.stringify(plan.content))?.[0]
    const file = await fetch(`${trust().address}/${link}`, { method: 'POST' })
    expect(file.headers.get('content-type')).toContain('text/csv')
    const rows = (await file.text()).trim().split('\r\n')
    expect(rows[0]).toContain('Fase;Steg;Funksjon;Ansvarlig;Start;Slutt')
    expect(rows).toHaveLength(21)
    expect((await fetch(`${trust().address}/${link}`, { method: 'POST' })).status).toBe(404)
  })
})

describe('the gate before a phase', () => {
  const locked = { guide: 'video', step: 'launch', item: 'staff-trained' }

  it('stops a tick in a later phase and shows what is missing', async () => {
    await start()
    expect((await openStep('pia', 'launch')).text).toContain('Fasen er ikke åpnet ennå')
    const gate = await trust().person('pia').press('roadmap.tick', locked)
    expect(gate.text).toContain('punkter er ikke ferdige ennå')
    // Each step is a row with how much is left of it, and its points stand one under another.
    expect(gate.text).toMatch(/Hvem endringen gjelder\n○ 2 igjen/)
    expect(gate.text).toContain(`\n• ${first}\n`)
    expect(gate.buttons).toContain('Hvem endringen gjelder')
    expect(gate.text).toContain('Lederen kan velge å gå videre likevel')
    expect(gate.buttons).not.toContain('Gå videre likevel')
    expect(await ticked()).toEqual([])
  })

  it('is passed by a leader with a reason, which stands in the decision log', async () => {
    await start()
    const gate = await trust()
      .person('lars')
      .press('roadmap.gate', { guide: 'video', phase: 'implementation' })
    expect((await gate.press('Gå videre likevel')).text).toContain('Skriv kort hvorfor dere går videre')
    const passed = await gate.press('Gå videre likevel', { why: 'Resten gjøres parallelt' })
    expect(passed.text).toContain('Fasen er åpen')
    expect(await trust().store.list(decisions, { limit: 9 })).toMatchObject([
      { kind: 'gate', about: 'video.implementation', why: 'Resten gjøres parallelt', by: 'lars' },
    ])
    expect((await trust().person('pia').press('roadmap.tick', locked)).text).toContain('Krysset av. Takk.')
  })

  it('is not for others, whatever their card says', async () => {
    await start()
    const data = { guide: 'video', phase: 'implementation', why: 'Jeg vil' }
    for (const who of ['pia', 'kari', 'samir', 'berit']) await trust().person(who).press('roadmap.pass', data)
    expect(await trust().store.list(plans, { limit: 9 })).toMatchObject([{ opened: [] }])
  })
})

describe('the gate before go-live', () => {
  it('lists why not yet, and takes a leader’s reason or a full house', async () => {
    await start()
    const ready = await (await trust().person('lars').says('veikart')).press('Klare for oppstart?')
    expect(ready.text).toMatch(/Ikke klare ennå: \d ting mangler/)
    expect(ready.text).toContain('○ Stegene før oppstart')
    expect((await ready.press('Vi er i gang')).text).toContain('Skriv kort hvorfor')
    const live = await ready.press('Vi er i gang', { why: 'Vi begynner med én gruppe' })
    expect(live.text).toContain('Enheten er i drift')
    const log = async () => (await trust().store.list(decisions, { limit: 9 })).map(({ why }) => why)
    expect(await log()).toEqual(['Vi begynner med én gruppe'])
    expect((await live.press('Vi er ikke i gang likevel')).text).toContain('Ikke klare ennå')
    expect(await log()).toEqual([])
    await ready.press('Vi er i gang', { why: 'Nå er alle med' })
    expect(await log()).toEqual(['Nå er alle med'])
  })
})

describe('finding the way', () => {
  it.each([
    ['veikart 2', 'needs'],
    ['veikart steg 2', 'needs'],
    ['veikart behov', 'needs'],
  ])('«%s» leads to the step', async (text, step) => {
    await start()
    expect(JSON.stringify((await trust().person('pia').says(text)).content)).toContain(`"step":"${step}"`)
  })

  it('lays a guide aside and takes it up again with all its ticks', async () => {
    await start()
    await (await openStep('lars', 'stakeholders')).press('Lagre', analysis)
    const more = await (await trust().person('lars').says('veikart')).press('Verktøy')
    const aside = await more.press('Legg veikartet til side')
    expect(aside.text).toContain('Alt dere har krysset av, er tatt vare på')
    expect((await trust().person('kari').says('veikart')).text).toContain('har ikke startet')
    expect((await aside.press('Ta det fram igjen')).text).toContain('1 av 55')
  })

  it('chooses between guides when the unit runs several', async () => {
    await start()
    await trust().person('lars').press('roadmap.begin', { guide: 'home', goLive: '2027-06-01' })
    const areas = await trust().person('kari').says('veikart')
    expect(areas.text).toContain('Veikartene til Hudpoliklinikken')
    expect((await areas.press('Veikart for videokonsultasjon')).text).toContain('Det neste')
  })

  it('is the reader’s own unit only', async () => {
    await start()
    expect((await trust().person('siv').says('veikart')).text).not.toContain('0 av 55')
    const theirs = await trust().person('siv').press('roadmap.step', { guide: 'video', step: 'needs' })
    expect(theirs.text).toContain('Her er det ikkje noko vegkart lenger')
  })
})

describe('a card in the channel', () => {
  it('changes for everyone when one of them ticks, in the unit’s language', async () => {
    await start()
    const { connector, clock } = trust()
    const team = { id: '19:hud@thread.tacv2', name: 'Hudpoliklinikken' }
    const pia = trust().stranger('d0170000-0000-4000-8000-000000000008', 'Pia Lunde', 'en-GB', team)
    const step = await pia.press('roadmap.step', { guide: 'video', step: 'stakeholders' })
    expect(step.buttons).toContain('Lagre')
    await trust().post({
      ...pia.activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: 'card-1' }),
      value: {
        action: {
          type: 'Action.Execute',
          verb: 'roadmap.tick',
          data: { guide: 'video', step: 'stakeholders', item: 'analysis', page: '1' },
        },
      },
    })
    expect(clock.now()).toContain('2026')
    const changed = connector.sent.filter(({ how }) => how === 'updated')
    expect(JSON.stringify(changed)).toContain('Ferdig · Pia Lunde')
  })
})
