/**
 * Nobody's form takes away what somebody else saved while it lay open: the button that a form is there for brings what the form
 * showed, or says here why there is nothing to overwrite.
 */

import { expect, it } from 'vitest'
import { languages } from '../../src/core/language.ts'
import { showed } from '../../src/core/shown.ts'
import { isNode, nodesIn } from '../support/cardJson.ts'
import { realCards } from '../support/realCards.ts'
import { sampledCards, samplesOf } from '../support/samples.ts'
import { sourcesIn } from '../support/sources.ts'

/** What it showed, which version that was, or the row that it makes, once. */
const carried = [...showed, 'once']

/** The row is made anew or is the writer’s alone, or it holds one answer that is told. */
const nothingToOverwrite: Readonly<Record<string, string>> = {
  'activity.postMonth': 'makes a row, and taking it back carries which',
  'consultation.addTime': 'makes a row',
  'experience.find': 'looks something up',
  'experience.show': 'opens a step, from whose card nothing is carried',
  'maturity.assess': 'opens the form',
  'roadmap.begin': 'one day, and of two who begin both see what began',
  'roadmap.move': 'one day; each move and its reason are in the log, and taking it back carries what it was',
  'roadmap.done': 'ticks, and takes none away',
  'roadmap.skip': 'one answer about an item that is open',
  'sheet.form': 'opens the form',
  'story.form': 'opens the form',
  'suitability.group': 'opens the form',
  'unit.choose': 'the reader’s own',
  'unit.list': 'looks something up',
}

const forms = sampledCards.flatMap(card =>
  samplesOf(card).flatMap(data => {
    const nodes = nodesIn(realCards.render({ card, data }, languages[0]).card)
    const hasInput = nodes.some(({ type }) => String(type).startsWith('Input.'))
    const buttons = nodes.filter(({ type, style }) => type === 'Action.Execute' && style === 'positive')
    return hasInput ? buttons.map(({ verb, data }) => ({ card, verb: String(verb), data })) : []
  }),
)

const unsafe = forms.filter(({ data }) => !carried.some(key => isNode(data) && Object.hasOwn(data, key)))

it('a form carries what it showed, or there is nothing to overwrite', () => {
  const careless = unsafe.filter(({ verb }) => !Object.hasOwn(nothingToOverwrite, verb))
  expect(careless.map(({ card, verb }) => `${card} ${verb}: carry core/shown.ts`)).toEqual([])
  expect(forms.length).toBeGreaterThan(40)
})

it('what is said to have nothing to overwrite is a form that carries nothing', () => {
  const said = Object.keys(nothingToOverwrite)
  expect(said.filter(verb => !unsafe.some(form => form.verb === verb))).toEqual([])
})

it('what a form showed is asked for where it is written', () => {
  const brings = new Set(
    forms.flatMap(({ card, data }) =>
      isNode(data) && Object.hasOwn(data, 'shown') ? [card.slice(0, card.indexOf('/'))] : [],
    ),
  )
  const asks = sourcesIn('src/features').filter(({ text }) =>
    /\b(?:laidOn|touchedIn|isUntouched)\(/.test(text),
  )
  const deaf = Array.from(brings).filter(
    feature => !asks.some(({ file }) => file.startsWith(`src/features/${feature}/`)),
  )
  expect(deaf).toEqual([])
})
