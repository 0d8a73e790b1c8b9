/** One welcome per conversation: Teams tells of one installation in two events, and again at every upgrade. */

import type { Happening } from '../../conversation.ts'
import { byId, type Erasure, removeRows } from '../../erasure.ts'
import { type Collection, insert, type Store } from '../../store.ts'
import type { Instant } from '../../time/instant.ts'

type Greeting = { readonly id: string; readonly at: Instant }

export const greetings: Collection<Greeting> = { name: 'greetings', index: [], time: 'at' }

/** Answers whether this is the first time. */
export const greetOnce = async (store: Store, { place }: Happening, now: Instant): Promise<boolean> => {
  const outcome = await store.write([insert(greetings, { id: place.conversation, at: now })])
  return outcome.written
}

/** A greeting in somebody's own chat is theirs; one in a team is the team's. */
export const greetingErasure: Erasure = removeRows(greetings, (store, { conversations }) =>
  byId(store, greetings, conversations),
)
