/** Every form that changes what others may change too: how it is opened, what somebody else does meanwhile, what is wrong, what is right. */

import { readContent } from '../../src/content.ts'
import { languages } from '../../src/core/language.ts'
import { chooseSettings, readSettings } from '../../src/core/settings.ts'
import { activity } from '../../src/features/activity/activity.ts'
import { targets } from '../../src/features/activity/target/target.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { groupDecisions } from '../../src/features/checklists/suitability/decision.ts'
import { feedbackCodes } from '../../src/features/feedback/code.ts'
import { maturity } from '../../src/features/maturity/maturity.ts'
import { duties } from '../../src/features/people/functions/duties.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { units } from '../../src/features/people/person.ts'
import { arrangements, plans, ticks } from '../../src/features/roadmap/plan/plan.ts'
import { stories } from '../../src/features/stories/story.ts'
import { sheetRows } from '../../src/features/worksheets/tables/row.ts'
import type { Card } from './card.ts'
import { isNode, type Node, nodesIn } from './cardJson.ts'
import { realCards } from './realCards.ts'
import { sampledCards, samplesOf } from './samples.ts'
import { seven } from './trials.ts'
import type { Trust } from './trust.ts'

export type Filled = Readonly<Record<string, string>>

export const buttonsOf = (content: unknown, verb: string): readonly Node[] =>
  nodesIn(content).filter(node => node.type === 'Action.Execute' && node.verb === verb)

export const send = (card: Card, verb: string, filled: Filled) => {
  const button = buttonsOf(card.content, verb).find(({ style }) => style === 'positive')
  if (!button) throw new Error(`There is no ${verb} on «${card.summary}».`)
  return card.press(String(button.title), filled)
}

/** The verbs of the forms on all cards, by what their button carries. */
export const formVerbs = (isMeant: (carried: Node) => boolean): readonly string[] => [
  ...new Set(
    sampledCards.flatMap(card =>
      samplesOf(card).flatMap(data => {
        const nodes = nodesIn(realCards.render({ card, data }, languages[0]).card)
        if (!nodes.some(({ type }) => String(type).startsWith('Input.'))) return []
        return nodes.flatMap(({ type, style, verb, data: carried }) =>
          type === 'Action.Execute' && style === 'positive' && isNode(carried) && isMeant(carried)
            ? [String(verb)]
            : [],
        )
      }),
    ),
  ),
]

export type FormScene = {
  readonly open: () => Promise<Card>
  /** Somebody else is there before it is sent. */
  readonly meanwhile: () => Promise<unknown>
  /** One after the other, each with something to be put right. */
  readonly wrong: readonly Filled[]
  /** On to the page where it is sent from. */
  readonly further?: (card: Card) => Promise<Card>
  readonly right: Filled
}

const long = 'En lang kommentar. '.repeat(60)

export const formScenes = (trust: () => Trust) => {
  const press = (who: string, verb: string, data: object = {}) =>
    trust()
      .person(who)
      .press(verb, { unit: 'hud', ...data })

  const group = (): string => readContent().checklists.suitability.groups[0]?.group ?? ''

  const step = { guide: 'video', step: 'needs' }
  const item = { ...step, item: 'journey' }

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

  const scenes: Readonly<Record<string, FormScene>> = {
    'activity.save': {
      open: () => trust().person('turid').says('registrer'),
      meanwhile: async () =>
        send(await trust().person('kari').says('registrer'), 'activity.save', { count0: '20' }),
      wrong: [{ count0: '12', count1: '4,5' }, { count1: '-1' }, { count1: 'fire' }, { count1: '99999999' }],
      right: { count0: '12', count1: '4' },
    },
    'activity.setTarget': {
      open: () => trust().person('lars').says('mål'),
      meanwhile: async () =>
        send(await trust().person('ada').says('mål'), 'activity.setTarget', { target: '300' }),
      wrong: [],
      right: { target: '400' },
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
    'roadmap.move': {
      open: () => press('lars', 'roadmap.ask', { guide: 'video' }),
      meanwhile: async () =>
        send(await press('pia', 'roadmap.ask', { guide: 'video' }), 'roadmap.move', { goLive: '2027-04-05' }),
      wrong: [],
      right: { goLive: '2027-05-03' },
    },
    'roadmap.save': {
      open: () => press('lars', 'roadmap.item', item),
      meanwhile: async () =>
        send(await press('pia', 'roadmap.item', item), 'roadmap.save', { note: 'Sak 4711' }),
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
  /** What the forms are about. */
  const begin = async () => {
    await chooseSettings(trust().store, { letters: { secondLeaderAbove: 1 } })
    for (const who of ['kari', 'jonas', 'turid']) await trust().person(who).says('meny')
    await press('lars', 'roadmap.begin', { guide: 'video', goLive: '2027-03-01' })
    const row = await press('pia', 'sheet.form', { sheet: 'risks' })
    await send(row, 'sheet.save', risk)
    await send(await press('kari', 'story.form'), 'story.save', told)
  }

  /** Every collection that a form here writes to, and the settings. */
  const kept = async () => {
    const all = { where: {}, limit: 99 }
    const { store } = trust()
    return [
      await readSettings(store),
      await store.list(activity, all),
      await store.list(targets, all),
      await store.list(campaigns, all),
      await store.list(groupDecisions, all),
      await store.list(feedbackCodes, all),
      await store.list(maturity, all),
      await store.list(duties, all),
      await store.list(unitFunctions, all),
      await store.list(units, all),
      await store.list(plans, all),
      await store.list(arrangements, all),
      await store.list(ticks, all),
      await store.list(stories, all),
      await store.list(sheetRows, all),
    ]
  }

  return { scenes, begin, kept }
}
