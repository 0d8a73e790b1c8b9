/** The composition root: the one file that names every part, once. */

import path from 'node:path'
import past from '../cards/deviations/past.json' with { type: 'json' }
import taxonomy from '../cards/deviations/taxonomy.json' with { type: 'json' }
import type { Config } from './config.ts'
import type { Command, Feature, Figures, Job, Page } from './core/feature.ts'
import { greetings } from './core/house/greetings.ts'
import { createHouse } from './core/house/house.ts'
import { forgetMarks, marks } from './core/house/marks.ts'
import type { UnitId } from './core/ids.ts'
import type { Log } from './core/log.ts'
import { type AnyCollection, counters, type OpenStore } from './core/store.ts'
import type { Texts } from './core/texts.ts'
import type { Clock, Month } from './core/time/instant.ts'
import { openCards } from './edges/cards/engine.ts'
import { clockAhead } from './edges/clock/demoClock.ts'
import { runJobs } from './edges/clock/jobs.ts'
import { openFileStore } from './edges/store/file.ts'
import { openPostgresStore } from './edges/store/postgres.ts'
import { addresses } from './edges/teams/addresses.ts'
import { createTeams } from './edges/teams/teams.ts'
import { createDemoRouter, type DemoDesk } from './edges/web/demo.ts'
import { openPages } from './edges/web/render.ts'
import { createWeb, listen } from './edges/web/web.ts'
import { createDeviations, deviationCollections } from './features/deviations/index.ts'
import { createPeople, type PeopleFeature, peopleCollections } from './features/people/index.ts'
import { createPrivacy, privacyCollections } from './features/privacy/index.ts'

export const collections: readonly AnyCollection[] = [
  counters,
  marks,
  greetings,
  addresses,
  clockAhead,
  ...peopleCollections,
  ...privacyCollections,
  ...deviationCollections,
]

export const openStore = (config: Config, log: Log): Promise<OpenStore> =>
  config.databaseUrl
    ? openPostgresStore({ url: config.databaseUrl, collections })
    : openFileStore({ dir: config.dataDir, collections, log })

/** Everything impure, handed in. */
type World = {
  readonly store: OpenStore
  readonly clock: Clock
  readonly log: Log
  readonly newId: () => string
}

export type App = {
  readonly features: readonly Feature[]
  readonly commands: readonly Command[]
  readonly people: PeopleFeature
  readonly texts: Texts
  /** What every feature tells of a unit's month. */
  summaries(unit: UnitId, month: Month): Promise<Figures[]>
  /** One round of all jobs. */
  tick(): Promise<number>
  listen(extras?: {
    readonly demo?: DemoDesk
    readonly pages?: readonly Page[]
  }): Promise<{ readonly port: number; stop(): Promise<void> }>
}

export const createApp = (config: Config, { store, clock, log, newId }: World): App => {
  const cards = openCards({ dir: path.join(import.meta.dirname, '..', 'cards'), origins: [config.publicUrl] })

  const people = createPeople({ store, clock, newId, language: config.language, admins: config.admins })
  const privacy = createPrivacy({ store, newId })
  const deviations = createDeviations({ store, clock, taxonomy, past })
  const features: readonly Feature[] = [deviations, people, privacy]

  const { meet } = people
  const { screen } = privacy
  const house = createHouse({ features, store, clock, meet, screen, language: config.language })
  const teams = createTeams({ bot: config.bot, conversation: house, cards, store, clock, log })
  const jobs: readonly Job[] = [forgetMarks(store), ...features.flatMap(feature => feature.jobs ?? [])]

  return {
    features,
    commands: house.commands,
    people,
    texts: cards.texts,
    summaries: (unit, month) =>
      Promise.all(features.flatMap(feature => (feature.summary ? [feature.summary(unit, month)] : []))),
    tick: () => runJobs(jobs, clock.now(), log),
    listen: async ({ demo, pages = [] } = {}) => {
      const web = createWeb({
        messages: teams.messages,
        parts: [{ name: 'store', ready: store.ready }],
        pages: [...pages, ...features.flatMap(feature => feature.pages ?? [])],
        forms: features.flatMap(feature => feature.forms ?? []),
        renderPage: openPages(cards.texts, config.mode === 'demo'),
        log,
        ...(demo ? { demo: createDemoRouter(demo) } : {}),
      })
      const listening = await listen(web, config.port, config.host)
      return {
        port: listening.port,
        // In this order: nothing new comes in, what is under way is finished, then the store closes behind it.
        stop: async () => {
          await listening.close()
          await teams.idle()
          await store.close()
        },
      }
    },
  }
}
