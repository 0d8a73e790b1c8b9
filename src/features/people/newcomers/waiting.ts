/** Who waits for a unit's yes, as a card with an answer to tap for each. */

import { type Show, show } from '../../../core/cards.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Read, Store } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { whole } from '../../../core/walk.ts'
import { memberships } from '../person.ts'
import { nameOf, unitName } from '../unitPeople.ts'
import { type Newcomer, newcomers } from './newcomer.ts'
import { warningsIn } from './warnings.ts'

type Reading = Pick<Store, 'get' | 'list'>

/** What a phone shows without endless scrolling; the next ones come as these are answered. */
export const mostShown = 5

/** Without those whom the team's roster brought in since. */
export const notInYet = async (
  store: Reading,
  rows: readonly Read<Newcomer>[],
): Promise<Read<Newcomer>[]> => {
  const inside = await Promise.all(rows.map(({ id }) => store.get(memberships, id)))
  return rows.filter((_row, nth) => inside[nth] === null)
}

export const waitingIn = async (store: Reading, unit: UnitId) =>
  notInYet(store, await whole(store, newcomers, { where: { unit, state: 'waiting' } }))

/** The first few, and how many more there are. */
export const itemsOf = async (store: Reading, waiting: readonly Newcomer[]) => {
  const [first] = waiting
  const warningsOf = first && (await warningsIn(store, first.unit))
  return {
    items: await Promise.all(
      waiting.slice(0, mostShown).map(async row => ({
        person: row.person,
        // Teams does not always tell it.
        name: (await nameOf(store, row.person)) || '–',
        day: dayOf(row.chose ?? row.at),
        warns: (await warningsOf?.(row)) ?? [],
      })),
    ),
    more: Math.max(waiting.length - mostShown, 0),
  }
}

export const waitingItems = async (store: Reading, unit: UnitId) =>
  itemsOf(store, await waitingIn(store, unit))

/** `asks` is the letter, `sure` asks once more about one of them; the others say what became of the one who was answered. */
export type Tone = 'asks' | 'sure' | 'in' | 'declined' | 'undone' | 'back' | 'there' | 'gone' | 'answered'

type Told = {
  readonly tone: Tone
  readonly name: string
  readonly undo: PersonId | null
  readonly sure?: PersonId
}

export const showWaiting = async (
  store: Reading,
  unit: UnitId,
  waiting: Awaited<ReturnType<typeof itemsOf>>,
  { tone, name, undo, sure }: Told,
): Promise<Show> =>
  show('people/newcomers', {
    unit: await unitName(store, unit),
    tone,
    told: tone !== 'asks' && tone !== 'sure',
    name,
    sure: waiting.items.filter(({ person }) => person === sure),
    empty: waiting.items.length === 0,
    ...waiting,
    items: waiting.items.filter(({ person }) => person !== sure),
    undo: undo === null ? [] : [{ person: undo }],
  })

/** Whether they are of the unit, asked in a letter. */
export const showAsked = (store: Reading, unit: UnitId, waiting: Awaited<ReturnType<typeof itemsOf>>) =>
  showWaiting(store, unit, waiting, { tone: 'asks', name: '', undo: null })
