/** By what somebody is known: their ids, names and chats, as they are before any of it goes. */

import type { Forgotten } from '../../../core/erasure.ts'
import type { PersonId } from '../../../core/ids.ts'
import { readLanguage } from '../../../core/language.ts'
import { someColleague } from '../../../core/names.ts'
import type { Store } from '../../../core/store.ts'
import { identities, people } from '../person.ts'

type Needs = {
  readonly newId: () => string
  /** Where somebody and the bot have talked. */
  readonly conversationsOf: (store: Store, aadObjectId: string) => Promise<readonly string[]>
}

/** `null` for somebody who is not known. */
export const whoIs = async (
  store: Store,
  { newId, conversationsOf }: Needs,
  person: PersonId,
): Promise<Forgotten | null> => {
  const [row, [identity]] = await Promise.all([
    store.get(people, person),
    store.list(identities, { where: { person }, limit: 1 }),
  ])
  if (!row && !identity) return null
  const entra = identity?.id ?? ''
  const conversations = entra === '' ? [] : await conversationsOf(store, entra)
  const names = row ? [row.name, ...(row.formerly ?? [])].filter(name => name !== '') : []
  const colleague = someColleague[readLanguage(row?.language)]
  return { person, entra, names, colleague, conversations, pseudonym: newId }
}

/**
 * An earlier version may know them a second time, as their Entra id was typed in capitals. That one first: where what is done
 * to each is cut short, the one that they write as is there still to do it again.
 */
export const allWhoAre = async (
  store: Store,
  needs: Needs,
  person: PersonId,
): Promise<readonly Forgotten[]> => {
  const who = await whoIs(store, needs, person)
  const entra = who?.entra ?? ''
  const others = [entra.toUpperCase(), entra.toLowerCase()].filter(one => one !== entra)
  const found = await Promise.all(others.map(one => store.get(identities, one)))
  const before = await Promise.all(found.map(one => one && whoIs(store, needs, one.person)))
  return [...before, who].filter(one => one !== null)
}
