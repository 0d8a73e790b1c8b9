/** What cards say of what people did: who wrote it, of which week it is, how much it was, and how long it can be had back. */

import { describe, expect, it } from 'vitest'
import { type Letter, letters } from '../../src/core/letters.ts'
import { remove, update } from '../../src/core/store.ts'
import { plus } from '../../src/core/time/oslo.ts'
import { nudgeReaders } from '../../src/features/nudges/reader.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday at ten in Oslo. */
const trust = trustForEach({ at: '2026-11-20T09:00:00Z' })

const says = (who: string, line: string) => trust().person(who).says(line)

describe('a figure that stands already', () => {
  it('is said to be of who wrote it, though another wrote the rest of the week since', async () => {
    await says('kari', 'registrer 12')
    await says('turid', 'registrer telefon 3')
    const told = await says('jonas', 'registrer 12')
    expect(told.text).toContain('Kari Solheim hadde skrevet det samme')
    expect(told.buttons).toContain('Legg sammen: 24')
    expect((await says('jonas', 'registrer telefon 3')).text).toContain(
      'Turid Askeland hadde skrevet det samme',
    )
  })

  it('is not added to itself where its own writer writes it again', async () => {
    await says('kari', 'registrer 12')
    await says('turid', 'registrer telefon 3')
    const told = await says('kari', 'registrer 12')
    expect(told.text).toContain('✓ Sto fra før')
    expect(told.text).not.toContain('hadde skrevet det samme')
    expect(told.buttons.filter(title => title.startsWith('Legg sammen'))).toEqual([])
  })

  it('is of who wrote it, and not of who took back what came behind it', async () => {
    await says('kari', 'registrer 12')
    await (await says('turid', 'registrer +3')).press('Angre')
    expect((await says('jonas', 'registrer 12')).text).toContain('Kari Solheim hadde skrevet det samme')
  })
})

describe('figures that fill a week in', () => {
  it('are said to be of their own week, also where the one in between has none', async () => {
    await says('turid', 'registrer uke 45 video 12 telefon 3')
    const form = await says('turid', 'registrer')
    expect(form.text).toContain('Fylt ut med tallene fra uke 45')
    expect(form.valueOf('count0')).toBe('12')
    await says('turid', 'registrer uke 46 7')
    trust().clock.set('2026-11-23T09:00:00Z')
    expect((await says('turid', 'registrer')).text).toContain('Uke 46: 7 på video')
  })

  it('are so in Friday’s letter too', async () => {
    await says('turid', 'registrer uke 46 7')
    trust().clock.set('2026-11-27T12:30:00Z')
    for (const _ of [1, 2]) await trust().app.tick()
    const [letter] = await trust().store.list(letters, { where: { series: 'activity-week' }, limit: 2 })
    expect(letter).toMatchObject({ person: 'turid', show: { data: { number: 48, filledFrom: 46 } } })
    const card = trust().connector.sent.find(({ activity }) =>
      JSON.stringify(activity).includes('Hvor mange ble det i uke 48?'),
    )
    expect(JSON.stringify(card)).toContain('Fylt ut med tallene fra uke 46')
  })
})

describe('what stands beside a target', () => {
  it('tells how many are followed as followed, where the target is about those who begin', async () => {
    await (await says('lars', 'enhet')).press('Lagre', { service: 'home' })
    for (const week of [43, 44, 45, 46]) await says('lars', `registrer uke ${week} aktive 34 nye 3`)
    const { text } = await says('lars', 'mål 100')
    expect(text).toContain('12 av 100 i 2026')
    expect(text).toContain('Uke 43–46: dere hadde 34 i oppfølging')
  })

  it('says nothing of weeks that nobody registered, and a zero where somebody did', async () => {
    expect((await says('lars', 'mål 100')).text).not.toContain('dere hadde')
    await says('turid', 'registrer uke 46 0')
    expect((await says('lars', 'mål')).text).toContain('Uke 43–46: dere hadde 0 på video')
  })
})

describe('a thank-you that is said to be counted', () => {
  const arrived = async () => {
    for (const who of ['kari', 'jonas', 'emily', 'turid', 'samir', 'ingrid', 'lars', 'pia'])
      await trust().person(who).says('meny')
    const form = await (await says('lars', 'kampanje')).press('Ny melding')
    const given = { text: 'Takk for en fin uke.', audience: 'everyone', time: 'now' }
    const ledger = await (await form.press('Se hvordan det blir', given)).press('Send')
    await trust().app.tick()
    return ledger
  }

  const lettersTo = async (person: string) =>
    (await trust().store.list(letters, { where: { series: 'campaign' }, limit: 99 })).filter(
      letter => letter.person === person,
    )

  const turned = async (person: string, to: Partial<Letter>) => {
    const [letter] = await lettersTo(person)
    if (!letter) throw new Error('There is no letter.')
    await trust().store.write([update(letters, { ...letter, ...to })])
    return trust().person(person).press('campaign.thanks', { campaign: letter.campaign })
  }

  it('is counted, also where Teams’ answer to the sending was lost or is yet to come', async () => {
    const ledger = await arrived()
    const counted = 'Takken din er telt med'
    expect((await turned('kari', {})).text).toContain(counted)
    expect((await turned('jonas', { state: 'unknown', reason: 'no-answer' })).text).toContain(counted)
    expect((await turned('turid', { state: 'sending' })).text).toContain(counted)
    expect((await ledger.press('Oppdater')).text).toContain('3 har takket')
  })

  it('is not on a message that is past its time: nobody is told that they had pressed, or that it was taken back', async () => {
    await arrived()
    const [letter] = await lettersTo('kari')
    if (!letter) throw new Error('There is no letter.')
    await trust().store.write([remove(letters, letter)])
    for (const verb of ['campaign.thanks', 'campaign.received', 'campaign.why']) {
      const told = await trust().person('kari').press(verb, { campaign: letter.campaign })
      expect(told.text).toContain('Dette kortet er gammelt')
    }
  })
})

it('what was removed from a sheet can be had back for as many days as it says', async () => {
  const risk = { 'risks-event': 'Lyden blir borte', 'risks-likelihood': '3', 'risks-consequence': '2' }
  const added = await (await (await says('lars', 'risiko')).press('Legg til en hendelse')).press(
    'Lagre',
    risk,
  )
  const removed = await added.press('Angre')
  expect(removed.text).toContain('Fjernet. Du kan angre i 7 dager')
  trust().clock.set(plus(trust().at(), { days: 7 }))
  await trust().app.tick()
  expect((await removed.press('Angre')).text).toContain('Satt inn igjen')
})

it('a unit that registers none each week is not told that it registers nothing, nor an old hand that they are new there', async () => {
  const all = ['kari', 'jonas', 'emily', 'turid', 'samir', 'ingrid', 'lars', 'pia']
  for (const who of all) await says(who, 'meny')
  for (const one of ['booking', 'room', 'letter', 'pathway'])
    await trust().person('lars').press('nudge.answer', { default: one, answer: 'done' })
  await says('turid', 'registrer uke 43 5')
  for (const week of [44, 45, 46, 47]) await says('turid', `registrer uke ${week} 0`)
  for (const hour of ['07:05', '09:30', '11:00']) {
    trust().clock.set(`2026-12-01T${hour}:00+01:00`)
    await trust().app.tick()
  }
  const readers = await trust().store.list(nudgeReaders, { limit: 99 })
  const why = await Promise.all(
    readers
      .filter(({ id }) => all.includes(id) && id !== 'emily')
      .flatMap(({ id, shown }) => shown.map(({ nudge, day }) => ({ id, nudge, day })))
      .map(async ({ id, ...of }) => (await trust().person(id).press('nudge.why', of)).text),
  )
  const told = why.join('\n')
  expect(told).toContain('Enheten har ikke hatt noen på 5 uker, så langt det er registrert')
  expect(told).toContain('Du er ny i Dult')
  expect(told).not.toMatch(/ikke registrert noe|Du er ny her|Ny i enheten/)
})

it('that a unit went live is no move of its day, in the log of decisions and in its file', async () => {
  const lars = trust().person('lars')
  await (await lars.press('roadmap.start', { guide: 'video' })).press('Start', { goLive: '2026-12-15' })
  await lars.press('roadmap.live', { guide: 'video', why: 'Resten tas underveis' })
  const log = await says('lars', 'beslutninger')
  expect(log.text).toContain('Enheten gikk i drift')
  expect(log.text).not.toContain('Oppstartsdatoen ble flyttet')
  const link = JSON.stringify((await log.press('Last ned')).content)
  const { pathname } = new URL(/"url":"([^"]+)"/.exec(link)?.[1] ?? '')
  const file = await fetch(`${trust().address}${pathname}`, { method: 'POST' })
  expect(await file.text()).toContain('Enheten gikk i drift')
})

it('a reminder that had to wait does not say that its day is today', async () => {
  await says('samir', 'meny')
  const form = await (await says('lars', 'risiko')).press('Legg til en hendelse')
  await form.press('Lagre', {
    'risks-event': 'Lyden blir borte',
    'risks-likelihood': '3',
    'risks-consequence': '2',
    'risks-function': 'superuser',
    'risks-revise': '2026-11-24',
  })
  await trust().person('ada').press('letter.stopAll')
  trust().clock.set('2026-11-24T09:00:00+01:00')
  await trust().app.tick()
  await trust().person('ada').press('letter.startAll')
  trust().clock.set('2026-11-25T09:00:00+01:00')
  for (const _ of [1, 2]) await trust().app.tick()
  const said = JSON.stringify(trust().connector.sent.filter(({ how }) => how === 'sent'))
  expect(said).toContain('Nå skal en risiko vurderes på nytt')
  expect(said).not.toContain('I dag skal')
})

it('why a message comes says that Dult sends some of them itself', async () => {
  expect((await trust().person('kari').press('letter.why')).text).toContain('Avsender: Dult selv, eller')
})
