/**
 * Who was forgotten and is still in a team would come back with its list of members, without a word from them. So an
 * erasure leaves a mark that nobody makes of anyone without the secret; it goes when they write, or are in no list any more.
 */

import { again } from '../../again.ts'
import { type Collection, put, remove, type Store, update } from '../../store.ts'
import type { Day, Instant } from '../../time/instant.ts'
import { dayOf } from '../../time/oslo.ts'
import { whole } from '../../walk.ts'

/** `last` is when a list had them. */
type Mark = { readonly id: string; readonly last: Day }

export const forgotten: Collection<Mark> = { name: 'forgotten', index: [], time: 'last', unordered: true }

/** Lists are read daily, if Teams lets us. */
export const daysUnseen = 30

/** From what anyone may know to a name that takes the secret. */
export type MarkOf = (of: string) => string

const idOf = (markOf: MarkOf, aadObjectId: string) => markOf(`forgotten ${aadObjectId}`)

export const leaveForgotten = (
  store: Store,
  markOf: MarkOf,
  aadObjectId: string,
  now: Instant,
): Promise<void> =>
  again(store, async write => {
    const id = idOf(markOf, aadObjectId)
    await write([put(forgotten, await store.get(forgotten, id), { id, last: dayOf(now) })])
  })

/** They came by themselves. */
export const comeBack = (store: Store, markOf: MarkOf, aadObjectId: string): Promise<void> =>
  again(store, async write => {
    const mark = await store.get(forgotten, idOf(markOf, aadObjectId))
    if (mark) await write([remove(forgotten, mark)])
  })

/** Those of a list who are not to stay forgotten. Where it is only looked at, there is no `now`. */
export const withoutForgotten = <M extends { readonly aadObjectId: string }>(
  store: Store,
  markOf: MarkOf,
  members: readonly M[],
  now: Instant | null,
): Promise<readonly M[]> =>
  again(store, async write => {
    const marks = await whole(store, forgotten)
    if (marks.length === 0) return members
    const named = members.map(member => [idOf(markOf, member.aadObjectId), member] as const)
    const here = new Set(named.map(([id]) => id))
    const last = now && dayOf(now)
    const seen = marks.flatMap(mark =>
      last && here.has(mark.id) && mark.last < last ? update(forgotten, { ...mark, last }) : [],
    )
    if (seen.length > 0) await write(seen)
    const left = new Set(marks.map(({ id }) => id))
    return named.flatMap(([id, member]) => (left.has(id) ? [] : [member]))
  })
