/** Texts in the reader's language: plurals, numbers and what happens when something is missing. */

import { expect, test } from 'vitest'
import { createTexts } from '../../../src/core/texts.ts'

const texts = createTexts({
  'f:plain': { nb: 'Hei', nn: 'Hei der', en: 'Hello' },
  'f:count': {
    nb: '{n, plural, =0 {ingen} one {ett} other {# stykker}}',
    nn: '{n, plural, =0 {ingen} one {eitt} other {# stykke}}',
    en: '{n, plural, =0 {none} one {one} other {# pieces}}',
  },
  'f:tag': { nb: '<b>{x}</b>', nn: '<b>{x}</b>', en: '<b>{x}</b>' },
})

test.each([
  ['nb', 'f:plain', {}, 'Hei'],
  ['nn', 'f:plain', { unused: 1 }, 'Hei der'],
  ['nb', 'f:count', { n: 0 }, 'ingen'],
  ['nn', 'f:count', { n: 1 }, 'eitt'],
  ['nb', 'f:count', { n: 1234.5 }, '1\u00a0234,5 stykker'],
  ['en', 'f:count', { n: 1234.5 }, '1,234.5 pieces'],
  ['nb', 'f:tag', { x: '<i>{n}' }, '<b><i>{n}</b>'],
] as const)('in %s, %s with %j is said', (language, name, values, said) => {
  expect(texts.text(language, name, values)).toBe(said)
})

test('what is missing is a fault that quotes no data', () => {
  expect(() => texts.text('nb', 'f:none')).toThrow(/texts\.missing.*f:none/)
  expect(() => texts.text('nb', 'f:Kari Nordmann')).toThrow(/not a name/)
  expect(() => texts.text('nb', 'f:count', { m: 1 })).toThrow(/texts\.values.*f:count/)
  expect(texts.has('f:none')).toBe(false)
})

test.each([
  ['texts.missing', { nb: 'a', nn: 'a' }],
  ['texts.invalid', { nb: 'a', nn: 'a', en: '{n, plural, one {x}}' }],
])('%s stops the start and names the text', (code, entry) => {
  expect(() => createTexts({ 'f:a': entry })).toThrow(
    expect.objectContaining({ code, facts: expect.objectContaining({ name: 'f:a', language: 'en' }) }),
  )
})
