/** Reads a table of figures row by row. What is about a single patient is refused by its line, and never told or kept. */

import { fold } from '../../../core/fold.ts'
import { screenAll } from '../../../core/guard/guard.ts'
import type { UnitId } from '../../../core/ids.ts'
import { own } from '../../../core/own.ts'
import type { Table } from '../../../core/table.ts'
import { isDay } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { type Week, weekOf } from '../../../core/time/weeks.ts'
import type { Meant } from '../../../core/unitNames.ts'
import type { Counts } from '../activity.ts'
import { countIn, type Kind } from '../kinds.ts'
import { readNumber } from '../register/figures.ts'
import { readOwnWeek } from '../register/week.ts'
import type { Mapping } from './mapping.ts'

/** Where it is and what it is, and never what was written there. */
export type FileProblem = {
  readonly line: number
  readonly problem:
    | 'unreadable'
    | 'unmapped'
    | 'column-twice'
    | 'single-patient'
    | 'unknown-unit'
    | 'ambiguous-unit'
    | 'no-week'
    | 'to-come'
    | 'no-figure'
    | 'wrong-figure'
    | 'twice'
    | 'fewer'
  /** The units that a name may mean. */
  readonly ids?: readonly UnitId[]
}

type FileUnit = { readonly unit: UnitId; readonly kind: Kind }
/** `line` is the first of them. */
export type FileLine = FileUnit & { readonly line: number; readonly week: Week; readonly counts: Counts }

type Rows = Extract<Table, { readonly rows: unknown }>
type Row = Rows['rows'][number]

type Needs = {
  readonly mapping: Mapping
  readonly today: Day
  readonly meantBy: (name: string) => Meant<FileUnit>
}

/** What a table of patients has, and one of figures has not. «Antall pasienter» is a figure. */
const ofOnePatient =
  /^(?!antall|tal |tal$|number).*(pasient(en|ens|navn|id|nr)?\b|patient\b|fodsel|f\.?nr\b|personn|navn\b|namn\b|\bname\b|alder\b|\bage\b|kjonn|diagnos|adresse|npr|journal)/

/** A day or a moment as forms and systems write it. */
const dayIn = (text: string): Day | null => {
  const [, iso] = /^(\d{4}-\d\d-\d\d)(?:[T ].*)?$/.exec(text) ?? []
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,].*)?$/.exec(text) ?? []
  const written =
    iso ?? (day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '')
  return isDay(written) ? written : null
}

const weekIn = (text: string, today: Day): Week | FileProblem['problem'] => {
  const day = dayIn(text)
  if (day !== null) return day > today ? 'to-come' : weekOf(day)
  return readOwnWeek(text, today) ?? 'no-week'
}

const isProblem = (read: string): read is FileProblem['problem'] => !/^\d{4}-W\d\d$/.test(read)

const countsIn = (cells: ReadonlyMap<string, string>, kind: Kind, mapping: Mapping) => {
  if (mapping.eachRow !== '') return { [mapping.eachRow]: 1 }
  const counts: Record<string, number> = {}
  for (const [code, column] of Object.entries(mapping.counts)) {
    const text = cells.get(column) ?? ''
    const count = countIn(kind, code)
    if (text === '' || !count) continue
    const read = readNumber(text, count.most)
    if (typeof read !== 'number') return null
    counts[code] = read
  }
  return counts
}

const readRow = ({ line, cells }: Row, needs: Needs): FileLine | FileProblem => {
  const { mapping, today, meantBy } = needs
  const told = [...cells].filter(([, cell]) => cell !== '')
  const isPatient = told
    .map(([column]) => fold(column))
    .some(column => column !== mapping.unit && column !== mapping.when && ofOnePatient.test(column))
  // Numbers of their own columns are figures; whatever else stands in the row is looked at.
  const figures = new Set(Object.values(mapping.counts))
  const others = told.filter(([column]) => !figures.has(fold(column)))
  const found = screenAll(Object.fromEntries(others.map(([, cell], nth) => [`cell${nth}`, cell])))
  if (isPatient || found) return { line, problem: 'single-patient' }
  const byColumn = new Map(told.map(([column, cell]) => [fold(column), cell]))
  const meant = meantBy(byColumn.get(mapping.unit) ?? '')
  if (meant && 'ambiguous' in meant) return { line, problem: 'ambiguous-unit', ids: meant.ambiguous }
  const unit = meant?.unit
  if (!unit || (mapping.kind !== '' && unit.kind.kind !== mapping.kind))
    return { line, problem: 'unknown-unit' }
  const week = weekIn(byColumn.get(mapping.when) ?? '', today)
  if (isProblem(week)) return { line, problem: week }
  const counts = countsIn(byColumn, unit.kind, mapping)
  if (counts === null) return { line, problem: 'wrong-figure' }
  if (Object.keys(counts).length === 0) return { line, problem: 'no-figure' }
  return { line, unit: unit.unit, kind: unit.kind, week, counts }
}

/** One for each unit and week: rows of a form are added up, and of a table of figures a second one is a mistake. */
export const readActivityFile = (table: Rows, needs: Needs) => {
  const lines = new Map<string, FileLine>()
  const problems: FileProblem[] = []
  for (const row of table.rows) {
    const read = readRow(row, needs)
    if ('problem' in read) {
      problems.push(read)
      continue
    }
    const key = `${read.unit}:${read.week}:${read.kind.kind}`
    const known = lines.get(key)
    if (known && needs.mapping.eachRow === '') problems.push({ line: row.line, problem: 'twice' })
    else lines.set(key, known ? { ...known, counts: added(known.counts, read.counts) } : read)
  }
  return { lines: [...lines.values()], problems }
}

const added = (one: Counts, other: Counts): Counts =>
  Object.fromEntries(Object.entries(other).map(([code, count]) => [code, (own(one, code) ?? 0) + count]))
