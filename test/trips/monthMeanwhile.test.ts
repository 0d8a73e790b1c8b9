/** A unit's month that had to wait tells its figures as they are when it leaves, to who tells it and in the channel. */

import { beforeEach, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { remove } from '../../src/core/store.ts'
import { activity } from '../../src/features/activity/activity.ts'
import { trustForEach } from '../support/trust.ts'
import { waitingIn } from '../support/waiting.ts'
import { consultationsId, registeredIn, weeksOf2026 } from '../support/weeks.ts'

const trust = trustForEach()

const { tickAt } = waitingIn(trust)

const lettersOf = (series: string) => trust().store.list(letters, { where: { series } as never, limit: 9 })

const toChat = (who: string) => `a:${personas.find(({ id: known }) => known === who)?.aadObjectId}`
const channel = '19:hud@thread.tacv2'

const cardsIn = (conversation: string) =>
  trust()
    .connector.sent.filter(({ how, conversation: where }) => how === 'sent' && where === conversation)
    .map(({ activity: { attachments } }) => JSON.stringify(attachments?.[0]?.content ?? {}))
    .filter(text => text.includes('Enhetens måned'))

beforeEach(async () => {
  await registeredIn(trust)('hud', weeksOf2026(45, 48), 4)
  for (const who of ['lars', 'ingrid', 'turid', 'ada']) await trust().person(who).says('meny')
  const { aadObjectId = '', name = '' } = personas.find(({ id: known }) => known === 'kari') ?? {}
  await trust().stranger(aadObjectId, name, 'nb-NO', { id: channel, name: 'Hud' }).says('meny')
})

/** Written under the stop, and let go once the month looks otherwise. */
const held = async (meanwhile: () => Promise<unknown>) => {
  await trust().person('ada').press('letter.stopAll')
  await tickAt('2026-12-01T08:30')
  await trust().person('ingrid').press('activity.postMonth', { month: '2026-11', signed: 'name' })
  await meanwhile()
  await trust().person('ada').press('letter.startAll')
  await tickAt('2026-12-02T09:00')
}

it('it tells what was put right in a week while it waited', async () => {
  await held(async () => {
    const saved = await trust().person('turid').says('registrer 19 uke 48')
    expect(saved.text).toContain('19')
    expect((await trust().store.get(activity, consultationsId('hud', '2026-W48')))?.counts).toEqual({
      video: 19,
    })
  })
  const [toLars = '', ...more] = cardsIn(toChat('lars'))
  expect(more).toEqual([])
  expect(toLars).toContain('31 på video')
  expect(toLars).not.toContain('16 på video')
  // And that somebody has put it into the channel since.
  expect(toLars).toContain('Ta det ned igjen')
  const [post = '', ...others] = cardsIn(channel)
  expect(others).toEqual([])
  expect(post).toContain('31 på video')
  expect(post).toContain('lagt ut av Ingrid Nesbø, ildsjel i enheten')
  // What is kept is what was said.
  for (const series of ['unit-month', 'unit-month-post'])
    for (const { show } of await lettersOf(series)) expect(show.data).toMatchObject({ value: 31 })
})

it('it does not leave where all of its figures were taken away', async () => {
  await held(async () => {
    const rows = await trust().store.list(activity, { where: { unit: id('hud') }, limit: 9 })
    await trust().store.write(rows.map(row => remove(activity, row)))
  })
  expect([...cardsIn(toChat('lars')), ...cardsIn(channel)]).toEqual([])
  const found = [...(await lettersOf('unit-month')), ...(await lettersOf('unit-month-post'))]
  expect(found.map(({ state, reason, show }) => [state, reason, show.data])).toEqual(
    found.map(() => ['suppressed', 'done', {}]),
  )
  expect(found).toHaveLength(3)
})
