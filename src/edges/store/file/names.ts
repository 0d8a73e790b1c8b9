/** The names of the files in a data directory: a snapshot holds all that came before the journal of its number. */

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const numbered = (kind: string, number: number): string => `${kind}-${String(number).padStart(6, '0')}.jsonl`

export const journalName = (number: number): string => numbered('journal', number)
export const snapshotName = (number: number): string => numbered('snapshot', number)
/** A snapshot under way; worth nothing until it is renamed. */
export const partName = (number: number): string => `${snapshotName(number)}.part`
export const lockName = 'lock'
/** How far the journals had come when they were last looked at in peace. */
export const reachedName = 'reached'

const besides = [lockName, `${lockName}-journal`, reachedName]

/** Other files in the directory are somebody else's. SQLite keeps one beside the lock. */
export const isOurs = (name: string): boolean =>
  besides.includes(name) || /^(journal|snapshot)-\d+\.jsonl(\.\w+)?$/.test(name)

type Inventory = {
  /** The newest snapshot, or `null` where the journals tell everything. */
  readonly snapshot: number | null
  /** The journals to replay, in order. */
  readonly journals: readonly number[]
  /** Files without which there is a gap. */
  readonly missing: readonly string[]
  /** Files that a finished or broken compaction left behind. */
  readonly leftovers: readonly string[]
}

type NamedFile = {
  readonly file: string
  readonly kind: 'journal' | 'snapshot'
  readonly number: number
}

/** The journals and snapshots there are, by name. */
export const listFiles = async (dir: string): Promise<NamedFile[]> =>
  (await readdir(dir)).sort().flatMap(file => {
    const [, kind, number] = /^(journal|snapshot)-(\d+)\.jsonl$/.exec(file) ?? []
    if (kind !== 'journal' && kind !== 'snapshot') return []
    return { file, kind, number: Number(number) }
  })

/** What a repair left beside the files, whole or under way. */
export const keptBeside = async (dir: string): Promise<string[]> =>
  (await readdir(dir))
    .filter(name => /^(journal|snapshot)-\d+\.jsonl\.(damaged|mended)$/.test(name))
    .map(name => join(dir, name))

export const takeInventory = async (dir: string): Promise<Inventory> => {
  const files = await listFiles(dir)
  const numbersOf = (wanted: NamedFile['kind']) =>
    files.flatMap(({ kind, number }) => (kind === wanted ? number : [])).sort((a, b) => a - b)
  const snapshots = numbersOf('snapshot')
  const snapshot = snapshots.at(-1) ?? null
  const all = numbersOf('journal')
  const first = snapshot ?? all[0] ?? 1
  const journals = all.filter(number => number >= first)
  const last = journals.at(-1) ?? (snapshot === null ? 0 : first)
  const missing = snapshot === null && first > 1 ? [snapshotName(first)] : []
  for (let number = first; number <= last; number++)
    if (!journals.includes(number)) missing.push(journalName(number))
  const leftovers = [
    ...(await readdir(dir)).filter(name => name.endsWith('.part')),
    ...snapshots.filter(number => number !== snapshot).map(snapshotName),
    ...all.filter(number => number < first).map(journalName),
  ]
  return { snapshot, journals, missing, leftovers: leftovers.map(name => join(dir, name)) }
}
