import { describe, expect, it } from 'vitest'
import { letters } from '../../src/core/letters.ts'
import { insert, update } from '../../src/core/store.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { activity } from '../../src/features/activity/activity.ts'
import { ownCounts } from '../../src/features/activity/own/ownCount.ts'
import { targets } from '../../src/features/activity/target/target.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { units } from '../../src/features/people/person.ts'
import { detailsOf } from '../../src/features/people/unitDetails.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()

const rows = () => trust().store.list(activity, { order: 'oldest', limit: 20 })

describe('a week that is registered', () => {
  it('is one line, kept at once, and says how it stands', async () => {
    const receipt = await trust().person('turid').says('registrer 12')
    expect(receipt.text).toContain('12 på video')
    expect(receipt.text).toContain('Uke 47')
    expect(receipt.text).toContain('✓ Lagret')
    expect(await rows()).toMatchObject([
      { id: 'hud:2026-W47:consultations', counts: { video: 12 }, source: 'chat', by: 'turid', earlier: [] },
    ])
  })

  it('may be all that there is to say of an earlier one', async () => {
    const receipt = await trust().person('turid').says('registrer uke 46 video 12 telefon 3 oppmøte 40')
    expect(receipt.text).toContain('3 på telefon · 40 med oppmøte · andel på video: 22\u00a0%')
    expect(await rows()).toMatchObject([
      { week: '2026-W46', counts: { video: 12, phone: 3, 'in-person': 40 } },
    ])
  })

  it.each([
    ['registrer 12 video, 3 telefon', { video: 12, phone: 3 }],
    ['registrer 12 telefon 3', { video: 12, phone: 3 }],
    ['REGISTRER video: 4', { video: 4 }],
    ['registrer ingen', { video: 0 }],
    ['log 0', { video: 0 }],
    ['registrer oppmote40', { 'in-person': 40 }],
  ])('is read as a colleague would read «%s»', async (line, counts) => {
    await trust().person('kari').says(line)
    expect((await rows()).map(row => row.counts)).toEqual([counts])
  })

  it.each([
    ['+1', { video: 1 }],
    ['12 video', { video: 12 }],
    ['uke 46: 14 video, 20 telefon, 33 oppmøte', { video: 14, phone: 20, 'in-person': 33 }],
    ['fire videoer', { video: 4 }],
    ['jeg har hatt 4 video', { video: 4 }],
    ['førte 3 video', { video: 3 }],
    ['legg til 2', { video: 2 }],
  ])('without the word is offered, and kept by one press: «%s»', async (line, counts) => {
    const offered = await trust().person('kari').says(line)
    await offered.press(`Mente du «registrer ${line}»?`)
    expect((await rows()).map(row => row.counts)).toEqual([counts])
  })

  it.each([
    ['jeg hadde 4 video i dag', 'skriver du «registrer +4»'],
    ['registrer 40 i oktober', 'Jeg teller uke for uke'],
    ['registrer uke 44-46 12', 'Jeg tar én uke om gangen'],
  ])('of a day, a month or more weeks is asked about with the way on: «%s»', async (line, words) => {
    const kari = trust().person('kari')
    const said = await kari.says(line)
    const offer = said.buttons.find(title => title.startsWith('Mente du «registrer'))
    expect((offer ? await said.press(offer) : said).text).toContain(words)
    expect(await rows()).toEqual([])
  })

  it.each(['rett tallene', 'feil tall', 'jeg skrev feil tall'])('are put right by «%s»', async line => {
    expect((await trust().person('kari').says(line)).text).toContain('Hvor mange i uke 47?')
  })

  it('is offered to be kept where a line tells of it, and kept by that press alone', async () => {
    const line = 'Vi har 14 timer på video denne uken'
    const offered = await trust().person('turid').says(line)
    const offer = offered.buttons.find(title => title.includes(line)) ?? ''
    expect([offer, await rows()]).toEqual([expect.stringContaining('registrer'), []])
    const receipt = await offered.press(offer)
    expect(receipt.text).toContain('14 på video')
    expect(await rows()).toMatchObject([{ id: 'hud:2026-W47:consultations', counts: { video: 14 } }])
    const fault = await trust().person('turid').says('Lyden falt ut 3 ganger på video denne uken')
    expect(fault.buttons.join()).toContain('avvik')
    expect(fault.buttons.join()).not.toContain('registrer Lyden')
  })

  it('stands among its weeks, a month on each line, and no number parts from its week', async () => {
    await trust().person('turid').says('registrer uke 45 9')
    const receipt = await trust().person('turid').says('registrer uke 46 14')
    expect(receipt.text).toContain('november 2026: uke 45:\u00a0**9** · 46:\u00a0**14** · 47:\u00a0–')
  })

  it('is told with how long its weeks have been above what was usual', async () => {
    const turid = trust().person('turid')
    const usual = (week: number) => (week < 33 ? 3 + (week % 2) : 11 + (week % 3))
    for (let week = 18; week <= 46; week++) await turid.says(`registrer uke ${week} ${usual(week)}`)
    const receipt = await turid.says('registrer 12')
    expect(receipt.text).toContain('15 uker på rad høyere enn vanlig, siden uke 33. Vanlig er rundt 7,5')
  })

  it('says in the same way as the target how many weeks nobody registered, and since when', async () => {
    const turid = trust().person('turid')
    await trust().person('lars').says('mål 300')
    for (let week = 1; week <= 46; week++) if (week !== 40) await turid.says(`registrer uke ${week} 5`)
    expect((await turid.says('registrer 6')).text).toContain('Uke 18–47: 1 av 26 mangler tall')
    expect((await turid.says('mål')).text).toContain('Uke 19–46: 1 av 24 mangler tall, så det kan være flere')
  })

  it('is put right with what stood before in sight, and taken back', async () => {
    await trust().person('turid').says('registrer 12')
    const right = await trust().person('turid').says('registrer 14')
    expect(right.text).toContain('Før sto det: 12 på video')
    const back = await right.press('Angre')
    expect(back.text).toContain('↩ Angret')
    expect(back.text).toContain('12 på video')
    expect((await right.press('Angre')).text).toContain('↩ Angret')
    expect(await rows()).toMatchObject([
      { counts: { video: 12 }, earlier: [{ counts: { video: 12 } }, { counts: { video: 14 } }] },
    ])
    const first = await trust().person('turid').says('registrer uke 45 3')
    expect((await first.press('Angre')).text).toContain('Ingen tall')
  })

  it('has more added to it, and what two wrote for themselves is added up with one press', async () => {
    await trust().person('kari').says('registrer 5')
    await trust().person('kari').says('registrer +2')
    const asked = await trust().person('jonas').says('registrer 4')
    expect(asked.text).toContain('Enheten har 7 på video fra Kari Solheim')
    const both = await asked.press('Legg til, så enheten har: 11')
    expect(both.text).toContain('Før sto det: 7 på video (Kari Solheim)')
    expect(both.text).toContain('11 på video')
    await asked.press('Legg til, så enheten har: 11')
    expect((await rows()).map(({ counts }) => counts)).toEqual([{ video: 11 }])
    const same = await trust().person('samir').says('registrer 11')
    expect(same.text).toContain('Jonas Myrvang hadde skrevet det samme')
    expect(same.buttons).toContain('Legg sammen: 22')
  })

  it('is no colleague’s to write over unasked: nothing is saved before one of two is pressed', async () => {
    await trust().person('turid').says('registrer 12 telefon 3')
    const asked = await trust().person('kari').says('registrer 3')
    expect(asked.text).toContain('Enheten har 12 på video fra Turid Askeland.')
    expect(asked.text).toContain('Gjelder 3 på video hele enheten, eller er det dine i tillegg?')
    expect(asked.buttons.slice(0, 2)).toEqual(['Hele enheten: 3', 'Legg til, så enheten har: 15'])
    expect(await rows()).toMatchObject([{ counts: { video: 12, phone: 3 }, by: 'turid', earlier: [] }])
    const kept = await asked.press('Hele enheten: 3')
    expect(kept.text).toContain('✓ Lagret')
    expect(await rows()).toMatchObject([{ counts: { video: 3, phone: 3 }, by: 'kari' }])
    // What is one’s own is put right at once; that of others is asked about again once it is back.
    expect((await trust().person('kari').says('registrer 4')).text).toContain('✓ Lagret')
    expect((await trust().person('turid').says('registrer telefon 2')).text).toContain('✓ Lagret')
    await (await trust().person('kari').says('registrer oppmøte 9')).press('Angre')
    expect((await trust().person('kari').says('registrer telefon 1')).text).toContain('fra Turid Askeland')
    expect((await trust().person('kari').says('registrer 5 telefon 1')).buttons).toContain(
      'Legg til, så enheten har: 5 · 3',
    )
  })

  it('has each figure from whoever wrote it, however often the rest of the week was added to since', async () => {
    await trust().person('turid').says('registrer telefon 20')
    await trust().person('ingrid').says('registrer oppmøte 5')
    for (let nth = 0; nth < 13; nth += 1) await trust().person('kari').says('registrer +1')
    // Somebody adds to it and takes that back: what is back is whose it was.
    await (await trust().person('samir').says('registrer +1')).press('Angre')
    for (const who of ['jonas', 'kari']) {
      const asked = await trust().person(who).says('registrer telefon 3 oppmøte 2')
      expect(asked.text).toContain('20 på telefon · 5 med oppmøte fra Ingrid Nesbø, Turid Askeland')
    }
    expect((await trust().person('samir').says('registrer 2')).text).toContain('13 på video fra Kari Solheim')
    expect(await rows()).toMatchObject([{ counts: { video: 13, phone: 20, 'in-person': 5 } }])
  })

  it('has nothing of who is forgotten, and tells them of their figure before, however often the rest was added to since', async () => {
    await trust().person('turid').says('registrer telefon 20')
    for (let nth = 0; nth < 13; nth += 1) await trust().person('kari').says('registrer +1')
    expect(JSON.stringify(await rows())).toContain('turid')
    expect((await trust().person('turid').says('minedata')).text).toContain('Én uke')
    await trust().person('turid').press('mydata.confirm')
    expect(JSON.stringify(await rows())).not.toContain('turid')
    expect(await rows()).toMatchObject([{ counts: { video: 13, phone: 20 } }])
  })

  it('is not offered to be added to beyond what a unit manages in a week', async () => {
    await trust().person('turid').says('registrer 998')
    const asked = await trust().person('kari').says('registrer 997')
    expect(asked.buttons.filter(button => /^(?:Hele|Legg)/.test(button))).toEqual(['Hele enheten: 997'])
  })

  it('is asked about anew where a third wrote meanwhile, with the sum of what stands now', async () => {
    await trust().person('turid').says('registrer 12')
    const asked = await trust().person('kari').says('registrer 3')
    await trust().person('turid').says('registrer 20')
    const anew = await asked.press('Legg til, så enheten har: 15')
    expect(anew.text).toContain('Enheten har 20 på video fra Turid Askeland')
    expect((await rows()).map(({ counts }) => counts)).toEqual([{ video: 20 }])
    await anew.press('Legg til, så enheten har: 23')
    expect((await rows()).map(({ counts }) => counts)).toEqual([{ video: 23 }])
  })

  it('to which two add the same has both, whichever way they are asked', async () => {
    const says = (who: string, text: string) => trust().person(who).says(text)
    await says('jonas', 'registrer 17')
    const [emily, kari] = [await says('emily', 'registrer 9'), await says('kari', 'registrer 9')]
    const add = 'Legg til, så enheten har: 26'
    const english = emily.buttons.find(button => button.endsWith(': 26')) ?? ''
    expect((await emily.press(english)).text).toContain('26')
    const anew = await kari.press(add)
    expect(anew.text).toContain('Enheten har 26 på video fra Emily')
    const all = await anew.press('Legg til, så enheten har: 35')
    expect(all.text).toContain('35 på video')
    expect((await anew.press('Legg til, så enheten har: 35')).text).toContain('✓ Lagret')
    const [one, other] = [await says('turid', 'registrer 35'), await says('samir', 'registrer 35')]
    await one.press('Legg sammen: 70')
    const third = await other.press('Legg sammen: 70')
    await third.press('Legg til, så enheten har: 105')
    expect((await rows()).map(({ counts }) => counts)).toEqual([{ video: 105 }])
  })

  it('is posted twice by Teams and counted once', async () => {
    const turid = trust().person('turid')
    await turid.says('registrer 5')
    await turid.press('activity.save', {
      opened: '2026-W47',
      week: '2026-W47',
      counts: 'video',
      count0: '6',
      seen: (await rows())[0]?.turn,
    })
    await turid.pressAgain()
    expect(await rows()).toMatchObject([{ counts: { video: 6 }, earlier: [{ counts: { video: 5 } }] }])
  })

  it('says so where it is far from what is usual', async () => {
    const turid = trust().person('turid')
    for (const line of ['43 8', '44 9', '45 11', '46 10']) await turid.says(`registrer uke ${line}`)
    expect((await turid.says('registrer 12')).text).not.toContain('Stemmer det?')
    expect((await turid.says('registrer 120')).text).toContain('ofte er det rundt 9')
  })

  it('is counted by what the unit is', async () => {
    const meetings = await trust().person('gerd').says('registrer 6 uten 2')
    expect(meetings.text).toContain('6 med pasient')
    await trust().person('gerd').says('registrer uke 46 utan pasient 4')
    const asked = await trust().person('gerd').says('registrer uke 45 3 uten pasient 2')
    expect(asked.text).toContain('Hvilket tall hører til hva i «3 uten pasient 2»?')
    expect((await rows()).map(({ counts }) => counts)).toEqual([
      { 'without-patient': 4 },
      { 'with-patient': 6, 'without-patient': 2 },
    ])
    await trust().person('lars').press('unit.setup', { unitName: 'Hjemme', service: 'home' })
    const home = await trust().person('turid').says('registrer aktive 30 nye 3 avsluttet 1')
    expect(home.text).toContain('30 i oppfølging')
    expect(home.text).toContain('3 begynte · 1 avsluttet')
  })
})

describe('what cannot be meant', () => {
  it.each([
    ['registrer -1', '-1 er under null'],
    ['registrer 1e9', '1e9 er mer enn en enhet rekker'],
    ['registrer 1000000000', 'er mer enn en enhet rekker'],
    ['registrer 12,5', 'Mente du 12 eller 13?'],
    ['registrer uke 60 video 3', 'Den uken finner jeg ikke'],
    ['registrer uke 48 3', 'Uke 48 har ikke begynt'],
    ['registrer video 3 video 4', 'Jeg fant mer enn ett tall'],
    ['registrer video 3 tlefon 4', '«tlefon»'],
  ])('is asked about, and kept: «%s»', async (line, question) => {
    const asked = await trust().person('turid').says(line)
    expect(asked.text).toContain(question)
    expect(asked.valueOf('count0')).toBe(/(-1|1e9|1000000000|12,5)/.exec(line)?.[1] ?? '3')
    expect(await rows()).toEqual([])
  })

  it('of a week is asked again, so that no other week is changed', async () => {
    await trust().person('turid').says('registrer 12')
    const asked = await trust().person('turid').says('registrer uke 48 3')
    expect(asked.valueOf('week')).toBe('')
    await asked.press('Lagre', { week: '2026-W45' })
    expect((await rows()).map(({ week, counts }) => [week, counts])).toEqual([
      ['2026-W45', { video: 3 }],
      ['2026-W47', { video: 12 }],
    ])
  })
})

describe('the form of a week', () => {
  it('goes on from last week, and what is empty is not known', async () => {
    const turid = trust().person('turid')
    await turid.says('registrer uke 46 video 12 telefon 3')
    const form = await turid.says('registrer')
    expect(form.text).toContain('Fylt ut med tallene fra uke 46')
    expect([form.valueOf('count0'), form.valueOf('count1'), form.valueOf('count2')]).toEqual(['12', '3', ''])
    await form.press('Lagre', { count0: '13', count1: '' })
    expect((await rows()).at(-1)).toMatchObject({ week: '2026-W47', counts: { video: 13 }, source: 'card' })
    expect((await (await turid.says('registrer')).press('Lagre', { count0: '', count1: '' })).text).toContain(
      'Skriv minst ett tall',
    )
  })

  it('of a week that has hardly begun stands empty beside last week’s figures: one press makes no week of them', async () => {
    const turid = trust().person('turid')
    await turid.says('registrer uke 47 video 12 telefon 3')
    trust().clock.set('2026-11-23T11:00:00Z')
    const form = await turid.says('registrer')
    expect(form.text).toContain('Uke 47: 12 på video · 3')
    expect([form.valueOf('count0'), form.valueOf('count1')]).toEqual(['', ''])
    expect((await form.press('Lagre')).text).toContain('Skriv minst ett tall')
    expect(await rows()).toHaveLength(1)
    expect((await turid.says('registrer uke 46')).valueOf('count0')).toBe('')
    trust().clock.set('2026-11-25T11:00:00Z')
    expect((await turid.says('registrer')).valueOf('count0')).toBe('12')
  })

  it('that had to be put right shows too what somebody saved meanwhile before it saves over it', async () => {
    await trust().person('turid').says('registrer video 12 telefon 3')
    const form = await trust().person('turid').says('registrer')
    await (await trust().person('kari').says('registrer')).press('Lagre', { count0: '20' })
    const wrong = await form.press('Lagre', { count1: '4,5' })
    expect(wrong.text).toContain('4,5 er ikke et helt tall')
    const asked = await wrong.press('Lagre', { count1: '4' })
    expect(asked.text).toContain('I mellomtiden er dette lagret: 20 på video')
    // What stands in its fields is what was typed.
    expect(asked.text).not.toContain('Disse tallene er lagret fra før')
    expect(await trust().store.list(activity, { limit: 9 })).toMatchObject([
      { counts: { video: 20, phone: 3 } },
    ])
  })

  it('that somebody overtook shows what they saved before it saves over it', async () => {
    const form = await trust().person('turid').says('registrer')
    await trust().person('kari').says('registrer 9')
    const both = await form.press('Lagre', { count0: '12' })
    expect(both.text).toContain('I mellomtiden er dette lagret: 9 på video')
    expect(both.valueOf('count0')).toBe('12')
    expect((await both.press('Lagre', { count0: '12' })).text).toContain('12 på video')
  })
})

/** As its leader wrote it once; the plan is kept up. */
const setUpWith = async (goLive: string) => {
  const { store } = trust()
  const unit = await store.get(units, 'hud')
  if (unit)
    await store.write([update(units, { ...unit, details: { ...detailsOf(unit), goLive: goLive as Day } })])
}

describe('on Fridays', () => {
  const cards = () => trust().store.list(letters, { where: { series: 'activity-week' }, limit: 20 })

  it('whoever registers gets the week as a card, once, and not where it is registered', async () => {
    await trust().person('turid').says('registrer uke 46 12')
    await trust().person('gerd').says('registrer 6')
    await trust().app.tick()
    expect(await cards()).toEqual([])
    trust().clock.set('2026-11-20T11:30:00Z')
    await trust().app.tick()
    await trust().app.tick()
    expect(await cards()).toMatchObject([
      {
        person: 'turid',
        unit: 'hud',
        kind: 'friendly',
        show: { card: 'activity/week', data: { isFilled: true } },
      },
    ])
  })

  it.each([
    ['whoever registered last', 'jonas', ''],
    ['whoever leads, where that one is gone', 'lars', 'jonas'],
  ])('goes to %s, where nobody is secretary', async (_who, receiver, gone) => {
    const { store, clock, app } = trust()
    await trust().person('turid').says('registrer uke 46 12')
    await trust().person('jonas').says('registrer uke 46 telefon 3')
    const role = await store.get(unitFunctions, 'hud:secretary')
    expect(role?.holder).toBe('turid')
    if (role) await store.write([update(unitFunctions, { ...role, holder: null })])
    if (gone) await trust().person(gone).press('mydata.confirm')
    clock.set('2026-11-20T11:30:00Z')
    await app.tick()
    expect((await cards()).map(({ person, unit }) => [person, unit])).toEqual([[receiver, 'hud']])
  })

  it('goes out once a planned go-live has been, whatever day the unit was set up with', async () => {
    const { clock, app } = trust()
    await setUpWith('2027-03-01')
    await trust().person('lars').press('roadmap.begin', { guide: 'video', goLive: '2026-11-30' })
    clock.set('2026-12-04T11:30:00Z')
    await app.tick()
    expect((await cards()).map(({ unit }) => unit)).toEqual(['hud'])
  })

  it('goes to nobody in the holidays', async () => {
    trust().clock.set('2026-07-17T11:30:00Z')
    await trust().person('turid').says('registrer 3')
    trust().clock.set('2026-07-24T11:30:00Z')
    await trust().app.tick()
    expect(await cards()).toEqual([])
  })
})

describe('one’s own count', () => {
  it.each(Array.from({ length: 12 }, (_, looks) => looks))(
    'is told as counted where midnight comes after %s looks at the clock',
    async looks => {
      const kari = trust().person('kari')
      await kari.says('mine tall')
      const { now } = trust().clock
      trust().clock.set('2026-11-20T22:59:59Z')
      let left = looks
      Object.assign(trust().clock, {
        now: () => {
          if (left === 0) trust().clock.set('2026-11-20T23:00:01Z')
          left -= 1
          return now()
        },
      })
      expect((await kari.press('activity.countOwn')).text).toContain('Talt: 1 i dag')
      expect(await trust().store.list(ownCounts, { limit: 9 })).toMatchObject([{ count: 1 }])
    },
  )

  it('is one tap, seen by nobody else, and gone with its person', async () => {
    const kari = trust().person('kari')
    const card = await kari.says('mine tall')
    const one = await card.press('Jeg hadde video i dag')
    expect(one.text).toContain('Talt: 1 i dag')
    await card.press('Jeg hadde video i dag')
    expect(await trust().store.list(ownCounts, { limit: 9 })).toMatchObject([{ person: 'kari', count: 1 }])
    expect((await one.press('Angre')).text).toContain('Angret. Nå er det 0 i dag')
    await kari.press('activity.countOwn')
    expect((await trust().person('lars').says('mine tall')).text).toContain('0 i dag')
    expect((await kari.says('minedata')).text).toContain('talt video for deg selv')
    await kari.press('mydata.confirm')
    expect(await trust().store.list(ownCounts, { limit: 9 })).toEqual([])
  })

  it('is one of today also where yesterday’s card is pressed twice, and what that took back is of its own day', async () => {
    const tap = 'Jeg hadde video i dag'
    const old = await (await trust().person('kari').says('mine tall')).press(tap)
    trust().clock.pass(24 * 3_600_000)
    await (await trust().person('kari').says('mine tall')).press(tap)
    const twice = await Promise.all([old.press(tap), old.press(tap)])
    expect(twice.map(({ text }) => text.includes('Talt: 2 i dag'))).toEqual([true, true])
    await twice[0]?.press('Angre')
    expect((await old.press(tap)).text).toContain('Talt: 2 i dag')
    expect((await old.press('Angre')).text).toContain('Angret. Nå er det 0 den 20. november 2026')
    await old.press('Angre')
    const counts = await trust().store.list(ownCounts, { limit: 9 })
    expect(counts.map(({ day, count }) => [day, count])).toEqual([
      ['2026-11-20', 0],
      ['2026-11-21', 2],
    ])
  })

  it('can be switched off for the unit by its leader', async () => {
    const off = await (await trust().person('lars').says('mine tall')).press('Slå av')
    expect(off.text).toContain('slått av for enheten')
    const card = await trust().person('kari').says('mine tall')
    expect(card.buttons).not.toContain('Jeg hadde video i dag')
    await trust().person('kari').press('activity.countOwn')
    expect(await trust().store.list(ownCounts, { limit: 9 })).toEqual([])
    await off.press('Slå på')
    expect((await trust().person('kari').says('mine tall')).buttons).toContain('Jeg hadde video i dag')
  })
})

describe('the target of a year', () => {
  it('is set by a leader, says what is left, and is taken back', async () => {
    await trust().person('turid').says('registrer uke 46 12')
    const lars = trust().person('lars')
    expect((await lars.says('mål')).text).toContain('Dere har ikke satt noe mål')
    const set = await lars.says('mål 300')
    expect(set.text).toContain('12 av 300 i 2026')
    expect(set.text).toContain('Like viktig som målet i 2026')
    expect(set.text).toContain('288 igjen til målet. Det blir 42 hver uke ut året.')
    expect(set.text).toContain('Uke 43–46: dere hadde 12 på video')
    expect(set.text).toContain('Dere er de eneste som teller dette')
    expect((await set.press('Angre')).text).toContain('Dere har ikke satt noe mål')
    expect((await lars.says('mål tusen')).text).toContain('Skriv et helt tall')
    expect((await trust().person('kari').says('mål 5')).text).toContain('Det er andre som gjør dette')
  })

  it('is of what it was of before, once one of another kind of service is taken back', async () => {
    const lars = trust().person('lars')
    await lars.says('mål 1700')
    await lars.press('unit.setup', { unitName: 'Hud', service: 'home' })
    const set = await lars.says('mål 40')
    expect(await trust().store.list(targets, { limit: 9 })).toMatchObject([{ target: 40, count: 'new' }])
    await set.press('Angre')
    expect(await trust().store.list(targets, { limit: 9 })).toMatchObject([{ target: 1700, count: 'video' }])
  })

  it('that is over tells of its own weeks only, whenever it is taken back', async () => {
    const lars = trust().person('lars')
    trust().clock.set('2026-12-30T09:00:00Z')
    for (let week = 49; week <= 53; week++) await lars.says(`registrer uke ${week} 9`)
    await lars.says('mål 300')
    const set = await lars.says('mål 320')
    trust().clock.set('2027-01-20T09:00:00Z')
    expect((await set.press('Angre')).text).toMatch(/45 av 300 i 2026(.|\n)*Uke \d+–53: \d+ av \d+ mangler/)
  })

  it('has its way from the day that the plan says, whatever day the unit was set up with', async () => {
    await setUpWith('2026-03-02')
    await trust().person('lars').press('roadmap.begin', { guide: 'video', goLive: '2026-12-07' })
    const { text } = await trust().person('lars').says('mål 300')
    expect(text).toContain('desember')
    expect(text).not.toContain('mars')
  })

  it('of next year is not said to be on track: it says when it begins to count', async () => {
    const ahead = await trust().person('lars').says('mål 2027 1700')
    expect(ahead.text).toContain('Målet for 2027')
    expect(ahead.text).toContain('○ Ikke begynt')
    expect(ahead.text).not.toContain('I rute')
    expect(ahead.text).toMatch(/Teller fra 4\. januar 2027: \d+ hver uke\./)
    expect(ahead.text).not.toContain('hver uke ut året')
    trust().clock.set('2027-01-06T09:00:00Z')
    const begun = await trust().person('lars').says('mål')
    expect(begun.text).toContain('◐ I rute')
    expect(begun.text).not.toContain('Teller fra')
  })

  it('of next year is shown by its number alone, also to who may not set it, and nothing is saved', async () => {
    await trust().person('lars').says('mål 300')
    await trust().person('lars').says('mål 2027 1700')
    for (const who of ['lars', 'kari']) {
      const shown = await trust().person(who).says('mål 2027')
      expect(shown.text).toContain('0 av 1 700 i 2027')
      expect(shown.text).not.toContain('Målet er lagret')
      expect((await trust().person(who).says('mål 2026')).text).toContain('av 300 i 2026')
    }
    expect((await trust().person('lars').says('mål 2026 2027')).text).toContain('av 2 027 i 2026')
  })

  it('of the year that is over is shown by its number too, and no other is set to it', async () => {
    await trust().person('lars').says('mål 300')
    await trust().person('turid').says('registrer 12')
    trust().clock.set('2027-01-12T09:00:00Z')
    await trust().person('lars').says('mål 400')
    const over = await trust().person('lars').says('mål 2026')
    expect(over.text).toContain('12 av 300 i 2026')
    expect(over.buttons).not.toContain('Lagre')
    expect((await trust().person('lars').says('mål')).text).toContain('0 av 400 i 2027')
  })

  it('is not set to its year by who empties the field and saves', async () => {
    const lars = trust().person('lars')
    const set = await lars.says('mål 300')
    for (const emptied of [{ target: '' }, { target: ' ' }])
      expect((await set.press('Lagre', emptied)).text).not.toContain('Målet er lagret')
    expect((await lars.says('mål')).text).toContain('av 300 i 2026')
    const back = await (await lars.says('mål 2027 400')).press('Lagre', { target: '' })
    expect([back.text, back.carriedBy('Lagre').year]).toEqual([expect.stringContaining('helt tall'), '2027'])
  })

  it('counts no unit that has said nothing as one that held none: it says how many have said something', async () => {
    const { store } = trust()
    const hud = await store.get(units, 'hud')
    const { version: _, ...row } = hud ?? { version: 0 }
    await store.write([
      insert(units, { ...(row as Omit<typeof hud & object, 'version'>), id: 'lunge' as never }),
    ])
    await trust().person('turid').says('registrer uke 46 12')
    const { text } = await trust().person('lars').says('mål 300')
    expect(text).toContain('1 av 2 enheter')
    expect(text).toContain('Til uke 46, fra 1 av 2 kilder')
  })

  it('takes no week beyond what a unit can reach, however often more is added', async () => {
    const turid = trust().person('turid')
    await turid.says('registrer 900')
    const asked = await turid.says('registrer +200')
    expect(asked.text).not.toContain('Lagret')
    expect(asked.text).toContain('1100 er mer enn en enhet rekker')
    // What stands is in the box: whoever only presses changes nothing.
    expect(asked.inputs.map(input => asked.valueOf(input))).toContain('900')
    expect(await trust().store.list(activity, { limit: 9 })).toMatchObject([{ counts: { video: 900 } }])
  })

  it('is read by the word as by the button, also by who may not set it', async () => {
    await trust().person('lars').says('mål 300')
    const read = await trust().person('kari').says('mål')
    expect(read.text).toContain('0 av 300 i 2026')
    expect(read.inputs).not.toContain('target')
    expect(read.text).toBe((await trust().person('kari').press('activity.target')).text)
    expect((await trust().person('kari').says('mål 2027 tusen')).text).toContain(
      'Det er andre som gjør dette',
    )
  })
})
