/** A trial of one of Dult's own nudges: in each reader's language, sealed by its words, and to nobody who wants none of it. */

import { beforeEach, describe, expect, it } from 'vitest'
import { insert, put, update } from '../../src/core/store.ts'
import { at, dayOf } from '../../src/core/time/oslo.ts'
import { type Trial, trialPeople, trials, trialWeeks } from '../../src/features/campaigns/trial/trial.ts'
import { verifyTrials } from '../../src/features/campaigns/trial/verify.ts'
import { unitDefaultId, unitDefaults } from '../../src/features/nudges/defaults.ts'
import { nudgeRetirements } from '../../src/features/nudges/leader/retirements.ts'
import { nudgeRounds, roundId } from '../../src/features/nudges/plan/rounds.ts'
import { newReader, nudgeReaders } from '../../src/features/nudges/reader.ts'
import { defaults } from '../../src/features/nudges/triggers.ts'
import { remindersIn, seven, untilMorning } from '../support/trials.ts'
import { trustForEach } from '../support/trust.ts'

/** A Friday at ten in Oslo. */
const trust = trustForEach({ at: '2026-11-20T09:00:00Z' })

const asked = { audience: 'everyone', weekday: '3', weeks: '4', outcome: 'steps-ticked' }

const answerDefaults = () =>
  trust().store.write(
    defaults.map(one =>
      insert(unitDefaults, {
        id: unitDefaultId('hud' as never, one),
        unit: 'hud' as never,
        default: one,
        answer: 'done',
        because: '',
        before: { answer: '', because: '' },
      }),
    ),
  )

const form = async () =>
  (await (await trust().person('lars').says('kampanje')).press('Ny prøve')).press('○ En dult')

const begun = async () => {
  await answerDefaults()
  const foretold = await (await form()).press('Se hva den kan vise', {
    ...asked,
    content: 'practise-in-pairs',
  })
  return (await foretold.press('Svar på sju spørsmål')).press('Start prøven', seven)
}

const only = async (): Promise<Trial & { readonly version: number }> => {
  const [trial] = await trust().store.list(trials, { limit: 2 })
  if (!trial) throw new Error('There is one.')
  return trial
}

const nudgeIn = ({ content }: Trial) => {
  if (content?.kind !== 'nudge') throw new Error('It sends a nudge.')
  return content
}

const until = (last: string) => untilMorning(trust(), last)

const states = async () =>
  new Map(
    (await remindersIn(trust().store)).map(({ campaign, person, state }) => [
      `${campaign.split(':')[1]} ${person}`,
      state,
    ]),
  )

/** So that it is known who is reminded: the coin shows heads alone, as no yes locks it. */
const onlyHeads = async () => {
  const trial = await only()
  await trust().store.write([update(trials, { ...trial, coin: JSON.parse('{"seed":"a seed","chance":1}') })])
}

beforeEach(async () => {
  for (const who of ['kari', 'jonas', 'emily', 'turid', 'samir', 'ingrid', 'lars', 'pia', 'ada'])
    await trust().person(who).says('meny')
})

describe('a ready nudge', () => {
  it('is chosen for a trial where structure was answered, and the form asks for no words then', async () => {
    const none = await form()
    expect(none.text).toContain('Ingen ferdige dulter passer for enheten nå.')
    expect((await none.press('Se hva den kan vise', asked)).text).toContain('Velg noe som kan sendes nå.')
    await answerDefaults()
    const shown = await form()
    expect(shown.text).not.toContain('Hva skal påminnelsen si?')
    const foretold = await shown.press('Se hva den kan vise', { ...asked, content: 'practise-in-pairs' })
    expect(foretold.text).toContain('Dette kan prøven vise')
    expect(await only()).toMatchObject({ wordings: [], content: { kind: 'nudge', id: 'practise-in-pairs' } })
    // Chosen anew, it is the same draft.
    const own = await (await foretold.press('Endre')).press('○ Egne ord')
    const changed = await own.press('Se hva den kan vise', { ...asked, 'wording-1': 'Har du to minutter?' })
    expect(changed.text).toContain('Har du to minutter?')
    expect(await only()).not.toHaveProperty('content')
  })

  it('comes in its reader’s language with its own button, and says that a coin decides', async () => {
    await begun()
    await onlyHeads()
    await trust().person('emily').says('english')
    await until('2026-11-25')
    const sentTo = (who: string) =>
      JSON.stringify(trust().connector.sent.filter(({ activity }) => JSON.stringify(activity).includes(who)))
    const sent = JSON.stringify(trust().connector.sent)
    const content = nudgeIn(await only())
    expect(content.wordings.some(({ nb }) => sent.includes(nb))).toBe(true)
    expect(content.wordings.some(({ en }) => sent.includes(en))).toBe(true)
    expect(sent).toContain('Hver uke avgjør en mynt')
    expect(sentTo('consultation.help')).not.toBe('[]')
    const list = await trust().person('lars').press('campaign.list')
    expect(list.text).toContain(content.title.nb)
  })

  it('does not come to who stopped nudges, or wants none of this one, who are counted as the coin says', async () => {
    await begun()
    await onlyHeads()
    const reader = (id: string) => newReader(id as never)
    await trust().store.write([
      insert(nudgeReaders, { ...reader('kari'), stopped: true }),
      insert(nudgeReaders, { ...reader('jonas'), refused: ['practise-in-pairs'] }),
      insert(nudgeReaders, { ...reader('emily'), refused: ['one-follow-up'] }),
    ])
    await until('2026-12-02')
    const after = await states()
    expect(['kari', 'jonas', 'emily'].map(who => after.get(`2026-W48 ${who}`))).toEqual([
      'suppressed',
      'suppressed',
      'delivered',
    ])
    const week = await trust().store.get(trialWeeks, `${(await only()).id}:2026-W48`)
    const people = await trust().store.list(trialPeople, { limit: 99 })
    expect(week?.tosses).toHaveLength(people.length)
  })

  it.each(['retired', 'paused'])('that is %s sends nothing more, and the trial says so', async how => {
    await begun()
    await onlyHeads()
    await until('2026-11-25')
    trust().clock.set(at('2026-12-02' as never, '07:05'))
    await trust().app.tick()
    const round = await trust().store.get(nudgeRounds, roundId)
    await trust().store.write([
      how === 'retired'
        ? insert(nudgeRetirements, { id: 'practise-in-pairs', state: 'retired', day: dayOf(trust().at()) })
        : put(nudgeRounds, round, {
            idle: [],
            ...round,
            id: roundId,
            day: dayOf(trust().at()),
            paused: ['practise-in-pairs'],
          }),
    ])
    await until('2026-12-09')
    const after = await states()
    expect([...after].filter(([key, state]) => key.startsWith('2026-W49') && state === 'delivered')).toEqual(
      [],
    )
    expect([...after.keys()].some(key => key.startsWith('2026-W50'))).toBe(false)
    expect(await only()).toMatchObject({ state: 'stopped', stoppedBy: 'content' })
    const stands = await trust()
      .person('lars')
      .press('trial.show', { trial: (await only()).id })
    expect(stands.text).toContain('ingen flere: det som ble sendt, brukes ikke lenger')
  })

  it('retired before the yes begins nothing, and another is chosen', async () => {
    await answerDefaults()
    const foretold = await (await form()).press('Se hva den kan vise', {
      ...asked,
      content: 'practise-in-pairs',
    })
    const questioned = await foretold.press('Svar på sju spørsmål')
    await trust().store.write([
      insert(nudgeRetirements, { id: 'practise-in-pairs', state: 'retired', day: dayOf(trust().at()) }),
    ])
    const refused = await questioned.press('Start prøven', seven)
    expect(refused.text).toContain('Velg noe som kan sendes nå.')
    expect(await only()).toMatchObject({ state: 'draft' })
  })

  it('is sealed by its words: one byte that changes is named', async () => {
    await begun()
    expect(await verifyTrials(trust().store)).toEqual({ locked: 1, changed: [] })
    const trial = await only()
    const content = nudgeIn(trial)
    const [first, ...rest] = content.wordings
    if (!first) throw new Error('It has words.')
    const changed = { ...content, wordings: [{ ...first, nn: `${first.nn}.` }, ...rest] }
    await trust().store.write([update(trials, { ...trial, content: changed })])
    expect((await verifyTrials(trust().store)).changed).toEqual([
      { trial: trial.id, breaks: [{ part: 'content', week: null }] },
    ])
  })
})
