/** A trial with a real coin in a real unit: who is reminded and what the card says, what counts, and that whoever leaves is gone from it. */

import { describe, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { id } from '../../src/core/ids.ts'
import { letters } from '../../src/core/letters.ts'
import { chooseSettings } from '../../src/core/settings.ts'
import { update } from '../../src/core/store.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { at } from '../../src/core/time/oslo.ts'
import {
  type Trial,
  type TrialPerson,
  trialPeople,
  trials,
  trialWeeks,
} from '../../src/features/campaigns/trial/trial.ts'
import { verifyTrials } from '../../src/features/campaigns/trial/verify.ts'
import { beginAllHeads, remindersIn, untilMorning } from '../support/trials.ts'
import { trustForEach } from '../support/trust.ts'
import { beginRoadmap } from '../support/writings.ts'

/** A Friday at ten in Oslo. */
const trust = trustForEach()

const begun = (given: Partial<Trial> = {}) => beginAllHeads(trust(), given)

const until = (last: string) => untilMorning(trust(), last)

const greet = async (...people: readonly string[]) => {
  for (const person of people) await trust().person(person).says('hei')
}

const tried = () => trust().store.get(trials, 'tried')
const codes = (): Promise<readonly TrialPerson[]> => trust().store.list(trialPeople, { limit: 99 })
const outcomesOf = async (people: readonly string[], week = 'tried:2026-W48') => {
  const codeOf = new Map((await codes()).map(({ person, code }) => [String(person), code]))
  const row = await trust().store.get(trialWeeks, week)
  return people.map(person => row?.tosses.find(({ code }) => code === codeOf.get(person))?.outcome)
}

describe('a reminder', () => {
  it('comes on its morning, says that a coin decides and until when, and is thanked for once', async () => {
    await greet('kari', 'jonas')
    await begun()
    expect((await codes()).map(({ person }) => person).toSorted()).toContain('kari')
    expect((await codes()).map(({ person }) => person)).not.toContain('lars')
    await until('2026-11-24')
    expect(await remindersIn(trust().store)).toEqual([])
    await until('2026-11-25')
    const letter = (await remindersIn(trust().store)).find(({ person }) => person === 'kari')
    expect(letter).toMatchObject({ state: 'delivered', campaign: 'tried:2026-W48' })
    const sent = JSON.stringify(trust().connector.sent)
    expect(sent).toContain('Påminnelse fra Lars Eikeland')
    expect(sent).toContain('Hver uke avgjør en mynt hvem som får påminnelsen, til og med')
    expect(sent).toContain('16. desember')
    const thanked = await trust().person('kari').press('campaign.thanks', { campaign: 'tried:2026-W48' })
    expect(thanked.text).toContain('Takken din er telt med')
    expect(await trust().store.get(letters, 'tried:2026-W48:kari')).toMatchObject({ answer: 'thanks' })
    await greet('lars')
    const stands = await trust().person('lars').press('trial.show', { trial: 'tried' })
    expect(stands.text).toMatch(/Brev levert: [1-9]/)
    expect(stands.text).not.toMatch(/Ikke levert|har ikke åpnet Dult/)
  })

  it('is signed with what its sender is called by then', async () => {
    await greet('kari')
    await begun()
    await until('2026-11-25')
    const lars = personas.find(({ id }) => id === 'lars')
    await trust()
      .stranger(lars?.aadObjectId ?? '', 'Lars Berg')
      .says('hei')
    await until('2026-12-02')
    const senders = (await remindersIn(trust().store)).flatMap(({ person, show }) =>
      person === 'kari' ? show.data.sender : [],
    )
    expect(senders).toEqual(['Lars Eikeland', 'Lars Berg'])
    expect(await tried()).toMatchObject({ sender: 'Lars Berg' })
    expect((await verifyTrials(trust().store)).changed).toEqual([])
  })

  it('does not leave to who has stopped, who counts as reminded all the same', async () => {
    await greet('kari', 'jonas')
    await begun()
    await trust().person('kari').press('letter.set', { wish: 'stop' })
    await until('2026-12-02')
    const [letter] = (await remindersIn(trust().store)).filter(({ person }) => person === 'kari')
    expect(letter).toMatchObject({ state: 'suppressed' })
    const row = await trust().store.get(trialWeeks, 'tried:2026-W48')
    expect(row?.tosses).toHaveLength((await codes()).length)
    expect(row?.tosses.every(({ isHeads }) => isHeads)).toBe(true)
  })

  it('does not leave any more once its trial is stopped', async () => {
    await greet('kari')
    await begun()
    trust().clock.set(at('2026-11-25' as Day, '07:05'))
    await trust().app.tick()
    expect(await remindersIn(trust().store)).not.toEqual([])
    const known = await tried()
    if (known) await trust().store.write([update(trials, { ...known, state: 'stopped' })])
    await until('2026-11-27')
    const states = (await remindersIn(trust().store)).map(({ state }) => state)
    expect(states).not.toContain('delivered')
    expect(states).not.toContain('queued')
  })
})

describe('«why do I get this?» on a reminder', () => {
  it('says that a coin decided, what is counted and until when, and leads back to the reminder', async () => {
    await greet('kari', 'jonas')
    await begun()
    await until('2026-11-25')
    const mine = { campaign: 'tried:2026-W48' }
    const why = await trust().person('kari').press('campaign.why', mine)
    expect(why.text).toMatch(/En mynt avgjør i denne prøven\.(.|\n)*Din viste krone/)
    expect(why.text).toContain('Telles: At noen krysser av et steg i veikartet')
    expect(why.text).toContain('Siste dag: 16. desember 2026')
    const back = await why.press('Tilbake')
    expect(back.text).toContain('Påminnelse fra Lars Eikeland')
    // Sealed takes the reminder's place, and leads back to it too.
    const sealed = await back.press('Hva viste prøven?')
    expect(sealed.text).toContain('Svaret er forseglet')
    expect((await (await sealed.press('Hva viste prøven?')).press('Tilbake')).text).toBe(back.text)
    const thanked = await back.press('Takk')
    const again = await (await thanked.press('Hvorfor får jeg denne?')).press('Tilbake')
    expect(again.text).toContain('Takken din er telt med')
    expect((await (await again.press('Hvorfor får jeg denne?')).press('Stopp slike')).text).toContain(
      'Du får ikke flere slike',
    )
    // Whom none came to is told of none.
    const other = await trust().person('ada').press('campaign.why', mine)
    expect(other.text).not.toContain('mynt')
  })

  it('of a coin for each unit says that it is the unit’s', async () => {
    await greet('kari')
    await begun({ coinOf: 'unit', outcome: 'checklist-completed' })
    await until('2026-11-25')
    const why = await trust().person('kari').press('campaign.why', { campaign: 'tried:2026-W48' })
    expect(why.text).toContain('Den for enheten viste krone')
  })
})

it('is opened on a Sunday too, and its leader hears of it when the working week begins', async () => {
  await greet('kari', 'lars')
  await begun({ opens: '2026-12-27' as Day })
  await until('2026-12-27')
  expect(await tried()).toMatchObject({ state: 'opened' })
  const told = () => trust().store.list(letters, { where: { series: 'trial-opened' }, limit: 9 })
  expect(await told()).toMatchObject([{ state: 'queued' }])
  trust().clock.set(at('2026-12-28' as Day, '07:05'))
  await trust().app.tick()
  expect(await told()).toMatchObject([{ state: 'queued' }])
  trust().clock.set(at('2026-12-28' as Day, '08:05'))
  await trust().app.tick()
  expect(await told()).toMatchObject([{ state: 'delivered' }])
})

describe('what counts', () => {
  it('is a step that was ticked, wherever that was, and never a press on the reminder', async () => {
    await greet('kari', 'jonas', 'lars')
    await beginRoadmap(trust())
    await begun()
    await until('2026-11-26')
    await trust().person('jonas').press('campaign.thanks', { campaign: 'tried:2026-W48' })
    await trust().person('jonas').press('campaign.why', { campaign: 'tried:2026-W48' })
    const [tick] = await trust().store.list({ name: 'ticks', index: [] }, { limit: 1 })
    expect(tick).toBeUndefined()
    const item = { unit: 'hud', guide: 'video', step: 'stakeholders', item: 'analysis' }
    await trust().person('pia').press('roadmap.tick', item)
    await until('2026-12-02')
    expect(await outcomesOf(['pia', 'jonas', 'kari'])).toEqual([1, 0, 0])
  })
})

describe('whoever is forgotten', () => {
  it('is gone from it with their code, and what was counted stays nobody’s', async () => {
    await greet('kari', 'jonas')
    await begun()
    await until('2026-12-03')
    const before = await codes()
    const code = before.find(({ person }) => person === 'kari')?.code ?? ''
    await trust().app.people.erase(id<'person'>('kari'))
    expect(await codes()).toHaveLength(before.length - 1)
    const everything = JSON.stringify([await codes(), await trust().store.list(letters, { limit: 200 })])
    expect(everything).not.toContain(code)
    expect(everything).not.toContain('kari')
    await until('2026-12-10')
    const [first, second] = await trust().store.list(trialWeeks, { limit: 9 })
    expect(first?.tosses).toHaveLength(before.length)
    expect(second?.tosses).toHaveLength(before.length - 1)
    expect(await verifyTrials(trust().store)).toEqual({ locked: 1, changed: [] })
  })

  it('and sent it, stops it, and is named in none of its letters; the envelope stays whole', async () => {
    await greet('kari', 'lars')
    await begun()
    await until('2026-11-26')
    await trust().app.people.erase(id<'person'>('lars'))
    expect(await tried()).toMatchObject({ state: 'stopped', by: '', sender: '' })
    expect(JSON.stringify(await remindersIn(trust().store))).not.toContain('Eikeland')
    await until('2026-12-03')
    expect((await remindersIn(trust().store)).map(({ campaign }) => campaign)).not.toContain('tried:2026-W49')
    expect(await verifyTrials(trust().store)).toEqual({ locked: 1, changed: [] })
    expect(await tried()).toMatchObject({ stoppedOn: '2026-11-27' })
    await until('2026-12-23')
    const opened = await trust().person('pia').press('trial.show', { trial: 'tried' })
    expect(opened.text).toContain('Stoppet før tiden, etter 1 av 4 uker.')
  })

  it('or takes the words away, stops it too, and takes them out of what was sent', async () => {
    await greet('kari', 'lars')
    await begun()
    await until('2026-11-26')
    const mine = await (await trust().person('lars').says('minedata')).press('Se tekstene mine')
    expect(mine.text).toContain('Prøve med mynt')
    await mine.press('Ta bort teksten nå')
    expect(await tried()).toMatchObject({ state: 'stopped', wordings: [] })
    await until('2026-11-27')
    expect(JSON.stringify(await remindersIn(trust().store))).not.toContain('to minutter')
    expect(await verifyTrials(trust().store)).toEqual({ locked: 1, changed: [] })
  })
})

it('counts the coins of a week also where its letters are past their time before it is counted', async () => {
  await greet('kari')
  await chooseSettings(trust().store, { retention: { letterDays: 3 } })
  await begun()
  await until('2026-12-02')
  expect(await trust().store.list(letters, { where: { campaign: 'tried:2026-W48' }, limit: 1 })).toEqual([])
  expect(await outcomesOf(['kari'])).toEqual([0])
})

it('is opened on its day, and then no code leads to anybody', async () => {
  await greet('kari')
  await begun({ coin: { seed: 'a seed', chance: 0.5 } })
  await until('2026-12-22')
  expect(await tried()).toMatchObject({ state: 'running', verdict: null })
  expect(await codes()).not.toEqual([])
  await until('2026-12-23')
  expect(await tried()).toMatchObject({ state: 'opened' })
  expect((await tried())?.verdict).not.toBeNull()
  expect(await codes()).toEqual([])
  expect(trust().log()).not.toContain('job.failed')
})

it('is told to whoever began it on its day, and seen from the reminder by whoever had one, no sooner', async () => {
  await greet('kari', 'lars')
  await begun()
  await until('2026-11-26')
  const reminder = await trust().person('kari').press('trial.answer', { trial: 'tried' })
  expect(reminder.text).toContain('Svaret er forseglet')
  expect(reminder.text).toContain('Trykk her igjen da')
  expect((await trust().person('berit').press('trial.answer', { trial: 'tried' })).text).toContain(
    'Fant ikke prøven',
  )
  // Whom the coin passes by does not read its words.
  expect(reminder.text).not.toContain('Har du to minutter')
  await until('2026-12-23')
  const told = trust().connector.sent.filter(({ activity }) =>
    JSON.stringify(activity).includes('Svaret på prøven er åpnet'),
  )
  expect(told).toHaveLength(1)
  // Of several that open it says which.
  expect(JSON.stringify(told)).toMatch(/Startet \u2060?20\. november 2026/)
  expect(JSON.stringify(told)).toContain('At noen krysser av et steg')
  expect((await reminder.press('Hva viste prøven?')).text).toContain('Plan, mynt og utfall')
  const seen = await trust().person('kari').press('trial.answer', { trial: 'tried' })
  expect(seen.text).not.toContain('forseglet til')
  expect(seen.text).toContain('Plan, mynt og utfall')
  expect(seen.buttons).not.toContain('Alle meldinger')
  const [mine] = await trust().store.list(letters, { where: { series: 'trial-opened' }, limit: 9 })
  expect(mine).toMatchObject({ person: 'lars', state: 'delivered' })
  expect((await trust().person('lars').press('trial.show', { trial: 'tried' })).buttons).toContain(
    'Alle meldinger',
  )
})

it('tells as sent the weeks in which any was, and none that stood still', async () => {
  await greet('kari', 'jonas', 'lars')
  await begun()
  await until('2026-11-26')
  // Started anew on the Monday behind the next one’s days.
  trust().clock.set('2026-12-07T09:00:00Z')
  await until('2026-12-10')
  const { text } = await trust().person('lars').press('trial.show', { trial: 'tried' })
  expect(text).toContain('Uke 3 av 4')
  expect(text).toContain('2 av 4 uker er sendt')
})

it('is what the tile of messages tells of, where nothing was sent since', async () => {
  await greet('kari', 'jonas', 'lars')
  await begun()
  await until('2026-11-26')
  const { aadObjectId = '' } = personas.find(known => known.id === 'lars') ?? {}
  const tile = async () => {
    const asker = await trust().app.people.recognise(aadObjectId)
    const tiles = await Promise.all(
      trust().app.features.map(({ tiles }) => (asker ? (tiles?.(asker) ?? []) : [])),
    )
    return tiles.flat().find(({ name }) => name === 'kampanje')
  }
  expect(await tile()).toMatchObject({ badge: '◐ Uke 1 av 4' })
})
