/** Rows are read by the one before them, and come out as if each had been parsed. */

import { expect, test } from 'vitest'
import { rowReader } from '../../../src/edges/store/file/readRows.ts'

const rows: readonly object[] = [
  { id: 'a', version: 1 },
  { id: 'b', version: 2 },
  { id: 'b', version: 12 },
  { version: 1, id: 'a' },
  { id: '', text: '', version: 1 },
  { id: 'c', text: 'lyden falt ut 👩 \u2028', version: 1 },
  { id: 'c', text: 'a "quoted" \\ text\n', version: 1 },
  { id: 'c', text: '\\', version: 1 },
  { id: 'c', text: 'ends in a backslash \\', version: 1 },
  { id: 'c', text: '"', version: 1 },
  { id: 'c', text: '},"version":1}', version: 1 },
  { id: 'c', text: null, version: 1 },
  { id: 'c', text: true, version: 1 },
  { id: 'c', text: -1.5e-9, version: 1 },
  { id: 'c', text: 0, version: 1 },
  { id: 'c', text: {}, version: 1 },
  { id: 'c', text: [], version: 1 },
  { id: 'c', text: [[1, 'a,b', { c: '}]' }], [], {}], version: 1 },
  { id: 'c', text: { æ: 'ø', 'å"': '{' }, version: 1 },
  { id: 'c', text: { id: 'c', text: 'x', version: 1 }, version: 1 },
  { id: 'c', text: 'x', more: 'y', version: 1 },
  { id: 'c', text: 'x', mor: 'y', version: 1 },
  { id: 'c', æøå: 'x', version: 1 },
  { id: 'c', 'a"b': 'x', version: 1 },
  { 2: 'b', 1: 'a', id: 'c', version: 1 },
  JSON.parse('{"id":"c","__proto__":{"a":1},"version":1}'),
  JSON.parse('{"id":"c","constructor":"x","version":1}'),
]

const lineOf = (row: object, put = 'notes') =>
  `{"crc":"01234567","put":${JSON.stringify(put)},"row":${JSON.stringify(row)}}`

/** All of them in one chunk, as the disk gives them. */
const readers = (lines: readonly string[]) => {
  const bytes = Buffer.from(lines.join('\n'))
  const read = rowReader()
  let next = 0
  return lines.map(line => {
    const start = next
    next += Buffer.byteLength(line) + 1
    return () => read(bytes, start, start + Buffer.byteLength(line))
  })
}

const readAll = (lines: readonly string[]) => readers(lines).map(read => read())

test('whatever row comes after whatever other, each is what it was', () => {
  const lines = rows.flatMap(a => rows.flatMap(b => [lineOf(a), lineOf(b), lineOf(b)]))
  const values = readAll(lines)
  for (const [i, line] of lines.entries()) {
    expect(JSON.stringify(values[i])).toBe(JSON.stringify(JSON.parse(line)))
    expect(Object.getPrototypeOf(values[i]?.row)).toBe(Object.prototype)
  }
})

test('each collection is read by its own, by whatever name, and other lines are parsed', () => {
  const lines = rows.flatMap(row => [
    lineOf(row),
    lineOf(row, 'heads'),
    lineOf(row, 'nøtter "a" \\'),
    '{"crc":"01234567","end":true}',
    '{"crc":"01234567","put":"notes"}',
  ])
  expect(readAll(lines)).toEqual(lines.map(line => JSON.parse(line)))
})

test('what stands between two rows of one kind that say the same is one value', () => {
  const show = { card: 'campaigns/message', data: { text: 'Husk å prøve lyden.' } }
  const lines = [1, 2, 3, 4].map(n => lineOf({ id: `letter-${n}`, show, due: `2026-11-2${n}`, version: 1 }))
  const shown = readAll(lines).map(({ row }) => (row as { readonly show: object }).show)
  expect(new Set(shown.slice(1)).size).toBe(1)
  expect(shown).toEqual([show, show, show, show])
})

test('what is none leaves nothing to the next', () => {
  const row = (text: string) => lineOf({ id: 'a', text, more: 'x', version: 1 })
  const [first, second, broken, last] = readers([
    row('a'),
    row('c'),
    row('b').replace('"more"', 'more'),
    row('b'),
  ])
  first?.()
  second?.()
  expect(broken).toThrow()
  expect(last?.()).toEqual(JSON.parse(row('b')))
})

test('what is no JSON is none, also behind a row of its kind', () => {
  const row = '{"id":"b","text":"x","version":1}'
  const bad = ['}]', ']}', ',}', '', '}', ',"x"}}', ':1}}', ' 1}}'].map(end => row.slice(0, -1) + end)
  for (const text of [
    ...bad,
    `${row.replace(',', '}')}}`,
    `${row.replace('"id"', ' "id"')}}`.replace(' "', "'"),
  ])
    expect(
      () =>
        readAll([
          lineOf(JSON.parse(row)),
          lineOf(JSON.parse(row)),
          `{"crc":"01234567","put":"notes","row":${text}`,
        ]),
      text,
    ).toThrow()
})
