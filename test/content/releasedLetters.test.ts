/**
 * A letter leaves as it was written, maybe weeks ago, on the template of today. `releasedLetters.json` has the data of
 * letters as they were really written: examples are added and never changed. What a template asks for since then stands
 * in the folder's `released.json`, with what an older letter gets.
 */

import { describe, expect, test } from 'vitest'
import { languages } from '../../src/core/language.ts'
import { unitNameKeys } from '../../src/core/namesNow.ts'
import { readFolder } from '../../src/edges/cards/folder.ts'
import { putParts } from '../../src/edges/cards/parts.ts'
import { asAskedNow, type Released } from '../../src/edges/cards/released.ts'
import { askedPaths, hasPath, pathsOf } from '../support/askedPaths.ts'
import { realCards } from '../support/realCards.ts'
import { cardsDir, samplesOf } from '../support/samples.ts'
import examples from './releasedLetters.json' with { type: 'json' }

const { templates, parts, released } = readFolder(cardsDir)

type Data = Readonly<Record<string, unknown>>
const written: Readonly<Record<string, readonly Data[]>> = examples

const askedBy = ({ card }: Released): readonly string[] => {
  const template = templates.find(({ name }) => name === card)
  return template ? askedPaths(putParts(card, template.json, parts).json) : []
}

const lacking = (letter: Released, data: Data): readonly string[] =>
  askedBy(letter).filter(path => !hasPath(asAskedNow(data, letter), path))

const letters = [...released].map(([name, letter]) => ({ name, letter }))
const current = letters.filter(({ name, letter }) => name === letter.card)

test('every card that a letter may know by name is there', () => {
  expect(letters.filter(({ letter }) => !realCards.names.includes(letter.card))).toEqual([])
  expect(Object.keys(written).filter(name => !released.has(name))).toEqual([])
})

test.each(current)('$name has letters that were written with it', ({ name, letter }) => {
  const known = letters.filter(other => other.letter.card === letter.card)
  const how = `Add one to test/content/releasedLetters.json, under "${name}", as the code writes it.`
  expect(
    known.flatMap(other => written[other.name] ?? []),
    how,
  ).not.toEqual([])
})

test.each(current)('$name is among them as it is written today', ({ name, letter }) => {
  const known = letters.filter(other => other.letter.card === letter.card)
  const paths = new Set(known.flatMap(other => (written[other.name] ?? []).flatMap(data => pathsOf(data))))
  const how = `Add to test/content/releasedLetters.json, under "${name}", a letter that has these, once such letters leave:`
  expect(
    samplesOf(name)
      .flatMap(sample => pathsOf(sample))
      .filter(path => !paths.has(path)),
    how,
  ).toEqual([])
})

/** Each word of the data with the key that it stands under. */
const wordsIn = (value: unknown, key = ''): readonly (readonly [key: string, word: string])[] =>
  typeof value === 'string'
    ? value === ''
      ? []
      : [[key, value]]
    : Array.isArray(value)
      ? value.flatMap(one => wordsIn(one, key))
      : Object.entries(value ?? {}).flatMap(([inner, one]) => wordsIn(one, inner))

test('where samples of letters have the name of a unit, it is kept as the unit is called', () => {
  const words = [...released.keys()].flatMap(name =>
    samplesOf(name).flatMap(sample => wordsIn(sample).map(([key, word]) => ({ name, key, word }))),
  )
  const names = new Set(words.filter(({ key }) => unitNameKeys.has(key)).map(({ word }) => word))
  const elsewhere = words.filter(({ key, word }) => names.has(word) && !unitNameKeys.has(key))
  expect(names.size).toBeGreaterThan(2)
  expect(elsewhere).toEqual([])
})

describe.each(letters)('a letter that was written with $name', ({ name, letter }) => {
  test.each((written[name] ?? []).map((data, nth) => ({ nth, data })))(
    'has all that its template asks for by now: example $nth',
    ({ data }) => {
      const how = `Say in released.json of ${letter.card}, under "since", what a letter from before gets for these:`
      expect(lacking(letter, data), how).toEqual([])
      for (const language of languages)
        expect(realCards.render({ card: name, data }, language).summary).not.toBe('')
    },
  )
})
