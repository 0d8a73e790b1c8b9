/** Every language of the form says all that bokmål says, as plainly, and stays what its file says it is. */

import { describe, expect, it } from 'vitest'
import { readContent } from '../../../src/content.ts'
import type { Source } from '../../../src/core/packs.ts'
import { readPacks } from '../../../src/edges/packs/readPacks.ts'
import { chosenOf, offeredOf, readTongues } from '../../../src/features/feedback/form/tongue.ts'
import { cardsDir } from '../../support/samples.ts'

const { tongues, questions } = readContent().feedback
const translated = [...tongues.values()].filter(({ language }) => !['nb', 'nn', 'en'].includes(language))

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsIn)

/** What each is written in, so that no text of another is left. */
const letters: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  uk: /\p{Script=Cyrillic}/u,
}

it('are five of those whom the unit meets, and simple words', () => {
  expect(translated.map(({ language }) => language).sort()).toEqual(['ar', 'enkel', 'pl', 'se', 'so', 'uk'])
})

describe.each(translated)('$language', tongue => {
  const { language, tag, dir, name: _, ...said } = tongue

  it('is calm, whole and its own', () => {
    const texts = textsIn({ words: said.words, who: said.who, sets: said.sets })
    expect(texts.filter(text => /[!<>]|TODO|xxx/.test(text))).toEqual([])
    expect(texts.filter(text => letters[language] && !letters[language].test(text))).toEqual([])
    expect(said.words.progress).toMatch(/\{n\}.*\{of\}/)
  })

  it('is read in its direction', () => {
    expect([tag, dir]).toEqual([language === 'enkel' ? 'nb' : language, language === 'ar' ? 'rtl' : 'ltr'])
  })

  it('has each point of a scale in words of its own', () => {
    for (const { questions } of Object.values(said.sets))
      for (const { choices } of Object.values(questions))
        expect(new Set(Object.values(choices)).size).toBe(Object.keys(choices).length)
  })
})

describe('a language', () => {
  const form = Object.fromEntries(
    Object.keys(tongues.get('nb')?.words ?? {}).map(key => [key, { nb: key, nn: key, en: key }]),
  )
  type Fields = Readonly<Record<string, unknown>>
  const polish = readPacks(cardsDir, 'feedback/languages').get('pl')?.data as Fields & {
    words: Fields
    tells: Fields
  }
  const { send: _, ...fewer } = polish.words
  const { tells: __, ...untold } = polish
  const { lives: ___, ...half } = polish.tells

  it.each([
    ['lacks a text', { ...polish, words: fewer }],
    ['says nothing of what patients tell of themselves', untold],
    ['says less of it than the guard needs', { ...polish, tells: half }],
    ['has one that nobody asks for', { ...polish, words: { ...polish.words, more: 'x' } }],
    ['is called as another', { ...polish, language: 'uk' }],
  ])('that %s stops the start', (_, data) => {
    const source: Source = { file: 'cards/feedback/languages/pl.yaml', data, lineOf: () => 7 }
    expect(() => readTongues(new Map([['pl', source]]), questions, form)).toThrow(
      expect.objectContaining({ code: 'packs.invalid' }),
    )
  })

  it('is what the address says, else the first that the browser wishes for of those that are offered', () => {
    const offered = offeredOf(tongues, ['pl', 'enkel', 'nothing'])
    expect(offered.map(({ language }) => language)).toEqual(['nb', 'nn', 'en', 'enkel', 'pl'])
    const chosen = (asked: string, wished: readonly string[]) =>
      chosenOf(offered, { asked, wished, otherwise: 'nn' }).language
    expect(chosen('enkel', ['pl'])).toBe('enkel')
    expect(chosen('uk', ['uk', 'pl-PL', 'en'])).toBe('pl')
    expect(chosen('', ['de', 'no'])).toBe('nb')
    expect(chosen('', ['*'])).toBe('nn')
  })
})
