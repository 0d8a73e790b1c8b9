/** A campaign on a real store, through the real post, towards a connector on this machine. */

import { join } from 'node:path'
import { id } from '../../src/core/ids.ts'
import type { Draft, Post } from '../../src/core/letters.ts'
import { settings } from '../../src/core/settings.ts'
import { insert, type OpenStore } from '../../src/core/store.ts'
import type { Clock } from '../../src/core/time/instant.ts'
import { plus } from '../../src/core/time/oslo.ts'
import { openCards } from '../../src/edges/cards/engine.ts'
import { systemClock } from '../../src/edges/clock/systemClock.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { openPostgresStore } from '../../src/edges/store/postgres.ts'
import { type Address, addresses, personAddressId } from '../../src/edges/teams/addresses.ts'
import { createConnector } from '../../src/edges/teams/post/connector.ts'
import { createPost } from '../../src/edges/teams/post/post.ts'
import { createLetters, lettersDoor, realWait } from '../../src/features/letters/index.ts'
import { ledgerOf } from '../../src/features/letters/ledger.ts'

export const campaign = 'campaign'

const collections = [...lettersDoor.collections, addresses, settings]

const log = { info: () => {}, warn: () => {}, error: () => {} }

export const defaultHolder = () => `process-${process.pid}`

export const openCampaignStore = (place: string): Promise<OpenStore> => {
  const [url = '', schema] = place.split('#')
  if (!place.startsWith('postgres:')) return openFileStore({ dir: place, collections })
  return openPostgresStore({ url, collections, ...(schema ? { schema } : {}) })
}

const addressOf = (person: string, serviceUrl: string): Address => ({
  id: personAddressId(person),
  person,
  kind: 'personal',
  conversation: `a:${person}`,
  serviceUrl,
  tenant: null,
  bot: '28:dult',
  user: `29:${person}`,
  team: null,
  channel: null,
  at: systemClock.now(),
  state: 'open',
})

export const peopleOf = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `p${String(n).padStart(5, '0')}`)

let opened: ReturnType<typeof openCards> | null = null
/** Nothing in them changes, so all campaigns of a process share them. */
const allCards = () => {
  opened ??= openCards({ dir: join(import.meta.dirname, '../../cards'), origins: [] })
  return opened
}

/** The connector moves from run to run, so addresses are written anew where they are missing only. */
const writeAddresses = async (
  store: OpenStore,
  people: readonly string[],
  connector: string,
): Promise<void> => {
  for (let from = 0; from < people.length; from += 500) {
    const batch = people.slice(from, from + 500)
    await store.write(batch.map(person => insert(addresses, addressOf(person, connector))))
  }
}

/** Dice that fall alike every time. */
export const diceFrom = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed / 2_147_483_648
}

type CampaignOptions = {
  readonly place: string
  readonly connector: string
  readonly people: number
  readonly sendRate: number
  readonly holder: string
  readonly plans?: boolean
  /** In turn. At any hour, where nothing is said: what is measured is the sending, not the hour. */
  readonly kinds?: readonly Draft['kind'][]
  readonly clock?: Clock
  readonly wait?: typeof realWait
  readonly watch?: (post: Post) => Post
}

export const openCampaign = async ({
  place,
  connector,
  people,
  sendRate,
  holder,
  plans = true,
  kinds = ['critical'],
  clock = systemClock,
  wait = realWait,
  watch = post => post,
}: CampaignOptions) => {
  const store = await openCampaignStore(place)
  const cards = allCards()
  const persons = peopleOf(people)
  await writeAddresses(store, persons, connector)
  const now = clock.now()
  const out = createConnector({ bot: null, clock })
  const letters = createLetters({
    store,
    clock,
    log,
    post: watch(createPost({ bot: null, connector: out, cards, store, clock, log })),
    dice: diceFrom(process.pid),
    wait,
    holder,
    alone: !place.startsWith('postgres:'),
    inRounds: false,
    sendRate,
    reader: async person => ({ aadObjectId: person, language: 'nb' }),
    belongs: async () => true,
    admins: async () => [],
    unreachable: async () => null,
    summarise: (show, language) => cards.render(show, language).summary,
  })
  const drafts = persons.map((person, nth) => ({
    series: 'campaign' as const,
    campaign,
    kind: kinds[nth % kinds.length] ?? 'critical',
    person: id<'person'>(person),
    unit: null,
    show: { card: 'letters/pace', data: {} },
    due: now,
    expires: plus(now, { days: 1 }),
  }))
  if (plans) await letters.tell(store, drafts)
  const left = async () => {
    const { byState } = await ledgerOf(store, campaign)
    return byState.queued + byState.sending
  }
  return { store, letters, drafts, left }
}
