/** All that is held about a person as a file: behind a link that only their own chat has, once, for a quarter of an hour. */

import type { FileEntry } from '../../core/feature.ts'
import type { PersonId } from '../../core/ids.ts'
import { type Collection, insert, remove, type Store } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { plus } from '../../core/time/oslo.ts'
import type { ErasureNeeds } from './erase.ts'
import { whoIs } from './erase.ts'
import { heldAbout } from './myData.ts'

/** `id` is the secret in the link. */
type Download = { readonly id: string; readonly person: PersonId; readonly expires: Instant }

export const downloads: Collection<Download> = { name: 'downloads', index: ['person'], time: 'expires' }

const minutesOpen = 15

/** Answers the last part of the link's address. */
export const openDownload = async (
  store: Store,
  newId: () => string,
  person: PersonId,
  now: Instant,
): Promise<string> => {
  const id = newId()
  await store.write([insert(downloads, { id, person, expires: plus(now, { minutes: minutesOpen }) })])
  return id
}

export const myFile = (store: Store, needs: ErasureNeeds, now: () => Instant): FileEntry => ({
  path: 'minedata/:token',
  get: async ({ token = '' }) => {
    const download = await store.get(downloads, token)
    if (!download || download.expires <= now()) return null
    // Whoever comes second, or at the same moment, finds nothing.
    if (!(await store.write([remove(downloads, download)])).written) return null
    const who = await whoIs(store, needs, download.person)
    if (!who) return null
    const held = await heldAbout(store, who, needs.erasures)
    const rows = Object.fromEntries(
      held.map(({ name, rows }) => [name, rows.map(({ version: _, ...row }) => row)]),
    )
    return { name: 'dult-minedata.json', type: 'application/json', body: JSON.stringify(rows, null, 2) }
  },
})
