/** Every text in three languages: said, said alike, said calmly, and asked for somewhere. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/core/language.ts'
import { isNode } from '../support/cardJson.ts'
import { cardsDir, filesNamed, readContent, realCards } from '../support/realCards.ts'

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

const isAsked = (name: string): boolean => {
  const key = name.slice(name.indexOf(':') + 1)
  const begins = (beginning: string) => name.startsWith(`${beginning}.`) || key.startsWith(`${beginning}.`)
  return literal.has(name) || literal.has(key) || beginnings.some(begins)
}

test.each(all)('$name is said in three languages, alike and calmly', ({ entry }) => {
  expect(problemsOf(entry)).toEqual([])
})

test.each(all)('$name is asked for somewhere', ({ name }) => {
  expect(isAsked(name)).toBe(true)
})

test.each(textFiles.filter(({ entries }) => entries.length > 2))(
  '$path has a nynorsk of its own',
  ({ entries }) => {
    expect(entries.some(([, entry]) => entry.nn !== entry.nb)).toBe(true)
  },
)

test('code asks for no text that is missing', () => {
  const names = asked(sourceText, /\btext\([^)'"`]*['"`]([a-z]+:[\w.-]+)['"`]/g)
  expect(names.filter(name => !realCards.texts.has(name))).toEqual([])
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

  test('on a text that nobody asks for', () => {
    expect(isAsked('nobody:asks.for-this')).toBe(false)
  })
})
