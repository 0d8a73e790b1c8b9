/** «Slettet», «borte», «glemt»: what is told as done is told behind the disk. Every text that says so is named here, with why it may. */

import { expect, test } from 'vitest'
import { type Language, languages } from '../../src/core/language.ts'
import { filesNamed, readContent } from '../support/samples.ts'

/** As done. What will be, or is being done, may be told before. */
const done: Readonly<Record<Language, RegExp>> = {
  nb: /\b(?:er|ble|blitt|var|har)(?: \p{L}+)? (?:slettet|borte|glemt|visket ut)\b|\bSlettet\b/u,
  nn: /\b(?:er|vart|blitt|var|har)(?: \p{L}+)? (?:sletta|borte|gløymd|viska ut)\b|\bSletta\b/u,
  en: /\b(?:is|are|was|were|been|has|have)(?: (?!being)\p{L}+)? (?:deleted|erased|gone|forgotten)\b|\bDeleted\./u,
}

const mayUse: Readonly<Record<string, string>> = {
  'common: notice.title.words-gone': 'behind the disk',
  'common: notice.title.story-withdrawn': 'behind the disk',
  'common: notice.text.story-withdrawn': 'behind the disk',
  'feedback: review.note.deleted': 'behind the disk',
  'deviations: receipt.note.text-gone': 'behind the disk',
  'people: erased.title': 'behind the disk',
  'people: words.told.gone': 'behind the disk',
  'people: words.told.here': 'behind the disk',
  'people: words.told.unsure': 'behind the disk',
  'common: notice.text.write-again': 'it was never written down',
  'people: my-data.kept': 'nothing was',
  'maturity: result.note.overtaken': 'nothing is',
  'deviations: receipt.will': 'that it will be',
  'deviations: receipt.wipeText': 'that it will be',
  'feedback: review.delete.will': 'that it will be',
  'feedback: review.note.hidden': 'that it will be',
  'people: words.text': 'that it will be',
  'stories: answered.kept.returned': 'that it will be',
  'stories: answered.kept.waits': 'that it will be',
  'stories: read.withdrawAll': 'that it will be',
  'worksheets: workshop.final': 'that it will be',
  'worksheets: tidy.text': 'that it will be',
  'worksheets: tidy.told': 'that it will be',
  'campaigns: reason.left': 'of somebody, and not of words',
  'people: functions.state.away': 'of somebody, and not of words',
  'campaigns: reason.network': 'of the network',
  'common: notice.title.sent-already': 'of what went through',
  'common: figures.moved': 'of figures that have gone up',
}

type Texts = Readonly<Record<string, Readonly<Record<Language, string>>>>

const said = filesNamed('texts.json').flatMap(path =>
  Object.entries(readContent(path) as Texts).flatMap(([key, words]) =>
    languages.some(language => done[language].test(words[language]))
      ? `${path.slice(0, path.indexOf('/'))}: ${key}`
      : [],
  ),
)

test('no text says that something is gone but those that are named', () => {
  expect(said.filter(place => !(place in mayUse))).toEqual([])
})

test('those that are named do', () => {
  expect(Object.keys(mayUse).filter(place => !said.includes(place))).toEqual([])
})

test.each<[Language, string]>([
  ['nb', 'Poengene er slettet, så ingen kan kjennes igjen.'],
  ['nb', 'Teksten er borte.'],
  ['nn', 'Poenga er sletta.'],
  ['en', 'The text has been deleted.'],
])('in %s «%s» is found', (language, text) => expect(done[language].test(text)).toBe(true))
