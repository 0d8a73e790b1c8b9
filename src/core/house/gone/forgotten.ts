/**
 * Who was forgotten and is still in a team would come back with its list of members, without a word from them. So an
 * erasure leaves a mark that nobody makes of anyone without the secret; it goes when they write, or are in no list any more.
 */

import { again } from '../../again.ts'
import { type Collection, insert, type PlainChange, put, remove, type Store, update } from '../../store.ts'
import type { Day, Instant } from '../../time/instant.ts'
import { dayOf } from '../../time/oslo.ts'
import { whole } from '../../walk.ts'

type Mark = {
  readonly id: string
  /** When a list had them. */
  readonly last: Day
  /** Of a mark that may be anybody's: the first secret that does not know the marks from before, counted from one. */
  readonly since?: number
}

export const forgotten: Collection<Mark> = { name: 'forgotten', index: [], time: 'last', unordered: true }

/** Lists are read daily, if Teams lets us. */
export const daysUnseen = 30

/** From what anyone may know to a name that takes the secret. */
export type MarkOf = (of: string) => string

/**
 * Where the secret is lost, nobody can tell whose the marks are: then one more says that they may be anybody's. Until
 * somebody takes it away, no list brings anyone in whom we do not know. No day is past it.
 */
const anybody = 'anybody'
const always = '9999-12-31' as Day

export const isHeldBack = async (store: Pick<Store, 'get'>): Promise<boolean> =>
  (await store.get(forgotten, anybody)) !== null

/** Nothing where nobody was forgotten. */
export const holdingBack = async (
  store: Pick<Store, 'list'>,
  since: number,
): Promise<readonly PlainChange[]> => {
  const marks = await store.list(forgotten, { order: 'newest', limit: 1 })
  return marks.length === 0 || marks[0]?.id === anybody
    ? []
    : [insert(forgotten, { id: anybody, last: always, since })]
}

/** The secret with this number knows its marks again; without one, somebody has said that they may come back. */
export const lettingIn = async (
  store: Pick<Store, 'get'>,
  secret?: number,
): Promise<readonly PlainChange[]> => {
  const mark = await store.get(forgotten, anybody)
  const isKnown = secret === undefined || secret < (mark?.since ?? 0)
  return mark && isKnown ? [remove(forgotten, mark)] : []
}

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

/**
 * Since a list was read. An erasure writes the mark first, and takes away who they are last: whoever looks for them and then
 * for the mark finds one of the two.
 */
export const isForgotten = async (
  store: Pick<Store, 'get'>,
  markOf: MarkOf,
  aadObjectId: string,
): Promise<boolean> => (await store.get(forgotten, idOf(markOf, aadObjectId))) !== null

/** Or may be, where nobody can tell: somebody whom we do not know is not to be known by what Teams tells. */
export const mayBeForgotten = async (
  store: Pick<Store, 'get'>,
  markOf: MarkOf,
  aadObjectId: string,
): Promise<boolean> => (await isForgotten(store, markOf, aadObjectId)) || (await isHeldBack(store))

/** They came by themselves. */
export const comeBack = (store: Store, markOf: MarkOf, aadObjectId: string): Promise<void> =>
  again(store, async write => {
    const mark = await store.get(forgotten, idOf(markOf, aadObjectId))
    if (mark) await write([remove(forgotten, mark)])
  })

type InList = { readonly aadObjectId: string }

/** By what those who are not to come back are told from the others. */
export type TellingApart = { readonly markOf: MarkOf; readonly knows: (one: InList) => Promise<boolean> }

/** Those of a list who are not to stay forgotten. Where it is only looked at, there is no `now`. */
export const withoutForgotten = <M extends InList>(
  store: Store,
  { markOf, knows }: TellingApart,
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
    const unmarked = named.flatMap(([id, member]) => (left.has(id) ? [] : [member]))
    if (!left.has(anybody)) return unmarked
    const known = await Promise.all(unmarked.map(knows))
    return unmarked.filter((_, nth) => known[nth])
  })
