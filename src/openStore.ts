/** The store of this process, PostgreSQL where there is one and a folder otherwise, and the secret that its turns are named with. */

import type { Config, Place } from './config.ts'
import { keepAnonymous } from './core/house/gone/anonymous.ts'
import type { Log } from './core/log.ts'
import { bringUpToDate } from './core/migration.ts'
import type { OpenStore } from './core/store.ts'
import { secretBeside } from './edges/store/file/secretBeside.ts'
import { openFileStore } from './edges/store/file.ts'
import { openPostgresStore } from './edges/store/postgres.ts'
import { isOpenTo, secretWithin } from './edges/store/secretWithin.ts'
import { collections, migrations } from './features.ts'

const openEngine = (config: Config, log: Log): Promise<OpenStore> =>
  config.databaseUrl
    ? openPostgresStore({ url: config.databaseUrl, collections, log })
    : openFileStore({ dir: config.dataDir, collections, log })

/** Nobody gets to see a row that is still as it was. */
export const openStore = async (config: Config, log: Log, newId: () => string): Promise<OpenStore> => {
  const store = await openEngine(config, log)
  try {
    await bringUpToDate(keepAnonymous(store, newId, collections), migrations, log)
    return store
  } catch (fault) {
    await store.close()
    throw fault
  }
}

/** By host, port and the ways to connect, the same database is called otherwise by each of its processes. */
const keyOf = (secret: string): string => {
  if (!/^postgres(?:ql)?:/.test(secret) || !URL.canParse(secret)) return secret
  const { username, password, pathname } = new URL(secret)
  return `${username}:${password}${pathname}`
}

type Secrets = Pick<Place, 'dataDir' | 'databaseUrl' | 'secrets' | 'before'>

/** The file store has a place of its own beside it, which outlives whatever is changed in the environment. */
const needsOf = (
  store: OpenStore,
  { dataDir, databaseUrl, secrets, before }: Secrets,
  newId: () => string,
) => {
  const newSecret = () => newId() + newId()
  const beside = databaseUrl === null ? secretBeside(dataDir, newSecret) : null
  const keys = [...secrets, beside, before].filter(key => key !== null).map(keyOf)
  return { store, keys, former: secrets[0] ?? beside, newSecret }
}

/** `null` where nothing can be kept. */
export const openSecret = async (
  store: OpenStore,
  place: Secrets,
  newId: () => string,
  onChanged?: () => void,
): Promise<string | null> => {
  const needs = needsOf(store, place, newId)
  return needs.former === null ? null : secretWithin({ ...needs, onChanged })
}

/** `null` also where this environment does not open what the bot keeps: beside the bot, nobody makes another. */
export const openSameSecret = async (
  store: OpenStore,
  place: Secrets,
  newId: () => string,
): Promise<string | null> => {
  const { keys } = needsOf(store, place, newId)
  return (await isOpenTo(store, keys)) ? openSecret(store, place, newId) : null
}
