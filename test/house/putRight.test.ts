/**
 * A form that came back with something to be put right is saved over nobody’s change unseen: every form that carries what it
 * showed is sent here with what is wrong in it, after somebody else was there, and then as it should be.
 */

import { beforeEach, describe, expect, it } from 'vitest'
import { showed } from '../../src/core/shown.ts'
import { formScenes, formVerbs, send } from '../support/formScenes.ts'
import { trustForEach } from '../support/trust.ts'

const trust = trustForEach()
const { scenes, begin, kept } = formScenes(trust)

/** As the cards tell it. */
const overtaken =
  /(?:endret|bestemt) i mellomtiden|i mellomtiden er dette lagret|nummeret er endret i|lagret noe nytt i mellomtiden|endret i et annet/i

/** Why a form that carries what it showed never comes back with something to be put right on what was changed meanwhile. */
const neverPutRight: Readonly<Record<string, string>> = {
  'activity.setTarget': 'one number, and taking it back gives way',
  'campaign.return': 'what was changed is told before its line is looked at',
  'maturity.assess': 'turns a page, and writes nothing',
  'nudge.answer': 'one answer, and nothing in it can be wrong',
  'story.checked': 'what was changed is told before its answers are looked at',
  'story.consent': 'what was changed is told before its words are looked at',
  'story.publish': 'a choice, and nothing in it can be wrong',
  'story.return': 'what was changed is told before its word is looked at',
  'workshop.sort': 'ticks, and nothing in them can be wrong',
}

const forms = formVerbs(carried => showed.some(key => Object.hasOwn(carried, key)))

const sent = Object.entries(scenes).filter(
  ([verb]) => forms.includes(verb) && !Object.hasOwn(neverPutRight, verb),
)

it('every form that carries what it showed is sent here, or never comes back', () => {
  const known = [...sent.map(([verb]) => verb), ...Object.keys(neverPutRight)]
  expect(known.sort()).toEqual([...forms].sort())
})

describe('a form that came back to be put right', () => {
  beforeEach(begin)

  it.each(sent)('of %s saves over nobody’s change unseen', async (verb, scene) => {
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
