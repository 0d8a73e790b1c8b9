/** Every collection there is, what becomes of a person's rows in each, and the store that is opened with them. */

import type { Config } from './config.ts'
import { type Erasure, holdsNobody, removeRows } from './core/erasure.ts'
import { downloads } from './core/handouts.ts'
import { greetingErasure, greetings } from './core/house/greetings.ts'
import { marks } from './core/house/marks.ts'
import { letterErasures } from './core/letterErasure.ts'
import type { Log } from './core/log.ts'
import { bringUpToDate, type Migration } from './core/migration.ts'
import { settings } from './core/settings.ts'
import { type AnyCollection, counters, type OpenStore } from './core/store.ts'
import { clockAhead } from './edges/clock/demoClock.ts'
import { openFileStore } from './edges/store/file.ts'
import { openPostgresStore } from './edges/store/postgres.ts'
import { addresses } from './edges/teams/addresses.ts'
import { addressErasure } from './edges/teams/forget.ts'
import { campaignCollections, campaignErasures } from './features/campaigns/index.ts'
import { checklistCollections, checklistErasures } from './features/checklists/index.ts'
import { deviationCollections, deviationErasures } from './features/deviations/index.ts'
import { directoryCollections, directoryErasures } from './features/directory/index.ts'
import { experienceCollections, experienceErasures } from './features/experience/index.ts'
import { letterFeatureErasures, letterMigrations, lettersCollections } from './features/letters/index.ts'
import { maturityCollections, maturityErasures } from './features/maturity/index.ts'
import { peopleCollections, peopleErasures } from './features/people/index.ts'
import { privacyCollections, privacyErasures } from './features/privacy/index.ts'
import { roadmapCollections, roadmapErasures } from './features/roadmap/index.ts'
import { worksheetCollections, worksheetErasures } from './features/worksheets/index.ts'

export const collections: readonly AnyCollection[] = [
  counters,
  marks,
  greetings,
  settings,
  addresses,
  clockAhead,
  downloads,
  ...peopleCollections,
  ...privacyCollections,
  ...deviationCollections,
  ...lettersCollections,
  ...campaignCollections,
  ...roadmapCollections,
  ...worksheetCollections,
  ...checklistCollections,
  ...maturityCollections,
  ...experienceCollections,
  ...directoryCollections,
]

/** What becomes of a person's rows, collection by collection. Who they are comes last: until then it can be tried again. */
export const erasures: readonly Erasure[] = [
  ...[counters, marks, clockAhead, settings].map(holdsNobody),
  ...campaignErasures,
  ...letterErasures,
  ...letterFeatureErasures,
  ...privacyErasures,
  ...deviationErasures,
  ...roadmapErasures,
  ...worksheetErasures,
  ...checklistErasures,
  ...maturityErasures,
  ...experienceErasures,
  ...directoryErasures,
  removeRows(downloads, 'person'),
  greetingErasure,
  addressErasure,
  ...peopleErasures,
]

/** What earlier versions wrote otherwise. */
const migrations: readonly Migration[] = [...letterMigrations]

const openEngine = (config: Config, log: Log): Promise<OpenStore> =>
  config.databaseUrl
    ? openPostgresStore({ url: config.databaseUrl, collections, log })
    : openFileStore({ dir: config.dataDir, collections, log })

/** Nobody gets to see a row that is still as it was. */
export const openStore = async (config: Config, log: Log): Promise<OpenStore> => {
  const store = await openEngine(config, log)
  try {
    await bringUpToDate(store, migrations, log)
    return store
  } catch (fault) {
    await store.close()
    throw fault
  }
}
