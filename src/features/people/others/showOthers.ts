/** The others in a unit, for its leader: whom no list of the team has first, as nobody else takes those out. */

import { type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { createFinder } from '../../../core/find/finder.ts'
import type { House } from '../../../core/house/house.ts'
import { inPrivate } from '../../../core/house/inPrivate.ts'
import { noUnit } from '../../../core/house/noUnit.ts'
import { idFrom, type PersonId, type UnitId } from '../../../core/ids.ts'
import type { Store } from '../../../core/store.ts'
import { functionsIn } from '../functions/functions.ts'
import { membersOf, nameOf, unitName } from '../unitPeople.ts'
import { leadersHeld } from './lastLeader.ts'

/** What a phone shows without endless scrolling; more is searched in. */
const mostShown = 8

/** `seen` just shows, `asks` asks about one of them, the others say what happened. */
type Tone = 'seen' | 'asks' | 'out' | 'gone'

const othersIn = async (store: Store, unit: UnitId, asker: PersonId) => {
  const [members, functions] = await Promise.all([membersOf(store, unit), functionsIn(store, unit)])
  const others = await Promise.all(
    members
      .filter(({ person }) => person !== asker)
      .map(async ({ person, fromTeam = false }) => ({
        person,
        // Teams does not always tell it.
        name: (await nameOf(store, person)) || '–',
        place: fromTeam ? 'team' : 'own',
        functions: functions
          .filter(({ holder, deputy }) => holder === person || deputy === person)
          .map(row => ({ code: row.function })),
        isLast: leadersHeld(members, person) === null,
      })),
  )
  return others.sort((a, b) => a.place.localeCompare(b.place) || a.name.localeCompare(b.name, 'nb'))
}

type Told = {
  readonly tone: Tone
  readonly name?: string
  readonly asked?: PersonId
  readonly undo?: PersonId
}

export const overview = async (
  { store, who, input }: Ask,
  unit: UnitId,
  { tone, name = '', asked, undo }: Told,
): Promise<Show> => {
  const others = await othersIn(store, unit, who.person)
  const find = (input.find ?? '').trim()
  const found = find === '' ? others : createFinder(others, one => ({ called: [one.name] })).holding(find)
  const one = others.find(({ person }) => person === asked)
  const isGone = asked !== undefined && !one
  const shown = one ? [] : found.slice(0, mostShown)
  return show('people/others', {
    unit: await unitName(store, unit),
    tone: isGone ? 'gone' : tone,
    told: isGone || tone === 'out' || tone === 'gone',
    name,
    asks: one ? [{ ...one, mayGo: !one.isLast, inTeam: one.place === 'team' }] : [],
    lists: !one,
    many: !one && others.length > mostShown,
    find,
    empty: others.length === 0,
    lost: !one && others.length > 0 && found.length === 0,
    items: shown.map(({ isLast: _, ...item }) => item),
    more: one ? 0 : found.length - shown.length,
    undo: undo ? [{ person: undo }] : [],
  })
}

export const showOthers = inPrivate(async (_: House, ask) =>
  ask.who.unit ? overview(ask, ask.who.unit, { tone: 'seen' }) : noUnit(),
)

export const askToTakeOut = inPrivate(async (_: House, ask) =>
  ask.who.unit
    ? overview(ask, ask.who.unit, { tone: 'asks', asked: idFrom<'person'>(ask.input.person) })
    : noUnit(),
)
