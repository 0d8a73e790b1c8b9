/** A process of its own that fills a file store as that of a large trust, or opens one and tells what that took. */

import { setTimeout } from 'node:timers/promises'
import { id } from '../src/core/ids.ts'
import { letterId, letters, writeLetter } from '../src/core/letters.ts'
import { bringUpToDate } from '../src/core/migration.ts'
import { type Change, insert, update } from '../src/core/store.ts'
import type { Instant } from '../src/core/time/instant.ts'
import { createLog } from '../src/edges/log/log.ts'
import { type FileStore, openFileStore } from '../src/edges/store/file.ts'
import { addresses } from '../src/edges/teams/addresses.ts'
import { identities, memberships, people, units } from '../src/features/people/person.ts'
import { collections, migrations } from '../src/features.ts'

const [what = '', dir = ''] = process.argv.slice(2)

const howMany = { people: 20_000, units: 300, letters: 200_000 }
const log = createLog('error')

const entraOf = (n: number) => `d0170000-0000-4000-8000-${String(n).padStart(12, '0')}`
const nameOf = (n: number) => `Kari Nordmann Solheim ${n}`
const personOf = (n: number) => id<'person'>(`person-${String(n).padStart(14, '0')}`)
const unitOf = (n: number) => id<'unit'>(`unit-${String(n % howMany.units).padStart(3, '0')}`)
const campaignOf = (n: number) => `campaign-${String(Math.floor(n / 1_000)).padStart(13, '0')}`
const at = (minutes: number): Instant =>
  new Date(Date.UTC(2026, 8, 1) + minutes * 60_000).toISOString() as Instant

const unit = (n: number): Change[] => [
  insert(units, { id: unitOf(n), name: `Poliklinikk ${n}, Fjordvik sykehus`, service: 'video', at: at(n) }),
]

const person = (n: number): Change[] => [
  insert(people, { id: personOf(n), name: nameOf(n), language: 'nb', unit: unitOf(n), at: at(n) }),
  insert(identities, { id: entraOf(n), person: personOf(n) }),
  insert(memberships, {
    id: `${unitOf(n)}:${personOf(n)}`,
    unit: unitOf(n),
    person: personOf(n),
    roles: ['clinician'],
    fromTeam: true,
  }),
  insert(addresses, {
    id: `person:${entraOf(n)}`,
    person: entraOf(n),
    kind: 'personal',
    conversation: `a:1${entraOf(n)}`,
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    tenant: null,
    bot: '28:dult',
    user: `29:${entraOf(n)}`,
    team: null,
    channel: null,
    at: at(n),
    state: 'open',
  }),
]

const letter = (n: number): Change[] => {
  const campaign = campaignOf(n)
  const drafted = writeLetter({
    series: 'campaign',
    campaign,
    kind: 'friendly',
    person: personOf(n % howMany.people),
    unit: unitOf(n % howMany.people),
    show: {
      card: 'campaigns/message',
      data: {
        campaign,
        sender: 'Lars Eikeland',
        first: 'Lars',
        text: 'Takk for en fin uke med video. Husk å sjekke lyd og bilde før dagens første time, også når det går fort.',
        unitName: 'Hudpoliklinikken, Fjordvik sykehus',
        thanked: false,
      },
    },
    due: at(n / 10),
    expires: at(n / 10 + 7 * 24 * 60),
  })
  return [drafted]
}

const write = async (store: FileStore, count: number, changes: (n: number) => Change[]) => {
  for (let n = 0; n < count; n += 500)
    await store.write(Array.from({ length: Math.min(500, count - n) }, (_, i) => changes(n + i)).flat())
}

/** All of it in a snapshot, and a journal of what came since. */
const fill = async () => {
  const store = await open()
  await write(store, howMany.units, unit)
  await write(store, howMany.people, person)
  await write(store, howMany.letters, letter)
  await store.purge()
  for (let n = 0; n < 5_000; n++) await deliver(store, n * 7)
  await store.close()
}

const deliver = async (store: FileStore, n: number) => {
  const index = n % howMany.letters
  const found = await store.get(letters, letterId(campaignOf(index), personOf(index % howMany.people)))
  if (found === null) throw new Error('a letter is missing')
  const startMs = performance.now()
  await store.write([
    update(letters, {
      ...found,
      state: found.state === 'queued' ? 'delivered' : 'queued',
      attempts: found.attempts + 1,
    }),
  ])
  return performance.now() - startMs
}

const p99 = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)]

const megabytes = () => process.memoryUsage.rss() / 1e6

/** What the first tick and the first turns ask: each makes an index. */
const askAround = async (store: FileStore) => {
  for (const where of [{ state: 'queued' }, { person: personOf(7) }, { campaign: campaignOf(7) }] as const)
    await store.list(letters, { where, limit: 50 })
  await store.list(memberships, { where: { unit: unitOf(7) }, limit: 50 })
  await store.tally(letters, { by: ['state'] })
}

const open = async () => {
  const store = await openFileStore({ dir, collections, log })
  await bringUpToDate(store, migrations, log)
  return store
}

const measure = async () => {
  const beforeMs = performance.now()
  const store = await open()
  const startMs = performance.now() - beforeMs
  await askAround(store)
  const quietMs: number[] = []
  for (let n = 0; n < 3_000; n++) quietMs.push(await deliver(store, n * 13))
  const besideMs: number[] = []
  for (let round = 0; round < 3; round++) {
    let isOver = false
    const purged = store.purge().then(() => {
      isOver = true
    })
    for (let n = 0; !isOver; n++) {
      besideMs.push(await deliver(store, n * 17))
      // As in a process that has other things to do: one write after another would leave the rest no turn.
      if (n % 20 === 0) await setTimeout(1)
    }
    await purged
  }
  const rss = megabytes()
  await store.close()
  console.log(JSON.stringify({ startMs, rss, quietMs: p99(quietMs), besideMs: p99(besideMs) }))
}

await (what === 'fill' ? fill() : measure())
