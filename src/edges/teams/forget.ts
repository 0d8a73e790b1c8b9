/** What becomes of a person's address when they ask to be forgotten, and where they and the bot have talked. */

import type { Keeper } from '../../core/door.ts'
import { removeRows } from '../../core/erasure.ts'
import { remove, type Store } from '../../core/store.ts'
import { walk } from '../../core/walk.ts'
import { addresses } from './addresses.ts'

const most = 100

const ofPerson = (store: Store, entra: string, limit: number) =>
  entra === '' ? Promise.resolve([]) : store.list(addresses, { where: { person: entra }, limit })

export const addressKeeper: Keeper = {
  name: 'addresses',
  collections: [addresses],
  erasures: [removeRows(addresses, (store, { entra }, limit) => ofPerson(store, entra, limit))],
}

export const conversationsOf = async (store: Store, aadObjectId: string): Promise<readonly string[]> =>
  (await ofPerson(store, aadObjectId, most))
    .map(({ conversation }) => conversation)
    .filter(conversation => conversation !== '')

/** For somebody whom nothing else knows any more. Answers how many there were. */
export const forgetAddress = (store: Store, aadObjectId: string): Promise<number> =>
  walk(
    store,
    limit => ofPerson(store, aadObjectId, limit),
    row => [remove(addresses, row)],
  )
