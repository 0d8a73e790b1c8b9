/** Forms that lay open while somebody else saved: what each changed is kept, and what both changed is asked anew. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { update } from '../../src/core/store.ts'
import { feedbackCodes } from '../../src/features/feedback/code.ts'
import { duties } from '../../src/features/people/functions/duties.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { units } from '../../src/features/people/person.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let trust: Trust

beforeAll(async () => {
  trust = await startTrust()
})

afterAll(async () => {
  expect(trust.leaked()).toEqual([])
  await trust.close()
})

const open = (who: string, verb: string, data: object = {}) =>
  trust.person(who).press(verb, { unit: 'hud', ...data })

const numbers = async () => (await trust.store.get(units, 'hud'))?.numbers

const overtaken = 'Dette er endret i mellomtiden'

describe('the numbers of an emergency', () => {
  beforeEach(async () => {
    const row = await trust.store.get(units, 'hud')
    if (!row) throw new Error('There is no unit.')
    const set = { team: '2113', ward: '24 20 00 45', clinic: '116 117' }
    const { written } = await trust.store.write([update(units, { ...row, numbers: set })])
    expect(written).toBe(true)
  })

  it('that two change, each another one, are both kept', async () => {
    const [first, second] = [await open('lars', 'unit.numbers'), await open('ada', 'unit.numbers')]
    await first.press('Lagre', { callTeam: '22 33 44 55' })
    expect((await second.press('Lagre', { callWard: '77 88 99 00' })).text).toContain('Lagret')
    expect(await numbers()).toEqual({ team: '22 33 44 55', ward: '77 88 99 00', clinic: '116 117' })
  })

  it('of which two change the same one are shown anew, and nothing of the second is written', async () => {
    const [first, second] = [await open('lars', 'unit.numbers'), await open('ada', 'unit.numbers')]
    await first.press('Lagre', { callTeam: '22 33 44 55' })
    const anew = await second.press('Lagre', { callTeam: '2999', callWard: '77 88 99 00' })
    expect(anew.text).toMatch(/Dette er endret i mellomtiden.*Internt nødnummer: nå «22 33 44 55»/)
    expect(anew.text).not.toContain('Lagret.')
    expect([anew.valueOf('callTeam'), anew.valueOf('callWard')]).toEqual(['2999', '77 88 99 00'])
    expect(await numbers()).toMatchObject({ team: '22 33 44 55', ward: '24 20 00 45' })
    await anew.press('Lagre')
    expect(await numbers()).toMatchObject({ team: '2999', ward: '77 88 99 00' })
  })

  it('of which two write the same are saved for both', async () => {
    const [first, second] = [await open('lars', 'unit.numbers'), await open('ada', 'unit.numbers')]
    await first.press('Lagre', { callTeam: '2999' })
    expect((await second.press('Lagre', { callTeam: '2999' })).text).toContain('Lagret')
  })

  it('are taken back without what somebody else changed since', async () => {
    const saved = await (await open('lars', 'unit.numbers')).press('Lagre', { callTeam: '1111' })
    await (await open('ada', 'unit.numbers')).press('Lagre', { callWard: '24 20 99 99' })
    expect((await saved.press('Angre')).text).toContain('Lagret')
    expect(await numbers()).toMatchObject({ team: '2113', ward: '24 20 99 99' })
  })

  it('are not taken back where somebody else changed the same since', async () => {
    const saved = await (await open('lars', 'unit.numbers')).press('Lagre', { callTeam: '1111' })
    await (await open('ada', 'unit.numbers')).press('Lagre', { callTeam: '2222' })
    const told = await saved.press('Angre')
    expect(told.text).toContain('Internt nødnummer: nå «2222»')
    expect(told.valueOf('callTeam')).toBe('2113')
    expect(await numbers()).toMatchObject({ team: '2222' })
  })

  it('that are wrong leave the form as it was opened', async () => {
    const second = await open('ada', 'unit.numbers')
    await (await open('lars', 'unit.numbers')).press('Lagre', { callTeam: '22 33 44 55' })
    const wrong = await second.press('Lagre', { callWard: 'spør Kari' })
    await wrong.press('Lagre', { callWard: '77 88 99 00' })
    expect(await numbers()).toMatchObject({ team: '22 33 44 55', ward: '77 88 99 00' })
  })

  it('of a card from before forms carried what they showed are taken at their word', async () => {
    await open('lars', 'unit.setNumbers', { callTeam: '3333', callWard: '24 20 00 45', callClinic: '' })
    expect(await numbers()).toEqual({ team: '3333', ward: '24 20 00 45' })
  })
})

describe('how a unit is set up', () => {
  const details = async () => (await trust.store.get(units, 'hud'))?.details

  it('keeps what two changed, each something else', async () => {
    const [first, second] = [await open('lars', 'unit.form'), await open('ada', 'unit.form')]
    await first.press('Lagre', { opens: '07:00' })
    expect((await second.press('Lagre', { closes: '17:00', unitName: 'Huden' })).text).toContain('er endret')
    expect(await details()).toMatchObject({ opens: '07:00', closes: '17:00' })
    expect(await trust.store.get(units, 'hud')).toMatchObject({ name: 'Huden' })
  })

  it('comes back as it was typed, and says what stands, where both changed the same', async () => {
    const [first, second] = [await open('lars', 'unit.form'), await open('ada', 'unit.form')]
    const theirs = { opens: '06:30', size: 'over60', goLive: '2027-02-01' }
    await first.press('Lagre', theirs)
    const mine = { opens: '09:00', size: 'to60', goLive: '2027-03-01' }
    const anew = await second.press('Lagre', { ...mine, closes: '16:00' })
    expect(anew.text).toContain(overtaken)
    for (const stands of [
      'Størrelse: nå «Mer enn 60».',
      'Oppstartsdato: nå «1. februar 2027».',
      'Åpner: nå «06:30».',
    ])
      expect(anew.text).toContain(stands)
    expect(anew.text).not.toContain('Stenger: nå')
    for (const [input, typed] of Object.entries({ ...mine, closes: '16:00' }))
      expect(anew.valueOf(input)).toBe(typed)
    expect(await details()).toMatchObject(theirs)
    await anew.press('Lagre')
    expect(await details()).toMatchObject({ ...mine, closes: '16:00' })
  })
})

describe('the hours of a superuser', () => {
  const hours = () => trust.store.get(duties, 'hud:samir')
  const form = (who: string) => open(who, 'unit.duty', { person: 'samir' })

  it('keep what two changed, each something else', async () => {
    const [first, second] = [await form('lars'), await form('ada')]
    await first.press('Lagre', { from: '10:00' })
    await second.press('Lagre', { to: '14:00' })
    expect(await hours()).toMatchObject({ from: '10:00', to: '14:00' })
  })

  it('come back as they were typed, and say what stands, where both changed the same', async () => {
    const [first, second] = [await form('lars'), await form('ada')]
    await first.press('Lagre', { from: '11:00', weekdays: '1,3' })
    const anew = await second.press('Lagre', { from: '09:00', weekdays: '2' })
    expect(anew.text).toMatch(
      /Dette er endret i mellomtiden.*Dager: nå man, ons\..*Fra klokken: nå «11:00»\./,
    )
    expect([anew.valueOf('weekdays'), anew.valueOf('from')]).toEqual(['2', '09:00'])
    expect(await hours()).toMatchObject({ from: '11:00', weekdays: [1, 3] })
    await anew.press('Lagre')
    expect(await hours()).toMatchObject({ from: '09:00', weekdays: [2] })
  })

  it('come back whole where somebody took them away meanwhile', async () => {
    const [first, second] = [await form('lars'), await form('ada')]
    await first.press('Lagre', { weekdays: '' })
    expect(await hours()).toBeNull()
    const anew = await second.press('Lagre', { to: '13:00' })
    expect(anew.text).toContain(overtaken)
    expect(anew.text).toContain('Dager: nå tomt.')
    expect(await hours()).toBeNull()
    await anew.press('Lagre')
    expect(await hours()).toMatchObject({ from: '09:00', to: '13:00', weekdays: [2] })
  })
})

it('the choices of a patient form keep each tick that somebody made', async () => {
  const code = async () =>
    (await trust.store.list(feedbackCodes, { where: { unit: id('hud') }, limit: 1 }))[0]
  const [first, second] = [await open('lars', 'feedback.choices'), await open('ada', 'feedback.choices')]
  const extra = 'travel'
  await first.press('Lagre', { extras: extra })
  await second.press('Lagre', { words: 'no' })
  expect(await code()).toMatchObject({ extras: [extra], words: false })
})

it('the number of a patient form is not laid over another', async () => {
  const phone = async () =>
    (await trust.store.list(feedbackCodes, { where: { unit: id('hud') }, limit: 1 }))[0]?.phone
  const forms = ['lars', 'ada', 'pia'].map(who => open(who, 'feedback.choices'))
  const [first, second, third] = await Promise.all(forms)
  await first?.press('Lagre', { phone: '22 11 33 44' })
  const told = await second?.press('Lagre', { phone: '22 11 33 55' })
  expect(told?.text).toMatch(/Dette er endret i mellomtiden.*nå «22 11 33 44»/)
  await third?.press('Lagre', { words: 'yes' })
  expect(await phone()).toBe('22 11 33 44')
  await told?.press('Lagre')
  expect(await phone()).toBe('22 11 33 55')
})

describe('a role that somebody else gave away meanwhile', () => {
  const openRole = (who: string) => open(who, 'people.function', { function: 'facilitator', give: 'kari' })
  const wished = { holder: 'kari', deputy: 'jonas', until: '2026-12-18' }

  it('comes back as it was filled in, says who has it by now, and is saved when it is sent again', async () => {
    const [first, second] = [await openRole('ada'), await openRole('lars')]
    await first.press('Lagre', { holder: 'samir', deputy: 'pia' })
    const back = await second.press('Lagre', wished)
    expect(back.text).toContain('Rollen er endret i mellomtiden. Det du valgte, står her.')
    expect(back.text).toMatch(
      /Har rollen: nå «Samir Haddad»\. Stedfortreder: nå «Pia Lunde»\. Borte til og med: nå tomt\./,
    )
    expect(Object.keys(wished).map(back.valueOf)).toEqual(Object.values(wished))
    expect(await trust.store.get(unitFunctions, 'hud:facilitator')).toMatchObject({ holder: 'samir' })
    expect((await back.press('Lagre')).text).toContain('Fasilitator er nå Kari Solheim')
    const { until: awayUntil, ...places } = wished
    expect(await trust.store.get(unitFunctions, 'hud:facilitator')).toMatchObject({ ...places, awayUntil })
  })

  it('is shown as it is by now to whoever pressed a name alone', async () => {
    const form = await open('lars', 'people.function', { function: 'secretary' })
    await (await open('ada', 'people.function', { function: 'secretary' })).press('Jonas Myrvang')
    const told = await form.press('Kari Solheim')
    expect(told.text).toContain('Her er det som gjelder nå.')
  })
})
