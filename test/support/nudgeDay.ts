/** One day's round of nudges on any store, and what it came to: for the bench, and for what must be the same however it went. */

import { createApp } from '../../src/app.ts'
import { demoConfig } from '../../src/cli/demoConfig.ts'
import { openShelf } from '../../src/content.ts'
import { letters } from '../../src/core/letters.ts'
import type { OpenStore } from '../../src/core/store.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { whole } from '../../src/core/walk.ts'
import { newId } from '../../src/edges/chance/newId.ts'
import { createLog } from '../../src/edges/log/log.ts'
import { openFileStore } from '../../src/edges/store/file.ts'
import { openPostgresStore } from '../../src/edges/store/postgres.ts'
import { nudgeReaders } from '../../src/features/nudges/reader.ts'
import { collections, doors } from '../../src/features.ts'
import { day } from './nudgeTrust.ts'

/** A directory, or an address of PostgreSQL with its schema behind a `#`. */
export const openPlace = (place: string): Promise<OpenStore> => {
  const [url = '', schema] = place.split('#')
  if (!place.startsWith('postgres')) return openFileStore({ dir: place, collections })
  return openPostgresStore({ url, collections, ...(schema ? { schema } : {}) })
}

let shelf: ReturnType<typeof openShelf> | null = null

/** The job as the house runs it. Nothing is sent. */
export const roundIn = (store: OpenStore, now: Instant): (() => Promise<number>) => {
  shelf ??= openShelf('https://dult.example.no')
  const app = createApp(
    { ...demoConfig(0, ''), mode: 'production' },
    {
      store,
      clock: { now: () => now },
      log: createLog('error'),
      newId,
      dice: () => 0.5,
      secret: 'known to every process',
      doors,
      shelf,
    },
  )
  const job = app.features.flatMap(({ jobs = [] }) => jobs).find(({ name }) => name === 'plan-nudges')
  if (!job) throw new Error('Nothing plans nudges.')
  return () => job.run(now)
}

/** To whom, which, in which words, and when: of the letters, and of what is kept to tell why. */
export const plannedIn = async (store: OpenStore): Promise<readonly string[]> => {
  const sent = await whole(store, letters, { where: { campaign: `dult-${day}` } })
  const kept = await whole(store, nudgeReaders)
  const saysOf = (says: unknown) => (says as { readonly nb: string }).nb
  return [
    ...sent.map(
      ({ person, due, expires, show: { data } }) =>
        `${person} ${due} ${expires} ${data.nudge} ${data.verb} ${saysOf(data.says)}`,
    ),
    ...kept.flatMap(({ id, shown }) =>
      shown
        .filter(one => one.day === day)
        .map(
          ({ nudge, wording, unit, why, barrier }) =>
            `${id} ${nudge} ${wording} ${unit} ${why.on} ${barrier}`,
        ),
    ),
  ].toSorted()
}
