/** An Entra id that an earlier version kept as it was typed, in capitals: nobody who is written small was known by it. */

import { replaceRow } from '../../core/erasure.ts'
import { entraFrom } from '../../core/ids.ts'
import type { Migration } from '../../core/migration.ts'
import type { Store } from '../../core/store.ts'
import { all, firstOf, fitting } from '../../core/walk.ts'
import { identities } from './person.ts'

const inCapitals = (store: Store, limit: number) =>
  firstOf(
    fitting(all(store, identities), ({ id }) => entraFrom(id) !== id),
    limit,
  )

/** Where they have written since, they are known a second time, and the first one stays for whoever erases them. */
const movable = async (store: Store, limit: number) => {
  const rows = await inCapitals(store, limit)
  const taken = await Promise.all(rows.map(({ id }) => store.get(identities, entraFrom(id))))
  const free = rows.filter((_, nth) => taken[nth] === null)
  return [...new Map(free.map(row => [entraFrom(row.id), row])).values()]
}

export const peopleMigrations: readonly Migration[] = [
  {
    collection: identities.name,
    find: movable,
    change: row => {
      const known = row as Awaited<ReturnType<typeof movable>>[number]
      return replaceRow(identities, known, { ...known, id: entraFrom(known.id) })
    },
  },
]
