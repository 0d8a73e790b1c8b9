/** A nudge that leads to a colleague's story: to whom it comes, what it opens, and what is left of it once the story is withdrawn. */

import { describe, expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { type Letter, letters } from '../../src/core/letters.ts'
import { insert, update } from '../../src/core/store.ts'
import { at } from '../../src/core/time/oslo.ts'
import { defaults } from '../../src/features/nudges/triggers.ts'
import { stories } from '../../src/features/stories/story.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday at ten in Oslo. */
const trust = trustForEach({ at: '2026-11-20T09:00:00Z' })

const person = (who: string) => trust().person(who)

const title = 'Skiltet på døren'

const publish = (name = 'told', by = 'kari') =>
  trust().store.write([
    insert(stories, {
      ...{ id: id<'story'>(name), unit: id<'unit'>('hud'), by: id<'person'>(by), specialty: 'dermatology' },
      ...{ title, happened: 'Døren gikk opp.', patient: '', clinician: '', surprised: '', picture: '' },
      ...{ state: 'published', checked: true, consent: 'Ja.', signed: 'name', word: '' },
      ...{ wordBy: id<'person'>('lars'), at: trust().clock.now() },
    }),
  ])

/** Past their first week, in a unit that has answered what is asked first, and of a mind to read one. */
const ready = async (...people: readonly string[]) => {
  for (const who of ['lars', ...people]) await person(who).says('hei')
  for (const one of defaults) await person('lars').press('nudge.answer', { default: one, answer: 'done' })
  for (const who of people) await person(who).press('nudge.barrier', { barrier: 'worth' })
  trust().clock.set(at('2026-12-01' as never, '06:30'))
}

const comes = async (time: string) => {
  trust().clock.set(at('2026-12-01' as never, time))
  await trust().app.tick()
}

const about = async (who: string): Promise<Letter[]> =>
  (
    await trust().store.list(letters, { where: { series: 'nudge', person: id<'person'>(who) }, limit: 9 })
  ).filter(({ show, leadsTo }) => leadsTo !== undefined || show.data.nudge === 'story-near-you')

const withdrawn = async (who: string) => {
  const asked = await person(who).press('story.show', { story: 'told' })
  return (await asked.press('Trekk tilbake')).press('Ja, trekk tilbake')
}

const lying = (how: 'sent' | 'updated', word: string) =>
  trust().connector.sent.filter(sent => sent.how === how && JSON.stringify(sent.activity).includes(word))

describe('a nudge to a story', () => {
  it('opens the story itself, from the card and from its answer', async () => {
    await ready('jonas')
    await publish()
    await comes('07:05')
    await comes('09:05')
    const [nudge] = await about('jonas')
    expect(nudge).toMatchObject({ state: 'delivered' })
    const { verb, data, on, nudge: name } = nudge?.show.data ?? {}
    expect((await person('jonas').press(String(verb), data as object)).text).toContain('Døren gikk opp')
    const useful = await person('jonas').press('nudge.useful', { day: on, nudge: name })
    expect((await useful.press('Les historien')).text).toContain('Døren gikk opp')
  })

  it('comes neither to who told it nor to who published it', async () => {
    await ready('kari', 'jonas')
    await person('lars').press('nudge.barrier', { barrier: 'worth' })
    await publish()
    await comes('07:05')
    expect(await about('jonas')).toHaveLength(1)
    for (const who of ['kari', 'lars']) expect(await about(who)).toEqual([])
  })

  it('does not leave once the story is withdrawn, though another was told since', async () => {
    await ready('jonas', 'kari')
    await publish()
    await comes('07:05')
    expect(await about('jonas')).toMatchObject([{ state: 'queued' }])
    await publish('other')
    await withdrawn('kari')
    await comes('09:05')
    expect(await about('jonas')).toMatchObject([
      { state: 'suppressed', reason: 'withdrawn', show: { data: {} } },
    ])
    expect(lying('sent', 'Les historien')).toEqual([])
  })

  it('that was planned while it was being withdrawn does not leave either', async () => {
    await ready('jonas')
    await publish()
    await comes('07:05')
    const row = await trust().store.get(stories, 'told')
    if (row) await trust().store.write([update(stories, { ...row, state: 'withdrawn' })])
    await comes('09:05')
    expect(await about('jonas')).toMatchObject([{ state: 'suppressed', reason: 'stopped' }])
  })

  it('that came says it was withdrawn, where it lies', async () => {
    await ready('jonas', 'samir', 'kari')
    await publish()
    await comes('07:05')
    await comes('09:05')
    expect(lying('sent', 'Les historien')).toHaveLength(2)
    await withdrawn('kari')
    await comes('09:06')
    expect(lying('updated', 'trukket tilbake')).toHaveLength(2)
  })
})
