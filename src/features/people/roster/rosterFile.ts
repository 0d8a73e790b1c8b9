/** Reads a roster as people save it: commas or semicolons, with or without a byte order mark; every cell is checked. */

import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { cleanLine } from '../../../core/cleanText.ts'
import { screenAll } from '../../../core/guard/guard.ts'
import type { UnitId } from '../../../core/ids.ts'
import { isLanguage, type Language } from '../../../core/language.ts'
import { type Role, roles } from '../../../core/roles.ts'

export type RosterLine = {
  readonly line: number
  readonly aadObjectId: string
  readonly name: string
  /** Its name or its id. */
  readonly unit: string
  readonly roles: readonly Role[]
  /** `null` keeps what the person chose. */
  readonly language: Language | null
}

const rosterColumns = ['aadObjectId', 'name', 'unit', 'roles', 'language'] as const
type Column = (typeof rosterColumns)[number]

/** Where it is and what it is, and never what was written there. */
export type RosterProblem = {
  readonly line: number
  readonly column: Column | 'file'
  readonly problem:
    | 'unreadable'
    | 'missing-column'
    | 'empty'
    | 'not-an-entra-id'
    | 'unknown-role'
    | 'unknown-language'
    | 'unknown-unit'
    | 'ambiguous-unit'
    | 'identifier'
    | 'too-long'
    | 'twice'
  /** The units that a name may mean. */
  readonly ids?: readonly UnitId[]
}

type RosterFile = {
  readonly lines: readonly RosterLine[]
  readonly problems: readonly RosterProblem[]
}

const longestCell = 120
/** An Entra id has digits of its own, and no other shape than its own. */
const written: readonly Column[] = ['name', 'unit', 'roles', 'language']
const needed: readonly Column[] = ['aadObjectId', 'name', 'unit']

/** Excel in Norwegian writes semicolons; the first line tells, as no column name has either in it. */
const delimiterOf = (text: string): string => {
  const header = text.split('\n', 1)[0] ?? ''
  return [';', '\t', ','].find(mark => header.includes(mark)) ?? ','
}

type Cells = Readonly<Partial<Record<Column, string>>>
type Parsed = { readonly info: { readonly lines: number }; readonly record: Cells }

const columnOf = (header: string): string =>
  rosterColumns.find(column => column.toLowerCase() === header.trim().toLowerCase()) ?? header.trim()

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text)

const rolesIn = (cell: string): string[] =>
  cell
    .split('|')
    .map(role => role.trim().toLowerCase())
    .filter(role => role !== '')

const problemIn = (column: Column, cell: string): RosterProblem['problem'] | null => {
  if (cell === '') return needed.includes(column) ? 'empty' : null
  if (cell.length > longestCell) return 'too-long'
  if (column === 'aadObjectId') return guid.test(cell) ? null : 'not-an-entra-id'
  if (column === 'roles') return rolesIn(cell).every(isRole) ? null : 'unknown-role'
  return column === 'language' && !isLanguage(cell.toLowerCase()) ? 'unknown-language' : null
}

const tidied = (record: Cells): Cells =>
  Object.fromEntries(Object.entries(record).map(([column, cell]) => [column, cleanLine(cell)]))

const readLine = (cells: Cells, line: number): RosterLine | RosterProblem[] => {
  const problems = rosterColumns.flatMap((column): RosterProblem[] => {
    const problem = problemIn(column, cells[column] ?? '')
    return problem ? [{ line, column, problem }] : []
  })
  const found = screenAll(Object.fromEntries(written.map(column => [column, cells[column] ?? ''])))
  const column = written.find(each => each === found?.field)
  if (column) return [{ line, column, problem: 'identifier' }]
  if (problems.length > 0) return problems
  const language = (cells.language ?? '').toLowerCase()
  const named = rolesIn(cells.roles ?? '').filter(isRole)
  return {
    line,
    aadObjectId: (cells.aadObjectId ?? '').toLowerCase(),
    name: cells.name ?? '',
    unit: cells.unit ?? '',
    roles: named.length > 0 ? [...new Set(named)] : ['clinician'],
    language: isLanguage(language) ? language : null,
  }
}

const parseAll = (text: string): readonly Parsed[] | RosterProblem => {
  try {
    return parse(text, {
      bom: true,
      columns: (header: string[]) => header.map(columnOf),
      delimiter: delimiterOf(text),
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly Parsed[]
  } catch (error) {
    // A missing quote or cell: the parser knows the line, and quotes the text that we don't.
    const line = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 0
    return { line, column: 'file', problem: 'unreadable' }
  }
}

/** The header's own line when the file has no rows; then its columns do not matter either. */
const missingColumns = (parsed: readonly Parsed[]): RosterProblem[] => {
  const [first] = parsed
  return first === undefined
    ? []
    : needed
        .filter(column => !Object.hasOwn(first.record, column))
        .map(column => ({ line: 1, column, problem: 'missing-column' }))
}

export const readRosterFile = (text: string): RosterFile => {
  // A file that passed through several hands can end its lines in several ways.
  const parsed = parseAll(text.replace(/\r\n?/g, '\n'))
  if ('problem' in parsed) return { lines: [], problems: [parsed] }
  const missing = missingColumns(parsed)
  if (missing.length > 0) return { lines: [], problems: missing }
  const read = parsed.map(({ record, info }) => readLine(tidied(record), info.lines))
  return {
    lines: read.flatMap(one => (Array.isArray(one) ? [] : [one as RosterLine])),
    problems: read.flatMap(one => (Array.isArray(one) ? one : [])),
  }
}
