/** A trial of a colleague's story: what its reminder says and opens, and what is left of it once the story is withdrawn. */

import { beforeEach, describe, expect, it } from 'vitest'
import { id } from '../../src/core/ids.ts'
import { insert, update } from '../../src/core/store.ts'
import { instantOf } from '../../src/core/time/instant.ts'
import { at } from '../../src/core/time/oslo.ts'
import { type Trial, trials } from '../../src/features/campaigns/trial/trial.ts'
import { verifyTrials } from '../../src/features/campaigns/trial/verify.ts'
import { type Story, stories } from '../../src/features/stories/story.ts'
import { remindersIn, seven, untilMorning } from '../support/trials.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday at ten in Oslo. */
const trust = trustForEach({ at: '2026-11-20T09:00:00Z' })

const person = (who: string) => trust().person(who)
const asked = { audience: 'everyone', weekday: '3', weeks: '4', outcome: 'steps-ticked' }
const title = 'Skiltet på døren'

const publish = (given: Partial<Story> = {}) =>
  trust().store.write([
    insert(stories, {
      ...{
        id: id<'story'>('told'),
        unit: id<'unit'>('hud'),
        by: id<'person'>('kari'),
        specialty: 'dermatology',
      },
      ...{ title, happened: 'Døren gikk opp.', patient: '', clinician: '', surprised: '', picture: '' },
      ...{ state: 'published', checked: true, consent: 'Ja.', signed: 'name', word: '' },
      ...{ wordBy: id<'person'>('lars'), at: trust().clock.now() },
      ...given,
    }),
  ])

const form = async () =>
  (await (await person('lars').says('kampanje')).press('Ny prøve')).press('○ En historie')

const only = async (): Promise<Trial & { readonly version: number }> => {
  const [trial] = await trust().store.list(trials, { limit: 2 })
  if (!trial) throw new Error('There is one.')
  return trial
}

/** Then it shows heads alone, as no yes locks it, so that it is known who is reminded. */
const begun = async (given: Partial<Story> = {}) => {
  await publish(given)
  const foretold = await (await form()).press('Se hva den kan vise', { ...asked, content: 'told' })
  await (await foretold.press('Svar på sju spørsmål')).press('Start prøven', seven)
  const trial = await only()
  await trust().store.write([update(trials, { ...trial, coin: JSON.parse('{"seed":"a seed","chance":1}') })])
}

const until = (last: string) => untilMorning(trust(), last)

const letterTo = async (who: string, week: string) =>
  (await remindersIn(trust().store)).find(one => one.person === who && one.campaign.endsWith(week))

const withdrawn = async (who: string) => {
  const shown = await person(who).press('story.show', { story: 'told' })
  return (await shown.press('Trekk tilbake')).press('Ja, trekk tilbake')
}

beforeEach(async () => {
  for (const who of ['kari', 'jonas', 'emily', 'turid', 'samir', 'ingrid', 'lars', 'pia', 'ada'])
    await person(who).says('meny')
})

const lying = (word: string) =>
  trust().connector.sent.flatMap(({ activity }) => {
    const said = JSON.stringify(activity)
    return said.includes(word) ? [said] : []
  })

describe('a story in a trial', () => {
  it('stays chosen when twenty newer ones have come, and the form says that there are older ones', async () => {
    const told = (nth: number) =>
      publish({
        id: id<'story'>(`told${nth}`),
        title: `Den ${nth}.`,
        at: instantOf(Date.parse(`2026-11-19T10:${nth}:00Z`)),
      })
    await publish({ at: instantOf(Date.parse('2026-11-18T10:00:00Z')) })
    const newest = await form()
    expect(JSON.stringify(newest.content)).toContain(title)
    for (let nth = 10; nth < 31; nth += 1) await told(nth)
    const full = await form()
    expect(full.text).toContain('2 eldre')
    expect(JSON.stringify(full.content)).not.toContain(title)
    const foretold = await newest.press('Se hva den kan vise', { ...asked, content: 'told' })
    const again = await foretold.press('Endre')
    expect(JSON.stringify(again.content)).toContain(title)
    expect(again.text).toContain('Én eldre')
  })

  it('is chosen among those of the field, and kept by which it is and no word of it', async () => {
    const none = 'Ingen historier fra fagfeltet er publisert nå.'
    expect((await form()).text).toContain(none)
    await publish({ id: id<'story'>('other'), specialty: 'psychiatry' })
    expect((await form()).text).toContain(none)
    await publish()
    const foretold = await (await form()).press('Se hva den kan vise', { ...asked, content: 'told' })
    expect(foretold.text).toContain('Døren gikk opp.')
    const kept = JSON.stringify(await only())
    expect(kept).toContain('told')
    expect(kept).not.toMatch(/Døren gikk opp|Skiltet/)
  })

  it('comes with its short words and opens itself, and to who told it not at all', async () => {
    await begun()
    await until('2026-11-25')
    const letter = await letterTo('jonas', '2026-W48')
    expect(letter).toMatchObject({ state: 'delivered', leadsTo: 'told' })
    expect(JSON.stringify(trust().connector.sent)).toContain('Døren gikk opp.')
    const { verb, data } = letter?.show.data ?? {}
    expect((await person('jonas').press(String(verb), data as object)).text).toContain(title)
    expect(await letterTo('kari', '2026-W48')).toMatchObject({ state: 'suppressed' })
    expect((await person('lars').press('campaign.list')).text).toContain(title)
  })

  it('that is told by «a colleague» comes to them as well, so that nobody sees who did not get it', async () => {
    await begun({ signed: 'quiet' })
    await until('2026-11-25')
    expect(await letterTo('kari', '2026-W48')).toMatchObject({ state: 'delivered' })
  })

  it.each(['kari', 'lars'])(
    'that %s withdraws is gone from every card, and its trial sends no more',
    async who => {
      await begun()
      await until('2026-11-25')
      trust().clock.set(at('2026-12-02' as never, '07:05'))
      await trust().app.tick()
      expect((await withdrawn(who)).text).toContain('Historien er borte')
      await until('2026-12-09')
      const sent = await remindersIn(trust().store)
      expect(JSON.stringify(sent)).not.toMatch(/Døren gikk opp|Skiltet/)
      expect(await letterTo('jonas', '2026-W48')).toMatchObject({ takenBack: 'done' })
      expect(await letterTo('jonas', '2026-W49')).toMatchObject({ state: 'suppressed' })
      expect(await letterTo('jonas', '2026-W50')).toBeUndefined()
      expect(await only()).toMatchObject({ state: 'stopped', stoppedBy: 'content' })
      expect((await person('lars').press('trial.show', { trial: (await only()).id })).text).toContain(
        'det som ble sendt, brukes ikke lenger',
      )
      const breaks = (await verifyTrials(trust().store)).changed.flatMap(one => one.breaks)
      expect(breaks.map(({ part }) => part)).not.toContain('content')
    },
  )

  it('that is withdrawn says truly what becomes of its cards, and who took it away is on none of them', async () => {
    await begun()
    const ask = async () =>
      (await person('kari').press('story.show', { story: 'told' })).press('Trekk tilbake')
    expect((await ask()).text).toContain('Ingen har fått den sendt.')
    await until('2026-11-25')
    const sure = await ask()
    expect(sure.text).toContain('Kortene som andre har fått, blir endret')
    expect(sure.text).not.toContain('Ingen har fått den')
    await sure.press('Ja, trekk tilbake')
    await until('2026-11-26')
    const gone = lying('Denne meldingen er trukket tilbake')
    expect(gone.length).toBeGreaterThan(0)
    // Its sender is the leader, who did nothing.
    expect(gone.join()).not.toContain('Avsenderen har tatt')
    const list = await person('lars').press('campaign.list')
    expect(list.text).toContain('Teksten er tatt bort')
    expect(list.text).not.toContain('Hilsen fra')
    await until('2026-12-23')
    expect(lying('Svaret på prøven er åpnet')).toHaveLength(1)
    const opened = await person('lars').press('trial.show', { trial: (await only()).id })
    expect(opened.text).toContain('Stoppet etter 1 av 4 uker: det som ble sendt, brukes ikke lenger.')
    expect(opened.text).not.toContain('Ordlyden')
    // Nothing is left of the reminder to see it from.
    expect(lying('Svaret på prøven er åpnet').join()).not.toContain('fra påminnelsen')
  })

  it('goes from the cards with whoever told it, and with the words they take away', async () => {
    await begun()
    await until('2026-11-25')
    const mine = await (await person('kari').says('minedata')).press('Se tekstene mine')
    await mine.press('Ta bort teksten nå')
    await until('2026-11-27')
    expect(JSON.stringify(await remindersIn(trust().store))).not.toMatch(/Døren gikk opp|Skiltet/)
    expect(await only()).toMatchObject({ state: 'stopped' })
  })

  it('that answers what stops people comes to whoever the coin says: its letters tell nobody what they named', async () => {
    await person('emily').press('nudge.barrier', { barrier: 'skill' })
    await begun({ answers: 'time' })
    await until('2026-11-25')
    expect(await letterTo('emily', '2026-W48')).toMatchObject({ state: 'delivered' })
    expect(await letterTo('jonas', '2026-W48')).toMatchObject({ state: 'delivered' })
  })

  it('that is withdrawn long after its trial is gone from its cards too', async () => {
    await begun()
    await until('2026-11-25')
    for (const day of ['2027-03-05', '2027-03-06', '2027-03-07', '2027-03-08'])
      for (const time of ['03:55', '04:05', '08:30']) {
        trust().clock.set(at(day as never, time))
        await trust().app.tick()
      }
    const before = trust().connector.sent.length
    expect((await withdrawn('lars')).text).toContain(
      'Kort som er sendt, blir endret der Teams lar meg gjøre det.',
    )
    await until('2027-03-09')
    const changed = trust()
      .connector.sent.slice(before)
      .filter(({ how, activity }) => how === 'updated' && JSON.stringify(activity).includes('trukket'))
    expect(changed.length).toBeGreaterThanOrEqual(5)
  })

  it('that says something else than was sealed is sent no more', async () => {
    await begun()
    const story = await trust().store.get(stories, 'told')
    if (story) await trust().store.write([update(stories, { ...story, happened: 'Døren gikk igjen.' })])
    await until('2026-11-25')
    expect(await remindersIn(trust().store)).toEqual([])
    expect(await only()).toMatchObject({ state: 'stopped', stoppedBy: 'content' })
  })

  it('is sealed by which it is and its digest: one byte that changes is named', async () => {
    await begun()
    const trial = await only()
    if (trial.content?.kind !== 'story') throw new Error('It sends a story.')
    // The coin was changed above, for this file alone.
    const before = (await verifyTrials(trust().store)).changed.flatMap(({ breaks }) => breaks)
    const content = { ...trial.content, digest: `${trial.content.digest.slice(0, -1)}x` }
    await trust().store.write([update(trials, { ...trial, content })])
    const after = (await verifyTrials(trust().store)).changed.flatMap(({ breaks }) => breaks)
    expect(after.filter(one => !before.some(({ part }) => part === one.part))).toEqual([
      { part: 'content', week: null },
    ])
  })
})
