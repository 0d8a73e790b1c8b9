/** One welcome per conversation: Teams tells of one installation in two events, and again at every upgrade. */

import type { Happening, Sender } from '../../conversation.ts'
import { byId, type Erasure, removeRows } from '../../erasure.ts'
import { type Collection, insert, type Store } from '../../store.ts'
import type { Instant } from '../../time/instant.ts'
import { all, fitting } from '../../walk.ts'
import { type MarkOf, withoutForgotten } from '../gone/forgotten.ts'

/** `person` is the Entra id of whose own chat it is; earlier versions did not say. */
type Greeting = { readonly id: string; readonly at: Instant; readonly person?: string }

export const greetings: Collection<Greeting> = { name: 'greetings', index: [], time: 'at' }

const entraId = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i

/** Of a chat between two, Teams makes the name of the ids that both have in Entra. */
export const namesPeople = (conversation: string): boolean => entraId.test(conversation)

export type GreetingNeeds = {
  readonly store: Store
  /** Whether they are known already, without getting to know them. */
  readonly knows: (sender: Sender) => Promise<boolean>
  readonly markOf: MarkOf
}

export const arrivesWith = ({ kind }: Happening): boolean => kind === 'installed' || kind === 'upgraded'

/**
 * Nobody gets known by an upgrade, nor by who comes and goes: that is no word to us, and may be of who was forgotten. Nor are
 * those who were forgotten by an installation, as whoever runs Teams installs us for many.
 */
export const speakerOf = async (
  { store, markOf, knows }: GreetingNeeds,
  { kind, sender }: Happening,
): Promise<Sender | null> => {
  if (!sender) return null
  if (kind === 'upgraded') return (await knows(sender)) ? sender : null
  if (kind !== 'installed') return null
  const [speaker = null] = await withoutForgotten(
    store,
    { markOf, knows: () => knows(sender) },
    [sender],
    null,
  )
  return speaker
}

/** Answers whether this is the first time. Nobody's own chat is greeted where they do not speak. */
export const greetOnce = async (
  { store, markOf }: GreetingNeeds,
  { place, sender }: Happening,
  speaks: boolean,
  now: Instant,
): Promise<boolean> => {
  const { conversation, kind } = place
  if (kind === 'personal' && sender && !speaks) return false
  const veiled = markOf(`greeted ${conversation}`)
  if (kind !== 'personal' || !sender) {
    const isTold = kind === 'personal' && (await store.get(greetings, conversation)) !== null
    // Whose chat it is was not said: nobody could find it to forget them.
    const id = kind === 'personal' || namesPeople(conversation) ? veiled : conversation
    return !isTold && (await store.write([insert(greetings, { id, at: now })])).written
  }
  if (await store.get(greetings, veiled)) return false
  return (await store.write([insert(greetings, { id: conversation, at: now, person: sender.aadObjectId })]))
    .written
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
