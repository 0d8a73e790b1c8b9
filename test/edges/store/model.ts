/** The simplest store there could be: one list that is copied, filtered and sorted for every question. */

import type { Outcome, PlainChange, Query, Read, Scalar, Tally, TallyQuery } from '../../../src/core/store.ts'
import type { Note } from './notes.ts'

type Kept = { readonly collection: string; readonly row: Read<Note> }

export const compareBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

const holds = (
  wanted: Scalar | readonly (Scalar | undefined)[] | undefined,
  value: Scalar | undefined,
): boolean => wanted === undefined || [wanted].flat().includes(value ?? null)

const lies = (row: Note, { where, from, to }: Omit<TallyQuery<Note>, 'by'>): boolean => {
  const time = row.at ?? ''
  const ranged = from !== undefined || to !== undefined
  return (
    holds(where?.id, row.id) &&
    holds(where?.unit, row.unit) &&
    holds(where?.kind, row.kind) &&
    (!ranged || (time !== '' && compareBytes(time, from ?? '') >= 0)) &&
    (to === undefined || compareBytes(time, to) < 0)
  )
}

const rank = (value: Scalar): number => ['object', 'boolean', 'number', 'string'].indexOf(typeof value)

const compareValues = (a: Scalar, b: Scalar): number =>
  rank(a) - rank(b) || (typeof a === 'string' ? compareBytes(a, String(b)) : Number(a) - Number(b))

export const createModel = () => {
  let kept: readonly Kept[] = []
  const all = () => kept.flatMap(({ collection, row }) => (collection === 'notes' ? [row] : []))
  const write = (changes: readonly PlainChange[]): Outcome => {
    let next = kept
    for (const change of changes) {
      const collection = change.collection.name
      const id = change.do === 'remove' ? change.id : change.row.id
      const old = next.find(entry => entry.collection === collection && entry.row.id === id)
      const fits = change.do === 'insert' ? old === undefined : old?.row.version === change.version
      if (!fits) return { written: false, conflict: { collection, id } }
      next = next.filter(entry => entry !== old)
      if (change.do !== 'remove')
        next = [...next, { collection, row: { ...change.row, version: (old?.row.version ?? 0) + 1 } }]
    }
    kept = next
    return { written: true }
  }
  const list = (query: Query<Note>): Read<Note>[] => {
    const { after, order, limit } = query
    const way = order === 'newest' ? -1 : 1
    const compare = (a: Note, b: Note) =>
      way * (compareBytes(a.at ?? '', b.at ?? '') || compareBytes(a.id, b.id))
    const start = after && { id: after.id, at: after.time }
    const rows = all().filter(row => lies(row, query) && (!start || compare(row, start) > 0))
    return rows.sort(compare).slice(0, limit)
  }
  const tally = (query: TallyQuery<Note>): Tally[] => {
    const keys = all()
      .filter(row => lies(row, query))
      .map(row => JSON.stringify(query.by.map(field => row[field] ?? null)))
    const tallies = [...new Set(keys)].map(text => ({
      key: JSON.parse(text) as Scalar[],
      count: keys.filter(key => key === text).length,
    }))
    return tallies.sort((a, b) => {
      for (const [i, value] of a.key.entries()) {
        const difference = compareValues(value, b.key[i] ?? null)
        if (difference !== 0) return difference
      }
      return 0
    })
  }
  return { write, list, tally, all: () => all().sort((a, b) => compareBytes(a.id, b.id)) }
}
