/** A unit's month: it comes to those who tell it, stands in the channel by one press, and is compared only with what is true and of enough. */

import { afterEach, describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { id } from '../../src/core/ids.ts'
import { type Letter, letters } from '../../src/core/letters.ts'
import { insert, remove, update } from '../../src/core/store.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { at } from '../../src/core/time/oslo.ts'
import { activity } from '../../src/features/activity/activity.ts'
import { activityRounds, monthRoundId } from '../../src/features/activity/friday/rounds.ts'
import { teams, units } from '../../src/features/people/person.ts'
import { detailsOf } from '../../src/features/people/unitDetails.ts'
import { type Card, readCard } from '../support/card.ts'
import { trustForEach } from '../support/trust.ts'
import { registeredIn, weeksOf2026 } from '../support/weeks.ts'

/** A Friday at ten in Oslo; nothing is registered. */
const trust = trustForEach()

afterEach(() => {
  expect(trust().log()).not.toContain('job.failed')
})

const hudTeam = { id: '19:hud@thread.tacv2', name: 'Hud' }
const tuesday = '2026-12-01'

const tickAt = async (day: string, time: string) => {
  trust().clock.set(at(day as Day, time))
  await trust().app.tick()
}

const speaksIn = async (who: string, team: { id: string; name: string }) => {
  const { aadObjectId = '', name = '' } = personas.find(({ id: known }) => known === who) ?? {}
  await trust().stranger(aadObjectId, name, 'nb-NO', team).says('meny')
}

const november = weeksOf2026(45, 48)
const october = weeksOf2026(40, 44)

const registered = registeredIn(trust)

/** As many other units as counted so many each week, and those that left one out. */
const others = async (did: number, rest: number, silent = 0) => {
  const hud = await trust().store.get(units, id<'unit'>('hud'))
  if (!hud) throw new Error('There is no skin clinic.')
  const { version: _, ...like } = hud
  for (let nth = 0; nth < did + rest + silent; nth += 1) {
    await trust().store.write([insert(units, { ...like, id: id<'unit'>(`u${nth}`), name: `Enhet ${nth}` })])
    const isSilent = nth >= did + rest
    await registered(`u${nth}`, isSilent ? november.slice(1) : november, nth < did || isSilent ? 3 : 0)
  }
}

const monthsTo = (person: string): Promise<Letter[]> =>
  trust().store.list(letters, { where: { series: 'unit-month', person: id(person) }, limit: 9 })

const posts = (): Promise<Letter[]> =>
  trust().store.list(letters, { where: { series: 'unit-month-post' }, limit: 9 })

const arrived = (conversation: string, reader: string): Card[] =>
  trust()
    .connector.sent.filter(({ how, conversation: where }) => how === 'sent' && where === conversation)
    .map(({ activity: { attachments } }) =>
      readCard(attachments?.[0]?.content ?? {}, (verb, data) => trust().person(reader).press(verb, data)),
    )
    .filter(({ text }) => text.includes('Enhetens måned'))

const chatOf = (who: string) => `a:${personas.find(({ id: known }) => known === who)?.aadObjectId}`

const month = (who = 'lars', data: object = {}) => trust().person(who).press('activity.month', data)

describe('the month', () => {
  it('comes on the first Tuesday to the leader and the champion, once, and to nobody else', async () => {
    await registered('hud', november, 4)
    for (const who of ['lars', 'ingrid', 'kari', 'berit']) await trust().person(who).says('hei')
    await tickAt(tuesday, '08:29')
    expect(await monthsTo('lars')).toEqual([])
    await Promise.all([tickAt(tuesday, '08:30'), trust().app.tick()])
    await tickAt(tuesday, '08:31')
    const [round] = [await trust().store.get(activityRounds, monthRoundId)]
    expect(round).toMatchObject({ week: '2026-W49' })
    // Cut short, it is made anew, and sends nothing twice.
    if (round) await trust().store.write([remove(activityRounds, round)])
    await tickAt(tuesday, '08:40')
    // Whoever had something of their own that day gets it on the next.
    await tickAt('2026-12-02', '08:05')
    for (const who of ['lars', 'ingrid']) {
      expect(await monthsTo(who)).toMatchObject([{ state: 'delivered', kind: 'friendly', unit: 'hud' }])
      const [card, ...more] = arrived(chatOf(who), who)
      expect(more).toEqual([])
      expect(card?.text).toContain('16 på video')
      expect(card?.text).toContain('4 av 4 uker har tall')
      expect(card?.text).toContain('Én ting å prøve')
      expect(card?.text.includes('Til deg som leder')).toBe(who === 'lars')
    }
    // The wound team registered nothing, so there is nothing to tell.
    for (const who of ['kari', 'berit']) expect(await monthsTo(who)).toEqual([])
  })

  it('is opened by its word in each language, for whoever is in the unit and for nobody else', async () => {
    await registered('hud', november, 4)
    await tickAt('2026-12-02', '09:00')
    for (const word of ['måned', 'Maaned', '/månad', 'month', 'enhetens måned', 'forrige måned']) {
      const { text } = await trust().person('lars').says(word)
      expect([word, text]).toEqual([word, expect.stringMatching(/Enhetens måned(.|\n)*16 på video/)])
    }
    expect((await trust().person('kari').says('måned')).text).toContain('16 på video')
    expect((await trust().person('berit').says('måned')).text).not.toContain('16 på video')
    const { newcomer } = await trust().outsiders()
    expect((await newcomer.says('måned')).text).not.toContain('16 på video')
    // A line that goes on tells of something else.
    for (const line of ['måned for måned er det bedre', 'for mye i oktober', 'i jul', 'fra mai til juni'])
      expect((await trust().person('lars').says(line)).text).not.toContain('Enhetens måned')
  })

  it('is an earlier one by its name or number, in each language, and by its year where that is said', async () => {
    await registered('hud', november, 4)
    await registered('hud', october, 2)
    await tickAt('2026-12-02', '09:00')
    const asked = [
      'måned oktober',
      'måned 10',
      'månad oktober',
      'month October',
      'måned okt.',
      'måned oktober 2026',
      'måneden oktober',
      'månaden oktober 2026',
      'måned for oktober',
      'for oktober',
      'Oktober måned',
      'oktober månad 2026',
      'the month of October',
      'month for October',
      'oktober 2026',
    ]
    for (const word of [...asked, 'month 10/2026']) {
      const { text } = await trust().person('lars').says(word)
      expect([word, text]).toEqual([
        word,
        expect.stringMatching(/Enhetens måned(.|\n)*oktober 2026(.|\n)*10 på video/),
      ])
    }
    expect((await trust().person('lars').says('måned januar')).text).toContain('januar 2026')
    expect((await trust().person('lars').says('måned desember 2025')).text).toContain('desember 2025')
  })

  it('that is not there to look at is said to be so, with those that are', async () => {
    await registered('hud', november, 4)
    await registered('hud', october, 2)
    await tickAt('2026-12-02', '09:00')
    const none = ['måned desember', 'måned 13', 'måned oktober 2024', 'måned onsdag', 'måned 0']
    for (const word of [...none, 'måneden desember', 'for oktober 2024', 'December month']) {
      const told = await trust().person('lars').says(word)
      expect([word, told.text]).toEqual([
        word,
        expect.stringContaining('fra desember 2025 til november 2026'),
      ])
      expect(told.buttons).toContain('oktober 2026')
      expect((await told.press('oktober 2026')).text).toContain('10 på video')
    }
  })

  it('stands in the channel by one press, signed by what its presser is, and is taken down by another', async () => {
    await registered('hud', november, 4)
    await trust().person('lars').says('mål 100')
    await speaksIn('kari', hudTeam)
    await tickAt('2026-12-02', '09:00')
    const posted = await (await month()).press('Legg ut i kanalen')
    expect(posted.text).toContain('Det legges ut i enhetens kanal')
    expect(posted.text).toContain('på vei til kanalen')
    await tickAt('2026-12-02', '09:01')
    const [card, ...more] = arrived(hudTeam.id, 'kari')
    expect(more).toEqual([])
    expect(card?.text).toContain('november 2026 · lagt ut av lederen i enheten')
    expect(card?.text).toContain('16 på video')
    expect(card?.text).toContain('Til og med november 2026: 16 av 100 på video')
    for (const { name } of personas) expect(card?.text).not.toContain(name)
    expect((await card?.press('Spør en superbruker'))?.text).toContain('Samir')
    // Whoever is second finds it there.
    const second = await trust().person('ingrid').press('activity.postMonth', { month: '2026-11' })
    expect(second.text).toContain('Ligger i kanalen')
    expect(second.text).toContain('lagt ut allerede')
    expect(await posts()).toHaveLength(1)
    const taken = await second.press('Ta det ned igjen')
    expect(taken.text).toContain('Det tas ned')
    await tickAt('2026-12-02', '09:02')
    expect(await posts()).toMatchObject([{ takenBack: 'done' }])
    // With their own name, where they say so.
    await taken.press('Legg ut med navnet mitt')
    await tickAt('2026-12-02', '09:03')
    const named = arrived(hudTeam.id, 'kari').at(-1)
    expect(named?.text).toContain('lagt ut av Ingrid Nesbø, ildsjel i enheten')
    expect((await posts()).map(({ about }) => about)).toEqual(expect.arrayContaining([null, 'ingrid']))
    // An old card takes down nothing that was put there since.
    await second.press('Ta det ned igjen')
    expect((await month()).text).toContain('Ligger i kanalen')
  })

  it('is said to lie there with old figures once they were put right, to those who can post it anew', async () => {
    await registered('hud', november, 4)
    await speaksIn('kari', hudTeam)
    await tickAt('2026-12-02', '09:00')
    await trust().person('ada').says('stopp alt')
    await (await month()).press('Legg ut i kanalen')
    // Put right before it left, it left so.
    await trust().person('turid').says('registrer uke 46 5')
    await trust().person('ada').says('start alt')
    await tickAt('2026-12-02', '09:01')
    const old = 'Tallene er endret etter at det ble lagt ut'
    expect((await month()).text).not.toContain(old)
    await trust().person('turid').says('registrer uke 47 9')
    const told = await month()
    expect(told.text).toContain('22 på video')
    expect(told.text).toContain(old)
    expect((await trust().person('kari').says('måned')).text).not.toContain(old)
    const taken = await told.press('Ta det ned igjen')
    expect(taken.text).not.toContain(old)
    await taken.press('Legg ut i kanalen')
    await tickAt('2026-12-02', '09:02')
    expect((await month()).text).toContain('Ligger i kanalen')
    expect((await month()).text).not.toContain(old)
    expect(arrived(hudTeam.id, 'kari').at(-1)?.text).toContain('22 på video')
  })

  it('is said to lie there with old figures also where a week without any was told of since', async () => {
    await registered('hud', november.slice(1), 4)
    await speaksIn('kari', hudTeam)
    await tickAt('2026-12-02', '09:00')
    await (await month()).press('Legg ut i kanalen')
    await tickAt('2026-12-02', '09:01')
    const old = 'Tallene er endret etter at det ble lagt ut'
    expect((await month()).text).not.toContain(old)
    await trust().person('turid').says('registrer uke 45 0')
    expect((await month()).text).toContain(old)
  })

  it('is taken down where it lies also months later', async () => {
    await registered('hud', november, 4)
    await speaksIn('kari', hudTeam)
    await tickAt('2026-12-02', '09:00')
    const posted = await (await month()).press('Legg ut i kanalen')
    await tickAt('2026-12-02', '09:01')
    for (const night of ['2027-03-15', '2027-03-16', '2027-03-17']) await tickAt(night, '04:05')
    expect((await posted.press('Ta det ned igjen')).text).toContain('Det tas ned')
    await tickAt('2027-03-17', '09:02')
    expect(await posts()).toMatchObject([{ takenBack: 'done' }])
  })

  it('leads to the latest week that lacks numbers, from the channel too, and not to the one that has just begun', async () => {
    await registered('hud', weeksOf2026(45, 46), 4)
    await speaksIn('kari', hudTeam)
    await tickAt('2026-12-02', '09:00')
    const seen = await month()
    expect(seen.text).toContain('Noen uker mangler tall')
    expect((await seen.press('Registrer')).text).toContain('Hvor mange i uke 48?')
    await seen.press('Legg ut i kanalen')
    await tickAt('2026-12-02', '09:01')
    const posted = arrived(hudTeam.id, 'kari').at(-1)
    const form = await posted?.press('Registrer')
    expect(form?.text).toContain('Hvor mange i uke 48?')
    await form?.press('Lagre', { count0: '6' })
    expect((await (await month()).press('Registrer')).text).toContain('Hvor mange i uke 47?')
  })

  it('is not told as posted where it did not arrive, and can be posted again', async () => {
    await registered('hud', november, 4)
    await speaksIn('kari', hudTeam)
    await tickAt('2026-12-02', '09:00')
    await (await month()).press('Legg ut i kanalen')
    const [lost] = await trust().store.list(letters, { where: { series: 'unit-month-post' }, limit: 9 })
    if (!lost) throw new Error('Nothing is on its way.')
    await trust().store.write([update(letters, { ...lost, state: 'failed', reason: 'no-address' })])
    const seen = await month()
    expect(seen.text).toContain('kom ikke fram til kanalen')
    expect(seen.text).not.toContain('Ligger i kanalen')
    await seen.press('Legg ut i kanalen')
    await tickAt('2026-12-02', '09:01')
    expect((await month()).text).toContain('Ligger i kanalen')
    expect((await posts()).map(({ state }) => state).toSorted()).toEqual(['delivered', 'failed'])
  })

  it('says that nobody knows where no answer came from the channel, and that it stays there, if so, once taken down', async () => {
    await registered('hud', november, 4)
    await speaksIn('kari', hudTeam)
    await tickAt('2026-12-02', '09:00')
    trust().connector.fail({ reset: true, times: 1, method: 'POST', conversation: hudTeam.id })
    await (await month()).press('Legg ut i kanalen')
    await tickAt('2026-12-02', '09:01')
    const unsure = await month()
    expect(unsure.text).toContain('jeg vet ikke om det kom fram')
    const again = await trust().person('ingrid').press('activity.postMonth', { month: '2026-11' })
    expect(again.text).not.toContain('lagt ut allerede')
    expect(await posts()).toHaveLength(1)
    const taken = await unsure.press('Ta det ned igjen')
    for (const { text } of [taken, await unsure.press('Ta det ned igjen'), await month()]) {
      expect(text).toContain('kan ha kommet fram til kanalen. Da blir det stående der.')
      expect(text).not.toContain('Det tas ned')
    }
    // Where they looked and it is not there, it can be put there.
    await taken.press('Legg ut en gang til')
    await tickAt('2026-12-02', '09:02')
    expect(arrived(hudTeam.id, 'kari')).toHaveLength(1)
    expect((await month()).text).toContain('✓ Ligger i kanalen siden 2. desember 2026.')
  })

  it('says that it can have come there where Teams answered an error, and it was taken down before it was tried again', async () => {
    await registered('hud', november, 4)
    await speaksIn('kari', hudTeam)
    await tickAt('2026-12-02', '09:00')
    trust().connector.fail({ status: 504, times: 1, method: 'POST', conversation: hudTeam.id })
    await (await month()).press('Legg ut i kanalen')
    await tickAt('2026-12-02', '09:00')
    const taken = await (await month()).press('Ta det ned igjen')
    await tickAt('2026-12-02', '09:30')
    for (const { text } of [taken, await month()])
      expect(text).toContain('kan ha kommet fram til kanalen. Da blir det stående der.')
    expect(arrived(hudTeam.id, 'kari')).toHaveLength(0)
  })

  it('says that nobody knows whether it came there where Teams answered an error until its time was over', async () => {
    await registered('hud', november, 4)
    await speaksIn('kari', hudTeam)
    await tickAt('2026-12-02', '09:00')
    trust().connector.fail({ status: 502, method: 'POST', conversation: hudTeam.id })
    await (await month()).press('Legg ut i kanalen')
    await tickAt('2026-12-02', '09:00')
    await tickAt('2026-12-09', '09:30')
    const unsure = await month()
    expect(unsure.text).toContain('jeg vet ikke om det kom fram')
    expect(unsure.buttons.filter(title => title.startsWith('Legg ut'))).toEqual([])
    // Whoever still has the card from before puts no second one there; who looked, and took it down, may.
    await trust().person('ingrid').press('activity.postMonth', { month: '2026-11', signed: 'role' })
    expect(await posts()).toMatchObject([{ state: 'unknown', reason: 'unavailable' }])
    const taken = await unsure.press('Ta det ned igjen')
    expect(taken.buttons.filter(title => title.startsWith('Legg ut'))).toEqual(['Legg ut en gang til'])
  })

  it('says that it may have come twice where Teams answered an error and took it at the next try, once it is taken down', async () => {
    await registered('hud', november, 4)
    await speaksIn('kari', hudTeam)
    await tickAt('2026-12-02', '09:00')
    trust().connector.fail({ status: 504, times: 1, method: 'POST', conversation: hudTeam.id })
    await (await month()).press('Legg ut i kanalen')
    await tickAt('2026-12-02', '09:30')
    expect((await month()).text).toContain('Ligger i kanalen')
    // It is changed at a second try, which takes nothing from what is said.
    trust().connector.fail({ status: 503, times: 1, method: 'PUT', conversation: hudTeam.id })
    await (await month()).press('Ta det ned igjen')
    for (const time of ['09:31', '10:30']) {
      await tickAt('2026-12-02', time)
      const seen = await month()
      expect(seen.text).toContain('Det kan ha kommet to ganger, og da blir det ene stående.')
      expect(seen.buttons.filter(title => title.startsWith('Legg ut'))).toEqual(['Legg ut en gang til'])
    }
    expect(await posts()).toMatchObject([{ state: 'delivered', takenBack: 'done' }])
  })

  it('is put there again by its teller where one of two channels did not take it, and into the other no second time', async () => {
    await registered('hud', november, 4)
    const second = { id: '19:hud2@thread.tacv2', name: 'Hud 2' }
    await speaksIn('kari', hudTeam)
    await speaksIn('kari', second)
    const [team] = (await trust().store.list(teams, { limit: 9 })).filter(({ unit }) => unit === 'hud')
    if (!team) throw new Error('The skin clinic has no team.')
    const { version: _, ...like } = team
    if (!(await trust().store.get(teams, second.id)))
      await trust().store.write([insert(teams, { ...like, id: second.id })])
    await tickAt('2026-12-02', '09:00')
    trust().connector.fail({
      status: 403,
      code: 'Refused',
      times: 2,
      method: 'POST',
      conversation: second.id,
    })
    await (await month()).press('Legg ut i kanalen')
    await tickAt('2026-12-02', '09:01')
    const part = await month()
    expect(part.text).toContain('kom ikke fram til alle kanalene til enheten')
    await part.press('Prøv igjen der det mangler')
    await tickAt('2026-12-02', '09:02')
    expect((await (await month()).press('Prøv igjen der det mangler')).text).toContain('Det legges ut')
    await tickAt('2026-12-02', '09:03')
    expect((await month()).text).toContain('✓ Ligger i kanalen siden 2. desember 2026.')
    for (const { id: conversation } of [hudTeam, second])
      expect(arrived(conversation, 'kari')).toHaveLength(1)
  })

  it('says of how many channels it is known that it lies there, where no answer came from one of two', async () => {
    await registered('hud', november, 4)
    const second = { id: '19:hud2@thread.tacv2', name: 'Hud 2' }
    await speaksIn('kari', hudTeam)
    await speaksIn('kari', second)
    await trust().store.write([insert(teams, { id: second.id, unit: id<'unit'>('hud') })])
    await tickAt('2026-12-02', '09:00')
    trust().connector.fail({ reset: true, times: 1, method: 'POST', conversation: second.id })
    await (await month()).press('Legg ut i kanalen')
    await tickAt('2026-12-02', '09:01')
    const { text, buttons } = await month()
    expect(text).toContain('Ligger i 1 av 2 kanaler til enheten siden 2. desember 2026.')
    expect(buttons.filter(title => title.startsWith('Legg ut'))).toEqual([])
  })

  it('says that it waited for too long, and nothing of the team, where everything was stopped until its time was over', async () => {
    await registered('hud', november, 4)
    await speaksIn('kari', hudTeam)
    await tickAt('2026-12-02', '09:00')
    await trust().person('ada').says('stopp alt')
    await (await month()).press('Legg ut i kanalen')
    expect((await month()).text).toContain(
      'Venter på å gå til kanalen siden 2. desember 2026: alt jeg sender',
    )
    await tickAt('2026-12-10', '09:00')
    const late = await month()
    expect(late.text).toContain('ventet for lenge og kom ikke fram')
    expect(late.text).not.toContain('Dult er lagt til')
    await trust().person('ada').says('start alt')
    await late.press('Legg ut i kanalen')
    await tickAt('2026-12-10', '09:01')
    expect((await month()).text).toContain('✓ Ligger i kanalen')
    expect(arrived(hudTeam.id, 'kari')).toHaveLength(1)
  })

  it.each([
    ['says not where it lies', { status: 201, body: '{}', times: 1 }, 'POST'],
    ['lets nobody change it', { status: 403, code: 'MessageWritesBlocked' }, 'PUT'],
    ['knows Dult no more', { status: 403, code: 'BotNotInConversationRoster' }, 'PUT'],
  ] as const)(
    'says that it stays in the channel once taken down where Teams %s',
    async (_, failure, method) => {
      await registered('hud', november, 4)
      await speaksIn('kari', hudTeam)
      await tickAt('2026-12-02', '09:00')
      await (await month()).press('Legg ut i kanalen')
      trust().connector.fail({ ...failure, method, conversation: hudTeam.id })
      await tickAt('2026-12-02', '09:01')
      await (await month()).press('Ta det ned igjen')
      await tickAt('2026-12-02', '09:02')
      const stays = await month()
      expect(stays.text).toContain('kan ikke endres, og blir stående i kanalen')
      // Whoever still has the card from before puts no second one there, and whoever reads this may.
      await trust().person('ingrid').press('activity.postMonth', { month: '2026-11', signed: 'role' })
      expect(await posts()).toHaveLength(1)
      expect(stays.buttons.filter(title => title.startsWith('Legg ut'))).toEqual(['Legg ut en gang til'])
      await stays.press('Legg ut en gang til')
      expect(await posts()).toHaveLength(2)
    },
  )

  it('loses the name of whoever posted it and is forgotten, in the channel too, and stays the unit’s', async () => {
    await registered('hud', november, 4)
    await speaksIn('kari', hudTeam)
    await tickAt('2026-12-02', '09:00')
    await trust().person('ingrid').press('activity.postMonth', { month: '2026-11', signed: 'name' })
    await tickAt('2026-12-02', '09:01')
    expect(arrived(hudTeam.id, 'kari').at(-1)?.text).toContain('Ingrid Nesbø')
    await trust().person('ingrid').press('mydata.confirm')
    await tickAt('2026-12-02', '09:02')
    const changed = trust().connector.sent.filter(
      ({ how, conversation }) => how === 'updated' && conversation === hudTeam.id,
    )
    expect(changed).toHaveLength(1)
    expect(JSON.stringify(changed)).not.toContain('Ingrid')
    expect(JSON.stringify(changed)).toContain('lagt ut av ildsjelen i enheten')
    expect(JSON.stringify(changed)).toContain('16 på video')
    expect(await posts()).toMatchObject([{ state: 'delivered', takenBack: '', about: null }])
    expect(JSON.stringify(await posts())).not.toContain('Ingrid')
    expect((await month()).text).toContain('Ligger i kanalen')
    // What bears no name is as it was; and what was taken down is not put there anew by it.
    await (await month()).press('Ta det ned igjen')
    await (await month()).press('Legg ut med navnet mitt')
    await (await month()).press('Ta det ned igjen')
    await tickAt('2026-12-02', '09:04')
    await trust().person('lars').press('mydata.confirm')
    await tickAt('2026-12-02', '09:05')
    expect((await posts()).map(({ takenBack, show: { data } }) => [takenBack, data])).toEqual([
      ['done', {}],
      ['done', {}],
    ])
    expect(JSON.stringify(await posts())).not.toMatch(/Lars|lars/)
  })

  it('is read by all of the unit, and posted by those who tell it', async () => {
    await registered('hud', november, 4)
    await tickAt('2026-12-02', '09:00')
    const kari = await month('kari')
    expect(kari.text).toContain('16 på video')
    expect(kari.buttons).not.toContain('Legg ut i kanalen')
    expect(kari.text).not.toContain('Til deg som leder')
    await trust().person('kari').press('activity.postMonth', { month: '2026-11', signed: 'name' })
    expect(await posts()).toEqual([])
    const target = await trust().person('kari').says('mål')
    expect((await target.press('Enhetens måned')).text).toContain('november')
    expect((await month('kari', { month: '2026-10' })).text).toContain('ingenting å vise')
  })

  it('gives words to pass on where there is no channel', async () => {
    await registered('hud', november, 4)
    for (const team of await trust().store.list(teams, { limit: 9 }))
      if (team.unit === 'hud') await trust().store.write([remove(teams, team)])
    await tickAt('2026-12-02', '09:00')
    const card = await month()
    expect(card.buttons).not.toContain('Legg ut i kanalen')
    expect(card.valueOf('text')).toContain('november 2026: 16 på video.')
    await trust().person('lars').press('activity.postMonth', { month: '2026-11' })
    expect(await posts()).toEqual([])
  })

  it('shows no figure and no picture of fewer than five', async () => {
    await registered('hud', november, 1)
    await trust().person('lars').says('mål 100')
    await tickAt('2026-12-02', '09:00')
    const card = await month()
    expect(card.text).toContain('Færre enn 5')
    expect(card.text).not.toContain('4 på video')
    expect(card.text).not.toContain('av 100')
    expect(JSON.stringify(card.content)).not.toContain('"Image"')
  })
})

describe('what it is compared with', () => {
  const told = async () => {
    await tickAt('2026-12-02', '09:00')
    return (await month()).text
  }

  it('is what most others do, with figures where enough are behind each', async () => {
    await registered('hud', november, 2)
    // Of who left a week out nobody knows: the others are said to be those who have all of them.
    await others(7, 5, 3)
    await speaksIn('kari', hudTeam)
    const norm = '7 av 12 andre som teller det samme og har tall for hele november 2026, hadde minst 4.'
    expect(await told()).toContain(norm)
    await trust().person('lars').press('activity.postMonth', { month: '2026-11', signed: 'role' })
    await tickAt('2026-12-02', '09:05')
    const [post] = arrived(hudTeam.id, 'kari')
    expect(post?.text).toContain(norm)
    // Nobody is told which they are.
    expect(post?.text).not.toMatch(/Enhet \d/)
  })

  it('is only that most do where the others are few', async () => {
    await registered('hud', november, 2)
    await others(7, 1)
    const text = await told()
    expect(text).toContain('De fleste av 8 andre som teller det samme')
    expect(text).not.toContain('7 av')
  })

  it('is its own growth where the norm would shame, or what it was able to', async () => {
    await registered('hud', [...october, ...november], 2)
    // As many in a month before that: what is named is the latest.
    await registered('hud', ['2026-W36', '2026-W37'], 3)
    await registered('hud', ['2026-W38', '2026-W39'], 2)
    await others(2, 8)
    const text = await told()
    expect(text).not.toContain('andre som teller')
    expect(text).toContain('Dere har hatt 10 på en måned før, i oktober 2026, så')
    const rows = await trust().store.list(activity, { where: { unit: id('hud') }, limit: 99 })
    for (const row of rows)
      if (november.includes(row.week))
        await trust().store.write([update(activity, { ...row, counts: { video: 5 } })])
    expect((await month()).text).toContain('Fra 10 i oktober 2026 til 20 i november 2026.')
  })

  const live = async () => {
    const hud = await trust().store.get(units, id<'unit'>('hud'))
    if (hud)
      await trust().store.write([
        update(units, { ...hud, details: { ...detailsOf(hud), goLive: '2026-08-24' as Day } }),
      ])
  }

  it('says which months are the baseline that its weeks are held up against', async () => {
    await live()
    await registered('hud', weeksOf2026(20, 34), 2)
    await registered('hud', weeksOf2026(35, 48), 8)
    await speaksIn('kari', hudTeam)
    const base = 'Utgangspunktet: før start, mai 2026 til august 2026.'
    expect(await told()).toContain(base)
    await trust().person('lars').press('activity.postMonth', { month: '2026-11', signed: 'role' })
    await tickAt('2026-12-02', '09:05')
    expect(arrived(hudTeam.id, 'kari')[0]?.text).toContain(base)
  })

  it('says nothing of a baseline where its weeks have not moved from it', async () => {
    await live()
    await registered('hud', weeksOf2026(20, 48), 4)
    const text = await told()
    expect(text).toContain('Enhetens måned')
    expect(text).not.toContain('Utgangspunktet')
  })

  it('is nothing where too few are known', async () => {
    await registered('hud', [...october, ...november], 4)
    await others(3, 1)
    const text = await told()
    expect(text).not.toContain('andre som teller')
    expect(text).not.toContain('i oktober 2026 til')
  })
})
