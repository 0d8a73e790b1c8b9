/** Several people on one roadmap, with cards that are older than what they show: nobody's work is lost or told wrong. */

import { describe, expect, it } from 'vitest'
import { decisions } from '../../src/core/decisions.ts'
import { id } from '../../src/core/ids.ts'
import { insert, update } from '../../src/core/store.ts'
import type { Instant, Month } from '../../src/core/time/instant.ts'
import { memberships } from '../../src/features/people/person.ts'
import { arrangements, plans, ticks } from '../../src/features/roadmap/plan/plan.ts'
import type { Card } from '../support/card.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()

const start = (goLive = '2027-03-01'): Promise<Card> =>
  trust().person('lars').press('roadmap.begin', { guide: 'video', goLive })

const openStep = (who: string, step = 'stakeholders') =>
  trust().person(who).press('roadmap.step', { guide: 'video', step })

const openItem = (who: string, step = 'stakeholders', item = 'analysis') =>
  trust().person(who).press('roadmap.item', { guide: 'video', step, item })

/** The one question that is left where it is said not to be theirs. */
const openSkip = (who: string, step = 'stakeholders', item = 'analysis') =>
  trust().person(who).press('roadmap.item', { guide: 'video', step, item, asks: 'why' })

/** What the box of the first item is called. */
const analysis = { items: 'analysis' }

const ticked = async () => (await trust().store.list(ticks, { limit: 1000 }))[0]

const plan = () => trust().store.get(plans, 'hud:video')

describe('an item that two people have before them', () => {
  it('stays «not relevant» with its reason when the other one ticks an older card', async () => {
    await start()
    const old = await openStep('lars')
    await (await openSkip('pia')).press('Ikke aktuelt hos oss', { why: 'Vi bruker klinikkens plan' })
    const answer = await old.press('Lagre', analysis)
    expect(answer.text).toContain('Ikke aktuelt hos oss · Pia Lunde')
    expect(answer.text).not.toContain('Krysset av. Takk.')
    expect(await ticked()).toMatchObject({
      state: 'irrelevant',
      why: 'Vi bruker klinikkens plan',
      by: 'pia',
    })
  })

  it('stays done with its evidence when the other one says «not relevant» on an older card', async () => {
    await start()
    const old = await openSkip('lars')
    await (await openItem('pia')).press('Lagre og kryss av', { note: 'Ligger i mappen' })
    await old.press('Ikke aktuelt hos oss', { why: 'Ikke hos oss' })
    expect(await ticked()).toMatchObject({ state: 'done', note: 'Ligger i mappen', by: 'pia' })
  })

  it('keeps the comment that came first, shows it, and gives the second one back', async () => {
    await start()
    const [first, second] = [await openItem('pia'), await openItem('lars')]
    await first.press('Lagre og kryss av', { note: 'Ligger i mappen' })
    const asked = await second.press('Lagre og kryss av', { note: 'Står i planen' })
    expect(asked.text).toContain('Dette er endret i mellomtiden')
    expect(asked.text).toContain('«Ligger i mappen»')
    expect(asked.valueOf('note')).toBe('Står i planen')
    expect(await ticked()).toMatchObject({ note: 'Ligger i mappen', by: 'pia' })
    await asked.press('Lagre', { note: 'Ligger i mappen, står i planen' })
    expect(await ticked()).toMatchObject({ note: 'Ligger i mappen, står i planen' })
  })

  it('keeps the comment that came first also from who had to shorten theirs', async () => {
    await start()
    const [first, second] = [await openItem('pia'), await openItem('lars')]
    await first.press('Lagre og kryss av', { note: 'Ligger i mappen' })
    const long = await second.press('Lagre og kryss av', { note: 'Står i planen. '.repeat(30) })
    expect(long.text).toContain('Kort det ned')
    const asked = await long.press('Lagre', { note: 'Står i planen' })
    expect(asked.text).toContain('«Ligger i mappen»')
    expect(asked.valueOf('note')).toBe('Står i planen')
    expect(await ticked()).toMatchObject({ note: 'Ligger i mappen', by: 'pia' })
  })

  it('is not opened again by an undo that was meant for something older', async () => {
    await start()
    const old = await (await openStep('lars')).press('Lagre', analysis)
    await (await openStep('pia')).press('Angre')
    await (await openItem('pia')).press('Lagre og kryss av', { note: 'Nå er det virkelig gjort' })
    expect((await old.press('Angre')).text).toContain('Ferdig · Pia Lunde')
    expect(await ticked()).toMatchObject({ state: 'done', by: 'pia' })
  })
})

describe('a tick', () => {
  it('stays whose and when it was when a comment is added later', async () => {
    await start()
    await (await openStep('lars')).press('Lagre', analysis)
    const before = await ticked()
    trust().clock.set('2026-12-10T09:00:00Z')
    await (await openItem('pia')).press('Lagre', { note: 'Ligger i mappen' })
    expect(await ticked()).toMatchObject({ note: 'Ligger i mappen', by: 'lars', at: before?.at })
    const month = (name: string) => trust().app.summaries(id<'unit'>('hud'), name as Month)
    const roadmapIn = async (name: string) => (await month(name)).find(({ name }) => name === 'roadmap')
    expect((await roadmapIn('2026-11'))?.figures.items).toBe(1)
    expect((await roadmapIn('2026-12'))?.figures.items).toBe(0)
  })

  it('that was taken back and made again has its comment and its address', async () => {
    await start()
    const kept = { note: 'Ligger i mappen', link: 'https://fjordvik.example/a' }
    const step = await (await openItem('lars')).press('Lagre og kryss av', kept)
    await (await step.press('Angre')).press('Lagre', analysis)
    expect(await ticked()).toMatchObject({ state: 'done', ...kept })
  })

  it('says that it is made when something is saved, also where it did not apply', async () => {
    await start()
    await (await openSkip('lars')).press('Ikke aktuelt hos oss', { why: 'Felles plan' })
    await (await openItem('lars')).press('Lagre og kryss av', { note: '' })
    expect(await ticked()).toMatchObject({ state: 'done' })
  })

  it('can be taken back when its phase has closed behind it', async () => {
    await start()
    const passed = { guide: 'video', phase: 'planning', why: 'Vi gjør det parallelt' }
    await trust().person('lars').press('roadmap.pass', passed)
    const first = await openStep('lars', 'benefit-map')
    await first.press('Lagre', { items: 'map' })
    const row = await plan()
    if (row) await trust().store.write([update(plans, { ...row, opened: [] })])
    const closed = await openStep('lars', 'benefit-map')
    expect((await closed.press('Angre')).text).toContain('Punktet er åpent igjen')
  })

  it('outlives who made it: it can be taken back when nobody knows any more whose it was', async () => {
    await start()
    await (await openStep('lars')).press('Lagre', analysis)
    const row = await ticked()
    if (row) await trust().store.write([update(ticks, { ...row, by: id<'person'>('forgotten-1') })])
    const step = await openStep('pia')
    expect(step.text).toMatch(/^Ferdig .*20\. november/m)
    const item = await step.press('Endre')
    expect(item.text).not.toContain('Ferdig · ')
    await item.press('Angre')
    expect(await ticked()).toMatchObject({ state: 'open', by: 'pia' })
  })

  it('is not made in a phase that is closed, and what was written is given back', async () => {
    await start()
    const item = await openItem('lars', 'launch', 'staff-trained')
    const refused = await item.press('Lagre og kryss av', { note: 'Ligger i mappen' })
    expect(refused.text).toContain('Fasen er ikke åpnet ennå, så dette er ikke lagret')
    expect(refused.valueOf('note')).toBe('Ligger i mappen')
    const skipped = await (await openSkip('lars', 'launch', 'staff-trained')).press('Ikke aktuelt hos oss', {
      why: 'Felles plan',
    })
    expect(skipped.valueOf('why')).toBe('Felles plan')
    expect(await ticked()).toBeUndefined()
  })

  it('of an item that the guide no longer has answers that the card is old', async () => {
    await start()
    const lars = trust().person('lars')
    for (const data of [
      { guide: 'video', step: 'stakeholders', item: 'was-here-once' },
      { guide: 'video', step: 'was-here-once', item: 'analysis' },
    ]) {
      expect((await lars.press('roadmap.tick', data)).text).toContain('Dette kortet er gammelt')
    }
    expect((await openStep('lars', 'was-here-once')).text).toContain('Dette kortet er gammelt')
  })
})

describe('the overview', () => {
  it('leads to all units for whoever plans several, by whatever role', async () => {
    await start()
    const title = 'Alle enhetene mine'
    expect((await trust().person('pia').says('veikart')).buttons).not.toContain(title)
    const row = { id: 'sar:pia', unit: id<'unit'>('sar'), person: id<'person'>('pia') }
    await trust().store.write([insert(memberships, { ...row, roles: ['project'] })])
    expect((await trust().person('pia').says('veikart')).buttons).toContain(title)
    expect((await trust().person('kari').says('veikart')).buttons).not.toContain(title)
  })

  it('has «done» for those who may press it', async () => {
    await start()
    const buttons = async (who: string) => (await trust().person(who).says('veikart')).buttons
    expect(await buttons('pia')).toContainEqual(expect.stringMatching(/^Ferdig: /))
    expect(await buttons('kari')).not.toContainEqual(expect.stringMatching(/^Ferdig: /))
    await (await openStep('lars'))
      .press('Endre ansvar og datoer')
      .then(form => form.press('Lagre', { responsible: 'secretary' }))
    expect((await buttons('turid')).filter(title => title.startsWith('Ferdig: '))).toHaveLength(1)
  })

  it.each(['veikart constructor', 'veikart __proto__', 'veikart toString'])(
    'answers «%s» as any word that leads nowhere',
    async text => {
      await start()
      expect((await trust().person('lars').says(text)).text).toContain('0 av 55 punkter')
    },
  )
})

describe('a unit with several guides', () => {
  it('finds the one that is there when another one is not any more', async () => {
    await start()
    const row = await plan()
    if (!row) throw new Error('There is no plan.')
    const { version: _version, ...video } = row
    await trust().store.write([insert(plans, { ...video, id: 'hud:gone', guide: 'gone', at: trust().at() })])
    // In whichever order they are read.
    await trust().store.write([update(plans, { ...row, at: '2026-12-01T09:00:00.000Z' as Instant })])
    const lars = trust().person('lars')
    expect((await lars.says('veikart')).text).toContain('0 av 55 punkter')
    expect((await lars.says('veikart plan')).text).toContain('Aktivitetsplan')
  })

  it('is led to a step of any of them by its name', async () => {
    await start()
    await trust().person('lars').press('roadmap.begin', { guide: 'home', goLive: '2027-06-01' })
    const title = (
      await trust().person('lars').press('roadmap.step', { guide: 'home', step: 'cooperation' })
    ).text.split('\n')[0]
    expect((await trust().person('lars').says(`veikart ${title}`)).text).toContain(title)
    expect((await trust().person('lars').says('veikart hva pasienter')).text).toContain(
      'Hva pasienter og ansatte trenger',
    )
  })

  it('chooses among the steps that a word fits, each with its guide', async () => {
    await start()
    await trust().person('lars').press('roadmap.begin', { guide: 'home', goLive: '2027-06-01' })
    const which = await trust().person('lars').says('veikart rutinene')
    expect(which.text).toContain('Hvilken mente du?')
    expect(which.text).toMatch(/Arbeidsflyt og rutiner\n.*videokonsultasjon/i)
    expect(which.text).toContain('Digital hjemmeoppfølging')
    expect((await which.press(which.buttons[0] ?? '')).text).toContain('Arbeidsflyt og rutiner')
  })
})

describe('a plan', () => {
  it('keeps what several people change in it at once', async () => {
    await start('2027-03-01')
    const change = (who: string, verb: string, data: object) =>
      trust()
        .person(who)
        .press(verb, { guide: 'video', ...data })
    await Promise.all([
      change('pia', 'roadmap.move', { goLive: '2027-05-03' }),
      change('lars', 'roadmap.posts', { posts: 'off' }),
      change('lars', 'roadmap.pass', { phase: 'planning', why: 'Parallelt' }),
      change('ada', 'roadmap.pass', { unit: 'hud', phase: 'development', why: 'Parallelt' }),
      change('lars', 'roadmap.live', { why: 'Vi begynner smått' }),
    ])
    const row = await plan()
    expect(row).toMatchObject({ goLive: '2027-05-03', posts: 'off', live: '2026-11-20' })
    expect([...(row?.opened ?? [])].sort()).toEqual(['development', 'planning'])
    expect(await trust().store.list(decisions, { limit: 9 })).toHaveLength(4)
  })
})

describe('go-live', () => {
  it('is not moved back over somebody’s newer date', async () => {
    await start('2027-03-01')
    const move = (who: string, goLive: string) =>
      trust().person(who).press('roadmap.move', { guide: 'video', goLive, why: '' })
    await move('lars', '2027-04-05')
    const old = await trust().person('lars').press('roadmap.ask', { guide: 'video' })
    await move('pia', '2027-05-03')
    expect((await old.press('Flytt tilbake til 1. mars 2027')).text).toContain('mandag 3. mai')
    expect(await plan()).toMatchObject({ goLive: '2027-05-03' })
  })

  it('that was moved back stands in the log as that', async () => {
    const moved = await (await start('2027-03-01')).press('Flytt oppstart')
    await moved.press('Flytt oppstart', { goLive: '2027-05-03' })
    const form = await trust().person('pia').press('roadmap.ask', { guide: 'video' })
    await form.press('Flytt tilbake til 1. mars 2027')
    const told = (await trust().store.list(decisions, { limit: 9 })).map(({ text, by }) => `${by} ${text}`)
    expect(told.sort()).toEqual(['lars 2027-03-01 → 2027-05-03', 'pia 2027-05-03 → 2027-03-01'])
  })

  it('asks again without forgetting why', async () => {
    const form = await (await start()).press('Flytt oppstart')
    const again = await form.press('Flytt oppstart', { goLive: '', why: 'Utstyret kommer senere' })
    expect(again.text).toContain('Velg en dato innen')
    expect(again.valueOf('why')).toBe('Utstyret kommer senere')
  })

  it('of a guide that is taken up again with another date can go back to the one it had', async () => {
    await start('2027-03-01')
    await trust().person('lars').press('roadmap.layAside', { guide: 'video' })
    await start('2027-06-07')
    expect(await plan()).toMatchObject({ goLive: '2027-06-07', goLiveBefore: '2027-03-01' })
  })
})

describe('a step’s arrangement', () => {
  const ask = (who: string) =>
    trust().person(who).press('roadmap.arrangement', { guide: 'video', step: 'needs' })
  const arranged = async () => (await trust().store.list(arrangements, { limit: 9 }))[0]

  it('that comes back to be put right takes nothing from who arranged otherwise meanwhile', async () => {
    await start()
    const form = await ask('lars')
    await (await ask('pia')).press('Lagre', { responsible: 'champion', to: '2027-01-20' })
    const wrong = await form.press('Lagre', { from: '2027-01-10', to: '2027-01-01' })
    expect(wrong.text).toContain('Slutten må komme etter starten')
    const told = await wrong.press('Lagre', { from: '2027-01-01', to: '2027-01-10' })
    expect(told.text).not.toContain('10. januar')
    expect(await arranged()).toMatchObject({ responsible: 'champion', to: '2027-01-20', by: 'pia' })
    await told.press('Lagre', { to: '2027-01-10' })
    expect(await arranged()).toMatchObject({ responsible: 'champion', to: '2027-01-10', by: 'lars' })
  })

  it('of somebody else is not overwritten by a form that was opened before it', async () => {
    await start()
    const old = await ask('lars')
    await (await ask('pia')).press('Lagre', { responsible: 'champion', to: '2027-01-20' })
    const again = await old.press('Lagre', { responsible: 'leader', from: '2026-12-01' })
    expect(again.text).toMatch(/Dette er endret i mellomtiden.*Ansvarlig rolle: nå «Ildsjel»\.$/m)
    expect(['responsible', 'from', 'to'].map(again.valueOf)).toEqual(['leader', '2026-12-01', '2027-01-20'])
    expect(await arranged()).toMatchObject({ responsible: 'champion', to: '2027-01-20', by: 'pia' })
    const usual = await ask('lars')
    await (await ask('pia')).press('Lagre', { responsible: 'secretary' })
    expect((await usual.press('Tilbake til det vanlige')).text).toContain('nå «Sekretær»')
    expect(await arranged()).toMatchObject({ responsible: 'secretary' })
  })

  it('is not overwritten by the form of an earlier version either, which says which one it knew alone', async () => {
    await start()
    const { seen } = (await ask('lars')).carriedBy('Lagre')
    await (await ask('pia')).press('Lagre', { responsible: 'champion' })
    const old = { guide: 'video', step: 'needs', seen, responsible: 'leader' }
    const again = await trust().person('lars').press('roadmap.arrange', old)
    expect(again.text).toContain('Dette er endret i mellomtiden')
    expect(await arranged()).toMatchObject({ responsible: 'champion', by: 'pia' })
  })

  it('keeps what two arranged, each something else', async () => {
    await start()
    const old = await ask('lars')
    await (await ask('pia')).press('Lagre', { responsible: 'champion' })
    await old.press('Lagre', { to: '2027-01-20' })
    expect(await arranged()).toMatchObject({ responsible: 'champion', to: '2027-01-20', by: 'lars' })
  })

  it('comes back with the dates that were chosen, and says which stand by now', async () => {
    await start()
    const old = await ask('lars')
    await (await ask('pia')).press('Lagre', { from: '2027-01-05', to: '2027-01-20' })
    const again = await old.press('Lagre', { from: '2027-01-11', to: '2027-02-01' })
    expect(again.text).toMatch(/Start: nå «5\. januar 2027»\. Slutt: nå «20\. januar 2027»\./)
    expect([again.valueOf('from'), again.valueOf('to')]).toEqual(['2027-01-11', '2027-02-01'])
    await again.press('Lagre')
    expect(await arranged()).toMatchObject({ from: '2027-01-11', to: '2027-02-01', by: 'lars' })
  })

  it('does not freeze the usual dates when go-live moved while the form was open', async () => {
    await start('2027-03-01')
    const old = await ask('pia')
    await trust().person('lars').press('roadmap.move', { guide: 'video', goLive: '2027-05-03' })
    await old.press('Lagre', { responsible: 'champion' })
    expect(await arranged()).toMatchObject({ responsible: 'champion', from: null, to: null })
  })

  it('is asked for again with what was chosen', async () => {
    await start()
    const again = await (await ask('pia')).press('Lagre', {
      responsible: 'champion',
      from: '2027-02-10',
      to: '2027-02-01',
    })
    expect([again.valueOf('responsible'), again.valueOf('from'), again.valueOf('to')]).toEqual([
      'champion',
      '2027-02-10',
      '2027-02-01',
    ])
  })
})

describe('a gate', () => {
  it('that is open already takes no reason', async () => {
    await start()
    const open = { guide: 'video', phase: 'intro', why: 'For sikkerhets skyld' }
    expect((await trust().person('lars').press('roadmap.pass', open)).text).toContain('Fasen er åpen')
    expect(await plan()).toMatchObject({ opened: [] })
    expect(await trust().store.list(decisions, { limit: 9 })).toEqual([])
  })

  it('is told of in the unit’s language, whatever the leader reads', async () => {
    await start()
    await trust().person('lars').says('språk en')
    const passed = { guide: 'video', phase: 'implementation', why: 'Resten gjøres parallelt' }
    await trust().person('lars').press('roadmap.pass', passed)
    await trust().person('lars').press('roadmap.live', { guide: 'video', why: 'Vi begynner smått' })
    const told = (await trust().store.list(decisions, { limit: 9 })).map(({ text }) => text)
    expect(told.join()).not.toMatch(/guide|phase/i)
    expect(told).toContain('Innføring')
  })
})

describe('in the channel', () => {
  const team = { id: '19:hud@thread.tacv2', name: 'Hudpoliklinikken' }
  const pia = () => trust().stranger('d0170000-0000-4000-8000-000000000008', 'Pia Lunde', 'nb-NO', team)
  const presses = (verb: string, data: object) =>
    trust().post({
      ...pia().activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: 'card-1' }),
      value: { action: { type: 'Action.Execute', verb, data: { guide: 'video', ...data } } },
    })
  const changed = () => trust().connector.sent.filter(({ how }) => how === 'updated')
  const item = { step: 'stakeholders', item: 'analysis', page: '1' }

  it('nobody’s card turns the page because somebody else looks around', async () => {
    await start()
    await presses('roadmap.step', { step: 'needs' })
    expect(changed()).toEqual([])
    await presses('roadmap.tick', item)
    expect(changed()).toHaveLength(1)
    // Nothing changes any more, and those who had an older card see it all the same.
    await presses('roadmap.tick', item)
    expect(changed()).toHaveLength(2)
  })

  it('what Teams was too busy for is not put over what somebody else pressed since', async () => {
    await start()
    trust().connector.fail({ status: 429, retryAfterS: 1, times: 1, method: 'PUT' })
    const early = presses('roadmap.tick', item)
    while (trust().connector.requests() === 0) await new Promise(setImmediate)
    await presses('roadmap.tick', { ...item, item: 'communication-plan' })
    await early
    const [last] = changed().slice(-1)
    expect(JSON.stringify(last?.activity)).toContain('2 av 2 ferdig')
    expect(changed()).toHaveLength(1)
  })

  it('what was held up on its way to Teams does not stand over what somebody else pressed since', async () => {
    await start()
    const way = Promise.withResolvers<void>()
    trust().connector.fail({ until: way.promise, times: 1, method: 'PUT' })
    const early = presses('roadmap.tick', item)
    while (trust().connector.requests() === 0) await new Promise(setImmediate)
    await presses('roadmap.tick', { ...item, item: 'communication-plan' })
    way.resolve()
    await early
    const said = changed().map(({ activity }) => JSON.stringify(activity))
    expect(said[1]).toContain('1 av 2 ferdig')
    expect(said.at(-1)).toContain('2 av 2 ferdig')
    expect(said).toHaveLength(3)
  })

  it('what no answer came of may have come behind it, so what somebody else pressed since is said once more', async () => {
    await start()
    const way = Promise.withResolvers<void>()
    trust().connector.fail({ until: way.promise, reset: true, times: 1, method: 'PUT' })
    const early = presses('roadmap.tick', item)
    while (trust().connector.requests() === 0) await new Promise(setImmediate)
    await presses('roadmap.tick', { ...item, item: 'communication-plan' })
    way.resolve()
    await early
    const said = changed().map(({ activity }) => JSON.stringify(activity))
    expect(said).toHaveLength(2)
    for (const one of said) expect(one).toContain('2 av 2 ferdig')
  })

  it('and only there: in somebody’s own chat it changes by the answer, in their own language', async () => {
    await start()
    await trust().person('pia').says('språk en')
    const chat = trust().person('pia')
    const data = { verb: 'roadmap.tick', guide: 'video', ...item }
    await trust().post({
      ...chat.activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: 'card-1' }),
      value: { action: { type: 'Action.Execute', verb: 'roadmap.tick', data } },
    })
    expect(changed()).toEqual([])
    await trust().post({ ...chat.activity({ type: 'message', replyToId: 'card-1' }), value: data })
    expect(JSON.stringify(changed())).toContain('Done · Pia Lunde')
  })

  it('changes in the unit’s language also where the reader’s client only sends messages', async () => {
    await start()
    await trust().person('pia').says('språk en')
    await trust().post({
      ...pia().activity({ type: 'message', replyToId: 'card-1' }),
      value: { verb: 'roadmap.tick', guide: 'video', ...item },
    })
    expect(JSON.stringify(changed())).toContain('Krysset av. Takk.')
  })

  it('the weekly post stays a post, whatever a reader does out of it', async () => {
    await start()
    await pia().press('roadmap.show', { guide: 'video' })
    trust().clock.set('2026-11-26T13:00:00+01:00')
    await trust().app.tick()
    const post = trust().connector.sent.find(({ activity }) =>
      JSON.stringify(activity).includes('Slik går det i'),
    )
    const data = /"data":(\{[^}]*"guide":"video"[^}]*\})/.exec(JSON.stringify(post?.activity))?.[1]
    const overview = await pia().press('roadmap.show', JSON.parse(data ?? '{}'))
    const ticks = /\{[^{}]*"item":"analysis"[^{}]*\}/.exec(JSON.stringify(overview.content))?.[0]
    await presses('roadmap.tick', JSON.parse(ticks ?? '{}'))
    expect(await ticked()).toMatchObject({ state: 'done', by: 'pia' })
    expect(changed()).toEqual([])
  })
})
