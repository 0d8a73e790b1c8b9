/** How good the guard is, in figures: recall and precision per class, on the lines it was tuned on and on lines it was not. */

import { afterAll, describe, expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'
import { heldOut } from './heldOut.ts'
import { type Lines, linesIn } from './lines.ts'
import { filled, personOf } from './person.ts'
import { tuned } from './tuned.ts'

/** Every line with several people, as check digits fit by chance. */
const people = [3, 14, 29, 57].map(personOf)

/** On its own, as in a form, and after the command, as in the chat. */
const asTyped = (line: string): string[] =>
  people.map(born => filled(line, born)).flatMap(text => [text, `avvik ${text}`])

type Row = {
  readonly half: string
  readonly class: string
  readonly lines: number
  readonly wrong: readonly string[]
}

const rowsOf = (half: string, { stop, pass }: Lines): { readonly stop: Row[]; readonly pass: Row[] } => {
  const rowOf = (name: string, block: string, isWrong: (text: string) => boolean): Row => {
    const lines = linesIn(block)
    const wrong = lines.flatMap(line => asTyped(line).filter(isWrong).slice(0, 1))
    return { half, class: name, lines: lines.length, wrong }
  }
  return {
    stop: Object.entries(stop).map(([name, block]) => rowOf(name, block, text => screen(text) === null)),
    pass: Object.entries(pass).map(([name, block]) => rowOf(name, block, text => screen(text) !== null)),
  }
}

const halves = { tuned: rowsOf('tuned', tuned), 'held out': rowsOf('held out', heldOut) }

const wrong = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.wrong.length, 0)
const right = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.lines, 0) - wrong(rows)
const share = (rows: readonly Row[]): number => (100 * wrong(rows)) / (wrong(rows) + right(rows))

describe.each(Object.entries(halves))('%s', (_, { stop, pass }) => {
  test('whole numbers are always found', () => {
    expect(stop.find(row => row.class === 'a whole number')?.wrong).toEqual([])
  })

  test('recall is at least 95%', () => {
    expect(100 - share(stop)).toBeGreaterThanOrEqual(95)
  })

  test('at most 2% of innocent lines are stopped', () => {
    expect(share(pass)).toBeLessThanOrEqual(2)
  })
})

test('the table is long, and half of it is innocent', () => {
  const count = (kind: 'stop' | 'pass') =>
    Object.values(halves).reduce((sum, half) => sum + half[kind].reduce((all, row) => all + row.lines, 0), 0)
  expect(count('stop') + count('pass')).toBeGreaterThanOrEqual(600)
  expect(count('pass')).toBeGreaterThanOrEqual(count('stop'))
})

const say = (line: string): boolean => process.stdout.write(`${line}\n`)

const percent = (share: number): string => `${share.toFixed(1)}%`.padStart(7)

/** Printed by every run, with the lines that go wrong: they are made up, so they may be shown. */
afterAll(() => {
  for (const [half, { stop, pass }] of Object.entries(halves)) {
    for (const row of stop)
      say(`${percent(100 - share([row]))} of ${row.lines} stopped: ${row.class} (${half})`)
    for (const row of pass)
      say(`${percent(100 - share([row]))} of ${row.lines} passed: ${row.class} (${half})`)
    const precision = (100 * right(stop)) / (right(stop) + wrong(pass))
    say(
      `${half}: recall ${percent(100 - share(stop))}, precision ${percent(precision)}, false alarms ${percent(share(pass))}`,
    )
    for (const row of [...stop, ...pass])
      for (const line of row.wrong) say(`  wrong in "${row.class}": ${line}`)
  }
})
