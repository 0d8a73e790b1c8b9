/** Reads a table as people save it: commas, semicolons or tabs, with or without a byte order mark. Cells are not trusted yet. */

import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { cleanLine } from './cleanText.ts'

/** `line` is where it stands in the file, as an editor counts. */
type TableRow = { readonly line: number; readonly cells: ReadonlyMap<string, string> }

export type Table =
  | { readonly columns: readonly string[]; readonly rows: readonly TableRow[] }
  /** The line that cannot be read; what stands there is not told. */
  | { readonly unreadable: number }

/** Excel in Norwegian writes semicolons; the first line tells. */
const delimiterOf = (text: string): string => {
  const header = text.split('\n', 1)[0] ?? ''
  return [';', '\t', ','].find(mark => header.includes(mark)) ?? ','
}

type Parsed = { readonly info: { readonly lines: number }; readonly record: readonly string[] }

export const readTable = (given: string): Table => {
  // A file that passed through several hands can end its lines in several ways.
  const text = given.replace(/\r\n?/g, '\n')
  try {
    const parsed = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly Parsed[]
    const [head, ...rest] = parsed
    const columns = head?.record.map(cleanLine) ?? []
    return {
      columns,
      rows: rest.map(({ info, record }) => ({
        line: info.lines,
        cells: new Map(columns.map((column, nth) => [column, cleanLine(record[nth] ?? '')])),
      })),
    }
  } catch (error) {
    // A missing quote or cell: the parser knows the line, and quotes the text that we don't.
    return { unreadable: error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 0 }
  }
}
