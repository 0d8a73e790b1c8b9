/**
 * A channel is shown the same, whoever pressed or wrote there: every verb and every command, by two of the same roles and by
 * one who leads and one who does not, as clients of today and of before press. What differs stands here, and why it may.
 */

import { afterAll, beforeAll, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { id } from '../../src/core/ids.ts'
import type { Collection, Row } from '../../src/core/store.ts'
import { type Verb, verbs } from '../../src/core/verbs.ts'
import { campaigns } from '../../src/features/campaigns/campaign.ts'
import { deviations } from '../../src/features/deviations/deviation.ts'
import { notes } from '../../src/features/experience/note.ts'
import { ballots } from '../../src/features/worksheets/workshop/workshop.ts'
import { carriedBy } from '../support/carried.ts'
import { workshop } from '../support/channelLife.ts'
import { openChannel, type Pressable, pressableOn, readOn, type Way } from '../support/channelPresses.ts'

/** Two who have the same roles: why a channel may be shown something else by the one than by the other. */
const ofWhoPressed: Partial<Record<Verb, string>> = {
  'deviation.correct':
    'under what its writer wrote there for all to see; on another card nobody sees who pressed',
  'deviation.withdraw': 'as above',
  'deviation.restore': 'as above',
  'mydata.wipe': 'as above',
  'privacy.notPatient': 'answers what its writer wrote there for all to see',
  'activity.save': 'names who wrote the unit’s figures, as their card does for all of the unit',
  'activity.setTarget': 'whose yearly target was the same before is told so: the target bears no name',
  'suitability.decide': 'names who decided, as the decision does for all of the unit',
  'maturity.save': 'names who filled it in, as its card does for all of the unit',
  'roadmap.save': 'names who did it, as the step does for all of the unit',
  'campaign.preview': 'is signed by who sends it',
  'activity.postMonth': 'is signed by who posts it',
  'feedback.renew': 'a new address is of chance',
}

type Reason = {
  readonly why: string
  /** A colleague may be named in what differs. */
  readonly names?: true
  readonly of: readonly string[]
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** One who leads and one who does not. That somebody is told that it is others who do it, or is answered alone, needs none. */
const ofTheirRole: readonly Reason[] = [
  {
    why: 'who may do it chose to do it there, on what all of the unit read; others are told whose it is',
    of: words(`
      activity.undoTarget consultation.addTime consultation.removeTime consultation.restoreTime feedback.askRenew
      feedback.choices feedback.choose feedback.make feedback.pause feedback.resay feedback.resume feedback.said
      feedback.saidForm feedback.say feedback.unsay maturity.assess nudge.answer nudge.sums nudge.undoDefault
      nudge.unitStart nudge.unitStop roadmap.ask roadmap.begin roadmap.layAside roadmap.live roadmap.move
      roadmap.pass roadmap.posts roadmap.start roadmap.tick roadmap.undone roadmap.units roadmap.unlive
      roadmap.unmove room.remove room.restore sheet.form sheet.remove sheet.restore sheet.save unit.form
      unit.numbers unit.setNumbers unit.setup workshop.move workshop.open workshop.sort workshop.tidy enhet
      enhet-numre standardvalg
    `),
  },
  {
    why: 'has buttons and fields for whose it is to change it; who else presses them is told so',
    of: words(`
      activity.target checklist.item checklist.skip consultation.help consultation.times deviation.report experience.remove
      experience.restore experience.show experience.write feedback.answers feedback.link maturity.show menu.run menu.show meny nudge.default
      nudge.defaults nudge.unit roadmap.guides roadmap.item roadmap.more roadmap.ready roadmap.show roadmap.skip roadmap.step
      room.list sheet.show workshop.show workshop.suggest workshop.takeBack workshop.vote avvik hjelp mål rom-og-utstyr
      sjekkliste-tider svar tilbakemelding veikart verktøy
    `),
  },
  {
    why: 'what a leader may say and ask of all of them together, about nobody',
    of: words('activity.month activity.takeMonthBack måned'),
  },
  {
    why: 'who follows up chose to look there, and reads nobody’s name; all others look alone, whosever it is',
    of: words('deviation.close deviation.list deviation.reopen deviation.show avvik-liste avvik-nummer'),
  },
  {
    why: 'the same, on a step or an assessment, which say to all of the unit who did what',
    names: true,
    of: words(`
      checklist.save checklist.tick checklist.untick maturity.adopt maturity.drop maturity.undo roadmap.arrange
      roadmap.arrangement roadmap.done roadmap.unarrange roadmap.untick
    `),
  },
  {
    why: 'who has which function, and when, which is there for the unit to know',
    names: true,
    of: words(
      'people.assign people.function people.functions people.undo unit.cover unit.duties unit.duty roller',
    ),
  },
  { why: 'is told by who tells it with their name', names: true, of: words('story.send story.share') },
]

let channel: Awaited<ReturnType<typeof openChannel>>
/** What is pressed: each verb about what is kari's own, and as it stood on the first card that bore it. */
let pressed: Pressable[]
const met = new Set<string>()

const meet = (contents: readonly unknown[]) => {
  for (const one of pressableOn(contents)) {
    if (met.has(one.verb)) continue
    met.add(one.verb)
    pressed.push(one)
  }
}

beforeAll(async () => {
  channel = await openChannel()
  const { store, connector } = channel.trust
  const newest = async <R extends Row>(
    collection: Collection<R>,
    where: object = { by: id<'person'>('kari') },
  ) => (await store.list(collection, { where, order: 'newest', limit: 1 }))[0]
  const deviation = await newest(deviations)
  const own = {
    ...{ unit: 'hud', guide: 'video', step: 'stakeholders', item: 'analysis', phase: 'planning' },
    ...{ sheet: 'risks', kind: 'staff', group: 'stable-year', system: 'courses', function: 'clinical' },
    ...{ default: 'booking', month: '2026-10', goLive: '2027-06-01', collection: 'deviations' },
    ...{ person: 'samir', words: 'words-one', workshop, story: 'kari-published-quiet' },
    ...{ deviation: deviation?.id, row: deviation?.id, number: deviation?.number },
    ...{ note: (await newest(notes))?.id, campaign: (await newest(campaigns, {}))?.id },
  }
  expect(Object.values(own)).not.toContain(undefined)
  expect(await store.get(ballots, `${workshop}:kari`)).not.toBeNull()
  const carried = carriedBy()
  pressed = verbs.map(verb => ({ verb, data: { ...carried.get(verb), ...own } }))
  for (const { activity } of connector.sent) meet((activity.attachments ?? []).map(({ content }) => content))
}, 60_000)

afterAll(() => channel.trust.close())

type Seen = readonly string[]

const isSame = (a: Seen, b: Seen) => a.length === b.length && a.every((line, nth) => line === b[nth])

/** A kind no, or one’s own chat: which of the two, a role decides. */
const isClosed = (seen: Seen) =>
  seen.some(line =>
    /"(?:Det er andre som gjør dette|Dette gjør en administrator|Det tar vi på tomannshånd)/.test(line),
  )

const called = personas.filter(({ unit }) => unit === 'hud').flatMap(({ name }) => name.split(' '))
/** Names a colleague, or says that something of somebody’s waits for who leads. */
const isOfOne = (line: string) =>
  [...called, 'Nina', 'venter på deg', 'råd fra pasienter'].some(said => line.includes(said))

const toldApart = (a: Seen, b: Seen) => [
  ...a.filter(line => !b.includes(line)).map(line => `- ${line}`),
  ...b.filter(line => !a.includes(line)).map(line => `+ ${line}`),
]

/** A line by what it begins with: `veikart risiko` is one of `veikart`. */
const nameOf = (line: string): string => {
  if (/^avvik 2026/.test(line)) return 'avvik-nummer'
  const whole = line.replaceAll(' ', '-')
  return ofTheirRole.some(({ of }) => of.includes(whole)) ? whole : line.replace(/ .*/, '')
}

const reasonFor = (name: string) => ofTheirRole.find(({ of }) => of.includes(name))

const differing = new Set<string>()

/** What is wrong, in words. */
const wrongIn = async (one: Pressable, way: Way): Promise<readonly string[]> => {
  channel.moveOn()
  const by = async (who: string): Promise<Seen> => {
    const contents = await channel.shown(who, way, one)
    if (way !== 'execute') meet(contents)
    return readOn(contents)
  }
  const says = (whose: string, a: Seen, b: Seen) =>
    `${way} ${one.verb}, ${whose}:\n  ${toldApart(a, b)
      .toSorted((x, y) => Number(isOfOne(y)) - Number(isOfOne(x)))
      .slice(0, 6)
      .join('\n  ')}`
  const [kari, jonas] = [await by('kari'), await by('jonas')]
  const wrong: string[] = []
  const mayBeOfOne = one.verb in ofWhoPressed
  if (!isSame(kari, jonas) && !mayBeOfOne) wrong.push(says('kari and jonas', kari, jonas))
  // What is shown to all of it is drawn of the same answer.
  if (way === 'execute' && !differing.has(nameOf(one.verb))) return wrong
  const lars = await by('lars')
  if (isSame(jonas, lars)) return wrong
  differing.add(nameOf(one.verb))
  const turid = await by('turid')
  if (!isSame(lars, turid) && !mayBeOfOne) wrong.push(says('lars and turid, who both lead', lars, turid))
  const reason = reasonFor(nameOf(one.verb))
  const isNamed = !reason?.names && !mayBeOfOne && toldApart(jonas, lars).some(isOfOne)
  if ((!reason && !mayBeOfOne && !(isClosed(jonas) && isClosed(lars))) || isNamed)
    wrong.push(says('jonas and lars, who leads', jonas, lars))
  return wrong
}

it('a channel is shown the same by every word that is typed there, whoever types it', async () => {
  const { commands, features } = channel.trust.app
  const lines = [
    ...commands.map(({ words }) => words[0] ?? ''),
    ...features.flatMap(({ words = {} }) => Object.keys(words).map(word => `veikart ${word}`)),
    ...['veikart stakeholders', 'avvik 2026-0108', 'avvik 2026-0110', 'avvik lyden er borte'],
  ]
  const wrong: string[] = []
  for (const verb of lines) wrong.push(...(await wrongIn({ verb, data: {} }, 'typed')))
  expect(wrong.join('\n')).toBe('')
}, 60_000)

it('and by every verb that is pressed there, with a client of today or of before', async () => {
  const wrong: string[] = []
  // It grows as cards show more to press.
  for (const [nth, one] of pressed.entries()) {
    wrong.push(...(await wrongIn(one, 'submit')))
    if (nth < verbs.length) wrong.push(...(await wrongIn(one, 'execute')))
  }
  expect(wrong.join('\n')).toBe('')
  expect(met.size).toBeGreaterThan(120)
}, 120_000)

it('says of nothing that it may differ that does not', () => {
  const listed = ofTheirRole.flatMap(({ of }) => of)
  expect(listed.filter(verb => !differing.has(verb))).toEqual([])
  expect(listed.length).toBe(new Set(listed).size)
})
