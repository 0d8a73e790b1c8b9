/**
 * One process per data directory. SQLite, which Node brings along, takes the operating system's own file lock: it
 * works between containers that share a disk, and is gone with its process however that ends. Nothing has to be
 * guessed from process numbers or ages. Opening and closing the lock file by other means within the same process
 * would let go of it.
 */

import { statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Fault } from '../../../core/errors.ts'
import { lockName } from './names.ts'

const busy = 5

export type Lock = {
  /** A name by chance that tells nothing, for a new file. */
  newId(): string
  /** Throws where the lock file is out of reach, or another: somebody else may hold the one that came after it. */
  check(): void
  release(): void
}

const openIn = (dir: string): DatabaseSync => {
  try {
    return new DatabaseSync(join(dir, lockName), { timeout: 0 })
  } catch (cause) {
    throw new Fault('store.unwritable', { file: lockName }, cause)
  }
}

/** What lies there now, which the system names by numbers that no other file has meanwhile. */
const lyingIn = (dir: string): string => {
  try {
    const { dev, ino } = statSync(join(dir, lockName))
    return `${dev}:${ino}`
  } catch (cause) {
    throw new Fault('store.unwritable', { file: lockName }, cause)
  }
}

export const lockDirectory = (dir: string): Lock => {
  const database = openIn(dir)
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    database.close()
    const { errcode } = cause as { readonly errcode?: number }
    if (errcode === busy) throw new Fault('store.locked', {}, cause)
    throw new Fault('store.unwritable', { file: lockName }, cause)
  }
  const chance = database.prepare('SELECT lower(hex(randomblob(8))) AS id')
  const ours = lyingIn(dir)
  return {
    newId: () => String(chance.get()?.id),
    check() {
      if (lyingIn(dir) !== ours) throw new Fault('store.unwritable', { file: lockName })
    },
    release: () => database.close(),
  }
}
