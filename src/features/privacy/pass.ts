/**
 * What lets somebody through who says that no patient is in it, where the stopped turn is no longer in memory: it was
 * stopped by another process, before a restart, or a while ago. It lies in the store, so it counts wherever they write
 * it again, and it is looked for only when they are stopped again.
 */

import { again } from '../../core/again.ts'
import type { PersonId } from '../../core/ids.ts'
import { type Collection, put, type Read, remove, type Store } from '../../core/store.ts'
import type { Instant } from '../../core/time/instant.ts'
import { plus } from '../../core/time/oslo.ts'
import { walk } from '../../core/walk.ts'

/** `id` is the person. For one turn, and never for what check digits prove. */
type Pass = { readonly id: PersonId; readonly at: Instant }

/** It says who was stopped: so it goes as soon as it is over, and its place with what is written without a name. */
export const passes: Collection<Pass> = { name: 'passes', index: [], time: 'at', unordered: true }

const minutesValid = 10

export const givePass = (store: Store, person: PersonId, now: Instant): Promise<void> =>
  again(store, async write => write([put(passes, await store.get(passes, person), { id: person, at: now })]))

export const passOf = async (store: Store, person: PersonId, now: Instant): Promise<Read<Pass> | null> => {
  const pass = await store.get(passes, person)
  return pass && plus(pass.at, { minutes: minutesValid }) > now ? pass : null
}

export const forgetPasses = (store: Store, now: Instant): Promise<number> =>
  walk(
    store,
    limit => store.list(passes, { to: plus(now, { minutes: -minutesValid }), limit }),
    pass => [remove(passes, pass)],
  )
