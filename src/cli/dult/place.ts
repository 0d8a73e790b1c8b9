/** Where an operator's command finds the data: the file store's folder, or the database. */

import { openStore } from '../../collections.ts'
import { demoConfig } from '../../config.ts'
import type { OpenStore } from '../../core/store.ts'
import { createLog } from '../../edges/log/log.ts'

export type Place = { readonly dataDir: string; readonly databaseUrl: string | null }

/** Opens it, and closes it whatever happens. Nothing of the environment but the place is needed. */
export const withStore = async <T>(
  { dataDir, databaseUrl }: Place,
  use: (store: OpenStore) => Promise<T>,
): Promise<T> => {
  const store = await openStore({ ...demoConfig(0, dataDir), databaseUrl }, createLog('error'))
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}
