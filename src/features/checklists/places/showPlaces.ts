/** All rooms and devices of a unit, each with how it was found last; one that is no more is taken off. */

import { again } from '../../../core/again.ts'
import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { mayUse } from '../../../core/house/audience.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import type { UnitId } from '../../../core/ids.ts'
import { fromZero, pageOf } from '../../../core/pages.ts'
import { update } from '../../../core/store.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import type { Checklist } from '../lists/checklist.ts'
import type { ChecklistNeeds } from '../needs.ts'
import { keepers } from '../who.ts'
import { numbered, type PlaceKind, type PlaceState, places, placesIn, standingOf } from './places.ts'

const perPage = 8
const mostMissing = 3

const kindOf = (text: string | undefined): PlaceKind => (text === 'equipment' ? 'equipment' : 'room')

/** What is wrong, of a line that can fail. */
const saysOf = (list: Checklist | undefined, code: string) => {
  const line = list?.parts.flatMap(({ items }) => items).find(({ item }) => item === code)
  return line?.fault ?? line?.says ?? null
}

const nameOf = ({ kind, name }: PlaceState) => ({ name, numbered: numbered(kind, name) })

const itemOf = (list: Checklist | undefined, place: PlaceState, today: Day) => ({
  id: place.id,
  ...nameOf(place),
  stands: standingOf(place, today),
  day: place.day,
  missing: place.missing
    .flatMap(code => saysOf(list, code) ?? [])
    .slice(0, mostMissing)
    .map(says => ({ says })),
  more: Math.max(place.missing.length - mostMissing, 0),
  run: { checklist: list?.checklist ?? '', place: place.name },
})

const overview = async (
  needs: ChecklistNeeds,
  ask: Ask,
  unit: UnitId,
  kind: PlaceKind,
  { removed, restored }: { readonly removed?: PlaceState; readonly restored?: PlaceState } = {},
): Promise<Show> => {
  const list = needs.checklists.find(({ of }) => of === kind)
  const all = await placesIn(ask.store, unit, kind)
  // What is to be put right is what the list is opened for.
  const today = dayOf(needs.clock.now())
  const urgency = (place: PlaceState) => ['missing', 'old', 'ready'].indexOf(standingOf(place, today))
  const known = all.toSorted((a, b) => urgency(a) - urgency(b))
  const { shown, pager } = pageOf(known, perPage, fromZero(ask.input.page))
  return show('checklists/places', {
    kind,
    other: kind === 'room' ? 'equipment' : 'room',
    total: known.length,
    ready: known.filter(place => standingOf(place, today) === 'ready').length,
    empty: known.length === 0,
    mayTidy: shown.length > 0 && mayUse(keepers, ask.who.roles),
    items: shown.map(place => itemOf(list, place, today)),
    hasMore: pager.nextPage.length > 0,
    next: pager.page,
    list: list?.checklist ?? '',
    removed: removed ? [{ id: removed.id, ...nameOf(removed), turn: removed.turn ?? '' }] : [],
    restored: restored ? [nameOf(restored)] : [],
  })
}

export const showPlaces = async (needs: ChecklistNeeds, ask: Ask): Promise<Show> =>
  ask.who.unit ? overview(needs, ask, ask.who.unit, kindOf(ask.input.kind)) : noUnit()

/** Taken off the list, or put back on it. */
export const setGone = async (needs: ChecklistNeeds, ask: Ask, gone: boolean): Promise<Show> => {
  const { unit } = ask.who
  if (!unit) return noUnit()
  return again(ask.store, async write => {
    const place = await ask.store.get(places, ask.input.place ?? '')
    if (place?.unit !== unit) return overview(needs, ask, unit, kindOf(ask.input.kind))
    const { turn } = ask.input
    if (turn && place.turn && turn !== place.turn) return overview(needs, ask, unit, place.kind)
    const { removed: _, ...row } = place
    const since = gone ? { removed: dayOf(needs.clock.now()) } : {}
    const after = place.gone === gone ? place : { ...row, gone, ...since, turn: ask.once }
    if (after !== place) await write([update(places, after)])
    return overview(needs, ask, unit, place.kind, gone ? { removed: after } : { restored: after })
  })
}
