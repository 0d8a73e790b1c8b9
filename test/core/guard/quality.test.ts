/** How good the guard is, in figures: how much it stops per class, on lines it was tuned on and on lines it was not. */

import { afterAll, describe, expect, test } from 'vitest'
import { screen, screenAll } from '../../../src/core/guard/guard.ts'
import { aroundPeople } from './aroundPeople.ts'
import { atTheEdge } from './atTheEdge.ts'
import { everyday } from './everyday.ts'
import { everydayMore } from './everydayMore.ts'
import { heldOut } from './heldOut.ts'
import { fieldsOf, type Lines, linesIn } from './lines.ts'
import { ofAnAttacker } from './ofAnAttacker.ts'
import { ofAReader } from './ofAReader.ts'
import { ofASeventeenth } from './ofASeventeenth.ts'
import { ofASixteenth } from './ofASixteenth.ts'
import { ofATwelfth } from './ofATwelfth.ts'
import { filled, personOf } from './person.ts'
import { tuned } from './tuned.ts'
import { unseenEighteenth } from './unseenEighteenth.ts'
import { unseenEighth } from './unseenEighth.ts'
import { unseenEleventh } from './unseenEleventh.ts'
import { unseenFifteenth } from './unseenFifteenth.ts'
import { unseenFifth } from './unseenFifth.ts'
import { unseenFirst } from './unseenFirst.ts'
import { unseenFourteenth } from './unseenFourteenth.ts'
import { unseenFourth } from './unseenFourth.ts'
import { unseenNineteenth } from './unseenNineteenth.ts'
import { unseenNinth } from './unseenNinth.ts'
import { unseenSecond } from './unseenSecond.ts'
import { unseenSeventeenth } from './unseenSeventeenth.ts'
import { unseenSeventh } from './unseenSeventh.ts'
import { unseenSixteenth } from './unseenSixteenth.ts'
import { unseenSixth } from './unseenSixth.ts'
import { unseenTenth } from './unseenTenth.ts'
import { unseenThird } from './unseenThird.ts'
import { unseenThirteenth } from './unseenThirteenth.ts'
import { unseenTwelfth } from './unseenTwelfth.ts'
import { unseenTwentieth } from './unseenTwentieth.ts'
import { unseenTwentyFifth } from './unseenTwentyFifth.ts'
import { unseenTwentyFirst } from './unseenTwentyFirst.ts'
import { unseenTwentyFourth } from './unseenTwentyFourth.ts'
import { unseenTwentySecond } from './unseenTwentySecond.ts'
import { unseenTwentySeventh } from './unseenTwentySeventh.ts'
import { unseenTwentySixth } from './unseenTwentySixth.ts'
import { unseenTwentyThird } from './unseenTwentyThird.ts'

/** Every line with several people, as check digits fit by chance. */
const people = [3, 14, 29, 57].map(personOf)

/** On its own, as in a form, and after the command, as in the chat. */
const asTyped = (line: string): string[] =>
  people
    .map(born => filled(line, born))
    .flatMap(text => (fieldsOf(text) === null ? [text, `avvik ${text}`] : [text]))

const isStopped = (text: string): boolean => {
  const fields = fieldsOf(text)
  return (fields === null ? screen(text) : screenAll(fields)) !== null
}

type Row = { readonly class: string; readonly lines: number; readonly wrong: readonly string[] }

type Half = { readonly stop: readonly Row[]; readonly pass: readonly Row[] }

const rowsOf = ({ stop, pass }: Lines): Half => {
  const rowOf = (name: string, block: string, isWrong: (text: string) => boolean): Row => {
    const lines = linesIn(block)
    const wrong = lines.flatMap(line => asTyped(line).filter(isWrong).slice(0, 1))
    return { class: name, lines: lines.length, wrong }
  }
  return {
    stop: Object.entries(stop).map(([name, block]) => rowOf(name, block, text => !isStopped(text))),
    pass: Object.entries(pass).map(([name, block]) => rowOf(name, block, isStopped)),
  }
}

const sets = new Map([
  ['tuned', rowsOf(tuned)],
  ['the edge', rowsOf(atTheEdge)],
  ['everyday', rowsOf(everyday)],
  ['more', rowsOf(everydayMore)],
  ['held out', rowsOf(heldOut)],
  ['a reader', rowsOf(ofAReader)],
  ['attacker', rowsOf(ofAnAttacker)],
  ['people', rowsOf(aroundPeople)],
  ['unseen 1', rowsOf(unseenFirst)],
  ['unseen 2', rowsOf(unseenSecond)],
  ['unseen 3', rowsOf(unseenThird)],
  ['unseen 4', rowsOf(unseenFourth)],
  ['unseen 5', rowsOf(unseenFifth)],
  ['unseen 6', rowsOf(unseenSixth)],
  ['unseen 7', rowsOf(unseenSeventh)],
  ['unseen 8', rowsOf(unseenEighth)],
  ['unseen 9', rowsOf(unseenNinth)],
  ['unseen 10', rowsOf(unseenTenth)],
  ['unseen 11', rowsOf(unseenEleventh)],
  ['unseen 12', rowsOf(unseenTwelfth)],
  ['unseen 13', rowsOf(unseenThirteenth)],
  ['unseen 14', rowsOf(unseenFourteenth)],
  ['unseen 15', rowsOf(unseenFifteenth)],
  ['unseen 16', rowsOf(unseenSixteenth)],
  ['unseen 17', rowsOf(unseenSeventeenth)],
  ['unseen 18', rowsOf(unseenEighteenth)],
  ['unseen 19', rowsOf(unseenNineteenth)],
  ['unseen 20', rowsOf(unseenTwentieth)],
  ['unseen 21', rowsOf(unseenTwentyFirst)],
  ['unseen 22', rowsOf(unseenTwentySecond)],
  ['unseen 23', rowsOf(unseenTwentyThird)],
  ['unseen 24', rowsOf(unseenTwentyFourth)],
  ['unseen 25', rowsOf(unseenTwentyFifth)],
  ['unseen 26', rowsOf(unseenTwentySixth)],
  ['unseen 27', rowsOf(unseenTwentySeventh)],
  ['twelfth', rowsOf(ofATwelfth)],
  ['sixteenth', rowsOf(ofASixteenth)],
  ['seventeenth', rowsOf(ofASeventeenth)],
])

const linesOf = (rows: readonly Row[]): number => rows.reduce((sum, { lines }) => sum + lines, 0)
const wrongIn = (rows: readonly Row[]): string[] => rows.flatMap(({ wrong }) => wrong)
const percentWrong = (rows: readonly Row[]): number => (100 * wrongIn(rows).length) / linesOf(rows)

describe.each([...sets])('%s', (_, { stop, pass }) => {
  test('whole numbers are always found', () => {
    expect(stop.find(row => row.class === 'a whole number')?.wrong ?? []).toEqual([])
  })

  test('nearly all that point to somebody are stopped', () => {
    expect(100 - percentWrong(stop), wrongIn(stop).join('\n')).toBeGreaterThanOrEqual(95)
  })

  test('at most 2% of innocent lines are stopped', () => {
    expect(percentWrong(pass), wrongIn(pass).join('\n')).toBeLessThanOrEqual(2)
  })
})

const classesOf = (kind: keyof Half): ReadonlyMap<string, readonly Row[]> =>
  Map.groupBy(
    [...sets.values()].flatMap(half => half[kind]),
    row => row.class,
  )

test.each([...classesOf('stop')])('of %s nearly all are stopped', (_, rows) => {
  expect(percentWrong(rows), wrongIn(rows).join('\n')).toBeLessThanOrEqual(3)
})

test.each([...classesOf('pass')])('of %s hardly any is', (_, rows) => {
  expect(percentWrong(rows), wrongIn(rows).join('\n')).toBeLessThanOrEqual(2)
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
const perClass = (kind: keyof Half): string[] =>
  [...classesOf(kind)].map(
    ([name, all]) =>
      `    ${percent(100 - percentWrong(all))} of ${linesOf(all)} ${kind === 'stop' ? 'stopped' : 'passed'}: ${name}`,
  )

/** Printed by every run. */
afterAll(() => {
  const table = [...[...sets].map(summary), ...perClass('stop'), ...perClass('pass')]
  process.stdout.write(`${table.join('\n')}\n`)
})
