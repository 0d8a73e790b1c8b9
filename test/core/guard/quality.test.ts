/** How good the guard is, in figures: recall and precision per class, on the lines it was tuned on and on lines it was not. */

import { afterAll, describe, expect, test } from 'vitest'
import { screen } from '../../../src/core/guard/guard.ts'
import { heldOut } from './heldOut.ts'
import { type Lines, linesIn } from './lines.ts'
import { filled, personOf } from './person.ts'
import { tuned } from './tuned.ts'

/** Every line with several people, as check digits fit by chance. */
const people = [3, 14, 29, 57].map(personOf)

type Row = {
  readonly half: string
  readonly class: string
  readonly lines: number
  readonly wrong: readonly string[]
}

const rowsOf = (half: string, { stop, pass }: Lines): { readonly stop: Row[]; readonly pass: Row[] } => {
  const rowOf = (name: string, block: string, isWrong: (text: string) => boolean): Row => {
    const lines = linesIn(block)
    const wrong = lines.flatMap(line =>
      people
        .map(born => filled(line, born))
        .filter(isWrong)
        .slice(0, 1),
    )
    return { half, class: name, lines: lines.length, wrong }
  }
  return {
    stop: Object.entries(stop).map(([name, block]) => rowOf(name, block, text => screen(text) === null)),
    pass: Object.entries(pass).map(([name, block]) => rowOf(name, block, text => screen(text) !== null)),
  }
}

const halves = { tuned: rowsOf('tuned', tuned), 'held out': rowsOf('held out', heldOut) }

const share = (rows: readonly Row[]): number => {
  const lines = rows.reduce((sum, row) => sum + row.lines, 0)
  return (100 * rows.reduce((sum, row) => sum + row.wrong.length, 0)) / lines
}

if (process.env.SHOW) {
  const half = halves[process.env.SHOW as 'tuned']
  for (const row of half.stop) for (const line of row.wrong) console.log(`missed  ${row.class}: ${line}`)
  for (const row of half.pass)
    for (const line of row.wrong)
      console.log(`false   ${row.class}: ${line}  ${JSON.stringify(screen(line))}`)
}

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

afterAll(() => {
  console.table(
    Object.values(halves).flatMap(({ stop, pass }) =>
      [...stop.map(row => ({ ...row, kind: 'stop' })), ...pass.map(row => ({ ...row, kind: 'pass' }))].map(
        ({ half, kind, class: name, lines, wrong }) => ({
          half,
          kind,
          class: name,
          lines,
          right: `${(100 - (100 * wrong.length) / lines).toFixed(1)}%`,
        }),
      ),
    ),
  )
  for (const [name, { stop, pass }] of Object.entries(halves)) {
    console.log(`${name}: recall ${(100 - share(stop)).toFixed(1)}%, false alarms ${share(pass).toFixed(1)}%`)
  }
})
