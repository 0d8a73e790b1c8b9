/** Brings units that run a guide to its newest edition: their ticks, what they arranged, and the plan, in one write. */

import type { Job } from '../../../core/feature.ts'
import {
  type Collection,
  insert,
  type PlainChange,
  type Read,
  type Row,
  remove,
  type Store,
  update,
} from '../../../core/store.ts'
import { whole } from '../../../core/walk.ts'
import type { Guide } from '../guides/guide.ts'
import type { RoadmapNeeds } from '../needs.ts'
import { arrangedIn, openedIn, ticksIn } from './editions.ts'
import { arrangements, type Plan, plans, ticks } from './plan.ts'

const batch = 50

/** What makes the rows that are there into those that should be. */
const changesTo = <R extends Row>(
  collection: Collection<R>,
  rows: readonly Read<R>[],
  become: (before: readonly R[]) => readonly R[],
): PlainChange[] => {
  const known = new Map(rows.map(({ version, ...row }) => [row.id, { row: row as unknown as R, version }]))
  const after = become([...known.values()].map(({ row }) => row))
  const stays = new Set(after.map(({ id }) => id))
  return [
    ...rows.filter(({ id }) => !stays.has(id)).map(row => remove(collection, row)),
    ...after.flatMap(row => {
      const before = known.get(row.id)
      if (!before) return [insert(collection, row)]
      const isSame = JSON.stringify(before.row) === JSON.stringify(row)
      return isSame ? [] : [update(collection, { ...row, version: before.version })]
    }),
  ]
}

const bringUp = async (store: Store, guide: Guide, plan: Read<Plan>): Promise<boolean> => {
  const [ticked, arranged] = await Promise.all([
    whole(store, ticks, { where: { plan: plan.id } }),
    whole(store, arrangements, { where: { plan: plan.id } }),
  ])
  const { written } = await store.write([
    ...changesTo(ticks, ticked, before => ticksIn(guide, before)),
    ...changesTo(arrangements, arranged, before => arrangedIn(guide, before)),
    update(plans, { ...plan, edition: guide.edition, opened: openedIn(guide, plan) }),
  ])
  return written
}

const editionsBefore = ({ edition }: Guide): number[] =>
  Array.from({ length: edition - 1 }, (_, nth) => nth + 1)

/**
 * Where somebody ticked in between, or another process was first, the plan is looked up again, and left alone when it is
 * up to date by then. A guide that is laid aside comes along when it is taken up again.
 */
export const bringUpAll = async (store: Store, guide: Guide): Promise<number> => {
  const edition = editionsBefore(guide)
  if (edition.length === 0) return 0
  const where = { guide: guide.guide, state: 'running', edition } as const
  let moved = 0
  for (;;) {
    const before = moved
    for (const plan of await store.list(plans, { where, limit: batch })) {
      if (await bringUp(store, guide, plan)) moved += 1
    }
    // Nothing left, or nothing that goes now; the next tick asks again.
    if (moved === before) return moved
  }
}

export const followEditions = ({ store, guides }: Pick<RoadmapNeeds, 'store' | 'guides'>): Job => ({
  name: 'follow-editions',
  run: async () => {
    let moved = 0
    for (const guide of guides) moved += await bringUpAll(store, guide)
    return moved
  },
})
