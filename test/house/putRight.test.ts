/**
 * A form that came back with something to be put right is saved over nobody's change unseen: every form that carries what it
 * showed is sent here with what is wrong in it, after somebody else was there, and then as it should be.
 */

import { beforeEach, describe, expect, it } from 'vitest'
import { readContent } from '../../src/content.ts'
import { languages } from '../../src/core/language.ts'
import { chooseSettings, readSettings } from '../../src/core/settings.ts'
import { showed } from '../../src/core/shown.ts'
import { activity } from '../../src/features/activity/activity.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { groupDecisions } from '../../src/features/checklists/suitability/decision.ts'
import { feedbackCodes } from '../../src/features/feedback/code.ts'
import { maturity } from '../../src/features/maturity/maturity.ts'
import { duties } from '../../src/features/people/functions/duties.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { units } from '../../src/features/people/person.ts'
import { arrangements, ticks } from '../../src/features/roadmap/plan/plan.ts'
import { stories } from '../../src/features/stories/story.ts'
import { sheetRows } from '../../src/features/worksheets/tables/row.ts'
import type { Card } from '../support/card.ts'
import { isNode, type Node, nodesIn } from '../support/cardJson.ts'
import { realCards } from '../support/realCards.ts'
import { sampledCards, samplesOf } from '../support/samples.ts'
import { seven } from '../support/trials.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()

const press = (who: string, verb: string, data: object = {}) =>
  trust()
    .person(who)
    .press(verb, { unit: 'hud', ...data })

type Filled = Readonly<Record<string, string>>

const buttonsOf = (content: unknown, verb: string): readonly Node[] =>
  nodesIn(content).filter(node => node.type === 'Action.Execute' && node.verb === verb)

const send = (card: Card, verb: string, filled: Filled) => {
  const button = buttonsOf(card.content, verb).find(({ style }) => style === 'positive')
  if (!button) throw new Error(`There is no ${verb} on «${card.summary}».`)
  return card.press(String(button.title), filled)
}

/** Every collection that a form here writes to, and the settings. */
const kept = async () => {
  const all = { where: {}, limit: 99 }
  const { store } = trust()
  return [
    await readSettings(store),
    await store.list(activity, all),
    await store.list(campaigns, all),
    await store.list(groupDecisions, all),
    await store.list(feedbackCodes, all),
    await store.list(maturity, all),
    await store.list(duties, all),
    await store.list(unitFunctions, all),
    await store.list(units, all),
    await store.list(arrangements, all),
    await store.list(ticks, all),
    await store.list(stories, all),
    await store.list(sheetRows, all),
  ]
}

/** As the cards tell it. */
const overtaken =
  /(?:dette|nummeret) er endret (?:i|mens)|imens er dette lagret|lagret noe nytt mens|endret mens du|endret siden|endret i et annet|bestemt i mellomtiden/i

type Scene = {
  readonly open: () => Promise<Card>
  /** Somebody else is there before it is sent. */
  readonly meanwhile: () => Promise<unknown>
  /** One after the other, each with something to be put right. */
  readonly wrong: readonly Filled[]
  /** On to the page where it is sent from. */
  readonly further?: (card: Card) => Promise<Card>
  readonly right: Filled
}

const step = { guide: 'video', step: 'needs' }
const long = 'En lang kommentar. '.repeat(60)

const risk = {
  'risks-event': 'Strømmen går',
  'risks-likelihood': '2',
  'risks-consequence': '3',
  'risks-function': 'superuser',
}

const told = { title: 'Skiltet', specialty: 'dermatology', happened: 'Døren gikk opp midt i en samtale.' }

/** The same author in another window. */
const openStory = async () => {
  const [story] = await trust().store.list(stories, { limit: 1 })
  return press('kari', 'story.form', { story: story?.id })
}

const message = async (text = 'Kurset er på fredag.') => {
  const [known] = await trust().store.list(campaigns, { limit: 1 })
  const form = await press('lars', known ? 'campaign.change' : 'campaign.form', { campaign: known?.id })
  return send(form, 'campaign.preview', { text, audience: 'everyone', time: 'now' })
}

const scenes: Readonly<Record<string, Scene>> = {
  'activity.save': {
    open: () => trust().person('turid').says('registrer'),
    meanwhile: async () =>
      send(await trust().person('kari').says('registrer'), 'activity.save', { count0: '20' }),
    wrong: [{ count0: '12', count1: '4,5' }, { count1: '-1' }, { count1: 'fire' }, { count1: '99999999' }],
    right: { count0: '12', count1: '4' },
  },
  'campaign.answer': {
    open: async () => (await message()).press('Svar på sju spørsmål'),
    meanwhile: () => message('Noe annet.'),
    wrong: [
      { ...seven, 'answer-goals': '' },
      { ...seven, 'answer-goals': 'a'.repeat(201) },
    ],
    right: seven,
  },
  'directory.save': {
    open: () => press('ada', 'directory.edit', { system: 'it-provider' }),
    meanwhile: async () =>
      send(await press('ada', 'directory.edit', { system: 'it-provider' }), 'directory.save', {
        phone: '4999',
      }),
    wrong: [{ mail: 'ingen adresse' }, { mail: '', name: 'a'.repeat(700) }],
    right: { name: 'Kundesenteret', phone: '4111' },
  },
  'feedback.choose': {
    open: () => press('lars', 'feedback.choices'),
    meanwhile: async () =>
      send(await press('ada', 'feedback.choices'), 'feedback.choose', { phone: '22 11 33 44' }),
    wrong: [{ phone: 'spør Kari' }],
    right: { phone: '22 11 33 55' },
  },
  'maturity.save': {
    open: () => press('lars', 'maturity.assess', { page: '3' }),
    meanwhile: async () =>
      send(await press('pia', 'maturity.assess', { page: '3' }), 'maturity.save', { K: '2' }),
    wrong: [{}],
    further: async card => (await card.press('Neste')).press('Neste'),
    right: { K: '3' },
  },
  'people.assign': {
    open: () => press('lars', 'people.function', { function: 'champion', give: 'jonas' }),
    meanwhile: async () =>
      send(
        await press('ada', 'people.function', { function: 'champion', give: 'kari' }),
        'people.assign',
        {},
      ),
    wrong: [{ holder: 'jonas', deputy: 'jonas' }],
    right: { holder: 'jonas', deputy: 'none' },
  },
  'roadmap.arrange': {
    open: () => press('lars', 'roadmap.arrangement', step),
    meanwhile: async () =>
      send(await press('pia', 'roadmap.arrangement', step), 'roadmap.arrange', {
        responsible: 'champion',
        to: '2027-01-20',
      }),
    wrong: [{ from: '2027-01-10', to: '2027-01-01' }, { from: '10. januar' }],
    right: { from: '2027-01-01', to: '2027-01-10' },
  },
  'roadmap.save': {
    open: () => press('lars', 'roadmap.item', step),
    meanwhile: async () =>
      send(await press('pia', 'roadmap.item', step), 'roadmap.save', { note: 'Sak 4711' }),
    wrong: [{ note: long }],
    right: { note: 'Kort.' },
  },
  'sheet.save': {
    open: async () => (await press('lars', 'sheet.show', { sheet: 'risks' })).press('Endre'),
    meanwhile: async () =>
      send(await (await press('pia', 'sheet.show', { sheet: 'risks' })).press('Endre'), 'sheet.save', {
        'risks-event': 'Bildet fryser',
      }),
    wrong: [{ 'risks-event': long }, { 'risks-event': '' }],
    right: { 'risks-event': 'Lyden hakker' },
  },
  'story.save': {
    open: openStory,
    meanwhile: async () => send(await openStory(), 'story.save', { title: 'Døren' }),
    wrong: [{ title: '' }, { title: long }],
    right: { title: 'Lyset' },
  },
  'suitability.decide': {
    open: () => press('lars', 'suitability.group', { group: group() }),
    meanwhile: async () =>
      send(await press('ada', 'suitability.group', { group: group() }), 'suitability.decide', {
        choice: 'video',
      }),
    wrong: [{ choice: '' }],
    right: { choice: 'person' },
  },
  'unit.cover': {
    open: () => press('lars', 'unit.duty', { person: 'samir' }),
    meanwhile: async () =>
      send(await press('ada', 'unit.duty', { person: 'samir' }), 'unit.cover', { from: '10:00' }),
    wrong: [{ to: '07:00' }, { to: 'fire' }],
    right: { from: '09:00', to: '15:30' },
  },
  'unit.setNumbers': {
    open: () => press('lars', 'unit.numbers'),
    meanwhile: async () =>
      send(await press('ada', 'unit.numbers'), 'unit.setNumbers', { callWard: '22 33 44 55' }),
    wrong: [{ callWard: 'spør Kari' }],
    right: { callWard: '77 88 99 00' },
  },
  'unit.setup': {
    open: () => press('lars', 'unit.form'),
    meanwhile: async () => send(await press('ada', 'unit.form'), 'unit.setup', { opens: '07:00' }),
    wrong: [{ opens: '09:00', closes: '08:00' }, { unitName: '' }],
    right: { unitName: 'Huden', opens: '09:00', closes: '15:30' },
  },
}

/** Why a form that carries what it showed never comes back with something to be put right on what was changed meanwhile. */
const neverPutRight: Readonly<Record<string, string>> = {
  'campaign.return': 'what was changed is told before its line is looked at',
  'maturity.assess': 'turns a page, and writes nothing',
  'story.checked': 'what was changed is told before its answers are looked at',
  'story.consent': 'what was changed is told before its words are looked at',
  'story.publish': 'a choice, and nothing in it can be wrong',
  'story.return': 'what was changed is told before its word is looked at',
  'workshop.sort': 'ticks, and nothing in them can be wrong',
}

const group = (): string => readContent().checklists.suitability.groups[0]?.group ?? ''

const forms = new Set(
  sampledCards.flatMap(card =>
    samplesOf(card).flatMap(data => {
      const nodes = nodesIn(realCards.render({ card, data }, languages[0]).card)
      if (!nodes.some(({ type }) => String(type).startsWith('Input.'))) return []
      return nodes.flatMap(({ type, style, verb, data: carried }) =>
        type === 'Action.Execute' &&
        style === 'positive' &&
        isNode(carried) &&
        showed.some(key => Object.hasOwn(carried, key))
          ? [String(verb)]
          : [],
      )
    }),
  ),
)

it('every form that carries what it showed is sent here, or never comes back', () => {
  const known = [...Object.keys(scenes), ...Object.keys(neverPutRight)]
  expect(known.sort()).toEqual([...forms].sort())
})

describe('a form that came back to be put right', () => {
  beforeEach(async () => {
    await chooseSettings(trust().store, { letters: { secondLeaderAbove: 1 } })
    for (const who of ['kari', 'jonas', 'turid']) await trust().person(who).says('meny')
    await press('lars', 'roadmap.begin', { guide: 'video', goLive: '2027-03-01' })
    const row = await press('pia', 'sheet.form', { sheet: 'risks' })
    await send(row, 'sheet.save', risk)
    await send(await press('kari', 'story.form'), 'story.save', told)
  })

  it.each(Object.entries(scenes))('of %s saves over nobody’s change unseen', async (verb, scene) => {
    let card = await scene.open()
    await scene.meanwhile()
    const theirs = await kept()
    for (const filled of [...scene.wrong, scene.right]) {
      const sent = await send(card, verb, filled)
      expect(await kept()).toEqual(theirs)
      // Told of it, whoever goes on has seen it.
      if (overtaken.test(sent.text)) return
      card = (await scene.further?.(sent)) ?? sent
    }
    expect(card.text).toMatch(overtaken)
  })
})
