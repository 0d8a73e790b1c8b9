/** Looks at every line of a data directory without opening it as a store, and mends it by leaving out what is damaged. */

import { copyFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diskFiles } from './files.ts'
import { readLine, scanLines, sealLine } from './lines.ts'
import { lockDirectory } from './lock.ts'
import { fileMode } from './modes.ts'
import { listFiles, type NamedFile } from './names.ts'
import { endLine, headerLine } from './records.ts'

export type FileReport = {
  readonly file: string
  readonly lines: number
  /** Numbers of the lines that do not match their checksum; 0 where a snapshot's end is missing. */
  readonly damaged: readonly number[]
}

type Scanned = FileReport & { readonly values: readonly object[] }

const isContent = (value: object): boolean => !('dult' in value) && !('end' in value)

const scan = async (dir: string, { file, kind }: NamedFile): Promise<Scanned> => {
  const values: object[] = []
  const damaged: number[] = []
  let lines = 0
  const tail = await scanLines(join(dir, file), {
    line(value, number) {
      values.push(value as object)
      lines = number
    },
    damage(number) {
      damaged.push(number)
      lines = number
    },
  })
  // A whole line whose newline was lost; anything else there was never acknowledged.
  const last = readLine(tail.bytes.subarray(0, -1))
  if (last !== undefined) {
    values.push(last as object)
    damaged.push(lines + 1)
  }
  if (kind === 'snapshot' && !values.some(value => 'end' in value)) damaged.push(0)
  return { file, lines, damaged, values }
}

const scanAll = async <T>(
  dir: string,
  read: (scanned: Scanned, file: NamedFile) => Promise<T>,
): Promise<T[]> => {
  const lock = lockDirectory(dir)
  try {
    const results: T[] = []
    for (const file of await listFiles(dir)) results.push(await read(await scan(dir, file), file))
    return results
  } finally {
    lock.release()
  }
}

const reportOf = ({ file, lines, damaged }: Scanned): FileReport => ({ file, lines, damaged })

export const verifyDirectory = (dir: string): Promise<FileReport[]> =>
  scanAll(dir, async scanned => reportOf(scanned))

const sealAgain = (value: object): string => {
  const { crc: _, ...members } = value as { readonly crc: string }
  return sealLine(JSON.stringify(members).slice(1, -1))
}

/**
 * Writes each damaged file anew without its damaged lines; the old one stays beside it, as `.damaged`. Rows come
 * whole in every line, so leaving one out takes back one write and breaks no other.
 */
export const repairDirectory = (dir: string): Promise<FileReport[]> =>
  scanAll(dir, async (scanned, { file, kind, number }) => {
    if (scanned.damaged.length === 0) return reportOf(scanned)
    const path = join(dir, file)
    const content = scanned.values.filter(isContent)
    const end = kind === 'snapshot' ? endLine(content.length) : ''
    await copyFile(path, `${path}.damaged`)
    await rm(`${path}.mended`, { force: true })
    await writeFile(`${path}.mended`, [headerLine(kind, number), ...content.map(sealAgain), end].join(''), {
      flush: true,
      mode: fileMode,
    })
    await diskFiles.rename(`${path}.mended`, path)
    await diskFiles.syncNames(path)
    return reportOf(scanned)
  })
