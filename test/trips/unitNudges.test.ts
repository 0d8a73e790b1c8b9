/** Nudges to all of a unit: they come to its channel, or as words to its leader, and a leader stops them there. */

import { afterEach, describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { id } from '../../src/core/ids.ts'
import { type Letter, letters } from '../../src/core/letters.ts'
import { insert, put, remove, update } from '../../src/core/store.ts'
import { addDays, weekdayOf } from '../../src/core/time/days.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { at, dayOf, timeOf } from '../../src/core/time/oslo.ts'
import { nudgeRounds, unitRoundId } from '../../src/features/nudges/plan/rounds.ts'
import { newReader, nudgeReaders } from '../../src/features/nudges/reader.ts'
import { defaults } from '../../src/features/nudges/triggers.ts'
import { newUnitNudges, type ShownToUnit, unitNudges } from '../../src/features/nudges/unit/unitNudges.ts'
import { type Card, linesToCopy, readCard } from '../support/card.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday at ten in Oslo; nothing is registered yet. */
const trust = trustForEach()

const hudTeam = { id: '19:hud@thread.tacv2', name: 'Hud' }

afterEach(() => {
  expect(trust().log()).not.toContain('job.failed')
})

const tickAt = async (day: string, time: string) => {
  trust().clock.set(at(day as Day, time))
  await trust().app.tick()
}

/** Tuesday, Wednesday and Thursday are days of nudges. */
const pass = async (from: string, days: number) => {
  for (let nth = 0; nth < days; nth += 1)
    for (const time of ['07:05', '09:05', '09:10', '14:05']) await tickAt(addDays(from as Day, nth), time)
}

const answerAll = async (leader = 'lars') => {
  for (const one of defaults)
    await trust().person(leader).press('nudge.answer', { default: one, answer: 'done' })
}

const speaksIn = async (who: string, team: { id: string; name: string }) => {
  const { aadObjectId = '', name = '' } = personas.find(({ id: known }) => known === who) ?? {}
  const there = trust().stranger(aadObjectId, name, 'nb-NO', team)
  await there.says('meny')
  return there
}

const toUnits = (): Promise<Letter[]> =>
  trust().store.list(letters, { where: { series: 'unit-nudge' }, limit: 99 })

const ownOf = (person: string): Promise<Letter[]> =>
  trust().store.list(letters, { where: { series: 'nudge', person: id(person) }, limit: 99 })

const cardsIn = (where: string, reader: string): Card[] =>
  trust()
    .connector.sent.filter(({ how, conversation }) => how === 'sent' && conversation === where)
    .map(({ activity }) =>
      readCard(activity.attachments?.[0]?.content ?? {}, (verb, data) =>
        trust().person(reader).press(verb, data),
      ),
    )

const inChannel = (reader: string): Card[] => cardsIn(hudTeam.id, reader)

const chatOf = (who: string) => `a:${personas.find(({ id: known }) => known === who)?.aadObjectId}`

const rowOf = (unit = 'hud') => trust().store.get(unitNudges, id<'unit'>(unit))

const registerFirst = () => trust().person('turid').says('registrer 4')

describe('in the channel', () => {
  it('comes once, within its hours, names nobody, and says why to anybody', async () => {
    await registerFirst()
    await speaksIn('kari', hudTeam)
    await pass('2026-11-24', 1)
    expect(await toUnits()).toEqual([])
    await answerAll()
    await pass('2026-11-25', 12)
    const [letter, ...more] = await toUnits()
    expect(more).toEqual([])
    expect(letter).toMatchObject({
      state: 'delivered',
      unit: 'hud',
      person: `team:${hudTeam.id}`,
      show: { card: 'nudges/unit-nudge', data: { nudge: 'first-line', reason: 'first-registered' } },
    })
    expect(timeOf(letter?.due ?? trust().at())).toBe('09:05')
    expect(weekdayOf(dayOf(letter?.due ?? trust().at()))).toBe(3)
    const [card] = inChannel('kari').filter(({ text }) => text.includes('Den første er registrert'))
    expect(card?.text).toContain('Hvorfor får vi denne?')
    expect(card?.text).toContain('Enheten har nettopp registrert sin første.')
    for (const { name } of personas)
      for (const part of name.split(' ')) expect(card?.text).not.toContain(part)
    const written = await card?.press('Skriv én linje')
    expect(JSON.stringify(written?.content)).toContain('experience.write')
    expect(await rowOf()).toMatchObject({ waits: '', shown: [{ nudge: 'first-line', day: '2026-11-25' }] })
  })

  it('comes on no day on which the week’s own cards come', async () => {
    await registerFirst()
    await speaksIn('kari', hudTeam)
    await answerAll()
    await pass('2026-11-27', 4)
    expect(await toUnits()).toEqual([])
    await pass('2026-12-01', 1)
    expect(await toUnits()).toHaveLength(1)
  })

  it('is stopped there by a leader alone, and nobody’s own nudges with it', async () => {
    await registerFirst()
    await speaksIn('kari', hudTeam)
    await answerAll()
    await pass('2026-11-24', 1)
    const [forKari] = inChannel('kari').filter(({ text }) => text.includes('Den første er registrert'))
    expect((await forKari?.press('Stopp dulter i kanalen'))?.text).toContain('Det er andre som gjør dette')
    expect(await rowOf()).toMatchObject({ stopped: false })
    const [forLars] = inChannel('lars').filter(({ text }) => text.includes('Den første er registrert'))
    const stopped = await forLars?.press('Stopp dulter i kanalen')
    expect(stopped?.text).toContain('Stoppet')
    expect(stopped?.text).toContain('Den første er registrert')
    const against = { nudge: 'first-line', stoppedAfter: true }
    expect(await rowOf()).toMatchObject({ stopped: true, shown: [against] })
    expect(await trust().store.get(nudgeReaders, id<'person'>('lars'))).toBeNull()
    const mine = await (await trust().person('lars').says('dult')).press('Dulter i kanalen')
    expect((await mine.press('Start igjen')).text).toContain('På')
    expect((await rowOf())?.shown[0]?.stoppedAfter).toBeUndefined()
    const kari = await trust().person('kari').press('nudge.unit')
    expect(kari.buttons).not.toContain('Stopp dulter i kanalen')
  })

  it('is listed as come once it has, and not where it went to the leader', async () => {
    const listed = async () => (await trust().person('kari').press('nudge.unit')).text
    await registerFirst()
    await speaksIn('kari', hudTeam)
    await answerAll()
    await tickAt('2026-11-24', '07:05')
    expect(await listed()).not.toContain('Den første er registrert')
    await tickAt('2026-11-24', '09:05')
    expect(await listed()).toContain('tirsdag 24. november: Den første er registrert')
    const row = await rowOf()
    if (row)
      await trust().store.write([
        update(unitNudges, { ...row, shown: row.shown.map(one => ({ ...one, isPassedOn: true }) as const) }),
      ])
    expect(await listed()).toContain('Det har ikke kommet noen ennå')
  })

  it('does not leave once it was done or stopped, and what never left is none that came', async () => {
    await registerFirst()
    await speaksIn('kari', hudTeam)
    await answerAll()
    await tickAt('2026-11-24', '07:05')
    expect(await toUnits()).toMatchObject([{ state: 'queued' }])
    await trust().person('lars').press('nudge.unitStop')
    // It has not come, so nothing is said of it.
    expect((await rowOf())?.shown[0]?.stoppedAfter).toBeUndefined()
    await tickAt('2026-11-24', '09:05')
    await tickAt('2026-11-24', '09:06')
    expect(await toUnits()).toMatchObject([{ state: 'suppressed', reason: 'stopped' }])
    expect(await rowOf()).toMatchObject({ waits: '', shown: [] })
    await trust().person('lars').press('nudge.unitStart')
    await tickAt('2026-11-25', '07:05')
    await trust().person('kari').press('experience.write', {
      guide: 'video',
      step: 'training',
      text: 'Øv to og to',
      helped: 'helped',
    })
    await tickAt('2026-11-25', '09:05')
    expect((await toUnits()).map(({ reason }) => reason).toSorted()).toEqual(['done', 'stopped'])
  })

  it('does not tell of a first one that was taken back while it waited', async () => {
    const receipt = await registerFirst()
    await speaksIn('kari', hudTeam)
    await answerAll()
    await tickAt('2026-11-24', '07:05')
    expect(await toUnits()).toMatchObject([
      { state: 'queued', show: { data: { reason: 'first-registered' } } },
    ])
    expect((await receipt.press('Angre')).text).toContain('Angret')
    await tickAt('2026-11-24', '09:05')
    await tickAt('2026-11-24', '09:06')
    expect(await toUnits()).toMatchObject([{ state: 'suppressed', reason: 'done' }])
    expect(inChannel('kari').filter(({ text }) => text.includes('Den første er registrert'))).toEqual([])
    expect(await rowOf()).toMatchObject({ waits: '', shown: [] })
  })

  it('that is retired for all is not sent, also where it waits', async () => {
    await registerFirst()
    await speaksIn('kari', hudTeam)
    await answerAll()
    await tickAt('2026-11-24', '07:05')
    expect(await toUnits()).toMatchObject([{ state: 'queued', show: { data: { nudge: 'first-line' } } }])
    await trust().person('pia').press('nudge.retire', { nudge: 'first-line', to: 'retired' })
    await tickAt('2026-11-24', '09:05')
    await tickAt('2026-11-24', '09:06')
    expect(await toUnits()).toMatchObject([{ state: 'suppressed', reason: 'stopped' }])
    await pass('2026-11-25', 2)
    expect(await toUnits()).toHaveLength(1)
  })

  it('expires while everything is stopped, and comes another day', async () => {
    await registerFirst()
    await speaksIn('kari', hudTeam)
    await answerAll()
    await tickAt('2026-11-24', '07:05')
    await trust().person('ada').says('stopp alt')
    await tickAt('2026-11-24', '16:05')
    await trust().person('ada').says('start alt')
    await tickAt('2026-11-24', '16:10')
    await tickAt('2026-11-24', '16:11')
    expect(await toUnits()).toMatchObject([{ state: 'expired' }])
    await pass('2026-11-25', 1)
    expect((await toUnits()).map(({ state }) => state).toSorted()).toEqual(['delivered', 'expired'])
  })

  it('is one, however often the round is made again', async () => {
    await registerFirst()
    await speaksIn('kari', hudTeam)
    await answerAll()
    await tickAt('2026-11-24', '07:05')
    const [planned, row] = [await toUnits(), await rowOf()]
    const round = await trust().store.get(nudgeRounds, unitRoundId)
    if (!round) throw new Error('There was no round.')
    await trust().store.write([update(nudgeRounds, { ...round, day: '2026-11-23' as Day })])
    await Promise.all([trust().app.tick(), trust().app.tick()])
    expect(await toUnits()).toEqual(planned)
    expect(await rowOf()).toEqual(row)
  })

  it('rests in all channels, and goes on resting, where too many units stopped them right behind it', async () => {
    const from = '2026-11-18' as Day
    const came = {
      nudge: 'first-line',
      wording: 'one',
      day: from,
      why: { on: 'first-registered', since: from },
    }
    await trust().store.write(
      ['u1', 'u2', 'u3'].map(unit =>
        insert(unitNudges, {
          ...newUnitNudges(id<'unit'>(unit)),
          stopped: true,
          shown: [{ ...came, stoppedAfter: true }] as readonly ShownToUnit[],
        }),
      ),
    )
    await registerFirst()
    await speaksIn('kari', hudTeam)
    await answerAll()
    await pass('2026-11-24', 1)
    for (const unit of ['u1', 'u2', 'u3']) {
      const row = await rowOf(unit)
      if (row) await trust().store.write([remove(unitNudges, row)])
    }
    await pass('2026-11-25', 2)
    expect(await toUnits()).toEqual([])
    expect((await trust().store.get(nudgeRounds, unitRoundId))?.paused).toEqual(['first-line'])
  })

  it('tells later what the unit decided, once a fortnight has passed', async () => {
    await registerFirst()
    await speaksIn('kari', hudTeam)
    await answerAll()
    await pass('2026-11-24', 1)
    await trust().person('kari').press('suitability.decide', { group: 'stable-year', choice: 'video' })
    await pass('2026-12-01', 3)
    expect(await toUnits()).toHaveLength(1)
    trust().clock.set(at('2026-12-14' as Day, '12:00'))
    await trust().person('kari').press('suitability.decide', { group: 'test-results', choice: 'video' })
    await pass('2026-12-15', 1)
    expect((await toUnits()).map(({ show }) => show.data.nudge)).toContain('groups-decided')
  })
})

describe('where no channel is reached', () => {
  it('its leader gets ready words to pass on, as one of their own nudges', async () => {
    await registerFirst()
    await trust().person('lars').says('hei')
    await answerAll()
    await pass('2026-11-24', 1)
    expect(await toUnits()).toMatchObject([{ state: 'failed', reason: 'no-address' }])
    const [letter, ...more] = await ownOf('lars')
    expect(more).toEqual([])
    expect(letter).toMatchObject({ state: 'delivered', show: { card: 'nudges/pass-on' } })
    const [words] = cardsIn(chatOf('lars'), 'lars').filter(({ inputs }) => inputs.includes('text'))
    if (!words) throw new Error('Lars has no words to pass on.')
    for (const line of linesToCopy(words)) expect(words.text).toContain(line)
    const { day, nudge } = { day: letter?.show.data.on, nudge: letter?.show.data.nudge }
    const lars = trust().person('lars')
    expect((await lars.press('nudge.why', { day, nudge })).text).toContain('Hvorfor får jeg denne?')
    expect((await lars.press('nudge.useful', { day, nudge })).text).toContain('Takk')
    await lars.press('nudge.unitStop')
    const passedOn = [{ nudge: 'first-line', isPassedOn: true }]
    expect((await rowOf())?.shown).toMatchObject(passedOn)
    expect((await rowOf())?.shown[0]?.stoppedAfter).toBeUndefined()
    await lars.press('nudge.unitStart')
    await pass('2026-11-25', 9)
    expect(await ownOf('lars')).toHaveLength(1)
  })

  it('waits for the leader’s own week, and a leader who wants none gets none', async () => {
    await registerFirst()
    await trust().person('lars').says('hei')
    await answerAll()
    await trust().person('lars').press('nudge.stopMine')
    await pass('2026-11-24', 3)
    expect(await ownOf('lars')).toEqual([])
    expect(await rowOf()).toMatchObject({ viaLeader: true, shown: [] })
    await trust().person('lars').press('nudge.start')
    await pass('2026-12-01', 1)
    expect(await ownOf('lars')).toMatchObject([{ show: { card: 'nudges/pass-on' } }])
    expect(await rowOf()).toMatchObject({ viaLeader: false, shown: [{ isPassedOn: true }] })
  })

  const own = { nudge: 'after-pause', wording: 'one', unit: id<'unit'>('hud'), day: '2026-11-19' as Day }
  const hadOne = { ...own, why: { on: 'weekday', weekday: 2 }, barrier: '', answer: '' } as const

  it.each([
    ['had one of their own this week', { shown: [hadOne] }],
    ['wants none of this one', { refused: ['first-line'] }],
  ])('comes to no leader who %s', async (_, given) => {
    await registerFirst()
    await trust().person('lars').says('hei')
    await answerAll()
    const known = await trust().store.get(nudgeReaders, id<'person'>('lars'))
    const reader = { ...(known ?? newReader(id<'person'>('lars'))), ...given }
    await trust().store.write([put(nudgeReaders, known, reader)])
    await pass('2026-11-24', 1)
    expect(await ownOf('lars')).toEqual([])
    expect(await rowOf()).toMatchObject({ viaLeader: true, shown: [] })
  })
})
