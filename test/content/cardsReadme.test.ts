/** What cards/README.md says of the language, the parts and the words is what code and cards have, and its card works. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/core/language.ts'
import { blocks } from '../../src/edges/cards/guard.ts'
import { helperNames } from '../../src/edges/cards/helpers.ts'
import { openFolder } from '../support/cardFolder.ts'
import { isNode, nodesIn } from '../support/cardJson.ts'
import { lintCard, lintWording } from '../support/cardLint.ts'
import { realCards } from '../support/realCards.ts'
import { cardsDir, readContent } from '../support/samples.ts'
import { readText, root } from '../support/sources.ts'

const readme = readText('cards/README.md')

const files = Object.fromEntries(
  [...readme.matchAll(/```json (\S+)\n([\s\S]*?)```/g)].map(([, file = '', text = '']) => [
    file,
    JSON.parse(text) as Record<string, unknown>,
  ]),
)

/** The cells of a table's rows, by the words of its first column head. */
const table = (head: string): readonly (readonly string[])[] => {
  const [, , ...rows] = readme.slice(readme.indexOf(`| ${head} |`)).split('\n')
  const end = rows.findIndex(row => !row.startsWith('|'))
  return rows.slice(0, end).map(row =>
    row
      .slice(1, -1)
      .split('|')
      .map(cell => cell.trim()),
  )
}

const column = (head: string): string =>
  table(head)
    .flatMap(([first]) => first ?? [])
    .join('\n')

const among = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))

const partNames = readdirSync(join(cardsDir, 'parts')).map(file => file.replace('.json', ''))
const parts = Object.fromEntries(partNames.map(name => [name, readContent(`parts/${name}.json`)]))

describe('the README of the cards', () => {
  it('lists every helper and block of the strings', () => {
    const said = among(column('write | for'), /(?:\{\{#?|\()([a-z]+)(?: |(?<=#[a-z]+)\})/g)
    expect(said).toEqual(new Set([...helperNames, ...blocks]))
  })

  it('lists every key that an element may have beside its own', () => {
    const sources = readdirSync(join(root, 'src/edges/cards')).map(file =>
      readText(`src/edges/cards/${file}`),
    )
    const code = among(sources.join('\n'), /(\$[a-z]+)\b/g)
    const said = among(column('key | does'), /"(\$[a-z]+)"/g)
    expect(said).toEqual(new Set([...code].filter(key => key !== '$schema')))
  })

  it('lists every part with its places', () => {
    const told = table('part | is | places').map(([part = '', , places = '']) => [
      part.replaceAll('`', ''),
      [...among(places, /`(\w+)\??`(?! of|:)/g)].toSorted(),
    ])
    const real = partNames.map(name => {
      const places = among(JSON.stringify(parts[name]), /"\$([a-z]+)\??"(?!:)/g)
      return [name, [...places].toSorted()]
    })
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(real))
  })

  it('has a list of words that are those of the texts', () => {
    const wrong = table('thing | word').filter(
      ([, word, name = '']) =>
        realCards.texts.text('nb', name.replaceAll('`', '').replace(/^(?=[^:]+$)/, 'common:')) !== word,
    )
    expect(wrong).toEqual([])
  })

  it.each(languages)('has an example that works and keeps to the rules in %s', language => {
    const shared = { 'common/texts.json': readContent('common/texts.json') }
    const partFiles = Object.fromEntries(partNames.map(name => [`parts/${name}.json`, parts[name]]))
    const cards = openFolder({ ...partFiles, ...shared, ...files })
    const {
      list: [data],
    } = files['desks/samples.json'] as { list: [Record<string, unknown>] }
    const { card } = cards.render({ card: 'desks/list', data }, language)
    expect([...lintCard(card), ...lintWording(card)]).toEqual([])
  })
})

it('every part is used, by a card or by the example', () => {
  const templates = [...realCards.names.map(name => readContent(`${name}.json`)), ...Object.values(parts)]
  const used = new Set([...templates, files['desks/list.json']].flatMap(nodesIn).map(({ $use }) => $use))
  expect(partNames.filter(name => !used.has(name))).toEqual([])
  expect(partNames.filter(name => !isNode(parts[name]))).toEqual([])
})
