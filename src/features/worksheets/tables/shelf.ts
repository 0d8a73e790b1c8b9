/** Where a sheet's rows are kept: most in a collection of their own, decisions in the log that others write to as well. */

import { type Decision, decide, decisions } from '../../../core/decisions.ts'
import { readFunction } from '../../../core/functions.ts'
import type { UnitId } from '../../../core/ids.ts'
import { insert, type PlainChange, put, type Read, remove, type Store, update } from '../../../core/store.ts'
import { isDay } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { whole } from '../../../core/walk.ts'
import type { Shared } from '../../../core/writers.ts'
import { type SheetRow, sheetRows } from './row.ts'
import type { TableCode } from './sheets.ts'

type Kept = Read<SheetRow>

type Found = { readonly kept: Kept | null; readonly aside: Kept | null }

type Shelf = {
  list(store: Store, unit: UnitId): Promise<readonly Kept[]>
  get(store: Store, id: string): Promise<Kept | null>
  /** On its shelf or aside, as it is at one moment: whoever moves it meanwhile makes it neither gone nor both. */
  find(store: Store, id: string): Promise<Found>
  /** Whatever has the id, also what lies aside or is none of this sheet's. */
  at(store: Store, id: string): Promise<Kept | null>
  add(row: SheetRow): PlainChange
  change(row: Kept): PlainChange
  /** The row can be put back until this day. */
  remove(store: Store, row: Kept, until: Day): Promise<readonly PlainChange[]>
  restore(removed: Kept, due: Day | ''): readonly PlainChange[]
}

const kept = async (store: Store, sheet: TableCode, id: string): Promise<Kept | null> => {
  const row = await store.get(sheetRows, id)
  return row && row.sheet === sheet && row.state === 'kept' ? row : null
}

const aside = (row: Kept | null, sheet: TableCode): Kept | null =>
  row && row.sheet === sheet && row.state === 'removed' ? row : null

const rowShelf = (sheet: TableCode): Shelf => ({
  list: (store, unit) => whole(store, sheetRows, { where: { unit, sheet, state: 'kept' } }),
  get: (store, id) => kept(store, sheet, id),
  find: async (store, id) => {
    const row = await store.get(sheetRows, id)
    return { kept: row?.sheet === sheet && row.state === 'kept' ? row : null, aside: aside(row, sheet) }
  },
  at: (store, id) => store.get(sheetRows, id),
  add: row => insert(sheetRows, row),
  change: row => update(sheetRows, row),
  remove: async (_, row, until) => [
    update(sheetRows, { ...row, state: 'removed', due: until, awaited: row.due }),
  ],
  restore: ({ awaited, ...removed }, due) => [
    update(sheetRows, { ...removed, state: 'kept', due: awaited ?? due }),
  ],
})

const sharedOf = ({ writers, shared = false }: Shared) => (writers ? { writers, shared } : {})

/** A decision as the columns of its sheet know it. */
export const columnsOf = (decision: Decision) => ({
  kind: decision.kind,
  text: decision.text,
  why: decision.why,
  function: decision.function ?? '',
  date: decision.day,
})

const toRow = (decision: Read<Decision>): Kept => ({
  id: decision.id,
  unit: decision.unit,
  sheet: 'decisions',
  fields: columnsOf(decision),
  by: decision.by,
  ...sharedOf(decision),
  at: decision.at,
  state: 'kept',
  due: '',
  reminded: '',
  version: decision.version,
})

const toDecision = (row: SheetRow): Decision => {
  const { id, unit, fields, by, at } = row
  const { text = '', why = '', date = '' } = fields
  const code = readFunction(fields.function)
  const day = isDay(date) ? date : dayOf(at)
  const written = { ...(code ? { function: code } : {}), by, ...sharedOf(row) }
  return { id, unit, kind: 'own', about: '', text, why, ...written, day, at }
}

const own = async (store: Store, id: string): Promise<Kept | null> => {
  const decision = await store.get(decisions, id)
  return decision && decision.kind === 'own' ? toRow(decision) : null
}

/** What the log says of itself stays: only what was written by hand is found, changed and removed here. */
const decisionShelf: Shelf = {
  list: async (store, unit) =>
    (await whole(store, decisions, { where: { unit }, order: 'newest' })).map(toRow),
  get: own,
  find: async (store, id) => {
    const kept = await own(store, id)
    const removed = kept ? null : aside(await store.get(sheetRows, id), 'decisions')
    // Neither: it may have been put back between the two.
    return { kept: kept ?? (removed ? null : await own(store, id)), aside: removed }
  },
  at: async (store, id) => {
    const decision = await store.get(decisions, id)
    return decision && toRow(decision)
  },
  add: row => decide(toDecision(row)),
  change: row => update(decisions, { ...toDecision(row), version: row.version }),
  remove: async (store, row, until) => {
    const { version, ...bare } = row
    const removed: SheetRow = { ...bare, state: 'removed', due: until }
    // A measure that was removed and taken up again lies aside from the first time.
    const before = await store.get(sheetRows, row.id)
    return [remove(decisions, { ...toDecision(row), version }), put(sheetRows, before, removed)]
  },
  restore: removed => [remove(sheetRows, removed), decide(toDecision(removed))],
}

export const shelves: Readonly<Record<TableCode, Shelf>> = {
  stakeholders: rowShelf('stakeholders'),
  benefits: rowShelf('benefits'),
  risks: rowShelf('risks'),
  decisions: decisionShelf,
}
