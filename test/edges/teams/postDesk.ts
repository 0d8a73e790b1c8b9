/** A post with a store and a clock to look into, for the tests of how letters are handed to Teams. */

import { show } from '../../../src/core/cards.ts'
import { forgotten } from '../../../src/core/house/gone/forgotten.ts'
import { marks } from '../../../src/core/house/reception/marks.ts'
import { insert, type Store, update } from '../../../src/core/store.ts'
import { type Instant, instantOf } from '../../../src/core/time/instant.ts'
import { openMemoryStore } from '../../../src/edges/store/memory.ts'
import { type Address, addresses } from '../../../src/edges/teams/addresses.ts'
import { type ConnectorNeeds, createConnector } from '../../../src/edges/teams/post/connector.ts'
import { createPost } from '../../../src/edges/teams/post/post.ts'
import { botAccount, nurse, tenantId } from './activities.ts'
import { createLines, plainCards } from './desk.ts'

export const marked = 'stikkord-7f3a'
const letter = show('echo', { text: marked })

type Overrides = Partial<Parameters<typeof createPost>[0]> & Partial<ConnectorNeeds>

export const createPostDesk = (serviceUrl: string, overrides: Overrides = {}) => {
  const store: Store = overrides.store ?? openMemoryStore([addresses, forgotten, marks])
  const { lines, log } = createLines()
  let nowMs = Date.parse('2026-11-20T10:00:00Z')
  const clock = { now: (): Instant => instantOf(nowMs) }
  const connector = createConnector({ bot: null, clock, timeoutMs: 1_000, ...overrides })
  const post = createPost({ bot: null, connector, cards: plainCards, store, clock, log, ...overrides })

  const addressOf = async (person: string = nurse.aadObjectId) => store.get(addresses, `person:${person}`)

  const know = async (more: Partial<Address> = {}, person: string = nurse.aadObjectId): Promise<void> => {
    const row: Address = {
      id: `person:${person}`,
      person,
      kind: 'personal',
      conversation: 'a:personal-1',
      serviceUrl,
      tenant: tenantId,
      bot: botAccount.id,
      user: nurse.id,
      team: null,
      channel: null,
      at: clock.now(),
      state: 'open',
      ...more,
    }
    const kept = await addressOf(person)
    await store.write([kept ? update(addresses, { ...row, version: kept.version }) : insert(addresses, row)])
  }

  return {
    store,
    clock,
    lines,
    log,
    know,
    addressOf,
    refusal: connector.refusal,
    awaySince: connector.awaySince,
    deliver: (person: string = nurse.aadObjectId) => post.deliver(person, letter, 'nb'),
    replace: (at = { conversation: 'a:personal-1', activity: 'card-1' }) =>
      post.replace(nurse.aadObjectId, at, letter, 'nb'),
    pass: (ms: number) => {
      nowMs += ms
    },
  }
}

export type PostDesk = ReturnType<typeof createPostDesk>
