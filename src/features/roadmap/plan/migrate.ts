/** Brings units that run a guide to its newest edition: their ticks, what they arranged, and the plan, in one write. */

import { unlessOvertaken } from '../../../core/again.ts'
import type { Job } from '../../../core/feature.ts'
import {
  type Collection,
  insert,
  type Place,
  type PlainChange,
  placeOf,
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

const changesIn = async (store: Store, guide: Guide, plan: Plan): Promise<readonly PlainChange[]> => {
  const [ticked, arranged] = await Promise.all([
    whole(store, ticks, { where: { plan: plan.id } }),
    whole(store, arrangements, { where: { plan: plan.id } }),
  ])
  return [
    ...changesTo(ticks, ticked, before => ticksIn(guide, before)),
    ...changesTo(arrangements, arranged, before => arrangedIn(guide, before)),
  ]
}

const bringUp = async (store: Store, guide: Guide, plan: Read<Plan>): Promise<boolean> => {
  const { written } = await store.write([
    ...(await changesIn(store, guide, plan)),
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

/** In one tick of the clock; the next goes on behind them. */
const bite = 20

/**
 * Who ticked while the plan was brought up, or in a process of an earlier version that still ran, wrote under a name from
 * before. It is put where it belongs. Answers behind which plan to go on.
 */
const gatherLate = async (store: Store, guide: Guide, after: Place | null): Promise<Place | null> => {
  const where = { guide: guide.guide, state: 'running', edition: guide.edition } as const
  const found = await store.list(plans, { where, ...(after ? { after } : {}), limit: bite })
  for (const plan of found) {
    const late = await changesIn(store, guide, plan)
    if (late.length > 0) await unlessOvertaken(store, [...late, update(plans, plan)])
  }
  const last = found.length === bite ? found.at(-1) : undefined
  return last ? placeOf(plans, last) : null
}

export const followEditions = ({ store, guides }: Pick<RoadmapNeeds, 'store' | 'guides'>): Job => {
  const reached = new Map<string, Place | null>()
  return {
    name: 'follow-editions',
    run: async () => {
      let moved = 0
      for (const guide of guides.filter(({ edition }) => edition > 1)) {
        moved += await bringUpAll(store, guide)
        reached.set(guide.guide, await gatherLate(store, guide, reached.get(guide.guide) ?? null))
      }
      return moved
    },
  }
}
