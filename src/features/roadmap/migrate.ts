/** Brings units that run a guide to its newest edition: their ticks, what they arranged, and the plan, in one write. */

import type { Job } from '../../core/feature.ts'
import {
  type AnyCollection,
  insert,
  type PlainChange,
  type Read,
  type Row,
  remove,
  type Store,
  update,
} from '../../core/store.ts'
import { arrangedIn, openedIn, ticksIn } from './editions.ts'
import { type Guide, itemsIn } from './guide.ts'
import type { RoadmapNeeds } from './needs.ts'
import { arrangements, type Plan, plans, ticks } from './plan.ts'

const batch = 50
/** More rows than a plan has, retired ones of all editions included. */
const spare = 2_000

/** What makes the rows that are there into those that should be. Two rows that change places are both updated. */
const changesBetween = <R extends Row>(
  collection: AnyCollection,
  before: readonly Read<R>[],
  after: readonly R[],
): PlainChange[] => {
  const kept = new Map(before.map(row => [row.id, row]))
  const ids = new Set(after.map(({ id }) => id))
  const plain = (row: R) => ({ ...row, version: 0 })
  return [
    ...before.filter(({ id }) => !ids.has(id)).map(row => remove(collection as never, row as never)),
    ...after.flatMap(row => {
      const known = kept.get(row.id)
      if (!known) {
        const { version: _, ...fresh } = plain(row)
        return [insert(collection as never, fresh as never)]
      }
      const isSame = JSON.stringify(plain(row)) === JSON.stringify(plain(known))
      return isSame ? [] : [update(collection as never, { ...row, version: known.version } as never)]
    }),
  ]
}

const bringUp = async (store: Store, guide: Guide, plan: Read<Plan>): Promise<boolean> => {
  const limit = itemsIn(guide) + spare
  const [ticked, arranged] = await Promise.all([
    store.list(ticks, { where: { plan: plan.id }, limit }),
    store.list(arrangements, { where: { plan: plan.id }, limit }),
  ])
  const outcome = await store.write([
    ...changesBetween(ticks, ticked, ticksIn(guide, plan.edition, ticked)),
    ...changesBetween(arrangements, arranged, arrangedIn(guide, plan.edition, arranged)),
    update(plans, { ...plan, edition: guide.edition, opened: openedIn(guide, plan) }),
  ])
  return outcome.written
}

const editionsBefore = ({ edition }: Guide): number[] =>
  Array.from({ length: edition - 1 }, (_, nth) => nth + 1)

/**
 * Somebody ticked in between, or another process was first: the plan is looked up again, and left alone where it is up
 * to date by then. Laid-aside plans come along when they are taken up again.
 */
export const bringUpGuide = async (store: Store, guide: Guide): Promise<number> => {
  const edition = editionsBefore(guide)
  if (edition.length === 0) return 0
  let moved = 0
  for (;;) {
    const where = { guide: guide.guide, state: 'running', edition } as const
    const behind = await store.list(plans, { where, limit: batch })
    if (behind.length === 0) return moved
    for (const plan of behind) if (await bringUp(store, guide, plan)) moved += 1
  }
}

export const followEditions = ({ store, guides }: Pick<RoadmapNeeds, 'store' | 'guides'>): Job => ({
  name: 'follow-editions',
  run: async () => {
    let moved = 0
    for (const guide of guides) moved += await bringUpGuide(store, guide)
    return moved
  },
})
