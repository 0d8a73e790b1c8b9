/** The folder that the demo keeps its store in. Only one that it made itself is ever emptied, and none that is in use. */

import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { lockDirectory } from '../../edges/store/file/lock.ts'
import { directoryMode, fileMode } from '../../edges/store/file/modes.ts'
import { lockName } from '../../edges/store/file/names.ts'

const mark = 'dult-demo'
/** There for as long as the folder is being emptied: half of a store is none. */
const emptying = 'dult-demo-emptying'

/** A folder that holds somebody's own things is used as it is, and never marked. */
export const makeFolder = (dir: string): void => {
  mkdirSync(dir, { recursive: true, mode: directoryMode })
  if (readdirSync(dir).length === 0) writeFileSync(path.join(dir, mark), '', { mode: fileMode })
}

/** By a `--fresh` that was cut short: what it left opens as nothing. */
export const isHalfEmptied = (dir: string): boolean => existsSync(path.join(dir, emptying))

/**
 * Holds the store's lock meanwhile, so that a demo that runs is refused to this one and not robbed of its rows. Who
 * comes first to the lock after this one finds an empty folder, whoever it is. False for a folder of somebody else.
 */
export const emptyFolder = (dir: string): boolean => {
  if (!existsSync(path.join(dir, mark))) return false
  const lock = lockDirectory(dir)
  try {
    writeFileSync(path.join(dir, emptying), '')
    const old = readdirSync(dir).filter(
      name => name !== mark && name !== emptying && !name.startsWith(lockName),
    )
    for (const name of [...old, emptying]) rmSync(path.join(dir, name), { recursive: true })
    return true
  } finally {
    lock.release()
  }
}
