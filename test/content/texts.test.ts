/** Every text in three languages: said, said alike, said calmly, and asked for somewhere. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/core/language.ts'
import { isNode } from '../support/cardJson.ts'
import { realCards } from '../support/realCards.ts'
import { cardsDir, filesNamed, readContent } from '../support/samples.ts'

type Entry = Readonly<Record<string, string>>

const textFiles = filesNamed('texts.json').map(path => {
  const entries = Object.entries(readContent(path) as Readonly<Record<string, Entry>>)
  return { path, feature: path.split('/')[0] ?? '', entries }
})

const all = textFiles.flatMap(({ feature, entries }) =>
  entries.map(([key, entry]) => ({ name: `${feature}:${key}`, entry })),
)

const read = (dir: string, ending: string): string =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith(ending) && !/(?:texts|samples)\.json$/.test(path))
    .map(path => readFileSync(join(dir, path), 'utf8'))
    .join('\n')

const cardsText = read(cardsDir, '.json')
const sourceText = read(join(cardsDir, '../src'), '.ts')
const pagesText = read(join(cardsDir, '../src'), '.html')

/** Names and kinds of the arguments in an ICU message, wherever they are nested. */
const argumentsIn = (message: string): readonly string[] => {
  const walk = (part: unknown): readonly string[] => {
    if (Array.isArray(part)) return part.flatMap(walk)
    if (!isNode(part)) return []
    const own =
      typeof part.type === 'number' && part.type > 0 && part.type < 7 ? [`${part.value} ${part.type}`] : []
    return [...own, ...Object.values(part).flatMap(walk)]
  }
  const ast = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst()
  return [...new Set(walk(ast))].sort()
}

const problemsOf = (entry: Entry): readonly string[] => {
  const said = languages.map(language => entry[language]?.trim() ?? '')
  if (said.includes('')) return ['a language is missing']
  const [nb, ...others] = said.map(text => argumentsIn(text).join())
  return [
    ...(Object.keys(entry).length === languages.length ? [] : ['a language too many']),
    ...(others.every(other => other === nb) ? [] : ['the languages take different values']),
    ...(said.some(text => text.includes('!')) ? ['it shouts'] : []),
  ]
}

/** The names that cards and code ask for, and the beginnings of those that are put together from a code. */
const asked = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name]) => name ?? '')

const literal = new Set([
  ...asked(cardsText, /\bt (?:'|\\")([^'"\\]+)/g),
  ...asked(pagesText, /\bt "([^"]+)"/g),
  ...asked(sourceText, /['"`]([a-z]+:[\w.-]+)['"`]/g),
])
const beginnings = [
  ...asked(cardsText, /\bkey (?:'|\\")([^'"\\]+)/g),
  ...asked(sourceText, /`([a-z]+:[\w.-]+)\.\$\{/g),
]

/** What cards put behind a full name that data brings, as `why` behind `checklists:ready.rooms`. */
const endings = asked(cardsText, /\bkey \w+ (?:'|\\")([^'"\\]+)/g).map(ending => `.${ending}`)

const isAsked = (name: string): boolean => {
  const key = name.slice(name.indexOf(':') + 1)
  const begins = (beginning: string) => name.startsWith(`${beginning}.`) || key.startsWith(`${beginning}.`)
  const ends = (ending: string) => name.endsWith(ending) && literal.has(name.slice(0, -ending.length))
  return endings.some(ends) || literal.has(name) || literal.has(key) || beginnings.some(begins)
}

test.each(all)('$name is said in three languages, alike and calmly', ({ entry }) => {
  expect(problemsOf(entry)).toEqual([])
})

test.each(all)('$name is asked for somewhere', ({ name }) => {
  const how = 'write its whole name in a card, a page or in code, so that it is found; or take the text away'
  expect(isAsked(name), how).toBe(true)
})

test.each(textFiles.filter(({ entries }) => entries.length > 2))(
  '$path has a nynorsk of its own',
  ({ entries }) => {
    expect(entries.some(([, entry]) => entry.nn !== entry.nb)).toBe(true)
  },
)

/** Beginnings of names whose texts may say what another says, each with the reason why it isn't said in common/. */
const mayRepeat: Readonly<Record<string, string>> = {
  'campaigns:trialForm.kind': 'a list by what is sent',
  'campaigns:state': 'a list by what became of a message; waiting and queued look the same from outside',
  'checklists:file': 'the head of a file that readers may have built on',
  'deviations:category': 'a list by the codes of the taxonomy',
  'deviations:severity': 'a list by severity',
  'deviations:status': 'a list by status',
  'directory:fact': 'a list by kind of contact',
  'directory:told': 'a list by what was done',
  'experience:column': 'the head of a file that readers may have built on',
  'letters:mine.to': 'an hour, not the people that a message goes to',
  'nudges:answer': 'a list by what is answered',
  'nudges:opens': 'a list by what a nudge opens',
  'people:specialty': 'a list by specialty',
  'roadmap:arrange.from': 'the day on which a step starts, not a press that starts something',
  'roadmap:sheet': 'short names for buttons; the worksheets have longer ones',
  'roadmap:step.note': 'a list by what was done',
  'worksheets:button.open': 'a list by worksheet',
  'worksheets:choice': 'a list by field and value',
  'worksheets:column': 'a list by worksheet and field, and the head of a file',
  'worksheets:file': 'the head of a file that readers may have built on',
  'worksheets:size': 'a list by size',
  'worksheets:tone': 'a list by what was done',
  'worksheets:workshop.go': 'a list by the stage of a workshop',
  'worksheets:workshop.kind': 'a list by the kind of a workshop',
  'worksheets:workshop.note': 'a list by what was done',
}

const sameTexts = (texts: typeof all): readonly (readonly string[])[] => {
  const said = Map.groupBy(texts, ({ entry }) => JSON.stringify(languages.map(language => entry[language])))
  return [...said.values()].filter(same => same.length > 1).map(same => same.map(({ name }) => name))
}

const reasonFor = (name: string): string | undefined =>
  Object.keys(mayRepeat).find(beginning => name === beginning || name.startsWith(`${beginning}.`))

/** What says the same in all languages, beside what has a reason to. */
const repeatsIn = (texts: typeof all): readonly (readonly string[])[] =>
  sameTexts(texts)
    .map(same => same.filter(name => reasonFor(name) === undefined))
    .filter(same => same.length > 1)

test('what all languages say alike is said once, in cards/common/texts.json', () => {
  const how = 'use the one in cards/common/texts.json, move one there, or give a reason in mayRepeat'
  expect(repeatsIn(all), how).toEqual([])
})

test('what may repeat does repeat', () => {
  const used = new Set(sameTexts(all).flat().map(reasonFor))
  expect(Object.keys(mayRepeat).filter(beginning => !used.has(beginning))).toEqual([])
})

test('code asks for no text that is missing', () => {
  const names = asked(sourceText, /\btext\([^)'"`]*['"`]([a-z]+:[\w.-]+)['"`]/g)
  expect(names.filter(name => !realCards.texts.has(name))).toEqual([])
})

test('code shows no card and no notice that is missing', () => {
  const cards = asked(sourceText, /\bshow\('([\w/-]+)'/g)
  expect(cards.filter(name => !realCards.names.includes(name))).toEqual([])
  const notices = new Set(asked(sourceText, /\bnotice\('([\w-]+)'/g))
  const buttons = new Set(asked(sourceText, /\bname: '([\w-]+)', verb: '/g))
  const needed = [
    ...[...notices].flatMap(name => [`common:notice.title.${name}`, `common:notice.text.${name}`]),
    ...[...buttons].map(name => `common:button.${name}`),
  ]
  expect(needed.length).toBeGreaterThan(20)
  expect(
    needed.filter(name => !realCards.texts.has(name)),
    'Say these in cards/common/texts.json:',
  ).toEqual([])
})

describe('the checks bite', () => {
  test.each([
    ['a language is missing', { nb: 'a', nn: '', en: 'a' }],
    ['a language too many', { nb: 'a', nn: 'a', en: 'a', sv: 'a' }],
    ['the languages take different values', { nb: '{n}', nn: '{n}', en: '{m}' }],
    [
      'the languages take different values',
      { nb: '{n, plural, other {{a}}}', nn: '{n, plural, other {{a}}}', en: '{n, plural, other {x}}' },
    ],
    ['it shouts', { nb: 'a', nn: 'a!', en: 'a' }],
  ])('on %s', (problem, entry) => {
    expect(problemsOf(entry)).toEqual([problem])
  })

  test('on a text that says what another says', () => {
    const entry = { nb: 'Lagre', nn: 'Lagre', en: 'Save' }
    const texts = ['a:save', 'b:button.save', 'deviations:category.V1'].map(name => ({ name, entry }))
    expect(repeatsIn(texts)).toEqual([['a:save', 'b:button.save']])
    expect(repeatsIn(texts.slice(1))).toEqual([])
  })

  test('on a text that nobody asks for', () => {
    expect(isAsked('nobody:asks.for-this')).toBe(false)
  })
})
