/** A fortnight with nudges: whom they come to, what *why* says, that *stop* stops, and that what was done silences. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { readContent } from '../../src/content.ts'
import { id } from '../../src/core/ids.ts'
import { type Letter, letters, writeLetter } from '../../src/core/letters.ts'
import { insert, put, remove, update } from '../../src/core/store.ts'
import { addDays, weekdayOf } from '../../src/core/time/days.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { at, dayOf, timeOf } from '../../src/core/time/oslo.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { nudgeRetirements } from '../../src/features/nudges/leader/retirements.ts'
import { nudgeAnswers } from '../../src/features/nudges/plan/harm.ts'
import { draftOf } from '../../src/features/nudges/plan/letter.ts'
import { nudgeRounds, roundId } from '../../src/features/nudges/plan/rounds.ts'
import { newReader, nudgeReaders } from '../../src/features/nudges/reader.ts'
import { nudgeSigners, signaturesIn } from '../../src/features/nudges/signed/signer.ts'
import { defaults } from '../../src/features/nudges/triggers.ts'
import { unitNudges } from '../../src/features/nudges/unit/unitNudges.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { memberships, people } from '../../src/features/people/person.ts'
import { linesToCopy } from '../support/card.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday at ten in Oslo, with months behind it. */
const trust = trustForEach({ past: true })

/** Those of a demo were there for its past: here they are new, so that their first week can be seen. */
beforeEach(async () => {
  const { store, at: now } = trust()
  const rows = await store.list(people, { limit: 99 })
  await store.write(rows.map(row => update(people, { ...row, at: now() })))
})

const times = ['07:05', '08:05', '10:05', '13:05']

/** What a demo sees whose clock is moved. */
const pass = async (days: number) => {
  const today = dayOf(trust().clock.now())
  for (let nth = 1; nth <= days; nth += 1)
    for (const time of times) {
      trust().clock.set(at(addDays(today, nth), time))
      await trust().app.tick()
    }
}

afterEach(() => {
  expect(trust().log()).not.toContain('job.failed')
})

const greet = async (...people: readonly string[]) => {
  for (const person of people) await trust().person(person).says('hei')
}

const nudgesTo = (person?: string): Promise<Letter[]> =>
  trust().store.list(letters, {
    where: { series: 'nudge', ...(person && { person: person as Letter['person'] }) },
    limit: 500,
  })

const tileOf = async (person: string) => {
  const { features, people } = trust().app
  const who = await people.recognise(personas.find(({ id }) => id === person)?.aadObjectId ?? '')
  const tiles = await Promise.all(features.map(feature => (who && feature.tiles?.(who)) ?? []))
  return tiles.flat().find(({ name }) => name === 'standardvalg')
}

const answerAll = async (leader = 'lars') => {
  for (const one of defaults)
    await trust().person(leader).press('nudge.answer', { default: one, answer: 'done' })
}

/** What its buttons carry. */
const carried = ({ show }: Letter) => ({ day: show.data.on, nudge: show.data.nudge })

const dayOfNudge = ({ show }: Letter): string => String(show.data.on)

describe('a fortnight', () => {
  it('brings a leader what is structure, and staff nothing before it is answered', async () => {
    await greet('kari', 'lars')
    await pass(11)
    const to = new Set((await nudgesTo()).map(({ person }) => String(person)))
    expect(to).toContain('lars')
    expect([...to].filter(person => ['kari', 'jonas', 'samir'].includes(person))).toEqual([])
    const [first] = await nudgesTo('lars')
    expect(first).toMatchObject({ state: 'delivered', unit: 'hud', show: { card: 'nudges/nudge' } })
    const text = await trust()
      .person('lars')
      .press('nudge.default', first?.show.data.data as object)
    expect(text.valueOf('text')).toMatch(/^(?:Hei|Sak:)/)
    // In a field of two lines nobody sees all of it.
    for (const line of linesToCopy(text)) expect(text.text).toContain(line)
    const other = await trust().person('lars').press('nudge.text', { nudge: 'three-questions' })
    for (const line of linesToCopy(other)) expect(other.text).toContain(line)
    const all = await (await text.press('Det er gjort')).press('Angre')
    expect(all.text).toContain('0 av 4 svart')
  })

  it('brings people one in a week, in its hours, on working days, once their first week is over', async () => {
    await greet(...personas.filter(({ unit }) => unit === 'hud').map(({ id }) => id))
    await answerAll()
    await pass(18)
    const all = await nudgesTo()
    expect(all.length).toBeGreaterThan(5)
    // The week's own cards come on its first day and its last.
    for (const letter of all) expect([2, 3, 4]).toContain(weekdayOf(dayOfNudge(letter) as Day))
    for (const letter of all.filter(({ state }) => state === 'delivered')) {
      const { from, to } = letter.hours ?? { from: '24:00', to: '00:00' }
      expect(timeOf(letter.due) >= from && timeOf(letter.due) < to).toBe(true)
      expect(weekdayOf(dayOf(letter.due))).toBeLessThan(6)
      expect(dayOfNudge(letter) >= '2026-11-27').toBe(true)
    }
    const senders = new Map(readContent().nudges.nudges.map(({ nudge, sender }) => [nudge, sender]))
    const asked = all.map(({ show }) => [senders.get(String(show.data.nudge)), show.data.sender])
    // Nobody is the clinical lead there.
    expect(asked).toContainEqual(['clinical', 'nobody'])
    expect(asked).not.toContainEqual(['clinical', 'clinical'])
    expect(asked).toContainEqual(['superuser', 'superuser'])
    const came = all.filter(({ state }) => state === 'delivered')
    for (const [, own] of Map.groupBy(came, ({ person }) => person)) {
      const days = own.map(dayOfNudge).toSorted()
      for (const [nth, day] of days.entries())
        if (nth > 0) expect(addDays(days[nth - 1] as Day, 7) <= day).toBe(true)
    }
  })

  it('brings nobody a second one within seven days of the first, however long that one waited', async () => {
    await greet('kari', 'lars')
    await answerAll()
    const arrived = at('2026-12-07' as Day, '09:30')
    const waited = writeLetter({
      series: 'nudge',
      campaign: 'dult-2026-11-30',
      kind: 'friendly',
      person: id('kari'),
      unit: id('hud'),
      show: { card: 'letters/pace', data: {} },
      due: arrived,
      expires: at('2026-12-08' as Day, '15:00'),
    })
    await pass(10)
    if (waited.do === 'insert')
      await trust().store.write([{ ...waited, row: { ...waited.row, state: 'delivered' } as Letter }])
    await pass(19)
    const days = (await nudgesTo('kari')).map(dayOfNudge).filter(day => day >= '2026-12-08')
    expect(days.length).toBeGreaterThan(0)
    expect(days.filter(day => day < '2026-12-14')).toEqual([])
  })

  it('brings staff none where an answer about structure was taken back since it was planned', async () => {
    await greet('kari', 'jonas', 'emily', 'lars')
    await answerAll()
    const waiting = async () =>
      (await nudgesTo()).filter(
        ({ state, unit, person }) => state === 'queued' && unit === 'hud' && person !== 'lars',
      )
    for (let days = 0; (await waiting()).length === 0 && days < 21; days += 1) {
      trust().clock.set(at(addDays(dayOf(trust().clock.now()), 1), '07:05'))
      await trust().app.tick()
    }
    const planned = await waiting()
    expect(planned.length).toBeGreaterThan(0)
    await trust().person('lars').press('nudge.undoDefault', { default: 'room', answer: 'done' })
    await pass(5)
    for (const { id } of planned) expect((await trust().store.get(letters, id))?.state).not.toBe('delivered')
  })

  it('about a default has its first day kept, so that help is not kept back for ever', async () => {
    await greet('lars')
    await pass(11)
    const asked = async () => (await trust().store.get(unitNudges, id('hud')))?.asked
    const first = await asked()
    expect((await nudgesTo('lars')).map(({ show }) => show.data.on)).toContain(first)
    await pass(8)
    expect(await asked()).toBe(first)
  })

  it('is the same for the same store, and a round that is made again sends nothing twice', async () => {
    await greet('kari', 'lars')
    await answerAll()
    await pass(11)
    const planned = await nudgesTo()
    const [round] = await trust().store.list({ name: 'nudgeRounds', index: [] }, { limit: 1 })
    await trust().store.write([
      {
        do: 'remove',
        collection: { name: 'nudgeRounds', index: [] },
        id: 'day',
        version: round?.version ?? 0,
      },
    ])
    await trust().app.tick()
    expect(await nudgesTo()).toEqual(planned)
  })
})

describe('somebody who got one', () => {
  const untilKariHasOne = async (): Promise<Letter> => {
    await greet('kari', 'lars')
    await answerAll()
    for (let days = 0; days < 21; days += 1) {
      await pass(1)
      const [letter] = (await nudgesTo('kari')).filter(({ state }) => state === 'delivered')
      if (letter) return letter
    }
    throw new Error('Kari got none in three weeks.')
  }

  it('is told why, truthfully, and says what stops them, once', async () => {
    const letter = await untilKariHasOne()
    const day = dayOfNudge(letter)
    const kari = trust().person('kari')
    const why = await kari.press('nudge.why', carried(letter))
    const [row] = await trust()
      .store.list(nudgeReaders, { limit: 9 })
      .then(rows => rows.filter(({ id }) => id === 'kari'))
    expect(why.text).toContain('Hvorfor får jeg denne?')
    expect(why.text).toContain('Hva vi vet')
    expect(why.text).toContain('Du har ikke fått den de siste fire ukene')
    expect(row?.shown.at(-1)).toMatchObject({ nudge: letter.show.data.nudge, day, unit: 'hud' })
    expect((await why.press('Tilbake')).text).toContain((letter.show.data.says as { nb: string }).nb)
    const useful = await kari.press('nudge.useful', carried(letter))
    expect(useful.text).toContain('Hva er det som oftest stopper deg fra å bruke video')
    const named = await useful.press('Det er travelt')
    expect(named.text).toContain('Det bestemmer hvilke dulter som kommer til deg')
    expect((await kari.press('nudge.useful', carried(letter))).text).not.toContain('oftest stopper')
    expect((await trust().person('siv').press('nudge.why', carried(letter))).text).toContain('ikkje din')
    const dult = await (await kari.says('dult')).press('Dultene dine')
    expect(dult.text).toContain('nyttig')
    expect(dult.text).toContain('Det er travelt')
  })

  it('reads the day on which it came, and of its own day only where it came on that', async () => {
    const letter = await untilKariHasOne()
    const kari = trust().person('kari')
    const told = async () => [
      (await kari.press('nudge.why', carried(letter))).text,
      (await kari.press('nudge.mine')).text,
    ]
    expect((await told()).join()).toContain('Den hører til denne dagen i uken')
    const row = await trust().store.get(letters, letter.id)
    if (row) await trust().store.write([update(letters, { ...row, due: at('2026-12-31' as Day, '09:00') })])
    const [why, mine] = await told()
    expect(why).toContain('Kom: torsdag 31. desember')
    expect(why).toContain('men måtte vente på tur')
    expect(why).not.toContain('Den hører til denne dagen')
    expect(mine).toContain('torsdag 31. desember')
  })

  it('stops them from the same card again once they have been started again', async () => {
    const letter = await untilKariHasOne()
    const kari = trust().person('kari')
    const isStopped = async () => (await trust().store.get(nudgeReaders, id<'person'>('kari')))?.stopped
    await kari.press('nudge.stop', carried(letter))
    await kari.press('nudge.start')
    expect(await isStopped()).toBe(false)
    expect((await kari.press('nudge.stop', carried(letter))).text).toContain('Dultene er stoppet')
    expect(await isStopped()).toBe(true)
    await kari.press('nudge.notNow', carried(letter))
    await kari.press('nudge.start')
    await kari.press('nudge.notNow', carried(letter))
    expect((await trust().store.get(nudgeReaders, id<'person'>('kari')))?.restsUntil).not.toBe('')
  })

  it('has one answer per card, and taking one back lifts nothing that was said elsewhere', async () => {
    await untilKariHasOne()
    const kari = id<'person'>('kari')
    const reader = async () => await trust().store.get(nudgeReaders, kari)
    const known = await reader()
    const [one] = known?.shown ?? []
    if (!known || !one) throw new Error('Kari has none.')
    const other = { ...one, nudge: 'three-questions', day: '2026-11-19' as Day }
    await trust().store.write([update(nudgeReaders, { ...known, shown: [other, one] })])
    const [first, second] = [other, one].map(({ day, nudge }) => ({ day, nudge }))
    const press = (verb: string, data: object = {}) => trust().person('kari').press(verb, data)
    await press('nudge.stop', first)
    await press('nudge.stop', second)
    await press('nudge.undo', first)
    expect(await reader()).toMatchObject({ stopped: true })
    await press('nudge.undo', second)
    expect(await reader()).toMatchObject({ stopped: false })
    await press('nudge.stop', first)
    await press('nudge.start')
    await press('nudge.stopMine')
    await press('nudge.useful', first)
    expect(await reader()).toMatchObject({ stopped: true })
    await press('nudge.start')
    await press('nudge.notNow', first)
    await press('nudge.notNow', second)
    await press('nudge.undo', first)
    expect((await reader())?.restsUntil).not.toBe('')
  })

  it('stops them with one tap, also what is on its way, and starts them again', async () => {
    const letter = await untilKariHasOne()
    const kari = trust().person('kari')
    const stopped = await kari.press('nudge.stop', carried(letter))
    expect(stopped.text).toContain('Dultene er stoppet')
    expect(stopped.text).not.toContain('oftest stopper deg')
    expect((await trust().person('siv').press('nudge.stop', carried(letter))).text).toContain('Stoppa')
    await pass(21)
    expect((await nudgesTo('kari')).filter(({ id }) => id !== letter.id)).toEqual([])
    expect((await stopped.press('Dultene dine')).text).toContain('Stoppet')
    expect((await kari.press('nudge.start')).text).toContain('På')
    await pass(14)
    // Who stopped is in no sum of the unit.
    expect(await trust().store.tally(nudgeAnswers, { by: ['unit'] })).toEqual([])
    expect((await nudgesTo('kari')).length).toBeGreaterThan(1)
  })

  it('counts among its harm where they stop all of theirs right behind it', async () => {
    const letter = await untilKariHasOne()
    await trust().person('kari').press('nudge.stopMine')
    const row = await trust().store.get(nudgeReaders, id('kari'))
    expect(row).toMatchObject({
      stopped: true,
      shown: [{ nudge: letter.show.data.nudge, stoppedAfter: true }],
    })
  })

  it('who says not now has two weeks of peace, and who takes it back has not', async () => {
    const letter = await untilKariHasOne()
    const kari = trust().person('kari')
    const rests = await kari.press('nudge.notNow', carried(letter))
    expect(rests.text).toContain('de neste to ukene')
    const row = async () => trust().store.get(nudgeReaders, 'kari')
    expect((await row())?.restsUntil).toBe(addDays(dayOf(trust().clock.now()), 14))
    // A slip of the thumb is asked nothing.
    expect((await rests.press('Angre')).text).not.toContain('oftest stopper')
    expect(await row()).toMatchObject({ restsUntil: '', shown: [{ answer: '' }] })
    await kari.press('nudge.notForMe', carried(letter))
    expect((await row())?.refused).toEqual([letter.show.data.nudge])
  })

  it('is told nothing of the unit any more once they have left it', async () => {
    await untilKariHasOne()
    const kari = id<'person'>('kari')
    const reader = await trust().store.get(nudgeReaders, kari)
    const [one] = reader?.shown ?? []
    if (!reader || !one) throw new Error('Kari has none.')
    const shown = [{ ...one, nudge: 'begin-small', why: { on: 'none-for-weeks', weeks: 9 } as const }]
    await trust().store.write([update(nudgeReaders, { ...reader, shown })])
    const why = () => trust().person('kari').press('nudge.why', { day: one.day, nudge: 'begin-small' })
    expect((await why()).text).toContain('på 9 uker')
    const belongs = await trust().store.get(memberships, 'hud:kari')
    if (!belongs) throw new Error('Kari belongs nowhere.')
    await trust().store.write([remove(memberships, belongs)])
    const left = await why()
    expect(left.text).not.toContain('uker')
    expect(left.text).toContain('som du ikke er i lenger')
  })

  it.each(['hvorfor får jeg dulter', 'kvifor får eg desse meldingane?', 'why do I get nudges'])(
    'who asks «%s» finds them',
    async line => {
      expect((await trust().person('kari').says(line)).text).toContain('Dultene dine')
    },
  )

  it('answers in their own chat only', async () => {
    const team = { id: '19:hud@thread.tacv2', name: 'Hud' }
    const { aadObjectId = '', name = '' } = personas.find(({ id }) => id === 'kari') ?? {}
    const there = trust().stranger(aadObjectId, name, 'nb-NO', team)
    for (const verb of ['nudge.mine', 'nudge.why', 'nudge.stop', 'nudge.barrier', 'nudge.start'])
      expect((await there.press(verb)).text).toContain('tomannshånd')
  })
})

describe('what was done', () => {
  it('silences, also between planning and sending, and nobody is told why', async () => {
    await greet('kari', 'jonas', 'emily', 'lars')
    await answerAll()
    const waiting = async () => (await nudgesTo()).filter(({ state }) => state === 'queued')
    const planned = async (): Promise<Letter[]> => {
      for (let days = 1; days < 28; days += 1) {
        trust().clock.set(at(addDays(dayOf(trust().clock.now()), 1), '07:05'))
        await trust().app.tick()
        const found = (await waiting()).filter(({ unit }) => unit === 'hud')
        const about = found.filter(({ show }) =>
          ['one-follow-up', 'begin-small', 'after-pause'].includes(String(show.data.nudge)),
        )
        if (about.length > 0) return about
        for (const time of times.slice(1)) {
          trust().clock.set(at(dayOf(trust().clock.now()), time))
          await trust().app.tick()
        }
      }
      throw new Error('There was none that a figure silences.')
    }
    const before = await planned()
    await trust().person('turid').says('registrer 4')
    trust().clock.set(at(dayOf(trust().clock.now()), '10:05'))
    await trust().app.tick()
    for (const { id } of before)
      expect(await trust().store.get(letters, id)).toMatchObject({ state: 'suppressed', reason: 'done' })
    const told = JSON.stringify(await trust().app.letters.ledgerOf(before[0]?.campaign ?? ''))
    expect(told).not.toContain('done')
  })
})

it('that tells of weeks without a figure does not leave once there are figures, whatever it asks for', async () => {
  await greet('kari')
  await answerAll()
  await trust().person('turid').says('registrer 4')
  // It asks for one, and there are some in the months behind.
  const reported = await trust().store.list(deviations, { where: { unit: id<'unit'>('hud') }, limit: 500 })
  await trust().store.write(reported.map(row => remove(deviations, row)))
  const [day, kari] = ['2026-11-24' as Day, id<'person'>('kari')]
  trust().clock.set(at(day, '08:50'))
  const nudge = readContent().nudges.nudges.find(one => one.nudge === 'tell-the-obstacle')
  if (!nudge) throw new Error('There is no such nudge.')
  const why = { on: 'none-for-weeks', weeks: 3 } as const
  const wording = nudge.wordings[0]?.wording ?? ''
  const hud = id<'unit'>('hud')
  const now = trust().at()
  const shown = { nudge: nudge.nudge, wording, unit: hud, day, why, barrier: '', answer: '' } as const
  await trust().store.write([
    insert(nudgeReaders, { ...newReader(kari), shown: [shown] }),
    writeLetter(draftOf({ nudge, wording, why }, { person: kari, unit: hud, day, now })),
  ])
  trust().clock.set(at(day, '10:05'))
  await trust().app.tick()
  expect(await nudgesTo('kari')).toMatchObject([{ state: 'suppressed', reason: 'done' }])
})

describe('a nudge that rests for all', () => {
  it('goes on resting when somebody who did not want it is forgotten', async () => {
    await greet('lars')
    await trust().store.write([
      insert(nudgeRounds, { id: roundId, day: '2026-11-20' as Day, paused: ['after-pause'] }),
    ])
    await pass(5)
    expect(await trust().store.get(nudgeRounds, roundId)).toMatchObject({ paused: ['after-pause'] })
  })
})

describe('a name that is lent', () => {
  const holds = async (who: string, code: string) => {
    const row = await trust().store.get(unitFunctions, `hud:${code}`)
    const base = { id: `hud:${code}`, unit: id<'unit'>('hud'), function: code, deputy: null, awayUntil: null }
    const held = { ...base, holder: id<'person'>(who), at: trust().at(), by: null, before: null }
    await trust().store.write([put(unitFunctions, row, held as never)])
  }
  const lay = async (state: 'queued' | 'delivered' = 'queued') => {
    await answerAll()
    // What nobody can see was done is not silenced by it.
    const pairs = readContent().nudges.nudges.find(({ nudge }) => nudge === 'practise-in-pairs')
    const day = dayOf(trust().clock.now())
    if (!pairs) throw new Error('There is no such nudge.')
    const nudge = { ...pairs, sender: 'clinical' as const }
    const [signature] = [
      ...(
        await signaturesIn(
          {
            holderOf: async () => id('samir'),
            rolesIn: async () => ['clinician'],
            nameOf: async () => 'Samir Haddad',
          },
          trust().store,
          [id('hud')],
          day,
        )
      ).values(),
    ]
    const chosen = {
      nudge,
      wording: nudge.wordings[0]?.wording ?? '',
      why: { on: 'weekday', weekday: 5 } as const,
    }
    const to = { person: id<'person'>('kari'), unit: id<'unit'>('hud'), day, now: trust().at() }
    const reader = {
      ...newReader(id('kari')),
      shown: [{ ...chosen, nudge: nudge.nudge, unit: to.unit, day, barrier: '', answer: '' }],
    }
    await trust().app.letters.tell(
      trust().store,
      [draftOf(chosen, to, signature ?? null)],
      [put(nudgeReaders, await trust().store.get(nudgeReaders, id('kari')), reader as never)],
    )
    if (state === 'delivered') await trust().app.tick()
    return (await nudgesTo('kari')).find(({ show }) => show.data.on === day)
  }
  const lent = async () => {
    await holds('samir', 'clinical')
    await greet('samir', 'kari', 'lars')
    const offered = await (await trust().person('samir').says('dult')).press('Navnet ditt på dultene')
    return offered.press('Ja, bruk navnet mitt')
  }

  it('stands on nudges from its function, is on record, and goes from all cards when it is taken back', async () => {
    const card = await lent()
    expect(card.text).toContain('Navnet ditt står på nye dulter')
    expect((await trust().person('samir').says('minedata')).text).toContain('lånt ut navnet ditt')
    const letter = await lay('delivered')
    expect(letter).toMatchObject({ state: 'delivered', show: { data: { signedBy: 'Samir Haddad' } } })
    const cards = (how: string) => trust().connector.sent.filter(sent => sent.how === how)
    expect(JSON.stringify(cards('sent').at(-1)?.activity)).toContain(
      'Hilsen Samir Haddad, klinisk ansvarlig.',
    )
    const taken = await card.press('Ta navnet tilbake')
    expect(taken.text).toContain('blir borte fra kortene')
    await trust().app.tick()
    expect(JSON.stringify(cards('updated').at(-1)?.activity)).not.toContain('Samir')
    expect(JSON.stringify(cards('updated').at(-1)?.activity)).toContain('klinisk ansvarlige')
    expect(JSON.stringify(await nudgesTo())).not.toContain('Samir')
    expect(await trust().store.list(nudgeSigners, { limit: 9 })).toEqual([])
    expect((await card.press('Ta navnet tilbake')).text).toContain('blir borte')
  })

  it.each(['there', 'away for a night'])(
    'goes from cards of long ago too, where Teams is %s',
    async teams => {
      const card = await lent()
      const letter = await lay('delivered')
      for (const day of [200, 1, 1, 1]) {
        trust().clock.pass(day * 24 * 3_600_000)
        await trust().app.tick()
      }
      const before = trust().connector.sent.length
      if (teams !== 'there') trust().connector.fail({ status: 503, method: 'PUT' })
      await card.press('Ta navnet tilbake')
      for (const day of teams === 'there' ? [0] : [0, 1, 1]) {
        trust().clock.pass(day * 24 * 3_600_000)
        await trust().app.tick()
        if (day > 0) trust().connector.heal()
      }
      const changed = trust()
        .connector.sent.slice(before)
        .filter(({ how }) => how === 'updated')
      expect(JSON.stringify(changed.map(({ activity }) => activity))).toContain('klinisk ansvarlige')
      // From then on it is a nudge as any other.
      trust().clock.pass((teams === 'there' ? 1 : 95) * 24 * 3_600_000)
      await trust().app.tick()
      expect((await nudgesTo('kari')).map(({ id }) => id)).not.toContain(letter?.id)
    },
  )

  it('goes where it waits, with who leaves the unit and with who is erased', async () => {
    await lent()
    await lay()
    const membership = await trust().store.get(memberships, 'hud:samir')
    if (!membership) throw new Error('Samir belongs nowhere.')
    await trust().store.write([remove(memberships, membership)])
    await trust().app.tick()
    expect(JSON.stringify(await nudgesTo())).not.toContain('Samir')
    // Nobody is that any more, so the card says to ask nobody.
    expect((await nudgesTo('kari')).map(({ show }) => show.data.sender)).toEqual(['nobody'])
    const { version: _, ...again } = membership
    await trust().store.write([insert(memberships, again)])
    await trust().person('samir').press('nudge.sign', { function: 'clinical' })
    trust().clock.pass(24 * 3_600_000)
    const letter = await lay()
    expect(JSON.stringify(letter?.show)).toContain('Samir')
    await trust().app.people.erase(id('samir'))
    expect(JSON.stringify(await nudgesTo())).not.toContain('Samir')
    expect((await nudgesTo('kari')).at(-1)?.show.data.sender).toBe('nobody')
    expect(await trust().store.list(nudgeSigners, { limit: 9 })).toEqual([])
  })

  it('stands on none that waited, once another has the role', async () => {
    await lent()
    expect((await lay())?.show.data.signedBy).toBe('Samir Haddad')
    await holds('jonas', 'clinical')
    await trust().app.tick()
    const [letter] = await nudgesTo('kari')
    expect(letter).toMatchObject({ state: 'delivered', show: { data: { signedBy: '', sender: 'clinical' } } })
    expect(JSON.stringify(trust().connector.sent)).not.toContain('Hilsen Samir Haddad')
  })

  it('says to ask somebody only where somebody else in the unit is that', async () => {
    const letter = await lay('delivered')
    if (!letter) throw new Error('Kari has none.')
    const row = await trust().store.get(nudgeReaders, id<'person'>('kari'))
    const about = readContent().nudges.nudges.find(({ sender }) => sender === 'clinical')
    const shown = row?.shown.map(one => ({ ...one, nudge: about?.nudge ?? '' })) ?? []
    if (row) await trust().store.write([update(nudgeReaders, { ...row, shown })])
    const again = async () =>
      (
        await trust()
          .person('kari')
          .press('nudge.show', { ...carried(letter), nudge: about?.nudge ?? '' })
      ).text
    expect(await again()).toContain('En dult.')
    expect(await again()).not.toContain('Spør gjerne')
    await holds('samir', 'clinical')
    expect(await again()).toContain('Spør gjerne den klinisk ansvarlige')
    await holds('kari', 'clinical')
    expect(await again()).not.toContain('Spør gjerne')
  })

  it('is lent by nobody who has no such role, and stands on none planned after another has it', async () => {
    const kari = await trust().person('kari').press('nudge.sign', { function: 'clinical' })
    expect(kari.text).toContain('klinisk ansvarlige og ildsjelen')
    expect(await trust().store.list(nudgeSigners, { limit: 9 })).toEqual([])
    await lent()
    await answerAll()
    const day = dayOf(trust().clock.now())
    const needs = (holder: string) => ({
      holderOf: async () => id<'person'>(holder),
      rolesIn: async () => ['clinician' as const],
      nameOf: async () => 'Samir',
    })
    expect((await signaturesIn(needs('samir'), trust().store, [id('hud')], day)).size).toBe(1)
    expect((await signaturesIn(needs('jonas'), trust().store, [id('hud')], day)).size).toBe(0)
  })

  it('comes with what is planned, in one write with the yes', async () => {
    await lent()
    for (const one of ['booking', 'room', 'letter'])
      await trust().person('lars').press('nudge.answer', { default: one, answer: 'done' })
    await pass(11)
    const fromClinical = (await nudgesTo()).filter(
      ({ unit, show }) => unit === 'hud' && show.data.sender === 'clinical',
    )
    const signed = fromClinical.filter(({ show }) => show.data.signedBy !== '')
    expect(signed.length).toBe(fromClinical.length)
    expect(signed.length).toBeGreaterThan(0)
    const [row] = await trust().store.list(nudgeSigners, { limit: 9 })
    expect(row?.version).toBeGreaterThan(1)
  })
})

describe('a nudge that nobody acts on', () => {
  const readersOf = (people: number) =>
    Array.from({ length: people }, (_, nth) =>
      insert(nudgeReaders, {
        ...newReader(id(`gone ${nth}`)),
        shown: ['2026-05-05', '2026-06-09', '2026-08-11', '2026-09-08', '2026-10-06'].map(on => ({
          ...{ nudge: 'begin-small', wording: 'small', unit: id<'unit'>('hud'), barrier: '', answer: '' },
          ...{ day: on as Day, came: on as Day, why: { on: 'none-for-weeks', weeks: 4 } },
        })),
      } as never),
    )

  it('proposes to retire, is retired by one tap for all, and comes back by another', async () => {
    await greet('pia', 'lars', 'ada', 'kari')
    const find = async () => (await trust().person('pia').says('dult')).text
    expect(await find()).not.toContain('foreslår å slutte')
    await trust().store.write(readersOf(6))
    await pass(4)
    expect(await find()).toContain('1 foreslår å slutte')
    const card = await (await trust().person('pia').says('dult')).press('Dulter som ingen følger opp')
    expect(card.text).toContain('minst 20 ganger, til minst 5 personer')
    expect((await trust().person('lars').press('nudge.sums')).text).toContain('Foreslår selv å slutte')
    const retired = await card.press('Slutt å sende den')
    expect(retired.text).toContain('Sendes ikke lenger')
    expect((await trust().person('lars').press('nudge.sums')).text).toContain('Sendes ikke lenger')
    expect(await find()).not.toContain('foreslår å slutte')
    expect((await retired.press('Angre')).text).not.toContain('Sendes ikke lenger')
    const kept = await (await trust().person('ada').press('nudge.retirements')).press('Send den som før')
    expect(kept.text).toContain('sendt som før')
    expect(await find()).not.toContain('foreslår å slutte')
    expect((await kept.press('Angre')).buttons).toContain('Slutt å sende den')
    await trust().person('ada').press('nudge.retire', { nudge: 'begin-small', to: 'retired' })
    const gone = await trust().person('ada').press('nudge.retirements')
    expect((await gone.press('Send den igjen')).text).toContain('Den er som før')
    for (const who of ['lars', 'kari'])
      expect(
        (await trust().person(who).press('nudge.retire', { nudge: 'begin-small', to: 'retired' })).text,
      ).not.toContain('Sendes ikke lenger')
  })

  it('that is retired is not sent, also where it waits', async () => {
    await greet('lars')
    const all = readContent().nudges.nudges.map(({ nudge }) => nudge)
    await trust().store.write(
      all.map(nudge => insert(nudgeRetirements, { id: nudge, state: 'retired', day: '2026-11-20' as Day })),
    )
    await pass(7)
    expect(await nudgesTo()).toEqual([])
  })
})

describe('a leader', () => {
  it('finds the four defaults under dult, says why one is impossible, and takes it back', async () => {
    const lars = trust().person('lars')
    const four = await (await lars.says('dult')).press('Fire standardvalg')
    expect(four.text).toContain('0 av 4 svart')
    const asked = await (await four.press('Rommet')).press('Det går ikke')
    expect(asked.text).toContain('Hva står i veien?')
    const told = await asked.press('Mangler rom, utstyr eller penger')
    expect(told.text).toContain('1 av 4 svart')
    expect((await told.press('Angre')).text).toContain('0 av 4 svart')
    expect((await told.press('Angre')).text).toContain('0 av 4 svart')
    expect((await trust().person('pia').says('veikart standardvalg')).text).toContain('Fire standardvalg')
    const kari = await trust().person('kari').press('nudge.default', { default: 'room' })
    expect(kari.buttons).not.toContain('Det er gjort')
    expect((await trust().person('kari').says('dult')).text).not.toContain('Fire standardvalg')
  })

  it('finds them first in the menu and in the tab while one is open, and by their word alone', async () => {
    const [lars, kari] = [trust().person('lars'), trust().person('kari')]
    expect((await lars.says('hei')).text).toMatch(/Fire standardvalg\s+4 venter på deg/)
    expect(await tileOf('lars')).toMatchObject({ badge: '0 av 4 svart', opens: { says: 'standardvalg' } })
    const four = await lars.says('standardvalg')
    expect(four.text).toContain('0 av 4 svart')
    await (await four.press('Rommet')).press('Det er gjort')
    expect(await tileOf('lars')).toMatchObject({ badge: '1 av 4 svart' })
    expect(await tileOf('pia')).toBeUndefined()
    await answerAll()
    expect(await tileOf('lars')).toBeUndefined()
    expect((await lars.says('hei')).text).not.toContain('4 venter på deg')
    expect((await kari.says('hei')).text).not.toContain('Fire standardvalg')
  })

  it('reads sums of many and nothing of few, and which nudges rest', async () => {
    const answers = (count: number) =>
      trust().store.write(
        Array.from({ length: count }, (_, nth) =>
          insert(nudgeAnswers, {
            id: `answer-${count}-${nth}`,
            unit: id<'unit'>('hud'),
            day: '2026-11-19' as Day,
            gathered: false,
            answers: { 'tomorrow-ready': nth === 0 ? 'stop' : 'useful' },
          }),
        ),
      )
    await trust().store.write([
      insert(nudgeRounds, {
        id: roundId,
        day: '2026-11-20' as Day,
        paused: ['after-pause', 'tomorrow-ready'],
      }),
    ])
    const lars = trust().person('lars')
    await answers(4)
    await trust().app.tick()
    const few = await lars.press('nudge.sums')
    expect(few.text).toContain('for få svar')
    // That it rests would tell what the few answered.
    expect(few.text).not.toContain('Hviler')
    await answers(3)
    await trust().app.tick()
    const many = await lars.press('nudge.sums')
    expect(many.text).toContain('5 nyttig · 0 ikke nå · 0 ikke for meg')
    expect(many.text).toContain('Hviler')
    expect(many.text).not.toContain('Etter en stille tid')
    expect((await trust().person('kari').press('nudge.sums')).text).not.toContain('nyttig')
  })
})
