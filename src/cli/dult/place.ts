/** Opens the data that an operator's command is about: the file store's folder, or the database. */

import { demoConfig, type Place } from '../../config.ts'
import type { OpenStore } from '../../core/store.ts'
import { newId } from '../../edges/chance/newId.ts'
import { createLog } from '../../edges/log/log.ts'
import { openStore } from '../../openStore.ts'

/** Closes it whatever happens. Nothing of the environment but the place is needed. */
export const withStore = async <T>(
  { dataDir, databaseUrl }: Place,
  use: (store: OpenStore) => Promise<T>,
): Promise<T> => {
  const store = await openStore({ ...demoConfig(0, dataDir), databaseUrl }, createLog('error'), newId)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}
