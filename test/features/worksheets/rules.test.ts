/** The pure rules of the sheets: which box, how large, when next, what a form carried. */

import { expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'
import { languages } from '../../../src/core/language.ts'
import type { Day } from '../../../src/core/time/instant.ts'
import { benefitsData, progressOf, toneOf } from '../../../src/features/worksheets/tables/benefits.ts'
import { readFields } from '../../../src/features/worksheets/tables/read.ts'
import { nextInRhythm } from '../../../src/features/worksheets/tables/rhythm.ts'
import { matrixOf, risksData, weigh } from '../../../src/features/worksheets/tables/risks.ts'
import type { SheetRow } from '../../../src/features/worksheets/tables/row.ts'
import { parties, scenarios, tables } from '../../../src/features/worksheets/tables/sheets.ts'
import { boxOf } from '../../../src/features/worksheets/tables/stakeholders.ts'
import { realCards } from '../../support/realCards.ts'

test.each([
  ['high', 'high', 'close'],
  ['low', 'high', 'satisfied'],
  ['high', 'low', 'informed'],
  ['low', 'low', 'lightly'],
])('interest %s and influence %s is the box %s', (interest, influence, box) => {
  expect(boxOf({ interest, influence })).toBe(box)
})

test.each([
  ['1', '1', 1, 'low'],
  ['3', '1', 3, 'low'],
  ['1', '4', 4, 'medium'],
  ['3', '3', 9, 'medium'],
  ['3', '4', 12, 'high'],
  ['4', '4', 16, 'high'],
])('likelihood %s and consequence %s is %i, %s', (likelihood, consequence, product, size) => {
  expect(weigh({ likelihood, consequence })).toMatchObject({ product, size })
})

test('a cell of the matrix has the colour that a risk there would have', () => {
  for (const [down, cells] of risksData([], '2026-11-20' as Day, '1').picture.rows.entries()) {
    const colours = ['1', '2', '3', '4'].map(
      consequence => weigh({ likelihood: `${4 - down}`, consequence }).colour,
    )
    expect(cells).toEqual(colours.map(tone => ({ marks: [], tone })))
  }
})

test('the matrix counts every risk in one cell, the most likely on top', () => {
  const risk = (likelihood: string, consequence: string) => ({ likelihood, consequence })
  const rows = matrixOf([risk('4', '1'), risk('4', '1'), risk('1', '4'), risk('2', '2')])
  expect(rows).toEqual([
    { likelihood: 4, c1: 2, c2: 0, c3: 0, c4: 0 },
    { likelihood: 3, c1: 0, c2: 0, c3: 0, c4: 0 },
    { likelihood: 2, c1: 0, c2: 1, c3: 0, c4: 0 },
    { likelihood: 1, c1: 0, c2: 0, c3: 0, c4: 1 },
  ])
})

test.each([
  [95, 20, 60, 'good'],
  [12, 40, 25, 'good'],
  [30, 40, 20, 'attention'],
  [12, 40, null, 'quiet'],
  [null, 40, 20, 'accent'],
])('from %s to %s, and now %s, is %s', (from, to, at, tone) => {
  expect(toneOf(from, to, at)).toBe(tone)
})

test.each([
  ['halfway down to a lower target', 60, 45, 52, { far: 0.53, stands: 'under-way' }],
  ['not measured, with a lower target', 9, 6, null, { far: 0, stands: 'unmeasured' }],
  ['where it began', 4, 25, 4, { far: 0, stands: 'under-way' }],
  ['almost there', 0, 1000, 999, { far: 0.99, stands: 'under-way' }],
  ['at the target', 60, 45, 45, { far: 1, stands: 'reached' }],
  ['past the target', 95, 20, 5, { far: 1, stands: 'reached' }],
  ['further away than where it began', 30, 40, 20, { far: 0, stands: 'away' }],
  ['without a baseline', null, 40, 20, { far: 0, stands: 'measured' }],
  ['without a target', 4, null, 20, { far: 0, stands: 'measured' }],
  ['with a target that is the baseline', 4, 4, 4, { far: 0, stands: 'measured' }],
])('a benefit %s is drawn as far as it has come from its baseline to its target', (_, from, to, at, told) => {
  expect(progressOf(from, to, at)).toEqual(told)
})

test('tells each hundredth that is reached, and all of it only of who is there', () => {
  const hundredths = Array.from({ length: 100 }, (_, nth) => nth)
  expect(hundredths.map(nth => progressOf(0, 100, nth).far)).toEqual(hundredths.map(nth => nth / 100))
  expect(progressOf(0, 3, 2.999_999_999)).toEqual({ far: 0.99, stands: 'under-way' })
})

test('a benefit that nobody has measured has an empty bar, and its picture and its words say why', () => {
  const row = (id: string, fields: Readonly<Record<string, string>>) =>
    ({ id, fields: { whom: 'service', ...fields } }) as unknown as SheetRow
  const data = benefitsData(
    [
      row('a', { benefit: 'Færre tomme timer', baseline: '9', target: '6' }),
      row('b', { benefit: 'Roligere dager', baseline: '60', target: '45', result: '52' }),
    ],
    '2026-11-28' as Day,
    '1',
  )
  expect(data.picture.tracks).toEqual([
    { mark: 1, far: 0, aimed: true, tone: 'quiet', word: 'unmeasured' },
    { mark: 2, far: 0.53, aimed: true, tone: 'good' },
  ])
})

test('a risk and a party go by the same number in the picture and in the list', () => {
  const row = (id: string, fields: Readonly<Record<string, string>>) =>
    ({ id, fields }) as unknown as SheetRow
  const risks = risksData(
    [row('a', { likelihood: '1', consequence: '1' }), row('b', { likelihood: '4', consequence: '4' })],
    '2026-11-20' as Day,
    '1',
  )
  expect(risks.items.map(({ id, nth }) => [id, nth])).toEqual([
    ['b', 1],
    ['a', 2],
  ])
  expect(risks.picture.rows[0]?.[3]?.marks).toEqual([1])
  expect(risks.picture.rows[3]?.[0]?.marks).toEqual([2])
})

test.each([
  ['2026-11-20', 'once', '2026-11-20', '2026-11-20'],
  ['2026-11-20', 'once', '2026-11-21', ''],
  ['2026-11-20', 'weekly', '2026-11-21', '2026-11-27'],
  ['2026-11-20', 'weekly', '2026-12-04', '2026-12-04'],
  ['2026-10-31', 'monthly', '2026-11-01', '2026-11-30'],
  ['2026-10-31', 'monthly', '2027-02-01', '2027-02-28'],
  ['2026-10-31', 'monthly', '2026-12-31', '2026-12-31'],
  ['2026-11-20', 'quarterly', '2026-11-21', '2027-02-20'],
  ['2026-11-20', 'quarterly', '2027-02-21', '2027-05-20'],
  ['2026-11-20', '', '2026-12-01', ''],
])('from %s, %s, not before %s, is «%s»', (first, rhythm, from, next) => {
  expect(nextInRhythm(first as Day, rhythm, from as Day)).toBe(next)
})

const benefit = (input: Readonly<Record<string, string>>) =>
  readFields(
    tables.benefits,
    Object.fromEntries(Object.entries(input).map(([code, value]) => [`benefits-${code}`, value])),
    {},
  )
const sound = { benefit: 'Kortere reise', whom: 'patient', counted: 'minutes' }

test('a row needs its first line and its choices, and nothing else', () => {
  expect(benefit(sound).problems).toEqual({})
  expect(benefit({}).problems).toEqual({ benefit: 'missing', whom: 'missing', counted: 'missing' })
})

test.each([
  ['12', '12'],
  ['12,5', '12.5'],
  ['12 000', '12000'],
  ['12\u00a0000,25', '12000.25'],
  ['\u22123', '-3'],
])('the number «%s» is kept as %s', (given, kept) => {
  expect(benefit({ ...sound, baseline: given })).toMatchObject({ fields: { baseline: kept }, problems: {} })
})

test.each([
  [{ baseline: 'mange' }, { baseline: 'no-number' }],
  [{ baseline: '1e9' }, { baseline: 'no-number' }],
  [{ measureOn: '2027-02-30' }, { measureOn: 'no-date' }],
  [{ benefit: 'x'.repeat(101) }, { benefit: 'too-long' }],
  [{ whom: 'everyone' }, { whom: 'missing' }],
  [{ benefit: '   ' }, { benefit: 'missing' }],
])('%j is told as %j, and given back', (given, problems) => {
  const read = benefit({ ...sound, ...given })
  expect(read.problems).toEqual(problems)
  const [[code = '', value = ''] = []] = Object.entries(given as Record<string, string>)
  if (problems[code as keyof typeof problems] !== 'missing') expect(read.fields[code]).toBe(value)
})

test('what is never asked for stays, what was emptied is empty', () => {
  const known = { party: 'gps', name: 'Fastleger', involve: 'Møte', interest: 'high', influence: 'high' }
  const input = {
    'stakeholders-name': 'Legene',
    'stakeholders-interest': 'low',
    'stakeholders-influence': 'high',
  }
  expect(readFields(tables.stakeholders, input, known).fields).toMatchObject({
    party: 'gps',
    name: 'Legene',
    involve: '',
  })
})

test.each([
  ['stakeholders', { date: '2026-12-01', rhythm: 'once' }, '2026-12-01'],
  ['stakeholders', { rhythm: 'weekly' }, ''],
  ['benefits', { measureOn: '2027-01-15', result: '' }, '2027-01-15'],
  ['benefits', { measureOn: '2027-01-15', result: '12' }, ''],
  ['benefits', { measureOn: '2026-01-15' }, ''],
  ['risks', { revise: '2026-11-20' }, '2026-11-20'],
  ['decisions', { date: '2026-12-01' }, ''],
] as const)('a row of %s with %j is due «%s»', (sheet, fields, due) => {
  expect(tables[sheet].due(fields, '2026-11-20' as Day)).toBe(due)
})

test.each([
  ...scenarios.flatMap(code => [`worksheets:scenario.${code}`, `worksheets:precaution.${code}`]),
  ...Object.keys(parties).map(code => `worksheets:party.${code}`),
])('%s fits its column and passes the guard in every language', name => {
  for (const language of languages) {
    const said = realCards.texts.text(language, name)
    expect(said.length).toBeLessThanOrEqual(name.includes('party') ? 60 : 140)
    expect(screen(said)).toBeNull()
  }
})
