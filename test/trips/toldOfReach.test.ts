/** What whoever sent something is told of those who were to have it: no more than is so, whatever Teams did. */

import { describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { letters } from '../../src/core/letters.ts'
import { chooseSettings } from '../../src/core/settings.ts'
import { update } from '../../src/core/store.ts'
import { newcomers } from '../../src/features/people/newcomers/newcomer.ts'
import { memberships } from '../../src/features/people/person.ts'
import type { Failure } from '../support/failing.ts'
import { seven } from '../support/trials.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday at ten in Oslo. */
const trust = trustForEach({ at: '2026-11-20T09:00:00Z' })

const person = (who: string) => trust().person(who)

const chatOf = (who: string) => `a:${personas.find(({ id }) => id === who)?.aadObjectId}`

const tick = async () => {
  trust().clock.pass(60_000)
  await trust().app.tick()
}

const no = Object.fromEntries(
  ['place', 'condition', 'date', 'job', 'age', 'colleague'].map(question => [`check-${question}`, 'no']),
)

const told = {
  title: 'Skiltet på døren',
  specialty: 'dermatology',
  happened: 'Døren gikk opp.',
  patient: 'Ro.',
}

/** Kari's story goes to the two who have Dult, and Teams does so with the letter of each. */
const sent = async (failure: Failure) => {
  const form = await (await person('kari').says('historie')).press('Fortell en historie')
  const check = await (await form.press('Se hvordan det blir', told)).press(
    'Kan noen kjenne igjen pasienten?',
  )
  const consent = await check.press('Gå videre', no)
  await consent.press('Send til leder', { consent: 'Ja, gjerne.', signed: 'name' })
  const waiting = await (await person('lars').says('historie')).press('1 historie venter på deg')
  const published = await (await waiting.press(told.title)).press('Publiser')
  for (const who of ['emily', 'jonas']) {
    await person(who).says('meny')
    trust().connector.fail({ ...failure, conversation: chatOf(who) })
  }
  const chosen = await (await published.press('Send til kolleger')).press('Kollegene i enheten')
  await chosen.press(chosen.buttons.find(title => title.startsWith('Send til')) ?? '')
  await tick()
  await tick()
}

const readers = async () =>
  (await trust().store.list(letters, { where: { series: 'story' }, limit: 9 })).map(
    ({ state, reason }) => `${state} ${reason}`,
  )

describe('whoever withdraws a story', () => {
  it.each<[string, Failure, string, string]>([
    [
      'may have got it, where no answer came',
      { reset: true },
      'unknown no-answer',
      'Ingen har fått den sendt, så vidt jeg vet. For 2 er det usikkert om det kom fram, og der blir det i så fall stående.',
    ],
    [
      'may have got it twice',
      { status: 502, times: 1 },
      'delivered doubled',
      'Kortene som 2 har fått, blir endret. Hos 2 kan det ligge ett til, som blir stående.',
    ],
    [
      'have it where nobody can change it',
      { status: 201, body: '{}', times: 1 },
      'delivered gone',
      'borte med en gang. Hos 2 kan kortet ikke endres, og blir stående.',
    ],
  ])('is told of those who %s', async (_what, failure, state, says) => {
    await sent(failure)
    expect(await readers()).toEqual([state, state])
    const read = await (await person('kari').says('historie')).press(told.title)
    const asked = await read.press('Trekk tilbake')
    expect(asked.text).toContain(says)
    const gone = await asked.press('Ja, trekk tilbake')
    expect(gone.text).toContain('Kort som er sendt, blir endret der Teams lar meg gjøre det.')
  })

  it('is told the same of a message that nobody knows to have come', async () => {
    await person('emily').says('meny')
    trust().connector.fail({ reset: true, conversation: chatOf('emily') })
    const form = await (await person('lars').says('kampanje')).press('Ny melding')
    const message = { text: 'Kurset er flyttet.', audience: 'clinician', time: 'now' }
    await (await form.press('Se hvordan det blir', message)).press('Send')
    await tick()
    const standing = await (await person('lars').says('kampanje')).press(message.text)
    const asked = await standing.press('Trekk tilbake')
    expect(asked.text).toContain(
      'Ingen har fått den, så vidt jeg vet. For én er det usikkert, og der blir den i så fall stående.',
    )
  })
})

describe('a story that nobody got', () => {
  const again = async () => {
    const read = await (await person('lars').says('historie')).press(told.title)
    return (await read.press('Send til kolleger')).press('Kollegene i enheten')
  }

  it.each<[string, Failure]>([
    ['Teams refused it', { status: 400 }],
    ['all was stopped for longer than it is fresh', { status: 503 }],
  ])('is said to have come to nobody, and is sent to them again: %s', async (what, failure) => {
    const isStopped = what.startsWith('all')
    if (isStopped)
      expect((await person('ada').says('stopp alt')).text).toContain('hvis det ikke er for gammelt')
    await sent(failure)
    trust().clock.set('2026-11-30T09:00:00Z')
    await tick()
    trust().connector.heal()
    if (isStopped) await person('ada').says('start alt')
    await tick()
    const chosen = await again()
    expect(chosen.text).not.toContain('Sendt til før')
    await chosen.press(chosen.buttons.find(title => title.startsWith('Send til')) ?? '')
    await tick()
    expect(new Set(await readers())).toEqual(new Set(['delivered ']))
    expect((await again()).text).toMatch(/Sendt til før: [23]/)
  })

  it('is had by whoever it may have come to, and by who wanted it not', async () => {
    await person('jonas').press('letter.set', { wish: 'stop' })
    await sent({ reset: true })
    expect((await readers()).toSorted()).toEqual(['suppressed stopped', 'unknown no-answer'])
    expect((await again()).text).toContain('Sendt til før: 2')
  })
})

describe('whoever asks for a yes', () => {
  it.each(['at night', 'while all is stopped', 'where nobody is reached'])(
    'is told that others are asked, and not that they were: %s',
    async how => {
      for (const who of ['kari', 'emily', 'jonas', 'turid', 'samir', 'ingrid', 'ada'])
        await person(who).says('meny')
      await chooseSettings(trust().store, { letters: { secondLeaderAbove: 5 } })
      const ingrid = await trust().store.get(memberships, 'hud:ingrid')
      if (ingrid)
        await trust().store.write([update(memberships, { ...ingrid, roles: [...ingrid.roles, 'leader'] })])
      if (how === 'at night') trust().clock.set('2026-11-20T20:30:00Z')
      if (how === 'while all is stopped') await person('ada').says('stopp alt')
      if (how === 'where nobody is reached')
        trust().connector.fail({
          status: 403,
          code: 'ConversationBlockedByUser',
          conversation: chatOf('ingrid'),
        })
      const form = await (await person('lars').says('kampanje')).press('Ny melding')
      const message = { text: 'Kurset er flyttet.', audience: 'everyone', time: 'now' }
      const preview = await form.press('Se hvordan det blir', message)
      const waiting = await (await preview.press('Svar på sju spørsmål')).press('Be om et ja', seven)
      await tick()
      const [letter] = await trust().store.list(letters, { where: { series: 'approval-asked' }, limit: 9 })
      expect(letter?.state).not.toBe('delivered')
      const later = await (await person('lars').says('kampanje')).press(message.text)
      for (const { text } of [waiting, later]) {
        expect(text).toContain('får beskjed hvis de har åpnet Dult. Si gjerne fra selv også.')
        expect(text).not.toContain('har fått beskjed')
      }
    },
  )
})

describe('who waits for a yes to be of a unit', () => {
  const nina = () => trust().stranger('eeeeeeee-0000-4000-8000-000000000001', 'Nina Nyland')
  const odd = () => trust().stranger('eeeeeeee-0000-4000-8000-000000000002', 'Odd Nyland')
  const asked = async () =>
    (await trust().store.list(letters, { where: { series: 'newcomers' }, limit: 9 })).map(
      ({ person, state, reason }) => `${person} ${state} ${reason}`,
    )

  const mornings = async (...days: readonly string[]) => {
    for (const day of days)
      for (const time of ['07:00', '07:01', '07:02', '11:00']) {
        trust().clock.set(`${day}T${time}:00Z`)
        await trust().app.tick()
      }
  }

  it('is asked about among the administrators at once, where their leader has no Dult', async () => {
    await person('ada').says('meny')
    await nina().press('unit.choose', { unit: 'hud' })
    await mornings('2026-11-21', '2026-11-22')
    expect(await asked()).toEqual(['ada delivered '])
    const letter = await person('ada').press('newcomer.admit', { person: await ninasId(), unit: 'hud' })
    expect(letter.text).toContain('Nina Nyland hører til enheten nå')
  })

  it('and on the next morning, where their leader has blocked it: once, and whoever comes later too', async () => {
    for (const who of ['ada', 'lars']) await person(who).says('meny')
    trust().connector.fail({ status: 403, code: 'ConversationBlockedByUser', conversation: chatOf('lars') })
    await nina().press('unit.choose', { unit: 'hud' })
    await mornings('2026-11-21')
    expect(await asked()).toEqual(['lars failed blocked'])
    await mornings('2026-11-22', '2026-11-23')
    expect((await asked()).toSorted()).toEqual(['ada delivered ', 'lars failed blocked'])
    await odd().press('unit.choose', { unit: 'hud' })
    await mornings('2026-11-24', '2026-11-25')
    expect((await asked()).toSorted()).toEqual(['ada delivered ', 'ada delivered ', 'lars failed blocked'])
  })

  it('is asked about once, where a letter about somebody who was answered since reached nobody', async () => {
    for (const who of ['ada', 'lars']) await person(who).says('meny')
    trust().connector.fail({ status: 403, code: 'ConversationBlockedByUser', conversation: chatOf('lars') })
    await nina().press('unit.choose', { unit: 'hud' })
    await mornings('2026-11-21')
    await person('ada').press('newcomer.admit', { person: await ninasId(), unit: 'hud' })
    await odd().press('unit.choose', { unit: 'hud' })
    await mornings('2026-11-22', '2026-11-23')
    expect((await asked()).toSorted()).toEqual(['ada delivered ', 'lars failed blocked'])
  })

  it('is told that somebody will be asked, and not that they were, while nobody can be reached', async () => {
    await nina().press('unit.choose', { unit: 'hud' })
    await mornings('2026-11-21', '2026-11-22')
    expect(await asked()).toEqual([])
    expect((await nina().press('unit.choose', { unit: 'hud' })).text).toContain(
      'får spørsmål om du hører til',
    )
    await person('lars').says('meny')
    await mornings('2026-11-23')
    expect(await asked()).toEqual(['lars delivered '])
  })

  const ninasId = async () => (await trust().store.list(newcomers, { limit: 1 }))[0]?.person ?? ''
})
