/** The store of this process: PostgreSQL where there is one, a folder otherwise. */

import type { Config } from './config.ts'
import type { Log } from './core/log.ts'
import { bringUpToDate } from './core/migration.ts'
import type { OpenStore } from './core/store.ts'
import { openFileStore } from './edges/store/file.ts'
import { openPostgresStore } from './edges/store/postgres.ts'
import { collections, migrations } from './features.ts'

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
