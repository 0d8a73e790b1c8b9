/** What the roadmap says on its own, week by week: next steps to those who hold them, and progress to the channel. */

import { describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { id } from '../../src/core/ids.ts'
import { letters, unitsOf } from '../../src/core/letters.ts'
import { insert, update } from '../../src/core/store.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { memberships } from '../../src/features/people/person.ts'
import { plans, ticks } from '../../src/features/roadmap/plan/plan.ts'
import { type Card, readCard } from '../support/card.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()

/** Oslo's wall clock: winter is an hour ahead of UTC, summer two. */
const winter = (moment: string) => `${moment}:00+01:00`
const summer = (moment: string) => `${moment}:00+02:00`

const tickAt = async (moment: string) => {
  trust().clock.set(moment)
  await trust().app.tick()
}

const startAs = async (who: string, goLive: string) => {
  await trust().person(who).press('roadmap.begin', { guide: 'video', goLive })
}

/** The first steps of the guide are the clinically responsible one's. */
const holdsFirstSteps = (person: string, unit = 'hud') =>
  trust().store.write([
    insert(unitFunctions, {
      id: `${unit}:clinical`,
      unit: id<'unit'>(unit),
      function: 'clinical',
      holder: id<'person'>(person),
      deputy: null,
      awayUntil: null,
      at: trust().at(),
      by: null,
      before: null,
    }),
  ])

const chatOf = (who: string) => `a:${personas.find(({ id: known }) => known === who)?.aadObjectId}`

/** What the bot said on its own to somebody, or in a channel, as they can press it. */
const arrivedIn = (conversation: string, reader: string, from: number): Card[] =>
  trust()
    .connector.sent.slice(from)
    .filter(sent => sent.how === 'sent' && sent.conversation === conversation)
    .map(({ activity }) =>
      readCard(activity.attachments?.[0]?.content ?? {}, (verb, data) =>
        trust().person(reader).press(verb, data),
      ),
    )

/** Where the clock stands on 20 November, so that this week's card has been written and is out of the way. */
const thisWeekIsOver = async (...people: readonly string[]) => {
  for (const who of people) await trust().person(who).says('meny')
  await tickAt(winter('2026-11-20T16:00'))
  return trust().connector.sent.length
}

const lettersOf = (campaign: string) => trust().store.list(letters, { where: { campaign }, limit: 100 })
const ledger = async () => {
  const { planned, byState } = await trust().app.letters.ledgerOfAll()
  expect(Object.values(byState).reduce((sum, count) => sum + count, 0)).toBe(planned)
  return byState
}

const next = { titled: 'Dine neste steg' }
const weekly = (who: string, from: number) =>
  arrivedIn(chatOf(who), who, from).filter(({ text }) => text.includes(next.titled))

/** The steps of both units are theirs. */
const worksInBoth = async (person: string) => {
  const both = { id: `sar:${person}`, unit: id<'unit'>('sar'), person: id<'person'>(person) }
  await trust().store.write([insert(memberships, { ...both, roles: ['clinician'] })])
  await startAs('lars', '2027-03-01')
  await trust().person('berit').press('roadmap.begin', { guide: 'wound', goLive: '2027-03-01' })
  await trust().person('berit').press('roadmap.begin', { guide: 'video', goLive: '2027-03-01' })
  for (const unit of ['hud', 'sar']) await holdsFirstSteps(person, unit)
}

describe('the weekly card', () => {
  it('of two units comes with what is of the other where its reader leaves one while it waits', async () => {
    await worksInBoth('pia')
    const from = await thisWeekIsOver('pia')
    await trust().person('pia').press('letter.set', { wish: 'quiet', from: '08:00', to: '10:00' })
    await tickAt(winter('2026-11-23T08:31'))
    const [waiting] = await lettersOf('veikart-2026-W48').then(all =>
      all.filter(({ person }) => person === 'pia'),
    )
    expect(waiting).toMatchObject({ state: 'queued', units: ['hud', 'sar'] })
    await trust().person('berit').press('people.takeOut', { person: 'pia', unit: 'sar', sure: 'yes' })
    await tickAt(winter('2026-11-23T10:01'))
    const [card, ...more] = weekly('pia', from)
    expect(more).toEqual([])
    expect(card?.text).toContain('Hudpoliklinikken')
    expect(JSON.stringify(card?.content)).not.toMatch(/Sårteam|"sar"/)
  })

  it('comes on Monday morning to each who holds a step, with three things at most, and once', async () => {
    await startAs('lars', '2027-03-01')
    await holdsFirstSteps('pia')
    const from = await thisWeekIsOver('lars', 'pia', 'kari')
    await tickAt(winter('2026-11-23T08:29'))
    expect(trust().connector.sent.length).toBe(from)
    await tickAt(winter('2026-11-23T08:30'))
    const [card, ...more] = weekly('pia', from)
    expect(more).toEqual([])
    expect(card?.text).toContain('Hudpoliklinikken, Fjordvik sykehus')
    const done = card?.buttons.filter(title => title.startsWith('Ferdig: ')) ?? []
    expect(done.length).toBeGreaterThan(0)
    expect(done.length).toBeLessThanOrEqual(3)
    expect(weekly('kari', from)).toEqual([])
    for (const time of ['2026-11-23T08:31', '2026-11-24T09:00', '2026-11-27T15:59', '2026-11-29T12:00'])
      await tickAt(winter(time))
    expect(weekly('pia', from)).toHaveLength(1)
    await tickAt(winter('2026-11-30T08:30'))
    expect(weekly('pia', from)).toHaveLength(2)
    await ledger()
  })

  it('brings the leader what nobody holds, and says why', async () => {
    await startAs('lars', '2027-04-26')
    const from = await thisWeekIsOver('lars', 'pia')
    await tickAt(winter('2026-11-23T08:30'))
    const [card] = weekly('lars', from)
    expect(card?.text).toContain('Kommer til deg som leder, fordi ingen har rollen: Klinisk ansvarlig')
    expect(card?.text).not.toContain('du som har rollen')
    const give = await card?.press('Gi rollen Klinisk ansvarlig til noen')
    expect(give?.text).toContain('Klinisk ansvarlig')
    expect(give?.text).not.toContain('Det er andre som gjør dette')
    // Once somebody holds it, it is theirs.
    await holdsFirstSteps('pia')
    await tickAt(winter('2026-11-30T08:30'))
    expect(weekly('lars', from).at(-1)?.text ?? '').not.toContain('fordi ingen har rollen: Klinisk ansvarlig')
    expect(weekly('pia', from).at(-1)?.text).not.toContain('fordi ingen har rollen')
    expect(weekly('pia', from).at(-1)?.text).toContain('du som har rollen')
  })

  it('is opened and ticked right there', async () => {
    await startAs('lars', '2027-03-01')
    await holdsFirstSteps('pia')
    const from = await thisWeekIsOver('pia')
    await tickAt(winter('2026-11-23T08:30'))
    const card = weekly('pia', from)[0]
    expect((await card?.press('Åpne steget'))?.text).toContain('Hvem')
    expect((await card?.press('Ferdig'))?.text).toContain('Krysset av. Takk.')
    expect(await trust().store.list(ticks, { limit: 9 })).toMatchObject([
      { state: 'done', by: 'pia', unit: 'hud' },
    ])
    expect(card?.buttons).toContain('Hvorfor får jeg dette?')
  })

  it('tells what is late first', async () => {
    await startAs('lars', '2026-12-07')
    await holdsFirstSteps('pia')
    const from = await thisWeekIsOver('pia')
    await tickAt(winter('2026-11-23T08:30'))
    const text = weekly('pia', from)[0]?.text ?? ''
    expect(text).toContain('skulle vært ferdig')
    expect(text.indexOf('skulle vært ferdig')).toBeLessThan(
      text.includes('innen') ? text.indexOf(' · innen') : text.length,
    )
  })

  it('comes on the first working day where Monday is red, at the same time in winter and in summer', async () => {
    await startAs('lars', '2027-06-01')
    await holdsFirstSteps('pia')
    await trust().person('pia').says('meny')
    // The clocks go forward on the Sunday between, and that Monday is Easter Monday.
    await tickAt(winter('2027-03-22T08:29'))
    const from = trust().connector.sent.length
    await tickAt(winter('2027-03-22T08:30'))
    expect(weekly('pia', from)).toHaveLength(1)
    await tickAt(summer('2027-03-29T12:00'))
    await tickAt(summer('2027-03-30T08:29'))
    expect(weekly('pia', from)).toHaveLength(1)
    await tickAt(summer('2027-03-30T08:30'))
    expect(weekly('pia', from)).toHaveLength(2)
  })

  it('keeps its time when the clocks go back', async () => {
    await startAs('lars', '2028-03-01')
    await holdsFirstSteps('pia')
    await trust().person('pia').says('meny')
    await tickAt(summer('2027-10-25T08:29'))
    const from = trust().connector.sent.length
    await tickAt(summer('2027-10-25T08:30'))
    // Sunday the 31st has twenty-five hours.
    await tickAt(winter('2027-11-01T08:29'))
    expect(weekly('pia', from)).toHaveLength(1)
    await tickAt(winter('2027-11-01T08:30'))
    expect(weekly('pia', from)).toHaveLength(2)
  })

  it('is made up for when the machine was down on Monday, until Friday afternoon and no longer', async () => {
    await startAs('lars', '2027-03-01')
    await holdsFirstSteps('pia')
    const from = await thisWeekIsOver('pia')
    await tickAt(winter('2026-11-25T10:00'))
    expect(weekly('pia', from)).toHaveLength(1)
    await tickAt(winter('2026-12-04T16:00'))
    expect(weekly('pia', from)).toHaveLength(1)
    expect(await lettersOf('veikart-2026-W49')).toEqual([])
  })

  it('leaves people in peace in the weeks of the summer holidays', async () => {
    await startAs('lars', '2027-09-01')
    await holdsFirstSteps('pia')
    await trust().person('pia').says('meny')
    await tickAt(summer('2027-07-12T08:30'))
    expect(await lettersOf('veikart-2027-W28')).toEqual([])
    await tickAt(summer('2027-08-09T08:30'))
    expect((await lettersOf('veikart-2027-W32')).map(({ state }) => state)).toContain('delivered')
  })

  it('goes to the deputy while the holder is away', async () => {
    await startAs('lars', '2027-03-01')
    await holdsFirstSteps('pia')
    const from = await thisWeekIsOver('pia', 'jonas')
    const held = await trust().store.get(unitFunctions, 'hud:clinical')
    if (!held) throw new Error('Pia holds it.')
    const away = { ...held, deputy: id<'person'>('jonas'), awayUntil: '2026-11-27' as Day }
    await trust().store.write([update(unitFunctions, away)])
    await tickAt(winter('2026-11-23T08:30'))
    expect([weekly('pia', from).length, weekly('jonas', from).length]).toEqual([0, 1])
    await tickAt(winter('2026-11-30T08:30'))
    expect([weekly('pia', from).length, weekly('jonas', from).length]).toEqual([1, 1])
  })

  it('is friendly: who wants peace gets none, and nobody sees who', async () => {
    await startAs('lars', '2027-03-01')
    await holdsFirstSteps('pia')
    const from = await thisWeekIsOver('pia', 'lars')
    await (await trust().person('pia').says('dult')).press('Stopp')
    await tickAt(winter('2026-11-23T08:30'))
    expect(weekly('pia', from)).toEqual([])
    expect(await trust().store.get(letters, 'veikart-2026-W48:pia')).toMatchObject({
      state: 'suppressed',
      reason: 'stopped',
      expires: '2026-11-27T15:00:00.000Z',
    })
    await ledger()
  })

  it('says nothing of a guide that is laid aside or finished', async () => {
    await startAs('lars', '2027-03-01')
    await holdsFirstSteps('pia')
    await thisWeekIsOver('pia')
    await trust().person('lars').press('roadmap.layAside', { guide: 'video' })
    await tickAt(winter('2026-11-23T08:30'))
    expect(await lettersOf('veikart-2026-W48')).toEqual([])
  })
})

describe('somebody who works in two units', () => {
  const inBoth = async () => {
    await startAs('lars', '2027-03-01')
    await startAs('berit', '2027-03-01')
    const { store } = trust()
    await store.write([
      insert(memberships, {
        id: 'sar:pia',
        unit: id<'unit'>('sar'),
        person: id<'person'>('pia'),
        roles: ['project'],
      }),
    ])
    await holdsFirstSteps('pia')
    await holdsFirstSteps('pia', 'sar')
    const from = await thisWeekIsOver('pia')
    await tickAt(winter('2026-11-23T08:30'))
    const [card] = weekly('pia', from)
    if (!card) throw new Error('There was no card.')
    return card
  }

  const buttonsFor = (card: Card, unit: string) => {
    const found: { verb: string; data: Record<string, string> }[] = []
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk)
      else if (typeof value === 'object' && value !== null) {
        const { type, verb, data } = value as { type?: string; verb?: string; data?: Record<string, string> }
        if (type === 'Action.Execute' && verb && data?.unit === unit) found.push({ verb, data })
        for (const [key, inner] of Object.entries(value)) if (key !== 'fallback') walk(inner)
      }
    }
    walk(card.content)
    return found
  }

  it('gets one card about both, ticks where the step is, and stays in their own unit', async () => {
    const card = await inBoth()
    expect(card.text).toContain('Hudpoliklinikken')
    expect(card.text).toContain('Sårteamet')
    const where = { series: 'weekly-steps', person: id<'person'>('pia') } as const
    const [letter] = await trust().store.list(letters, { where, limit: 1 })
    expect(letter && [...unitsOf(letter)].sort()).toEqual(['hud', 'sar'])
    const tick = buttonsFor(card, 'sar').find(({ verb }) => verb === 'roadmap.tick')
    const step = await trust().person('pia').press('roadmap.tick', tick?.data)
    expect(step.text).toContain('Krysset av. Takk.')
    expect(await trust().store.list(ticks, { limit: 9 })).toMatchObject([{ unit: 'sar', by: 'pia' }])
    // What is pressed on the card that came back is about that unit too.
    await step.press('Angre')
    expect(await trust().store.list(ticks, { limit: 9 })).toMatchObject([{ unit: 'sar', state: 'open' }])
    expect((await step.press('Til veikartet')).text).toContain('Sårteamet')
    expect((await trust().person('pia').says('veikart')).text).toContain('Hudpoliklinikken')
  })

  it('forwards a card to somebody of one unit only: it opens and ticks nothing of the other, nor at home', async () => {
    const card = await inBoth()
    const others = buttonsFor(card, 'sar')
    expect(others.length).toBeGreaterThan(1)
    for (const { verb, data } of others) {
      const refused = await trust().person('lars').press(verb, data)
      expect(refused.text).toContain('Det er andre som gjør dette')
      expect(refused.text).not.toContain('Sårteamet')
    }
    expect(await trust().store.list(ticks, { limit: 9 })).toEqual([])
    const roadmap = await trust().person('lars').press('roadmap.show', { guide: 'video', unit: 'sar' })
    expect(roadmap.text).not.toContain('Sårteamet')
  })
})

const hudTeam = { id: '19:hud@thread.tacv2', name: 'Hud' }
const sarTeam = { id: '19:sar@thread.tacv2', name: 'Sår' }

const speaksIn = async (who: string, team: { id: string; name: string }) => {
  const persona = personas.find(({ id: known }) => known === who)
  await trust()
    .stranger(persona?.aadObjectId ?? '', persona?.name ?? '', 'nb-NO', team)
    .says('meny')
}

const postsIn = (team: string, reader: string, from = 0) =>
  arrivedIn(team, reader, from).filter(({ text }) => /^Slik går det i /.test(text))

const finish = (who: string, step: string, item: string, guide = 'video') =>
  trust().person(who).press('roadmap.tick', { guide, step, item })

const thursday = winter('2026-11-26T13:00')

describe('the progress post', () => {
  it('comes to the unit’s channel on Thursday, in the unit’s language, with what was finished', async () => {
    await startAs('lars', '2027-03-01')
    await startAs('berit', '2027-03-01')
    await speaksIn('kari', hudTeam)
    await speaksIn('siv', sarTeam)
    trust().clock.set(winter('2026-11-25T10:00'))
    await finish('lars', 'stakeholders', 'analysis')
    await finish('berit', 'stakeholders', 'analysis')
    await tickAt(winter('2026-11-26T12:59'))
    expect(postsIn(hudTeam.id, 'kari')).toEqual([])
    await tickAt(thursday)
    const [post, ...more] = postsIn(hudTeam.id, 'kari')
    expect(more).toEqual([])
    expect(post?.text).toContain('Slik går det i Hudpoliklinikken, Fjordvik sykehus')
    expect(post?.text).toContain('Siden sist: 1 punkt ferdig')
    expect(post?.text).toContain('Neste:')
    expect(post?.text).toContain('er hjelpen nær')
    expect(post?.text).not.toMatch(/Lars|Kari/)
    expect(postsIn(sarTeam.id, 'siv')[0]?.text).toContain('Sidan sist: 1 punkt ferdig')
    const sums = await ledger()
    expect((await lettersOf('veikart-post-2026-W48')).map(({ state, kind }) => [state, kind])).toEqual([
      ['delivered', 'service'],
      ['delivered', 'service'],
    ])
    expect(sums.unknown).toBe(0)
  })

  it('names the steps that were finished, and opens the roadmap of its own unit for its people only', async () => {
    await startAs('lars', '2027-03-01')
    await speaksIn('kari', hudTeam)
    trust().clock.set(winter('2026-11-25T10:00'))
    const step = await trust().person('lars').press('roadmap.step', { guide: 'video', step: 'stakeholders' })
    await step.press('Lagre', { items: 'analysis,communication-plan' })
    await tickAt(thursday)
    const [post] = postsIn(hudTeam.id, 'kari')
    expect(post?.text).toContain('Siden sist: 2 punkter ferdige')
    expect(post?.text).toContain('Ferdige steg: Hvem endringen gjelder.')
    expect((await post?.press('Veikart for videokonsultasjon'))?.text).toContain('2 av 55 punkter er ferdige')
    const [forBerit] = postsIn(hudTeam.id, 'berit')
    expect((await forBerit?.press('Veikart for videokonsultasjon'))?.text).toContain(
      'Det er andre som gjør dette',
    )
  })

  it('tells next week what was ticked right behind it by a clock that is a minute late', async () => {
    await startAs('lars', '2027-03-01')
    await speaksIn('kari', hudTeam)
    trust().clock.set(winter('2026-11-25T10:00'))
    await finish('lars', 'stakeholders', 'analysis')
    await tickAt(thursday)
    trust().clock.set(winter('2026-11-26T12:59'))
    await finish('lars', 'stakeholders', 'communication-plan')
    await tickAt(winter('2026-12-03T13:00'))
    const posts = postsIn(hudTeam.id, 'kari')
    expect(posts).toHaveLength(2)
    expect(posts[1]?.text).toContain('Siden sist: 1 punkt ferdig')
  })

  it('is not written again before something changed, nor twice in a week', async () => {
    await startAs('lars', '2027-03-01')
    await speaksIn('kari', hudTeam)
    trust().clock.set(winter('2026-11-25T10:00'))
    await finish('lars', 'stakeholders', 'analysis')
    await tickAt(thursday)
    await tickAt(winter('2026-11-26T13:01'))
    await tickAt(winter('2026-11-27T10:00'))
    expect(postsIn(hudTeam.id, 'kari')).toHaveLength(1)
    await tickAt(winter('2026-12-03T13:00'))
    expect(postsIn(hudTeam.id, 'kari')).toHaveLength(1)
    trust().clock.set(winter('2026-12-07T10:00'))
    await finish('lars', 'stakeholders', 'communication-plan')
    await tickAt(winter('2026-12-10T13:00'))
    const posts = postsIn(hudTeam.id, 'kari')
    expect(posts).toHaveLength(2)
    expect(posts[1]?.text).toContain('Siden sist: 1 punkt ferdig')
    trust().clock.set(winter('2026-12-14T10:00'))
    await trust()
      .person('lars')
      .press('roadmap.untick', { guide: 'video', step: 'stakeholders', item: 'analysis' })
    await tickAt(winter('2026-12-17T13:00'))
    expect(postsIn(hudTeam.id, 'kari')).toHaveLength(2)
    await trust()
      .person('lars')
      .press('roadmap.move', { guide: 'video', goLive: '2027-04-05', why: 'Flere med' })
    await tickAt(winter('2026-12-23T13:00'))
    await tickAt(winter('2026-12-24T13:00'))
    expect(postsIn(hudTeam.id, 'kari')).toHaveLength(3)
  })

  it('waits for Friday where Thursday is red', async () => {
    await startAs('lars', '2027-10-01')
    await speaksIn('kari', hudTeam)
    // Ascension Day.
    await tickAt(summer('2027-05-06T13:00'))
    expect(postsIn(hudTeam.id, 'kari')).toEqual([])
    trust().clock.set(summer('2027-05-07T09:00'))
    await finish('lars', 'stakeholders', 'analysis')
    await tickAt(summer('2027-05-07T13:00'))
    expect(postsIn(hudTeam.id, 'kari')).toHaveLength(1)
  })

  it('is left out in Holy Week, where both days are red', async () => {
    await startAs('lars', '2027-10-01')
    await speaksIn('kari', hudTeam)
    trust().clock.set(winter('2027-03-22T09:00'))
    await finish('lars', 'stakeholders', 'analysis')
    for (const time of ['2027-03-25T13:00', '2027-03-26T13:00', '2027-03-27T13:00'])
      await tickAt(winter(time))
    expect(await lettersOf('veikart-post-2027-W12')).toEqual([])
  })

  it('is switched off and on again by leaders and the project team', async () => {
    await startAs('lars', '2027-03-01')
    await speaksIn('kari', hudTeam)
    expect(
      (await trust().person('kari').press('roadmap.posts', { guide: 'video', posts: 'off' })).text,
    ).toContain('Det er andre som gjør dette')
    await trust().person('lars').press('roadmap.posts', { guide: 'video', posts: 'off' })
    await trust().person('lars').press('roadmap.posts', { guide: 'video', posts: 'off' })
    expect(await trust().store.get(plans, 'hud:video')).toMatchObject({ posts: 'off' })
    await tickAt(thursday)
    expect(postsIn(hudTeam.id, 'kari')).toEqual([])
    await trust().person('pia').press('roadmap.posts', { guide: 'video', posts: 'on' })
    trust().clock.set(winter('2026-11-30T10:00'))
    await finish('lars', 'stakeholders', 'analysis')
    await tickAt(winter('2026-12-03T13:00'))
    expect(postsIn(hudTeam.id, 'kari')).toHaveLength(1)
  })

  it('keeps to the kill switch, and tells in the ledger of a channel that is gone', async () => {
    await startAs('lars', '2027-03-01')
    await startAs('berit', '2027-03-01')
    await speaksIn('kari', hudTeam)
    await speaksIn('siv', sarTeam)
    await trust().person('ada').says('stopp alt')
    await tickAt(thursday)
    expect((await lettersOf('veikart-post-2026-W48')).map(({ state }) => state)).toEqual(['queued', 'queued'])
    trust().connector.fail({ status: 403, code: 'BotNotInConversationRoster', conversation: sarTeam.id })
    await trust().person('ada').says('start alt')
    await tickAt(winter('2026-11-26T13:05'))
    const told = Object.fromEntries(
      (await lettersOf('veikart-post-2026-W48')).map(({ unit, state, reason }) => [
        unit,
        `${state} ${reason}`,
      ]),
    )
    expect(told).toEqual({ hud: 'delivered ', sar: 'failed not-installed' })
    await ledger()
  })

  it('of a unit that nobody spoke to in a channel is told of as such', async () => {
    await startAs('lars', '2027-03-01')
    await tickAt(thursday)
    expect(await lettersOf('veikart-post-2026-W48')).toMatchObject([
      { person: 'team:19:hud@thread.tacv2', state: 'failed', reason: 'no-address' },
    ])
    await ledger()
  })
})
