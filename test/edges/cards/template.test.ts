/** What the template language means, key by key and helper by helper. */

import { describe, expect, test } from 'vitest'
import { adaptiveCard, openFolder, renderElement } from '../../support/cardFolder.ts'

const texts = {
  greeting: { nb: 'Hei **{name}**', nn: 'Hei der **{name}**', en: 'Hello **{name}**' },
  title: { nb: 'Tittel', nn: 'Tittel her', en: 'Title' },
  count: {
    nb: '{n, plural, one {# avvik} other {# avvik}}',
    nn: '{n, plural, one {# avvik} other {# avvik}}',
    en: '{n, plural, one {# deviation} other {# deviations}}',
  },
  'category.V2': { nb: 'Lyd', nn: 'Lyden', en: 'Sound' },
}

const text = (source: string) => ({ type: 'TextBlock', wrap: true, text: source })
const label = (source: string) => ({ type: 'TextRun', text: source })

describe('strings', () => {
  test.each([
    ['a path', '{{unit.name}}', 'Medisin'],
    ['words around a path', 'På {{unit.name}} nå', 'På Medisin nå'],
    ['null', '[{{nothing}}]', '[]'],
    ['a number and a flag', '{{n}} {{yes}}', '1200 true'],
    ['a text without values', '{{t "title"}}', 'Tittel'],
    ['a text with values', '{{t "greeting" name=unit.name}}', 'Hei **Medisin**'],
    ['a plural', '{{t "count" n=n}}', '1\u00a0200 avvik'],
    ['a text by code', '{{t (key "category" code)}}', 'Lyd'],
    ['a day', '{{day day}}', '20. november 2026'],
    ['a short day', '{{day at "short"}}', '21.11.2026'],
    ['a weekday', '{{day day "weekday"}}', 'fredag 20. november'],
    ['a month', '{{month month}}', 'november 2026'],
    ['a time', '{{time at}}', '00:30'],
    ['a number', '{{number n}}', '1\u00a0200'],
    ['a share', '{{number share "percent"}}', '12\u00a0%'],
    ['a condition', '{{#if yes}}ja{{else}}nei{{/if}}', 'ja'],
    [
      'a condition that does not hold',
      '{{#if none}}ja{{else if yes}}{{unit.name}}{{else}}nei{{/if}}',
      'Medisin',
    ],
    ['a condition the other way', '{{#unless none}}{{#unless nothing}}tomt{{/unless}}{{/unless}}', 'tomt'],
    ['a list', '{{#each units}}{{name}};{{/each}}', 'A;B;'],
  ])('say %s', (_, source, said) => {
    const data = {
      unit: { name: 'Medisin' },
      units: [{ name: 'A' }, { name: 'B' }],
      nothing: null,
      none: [],
      yes: true,
      n: 1200,
      share: 0.123,
      code: 'V2',
      day: '2026-11-20',
      at: '2026-11-20T23:30:00.000Z',
      month: '2026-11',
    }
    expect(renderElement(label(source), data, { texts })).toEqual([label(said)])
  })

  test.each([
    ['nn', 'Tittel her 20. november 2026'],
    ['en', 'Title 20 November 2026'],
  ] as const)('follow the reader into %s', (language, said) => {
    const card = label('{{t "title"}} {{day day}}')
    expect(renderElement(card, { day: '2026-11-20' }, { texts, language })).toEqual([label(said)])
  })

  test('say the words of a content pack in the reader’s language, without letting them be Markdown', () => {
    const data = { title: { nb: '*Lyd*', nn: 'Ljod', en: 'Sound' }, typed: 'Vårt' }
    expect(renderElement(label('{{say title}} {{say typed}}'), data, { language: 'en' })).toEqual([
      label('Sound Vårt'),
    ])
    expect(renderElement(text('{{say title}}'), data, {})).not.toEqual([text('*Lyd*')])
    expect(() =>
      renderElement(label('{{say title}}'), { title: { nb: 'bare' } }, { language: 'nn' }),
    ).toThrow(/words/)
  })

  test('keep a date at the start of a line from being read as a list', () => {
    expect(renderElement(text('{{day day}}'), { day: '2026-11-20' })).toEqual([
      text('\u206020. november 2026'),
    ])
  })

  test('find a text in the common folder, and another feature by its full name', () => {
    const cards = openFolder({
      'f/card.json': adaptiveCard({ body: [label('{{t "close"}} {{t "g:title"}}')] }),
      'g/texts.json': { title: { nb: 'Fra g', nn: 'Frå g', en: 'From g' } },
      'common/texts.json': { close: { nb: 'Lukk', nn: 'Lat att', en: 'Close' } },
    })
    expect(cards.render({ card: 'f/card', data: {} }, 'nn').card.body).toEqual([label('Lat att Frå g')])
  })

  test.each([
    ['an absent path', '{{absent}}', 'cards.invalid'],
    ['an absent path in an object', '{{unit.absent}}', 'cards.invalid'],
    ['an absent value of a text', '{{t "greeting" name=absent}}', 'cards.invalid'],
    ['an absent condition', '{{#if absent}}x{{/if}}', 'cards.invalid'],
    ['an object', '{{unit}}', 'cards.invalid'],
    ['what an object inherits', '{{unit.constructor}}', 'cards.invalid'],
    ['a value that its text misses', '{{t "greeting" other=n}}', 'texts.values'],
    ['a code without a text', '{{t (key "category" secret)}}', 'texts.missing'],
    ['a date that is none', '{{day secret}}', 'cards.invalid'],
    ['a number that is none', '{{number secret}}', 'cards.invalid'],
    ['a field of a string', '{{secret.name}}', 'cards.invalid'],
    ['a field of a string in a block', '{{#if unit}}{{secret.name}}{{/if}}', 'cards.invalid'],
    ['an absent path in a block', '{{#if unit}}{{absent}}{{/if}}', 'cards.invalid'],
  ])('refuse %s, and name the place but never the data', (_, source, code) => {
    const data = { unit: {}, n: 1, secret: 'Kari Nordmann' }
    const render = () => renderElement(label(source), data, { texts })
    expect(render).toThrow(expect.objectContaining({ code }))
    expect(render).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ card: 'f/card', at: 'body[0].text' }) }),
    )
    expect(render).not.toThrow(/Kari/)
  })
})

describe('keys', () => {
  const item = { $each: 'items', ...label('{{@index}} {{name}} of {{../total}}') }

  test('$each repeats an element with the item in scope', () => {
    const data = { total: 2, items: [{ name: 'a' }, { name: 'b' }] }
    expect(renderElement(item, data)).toEqual([label('0 a of 2'), label('1 b of 2')])
  })

  test('$each reaches out of two lists', () => {
    const inner = { $each: 'items', ...label('{{../../top}}{{../name}}{{this}}') }
    const outer = { $each: 'groups', type: 'Container', items: [inner] }
    const data = { top: 'T', groups: [{ name: 'g', items: ['x', 'y'] }] }
    expect(renderElement(outer, data)).toEqual([{ type: 'Container', items: [label('Tgx'), label('Tgy')] }])
  })

  test('$each refuses what is no list, unless a question mark lets it be absent', () => {
    expect(() => renderElement(item, { total: 2 })).toThrow(/list/)
    expect(renderElement({ ...item, $each: 'items?' }, { total: 2 })).toEqual([])
  })

  test.each([
    ['open', { open: true }, 1],
    ['open', { open: [] }, 0],
    ['open', {}, 0],
    ['!open', { open: '' }, 1],
    ['state=closed', { state: 'closed' }, 1],
    ['!state=closed', { state: 'closed' }, 0],
    ['a.b', { a: { b: 1 } }, 1],
  ])('$if %s of %j keeps %i', ($if, data, kept) => {
    expect(renderElement({ $if, ...label('x') }, data)).toHaveLength(kept)
  })

  test('$if comes after $each, item by item', () => {
    const element = { $each: 'items', $if: '!@first', ...label('{{name}}') }
    expect(renderElement(element, { items: [{ name: 'a' }, { name: 'b' }] })).toEqual([label('b')])
  })

  test('$if drops a property as well', () => {
    const element = { type: 'Container', items: [], selectAction: { $if: 'open', type: 'Action.Submit' } }
    expect(renderElement(element, {})).toEqual([{ type: 'Container', items: [] }])
  })

  test.each([
    [7, 7],
    [false, false],
    [
      [1, 'a'],
      [1, 'a'],
    ],
  ])('$value gives %j', (n, given) => {
    const element = { type: 'ProgressBar', value: { $value: 'n' } }
    expect(renderElement(element, { n })).toEqual([{ type: 'ProgressBar', value: given }])
  })

  test.each(['text', null, { a: 1 }, [{}], Number.NaN])('$value refuses %j', n => {
    expect(() => renderElement({ type: 'ProgressBar', value: { $value: 'n' } }, { n })).toThrow(
      /cards.invalid/,
    )
  })

  test.each([{ verb: 'menu.show' }, { 'a b': 'x' }, { msteams: 'x' }, { a: {} }, ['x']])(
    '$pairs refuses %j',
    data => {
      const button = { type: 'Action.Submit', data: { $pairs: 'data' } }
      expect(() => renderElement(button, { data })).toThrow(/pairs/)
    },
  )
})

describe('actions', () => {
  const execute = { type: 'Action.Execute', title: 'Vis', verb: 'deviation.show', data: { id: '{{id}}' } }

  test('an Action.Execute falls back to an Action.Submit with the same title and data', () => {
    const data = { verb: 'deviation.show', id: '*7*' }
    const submit = { type: 'Action.Submit', title: 'Vis', data }
    expect(renderElement(execute, { id: '*7*' })).toEqual([{ ...execute, data, fallback: submit }])
  })

  test('what a button carries is no element, whatever type it says', () => {
    const button = { type: 'Action.Submit', data: { type: 'TextBlock', text: '{{id}}' } }
    expect(renderElement(button, { id: '*7*' })).toHaveProperty('0.data.text', '*7*')
  })

  test('keeps the fallback that a card states itself', () => {
    const [action] = renderElement({ ...execute, fallback: 'drop' }, { id: '' }) as [object]
    expect(action).toHaveProperty('fallback', 'drop')
  })

  test('a verb from data is one of ours or a fault', () => {
    const button = { ...execute, verb: '{{verb}}' }
    expect(renderElement(button, { id: '1', verb: 'menu.show' })).toHaveProperty('0.verb', 'menu.show')
    expect(() => renderElement(button, { id: '1', verb: 'other' })).toThrow(/verb/)
  })
})

describe('links', () => {
  const origins = ['https://dult.example.no/base/', 'http://127.0.0.1:3978']
  const open = { type: 'Action.OpenUrl', url: '{{link address}}' }

  test.each(['https://dult.example.no/f/a_(1)?a=b', 'http://127.0.0.1:3978/x'])('%s passes', address => {
    expect(renderElement(open, { address }, { origins })).toEqual([{ ...open, url: address }])
  })

  test.each([
    'https://evil.example/f',
    'http://dult.example.no/f',
    'https://dult.example.no.evil.example/',
    'https://user@dult.example.no/',
    'javascript:alert(1)',
    '',
    null,
  ])('%s is refused', address => {
    expect(() => renderElement(open, { address }, { origins })).toThrow(/link/)
  })

  test('an address of a pack or the settings may lead anywhere, by https', () => {
    const site = { type: 'Action.OpenUrl', url: '{{site address}}' }
    const at = (address: unknown) => renderElement(site, { address }, { origins })
    expect(at('https://elsewhere.example/a')).toEqual([{ ...site, url: 'https://elsewhere.example/a' }])
    for (const address of [
      'http://elsewhere.example/',
      'javascript:alert(1)',
      'https://a@b.example/',
      '',
      null,
    ])
      expect(() => at(address)).toThrow(/site/)
  })

  test('a number is called, and nothing else begins with it', () => {
    const call = { type: 'Action.OpenUrl', url: '{{call phone}}' }
    const at = (phone: unknown) => renderElement(call, { phone })
    expect(at('+47 24 20 00 99')).toEqual([{ ...call, url: 'tel:+4724200099' }])
    for (const phone of ['113,9', '*21*113#', 'javascript:1', '', '1', null, 113, '1'.repeat(31)])
      expect(() => at(phone)).toThrow(/phone/)
  })

  test('a link in Markdown cannot be ended from inside', () => {
    const address = 'https://dult.example.no/a)_b_(c'
    expect(renderElement(text('[vis]({{link address}})'), { address }, { origins })).toEqual([
      text('[vis](https://dult.example.no/a%29%5Fb%5F%28c)'),
    ])
  })
})

test('a card carries its schema and language, and its speak text as summary', () => {
  const cards = openFolder({ 'f/card.json': adaptiveCard({ speak: 'Hei {{name}}', body: [] }) })
  const { card, summary } = cards.render({ card: 'f/card', data: { name: '*Kari*' } }, 'nn')
  expect(card).toMatchObject({ lang: 'nn', $schema: expect.stringContaining('adaptive-card.json') })
  expect(summary).toBe('Hei *Kari*')
})

test('what leaves is the card in ASCII, whatever people write', () => {
  const cards = openFolder({ 'f/card.json': adaptiveCard({ body: [text('På «{{a}}» ⚠️')] }) })
  const a = 'blåbær "\\" ✓ 😀 \u2028\ud800'
  const { json, card } = cards.render({ card: 'f/card', data: { a } }, 'nb')
  expect(json).toMatch(/^[ -~]+$/)
  expect(JSON.parse(json)).toEqual(card)
  expect(card.body).toEqual([text('På «blåbær "\\\\" ✓ 😀 \ufffd» ⚠️')])
})

describe('what the whole card carries', () => {
  const carries = { unit: 'ø"', row: 'all' }
  const press = (action: Readonly<Record<string, unknown>>, data = {}) => {
    const cards = openFolder({ 'f/card.json': adaptiveCard({ actions: [action] }) })
    return cards.render({ card: 'f/card', data, carries }, 'nb').card
  }

  test('is in each button and what that falls back to, and what a button says of its own counts for more', () => {
    const execute = { type: 'Action.Execute', verb: 'menu.show', data: { row: '{{row}}' } }
    const data = { ...carries, verb: 'menu.show', row: 'one' }
    expect(press(execute, { row: 'one' }).actions).toEqual([
      { ...execute, data, fallback: { type: 'Action.Submit', data } },
    ])
    expect(
      press({ ...execute, data: { $pairs: 'more', row: 'one' } }, { more: { unit: 'u' } }).actions,
    ).toEqual([expect.objectContaining({ data: { ...data, unit: 'u' } })])
  })

  test('is in a button that carries nothing else, and in nothing that is no button of ours', () => {
    expect(press({ type: 'Action.Submit' }).actions).toEqual([{ type: 'Action.Submit', data: carries }])
    const inner = { type: 'Action.Submit', data: { inner: { a: 'b' } } }
    expect(press(inner).actions).toEqual([{ ...inner, data: { ...carries, ...inner.data } }])
    const open = { type: 'Action.OpenUrl', url: 'https://dult.example.no/' }
    expect(press(open).actions).toEqual([open])
  })
})

test('an unknown card is a fault', () => {
  const cards = openFolder({ 'f/card.json': adaptiveCard({ body: [] }) })
  expect(() => cards.render({ card: 'f/other', data: {} }, 'nb')).toThrow(/cards.unknown/)
  expect(cards.names).toEqual(['f/card'])
})
