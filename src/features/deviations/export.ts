/** Deviations as rows for a table: what happened, never who told of it. */

import type { Asker } from '../../core/conversation.ts'
import type { Store } from '../../core/store.ts'
import { all, type Pages } from '../../core/walk.ts'
import { type Deviation, deviations, type Status, wordsFor } from './deviation.ts'

const statuses: readonly Status[] = ['open', 'closed', 'withdrawn']

/** What was taken back is a number and its codes, for everybody. */
const rowOf = (deviation: Deviation) => {
  const { number, unit, day, category, severity, status } = deviation
  const { room, text } = wordsFor(deviation, false)
  return { number, unit, day, category, severity, room, status, text }
}

const inPages = async function* (pages: Pages<Deviation>) {
  for await (const rows of pages) yield rows.map(rowOf)
}

export const exportUnit = async (store: Store, who: Asker, query: Readonly<Record<string, string>>) => {
  const status = statuses.find(known => known === query.status)
  const where = { unit: who.unit, ...(status ? { status } : {}) }
  const pages = inPages(all(store, deviations, { where, order: 'newest' }))
  const { value: rows = [] } = await pages.next()
  return { rows, rest: pages }
}

/** For an operator, of all units. */
export const exportDeviations = (store: Pick<Store, 'list'>) => inPages(all(store, deviations))
