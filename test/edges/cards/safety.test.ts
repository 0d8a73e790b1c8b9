/** A card with a value in every kind of place stays the card it is, whatever the value. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adaptiveCard, openFolder } from '../../support/cardFolder.ts'
import { leavesIn, type Node } from '../../support/cardJson.ts'
import { openPaths, sameCardAs } from '../../support/cardSafety.ts'
import { anyText, hostileTexts } from '../../support/hostile.ts'

const template = adaptiveCard({
  speak: '{{text}}',
  fallbackText: '{{text}}',
  body: [
    { type: 'TextBlock', text: '{{text}}', color: '{{text}}' },
    {
      type: 'TextBlock',
      text: '**{{t "said" who=text}}** [side]({{link address}}) {{#if text}}{{text}}{{/if}}',
    },
    { type: 'TextBlock', text: '{{#each list}}- {{this}}\n{{/each}}' },
    { type: 'RichTextBlock', inlines: ['{{text}}', { type: 'TextRun', text: '{{text}}' }] },
    { type: 'FactSet', facts: [{ $each: 'list', title: '{{this}}', value: '{{../text}}: {{this}}' }] },
    { type: 'Image', url: '{{link address}}', altText: '{{text}}' },
    {
      type: 'Input.Text',
      id: 'a',
      label: '{{text}}',
      placeholder: '{{text}}',
      errorMessage: '{{text}}',
      value: '{{text}}',
    },
    {
      type: 'Input.ChoiceSet',
      id: 'step.{{text}}',
      choices: [{ $each: 'list', title: '{{this}}', value: '{{this}}' }],
    },
  ],
  actions: [
    {
      type: 'Action.Execute',
      title: '{{text}}',
      verb: 'menu.show',
      data: { note: '{{text}}', type: 'x', $pairs: 'more' },
    },
    { type: 'Action.OpenUrl', title: '{{text}}', url: '{{link address}}' },
  ],
})

const files = {
  'f/card.json': template,
  'f/texts.json': { said: { nb: '{who} sa «{who}»', nn: '{who} sa', en: '{who} said' } },
}

const data = { text: 'x', list: ['x', 'y'], more: { a: 'x' }, address: 'https://dult.example.no/a' }

const renderer = () => {
  const cards = openFolder(files, { origins: ['https://dult.example.no'] })
  return (given: Node): Node => cards.render({ card: 'f/card', data: given }, 'nb').card
}

describe('a card', () => {
  test('takes any text everywhere but in an address', () => {
    expect([...openPaths(renderer(), data)]).toEqual(['/text', '/list/0', '/list/1', '/more/a'])
  })

  test.each(hostileTexts)('keeps its shape with %j', text => {
    const render = renderer()
    sameCardAs(render, data, openPaths(render, data))(text)
  })

  test('keeps its shape with any text', () => {
    const render = renderer()
    const keeps = sameCardAs(render, data, openPaths(render, data))
    fc.assert(
      fc.property(
        anyText.filter(text => text !== ''),
        keeps,
      ),
      { numRuns: 500 },
    )
  })
})

test('text that no client reads as Markdown stays as it is written', () => {
  const render = renderer()
  const written = '**a** [b](c) <d> &amp; {{e}} "f" \\g'
  const kept = leavesIn(render({ ...data, text: written })).filter(({ text }) => text === written)
  const places = kept.map(({ holder, key }) => `${holder}.${key}`)
  expect(new Set(places)).toEqual(
    new Set([
      'AdaptiveCard.speak',
      'RichTextBlock.inlines',
      'TextRun.text',
      'Image.altText',
      'Input.Text.label',
      'Input.Text.placeholder',
      'Input.Text.value',
      'Action.Execute.title',
      'Action.Submit.title',
      'Action.OpenUrl.title',
      'x.note',
    ]),
  )
})

test('what is handed back is exact, even where it turns text', () => {
  const card = renderer()({ ...data, text: '\u202Ea\u0000' })
  expect(card).toMatchObject({
    speak: 'a',
    body: expect.arrayContaining([expect.objectContaining({ id: 'a', label: 'a', value: '\u202Ea\u0000' })]),
    actions: [
      expect.objectContaining({ data: expect.objectContaining({ note: '\u202Ea\u0000' }) }),
      expect.anything(),
    ],
  })
})

test('who looks into a card, and changes what they see, changes no other', () => {
  const cards = openFolder({
    'f/card.json': adaptiveCard({
      body: [
        { type: 'Container', items: [] },
        { type: 'TextBlock', text: '{{a}}' },
      ],
    }),
  })
  const render = (a: string) => cards.render({ card: 'f/card', data: { a } }, 'nb')
  const one = render('a')
  const [never] = one.card.body as [object]
  Object.assign(never, { items: ['x'] })
  for (const other of [one, render('a')]) expect(other.card.body).toHaveProperty('0.items', [])
})
