/** Somebody leaves a unit: the deputy takes over, open matters are flagged, and the leader is told. */

import { again } from '../../../core/again.ts'
import { show } from '../../../core/cards.ts'
import type { FunctionCode } from '../../../core/functions.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import { type Draft, type Letter, letterId, letters } from '../../../core/letters.ts'
import { type Change, put, type Read, remove, type Store, update } from '../../../core/store.ts'
import { tell } from '../../../core/tell.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { dayOf, plus } from '../../../core/time/oslo.ts'
import { duties, dutyId } from '../functions/duties.ts'
import { functionsIn, type UnitFunction, unitFunctions } from '../functions/functions.ts'
import { asksNoMore, goneFrom, type Newcomer, newcomers } from '../newcomers/newcomer.ts'
import { membershipId, memberships, people, units } from '../person.ts'
import { membersOf, nameOf } from '../unitPeople.ts'
import { outOfReach } from './outOfReach.ts'

/** What a feature does with the open matters of somebody who leaves: changes for the same write. */
export type OnLeave = (person: PersonId, unit: UnitId, store: Store) => Promise<readonly Change[]>

type Leaving = {
  readonly store: Store
  readonly onLeave: readonly OnLeave[]
  readonly now: Instant
}

/** Who holds it once this person does not. Whoever was away, it was not their deputy. */
export const without = <F extends Pick<UnitFunction, 'holder' | 'deputy' | 'awayUntil'>>(
  row: F,
  person: PersonId,
): F => {
  if (row.holder === person) return { ...row, holder: row.deputy, deputy: null, awayUntil: null }
  return row.deputy === person ? { ...row, deputy: null } : row
}

const daysToTell = 7

/** What became of a function that they held, or were the deputy for. */
export type Line = {
  readonly code: FunctionCode
  readonly heir: string
  readonly outcome: 'taken' | 'vacant' | 'deputy'
}

type Told = {
  readonly held: readonly Read<UnitFunction>[]
  readonly covered: boolean
  readonly matters: number
  /** When a leader let them in, where one did: the last that leaders know of them. */
  readonly letIn: Instant | null
}

/** Anything that somebody has to see to. */
const isMore = ({ held, covered, matters }: Omit<Told, 'letIn'>): boolean =>
  held.length > 0 || covered || matters > 0

/** That they left is told once a day, or once more where they were let in since; what they leave behind each time. */
const isToldAnew = (told: Told, before: Letter | null): boolean =>
  before !== null &&
  (isMore(told) || before.state === 'suppressed' || (told.letIn !== null && told.letIn >= before.due))

const lettersToLeaders = async (
  store: Store,
  person: PersonId,
  unit: UnitId,
  now: Instant,
  told: Told,
): Promise<Draft[]> => {
  const [name, row, members] = await Promise.all([
    nameOf(store, person),
    store.get(units, unit),
    membersOf(store, unit),
  ])
  const after = told.held.map(one => ({ ...without(one, person), was: one.holder === person }))
  const heirs = after.flatMap(({ function: code, holder }) => (code === 'leader' && holder ? [holder] : []))
  const left = members.filter(member => member.person !== person)
  const led = left.filter(member => member.roles.includes('leader') || heirs.includes(member.person))
  // Nobody leads it any more: who leads its project sees to that.
  const readers = led.length > 0 ? led : left.filter(({ roles }) => roles.includes('project'))
  const leaders = readers.map(member => member.person)
  const lines = await Promise.all(
    after.map(async ({ function: code, holder, was }): Promise<Line> => {
      const heir = await nameOf(store, holder)
      return { code, heir, outcome: was ? (heir === '' ? 'vacant' : 'taken') : 'deputy' }
    }),
  )
  const letter = show('people/left', {
    name,
    unit: row?.name ?? '',
    functions: lines,
    covered: told.covered,
    hasMatters: told.matters > 0,
    matters: told.matters,
  })
  const today = `left:${person}:${unit}:${dayOf(now)}`
  return Promise.all(
    leaders.map(
      async (leader): Promise<Draft> => ({
        series: 'person-left',
        campaign: isToldAnew(told, await store.get(letters, letterId(today, leader)))
          ? `${today}:${now}`
          : today,
        kind: 'service',
        person: leader,
        about: person,
        unit,
        show: letter,
        due: now,
        expires: plus(now, { days: daysToTell }),
      }),
    ),
  )
}

type How = {
  /** Whether its leaders are told of everybody, or where something is left to see to. */
  readonly when: 'always' | 'when it matters'
  /** What is kept of it where it may be taken back. */
  readonly kept?: Newcomer
}

/** For the write that takes them out, together with what else goes into it; `null` where they are not there. */
export const leaving = async (
  { store, onLeave, now }: Leaving,
  person: PersonId,
  unit: UnitId,
  { when, kept }: How,
): Promise<{ readonly changes: Change[]; readonly drafts: Draft[] } | null> => {
  const [membership, newcomer, row] = await Promise.all([
    store.get(memberships, membershipId(unit, person)),
    store.get(newcomers, membershipId(unit, person)),
    store.get(people, person),
  ])
  if (!membership && !newcomer) return null
  // Who comes back starts over: nothing that was asked or answered before counts then.
  const away = [
    ...(await outOfReach(store, { person, unit }, now, { mayReturn: kept !== undefined })),
    ...(membership || kept
      ? [put(newcomers, newcomer, kept ?? goneFrom(unit, person, now))]
      : newcomer
        ? [asksNoMore(newcomer, now)]
        : []),
    ...(row && row.unit === unit ? [update(people, { ...row, unit: null })] : []),
  ]
  if (!membership) return { changes: away, drafts: [] }
  const [functions, duty, ...flagged] = await Promise.all([
    functionsIn(store, unit),
    store.get(duties, dutyId(unit, person)),
    ...onLeave.map(hook => hook(person, unit, store)),
  ])
  const held = functions.filter(({ holder, deputy }) => holder === person || deputy === person)
  const matters = flagged.flat()
  const letIn = newcomer?.state === 'in' ? newcomer.at : null
  const told = { held, covered: duty !== null, matters: matters.length, letIn }
  const isTold = when === 'always' || isMore(told)
  const changes = [
    remove(memberships, membership),
    ...away,
    ...held.map(one => update(unitFunctions, { ...without(one, person), at: now, by: null, before: null })),
    // What they changed for others stands from now on: coming back does not bring their undo back.
    ...functions
      .filter(one => one.by === person && !held.includes(one))
      .map(one => update(unitFunctions, { ...one, by: null, before: null })),
    ...(duty ? [remove(duties, duty)] : []),
    ...matters,
  ]
  return { changes, drafts: isTold ? await lettersToLeaders(store, person, unit, now, told) : [] }
}

/** Answers whether the person was there. Written in one piece; leaving twice is leaving once. */
export const leaveUnit = (
  needs: Leaving,
  person: PersonId,
  unit: UnitId,
  when: How['when'] = 'always',
): Promise<boolean> =>
  again(needs.store, async (_, written) => {
    const left = await leaving(needs, person, unit, { when })
    if (left) written(await tell(needs.store, left.drafts, left.changes))
    return left !== null
  })
