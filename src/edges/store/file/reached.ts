/**
 * How far the journals had come at the last start, compaction or stop, in a file beside them: what is cut off at the end
 * of a line leaves no other trace. It may lag behind, never ahead, so that a copy made beside the running store opens.
 */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Files } from './files.ts'
import { readLine, type Sealed, sealLine } from './lines.ts'
import { reachedName } from './names.ts'

const newline = 0x0a

type Reached = { readonly number: number; readonly id: string; readonly lines: number }

export const writeReached = async (
  files: Files,
  dir: string,
  { number, id, lines }: Reached,
): Promise<void> => {
  const path = join(dir, reachedName)
  const part = `${path}.part`
  const file = await files.open(part)
  try {
    await file.truncate(0)
    await file.writeAt(Buffer.from(sealLine(`"reached":${number},"id":"${id}","lines":${lines}`)), 0)
    await file.sync()
  } finally {
    await file.close()
  }
  await files.rename(part, path)
  await files.syncNames(path)
}

/** `undefined` where it cannot be read; `null` where nothing was reached yet. */
export const readReached = async (dir: string): Promise<Reached | null | undefined> => {
  let bytes: Buffer
  try {
    bytes = await readFile(join(dir, reachedName))
  } catch (cause) {
    return (cause as { readonly code?: string }).code === 'ENOENT' ? null : undefined
  }
  const line = bytes.at(-1) === newline ? readLine(bytes.subarray(0, -1)) : undefined
  const { reached, id, lines }: Partial<Sealed> = line ?? {}
  return Number.isInteger(reached) && typeof id === 'string' && Number.isInteger(lines)
    ? { number: Number(reached), id, lines: Number(lines) }
    : undefined
}
