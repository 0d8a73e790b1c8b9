/** A broken card or text stops the start and is named; what is no card is left alone. */

import { expect, test } from 'vitest'
import { adaptiveCard, openFolder } from '../../support/cardFolder.ts'

const withBody = (element: unknown) => adaptiveCard({ body: [element] })
const textOf = (source: string) => withBody({ type: 'TextBlock', text: source })

test.each([
  ['half a file', '{ "type": '],
  ['another version', { ...adaptiveCard({}), version: '1.6' }],
  ['no speak', { ...adaptiveCard({}), speak: '' }],
  ['another type', { ...adaptiveCard({}), type: 'Card' }],
  ['an open mustache', textOf('{{name')],
  ['raw output', textOf('{{{name}}}')],
  ['raw output with an ampersand', textOf('{{&name}}')],
  ['an unknown helper', textOf('{{shout name}}')],
  ['an unknown helper inside', textOf('{{t (shout name)}}')],
  ['an unknown block', textOf('{{#with name}}{{/with}}')],
  ['a partial', textOf('{{> other}}')],
  ['a text that does not exist', textOf('{{t "absent"}}')],
  ['data in a type', withBody({ type: '{{name}}' })],
  ['data in an address', withBody({ type: 'Image', url: '{{name}}' })],
  ['data after an address', withBody({ type: 'Image', url: 'https://x.example/{{name}}' })],
  ['an address from a text', withBody({ type: 'Image', url: '{{t "name"}}' })],
  ['a value for an address', withBody({ type: 'Image', url: { $value: 'name' } })],
  ['data in a property name', withBody({ type: 'Container', '{{name}}': 'x' })],
  ['a condition that is no path', withBody({ type: 'Container', $if: 'a && b' })],
  ['a repetition over no path', withBody({ type: 'Container', $each: 'items[0]' })],
  ['a repetition outside a list', withBody({ type: 'Container', selectAction: { $each: 'items' } })],
  ['pairs outside an action', withBody({ type: 'Container', $pairs: 'data' })],
])('%s stops the start', (_, card) => {
  expect(() => openFolder({ 'f/card.json': card })).toThrow(/(cards\.invalid|texts\.missing).*f\/card/)
})

test.each([
  ['a missing language', { a: { nb: 'A', en: 'A' } }, 'f:a'],
  ['an open brace', { a: { nb: 'A {', nn: 'A', en: 'A' } }, 'f:a'],
  ['a list', ['a'], 'f/texts.json'],
  ['a bare string', { a: 'A' }, 'f/texts.json'],
])('%s in the texts stops the start', (_, texts, named) => {
  expect(() => openFolder({ 'f/texts.json': texts })).toThrow(new RegExp(named))
})

test('other content beside cards is left alone', () => {
  const cards = openFolder({
    'f/list.json': [1],
    'f/taxonomy.json': { codes: {} },
    'f/packs/a.json': '{',
    'f/samples.json': '{',
  })
  expect(cards.names).toEqual([])
})
