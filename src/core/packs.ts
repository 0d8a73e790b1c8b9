/** Content that people write in files: read with its lines, checked by shape, and named by file and line when wrong. */

import { z } from 'zod'
import { Fault } from './errors.ts'

type Path = readonly PropertyKey[]

/** One file as it was read; what is in it is not trusted yet. */
export type Source = {
  /** As people would name it: `cards/roadmap/video.yaml`. */
  readonly file: string
  readonly data: unknown
  /** The line where the value at this path begins; of the nearest one around it where the path leads nowhere. */
  lineOf(path: Path): number
}

/** The same words in every language. */
export const words = z.strictObject({
  nb: z.string().trim().min(1),
  nn: z.string().trim().min(1),
  en: z.string().trim().min(1),
})
export type Words = z.infer<typeof words>

/** What a card may say with `{{say}}`: words of a pack, or what somebody decided to call it in every language. */
export type Said = Words | string

/** What rows and buttons refer to: short, and the same for ever. */
export const code = z.string().regex(/^[a-z][a-z0-9-]{1,30}$/, 'must be a short code such as risk-analysis')

/** Ids of the sources' inventory that an entry carries, such as `VV-01-C1`. */
export const covers = z
  .array(z.string().regex(/^[A-Z]{2}-[A-Z0-9-]+$/, 'must be an id such as VV-01-C1'))
  .default([])

export const broken = (source: Source, path: Path, problem: string): Fault =>
  new Fault('packs.invalid', { file: source.file, line: source.lineOf(path), problem })

/** A key that does not belong is looked for where it stands. */
const pathOf = (issue: z.core.$ZodIssue): Path =>
  issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path

/** The first problem in the file stops the start, with its place. The words of the pack are not quoted. */
export const readPack = <T extends z.ZodType>(source: Source, shape: T): z.infer<T> => {
  const read = shape.safeParse(source.data)
  if (read.success) return read.data
  const { issues } = read.error
  // A misspelt key is missing under its right name too; where it stands says more.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  throw issue ? broken(source, pathOf(issue), `${issue.path.join('.')} ${issue.message}`.trim()) : read.error
}

/** Refuses the second of two entries that bear the same code. */
export const refuseDoubles = (source: Source, entries: readonly { code: string; path: Path }[]): void => {
  const seen = new Set<string>()
  for (const entry of entries) {
    if (seen.has(entry.code)) throw broken(source, entry.path, `${entry.code} is there twice`)
    seen.add(entry.code)
  }
}

/** The pack of this name; the folder is wrong without it. */
export const onePack = <T>(
  packs: ReadonlyMap<string, Source>,
  name: string,
  read: (source: Source) => T,
): T => {
  const source = packs.get(name)
  if (!source) throw new Fault('packs.invalid', { file: `${name}.yaml`, line: 1, problem: 'it is missing' })
  return read(source)
}

/** All packs of the folder but the `special` ones. Each is called as its file is, so that no two bear one code. */
export const otherPacks = <K extends string, T extends Readonly<Record<K, string>>>(
  packs: ReadonlyMap<string, Source>,
  special: readonly string[],
  key: K,
  read: (source: Source) => T,
): readonly T[] =>
  [...packs]
    .filter(([name]) => !special.includes(name))
    .map(([name, source]) => {
      const pack = read(source)
      if (pack[key] !== name) throw broken(source, [key], `${key} must be ${name}, as its file is called`)
      return pack
    })
