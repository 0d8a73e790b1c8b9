/** Rows as a table that a Norwegian Excel opens as it is: a byte order mark, semicolons, and no text that runs. */

import { own } from './own.ts'

/** Spreadsheets skip what is unseen before a sign, and take the wide signs of Asian keyboards for the narrow ones. */
const runs = /^(?:\s*[=+\-@＝＋－＠]| *[\t\r\n])/u

/** Where the reader parts cells at another sign, or does not know quotes, the middle of a text begins a cell, or a line. */
const runsWithin = /(?<=(?:^[\s"]*"|[,;\t\r\n])[\s"]*)(?=[=+\-@＝＋－＠][^,;\t\r\n]*[(|!])/gu

/** A cell that a spreadsheet would take for a formula is shown as the text that it is. */
const cell = (value: unknown): string => {
  const text = String(value ?? '').replaceAll(runsWithin, "'")
  const harmless = typeof value === 'string' && runs.test(text) ? `'${text}` : text
  return /[",;\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

export type Rows = readonly Readonly<Record<string, unknown>>[]

const textOf = (lines: readonly (readonly unknown[])[]): string =>
  lines.map(line => `${line.map(cell).join(';')}\r\n`).join('')

const linesOf = (columns: readonly string[], rows: Rows): string =>
  textOf(rows.map(row => columns.map(column => own(row, column))))

const head = (columns: readonly string[]): string => `\uFEFF${textOf([columns])}`

export const toCsv = (rows: Rows): string => {
  const columns = Object.keys(rows[0] ?? {})
  return head(columns) + linesOf(columns, rows)
}

/** The same table some rows at a time, for one that nobody holds in memory. */
export async function* csvOf(rows: Rows, rest: AsyncIterable<Rows>): AsyncGenerator<string, void, undefined> {
  yield toCsv(rows)
  const columns = Object.keys(rows[0] ?? {})
  for await (const more of rest) yield linesOf(columns, more)
}
