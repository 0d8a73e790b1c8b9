/** Every rule of the card lint bites: one broken card for each, beside a card that has nothing wrong. */

import { expect, test } from 'vitest'
import { lintCard, lintWording } from '../support/cardLint.ts'

const title = { type: 'TextBlock', style: 'heading', wrap: true, text: 'Tittel' }
const cardWith = (fields: object, ...body: readonly unknown[]) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  lang: 'nb',
  speak: 'Kort',
  body: [title, ...body],
  ...fields,
})
const input = { type: 'Input.Text', id: 'a', label: 'Navn' }
const data = { verb: 'menu.show', id: '1' }
const submit = { type: 'Action.Submit', title: 'Vis', data }
const execute = { type: 'Action.Execute', title: 'Vis', verb: 'menu.show', data, fallback: submit }

test('a sound card passes', () => {
  const chart = { type: 'Chart.Donut', fallback: 'drop', data: [] }
  const table = { type: 'Table', columns: [{}, {}], rows: [], fallback: { type: 'FactSet', facts: [] } }
  const required = { ...input, isRequired: true, errorMessage: 'Skriv et navn' }
  const card = cardWith({ actions: [execute, submit] }, required, chart, table)
  expect(lintCard(card)).toEqual([])
  expect(lintWording(card)).toEqual([])
})

test.each([
  ['version', cardWith({ version: '1.6' })],
  ['speak', cardWith({ speak: ' ' })],
  ['lang', cardWith({ lang: undefined })],
  ['heading', cardWith({ body: [{ ...title, style: 'default' }] })],
  ['wrap', cardWith({}, { type: 'Container', items: [{ type: 'TextBlock', text: 'x' }] })],
  ['label', cardWith({}, { ...input, label: '' })],
  ['id', cardWith({}, { ...input, id: '' })],
  ['id', cardWith({}, input, input)],
  ['errorMessage', cardWith({}, { ...input, isRequired: true })],
  ['altText', cardWith({}, { type: 'Image', url: 'https://x.example/a.png' })],
  ['title', cardWith({ actions: [{ type: 'Action.Submit', data: {} }] })],
  ['execute', cardWith({ actions: [{ ...execute, fallback: 'drop' }] })],
  ['execute', cardWith({ actions: [{ ...execute, fallback: { ...submit, data: { verb: 'menu.show' } } }] })],
  ['execute', cardWith({ actions: [{ ...execute, data: {}, fallback: { ...submit, data: {} } }] })],
  ['verb', cardWith({ actions: [{ ...submit, data: { verb: 'menu.nothing' } }] })],
  ['newer', cardWith({}, { type: 'Table', columns: [], rows: [] })],
  ['newer', cardWith({}, { type: 'Badge', text: 'Ny', fallback: 'drop' })],
  ['colour', cardWith({}, { type: 'Container', style: 'attention', items: [] })],
  ['colour', cardWith({}, { type: 'TextBlock', wrap: true, color: 'good', text: '' })],
  ['columns', cardWith({}, { type: 'ColumnSet', columns: [{}, {}, {}, {}] })],
  ['buttons', cardWith({ actions: Array.from({ length: 7 }, () => submit) })],
  ['size', cardWith({}, { type: 'TextBlock', wrap: true, text: 'x'.repeat(25_000) })],
])('the rule for %s bites', (rule, card) => {
  expect(lintCard(card).map(problem => problem.split(':')[0])).toEqual([rule])
})

test.each([
  ['leftover', 'Hei {{name}}'],
  ['leftover', 'Hei undefined'],
  ['leftover', '[object Object]'],
  ['calm', 'Bra jobbet!'],
])('the wording rule for %s bites on %s', (rule, text) => {
  expect(lintWording(cardWith({}, { ...title, text })).map(problem => problem.split(':')[0])).toEqual([rule])
})

test('the wording rule for names bites where two that are pressed sound alike, and not where people call them alike', () => {
  const row = (id: string, ...texts: readonly string[]) => ({
    type: 'Container',
    selectAction: { ...execute, data: { ...data, id }, fallback: { ...submit, data: { ...data, id } } },
    items: texts.map(text => ({ ...title, text })),
  })
  expect(lintWording(cardWith({}, row('1', '◯'), row('2', '◯')))).toEqual(['names: two are called Vis'])
  expect(lintWording(cardWith({}, row('1', 'Vis'), row('2', 'Vis')))).toEqual(['names: two are called Vis'])
  expect(lintWording(cardWith({}, row('1', '◯'), row('1', '◯')))).toEqual([])
  expect(lintWording(cardWith({}, row('1', 'Vis', 'i dag'), row('2', 'Vis', 'i går')))).toEqual([])
})

test('the wording rule for markdown bites where nothing reads it', () => {
  expect(lintWording(cardWith({}, { ...input, label: '**Navn**' }))).toEqual([
    'markdown: Input.Text.label does not read it',
  ])
})
