/** A count of few is about somebody: nobody learns from it who wants peace, and who has thanked. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { trainings } from '../../src/features/directory/training.ts'
import type { Card } from '../support/card.ts'
import { startTrust, type Trust } from '../support/trust.ts'
import { passDays } from '../support/writings.ts'

let trust: Trust

beforeEach(async () => {
  trust = await startTrust()
  for (const person of ['samir', 'lars']) await trust.person(person).says('hei')
})

afterEach(() => trust.close())

const message = { unit: 'hud', text: 'Takk for i går', audience: 'superuser', time: 'now' }
const preview = () => trust.person('lars').press('campaign.preview', message)
const stops = () => trust.person('samir').press('letter.set', { wish: 'stop' })

it('what would become of a message is the same whether the only one who gets it wants letters or not', async () => {
  const before = (await preview()).text
  expect(before).toContain('1 person')
  await stops()
  expect((await preview()).text).toBe(before)
})

it('nor is it told of what was sent', async () => {
  await stops()
  await (await preview()).press('Send')
  await trust.app.tick()
  const [campaign] = await trust.store.list(campaigns, { limit: 1 })
  const shown = await trust.person('lars').press('campaign.show', { campaign: campaign?.id })
  expect(shown.text).not.toMatch(/ro|uka/)
  expect(await trust.app.letters.ledgerOf(String(campaign?.id))).toMatchObject({
    byState: { suppressed: 0, queued: 1 },
    reasons: [],
  })
})

describe('while nobody is written to, as on a Saturday', () => {
  beforeEach(() => trust.clock.pass(24 * 3_600_000))

  const newest = async () => (await trust.store.list(campaigns, { order: 'newest', limit: 1 }))[0]?.id ?? ''

  /** What a sender reads of it, as figures and on the card. */
  const told = async (campaign: string) => {
    const { byState, reasons } = await trust.app.letters.ledgerOf(campaign)
    const shown = await trust.person('lars').press('campaign.show', { campaign })
    return { byState, reasons, text: shown.text.replaceAll(/\d\d:\d\d/g, '') }
  }

  const send = async () => {
    trust.clock.pass(60_000)
    await (await preview()).press('Send')
    await trust.app.tick()
    return newest()
  }

  const takeBack = async (campaign: string) => {
    await trust.person('lars').press('campaign.withdraw', { campaign, sure: 'yes' })
    return told(campaign)
  }

  it.each(['stop', 'pause-month'])(
    'who waits is as who rests, also when it is taken back: %s',
    async wish => {
      const first = await send()
      const [waits, back] = [await told(first), await takeBack(first)]
      expect(waits).toMatchObject({ byState: { queued: 1 }, reasons: [] })
      await trust.person('samir').press('letter.set', { wish })
      const second = await send()
      expect(second).not.toBe(first)
      expect(await told(second)).toEqual(waits)
      expect(await takeBack(second)).toEqual(back)
    },
  )

  it.each(['stop', 'pause-month'])('nor does an administrator’s count tell the two apart: %s', async wish => {
    const counted = async () => (await trust.person('ada').says('levert')).text
    await send()
    const waits = await counted()
    expect(waits).toContain('resten 1')
    await trust.close()
    trust = await startTrust()
    for (const person of ['samir', 'lars']) await trust.person(person).says('hei')
    trust.clock.pass(24 * 3_600_000)
    await trust.person('samir').press('letter.set', { wish })
    await send()
    expect(await counted()).toBe(waits)
  })

  it('and neither waits for what is too old to come', async () => {
    await stops()
    const campaign = await send()
    await passDays(trust, 9)
    expect(await told(campaign)).toMatchObject({ byState: { queued: 0, expired: 1 }, reasons: [] })
  })
})

it('and who has thanked is nobody’s to tell', async () => {
  await (await preview()).press('Send')
  await trust.app.tick()
  const [campaign] = await trust.store.list(campaigns, { limit: 1 })
  await trust.person('samir').press('campaign.thanks', { campaign: campaign?.id })
  expect(await trust.app.letters.ledgerOf(String(campaign?.id))).toMatchObject({
    byState: { delivered: 1 },
    answers: [],
  })
})

describe('of more than a few, whom the sender chooses', () => {
  const preview = () => trust.person('lars').press('campaign.preview', { ...message, audience: 'clinician' })

  beforeEach(async () => {
    for (const person of ['kari', 'jonas', 'ingrid', 'emily', 'turid']) await trust.person(person).says('hei')
  })

  it.each(['stop', 'pause-month', 'digest'])(
    'a preview is the same whether one of them wants letters or not: %s',
    async wish => {
      const before = (await preview()).text
      expect(before).toContain('5 personer')
      await trust.person('kari').press('letter.set', { wish })
      expect((await preview()).text).toBe(before)
    },
  )

  it('and so is what was planned and taken back before any of it left', async () => {
    trust.clock.pass(24 * 3_600_000)
    const told = async () => {
      trust.clock.pass(60_000)
      const text = async (card: Card) => card.text.replaceAll(/\d\d:\d\d/g, '')
      const ledger = await (await preview()).press('Send')
      await trust.app.tick()
      const waiting = await ledger.press('Oppdater')
      const asked = await waiting.press('Trekk tilbake')
      return Promise.all([ledger, waiting, asked, await asked.press('Ja, trekk tilbake')].map(text))
    }
    const before = await told()
    await trust.person('kari').press('letter.set', { wish: 'stop' })
    expect(await told()).toEqual(before)
  })
})

describe('of many, of whom few have Dult', () => {
  const sentWith = async (there: readonly string[]) => {
    for (const person of there) await trust.person(person).says('hei')
    const wish = { ...message, audience: 'clinician' }
    await (await trust.person('lars').press('campaign.preview', wish)).press('Send')
    await trust.app.tick()
    return (await trust.store.list(campaigns, { limit: 1 }))[0]?.id ?? ''
  }
  const told = async (campaign: string) =>
    (await trust.person('lars').press('campaign.show', { campaign })).text

  it.each([{ there: [] }, { there: ['kari'] }])(
    'who has thanked is told no more than of few: Samir and $there',
    async ({ there }) => {
      const campaign = await sentWith(there)
      const before = await told(campaign)
      expect(before).toContain(`${there.length + 1} av 5 har fått`)
      await trust.person('samir').press('campaign.thanks', { campaign })
      expect(await told(campaign)).toBe(before)
    },
  )

  it('nor is that one of them rests', async () => {
    await stops()
    const campaign = await sentWith(['kari'])
    const text = await told(campaign)
    expect(text).toContain('1 av 5 har fått')
    expect(text).not.toMatch(/ønsker ro|uken/)
  })

  it('of three who have got it, the thanks are counted', async () => {
    const campaign = await sentWith(['kari', 'jonas'])
    await trust.person('samir').press('campaign.thanks', { campaign })
    expect(await told(campaign)).toContain('Én har takket')
  })
})

describe('of many, of whom one goes before all have got it', () => {
  const kari = () => trust.person('kari')
  const ways = {
    'is forgotten': () => kari().press('mydata.confirm'),
    'is taken out': () => trust.person('lars').press('people.takeOut', { person: 'kari' }),
  }

  /** All that its sender reads, from before they go until it has come to the others, or is taken back. */
  const story = async (wish: string, leave: () => Promise<Card>, isTakenBack: boolean) => {
    for (const person of ['kari', 'jonas', 'ingrid', 'emily', 'turid']) await trust.person(person).says('hei')
    trust.clock.pass(24 * 3_600_000)
    if (wish !== '') await kari().press('letter.set', { wish })
    const preview = { ...message, audience: 'clinician' }
    await (await trust.person('lars').press('campaign.preview', preview)).press('Send')
    await trust.app.tick()
    const [campaign] = await trust.store.list(campaigns, { limit: 1 })
    const about = { campaign: campaign?.id }
    const read = async () => (await trust.person('lars').press('campaign.show', about)).text
    const told = [await read()]
    await leave()
    told.push(await read())
    if (isTakenBack) await trust.person('lars').press('campaign.withdraw', { ...about, sure: 'yes' })
    else await passDays(trust, 2)
    return [...told, await read()]
  }

  it.each(
    Object.entries(ways).flatMap(([how, leave]) => [
      { how, leave, isTakenBack: false },
      { how, leave, isTakenBack: true },
    ]),
  )(
    'nothing tells whether it is them who rested: who $how, taken back $isTakenBack',
    async ({ leave, isTakenBack }) => {
      const read = []
      for (const wish of ['', 'stop', 'pause-month', 'digest']) {
        read.push(await story(wish, leave, isTakenBack))
        await trust.close()
        trust = await startTrust()
        for (const person of ['samir', 'lars']) await trust.person(person).says('hei')
      }
      const [before, ...others] = read
      expect(before?.[0]).toContain('5')
      expect(others).toEqual(others.map(() => before))
    },
  )
})

describe('of who has taken Dult off', () => {
  it.each(['stop', 'pause-month', 'digest'])('nothing tells what they wished before: %s', async wish => {
    const told = []
    for (const wished of ['', wish]) {
      for (const person of ['kari', 'jonas', 'ingrid', 'emily']) await trust.person(person).says('hei')
      if (wished !== '') await trust.person('kari').press('letter.set', { wish })
      await trust.post(trust.person('kari').activity({ type: 'installationUpdate', action: 'remove' }))
      const preview = { ...message, audience: 'clinician' }
      await (await trust.person('lars').press('campaign.preview', preview)).press('Send')
      await trust.app.tick()
      const [campaign] = await trust.store.list(campaigns, { limit: 1 })
      told.push((await trust.person('lars').press('campaign.show', { campaign: campaign?.id })).text)
      await trust.close()
      trust = await startTrust()
      for (const person of ['samir', 'lars']) await trust.person(person).says('hei')
    }
    expect(told[0]).toContain('Har ikke Dult ennå: 1')
    expect(told[1]).toBe(told[0])
  })
})

describe('of what was taken back', () => {
  it.each(['stop', 'pause-month', 'digest'])(
    'nothing tells later whether it is them who rested that take Dult off: %s',
    async wish => {
      const told = []
      for (const rests of ['kari', 'jonas']) {
        for (const person of ['kari', 'jonas', 'ingrid', 'emily']) await trust.person(person).says('hei')
        await trust.person(rests).press('letter.set', { wish })
        const sent = await trust
          .person('lars')
          .press('campaign.preview', { ...message, audience: 'clinician' })
        await sent.press('Send')
        await trust.app.tick()
        const [campaign] = await trust.store.list(campaigns, { limit: 1 })
        const about = { campaign: campaign?.id }
        const back = await trust.person('lars').press('campaign.withdraw', { ...about, sure: 'yes' })
        await trust.post(trust.person('kari').activity({ type: 'installationUpdate', action: 'remove' }))
        const later = await trust.person('lars').press('campaign.show', about)
        expect(back.text).toContain('Ikke sendt: 1')
        told.push(later.text)
        await trust.close()
        trust = await startTrust()
        for (const person of ['samir', 'lars']) await trust.person(person).says('hei')
      }
      expect(told[1]).toBe(told[0])
    },
  )
})

describe('of what its sender is told that Dult holds about them', () => {
  const ways = {
    'is taken out': () => trust.person('lars').press('people.takeOut', { person: 'kari' }),
    'leaves the team': () =>
      trust.inTeam(
        'membersRemoved',
        personas.find(({ id }) => id === 'kari')?.aadObjectId ?? '',
        'Kari Solheim',
      ),
    'is forgotten': () => trust.person('kari').press('mydata.confirm'),
  }
  const held = async () => (await trust.person('lars').says('minedata')).text

  it.each(Object.entries(ways))('no count tells whether it is them who rested: who %s', async (_, leave) => {
    const told = []
    for (const rests of ['kari', 'jonas']) {
      for (const person of ['kari', 'jonas', 'ingrid', 'emily']) await trust.person(person).says('hei')
      await trust.person(rests).press('letter.set', { wish: 'stop' })
      const wish = { ...message, audience: 'clinician' }
      await (await trust.person('lars').press('campaign.preview', wish)).press('Send')
      await trust.app.tick()
      const before = await held()
      await leave()
      told.push([before, await held()])
      await trust.close()
      trust = await startTrust()
      for (const person of ['samir', 'lars']) await trust.person(person).says('hei')
    }
    expect(told[0]?.[0]).toContain('melding du har sendt')
    expect(told[1]).toEqual(told[0])
  })
})

describe('who has said that they took a course', () => {
  const reads = async (past: Trust) => {
    past.clock.pass(60_000)
    const { text } = await past.person('lars').press('roadmap.ready', { guide: 'video' })
    return /.*kurs.*/.exec(text)?.[0]?.replace(/Enheten har \d+/, 'Enheten har')
  }

  const ways = {
    'a leader takes somebody out, and back': async (past: Trust, person: string) => {
      const out = await past.person('lars').press('people.takeOut', { person })
      return () => out.press('Angre')
    },
    'somebody is taken out of the team in Teams, and back': async (past: Trust, person: string) => {
      const { aadObjectId = '', name = '' } = personas.find(({ id }) => id === person) ?? {}
      await past.inTeam('membersRemoved', aadObjectId, name)
      return () => past.inTeam('membersAdded', aadObjectId, name)
    },
  }

  const entra = (person: string) => {
    const { aadObjectId = '', name = '' } = personas.find(({ id }) => id === person) ?? {}
    return [aadObjectId, name] as const
  }
  type Step = (past: Trust, person: string) => Promise<unknown>
  const isTakenOut: Step = (past, person) => past.person('lars').press('people.takeOut', { person })
  const leavesTeam: Step = (past, person) => past.inTeam('membersRemoved', ...entra(person))
  const chooses =
    (unit: string): Step =>
    (past, person) =>
      past.person(person).press('unit.choose', { unit })
  const leaves: Step = (past, person) => past.person(person).press('unit.leave', { from: 'hud' })
  const declined: Step = (past, person) => past.person('lars').press('newcomer.decline', { person })
  const admitted: Step = (past, person) =>
    past.person('lars').press('newcomer.admit', { person, sure: 'yes' })
  const undone: Step = (past, person) => past.person('lars').press('newcomer.undo', { person })
  const isForgotten: Step = (past, person) => past.person(person).press('mydata.confirm')
  const monthLater: Step = past => passDays(past, 31)

  it.each<[string, readonly Step[]]>([
    ['asks to come back, and is turned away', [isTakenOut, chooses('hud'), declined]],
    ['asks to come back, and then elsewhere', [isTakenOut, chooses('hud'), chooses('sar')]],
    ['asks to come back, and leaves the team', [isTakenOut, chooses('hud'), leavesTeam]],
    ['is back, and out again as a slip', [isTakenOut, chooses('hud'), admitted, undone]],
    ['leaves the team as well', [isTakenOut, leavesTeam]],
    ['leaves, as Teams tells twice', [leavesTeam, leavesTeam]],
    ['moves, and says twice that they left', [chooses('sar'), leaves, leaves]],
    ['left a month ago', [leavesTeam, monthLater]],
    ['is forgotten, and was a month ago', [isForgotten, monthLater]],
  ])('nor by what becomes of who %s', async (_, steps) => {
    for (const person of ['kari', 'emily']) {
      const past = await startTrust({ past: true })
      const before = await reads(past)
      for (const [nth, step] of steps.entries()) {
        await step(past, person)
        expect([person, nth, await reads(past)]).toEqual([person, nth, before])
      }
      await past.close()
    }
  })

  it.each(Object.entries(ways))('is told by no reading while %s', async (_, takeOut) => {
    const past = await startTrust({ past: true })
    for (const row of await past.store.list(trainings, {
      where: { unit: 'hud', person: 'jonas' },
      limit: 99,
    }))
      await past.person('jonas').press('directory.trained', { system: row.system, done: 'no' })
    const before = await reads(past)
    expect(before).toMatch(/\d/)
    for (const person of ['jonas', 'kari']) {
      const back = await takeOut(past, person)
      expect([person, await reads(past)]).toEqual([person, before])
      await back()
      expect([person, await reads(past)]).toEqual([person, before])
    }
    await past.close()
  })
})
