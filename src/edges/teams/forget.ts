/** What becomes of a person's address when they ask to be forgotten, and where they and the bot have talked. */

import type { Keeper } from '../../core/door.ts'
import { removeRows } from '../../core/erasure.ts'
import type { Migration } from '../../core/migration.ts'
import { type Read, remove, type Store } from '../../core/store.ts'
import { all, fitting, gathered, walkThrough } from '../../core/walk.ts'
import { type Address, addresses } from './addresses.ts'

/** Of a chat between two, Teams makes the name of the ids that both have in Entra. */
async function* ofPerson(store: Store, entra: string): AsyncGenerator<readonly Read<Address>[]> {
  if (entra === '') return
  // An earlier version kept them as somebody had typed them.
  yield* all(store, addresses, { where: { person: [entra, entra.toUpperCase()] } })
  const groups = all(store, addresses, { where: { kind: 'group' } })
  yield* fitting(groups, ({ conversation }) => conversation.toLowerCase().includes(entra.toLowerCase()))
}

/** An earlier version kept somebody's own chat where Teams did not say whose it is: no letter goes there, and nobody finds it to forget. */
const withoutPerson: Migration = {
  collection: addresses.name,
  find: (store, limit) => store.list(addresses, { where: { kind: 'personal', person: null }, limit }),
  change: row => [remove(addresses, row as Read<Address>)],
}

export const addressKeeper: Keeper = {
  name: 'addresses',
  collections: [addresses],
  erasures: [removeRows(addresses, (store, { entra }) => ofPerson(store, entra))],
  migrations: [withoutPerson],
}

export const conversationsOf = async (store: Store, aadObjectId: string): Promise<readonly string[]> =>
  (await gathered(ofPerson(store, aadObjectId)))
    .map(({ conversation }) => conversation)
    .filter(conversation => conversation !== '')

/** For somebody whom nothing else knows any more. Answers how many there were. */
export const forgetAddress = (store: Store, aadObjectId: string): Promise<number> =>
  walkThrough(
    store,
    () => ofPerson(store, aadObjectId),
    row => [remove(addresses, row)],
  )
