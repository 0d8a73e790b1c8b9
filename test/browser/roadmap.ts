/** A second guide from its start to its gate, a checklist, and what the leader keeps an eye on. */

import { beforeAll, describe, expect, it } from 'vitest'
import { button, choose, wordsOf } from './chat.ts'
import { picture } from './screens.ts'
import { demo, kari, lars } from './world.ts'

let nextYear: number

beforeAll(async () => {
  const { now } = (await (await demo.get('/demo/clock')).json()) as { now: string }
  nextYear = Number(now.slice(0, 4)) + 1
})

/** Over a step, its ticks and its gate: one card that changes where it stands, from the first press to the last. */
describe('a leader with a second guide', () => {
  it('finds it among the other ones, and starts it with a date', async () => {
    const before = await demo.rowsOf('plans')
    await lars.says('veikart')
    const roadmap = await lars.answer('Det neste')
    expect(await wordsOf(roadmap)).toMatch(/\d+ av 55 punkter er ferdige/)
    await picture(roadmap, 'roadmap-playground')
    await button(roadmap, 'Planer og verktøy').click()
    await button(roadmap, 'Verktøy').click()
    const tools = await lars.answer('Hvem passer video for?')
    await button(tools, 'Endre veikartet').click()
    await button(tools, 'Andre veikart').click()
    await button(await lars.answer('Digital hjemmeoppfølging'), 'Digital hjemmeoppfølging').click()
    const form = await lars.answer('Når skal dere være i gang?')
    await form.getByRole('combobox', { name: 'Oppstart' }).fill(`${nextYear}-09-01`)
    await button(form, 'Start').click()
    const started = await lars.answer(/0 av \d+ punkter er ferdige/)
    expect(await wordsOf(started)).toContain('1. september')
    expect(await demo.rowsOf('plans')).toBe(before + 1)
  })

  it('ticks what is done, takes it back, and gives the step to somebody else', async () => {
    const before = await demo.rowsOf('ticks')
    await button(await lars.answer('Det neste'), 'Åpne neste steg').click()
    const step = await lars.answer('Viktig:')
    await picture(step, 'step-playground')
    await step.getByRole('checkbox').first().check()
    await button(step, 'Lagre').click()
    const ticked = await lars.answer('Krysset av. Takk.')
    await button(ticked, '✓ Ferdig').click()
    expect(await wordsOf(ticked)).toMatch(/Ferdig · Lars Eikeland/)
    expect(await demo.rowsOf('ticks')).toBe(before + 1)
    await button(ticked, 'Angre').first().click()
    expect(await wordsOf(await lars.answer('Tatt tilbake'))).not.toContain('Ferdig · Lars Eikeland')

    // What is not likeliest is gathered, and shown outside of the card.
    await step.locator('button', { hasText: '...' }).last().click()
    await lars.page.getByText('Endre ansvar og datoer', { exact: true }).last().click()
    const form = await lars.answer('Velg rollen som har ansvaret')
    await choose(form, 'Ansvarlig rolle', 'Ildsjel · Ingrid Nesbø')
    await button(form, 'Lagre').click()
    expect(await wordsOf(await lars.answer('Ansvar og datoer er oppdatert'))).toContain('Ingrid Nesbø')
  })

  it('is stopped by the gate before a later phase, and goes on with a reason', async () => {
    await button(await lars.answer('Ansvar og datoer er oppdatert'), 'Til veikartet').click()
    const roadmap = await lars.answer('Det neste')
    await button(roadmap, 'Stegene, fase for fase').click()
    await button(roadmap, '5. Tegn tjenesteforløpet').click()
    const locked = await lars.answer('Fasen er ikke åpnet ennå')
    await button(locked, 'Se hva som mangler').click()
    const gate = await lars.answer('er ikke ferdige ennå')
    await picture(gate, 'gate')
    await button(gate, 'Gå videre likevel').click()
    const asked = await lars.answer('Skriv kort hvorfor dere går videre')
    const before = await demo.rowsOf('decisions')
    await asked.getByRole('textbox').fill('Resten gjøres parallelt')
    await button(asked, 'Gå videre likevel').click()
    await lars.answer('Fasen er åpen')
    expect(await demo.rowsOf('decisions')).toBe(before + 1)
  })

  it('moves go-live, and everything moves with it', async () => {
    await button(await lars.answer('Fasen er åpen'), 'Til veikartet').click()
    await button(await lars.answer('Det neste'), 'Flytt oppstart').click()
    const form = await lars.answer('Fristene følger den nye datoen')
    await form.getByRole('combobox', { name: 'Oppstart' }).fill(`${nextYear}-11-01`)
    await button(form, 'Flytt oppstart').click()
    await lars.answer(/Oppstart \S+ 1\. november/)
  })
})

describe('a clinician before a wound consultation', () => {
  it('says what is not ready, and reports it with one tap', async () => {
    const before = await demo.rowsOf('deviations')
    await kari.says('sjekkliste sårpoliklinikken')
    const list = await kari.answer('Alt klart')
    await picture(list, 'checklist-playground')
    await button(list, 'Noe er ikke klart').click()
    const trouble = await kari.answer('Hva er ikke klart?')
    // What is wrong is pressed where it stands.
    await trouble.getByRole('button').first().click()
    const help = await kari.answer('Fint at du så det')
    await picture(help, 'trouble')
    await button(help, 'Si fra til Dult').click()
    const receipt = await kari.answer(/Avvik \d{4}-\d{4} er lagret/)
    expect(await wordsOf(receipt)).toContain('Numrene til kommunen mangler')
    expect(await demo.rowsOf('deviations')).toBe(before + 1)
  })

  it('has the emergency procedure at once', async () => {
    await kari.says('nød')
    const emergency = await kari.answer('113')
    expect(await emergency.getByRole('textbox').count()).toBe(0)
  })
})

describe('what the leader keeps an eye on', () => {
  it('is the risks, by size', async () => {
    await lars.says('veikart risiko')
    const risks = await lars.answer('Lyden blir borte midt i samtalen')
    expect(await wordsOf(risks)).toContain('Høy: 2 · Middels: 3 · Lav: 1')
    await picture(risks, 'risks')
  })

  it('is who is told what, and when', async () => {
    await lars.says('veikart interessenter')
    const stakeholders = await lars.answer('Hold tett kontakt')
    expect(await wordsOf(stakeholders)).toContain('IT-avdelingen')
    await picture(stakeholders, 'stakeholders')
  })

  it('is where the unit stands', async () => {
    await lars.says('veikart')
    // There are two guides now.
    await button(await lars.answer('Veikartene til'), 'Veikart for videokonsultasjon').click()
    const roadmap = await lars.answer('Det neste')
    await button(roadmap, 'Planer og verktøy').click()
    await button(roadmap, 'Verktøy').click()
    await button(await lars.answer('Hvem passer video for?'), 'Hvor står vi?').click()
    expect(await wordsOf(await lars.answer('Her står Hudpoliklinikken'))).toContain(
      'Her kan litt hjelp bety mest',
    )
  })
})
