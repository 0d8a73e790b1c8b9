/** Each reads their own side: no patient's words as held about who read them, none of them before a channel, and no unit that one has left. */

import { afterEach, beforeEach, expect, it } from 'vitest'
import { personas } from '../../src/cli/demo/personas.ts'
import { readContent } from '../../src/content.ts'
import { id, type PersonId } from '../../src/core/ids.ts'
import { insert } from '../../src/core/store.ts'
import type { Day } from '../../src/core/time/instant.ts'
import { dayOf } from '../../src/core/time/oslo.ts'
import type { Week } from '../../src/core/time/weeks.ts'
import { activity } from '../../src/features/activity/activity.ts'
import { changedTo } from '../../src/features/activity/changed.ts'
import { groupDecisions } from '../../src/features/checklists/suitability/decision.ts'
import { wordLots } from '../../src/features/feedback/review/lots.ts'
import { patientWords } from '../../src/features/feedback/words.ts'
import { newReader, nudgeReaders } from '../../src/features/nudges/reader.ts'
import { unitFunctions } from '../../src/features/people/functions/functions.ts'
import { startTrust, type Trust } from '../support/trust.ts'

let trust: Trust

beforeEach(async () => {
  trust = await startTrust()
})
afterEach(() => trust.close())

const hud = { id: '19:hud@thread.tacv2', name: 'Hud' }

const as = (name: string, where?: typeof hud) => {
  const { aadObjectId = '', name: called = '' } = personas.find(({ id }) => id === name) ?? {}
  return trust.stranger(aadObjectId, called, 'nb-NO', where)
}

const leavesTeam = (name: string) => {
  const { aadObjectId = '', name: called = '' } = personas.find(({ id }) => id === name) ?? {}
  return trust.inTeam('membersRemoved', aadObjectId, called)
}

const words = 'Jeg hørte alt legen sa'

/** Of a week that is over. */
const patientsWrite = () =>
  trust.store.write([
    ...['one', 'two'].map(nth =>
      insert(patientWords, {
        id: `words-${nth}`,
        unit: id<'unit'>('hud'),
        day: '2026-11-09' as Day,
        text: `${words} ${nth}`,
        state: 'new',
        readBy: '',
      }),
    ),
    insert(wordLots, { id: id<'unit'>('hud'), to: '2026-11-16' as Day }),
  ])

/** All that is held about somebody, as they get it. */
const fileOf = async (name: string): Promise<string> => {
  const all = JSON.stringify((await as(name).press('mydata.get')).content)
  const [link = ''] = /http[^"]*\/fil\/[\w-]+/.exec(all) ?? []
  return (await fetch(`${trust.address}${new URL(link).pathname}`, { method: 'POST' })).text()
}

it('what a patient wrote is not held about who read it: that they did is, and no word', async () => {
  await patientsWrite()
  const shown = await as('lars').press('feedback.review')
  await (await shown.press('Skjul')).press('Vis for enheten')
  const all = await as('lars').press('mydata.get')
  expect(all.text).toContain('2 råd fra pasienter, som du har lest')
  expect(JSON.stringify(all.content)).not.toContain(words)
  const file = await fileOf('lars')
  expect(JSON.parse(file).patientWords).toHaveLength(2)
  expect(file).not.toContain(words)
})

it('nor is what colleagues put in its place since: a figure, a decision, when they are away', async () => {
  const at = trust.at()
  const unit = id<'unit'>('hud')
  const [kari, jonas] = [id<'person'>('kari'), id<'person'>('jonas')]
  const where = { unit, week: '2026-W46' as Week, kind: 'video' }
  const told = (video: number, by: PersonId) =>
    ({ counts: { video }, source: 'chat', by, at, turn: `turn-${video}`, undid: '' }) as const
  const revise = '2027-05-20' as Day
  await trust.store.write([
    insert(activity, changedTo(where, changedTo(where, null, told(17, kari)), told(4711, jonas))),
    insert(groupDecisions, {
      ...{ id: 'hud:stable-year', unit, group: 'stable-year', choice: 'person', setting: '', at, log: '' },
      ...{ revise, by: jonas, byBefore: kari, before: { choice: 'video', setting: '', revise, at } },
    }),
    insert(unitFunctions, {
      ...{ id: 'hud:clinical', unit, function: 'clinical', holder: jonas, deputy: null, at, by: jonas },
      ...{ awayUntil: '2031-02-03' as Day, before: { holder: kari, deputy: null, awayUntil: null } },
    }),
  ])
  const file = await fileOf('kari')
  expect(JSON.parse(file)).toMatchObject({
    activity: [{ week: '2026-W46', counts: { video: 17 } }],
    groupDecisions: [{ byBefore: 'kari', before: { choice: 'video' } }],
    functions: [{ function: 'clinical', holder: null, before: { holder: 'kari' } }],
  })
  expect(file).not.toMatch(/4711|"person",|2031-02-03/)
})

it.each(['review', 'showWords', 'hideWords', 'deleteWords', 'undoWords'])(
  'what nobody has read yet stands before no channel, whatever is pressed there: %s',
  async verb => {
    await patientsWrite()
    const before = trust.connector.sent.length
    const value = { verb: `feedback.${verb}`, words: 'words-one' }
    await trust.post(as('lars', hud).activity({ type: 'message', value, replyToId: 'card-1' }))
    const told = JSON.stringify(trust.connector.sent.slice(before).map(({ activity }) => activity))
    expect(told).toContain('tomannshånd')
    expect(told).not.toContain(words)
    expect((await as('lars').press('feedback.review')).text).toContain('2 å lese')
  },
)

it('whom a unit asks by now is read by nobody who has left it, on a nudge from when they were there', async () => {
  const about = readContent().nudges.nudges.find(({ sender }) => sender === 'champion')
  const [wording] = about?.wordings ?? []
  const one = { nudge: about?.nudge ?? '', day: dayOf(trust.at()) }
  const why = { on: 'weekday', weekday: 5 } as const
  const planned = { ...one, wording: wording?.wording ?? '', unit: id<'unit'>('hud'), why } as const
  await trust.store.write([
    insert(nudgeReaders, {
      ...newReader(id('kari')),
      shown: [{ ...planned, barrier: '', answer: '' }],
    }),
  ])
  await as('ingrid').press('nudge.sign', { function: 'champion' })
  const opens = async () => (await as('kari').press('nudge.show', one)).text
  expect(await opens()).toContain('Hilsen Ingrid Nesbø, ildsjel')
  await leavesTeam('kari')
  expect(await opens()).toContain('En dult.')
  expect(await opens()).not.toMatch(/Ingrid|ildsjel/)
})
