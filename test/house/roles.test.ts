/** Every command and every verb against every role. Whoever adds one decides here who may use it. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fold } from '../../src/core/fold.ts'
import { roles } from '../../src/core/roles.ts'
import { verbs } from '../../src/core/verbs.ts'
import { type Outsiders, startTrust, type Trust } from '../support/trust.ts'

/** One persona per role, in the order of the table's columns. */
const personaOf = {
  clinician: 'kari',
  secretary: 'turid',
  superuser: 'samir',
  champion: 'ingrid',
  leader: 'lars',
  project: 'pia',
  admin: 'ada',
} as const

/** Those who do not belong to the table's unit: they have no role in it. */
const outsiders = ['newcomer', 'guest', 'removed'] as const
const columns = [...roles, ...outsiders]

/** Everyone who belongs to the unit. */
const everyone = 'all'
/** Whoever it is: it shows nothing of a unit's own. */
const anyone = 'anyone'
/** The same, where it is asked for which unit; whoever was removed has none, and is asked to choose one. */
const anyoneWithUnit = [...roles, 'newcomer', 'guest']
const leaders = ['leader', 'admin']
const senders = ['leader', 'project', 'admin']
const admins = ['admin']
const retirers = ['project', 'admin']
/** Of a unit's set times and its rooms. */
const keepers = ['secretary', 'superuser', 'leader', 'project', 'admin']
/** Of the patient form. */
const answerable = ['superuser', 'leader', 'project', 'admin']
/** Of how mature a unit is, and of its sheets. */
const fillers = ['superuser', 'champion', 'leader', 'project', 'admin']
/** Of what suits video. Superusers, champions and admins are clinicians too in the table's trust. */
const deciders = ['clinician', 'superuser', 'champion', 'leader', 'project', 'admin']

type May = typeof everyone | typeof anyone | readonly string[]

const commands: Readonly<Record<string, May>> = {
  meny: anyone,
  takk: anyone,
  angre: anyone,
  sjekkliste: anyoneWithUnit,
  'sjekkliste egnethet': everyone,
  'sjekkliste tider': everyone,
  'rom og utstyr': everyone,
  hjelp: anyoneWithUnit,
  nød: anyone,
  veikart: everyone,
  verktøy: everyone,
  avvik: anyone,
  'avvik liste': anyone,
  registrer: everyone,
  mål: everyone,
  'mine tall': everyone,
  måned: everyone,
  tilbakemelding: everyone,
  svar: everyone,
  kampanje: senders,
  historie: everyone,
  standardvalg: senders,
  dult: anyone,
  levert: admins,
  'stopp alt': admins,
  'start alt': admins,
  enhet: leaders,
  'bytt enhet': anyone,
  'enhet numre': leaders,
  språk: anyone,
  roller: leaders,
  minedata: anyone,
}

/** A word after `veikart` that is not for everyone: it has no audience of its own, so its room looks at who asks. */
const rooms: Readonly<Record<string, readonly string[]>> = {}

/** `everyone` may press, and the use case itself looks at whose the thing is. */
const pressed: Readonly<Record<string, May>> = {
  'menu.run': anyone,
  'menu.show': anyone,
  'activity.countOwn': everyone,
  'activity.form': everyone,
  'activity.month': everyone,
  'activity.postMonth': everyone,
  'activity.takeMonthBack': everyone,
  'activity.own': everyone,
  'activity.save': everyone,
  'activity.setTarget': leaders,
  'activity.switchOwn': leaders,
  'activity.target': everyone,
  'activity.undo': everyone,
  'activity.undoOwn': everyone,
  'activity.undoTarget': leaders,
  'campaign.answer': senders,
  'campaign.approval': senders,
  'campaign.approve': leaders,
  'campaign.calendar': senders,
  'campaign.change': senders,
  'campaign.form': senders,
  'campaign.invite': senders,
  'campaign.list': senders,
  'campaign.preview': senders,
  'campaign.questions': senders,
  'campaign.received': anyone,
  'campaign.retry': senders,
  'campaign.return': leaders,
  'campaign.show': senders,
  'campaign.start': senders,
  'campaign.thanks': anyone,
  'campaign.unask': senders,
  'campaign.why': anyone,
  'campaign.withdraw': senders,
  'consultation.addTime': keepers,
  'consultation.clear': anyoneWithUnit,
  'consultation.count': anyoneWithUnit,
  'consultation.done': anyoneWithUnit,
  'consultation.help': anyoneWithUnit,
  'consultation.list': anyone,
  'consultation.open': anyoneWithUnit,
  'consultation.part': anyoneWithUnit,
  'consultation.removeTime': keepers,
  'consultation.restoreTime': keepers,
  'consultation.role': anyoneWithUnit,
  'consultation.times': everyone,
  'consultation.trouble': anyoneWithUnit,
  'consultation.undo': anyoneWithUnit,
  'deviation.close': senders,
  'deviation.correct': anyone,
  'deviation.empty': senders,
  'deviation.form': anyone,
  'deviation.list': anyone,
  'deviation.reopen': senders,
  'deviation.report': anyone,
  'deviation.restore': anyone,
  'deviation.show': anyone,
  'deviation.withdraw': anyone,
  'emergency.show': anyone,
  'directory.edit': admins,
  'directory.file': everyone,
  'directory.list': anyone,
  'directory.paste': everyone,
  'directory.remind': everyone,
  'directory.save': admins,
  'directory.show': anyone,
  'directory.trained': everyone,
  'directory.undo': admins,
  'experience.export': deciders,
  'experience.find': everyone,
  'experience.remove': deciders,
  'experience.restore': deciders,
  'experience.show': everyone,
  'experience.write': deciders,
  'feedback.answers': everyone,
  'feedback.askRenew': answerable,
  'feedback.choices': answerable,
  'feedback.choose': answerable,
  'feedback.deleteWords': answerable,
  'feedback.hideWords': answerable,
  'feedback.link': everyone,
  'feedback.make': answerable,
  'feedback.pause': answerable,
  'feedback.renew': answerable,
  'feedback.resay': answerable,
  'feedback.resume': answerable,
  'feedback.review': answerable,
  'feedback.said': answerable,
  'feedback.saidForm': answerable,
  'feedback.say': answerable,
  'feedback.showWords': answerable,
  'feedback.trend': everyone,
  'feedback.undoWords': answerable,
  'feedback.unsay': answerable,
  'letter.delivered': admins,
  'letter.mine': anyone,
  'letter.open': anyone,
  'letter.retry': admins,
  'letter.set': anyone,
  'letter.startAll': admins,
  'letter.stopAll': admins,
  'letter.together': anyone,
  'letter.why': anyone,
  'maturity.adopt': fillers,
  'maturity.assess': fillers,
  'maturity.drop': fillers,
  'maturity.measures': everyone,
  'maturity.save': fillers,
  'maturity.show': everyone,
  'maturity.undo': fillers,
  // A project lead where nobody leads the unit, which this one's leader does.
  'newcomer.admit': leaders,
  'newcomer.decline': leaders,
  'newcomer.undo': leaders,
  'nudge.barrier': anyone,
  'nudge.mine': anyone,
  'nudge.notForMe': anyone,
  'nudge.notNow': anyone,
  'nudge.lend': everyone,
  'nudge.retire': retirers,
  'nudge.retirements': retirers,
  'nudge.show': anyone,
  'nudge.start': anyone,
  'nudge.sign': everyone,
  'nudge.stop': anyone,
  'nudge.stopMine': anyone,
  'nudge.undo': anyone,
  'nudge.useful': anyone,
  'nudge.why': anyone,
  'nudge.answer': leaders,
  'nudge.default': everyone,
  'nudge.defaults': everyone,
  'nudge.sums': senders,
  'nudge.text': everyone,
  'nudge.undoDefault': leaders,
  'nudge.unit': everyone,
  'nudge.unitStart': leaders,
  'nudge.unitStop': leaders,
  'nudge.unsign': everyone,
  'people.askOut': leaders,
  'people.assign': leaders,
  'people.function': leaders,
  'people.functions': leaders,
  'people.language': anyone,
  'people.others': leaders,
  'people.takeOut': leaders,
  'people.undo': everyone,
  'room.list': everyone,
  'room.remove': keepers,
  'room.restore': keepers,
  'sheet.export': everyone,
  'sheet.form': fillers,
  'sheet.remove': fillers,
  'sheet.restore': fillers,
  'sheet.save': fillers,
  'sheet.show': everyone,
  'story.ask': everyone,
  'story.check': everyone,
  'story.checked': everyone,
  'story.consent': everyone,
  'story.form': everyone,
  'story.list': everyone,
  'story.publish': senders,
  'story.react': everyone,
  'story.return': senders,
  'story.save': everyone,
  'story.send': senders,
  'story.share': senders,
  'story.show': everyone,
  'story.withdraw': everyone,
  'suitability.decide': deciders,
  'suitability.export': everyone,
  'suitability.group': everyone,
  'suitability.show': everyone,
  'suitability.undo': deciders,
  'checklist.item': everyone,
  'checklist.save': everyone,
  'checklist.skip': everyone,
  'checklist.tick': everyone,
  'checklist.untick': everyone,
  'privacy.notPatient': anyone,
  'roadmap.activity': everyone,
  'roadmap.arrange': senders,
  'roadmap.arrangement': senders,
  'roadmap.ask': senders,
  'roadmap.begin': senders,
  'roadmap.done': everyone,
  'roadmap.gate': everyone,
  'roadmap.guides': everyone,
  'roadmap.item': everyone,
  'roadmap.layAside': senders,
  'roadmap.live': leaders,
  'roadmap.more': everyone,
  'roadmap.move': senders,
  'roadmap.news': everyone,
  'roadmap.pass': leaders,
  'roadmap.posts': senders,
  'roadmap.ready': everyone,
  'roadmap.save': everyone,
  'roadmap.show': everyone,
  'roadmap.skip': everyone,
  'roadmap.start': senders,
  'roadmap.step': everyone,
  'roadmap.tick': everyone,
  'roadmap.unarrange': senders,
  'roadmap.undone': everyone,
  'roadmap.units': senders,
  'roadmap.unlive': leaders,
  'roadmap.unmove': senders,
  'roadmap.untick': everyone,
  'trial.answer': 'all',
  'trial.change': senders,
  'trial.drop': senders,
  'trial.form': senders,
  'trial.mine': anyone,
  'trial.noMore': anyone,
  'trial.preview': senders,
  'trial.show': senders,
  'trial.start': anyone,
  'trial.stop': senders,
  'trial.undo': anyone,
  'unit.choose': anyone,
  'unit.cover': leaders,
  'unit.duties': leaders,
  'unit.duty': leaders,
  'unit.form': leaders,
  'unit.leave': anyone,
  'unit.list': anyone,
  'unit.numbers': leaders,
  'unit.setNumbers': leaders,
  'unit.setup': anyone,
  'workshop.move': fillers,
  'workshop.open': fillers,
  'workshop.show': everyone,
  'workshop.sort': fillers,
  'workshop.suggest': everyone,
  'workshop.takeBack': everyone,
  'workshop.tidy': fillers,
  'workshop.vote': everyone,
  'mydata.erase': anyone,
  'mydata.get': anyone,
  'mydata.show': anyone,
  'mydata.wipe': anyone,
  'mydata.words': anyone,
  // Last: whoever presses it is gone.
  'mydata.confirm': anyone,
}

/** Refuses by its own look at whose it is, before anything else. */
const looksItself = ['people.undo']

let trust: Trust
let outside: Outsiders

beforeAll(async () => {
  trust = await startTrust()
  outside = await trust.outsiders()
})

afterAll(async () => {
  await trust.close()
})

const refusal = 'Det er andre som gjør dette'
/** What somebody is told who does not belong to the unit, by how they stand in it. */
const refusals = [
  refusal,
  'Lederen har ikke svart ennå',
  'Du er gjest her',
  'Velg enheten din først',
  'Dette gjør en administrator',
]

/** Whom a refusal names as somebody who can help, by a role of the table. */
const helpers = [
  { role: 'leader', named: 'Lederen i enheten din kan hjelpe deg' },
  { role: 'leader', named: 'Lederen eller prosjektteamet' },
  { role: 'project', named: 'eller prosjektteamet' },
  { role: 'admin', named: 'Dette gjør en administrator' },
] as const

type Somebody = ReturnType<Trust['person']>

const whoMay = async (ask: (somebody: Somebody) => Promise<{ readonly text: string }>): Promise<string[]> => {
  const may: string[] = []
  const refused: string[] = []
  // Nobody presses all there is within a minute.
  trust.clock.pass(1000)
  const each = [
    ...roles.map(role => [role, trust.person(personaOf[role])] as const),
    ...outsiders.map(outsider => [outsider, outside[outsider]] as const),
  ]
  for (const [who, somebody] of each) {
    const { text } = await ask(somebody)
    if (refusals.some(told => text.startsWith(told))) refused.push(text)
    else may.push(who)
  }
  const sentTo = helpers.filter(({ named }) => refused.some(text => text.includes(named)))
  expect(
    sentTo.map(({ role }) => role).filter(role => !may.includes(role)),
    'Whoever is refused is sent to somebody who is refused too:',
  ).toEqual([])
  return may
}

const expected = (may: May): readonly string[] => (may === anyone ? columns : may === everyone ? roles : may)

describe('the table', () => {
  it('names every command and every verb there is', () => {
    expect(
      Object.keys(commands),
      'Decide in `commands` of this file who may use it, in the order of the menu:',
    ).toEqual(trust.app.commands.map(({ words }) => words[0]))
    expect(
      Object.keys(pressed).sort(),
      'Decide in `pressed` of this file who may press it; src/core/verbs.ts has all there are:',
    ).toEqual([...verbs].sort())
  })
})

describe('the command', () => {
  it.each(Object.entries(commands))(
    '«%s» answers those who may, and refuses the others kindly',
    async (word, may) => {
      expect(await whoMay(somebody => somebody.says(word))).toEqual(expected(may))
    },
  )
})

describe('the words after «veikart»', () => {
  const all = () =>
    trust.app.features.flatMap(({ words = {} }) =>
      Object.entries(words).map(([word, room]) => ({ word, room })),
    )

  it('are written as they are compared, without æøå, and each leads to one place', () => {
    const words = all().map(({ word }) => word)
    expect(words.length).toBeGreaterThan(10)
    expect(words, 'Typed words are folded before they are compared (src/core/fold.ts):').toEqual([
      ...new Set(words.map(fold)),
    ])
  })

  it('answer those who may, and refuse the others kindly', async () => {
    const each = new Map(
      all()
        .reverse()
        .map(({ word, room }) => [room, word]),
    )
    for (const word of [...each.values(), ...Object.keys(rooms)])
      expect(
        await whoMay(somebody => somebody.says(`veikart ${word}`)),
        `Decide in \`rooms\` of this file who may ask for «veikart ${word}»:`,
      ).toEqual(rooms[word] ?? roles)
  })
})

describe('the button', () => {
  const plain = Object.entries(pressed).filter(([verb]) => !looksItself.includes(verb))

  it.each(plain)('%s answers those who may, and refuses the others kindly', async (verb, may) => {
    expect(await whoMay(somebody => somebody.press(verb))).toEqual(expected(may))
  })
})

describe('a card that was forwarded to somebody else', () => {
  it('does nothing for those who may not, whatever it carries', async () => {
    const fresh = await startTrust()
    const { buttons, content } = await fresh.person('lars').says('roller')
    expect(buttons).toContain('Leder')
    expect(JSON.stringify(content)).toContain('people.function')
    const carried = {
      function: 'leader',
      holder: 'kari',
      deputy: 'none',
      seen: '1',
      roles: 'admin',
      person: 'lars',
    }
    for (const verb of ['people.assign', 'people.undo', 'unit.cover'])
      expect((await fresh.person('kari').press(verb, carried)).text).toContain(refusal)
    // Another unit's leader leads their own unit only, whatever the card says.
    const theirs = await fresh.person('berit').press('people.assign', { ...carried, unit: 'hud' })
    expect(theirs.text).not.toContain('Hudpoliklinikken')
    expect((await fresh.person('lars').says('roller')).text).toContain('Leder\nLars Eikeland')
    await fresh.close()
  })

  it('shows the forwarder’s data to nobody: everyone sees their own', async () => {
    const fresh = await startTrust()
    await fresh.person('lars').says('minedata')
    const seen = await fresh.person('kari').press('mydata.show', { person: 'lars' })
    expect(seen.text).toContain('Kari Solheim')
    expect(seen.text).not.toContain('Lars')
    await fresh.person('kari').press('mydata.confirm', { person: 'lars' })
    expect((await fresh.person('lars').says('roller')).text).toContain('Lars Eikeland')
    await fresh.close()
  })
})
