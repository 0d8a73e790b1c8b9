/** What a part means, and that a broken one stops the start and is named. */

import { describe, expect, test } from 'vitest'
import { adaptiveCard, openFolder } from '../../support/cardFolder.ts'

type Parts = Readonly<Record<string, unknown>>

const render = (parts: Parts, element: unknown, data = {}, texts: Parts = {}) => {
  const files = Object.entries({ ...parts }).map(([name, part]) => [`parts/${name}.json`, part])
  const cards = openFolder({
    'f/card.json': adaptiveCard({ body: [element] }),
    ...Object.fromEntries(files),
    ...texts,
  })
  return cards.render({ card: 'f/card', data }, 'nb').card.body
}

const line = (text: string) => ({ type: 'TextBlock', wrap: true, text })

test('a TextBlock wraps unless the card says otherwise, and what a button carries is none', () => {
  expect(render({}, { type: 'TextBlock', text: 'a' })).toEqual([line('a')])
  expect(render({}, { type: 'TextBlock', text: 'a', wrap: false })).toEqual([{ ...line('a'), wrap: false }])
  const data = { type: 'TextBlock' }
  expect(render({}, { type: 'Action.Submit', data })).toEqual([{ type: 'Action.Submit', data }])
})

describe('a part', () => {
  const heading = { type: 'TextBlock', style: 'heading', size: 'medium' }

  test('stands where it is used, and the keys of its user win', () => {
    const used = { $use: 'heading', text: '{{name}}', size: 'large' }
    expect(render({ heading }, used, { name: 'A' })).toEqual([
      { ...line('A'), style: 'heading', size: 'large' },
    ])
  })

  test('is repeated and dropped like any element', () => {
    const used = { $each: 'items', $if: '!@first', $use: 'heading', text: '{{this}}' }
    expect(render({ heading }, used, { items: ['a', 'b'] })).toMatchObject([{ text: 'b' }])
  })

  test('has places that its user fills with whatever stands there', () => {
    const box = { type: 'Container', style: '$tone', items: [{ type: 'TextBlock', text: '$title' }] }
    const used = { $use: 'box', $with: { tone: 'good', title: '{{name}}' } }
    expect(render({ box }, used, { name: '*A*' })).toEqual([
      { type: 'Container', style: 'good', items: [line('\\*A\\*')] },
    ])
  })

  test('takes a list of elements between its own', () => {
    const box = { type: 'Container', items: [line('first'), '$items', line('last')] }
    const used = { $use: 'box', $with: { items: [line('a'), line('b')] } }
    expect(render({ box }, used)).toMatchObject([{ items: ['first', 'a', 'b', 'last'].map(line) }])
  })

  test('goes without a place that ends in a question mark, and without what is there for it', () => {
    const note = { ...line('$note'), $given: 'note' }
    const box = { type: 'Container', id: '$id?', items: [line('$title'), '$more?', note] }
    expect(render({ box }, { $use: 'box', $with: { title: 'A' } })).toEqual([
      { type: 'Container', items: [line('A')] },
    ])
    expect(
      render({ box }, { $use: 'box', $with: { title: 'A', id: 'b', note: 'C', more: line('m') } }),
    ).toEqual([{ type: 'Container', id: 'b', items: ['A', 'm', 'C'].map(line) }])
  })

  test('uses other parts, and hands on what it was given or leaves it out', () => {
    const inner = { type: 'Container', items: [line('$title'), { ...line('$note'), $given: 'note' }] }
    const outer = { $use: 'inner', $with: { title: '$title', note: '$note?' }, style: 'good' }
    const card = { $use: 'outer', $with: { title: 'A' } }
    expect(render({ inner, outer }, card)).toEqual([{ type: 'Container', style: 'good', items: [line('A')] }])
  })

  test('can be put into a place of another', () => {
    const box = { type: 'Container', items: ['$items'] }
    const used = { $use: 'box', $with: { items: [{ $use: 'heading', text: 'A' }] } }
    expect(render({ box, heading }, used)).toMatchObject([{ items: [{ style: 'heading', text: 'A' }] }])
  })

  test('says the texts of the card that uses it, else those that all share', () => {
    const own = { a: { nb: 'f', nn: 'f', en: 'f' } }
    const shared = { a: { nb: 'x', nn: 'x', en: 'x' }, b: { nb: 'delt', nn: 'delt', en: 'shared' } }
    const texts = { 'f/texts.json': own, 'common/texts.json': shared }
    expect(render({ said: line("{{t 'a'}} {{t 'b'}}") }, { $use: 'said' }, {}, texts)).toEqual([
      line('f delt'),
    ])
  })

  test('keeps to the rules of its place: Markdown, verbs, addresses and the fallback of a button', () => {
    const press = { type: 'Action.Execute', title: '$title', verb: '$verb' }
    const box = { type: 'Container', selectAction: press, items: [line('$title')] }
    const used = { $use: 'box', $with: { title: '{{name}}', verb: '{{verb}}' } }
    const submit = { type: 'Action.Submit', title: '*A*', data: { verb: 'menu.show' } }
    expect(render({ box }, used, { name: '*A*', verb: 'menu.show' })).toMatchObject([
      { selectAction: { title: '*A*', verb: 'menu.show', fallback: submit }, items: [line('\\*A\\*')] },
    ])
    expect(() => render({ box }, used, { name: 'A', verb: 'other' })).toThrow(/verb/)
    const picture = { type: 'Image', url: '$url' }
    expect(() => render({ picture }, { $use: 'picture', $with: { url: '{{name}}' } })).toThrow(
      /an address is/,
    )
  })
})

const title = line('$title')

test.each([
  ['a part that does not exist', {}, { $use: 'absent' }, /there is no such part/],
  ['a place that nobody fills', { title }, { $use: 'title' }, /\$title is not filled/],
  [
    'a place that is not there',
    { title },
    { $use: 'title', $with: { title: 'A', tilte: 'B' } },
    /parts\/title\.json has no place \$tilte/,
  ],
  ['arguments that have no names', { title }, { $use: 'title', $with: ['A'] }, /\$with takes an object/],
  ['arguments for nothing', {}, { type: 'Container', $with: { a: 'b' } }, /\$with/],
  ['a condition of parts in a card', {}, { ...line('a'), $given: 'b' }, /\$given/],
  ['a part in itself', { a: { $use: 'b' }, b: { $use: 'a' } }, { $use: 'a' }, /in a circle: a > b > a/],
  [
    'an unknown part in a part',
    { a: { type: 'Container', items: [{ $use: 'b' }] } },
    { $use: 'a' },
    /parts\/a\.json.*no such part/,
  ],
  ['an unknown helper in a part', { a: line('{{shout name}}') }, { $use: 'a' }, /parts\/a\.json/],
  ['raw output in a part', { a: line('{{{name}}}') }, { $use: 'a' }, /parts\/a\.json/],
  ['a missing text in a part', { a: line("{{t 'absent'}}") }, { $use: 'a' }, /parts\/a\.json/],
  ['half a file', { a: '{ "type": ' }, line('a'), /parts\/a\.json/],
  ['a list for a part', { a: '[]' }, line('a'), /parts\/a\.json/],
])('%s stops the start and is named', (_, parts, element, named) => {
  expect(() => render(parts, element)).toThrow(named)
})

test('what a card puts into a part is the card’s fault, and what another part puts there is that part’s', () => {
  const outer = { type: 'Container', items: ['$items'] }
  const inner = { type: 'Container', items: [line('{{shout name}}')] }
  const put = (item: unknown) => render({ outer, inner }, { $use: 'outer', $with: { items: [item] } })
  expect(() => put(line('{{shout name}}'))).toThrow(/f\/card(?!.*parts\/)/)
  expect(() => put({ $use: 'inner' })).toThrow(/parts\/inner\.json/)
})

test('a part may stand in itself when a card puts it there', () => {
  const box = { type: 'Container', items: ['$items'] }
  const used = { $use: 'box', $with: { items: [{ $use: 'box', $with: { items: [line('a')] } }] } }
  expect(render({ box }, used)).toMatchObject([{ items: [{ items: [line('a')] }] }])
})

test('a fault while a card is filled names the part as well', () => {
  const a = { type: 'Container', items: [line('{{name}}')] }
  expect(() => render({ a }, { $use: 'a' })).toThrow(
    expect.objectContaining({ facts: expect.objectContaining({ card: 'f/card', part: 'parts/a.json' }) }),
  )
})

test('parts are no cards', () => {
  const cards = openFolder({ 'parts/a.json': line('$title'), 'f/card.json': adaptiveCard({ body: [] }) })
  expect(cards.names).toEqual(['f/card'])
})
