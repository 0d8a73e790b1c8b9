/** Files for one person: behind a link that only their chat has, once, for a quarter of an hour. */

import { again } from './again.ts'
import type { PersonId } from './ids.ts'
import { type Collection, insert, remove, type Store } from './store.ts'
import type { Instant } from './time/instant.ts'
import { plus } from './time/oslo.ts'

export type HandedOut = { readonly name: string; readonly type: string; readonly body: string }

/** A file that a link gives; `null` where the link is wrong, used or too old. */
export type FileEntry = {
  readonly path: string
  /** Whether `get` would find it. All that following the link asks: looking spends nothing. */
  isThere(params: Readonly<Record<string, string>>): Promise<boolean>
  get(params: Readonly<Record<string, string>>): Promise<HandedOut | null>
}

/** Makes one kind of file at the moment when it is fetched; `null` where there is nothing any more. */
export type Handout = {
  readonly what: string
  make(about: string, person: PersonId): Promise<HandedOut | null>
}

/** `id` is the secret in the link; `about` is what the maker asked to be reminded of, such as a unit's id. */
type Download = {
  readonly id: string
  readonly person: PersonId
  readonly what: string
  readonly about: string
  readonly expires: Instant
}

export const downloads: Collection<Download> = { name: 'downloads', index: ['person'], time: 'expires' }

const minutesOpen = 15

/** Lays a file out for somebody, and answers the address to fetch it from. */
export type LayOut = (person: PersonId, what: string, about: string, now: Instant) => Promise<string>

export const layOut =
  (store: Store, newId: () => string, publicUrl: string): LayOut =>
  (person, what, about, now) => {
    const expires = plus(now, { minutes: minutesOpen })
    return again(store, async write => {
      const id = newId()
      await write([insert(downloads, { id, person, what, about, expires })])
      return `${publicUrl}/fil/${id}`
    })
  }

export const handOut = (store: Store, handouts: readonly Handout[], now: () => Instant): FileEntry => {
  const find = async (token = '') => {
    const download = await store.get(downloads, token)
    return download && download.expires > now() ? download : null
  }
  return {
    path: 'fil/:token',
    isThere: async ({ token }) => (await find(token)) !== null,
    get: async ({ token }) => {
      const download = await find(token)
      // Whoever comes second, or at the same moment, finds nothing.
      if (!download || !(await store.write([remove(downloads, download)])).written) return null
      const maker = handouts.find(({ what }) => what === download.what)
      return maker ? maker.make(download.about, download.person) : null
    },
  }
}
