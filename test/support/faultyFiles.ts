/** A disk that fails on request: full, without fsync, or not even able to truncate. */

import { diskFiles, type Files } from '../../src/edges/store/file/files.ts'

type Failure = 'write' | 'sync' | 'truncate' | 'open'

export type FaultyFiles = Files & {
  /** What fails from now on. */
  fail(...failures: readonly Failure[]): void
  /** The next write fails, and the disk is back. */
  failOnce(): void
  readonly syncs: () => number
}

const fullDisk = () => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })

export const faultyFiles = (): FaultyFiles => {
  let failing: readonly Failure[] = []
  let syncs = 0
  let once = false
  const check = (failure: Failure) => {
    if (failing.includes(failure)) throw fullDisk()
  }
  return {
    ...diskFiles,
    fail(...failures) {
      failing = failures
    },
    failOnce() {
      once = true
    },
    syncs: () => syncs,
    async open(path) {
      check('open')
      const file = await diskFiles.open(path)
      return {
        ...file,
        async writeAt(bytes, position) {
          if (once) {
            once = false
            throw fullDisk()
          }
          // A disk that fills up takes the beginning.
          if (failing.includes('write')) await file.writeAt(bytes.subarray(0, bytes.length / 2), position)
          check('write')
          await file.writeAt(bytes, position)
        },
        async sync() {
          syncs++
          check('sync')
          await file.sync()
        },
        async truncate(length) {
          check('truncate')
          await file.truncate(length)
        },
      }
    },
  }
}
