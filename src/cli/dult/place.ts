/** Opens the data that an operator's command is about: the file store's folder, or the database. */

import type { Place } from '../../config.ts'
import type { MarkOf } from '../../core/house/gone/forgotten.ts'
import type { OpenStore } from '../../core/store.ts'
import { newId } from '../../edges/chance/newId.ts'
import { createLog } from '../../edges/log/log.ts'
import { nameWith } from '../../edges/teams/once.ts'
import { openSameSecret, openStore } from '../../openStore.ts'
import { demoConfig } from '../demoConfig.ts'

/** What those who were forgotten are known by. `null`, once that is said, where the bot's own secret cannot be had. */
export const markOfBot = async (store: OpenStore, place: Place): Promise<MarkOf | null> => {
  const secret = await openSameSecret(store, place, newId)
  if (secret !== null) return nameWith(secret)
  console.error(
    'Who was forgotten is known by a secret of the bot that is not here. Give the command the environment of the bot.',
  )
  return null
}

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
