/** One welcome per conversation: Teams tells of one installation in two events, and again at every upgrade. */

import type { Happening } from '../../conversation.ts'
import { byId, type Erasure, removeRows } from '../../erasure.ts'
import { type Collection, insert, type Store } from '../../store.ts'
import type { Instant } from '../../time/instant.ts'
import { all, fitting } from '../../walk.ts'
import type { MarkOf } from '../gone/forgotten.ts'

/** `person` is the Entra id of whose own chat it is; earlier versions did not say. */
type Greeting = { readonly id: string; readonly at: Instant; readonly person?: string }

export const greetings: Collection<Greeting> = { name: 'greetings', index: [], time: 'at' }

const entraId = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i

/** Of a chat between two, Teams makes the name of the ids that both have in Entra. */
export const namesPeople = (conversation: string): boolean => entraId.test(conversation)

/** Answers whether this is the first time. */
export const greetOnce = async (
  store: Store,
  markOf: MarkOf,
  { place, sender }: Happening,
  now: Instant,
): Promise<boolean> => {
  const { conversation, kind } = place
  const row =
    kind === 'personal'
      ? { id: conversation, at: now, ...(sender && { person: sender.aadObjectId }) }
      : { id: namesPeople(conversation) ? markOf(`greeted ${conversation}`) : conversation, at: now }
  return (await store.write([insert(greetings, row)])).written
}

/** A greeting in somebody's own chat is theirs, now or formerly; one in a team is the team's. */
export const greetingErasure: Erasure = removeRows(
  greetings,
  async function* (store, { conversations, entra }) {
    yield* byId(store, greetings, conversations)
    if (entra === '') return
    const id = entra.toLowerCase()
    yield* fitting(all(store, greetings), row => row.person === entra || row.id.toLowerCase().includes(id))
  },
)
