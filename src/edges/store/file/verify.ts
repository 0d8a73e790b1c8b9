/** Looks at every line of a data directory without opening it as a store, and finds what the start would refuse. */

import type { Damage } from './damage.ts'
import { lockDirectory } from './lock.ts'
import { type ReadDirectory, type Reading, readDirectory } from './read.ts'

export type FileReport = {
  readonly file: string
  readonly lines: number
  readonly damaged: readonly Omit<Damage, 'file'>[]
}

export type Looked = ReadDirectory & { readonly reports: readonly FileReport[] }

export const lookInto = async (dir: string, reading: Omit<Reading, 'damage'>): Promise<Looked> => {
  const found: Damage[] = []
  const read = await readDirectory(dir, {
    ...reading,
    damage(damage) {
      found.push(damage)
    },
  })
  const files = [...read.journals, ...(read.snapshot ? [read.snapshot] : [])]
  const linesOf = new Map(files.map(({ file, lines }) => [file, lines]))
  const names = new Set([...linesOf.keys(), ...found.map(({ file }) => file)])
  const reports = [...names].sort().map(file => ({
    file,
    lines: linesOf.get(file) ?? 0,
    damaged: found.flatMap(({ file: of, ...where }) => (of === file ? where : [])),
  }))
  return { ...read, reports }
}

export const verifyDirectory = async (dir: string): Promise<readonly FileReport[]> => {
  const lock = lockDirectory(dir)
  try {
    const { reports } = await lookInto(dir, { row() {}, write() {} })
    return reports
  } finally {
    lock.release()
  }
}
