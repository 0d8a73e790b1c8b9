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

export const toCsv = (rows: readonly Readonly<Record<string, unknown>>[]): string => {
  const columns = Object.keys(rows[0] ?? {})
  const lines = [columns, ...rows.map(row => columns.map(column => own(row, column)))]
  return `\uFEFF${lines.map(line => line.map(cell).join(';')).join('\r\n')}\r\n`
}
