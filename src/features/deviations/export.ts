/** Deviations as rows for a table: what happened, never who told of it. */

import type { Asker } from '../../core/conversation.ts'
import type { Store } from '../../core/store.ts'
import { type Deviation, deviations, type Status, wordsFor } from './deviation.ts'

/** Some years of a busy unit. */
const mostExported = 5000

const statuses: readonly Status[] = ['open', 'closed', 'withdrawn']

/** What was taken back is a number and its codes, for everybody. */
const rowOf = (deviation: Deviation) => {
  const { number, unit, day, category, severity, status } = deviation
  const { room, text } = wordsFor(deviation, false)
  return { number, unit, day, category, severity, room, status, text }
}

export const exportUnit = async (store: Store, who: Asker, query: Readonly<Record<string, string>>) => {
  const status = statuses.find(known => known === query.status)
  const where = { unit: who.unit, ...(status ? { status } : {}) }
  const found = await store.list(deviations, { where, order: 'newest', limit: mostExported })
  return { rows: found.map(rowOf) }
}

/** For an operator, of all units. */
export const exportDeviations = async (store: Store, limit: number) =>
  (await store.list(deviations, { limit })).map(rowOf)
