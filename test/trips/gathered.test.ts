import { describe, expect, it } from 'vitest'
import type { Show } from '../../src/core/cards.ts'
import { id } from '../../src/core/ids.ts'
import { letters, writeLetter } from '../../src/core/letters.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { plus } from '../../src/core/time/oslo.ts'
import { messageOf } from '../../src/features/campaigns/message.ts'
import { reminderOf } from '../../src/features/campaigns/trial/message.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday at ten in Oslo, and the Monday on which letters come together. */
const trust = trustForEach({ at: '2026-11-20T09:00:00Z' })
const monday = '2026-11-23T07:35:00Z'

const readsOnceAWeek = async () => {
  const mine = await trust().person('kari').says('dult')
  expect((await mine.press('Samle dem i én ukentlig')).text).toContain('Du får dem samlet, én gang i uken.')
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
      return [campaign, messageOf({ id: campaign, sender: 'Lars Eikeland', text }, 'Hud')]
    }),
  )

const onMonday = async () => {
  trust().clock.set(monday)
  await trust().app.tick()
  const cards = trust().connector.sent.filter(({ how, activity }) => how === 'sent' && !activity.replyToId)
  return JSON.stringify(cards.at(-1)?.activity.attachments?.[0]?.content ?? '')
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
    const card = await onMonday()
    expect(card).toContain('Påminnelse fra Pia Lunde: Bruk sjekklisten.')
    expect(card).toContain('Hilsen fra Lars Eikeland: Kurset er fullt.')
    expect(card).toContain('Hilsen fra Lars Eikeland: Møtet onsdag er flyttet til rom 4. Ta med')
  })

  it('has got what stands in it and nothing else, however many were written', async () => {
    await readsOnceAWeek()
    const texts = Array.from({ length: 12 }, (_, nth) => `Beskjed nummer ${nth}.`)
    const long = Array.from({ length: 30 }, (_, nth) => `Lang beskjed ${nth}. ${'Les dette. '.repeat(43)}`)
    await write([...texts, ...long])
    const card = await onMonday()
    const delivered = await inState('delivered')
    for (const { show } of delivered) expect(card).toContain(String(show.data.text).slice(0, 20))
    expect(delivered.length).toBeGreaterThan(texts.length)
    expect(delivered.length + (await inState('expired')).length).toBe(42)
    expect(card.length).toBeLessThan(25 * 1024)
  })
})
