/** A reminder of a trial is stopped with one press: at once, for every trial and with a way back, and the coin's record stands as it was. */

import { describe, expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { insert, update } from '../../src/core/store.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { at } from '../../src/core/time/oslo.ts'
import { reminderStops } from '../../src/features/campaigns/trial/peace.ts'
import { type Trial, trialPeople, trials, trialWeeks } from '../../src/features/campaigns/trial/trial.ts'
import { verifyTrials } from '../../src/features/campaigns/trial/verify.ts'
import { beginAllHeads, draftTrial, remindersIn, untilMorning } from '../support/trials.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday at ten in Oslo. */
const trust = trustForEach()

const begun = (given: Partial<Trial> = {}) => beginAllHeads(trust(), given)

const until = (last: string) => untilMorning(trust(), last)

const greet = async (...people: readonly string[]) => {
  for (const person of people) await trust().person(person).says('hei')
}

const stopped = (who: string, week = '2026-W48') =>
  trust()
    .person(who)
    .press('trial.noMore', { campaign: `tried:${week}` })

const stateOf = async (who: string, week: string, trial = 'tried') =>
  (await trust().store.get(letters, `${trial}:${week}:${who}`))?.state

describe('who stops such reminders', () => {
  it('gets none in the weeks after, of this trial or another, and counts in each as the coin says', async () => {
    await greet('kari', 'jonas')
    await begun()
    await begun({ id: id<'trial'>('other'), weekday: 5 })
    await until('2026-11-25')
    expect(await stateOf('kari', '2026-W48')).toBe('delivered')
    const said = await stopped('kari')
    expect(said.text).toMatch(/Du får ikke flere slike(.|\n)*Ingen får vite at du sa stopp/)
    await stopped('kari')
    await until('2026-12-09')
    expect(await stateOf('kari', '2026-W48', 'other')).toBe('suppressed')
    expect(await stateOf('kari', '2026-W49')).toBe('suppressed')
    expect(await stateOf('jonas', '2026-W49')).toBe('delivered')
    const codes = await trust().store.list(trialPeople, { where: { trial: 'tried' }, limit: 99 })
    const row = await trust().store.get(trialWeeks, 'tried:2026-W49')
    expect(row?.tosses.map(({ code, isHeads }) => [code, isHeads])).toEqual(
      codes.map(({ code }) => [code, true]).toSorted(),
    )
    expect((await verifyTrials(trust().store)).changed).toEqual([])
    expect(await trust().store.list(reminderStops, { limit: 9 })).toHaveLength(1)
  })

  it('does not get the one that waits either', async () => {
    await greet('kari', 'jonas')
    await begun()
    await until('2026-11-25')
    trust().clock.set(at('2026-12-02' as Day, '07:05'))
    await trust().app.tick()
    expect(await stateOf('kari', '2026-W49')).toBe('queued')
    await stopped('kari')
    trust().clock.set(at('2026-12-02' as Day, '08:05'))
    await trust().app.tick()
    expect(await stateOf('kari', '2026-W49')).toBe('suppressed')
    expect(await stateOf('jonas', '2026-W49')).toBe('delivered')
  })

  it('takes it back where it was pressed, or under dult', async () => {
    await greet('kari')
    await begun()
    await until('2026-11-25')
    const back = await (await stopped('kari')).press('Angre')
    expect(back.text).toContain('Påminnelse fra Lars Eikeland')
    expect(await trust().store.list(reminderStops, { limit: 9 })).toEqual([])
    expect((await trust().person('kari').says('dult')).text).not.toContain('Påminnelser i prøver')
    await stopped('kari')
    const off = await (await trust().person('kari').says('dult')).press('Påminnelser i prøver')
    expect(off.text).toContain('Du får ingen påminnelser i prøver.')
    expect((await off.press('Få dem igjen')).text).toContain('Du kan få påminnelser igjen')
    await until('2026-12-02')
    expect(await stateOf('kari', '2026-W49')).toBe('delivered')
    // Where its card is long gone, the wish holds all the same.
    expect(
      (await trust().person('kari').press('trial.noMore', { campaign: 'gone:2026-W40' })).text,
    ).toContain('Du får ikke flere slike')
    expect((await trust().person('kari').press('trial.undo', { campaign: 'gone:2026-W40' })).text).toContain(
      'avgjør mynten som før',
    )
  })

  it('takes one back, and what they said on another holds', async () => {
    await greet('kari')
    await begun()
    await begun({ id: id<'trial'>('other') })
    await until('2026-11-27')
    await stopped('kari')
    await trust().person('kari').press('trial.noMore', { campaign: 'other:2026-W48' })
    const back = await trust().person('kari').press('trial.undo', { campaign: 'tried:2026-W48' })
    expect(back.text).toContain('Du får ingen påminnelser i prøver.')
  })

  it('is told of to nobody: whoever leads is shown no more of it than of any other wish', async () => {
    await greet('kari', 'jonas', 'emily', 'ingrid', 'lars')
    await begun()
    await until('2026-11-25')
    await stopped('kari')
    await until('2026-12-02')
    const stands = await trust().person('lars').press('trial.show', { trial: 'tried' })
    expect(stands.text).not.toMatch(/Ikke levert|ønsker ro|stopp slike|ville slippe/i)
    expect(trust().log()).not.toContain('kari')
  })

  it('is forgotten with all else', async () => {
    await greet('kari')
    await begun()
    await until('2026-11-25')
    await stopped('kari')
    await trust().app.people.erase(id<'person'>('kari'))
    expect(await trust().store.list(reminderStops, { limit: 9 })).toEqual([])
  })
})

describe('a trial that too many want no more of', () => {
  const everybody = ['kari', 'jonas', 'emily', 'turid', 'samir', 'ingrid', 'pia']

  it('writes no more from its next week on, and says why without a number', async () => {
    await greet(...everybody, 'lars')
    await begun()
    await until('2026-11-25')
    for (const who of ['kari', 'jonas']) await stopped(who)
    await until('2026-12-02')
    expect(await stateOf('emily', '2026-W49')).toBe('delivered')
    await stopped('emily', '2026-W49')
    await until('2026-12-09')
    expect((await remindersIn(trust().store)).map(({ campaign }) => campaign)).not.toContain('tried:2026-W50')
    expect(await trust().store.get(trials, 'tried')).toMatchObject({
      state: 'stopped',
      stoppedBy: 'unwanted',
      stoppedOn: '2026-12-09',
    })
    const stands = await trust().person('lars').press('trial.show', { trial: 'tried' })
    expect(stands.text).toMatch(/Prøven er stoppet(.|\n)*ingen flere: for mange ville slippe/)
    await until('2026-12-23')
    const opened = await trust().person('lars').press('trial.show', { trial: 'tried' })
    expect(opened.text).toMatch(/Stoppet av seg selv etter 2 av 4 uker: for mange ville slippe\./)
    // Three are too few for a figure.
    expect(opened.text).not.toMatch(/\d ville slippe/)
    expect((await verifyTrials(trust().store)).changed).toEqual([])
  })

  it('has their number beside its verdict, once it is a figure', async () => {
    await greet(...everybody, 'lars')
    await begun({ weeks: 4 })
    await until('2026-12-16')
    for (const who of everybody.slice(0, 5)) await stopped(who)
    await until('2026-12-23')
    const opened = () => trust().person('lars').press('trial.show', { trial: 'tried' })
    expect((await opened()).text).toMatch(/brev levert, 5 ville slippe/)
    // Told once, so that no two of them can be held against each other.
    await trust().person('kari').press('trial.undo', { campaign: 'tried:2026-W48' })
    expect((await opened()).text).toMatch(/brev levert, 5 ville slippe/)
    const row = await trust().store.get(trials, 'tried')
    if (row) await trust().store.write([update(trials, { ...row, unwanted: null })])
    expect((await opened()).text).not.toMatch(/\d ville slippe/)
  })
})

describe('a trial whose sender was taken out of the unit', () => {
  it('sends nothing more in their name, and says why', async () => {
    await greet('kari', 'pia', 'ada', 'lars')
    await begun({ by: id<'person'>('pia'), sender: 'Pia Lunde' })
    await until('2026-11-25')
    expect(await stateOf('kari', '2026-W48')).toBe('delivered')
    await trust().person('ada').press('people.takeOut', { unit: 'hud', person: 'pia' })
    await until('2026-12-02')
    expect(await stateOf('kari', '2026-W49')).toBeUndefined()
    const stands = await trust().person('lars').press('trial.show', { trial: 'tried' })
    expect(stands.text).toMatch(/Prøven er stoppet(.|\n)*ingen flere: avsenderen var ikke lenger i enheten/)
  })

  it('is begun by nobody’s yes any more', async () => {
    await greet('kari', 'pia', 'ada', 'lars')
    await trust().store.write([
      insert(trials, draftTrial({ by: id<'person'>('pia'), sender: 'Pia Lunde', state: 'asks' })),
    ])
    const asked = await trust().person('lars').press('campaign.approval', { trial: 'tried' })
    expect(asked.buttons).toContain('Ja, start den')
    await trust().person('ada').press('people.takeOut', { unit: 'hud', person: 'pia' })
    const { text } = await asked.press('Ja, start den')
    expect(text).toContain('Her er det ikke noe å svare på')
    expect(await trust().store.get(trials, 'tried')).toMatchObject({ state: 'asks' })
  })
})

describe('who stopped reminders of a trial that is opened', () => {
  const stopsKept = async () => (await trust().store.list(reminderStops, { limit: 9 })).map(({ id }) => id)

  it('wants none still, and nothing tells that they were in it', async () => {
    await greet('kari', 'jonas', 'samir', 'lars')
    await begun()
    await until('2026-11-25')
    for (const who of ['kari', 'jonas']) await stopped(who)
    await trust().person('jonas').press('trial.start')
    expect(await stopsKept()).toEqual(['tried:jonas', 'tried:kari'])
    await until('2026-12-23')
    expect(await trust().store.get(trials, 'tried')).toMatchObject({ state: 'opened' })
    expect(await stopsKept()).toEqual([':kari'])
    expect((await stopped('samir')).text).toContain('Du får ikke flere slike')
    expect((await stopsKept()).toSorted()).toEqual([':kari', ':samir'])
    const undone = (who: string) => trust().person(who).press('trial.undo', { campaign: 'tried:2026-W48' })
    await undone('samir')
    // What she said before holds.
    expect((await undone('kari')).text).toContain('Du får ingen påminnelser i prøver.')
    expect(await stopsKept()).toEqual([':kari'])
    const off = await (await trust().person('kari').says('dult')).press('Påminnelser i prøver')
    expect((await off.press('Få dem igjen')).text).toContain('Du kan få påminnelser igjen')
    expect(await stopsKept()).toEqual([])
  })
})
