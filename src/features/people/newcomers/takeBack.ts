/** What an answer to a newcomer can still be taken back by, for whom and for how long, and whom somebody has just answered. */

import type { Asker } from '../../../core/conversation.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import { type Change, insert, type Read, remove, type Store, update } from '../../../core/store.ts'
import type { Day, Instant } from '../../../core/time/instant.ts'
import { dayOf, plus } from '../../../core/time/oslo.ts'
import { whole } from '../../../core/walk.ts'
import { duties, dutyId } from '../functions/duties.ts'
import { functionsIn } from '../functions/functions.ts'
import { memberships, people } from '../person.ts'
import { outOfReach } from '../roster/outOfReach.ts'
import { nameOf } from '../unitPeople.ts'
import { type Newcomer, newcomers } from './newcomer.ts'

const hoursToUndo = 24

export const mayTakeBack = (
  { state, by, at }: Newcomer,
  { person }: Pick<Asker, 'person'>,
  now: Instant,
): boolean => state !== 'waiting' && by === person && now <= plus(at, { hours: hoursToUndo })

/** Whoever has been given something to do since is no slip of the thumb any more. */
const hasTasks = async (store: Store, { unit, person }: Newcomer): Promise<boolean> => {
  const [held, duty] = await Promise.all([functionsIn(store, unit), store.get(duties, dutyId(unit, person))])
  return duty !== null || held.some(({ holder, deputy }) => holder === person || deputy === person)
}

export const changesBack = async (
  store: Store,
  row: Read<Newcomer>,
  now: Instant,
): Promise<Change[] | null> => {
  const [member, known] = await Promise.all([store.get(memberships, row.id), store.get(people, row.person)])
  if (row.state === 'declined') {
    if (member || !known) return null
    return known.unit === null ? [update(people, { ...known, unit: row.unit })] : []
  }
  if (row.state === 'out') {
    if (member || !known) return null
    const { id, unit, person } = row
    // What they held has gone to others since.
    return [
      insert(memberships, { id, unit, person, roles: ['clinician'] }),
      ...(known.unit === null ? [update(people, { ...known, unit })] : []),
    ]
  }
  const isAsItWas = member?.roles.join() === 'clinician' && !(await hasTasks(store, row))
  if (!member || !isAsItWas) return null
  return [remove(memberships, member), ...(await outOfReach(store, row, now, { mayReturn: false }))]
}

/** What a phone shows without endless scrolling. */
const mostShown = 5

type Answered = {
  readonly person: PersonId
  readonly name: string
  readonly state: Newcomer['state']
  readonly day: Day
}

/** The latest first, none that grew into more since, and how many more there are. */
export const answeredBy = async (
  store: Store,
  unit: UnitId,
  who: Pick<Asker, 'person'>,
  now: Instant,
): Promise<{ readonly answered: readonly Answered[]; readonly moreAnswered: number }> => {
  const rows = await whole(store, newcomers, {
    where: { unit, by: who.person },
    from: plus(now, { hours: -hoursToUndo }),
    order: 'newest',
  })
  const found = await Promise.all(
    rows
      .filter(row => mayTakeBack(row, who, now))
      .map(async row => ({
        person: row.person,
        name: (await nameOf(store, row.person)) || '–',
        state: row.state,
        day: dayOf(row.at),
        back: await changesBack(store, row, now),
      })),
  )
  const answered = found.flatMap(({ back, ...row }) => (back ? row : []))
  return {
    answered: answered.slice(0, mostShown),
    moreAnswered: Math.max(answered.length - mostShown, 0),
  }
}
