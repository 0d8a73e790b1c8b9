/** What whoever sent something is told of those who were to have it: no more than is so, whatever Teams did. */

import { describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { letters } from '../../src/core/letters.ts'
import type { Failure } from '../support/failing.ts'
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
