/** How good the guard is, in figures: how much it stops per class, on lines it was tuned on and on lines it was not. */

import { afterAll, describe, expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'
import { heldOut } from './heldOut.ts'
import { type Lines, linesIn } from './lines.ts'
import { filled, personOf } from './person.ts'
import { tuned } from './tuned.ts'
import { unmended } from './unmended.ts'

/** Every line with several people, as check digits fit by chance. */
const people = [3, 14, 29, 57].map(personOf)

/** On its own, as in a form, and after the command, as in the chat. */
const asTyped = (line: string): string[] =>
  people.map(born => filled(line, born)).flatMap(text => [text, `avvik ${text}`])

type Row = { readonly class: string; readonly lines: number; readonly wrong: readonly string[] }

type Half = { readonly stop: readonly Row[]; readonly pass: readonly Row[] }

const rowsOf = ({ stop, pass }: Lines): Half => {
  const rowOf = (name: string, block: string, isWrong: (text: string) => boolean): Row => {
    const lines = linesIn(block)
    const wrong = lines.flatMap(line => asTyped(line).filter(isWrong).slice(0, 1))
    return { class: name, lines: lines.length, wrong }
  }
  return {
    stop: Object.entries(stop).map(([name, block]) => rowOf(name, block, text => screen(text) === null)),
    pass: Object.entries(pass).map(([name, block]) => rowOf(name, block, text => screen(text) !== null)),
  }
}

const sets = new Map([
  ['tuned', rowsOf(tuned)],
  ['held out', rowsOf(heldOut)],
  ['unmended', rowsOf(unmended)],
])

const linesOf = (rows: readonly Row[]): number => rows.reduce((sum, { lines }) => sum + lines, 0)
const wrongIn = (rows: readonly Row[]): string[] => rows.flatMap(({ wrong }) => wrong)
const percentWrong = (rows: readonly Row[]): number => (100 * wrongIn(rows).length) / linesOf(rows)

/** What another hand wrote is held to what it showed at its first try. */
const leastStopped = new Map([['unmended', 93]])

describe.each([...sets])('%s', (name, { stop, pass }) => {
  test('whole numbers are always found', () => {
    expect(stop.find(row => row.class === 'a whole number')?.wrong ?? []).toEqual([])
  })

  test('nearly all that point to somebody are stopped', () => {
    const least = leastStopped.get(name) ?? 95
    expect(100 - percentWrong(stop), wrongIn(stop).join('\n')).toBeGreaterThanOrEqual(least)
  })

  test('at most 2% of innocent lines are stopped', () => {
    expect(percentWrong(pass), wrongIn(pass).join('\n')).toBeLessThanOrEqual(2)
  })
})

test('the table is long, and half of it is innocent', () => {
  const count = (kind: keyof Half) => linesOf([...sets.values()].flatMap(half => half[kind]))
  expect(count('stop') + count('pass')).toBeGreaterThanOrEqual(600)
  expect(count('pass')).toBeGreaterThanOrEqual(count('stop'))
})

const percent = (value: number): string => `${value.toFixed(1)}%`.padStart(6)

const summary = ([name, { stop, pass }]: [string, Half]): string => {
  const [caught, alarms] = [linesOf(stop) - wrongIn(stop).length, wrongIn(pass).length]
  const precision = (100 * caught) / (caught + alarms)
  return `  guard, ${name.padEnd(8)} ${percent(100 - percentWrong(stop))} of ${linesOf(stop)} stopped, ${percent(percentWrong(pass))} of ${linesOf(pass)} stopped wrongly, precision ${percent(precision)}`
}

/** Of all sets together: each class is right about so many of its lines. */
const perClass = (kind: keyof Half): string[] => {
  const rows = Map.groupBy(
    [...sets.values()].flatMap(half => half[kind]),
    row => row.class,
  )
  return [...rows].map(
    ([name, all]) =>
      `    ${percent(100 - percentWrong(all))} of ${linesOf(all)} ${kind === 'stop' ? 'stopped' : 'passed'}: ${name}`,
  )
}

/** Printed by every run. */
afterAll(() => {
  const table = [...[...sets].map(summary), ...perClass('stop'), ...perClass('pass')]
  process.stdout.write(`${table.join('\n')}\n`)
})
