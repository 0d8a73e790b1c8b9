import { describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { type Show, show } from '../../src/core/cards.ts'
import { id } from '../../src/core/ids.ts'
import { type Letter, letters, writeLetter } from '../../src/core/letters.ts'
import { update } from '../../src/core/store.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { plus } from '../../src/core/time/oslo.ts'
import { messageOf } from '../../src/features/campaigns/message.ts'
import { reminderOf } from '../../src/features/campaigns/trial/message.ts'
import { readCard } from '../support/card.ts'
import { samplesOf } from '../support/samples.ts'
import { trustForEach } from '../support/trust.ts'
import { registeredIn, weeksOf2026 } from '../support/weeks.ts'

/** A Friday at ten in Oslo, and the Monday on which letters come together. */
const trust = trustForEach({ at: '2026-11-20T09:00:00Z' })
const monday = '2026-11-23T07:35:00Z'

const hud = 'Hudpoliklinikken, Fjordvik sykehus'

const readsOnceAWeek = async (who = 'kari') => {
  const mine = await trust().person(who).says('dult')
  expect((await mine.press('Samle dem i én ukentlig')).text).toContain('Du får dem samlet, én gang i uken.')
}

const lettersTo = async (person: string, series: Letter['series']) =>
  (await trust().store.list(letters, { where: { person: id(person), series }, limit: 9 })).map(
    ({ state, reason }) => `${state} ${reason}`,
  )

/** The sender looks each second, and a minute's jobs take their time: it may be first. */
const minute = async (moment: string) => {
  trust().clock.set(moment)
  await trust().app.letters.sender.drain(trust().at())
  await trust().app.tick()
}

const plan = async (cards: readonly (readonly [string, Show])[]) => {
  const due = trust().clock.now()
  const to = { person: id<'person'>('kari'), unit: id<'unit'>('hud'), due, expires: plus(due, { days: 7 }) }
  const drafts = cards.map(([campaign, show]) =>
    writeLetter({ series: 'campaign', kind: 'friendly', campaign, show, ...to }),
  )
  expect(await trust().store.write(drafts)).toEqual({ written: true })
}

const write = (texts: readonly string[]) =>
  plan(
    texts.map((text, nth) => {
      const campaign = id<'campaign'>(`c${String(nth).padStart(2, '0')}`)
      return [campaign, messageOf({ id: campaign, sender: 'Lars Eikeland', text }, hud)]
    }),
  )

const onMonday = async () => {
  trust().clock.set(monday)
  await trust().app.tick()
  const cards = trust().connector.sent.filter(({ how, activity }) => how === 'sent' && !activity.replyToId)
  const content = cards.at(-1)?.activity.attachments?.[0]?.content ?? {}
  return readCard(content, (verb, data) => trust().person('kari').press(verb, data))
}

const inState = async (state: 'delivered' | 'expired') =>
  trust().store.list(letters, { where: { series: 'campaign', state }, limit: 100 })

describe('who gets the letters of a week in one card', () => {
  it('reads what each message and each reminder of a trial says', async () => {
    await readsOnceAWeek()
    const form = await (await trust().person('lars').says('kampanje')).press('Ny melding')
    const text = 'Møtet onsdag er flyttet til rom 4. Ta med *ny* rutine_2.'
    const preview = await form.press('Se hvordan det blir', { text, audience: 'clinician', time: 'now' })
    await preview.press('Send')
    await write(['Kurset er fullt.'])
    const until = '2026-12-31' as Day
    const reminder = { campaign: 't1:2026-W47', text: 'Bruk sjekklisten.', unitName: 'Hud', until }
    await plan([['t1:2026-W47', reminderOf({ id: id('t1'), sender: 'Pia Lunde' }, reminder)]])
    const card = (await onMonday()).text
    expect(card).toContain('Påminnelse fra Pia Lunde\nBruk sjekklisten.')
    expect(card).toContain('Hilsen fra Lars Eikeland\nKurset er fullt.')
    expect(card).toContain('Hilsen fra Lars Eikeland\nMøtet onsdag er flyttet til rom 4. Ta med')
  })

  it('has got what stands in it and nothing else, however many were written', async () => {
    await readsOnceAWeek()
    const texts = Array.from({ length: 12 }, (_, nth) => `Beskjed nummer ${nth}.`)
    const long = Array.from({ length: 30 }, (_, nth) => `Lang beskjed ${nth}. ${'Les dette. '.repeat(43)}`)
    await write([...texts, ...long])
    const card = JSON.stringify((await onMonday()).content)
    const delivered = await inState('delivered')
    for (const { show } of delivered) expect(card).toContain(String(show.data.text).slice(0, 20))
    expect(delivered.length).toBeGreaterThan(texts.length)
    expect(delivered.length + (await inState('expired')).length).toBe(42)
    expect(card.length).toBeLessThan(25 * 1024)
  })

  it('opens each on its own, with what it can be answered with, and comes back to all of them', async () => {
    await readsOnceAWeek()
    await write(['Kurset er fullt.', 'Møtet er flyttet.'])
    await onMonday()
    const kari = trust().person('kari')
    const all = await kari.press('letter.together', { campaign: 'c00' })
    expect(all.text).toContain('2 meldinger siden sist')
    const opened = await all.press('Åpne: Hilsen fra Lars Eikeland')
    expect(opened.text).toContain('Kurset er fullt.')
    expect(opened.text).not.toContain('Møtet er flyttet.')
    expect(opened.buttons).toContain('Takk')
    const back = await opened.press('Tilbake til meldingene')
    expect(back.text).toContain('Møtet er flyttet.')
    expect((await (await back.press('Hvorfor får jeg dette?')).press('Tilbake til meldingene')).text).toBe(
      all.text,
    )
    expect((await (await back.press('Velg hvor mye jeg skriver')).press('Tilbake til meldingene')).text).toBe(
      all.text,
    )
  })

  it('says of each what it begins with, and keeps the way back to the others through all that one leads to', async () => {
    await readsOnceAWeek()
    await write([`Kurset er flyttet. ${'Les dette. '.repeat(30)}Takk for nå.`, 'Møtet onsdag er i rom 4.'])
    const [story] = samplesOf('stories/letter')
    await plan([['story:s1', show('stories/letter', story)]])
    const week = await onMonday()
    expect(week.text).toContain('Hilsen fra Lars Eikeland\nKurset er flyttet. Les dette.')
    expect(week.text).not.toContain('Takk for nå.')
    expect(week.text).toContain(`${story?.title}\nLars Eikeland sender deg en historie fra en kollega.`)
    const opened = await week.press('Åpne: Hilsen fra Lars Eikeland')
    expect(opened.text).toContain('Takk for nå.')
    const thanked = await opened.press('Takk')
    expect(thanked.buttons).not.toContain('Takk')
    const back = await (await thanked.press('Færre eller ingen')).press('Tilbake til meldingene')
    expect(back.text).toBe(week.text)
    expect((await back.press(`Åpne: ${story?.title}`)).buttons).toContain('Les mer')
  })

  it('opens each with what its unit is called by then', async () => {
    await readsOnceAWeek()
    await write(['Kurset er fullt.', 'Møtet er flyttet.'])
    await onMonday()
    const kari = trust().person('kari')
    const all = await kari.press('letter.together', { campaign: 'c00' })
    await trust().person('lars').press('unit.setup', { unitName: 'Hudgruppa', service: 'video' })
    const opened = await all.press('Åpne: Hilsen fra Lars Eikeland')
    expect(opened.text).toContain('Hudgruppa')
    expect(opened.text).not.toContain(hud)
  })

  it('has room for the first of them where an earlier version sent more in one, each shortened', async () => {
    await readsOnceAWeek()
    const many = 50
    await write(Array.from({ length: many }, (_, nth) => `Nummer ${nth}. ${'Les dette. '.repeat(45)}`))
    const found = await trust().store.list(letters, { where: { series: 'campaign' }, limit: many })
    const sent = { state: 'delivered', activity: 'one card' } as const
    await trust().store.write(found.map(letter => update(letters, { ...letter, ...sent })))
    const all = await trust().person('kari').press('letter.together', { campaign: 'c00' })
    for (let nth = 0; nth < 15; nth += 1) expect(all.text).toContain(`\nNummer ${nth}. Les`)
    expect(all.text).not.toContain('Les dette. '.repeat(20))
    expect(JSON.stringify(all.content).length).toBeLessThan(25 * 1024)
  })

  it('opens nothing that was taken back, or that somebody else got', async () => {
    await readsOnceAWeek()
    await write(['Kurset er fullt.', 'Møtet er flyttet.'])
    await onMonday()
    const kari = trust().person('kari')
    const all = await kari.press('letter.together', { campaign: 'c00' })
    const outcome = await trust().app.letters.withdraw(trust().store, 'c00')
    expect(outcome).toEqual({ written: true })
    const opened = await all.press('Åpne: Hilsen fra Lars Eikeland')
    expect(opened.text).toContain('trukket tilbake')
    expect(opened.text).not.toContain('Kurset er fullt.')
    expect((await opened.press('Tilbake til meldingene')).text).not.toContain('Kurset er fullt.')
    expect((await opened.press('Tilbake til meldingene')).text).toContain('Møtet er flyttet.')
    const other = await trust().person('lars').press('letter.open', { campaign: 'c01' })
    expect(other.text).toContain('Dette kortet er gammelt')
    expect((await trust().person('lars').press('letter.together', { campaign: 'c01' })).text).toContain(
      'gammelt',
    )
  })

  it('has all of them also while they wait to be changed, as their sender was forgotten', async () => {
    await readsOnceAWeek()
    for (const text of ['Kurset er fullt.', 'Møtet er flyttet.']) {
      const form = await (await trust().person('lars').says('kampanje')).press('Ny melding')
      const preview = await form.press('Se hvordan det blir', { text, audience: 'clinician', time: 'now' })
      await preview.press('Send')
    }
    await onMonday()
    await trust().person('ada').says('stopp alt')
    const asked = await (await trust().person('lars').says('minedata')).press('Slett meg')
    await asked.press('Ja, slett meg')
    const [letter] = await inState('delivered')
    const opened = await trust()
      .person('kari')
      .press('letter.open', { campaign: letter?.campaign ?? '' })
    const whole = /2 meldinger siden sist.*en kollega.*Kurset er fullt.*en kollega.*Møtet er flyttet/s
    expect((await opened.press('Tilbake til meldingene')).text).toMatch(whole)
    await trust().person('ada').says('start alt')
    trust().clock.pass(60_000)
    await trust().app.tick()
    const changed = trust().connector.sent.filter(({ how }) => how === 'updated')
    const lines = changed.map(({ activity }) => JSON.stringify(activity.attachments?.[0]?.content))
    expect(lines).toHaveLength(2)
    for (const line of lines)
      expect(line).toMatch(/en kollega.*Kurset er fullt.*en kollega.*Møtet er flyttet/s)
  })

  it.each([
    ['no answer of Teams came', { reset: true }, 'unknown'],
    ['Teams did not say where it lies', { status: 201, body: '{}' }, 'delivered'],
  ] as const)('leads back to all of them, and to no others, also where %s', async (_, failure, state) => {
    await readsOnceAWeek()
    await write(['Kurset er fullt.', 'Møtet er flyttet.'])
    trust().connector.fail(failure)
    await onMonday()
    trust().clock.set('2026-11-24T09:00:00Z')
    await plan(
      ['d01', 'd02'].map(campaign => [
        campaign,
        messageOf({ id: id(campaign), sender: 'Lars Eikeland', text: `Uken etter ${campaign}.` }, 'Hud'),
      ]),
    )
    for (const past of [30, 31]) await minute(`2026-11-30T07:${past}:00Z`)
    trust().connector.heal()
    expect(await lettersTo('kari', 'campaign')).toEqual(Array(4).fill(expect.stringContaining(state)))
    for (const [first, second, other] of [
      ['c00', 'Møtet er flyttet.', 'Uken etter'],
      ['d01', 'Uken etter d02.', 'Kurset er fullt.'],
    ] as const) {
      const opened = await trust().person('kari').press('letter.open', { campaign: first })
      const back = await opened.press('Tilbake til meldingene')
      expect(back.text).toContain('2 meldinger siden sist')
      expect(back.text).toContain(second)
      expect(back.text).not.toContain(other)
    }
  })

  it('leads back to all of them while their card is on its way', async () => {
    await readsOnceAWeek()
    await write(['Kurset er fullt.', 'Møtet er flyttet.'])
    let arrive = () => {}
    trust().connector.fail({ until: new Promise<void>(resolve => (arrive = resolve)), times: 1 })
    const sending = onMonday()
    const all = async () => trust().person('kari').press('letter.together', { campaign: 'c00' })
    while (!(await lettersTo('kari', 'campaign')).every(one => one.startsWith('sending')))
      await new Promise(setImmediate)
    expect((await all()).text).toContain('2 meldinger siden sist')
    arrive()
    await sending
    expect((await all()).text).toContain('2 meldinger siden sist')
  })

  it('opens nothing of a unit that its reader has left', async () => {
    await readsOnceAWeek()
    await write(['Kurset er fullt.', 'Møtet er flyttet.'])
    await onMonday()
    const all = await trust().person('kari').press('letter.together', { campaign: 'c00' })
    const kari = personas.find(({ id }) => id === 'kari')
    await trust().inTeam('membersRemoved', kari?.aadObjectId ?? '', 'Kari Nordli')
    const opened = await all.press('Åpne: Hilsen fra Lars Eikeland')
    expect(opened.text).toContain('en enhet som du ikke er i')
    expect(opened.text).not.toContain('Kurset er fullt.')
  })
})

describe('who reads once a week', () => {
  const weekly = [
    '2026-11-27T11:00:00Z',
    '2026-11-30T07:30:00Z',
    '2026-12-01T07:30:00Z',
    '2026-12-07T07:30:00Z',
  ]

  it('gets the week to fill in, and the month of the unit, with the next gathering', async () => {
    await registeredIn(trust)('hud', weeksOf2026(44, 47), 3)
    for (const who of ['turid', 'lars']) await readsOnceAWeek(who)
    for (const moment of weekly) await minute(moment)
    expect(await lettersTo('turid', 'activity-week')).toEqual(['delivered '])
    expect(await lettersTo('lars', 'unit-month')).toEqual(['delivered '])
  })

  it('and who does not gets them on their day, or not any more', async () => {
    await registeredIn(trust)('hud', weeksOf2026(44, 47), 3)
    for (const who of ['turid', 'lars']) await trust().person(who).says('meny')
    await trust().person('turid').press('letter.set', { wish: 'pause-month' })
    for (const moment of weekly) await minute(moment)
    expect(await lettersTo('turid', 'activity-week')).toEqual(['expired paused'])
    expect(await lettersTo('lars', 'unit-month')).toEqual(['delivered '])
  })

  it('has the next steps among what leaves in their very minute, whichever is first', async () => {
    await trust().person('lars').press('roadmap.begin', { guide: 'video', goLive: '2027-03-01' })
    await readsOnceAWeek('lars')
    const due = trust().at()
    const card = messageOf({ id: id('c1'), sender: 'Pia Lunde', text: 'Møtet er flyttet.' }, 'Hud')
    const to = { person: id<'person'>('lars'), unit: id<'unit'>('hud'), due, expires: plus(due, { days: 7 }) }
    await trust().store.write([
      writeLetter({ series: 'campaign', kind: 'friendly', campaign: 'c1', show: card, ...to }),
    ])
    for (let past = 15; past <= 31; past += 1) await minute(`2026-11-23T07:${past}:00Z`)
    expect(await lettersTo('lars', 'weekly-steps')).toEqual(['delivered '])
    expect(await lettersTo('lars', 'campaign')).toEqual(['delivered '])
  })
})
