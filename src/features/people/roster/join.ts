/** Somebody joins a unit: known or made known, with the roles given, where they have no others yet. */

import { again } from '../../../core/again.ts'
import { isForgotten, type MarkOf } from '../../../core/house/gone/forgotten.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Language } from '../../../core/language.ts'
import { writeLetter } from '../../../core/letters.ts'
import type { Role } from '../../../core/roles.ts'
import { type Change, insert, put, type Read, remove, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { letterTo } from '../newcomers/letter.ts'
import { type Newcomer, newcomers } from '../newcomers/newcomer.ts'
import { identities, inside, membershipId, memberships, type Person, people, renamed } from '../person.ts'

type Joining = {
  readonly aadObjectId: string
  readonly name: string
  readonly unit: UnitId
  readonly language: Language
  /** What a list says of who is known already, too. */
  readonly listed?: Language | null
  readonly roles: readonly Role[]
  readonly fromTeam: boolean
}

type Needs = {
  readonly store: Store
  readonly newId: () => string
  readonly markOf: MarkOf
  readonly now: Instant
}

/** Teams often tells of somebody without their name, and of a new one before they write: the one before is kept beside it. */
const withTold = (known: Read<Person>, { name, unit, listed }: Joining): Change[] => {
  const told = renamed(known.outside ? inside(known) : known, name)
  const language = listed ?? known.language
  const isSame = told === known && known.unit !== null && language === known.language
  return isSame ? [] : [update(people, { ...told, unit: known.unit ?? unit, language })]
}

/** Nobody needs to say yes to them any more, and whoever waits for an answer has it. */
const answeredBy = async (
  { store, newId, now }: Needs,
  newcomer: Read<Newcomer>,
): Promise<readonly Change[]> => {
  const gone = remove(newcomers, newcomer)
  if (newcomer.state !== 'waiting') return [gone]
  return [gone, writeLetter(await letterTo(store, { ...newcomer, letter: newId() }, now, 'joined'))]
}

const changesOf = async (needs: Needs, joining: Joining): Promise<readonly Change[]> => {
  const { store, newId, markOf, now } = needs
  const { aadObjectId, name, unit, language, roles, fromTeam } = joining
  const identity = await store.get(identities, aadObjectId)
  const known = identity ? await store.get(people, identity.person) : null
  const person = known?.id ?? (newId() as PersonId)
  const id = membershipId(unit, person)
  const membership = await store.get(memberships, id)
  const newcomer = membership ? null : await store.get(newcomers, id)
  const fresh = { id, unit, person, roles, ...(fromTeam ? { fromTeam } : {}) }
  const changes = [
    ...(known ? withTold(known, joining) : [insert(people, { id: person, name, language, unit, at: now })]),
    ...(membership ? [] : [insert(memberships, fresh)]),
    ...(newcomer ? await answeredBy(needs, newcomer) : []),
  ]
  // Behind who they are, which is written as it was read: an erasure that began since then is in the way of it.
  if (changes.length === 0 || (await isForgotten(store, markOf, aadObjectId))) return []
  return [put(identities, identity, { id: aadObjectId, person }), ...changes]
}

/** Answers whether that changed anything. Who was forgotten since the list was read is left out. */
export const joinUnit = (needs: Needs, joining: Joining): Promise<boolean> =>
  again(needs.store, async write => {
    const changes = await changesOf(needs, joining)
    if (changes.length > 0) await write(changes)
    return changes.length > 0
  })
