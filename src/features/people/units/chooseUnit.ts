/** A person says which unit they work in. Who does not belong to it yet waits there until its leader says yes. */

import { again } from '../../../core/again.ts'
import { notice, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { createFinder } from '../../../core/find/finder.ts'
import type { House } from '../../../core/house/house.ts'
import { meanwhile, withoutUnit } from '../../../core/house/reception/refusal.ts'
import { idFrom, type PersonId, type UnitId } from '../../../core/ids.ts'
import { type PlainChange, put, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { plus } from '../../../core/time/oslo.ts'
import { whole } from '../../../core/walk.ts'
import { asksNoMore, leftBefore, type Newcomer, newcomerId, newcomers } from '../newcomers/newcomer.ts'
import { membershipId, memberships, people, type Unit, units } from '../person.ts'

/** More units than this are searched in: a list on a phone has an end. */
const longestList = 50

const isNamed = ({ name }: Unit) => ({ called: [name] })

/** Every one that holds what was typed; where none does, those that may have been meant. */
const called = (all: readonly Unit[], find: string): readonly Unit[] => {
  const finder = createFinder(all, isNamed)
  const found = finder.holding(find)
  return found.length > 0 ? found : finder.which(find)
}

export const showUnits = async ({ who, store, input }: Ask): Promise<Show> => {
  const all = (await whole(store, units)).toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
  const many = all.length > longestList
  const find = (input.find ?? '').trim()
  const found = !many ? all : find === '' ? [] : called(all, find)
  const shown = found.slice(0, longestList)
  return show('people/choose-unit', {
    units: shown.map(({ id, name }) => ({ id, name })),
    empty: all.length === 0,
    few: all.length > 0 && !many,
    many,
    find,
    found: many && shown.length > 0,
    searches: many && shown.length === 0,
    choosable: shown.length > 0,
    lost: many && find !== '' && shown.length === 0,
    more: found.length - shown.length,
    current: many ? (shown.length === 1 ? shown[0]?.id : '') : (who.unit ?? ''),
  })
}

const daysUntilAgain = 7

const isTurnedAway = (row: Newcomer | null, now: Instant): boolean =>
  row?.state === 'declined' && now < plus(row.at, { days: daysUntilAgain })

const fresh = (unit: UnitId, person: PersonId, at: Instant, before: Newcomer | null): Newcomer => ({
  ...leftBefore(before),
  id: newcomerId(unit, person),
  unit,
  person,
  state: 'waiting',
  at,
  told: false,
  by: null,
  letter: '',
})

/** One question at a time: where they asked before, nobody needs to answer any more. */
const noMoreElsewhere = async (
  store: Pick<Store, 'list'>,
  unit: UnitId,
  person: PersonId,
  now: Instant,
): Promise<PlainChange[]> => {
  const waiting = await whole(store, newcomers, { where: { person, state: 'waiting' } })
  return waiting.filter(row => row.unit !== unit).map(row => asksNoMore(row, now))
}

/** The one that they spoke of until now, or else another that they still belong to. */
const leftBehind = async (
  store: Store,
  person: PersonId,
  before: UnitId | null,
  now: UnitId,
): Promise<{ readonly id: UnitId; readonly name: string } | null> => {
  const others = (await whole(store, memberships, { where: { person } })).filter(({ unit }) => unit !== now)
  const found = others.find(({ unit }) => unit === before) ?? others[0]
  return found ? store.get(units, found.unit) : null
}

export const chooseUnit = ({ clock }: Pick<House, 'clock'>, ask: Ask): Promise<Show> =>
  again(ask.store, async write => {
    const { store } = ask
    const unit = await store.get(units, idFrom<'unit'>(ask.input.unit))
    const person = await store.get(people, ask.who.person)
    if (!unit || !person) return showUnits(ask)
    const membership = await store.get(memberships, membershipId(unit.id, person.id))
    const row = membership ? null : await store.get(newcomers, newcomerId(unit.id, person.id))
    const now = clock.now()
    if (isTurnedAway(row, now)) return notice('said-no', unit.name, withoutUnit)
    const asks =
      membership || row?.state === 'waiting' ? [] : [put(newcomers, row, fresh(unit.id, person.id, now, row))]
    const elsewhere = await noMoreElsewhere(store, unit.id, person.id, now)
    await write([update(people, { ...person, unit: unit.id }), ...elsewhere, ...asks])
    const isTold = row?.state === 'waiting' && row.told
    const tone = membership ? 'unit-chosen' : isTold ? 'leader-asked' : 'asked-leader'
    const behind = await leftBehind(store, person.id, person.unit, unit.id)
    if (behind) return show('people/moved', { tone, unit: unit.name, from: behind.id, before: behind.name })
    return notice(tone, unit.name, membership ? [] : meanwhile)
  })
