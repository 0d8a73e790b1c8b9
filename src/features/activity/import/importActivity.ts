/** Brings the weeks of units in step with a table; a dry run shows the difference and changes nothing. */

import { again } from '../../../core/again.ts'
import { screenAll } from '../../../core/guard/guard.ts'
import type { PersonId } from '../../../core/ids.ts'
import { put, type Store } from '../../../core/store.ts'
import { readTable } from '../../../core/table.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { unitFinder } from '../../../core/unitNames.ts'
import { type Activity, activity, activityId, type Counts, countOf, sameCounts } from '../activity.ts'
import { changedTo } from '../changed.ts'
import { kindFor } from '../kinds.ts'
import type { ActivityNeeds } from '../needs.ts'
import { type FileLine, type FileProblem, readActivityFile } from './activityFile.ts'
import {
  activityMappings,
  type FormMapping,
  formFor,
  isTwice,
  type Mapping,
  readMapping,
  tableOf,
} from './mapping.ts'

type Needs = Pick<ActivityNeeds, 'allUnits' | 'unitFacts' | 'kinds'> & {
  readonly store: Store
  readonly forms: readonly FormMapping[]
  readonly now: Instant
  readonly newId: () => string
}

type Wish = {
  readonly text: string
  /** What the file is called: a form that all use is known by it. */
  readonly file: string
  /** `unit=Avdeling,week=Uke,video=Antall`, the first time; kept from then on. */
  readonly columns: string | undefined
  readonly dryRun: boolean
  readonly skipBad: boolean
}

type Change = {
  readonly unit: string
  readonly week: string
  readonly before: Counts
  readonly after: Counts
}

export type ActivityDifference = {
  readonly changes: readonly Change[]
  readonly same: number
  readonly problems: readonly FileProblem[]
  readonly done: boolean
}

const failed = (line: number, problem: FileProblem['problem']): ActivityDifference => ({
  changes: [],
  same: 0,
  problems: [{ line, problem }],
  done: false,
})

const unitsOf = async ({ allUnits, unitFacts, kinds }: Needs) => {
  const facts = await Promise.all((await allUnits()).map(unitFacts))
  return facts.flatMap(one =>
    one ? { id: one.unit, unit: one.unit, kind: kindFor(kinds, one.service), name: one.name } : [],
  )
}

/** Of rows that are one consultation each, a file may begin or end within a week: as many as stand there were held. */
const isFewer = ({ eachRow }: Mapping, line: FileLine, known: Activity | null): boolean =>
  eachRow !== '' &&
  known !== null &&
  (countOf(line.counts, eachRow) ?? 0) < (countOf(known.counts, eachRow) ?? 0)

const afterIn = (line: FileLine, known: Activity | null): Counts => ({ ...known?.counts, ...line.counts })

/** Somebody may register while the file is read: answers the row that it was weighed against. */
const writeLine = (
  { store, now, newId }: Needs,
  mapping: Mapping,
  line: FileLine,
): Promise<Activity | null> =>
  again(store, async write => {
    const { unit, week, kind } = line
    const known = await store.get(activity, activityId(unit, week, kind.kind))
    const counts = afterIn(line, known)
    if (isFewer(mapping, line, known) || (known && sameCounts(known.counts, counts))) return known
    const by = '' as PersonId
    const row = changedTo({ unit, week, kind: kind.kind }, known, {
      counts,
      source: 'import',
      by,
      at: now,
      turn: newId(),
      undid: '',
    })
    await write([put(activity, known, row)])
    return known
  })

type Weighed = { readonly line: FileLine; readonly row: Activity | null }

const weighed = (mapping: Mapping, read: readonly Weighed[]) => {
  const fewer = read.filter(({ line, row }) => isFewer(mapping, line, row))
  const rows = read.filter(({ line, row }) => !isFewer(mapping, line, row))
  const changed = rows.filter(({ line, row }) => !row || !sameCounts(row.counts, afterIn(line, row)))
  return {
    changed,
    same: rows.length - changed.length,
    problems: fewer.map(({ line }) => ({ line: line.line, problem: 'fewer' as const })),
  }
}

const keep = (store: Store, table: string, mapping: Mapping): Promise<void> =>
  again(store, async write => {
    const known = await store.get(activityMappings, table)
    await write([put(activityMappings, known, { id: table, ...mapping })])
  })

export const importActivity = async (needs: Needs, wish: Wish): Promise<ActivityDifference> => {
  const table = readTable(wish.text)
  if ('unreadable' in table) return failed(table.unreadable, 'unreadable')
  // A table that was made for each patient has them in its heads, and a file without heads begins with a row.
  if (screenAll(Object.fromEntries(table.columns.map((column, nth) => [`column${nth}`, column]))))
    return failed(1, 'single-patient')
  const known = tableOf(table.columns)
  const told = wish.columns === undefined ? null : readMapping(wish.columns, table.columns, needs.kinds)
  const mapping =
    wish.columns === undefined
      ? (formFor(needs.forms, wish.file, table.columns) ?? (await needs.store.get(activityMappings, known)))
      : told
  if (!mapping) return failed(1, 'unmapped')
  if (isTwice(mapping, table.columns)) return failed(1, 'column-twice')
  const units = await unitsOf(needs)
  const nameOf = new Map(units.map(({ unit, name }) => [unit, name]))
  const { lines, problems: unread } = readActivityFile(table, {
    mapping,
    today: dayOf(needs.now),
    meantBy: unitFinder(units),
  })
  const read = await Promise.all(
    lines.map(async line => ({
      line,
      row: await needs.store.get(activity, activityId(line.unit, line.week, line.kind.kind)),
    })),
  )
  const found = weighed(mapping, read)
  const done = !wish.dryRun && (unread.length + found.problems.length === 0 || wish.skipBad)
  if (done && told) await keep(needs.store, known, told)
  const written: Weighed[] = []
  if (done)
    for (const { line } of found.changed) written.push({ line, row: await writeLine(needs, mapping, line) })
  const last = done ? weighed(mapping, written) : found
  return {
    changes: last.changed.map(({ line, row }) => ({
      unit: nameOf.get(line.unit) ?? line.unit,
      week: line.week,
      before: row?.counts ?? {},
      after: afterIn(line, row),
    })),
    same: found.same + (done ? last.same : 0),
    problems: [...unread, ...found.problems, ...(done ? last.problems : [])],
    done,
  }
}
