/** Data directories for store tests: made under the temporary directory and removed behind each test. */

import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'

export const storeDirs = (): (() => Promise<string>) => {
  const dirs: string[] = []
  afterEach(async () => {
    for (const dir of dirs.splice(0)) await rm(dir, { recursive: true, force: true })
  })
  return async () => {
    const dir = await mkdtemp(join(tmpdir(), 'dult-store-'))
    dirs.push(dir)
    return dir
  }
}

/** The journals and snapshots, in order of their names. */
export const storeFiles = async (dir: string): Promise<string[]> =>
  (await readdir(dir)).filter(name => name.includes('.jsonl')).sort()
