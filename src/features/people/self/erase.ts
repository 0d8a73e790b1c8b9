/** Forgets a person: walks everything that any collection holds about them, and leaves a receipt that names nobody. */

import { again } from '../../../core/again.ts'
import type { Erasure, Forgotten } from '../../../core/erasure.ts'
import type { Forget } from '../../../core/house/gone/forgetting.ts'
import { leaveForgotten, type MarkOf } from '../../../core/house/gone/forgotten.ts'
import { writeReceipt } from '../../../core/house/gone/receipts.ts'
import type { PersonId } from '../../../core/ids.ts'
import { someColleague } from '../../../core/names.ts'
import { own } from '../../../core/own.ts'
import type { KeptText } from '../../../core/ownTexts.ts'
import { type Row, type Store, update } from '../../../core/store.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { fitting, walkThrough, whole } from '../../../core/walk.ts'
import { identities, memberships, people } from '../person.ts'
import type { OnLeave } from '../roster/leave.ts'
import { allWhoAre, whoIs } from './whoIs.ts'

export type ErasureNeeds = {
  readonly newId: () => string
  readonly erasures: readonly Erasure[]
  /** Where others may have written their name. */
  readonly kept: readonly KeptText[]
  readonly onLeave: readonly OnLeave[]
  /** Where somebody and the bot have talked. */
  readonly conversationsOf: (store: Store, aadObjectId: string) => Promise<readonly string[]>
  readonly forget: Forget
  readonly markOf: MarkOf
}

type Walking = Omit<ErasureNeeds, 'forget'>

/** Others take over what was theirs to do, as when somebody leaves. */
const handOver = async (store: Store, onLeave: readonly OnLeave[], person: PersonId): Promise<void> => {
  if (onLeave.length === 0) return
  for (const { unit } of await whole(store, memberships, { where: { person } })) {
    await again(store, async write => {
      const changes = await Promise.all(onLeave.map(hook => hook(person, unit, store)))
      await write(changes.flat())
    })
  }
}

/**
 * Whoever was in no unit ever has whatever name they chose, as guests do: what others wrote under it is of somebody else,
 * or of two everyday words.
 */
const isStranger = async (store: Store, person: PersonId): Promise<boolean> =>
  (await store.get(people, person))?.outside === true &&
  (await store.list(memberships, { where: { person }, limit: 1 })).length === 0

/** Out of everything that others wrote, also as it was before. Answers whether it stood anywhere, and never how often. */
const takeNamesOut = async (
  store: Store,
  kept: readonly KeptText[],
  who: Forgotten,
  of: (text: KeptText) => Promise<(row: Row) => boolean> = async () => () => true,
): Promise<boolean> => {
  let rows = 0
  if (who.names.length === 0) return false
  for (const text of kept) {
    const isLookedAt = await of(text)
    rows += await walkThrough(
      store,
      () => fitting(text.naming(store, who), isLookedAt),
      row => text.unname(row, who),
    )
  }
  return rows > 0
}

/** Of what they wrote themselves, for as long as it is known to be theirs. */
const takeNamesOutOfOwn = async (store: Store, kept: readonly KeptText[], who: Forgotten): Promise<void> => {
  await takeNamesOut(store, kept, who, async ({ own: theirs }) => {
    const said = new Set((await theirs?.find(store, who.person))?.map(row => row.id))
    return ({ id }) => said.has(id)
  })
}

/** Without these nobody would know any more whom to forget, so they go last. */
const tellsWho = ({ collection }: Erasure): boolean => collection === people || collection === identities

/** Whoever read who they are before the mark was there, as with a list, does not write it any more. */
const overtake = (store: Store, aadObjectId: string): Promise<void> =>
  again(store, async write => {
    const identity = await store.get(identities, aadObjectId)
    if (identity) await write([update(identities, identity)])
  })

const walk = (store: Store, { find, forget }: Erasure, who: Forgotten): Promise<number> =>
  walkThrough(
    store,
    () => find(store, who),
    row => forget(row, who),
  )

/**
 * What a turn of theirs wrote that had met them before they were gone: by their id here alone, as whoever comes back has
 * another one.
 */
export const eraseLate = async (
  store: Store,
  needs: Pick<Walking, 'erasures' | 'newId'>,
  person: PersonId,
) => {
  const who: Forgotten = {
    person,
    entra: '',
    names: [],
    colleague: someColleague.nb,
    conversations: [],
    pseudonym: needs.newId,
  }
  for (const erasure of needs.erasures.filter(one => !tellsWho(one))) await walk(store, erasure, who)
}

type Counts = Readonly<Record<string, number>>

const takeOut = async (store: Store, needs: Walking, who: Forgotten, now: Instant): Promise<Counts> => {
  if (who.entra !== '') {
    await leaveForgotten(store, needs.markOf, who.entra, now)
    await overtake(store, who.entra)
  }
  await handOver(store, needs.onLeave, who.person)
  const counts: Record<string, number> = {}
  const count = (name: string, gone: number) => {
    if (gone > 0) counts[name] = (own(counts, name) ?? 0) + gone
  }
  const isNobodys = await isStranger(store, who.person)
  if (isNobodys) await takeNamesOutOfOwn(store, needs.kept, who)
  const forget = async (erasure: Erasure) => {
    const gone = await walk(store, erasure, who)
    if (!erasure.isUntold) count(erasure.collection.name, gone)
  }
  for (const erasure of needs.erasures.filter(one => !tellsWho(one))) await forget(erasure)
  if (!isNobodys) {
    const stood = await takeNamesOut(store, needs.kept, who)
    // Once more: what was moved meanwhile to where the walk had been already, from where it came behind.
    if ((await takeNamesOut(store, needs.kept, who)) || stood) count('names', 1)
  }
  for (const erasure of needs.erasures.filter(tellsWho)) await forget(erasure)
  await eraseLate(store, needs, who.person)
  await again(store, write => write([writeReceipt({ id: needs.newId(), what: 'erasure', at: now, counts })]))
  return counts
}

const both = (one: Counts, other: Counts): Counts => {
  const sum = (name: string) => (own(one, name) ?? 0) + (own(other, name) ?? 0)
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries([...names].map(name => [name, sum(name)]))
}

type Erased = { readonly counts: Counts; readonly isClean: boolean }

/** Answers how many rows of each collection, and whether the disk has forgotten too; `null` for who is not known. */
export const erasePerson = async (
  store: Store,
  needs: ErasureNeeds,
  person: PersonId,
  now: Instant,
): Promise<Erased | null> => {
  const erased: Erased[] = []
  for (const who of await allWhoAre(store, needs, person)) {
    const { value, isClean } = await needs.forget(store, kept => takeOut(kept, needs, who, now), who.person)
    erased.push({ counts: value, isClean })
  }
  if (erased.length === 0) return null
  return {
    counts: erased.map(({ counts }) => counts).reduce(both),
    isClean: erased.every(({ isClean }) => isClean),
  }
}

/** Goes on where a process died in the middle. Who they were may be gone already: that goes last, so all else is too. */
export const finishErasing = async (store: Store, needs: Walking, person: PersonId, now: Instant) => {
  const who = await whoIs(store, needs, person)
  if (who) await takeOut(store, needs, who, now)
}

/** By what an operator has at hand: the person's id here, or their Entra object id, which may be kept in capitals. */
export const findPerson = async (store: Store, idOrEntra: string): Promise<PersonId | null> =>
  (await store.get(identities, idOrEntra))?.person ??
  (await store.get(identities, idOrEntra.toUpperCase()))?.person ??
  (await store.get(people, idOrEntra))?.id ??
  null
