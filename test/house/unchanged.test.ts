/** Whoever saves a form as they found it is told that nothing was changed, in the same words everywhere, and nothing is written. */

import { beforeEach, expect, it } from 'vitest'
import { formScenes, formVerbs, send } from '../support/formScenes.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()
const { scenes, begin, kept } = formScenes(trust)

const same = 'Ingenting ble endret. Slik står det nå.'

const row = 'makes a row'
const opens = 'opens what it names, and saves nothing'

/** Why a form cannot be saved as it was found, or is not told so. */
const never: Readonly<Record<string, string>> = {
  'activity.postMonth': row,
  'campaign.answer': 'goes on to where it is sent from, and nobody is told that anything was saved',
  'campaign.preview': 'goes on to where it is sent from, and nobody is told that anything was saved',
  'campaign.return': 'hands it back, with a word',
  'consultation.addTime': row,
  'consultation.count': row,
  'consultation.done': row,
  'consultation.open': opens,
  'consultation.part': 'turns a page',
  'deviation.report': row,
  'experience.find': opens,
  'experience.show': opens,
  'experience.write': row,
  'feedback.say': row,
  'maturity.assess': opens,
  'nudge.answer':
    'one answer, whose card offers no more what it has; test/trips/pressedTwice.test.ts has the others',
  'roadmap.begin': row,
  'roadmap.done': 'ticks what is open, and says when nothing was chosen',
  'roadmap.skip': 'is asked of what is open alone',
  'sheet.form': opens,
  'story.checked': 'answers that nobody keeps: all of them are given again',
  'story.consent': 'a yes in words, given once',
  'story.form': opens,
  'story.publish': 'publishes it, once',
  'story.return': 'hands it back, with a word',
  'suitability.group': opens,
  'trial.preview': 'goes on to where it begins, and nobody is told that anything was saved',
  'unit.choose': 'the reader’s own, and says where they are',
  'unit.list': opens,
  'workshop.sort': 'ticks, which the next page shows',
  'workshop.suggest': row,
  'workshop.vote': row,
}

const saved = Object.entries(scenes).filter(([verb]) => !Object.hasOwn(never, verb))

it('every form is saved twice here, or cannot be saved as it was found', () => {
  const known = [...saved.map(([verb]) => verb), ...Object.keys(never)]
  expect(known.sort()).toEqual([...formVerbs(() => true)].sort())
})

beforeEach(begin)

it.each(saved)('%s says under its title that it stood so already', async (verb, { open, right }) => {
  const first = await send(await open(), verb, right)
  expect(first.text).not.toContain(same)
  const stands = await kept()
  const second = await send(await open(), verb, {})
  expect((second.content.body as readonly object[])[1]).toMatchObject({ text: same })
  expect(await kept()).toEqual(stands)
})
