/** What the rows of a store say, without what they remember of how they came to say it. */

import type { AnyCollection, OpenStore } from '../../src/core/store.ts'
import { doors, keptBehind } from '../../src/features.ts'

type Row = Readonly<Record<string, unknown>>

/** Rows that only say that something was done, once, or that a number is taken: they stay when it is taken back. */
const traces: ReadonlySet<string> = new Set([
  'addresses',
  'marks',
  'veiledMarks',
  'debts',
  'counters',
  'decisions',
  'checklistDays',
  'letters',
  'people',
  'standings',
  'withdrawals',
])

/** How a row came to be as it is. */
const ways: ReadonlySet<string> = new Set([
  'version',
  'turn',
  'undid',
  'by',
  'byBefore',
  'at',
  'before',
  'earlier',
  'source',
  'writers',
  'shared',
  'log',
  'chose',
  'told',
  'left',
  'until',
  'since',
  'day',
])

/** Rows that say no more than that there was something once. */
const silent: Readonly<Record<string, (row: Row) => boolean>> = {
  ticks: ({ state }) => state === 'open',
  deviations: ({ status }) => status === 'withdrawn',
  sheetRows: ({ state }) => state === 'removed',
  saidLines: ({ state }) => state !== 'shown',
  ownCounts: ({ count }) => count === 0,
  functions: ({ holder, deputy }) => !holder && !deputy,
  unitDefaults: ({ answer }) => !answer,
  activity: ({ counts }) => Object.keys(counts as object).length === 0,
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)

const meaning = (row: Row): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([name, value]) => !ways.has(name) && !isEmpty(value))
      .sort(([one], [other]) => one.localeCompare(other)),
  )

const rowsOf = async (store: OpenStore, collection: AnyCollection): Promise<readonly Row[]> =>
  (await store.list(collection as never, { limit: 100_000 })) as unknown as Row[]

const { collections } = keptBehind(doors)

export const meant = async (store: OpenStore): Promise<ReadonlyMap<string, string>> => {
  const said = new Map<string, string>()
  for (const collection of collections) {
    if (traces.has(collection.name)) continue
    for (const row of await rowsOf(store, collection))
      if (!silent[collection.name]?.(row)) said.set(`${collection.name}/${row.id}`, meaning(row))
  }
  return said
}

/** Which rows say something else than before, with both. */
export const changedMeaning = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter(key => before.get(key) !== after.get(key))
    .map(key => `${key}: ${before.get(key) ?? 'nothing'} -> ${after.get(key) ?? 'nothing'}`)
