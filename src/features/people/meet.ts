/** Knows the sender of a turn, or gets to know them: person, unit, roles and language in three quick look-ups. */

import { unlessOvertaken } from '../../core/again.ts'
import type { Asker, Place, Sender, Stands } from '../../core/conversation.ts'
import { comeBack, type MarkOf } from '../../core/house/gone/forgotten.ts'
import { TakenBefore, wasTaken } from '../../core/house/reception/marks.ts'
import type { PersonId, UnitId } from '../../core/ids.ts'
import { type Language, languageOf, readLanguage } from '../../core/language.ts'
import type { Role } from '../../core/roles.ts'
import { insert, type Read, type Store, update } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { identities, membershipId, memberships, type Person, people, renamed, teams } from './person.ts'

export type MeetNeeds = {
  readonly store: Store
  readonly newId: () => string
  readonly language: Language
  /** Entra object ids of those who may everything. */
  readonly admins: readonly string[]
  readonly markOf: MarkOf
}

/** When, and in which turn. */
type Moment = { readonly now: Instant; readonly once: string }

const find = async (
  store: Pick<Store, 'get'>,
  sender: Pick<Sender, 'aadObjectId'>,
): Promise<Read<Person> | null> => {
  const identity = await store.get(identities, sender.aadObjectId)
  return identity ? store.get(people, identity.person) : null
}

const welcome = async (needs: MeetNeeds, sender: Sender, { now, once }: Moment): Promise<Read<Person>> => {
  if (await wasTaken(needs.store, once)) throw new TakenBefore()
  await comeBack(needs.store, needs.markOf, sender.aadObjectId)
  const person: Person = {
    id: needs.newId() as PersonId,
    name: sender.name,
    language: languageOf(sender.locale, needs.language),
    unit: null,
    // An administrator is one of everybody's.
    ...(needs.admins.includes(sender.aadObjectId) ? {} : { outside: true }),
    at: now,
  }
  // Two first messages at once: one of them makes the person, both find the same one.
  await unlessOvertaken(needs.store, [
    insert(identities, { id: sender.aadObjectId, person: person.id }),
    insert(people, person),
  ])
  return (await find(needs.store, sender)) ?? { ...person, version: 0 }
}

const keepName = async (store: Store, person: Read<Person>, name: string) => {
  const now = renamed(person, name)
  if (now !== person) await unlessOvertaken(store, [update(people, now)])
}

const unitOf = async (store: Store, person: Person, place: Place): Promise<UnitId | null> => {
  if (!place.team) return person.unit
  const team = await store.get(teams, place.team.id)
  return team?.unit ?? person.unit
}

/** Who chose the unit themselves waits for an answer; whoever else speaks in its team is a guest there. */
const standingOf = (unit: UnitId | null, person: Person, roles: ReadonlySet<Role>): Stands => {
  if (roles.size > 0) return 'inside'
  if (unit === null) return 'nowhere'
  return unit === person.unit ? 'newcomer' : 'guest'
}

type Knowing = Pick<MeetNeeds, 'language' | 'admins'> & { readonly store: Pick<Store, 'get'> }

const askerOf = async (
  needs: Knowing,
  { aadObjectId, name }: Pick<Sender, 'aadObjectId' | 'name'>,
  person: Person,
  unit: UnitId | null,
): Promise<Asker> => {
  const membership = unit ? await needs.store.get(memberships, membershipId(unit, person.id)) : null
  const roles = new Set<Role>(membership?.roles)
  if (needs.admins.includes(aadObjectId)) roles.add('admin')
  return {
    person: person.id,
    name: name || person.name,
    language: readLanguage(person.language, needs.language),
    unit,
    stands: standingOf(unit, person, roles),
    roles: [...roles],
  }
}

export const meet = async (
  needs: MeetNeeds,
  sender: Sender,
  place: Place,
  moment: Moment,
): Promise<Asker> => {
  const known = await find(needs.store, sender)
  const person = known ?? (await welcome(needs, sender, moment))
  await keepName(needs.store, person, sender.name)
  return askerOf(needs, sender, person, await unitOf(needs.store, person, place))
}

/** Somebody who only reads: nobody gets to be known by it, and nothing of it is kept. */
export const recognise = async (needs: Knowing, aadObjectId: string): Promise<Asker | null> => {
  const person = await find(needs.store, { aadObjectId })
  return person && askerOf(needs, { aadObjectId, name: person.name }, person, person.unit)
}
