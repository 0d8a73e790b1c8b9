/** A line that somebody types in a hurry is read as they meant it, or asked about: no number is ever saved as another count. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../../src/content.ts'
import { languages } from '../../../src/core/language.ts'
import type { Day } from '../../../src/core/time/instant.ts'
import { type Kind, kindFor } from '../../../src/features/activity/kinds.ts'
import { readLine } from '../../../src/features/activity/register/line.ts'

const { kinds } = readContent().activity
const read = (kind: Kind, text: string) => readLine(kind, text, '2026-11-20' as Day)
const meetings = kindFor(kinds, 'wound')

const phrasesOf = ({ title, said, words }: Kind['counts'][number]) => [
  ...new Set([
    ...words,
    ...languages.flatMap(language => [title[language], title[language].toLowerCase(), said[language]]),
  ]),
]

const named = kinds.flatMap(kind =>
  kind.counts.flatMap(count => phrasesOf(count).map(phrase => ({ kind, count: count.count, phrase }))),
)

describe('a count’s own words', () => {
  it.each(named)('$phrase is $count, before its number and behind it', ({ kind, count, phrase }) => {
    for (const text of [`${phrase} 2`, `2 ${phrase}`, `${phrase}: 2`, `${phrase} ingen`]) {
      const line = read(kind, text)
      expect([text, line?.counts, line?.problems]).toEqual([
        text,
        { [count]: text.endsWith('ingen') ? 0 : 2 },
        [],
      ])
    }
  })
})

describe('with and without a patient', () => {
  const both = { 'with-patient': 3, 'without-patient': 2 }
  it.each([
    ['uten pasient 2', { 'without-patient': 2 }],
    ['utan pasient 2', { 'without-patient': 2 }],
    ['UTENPASIENT2', { 'without-patient': 2 }],
    ['2 u/pasient', { 'without-patient': 2 }],
    ['2 konsultasjoner uten pasient', { 'without-patient': 2 }],
    ['2 drøftinger uten pasient', { 'without-patient': 2 }],
    ['2 without the patient', { 'without-patient': 2 }],
    ['med pasient 3 utan pasient 2', both],
    ['uten pasient 2 og med 3', both],
    ['3 med, 2 uten', both],
    ['3med 2uten', both],
    ['3 pasient uten 2', both],
    ['konsultasjoner med pasient 3 uten pasient 2', both],
    ['3 utan 2', both],
    ['2 uten pasient video 3', both],
  ])('«%s» is read', (text, counts) => {
    const line = read(meetings, text)
    expect([line?.counts, line?.problems]).toEqual([counts, []])
  })

  it.each([
    ['3 uten pasient 2', 'unclear', {}],
    ['3 uten og 2', 'unclear', {}],
    ['uten 2 3', 'unclear', {}],
    ['2 video uten pasient', 'unclear', {}],
    ['ikke pasient 2', 'word', {}],
    ['utenn pasient 2', 'word', {}],
    ['uten noen pasient 2', 'word', {}],
    ['med 3 utenn 2', 'word', { 'with-patient': '3' }],
    ['+3 uten +2 med 1', 'several', { 'with-patient': '+3', 'without-patient': '+2' }],
    ['med +3 uten 2', 'unclear', { 'with-patient': '+3', 'without-patient': '2' }],
    ['ingen pasient 2', 'several', { 'with-patient': '0' }],
    [`${'med pasient uten pasient 2 '.repeat(40)}`, 'unclear', {}],
  ])('«%s» is asked about', (text, problem, typed) => {
    const line = read(meetings, text)
    expect([line?.problems[0]?.problem, line?.typed]).toEqual([problem, typed])
  })

  it('keeps in sight what it could not place', () => {
    expect(read(meetings, 'med 3, utenn 2')?.problems).toEqual([
      { problem: 'word', count: '', value: 'utenn', line: 'med 3, utenn 2' },
    ])
  })

  it('says once what it did not understand, with the line it stood in', () => {
    expect(read(meetings, 'i rommet 4')?.problems).toEqual([
      { problem: 'word', count: '', value: 'rommet', line: 'i rommet 4' },
    ])
  })

  it.each([
    ['4 i dag', 'day', '4'],
    ['i går 4', 'day', '4'],
    ['fire i dag', 'day', '4'],
    ['4 today', 'day', '4'],
    ['mandag 3 tirsdag 4', 'weekly', 'mandag'],
    ['november 40', 'weekly', 'november'],
    ['40 i oktober', 'weekly', 'oktober'],
    ['uke 44-46 12', 'weeks', ''],
    ['uke 44: 12, uke 45: 13', 'weeks', ''],
    ['uke 44 med 12\nuke 45 med 14', 'weeks', ''],
  ])('says that weeks are counted, one at a time: «%s»', (text, problem, value) => {
    const line = read(meetings, text)
    expect(line?.problems).toEqual([{ problem, count: '', value }])
  })

  it.each([
    ['1 til', 1],
    ['en til', 1],
    ['to til', 2],
    ['uke 46 3 ekstra', 3],
    ['one more', 1],
    ['legg til 2', 2],
    ['add 2', 2],
  ])('adds what comes on top: «%s»', (text, number) => {
    const line = read(meetings, text)
    expect([line?.adds, line?.counts, line?.problems]).toEqual([true, { [meetings.main]: number }, []])
  })

  it.each(['3 til 5', 'en'])('adds nothing where it is not said: «%s»', text => {
    const line = read(meetings, text)
    expect(line?.adds).toBe(false)
    expect(line?.problems).not.toEqual([])
  })

  it('opens the week that is to be put right', () => {
    const line = read(meetings, 'rett tallene for uke 46')
    expect([line?.week, line?.typed, line?.problems]).toEqual(['2026-W46', {}, []])
  })

  it.each([
    ['tolv', 12],
    ['Tolv', 12],
    ['sju', 7],
    ['syv', 7],
    ['åtte', 8],
    ['twelve', 12],
    ['uke 46 tjue', 20],
    ['null', 0],
  ])('reads a number that is written out: «%s»', (text, number) => {
    const line = read(meetings, text)
    expect([line?.counts, line?.problems]).toEqual([{ [meetings.main]: number }, []])
  })
})

describe('any order of a kind’s counts', () => {
  const lines = fc.constantFrom(...kinds).chain(kind =>
    fc.record({
      kind: fc.constant(kind),
      pairs: fc.shuffledSubarray([...kind.counts], { minLength: 1 }).chain(counts =>
        fc.tuple(
          ...counts.map(count =>
            fc.record({
              count: fc.constant(count.count),
              phrase: fc.constantFrom(...phrasesOf(count)),
              number: fc.nat({ max: 999 }),
              isWordFirst: fc.boolean(),
              isGlued: fc.boolean(),
            }),
          ),
        ),
      ),
      joint: fc.constantFrom(' ', ', ', ' og ', '\n', ',', '; '),
      isLoud: fc.boolean(),
      bare: fc.boolean(),
    }),
  )

  const isBare = ({
    kind,
    pairs,
    bare,
  }: {
    kind: Kind
    pairs: readonly { count: string }[]
    bare: boolean
  }) => bare && pairs[0]?.count === kind.main

  it('is read as meant or asked about, and surely read where the pairs are kept apart', () => {
    fc.assert(
      fc.property(lines, line => {
        const { kind, pairs, joint, isLoud } = line
        const text = pairs
          .map(({ phrase, number, isWordFirst, isGlued }, nth) => {
            if (nth === 0 && isBare(line)) return String(number)
            const gap = isGlued ? '' : ' '
            return isWordFirst ? `${phrase}${gap}${number}` : `${number}${gap}${phrase}`
          })
          .join(joint)
        const got = read(kind, isLoud ? text.toUpperCase() : text)
        const meant = Object.fromEntries(pairs.map(({ count, number }) => [count, number]))
        const isApart = joint !== ' ' && joint !== ','
        if (got?.problems.length === 0) expect(got.counts).toEqual(meant)
        else if (isApart && !pairs.some(({ phrase, isGlued }) => isGlued || /^[muv]$/.test(phrase)))
          expect(got?.problems).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
