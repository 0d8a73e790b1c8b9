/** Only the account that runs Dult reads what it keeps: also files that came before this was so. */

import { chmod, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isOurs } from './names.ts'

export const directoryMode = 0o700
export const fileMode = 0o600

/** A disk without modes, or a folder that is another account's, is left as it is. */
const quietly = (path: string, mode: number): Promise<void> => chmod(path, mode).catch(() => {})

export const keepPrivate = async (dir: string): Promise<void> => {
  await quietly(dir, directoryMode)
  for (const name of await readdir(dir)) if (isOurs(name)) await quietly(join(dir, name), fileMode)
}
