/**
 * A secret for those whose environment has none. It lies beside the store's folder and never in it: whoever has the folder, or a
 * backup of it, has not what its names were made with.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { directoryMode, fileMode } from './modes.ts'

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

/** `null` where nothing can be kept there. */
export const secretBeside = (dir: string, newSecret: () => string): string | null => {
  const path = `${resolve(dir)}.secret`
  const kept = read(path)
  if (kept !== '') return kept
  try {
    mkdirSync(dirname(path), { recursive: true, mode: directoryMode })
    writeFileSync(path, newSecret(), { mode: fileMode, flush: true })
  } catch {
    return null
  }
  return read(path) || null
}
