/** Rooms and devices by name, each with what the last look at it found. */

import { fold } from '../../../core/fold.ts'
import type { UnitId } from '../../../core/ids.ts'
import {
  type Collection,
  type PlainChange,
  put,
  type Read,
  remove,
  type Store,
  update,
} from '../../../core/store.ts'
import { addDays } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { whole } from '../../../core/walk.ts'

export type PlaceKind = 'room' | 'equipment'

/** An answer brings what was taken off back in; one that is taken back puts it off again. */
type OffTheList = { readonly gone?: boolean; readonly removed?: Day }

type Found = { readonly ok: boolean; readonly missing: readonly string[]; readonly day: Day }

/** An earlier answer, which can be taken back from under a later one for as long as it says whose it was. */
type Before = Found & OffTheList & { readonly by?: string; readonly before?: Before }

export type PlaceState = Found & {
  /** `{unit}:{kind}:{name}` */
  readonly id: string
  readonly unit: UnitId
  readonly kind: PlaceKind
  readonly name: string
  /** The answer that found it so, and what was known before, for as long as it can be taken back. */
  readonly by: string
  readonly before: Before | null
  /** Taken off the list, and since when; earlier versions did not say. */
  readonly gone: boolean
  readonly removed?: Day
  /** The turn that took it off or put it back last: its way back undoes nothing that came later. */
  readonly turn?: string
}

/** When a row was written is when somebody answered. */
export const places: Collection<PlaceState> = {
  name: 'places',
  index: ['unit', 'kind', 'gone'],
  unordered: true,
}

const longestPlace = 30

/** One spelling, so that `rom 3`, `Rom  3` and `3` are one room; `null` for what can be no name. */
export const tidyPlace = (typed: string): string | null => {
  const name = typed
    .trim()
    .replace(/^(?:rom|room)\s+(?=\S)/i, '')
    .replace(/\s+/g, ' ')
  return name.length <= longestPlace && /^[\p{L}\p{M}\d][\p{L}\p{M}\d .,()/&+-]*$/u.test(name) ? name : null
}

/** A bare number is said with what it is the number of: «Rom 7». */
export const numbered = (kind: PlaceKind, name: string): PlaceKind | 'none' =>
  /^\d/.test(name) ? kind : 'none'

export const placeId = (unit: UnitId, kind: PlaceKind, name: string): string =>
  `${unit}:${kind}:${fold(name)}`

export const placesIn = async (
  store: Pick<Store, 'list'>,
  unit: UnitId,
  kind: PlaceKind,
): Promise<Read<PlaceState>[]> =>
  (await whole(store, places, { where: { unit, kind, gone: false } })).toSorted((a, b) =>
    a.name.localeCompare(b.name, 'nb', { numeric: true }),
  )

type Look = {
  readonly unit: UnitId
  readonly kind: PlaceKind
  readonly name: string
  readonly missing: readonly string[]
  readonly day: Day
  readonly by: string
}

/** By then no answer is known any more by which it could be taken back. */
const daysTakenBack = 3
const mostTakenBack = 12

const recent = ({ by, before, ...found }: Before, since: Day, left: number = mostTakenBack): Before =>
  !by || found.day < since || left === 0
    ? found
    : { ...found, by, ...(before && { before: recent(before, since, left - 1) }) }

const beforeLook = ({ ok, missing, day, by, before, gone, removed }: PlaceState, today: Day): Before =>
  recent(
    {
      ...{ ok, missing, day, by },
      ...(before && { before }),
      ...(gone ? { gone } : {}),
      ...(gone && removed ? { removed } : {}),
    },
    addDays(today, -daysTakenBack),
  )

/** To put into the write that counts the answer. */
export const keepLook = async (store: Pick<Store, 'get'>, look: Look): Promise<PlainChange> => {
  const id = placeId(look.unit, look.kind, look.name)
  const known = await store.get(places, id)
  const row = {
    ...look,
    id,
    ok: look.missing.length === 0,
    before: known && beforeLook(known, look.day),
    gone: false,
  }
  return put(places, known, row)
}

const isUnder = (one: Before | undefined | null, by: string): boolean =>
  one ? one.by === by || isUnder(one.before, by) : false

/** What is left without this answer. */
const without = (one: Before | undefined | null, by: string): Before | null => {
  if (!one) return null
  const { before, ...rest } = one
  if (one.by === by) return before ?? null
  const left = without(before, by)
  return left ? { ...rest, before: left } : rest
}

/** What was known before this answer. Where somebody has looked since, that stands, and this one is no more under it. */
export const takeLookBack = async (
  store: Pick<Store, 'get'>,
  unit: UnitId,
  kind: PlaceKind,
  name: string,
  by: string,
): Promise<PlainChange | null> => {
  const known = await store.get(places, placeId(unit, kind, name))
  if (known?.by !== by)
    return known && isUnder(known.before, by)
      ? update(places, { ...known, before: without(known.before, by) })
      : null
  if (known.before === null) return remove(places, known)
  return update(places, { ...known, by: '', ...known.before, before: known.before.before ?? null })
}

/** A test that is older says little about today; a room stays as it was found. */
const daysFresh = 30

/** How a place stands, wherever it is counted or shown. */
export const standingOf = (
  { kind, ok, day }: Pick<PlaceState, 'kind' | 'ok' | 'day'>,
  today: Day,
): 'ready' | 'old' | 'missing' =>
  !ok ? 'missing' : kind === 'equipment' && day < addDays(today, -daysFresh) ? 'old' : 'ready'

/** For the go-live gate: how many rooms are ready, of those that somebody has looked at, and which are not. */
export const roomsReady = async (store: Pick<Store, 'list'>, unit: UnitId) => {
  const rooms = await placesIn(store, unit, 'room')
  return {
    ready: rooms.filter(({ ok }) => ok).length,
    known: rooms.length,
    missing: rooms.filter(({ ok }) => !ok).map(({ name }) => name),
  }
}

/** For the go-live gate: how much of the equipment was in order when it was tested, not long ago. */
export const equipmentTested = async (store: Pick<Store, 'list'>, unit: UnitId, today: Day) => {
  const devices = await placesIn(store, unit, 'equipment')
  const isFresh = (device: PlaceState) => standingOf(device, today) === 'ready'
  return {
    ready: devices.filter(isFresh).length,
    known: devices.length,
    missing: devices.filter(device => !isFresh(device)).map(({ name }) => name),
  }
}

/** How many rooms and devices somebody has to see to. */
export const lackingIn = async (
  store: Parameters<typeof roomsReady>[0],
  unit: UnitId,
  today: Day,
): Promise<number> => {
  const [rooms, equipment] = await Promise.all([roomsReady(store, unit), equipmentTested(store, unit, today)])
  return rooms.missing.length + equipment.missing.length
}
