/** The few things the file store asks of a disk, as a port: tests hand in a disk that is full or torn. */

import { statSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileMode } from './modes.ts'

export type DataFile = {
  /** Writes all of it, or throws; what it leaves behind then is for `truncate`. */
  writeAt(bytes: Uint8Array, position: number): Promise<void>
  sync(): Promise<void>
  truncate(length: number): Promise<void>
  /** Whether its name still leads to it, and it is at least so long: nobody finds what is written to any other file. */
  lies(length: number): boolean
  close(): Promise<void>
}

const statOf = (path: string) => {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

export type Files = {
  /** Opens the file, which comes into being where it is missing, and keeps what is in it. */
  open(path: string): Promise<DataFile>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Makes names that came, went or changed in the file's directory durable. */
  syncNames(path: string): Promise<void>
}

const createOrOpen = async (path: string) => {
  try {
    return await open(path, 'r+')
  } catch (error) {
    // Whatever else is the matter with it, it is there.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return await open(path, 'wx+', fileMode)
  }
}

export const diskFiles: Files = {
  async open(path) {
    const handle = await createOrOpen(path)
    const { dev, ino } = await handle.stat()
    return {
      async writeAt(bytes, position) {
        let done = 0
        while (done < bytes.length) {
          const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done)
          done += bytesWritten
        }
      },
      sync: () => handle.datasync(),
      truncate: length => handle.truncate(length),
      // Asked before each write: a turn of the pool costs more than the look itself.
      lies(length) {
        const found = statOf(path)
        return found?.dev === dev && found.ino === ino && found.size >= length
      },
      close: () => handle.close(),
    }
  },
  rename,
  remove: path => rm(path, { force: true }),
  async syncNames(path) {
    // Windows can't sync a directory, and has no need to.
    if (process.platform === 'win32') return
    const handle = await open(dirname(path), 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}
