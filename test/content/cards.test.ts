/** Every card there is, in every language, with believable data and with the worst that people could write. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../src/core/language.ts'
import { type Node, nodesIn } from '../support/cardJson.ts'
import { lintCard, lintWording } from '../support/cardLint.ts'
import { openPaths, replaced, sameCardAs } from '../support/cardSafety.ts'
import { anyText, hostileTexts } from '../support/hostile.ts'
import { realCards } from '../support/realCards.ts'
import { cardsDir, readContent, sampledCards, samplesOf } from '../support/samples.ts'

const names = realCards.names

const renderer =
  (card: string, language: Language = 'nb') =>
  (data: Node): Node =>
    realCards.render({ card, data }, language).card

test('every card has a sample, and every sample a card', () => {
  expect(names.filter(name => samplesOf(name).length === 0)).toEqual([])
  expect(sampledCards.filter(name => !names.includes(name))).toEqual([])
})

const named = names.flatMap(name => samplesOf(name).map((data, at) => ({ name, at, data })))

describe.each(named)('$name, sample $at', ({ name, data }) => {
  const render = renderer(name)

  test.each(languages)('keeps to the rules in %s', language => {
    const card = renderer(name, language)(data)
    expect([...lintCard(card), ...lintWording(card)]).toEqual([])
  })

  test('keeps its shape whatever people write', () => {
    const paths = openPaths(render, data)
    const keeps = sameCardAs(render, data, paths)
    hostileTexts.forEach(keeps)
    // Nothing at all is no attack, and a card may well drop what is empty.
    const somethingWritten = anyText.filter(text => text !== '')
    fc.assert(fc.property(somethingWritten, keeps), { numRuns: 40 })
  })

  test('keeps to the rules whatever people write', () => {
    const paths = openPaths(render, data)
    // Led by a letter, since a label of nothing but control characters is refused before it gets here.
    const cards = hostileTexts.map(text => render(replaced(data, paths, `a ${text}`)))
    expect(new Set(cards.flatMap(lintCard))).toEqual(new Set())
  })
})

test.each(names)('%s asks with every $if for something that a sample has', name => {
  const template = readContent(`${name}.json`)
  const asked = nodesIn(template).flatMap(({ $if }) => (typeof $if === 'string' ? [$if] : []))
  const keys = new Set(samplesOf(name).flatMap(nodesIn).flatMap(Object.keys))
  const last = (condition: string) =>
    condition.replace(/^!/, '').replace(/=.*$/, '').split(/[./]/).at(-1) ?? ''
  expect(asked.filter(condition => !/@|this/.test(condition) && !keys.has(last(condition)))).toEqual([])
})

/** What a form is there for, by the verb. */
const forms = {
  'campaigns/form': 'campaign.preview',
  'campaigns/foretold': 'campaign.questions',
  'campaigns/preview': 'campaign.start',
  'campaigns/questions': 'campaign.answer',
  'campaigns/trial-form': 'trial.preview',
  'deviations/form': 'deviation.report',
  'directory/edit': 'directory.save',
  'experience/step': 'experience.write',
  'maturity/assess': 'maturity.assess',
  'people/choose-unit': 'unit.choose',
  'people/duty': 'unit.cover',
  'people/function': 'people.assign',
  'people/numbers': 'unit.setNumbers',
  'people/setup': 'unit.setup',
  'worksheets/form': 'sheet.save',
  'worksheets/gathering': 'workshop.suggest',
  'worksheets/tidy': 'workshop.sort',
  'worksheets/voting': 'workshop.vote',
} as const

test.each(Object.entries(forms))('%s has a button that stands out, and it is %s', (name, verb) => {
  const standing = samplesOf(name)
    .flatMap(data => nodesIn(renderer(name)(data)))
    .filter(({ style }) => style === 'positive')
  expect(standing.map(node => node.verb)).toContain(verb)
})

/** What stands under the title is read before anything is pressed; the rest of it folds out. */
const longestHead = 135

test.each(names)('%s says under its title in a few words what it is', name => {
  const heads = samplesOf(name).map(data => (renderer(name)(data).body as readonly Node[])[0])
  const lines = heads.flatMap(head => (head ? nodesIn(head) : [])).filter(({ isSubtle }) => isSubtle === true)
  expect(lines.map(({ text }) => String(text)).filter(({ length }) => length > longestHead)).toEqual([])
})

/** Parts without places: what they say is the same wherever they stand. */
const bareParts = readdirSync(join(cardsDir, 'parts'))
  .map(file => ({ part: file.replace('.json', ''), keys: readContent(`parts/${file}`) as Node }))
  .filter(({ keys }) => !JSON.stringify(keys).includes('"$'))

const saysAgain = (node: Node): readonly string[] => [
  ...(node.type === 'TextBlock' && node.wrap === true ? ['wrap, which the engine adds'] : []),
  ...bareParts
    .filter(({ keys }) => Object.entries(keys).every(([key, value]) => node[key] === value))
    .map(({ part }) => `what the part ${part} says`),
]

test.each(names)('%s leaves to the engine and to parts what they say', name => {
  expect(nodesIn(readContent(`${name}.json`)).flatMap(saysAgain)).toEqual([])
})
