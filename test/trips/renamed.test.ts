/** A unit is called otherwise while letters that name it wait: they leave with what it is called by then. */

import { expect, it } from 'vitest'
import { trustForEach } from '../support/trust.ts'

/** A Friday, late enough for whatever may wait. */
const trust = trustForEach({ at: '2026-11-20T22:30:00Z' })

const before = 'Hudpoliklinikken, Fjordvik sykehus'

const press = (who: string, verb: string, data: object = {}) =>
  trust()
    .person(who)
    .press(verb, { unit: 'hud', ...data })

const rename = async (unitName: string) => {
  const saved = await (await press('lars', 'unit.form')).press('Lagre', { unitName })
  expect(saved.text).toContain(`${unitName} er endret`)
}

const sent = () => {
  const cards = trust().connector.sent.map(({ activity }) => JSON.stringify(activity))
  return (word: string) => cards.filter(card => card.includes(word))
}

const monday = async () => {
  trust().clock.set('2026-11-23T10:00:00Z')
  await trust().app.tick()
  return sent()
}

it('a message and the news of a role name the unit as it is called when they arrive', async () => {
  for (const who of ['kari', 'pia']) await trust().person(who).says('meny')
  const form = await (await trust().person('lars').says('kampanje')).press('Ny melding')
  const words = { text: 'Takk for en fin uke.', audience: 'clinician', time: 'monday' }
  await (await form.press('Se hvordan det blir', words)).press('Send')
  await press('lars', 'people.assign', { function: 'project', holder: 'jonas', seen: '1' })
  await rename('Hudavdelingen')
  await rename('Hud og sår')
  const came = await monday()
  expect([came('Takk for en fin uke.').length, came('Prosjektleder').length].every(count => count > 0)).toBe(
    true,
  )
  expect(came('Hud og sår').length).toBeGreaterThan(1)
  expect([came(before), came('Hudavdelingen')]).toEqual([[], []])
})

it('what says a name that the unit has again says that', async () => {
  await trust().person('kari').says('meny')
  const form = await (await trust().person('lars').says('kampanje')).press('Ny melding')
  const words = { text: 'Takk for en fin uke.', audience: 'clinician', time: 'monday' }
  await (await form.press('Se hvordan det blir', words)).press('Send')
  await rename('Hudavdelingen')
  await rename(before)
  const came = await monday()
  expect([came(before).length > 0, came('Hudavdelingen')]).toEqual([true, []])
})

const title = 'Skiltet på døren'

const publish = async () => {
  const form = await (await trust().person('kari').says('historie')).press('Fortell en historie')
  const words = { title, specialty: 'dermatology', happened: 'Døren gikk opp midt i en samtale.' }
  const check = await (await form.press('Se hvordan det blir', words)).press(
    'Kan noen kjenne igjen pasienten?',
  )
  const questions = ['place', 'condition', 'date', 'job', 'age', 'colleague']
  const no = Object.fromEntries(questions.map(question => [`check-${question}`, 'no']))
  const consent = await check.press('Gå videre', no)
  await consent.press('Send til leder', { consent: 'Ja, del den.', signed: 'name' })
  const waiting = await (await trust().person('lars').says('historie')).press('1 historie venter på deg')
  return (await waiting.press(title)).press('Publiser')
}

it('a story is told by somebody of a unit as it is called when it arrives', async () => {
  for (const who of ['kari', 'jonas', 'siv']) await trust().person(who).says('meny')
  const chosen = await (await (await publish()).press('Send til kolleger')).press('Kollegene i enheten')
  await chosen.press(chosen.buttons.find(button => button.startsWith('Send til')) ?? '')
  await rename('Huden')
  const came = (await monday())(title)
  expect(came.length).toBeGreaterThan(0)
  expect(came.filter(card => card.includes('Kari Solheim, Huden')).length).toBe(came.length)
})
