/**
 * Reads a data directory and tells of all in it that is not as it was written. The start ends at the first, verify goes
 * on: both look with the same eyes.
 *
 * Only what stands behind the last newline of the last journal is no damage. The file grows in order, so a process that
 * dies leaves a beginning of what it was writing, and an acknowledged line always has its newline. A last line that has
 * one and does not match its checksum may have been acknowledged.
 */

import type { OnDamage } from './damage.ts'
import { journalName, reachedName, takeInventory } from './names.ts'
import { readReached } from './reached.ts'
import { type Entry, type ReadJournal, readJournal } from './readJournal.ts'
import { type ReadSnapshot, readSnapshot } from './readSnapshot.ts'
import type { Header, Put, Write } from './records.ts'

export type Reading = {
  row(put: Put): void
  write(entry: Entry & Write, journal: number): void
  damage: OnDamage
}

export type ReadDirectory = {
  readonly snapshot: ReadSnapshot | null
  /** In order; the last is the one to go on with. */
  readonly journals: readonly ReadJournal[]
  /** Files that the next start takes away. */
  readonly leftovers: readonly string[]
  /** Numbers of journals that nothing was written to before a rotation failed. */
  readonly unused: readonly number[]
}

export const readDirectory = async (dir: string, reading: Reading): Promise<ReadDirectory> => {
  const { snapshot, journals: numbers, missing, leftovers } = await takeInventory(dir)
  for (const file of missing) reading.damage({ file, line: 0, because: 'missing' })
  const head = snapshot === null ? null : await readSnapshot(dir, snapshot, reading)
  const read: ReadJournal[] = []
  for (const number of numbers) read.push(await readJournal(dir, number, reading))
  const current = read.findLastIndex((one, i) => i === 0 || !isUnused(one) || read[i - 1]?.next)
  const journals = read.slice(0, current + 1)
  checkLinks(head, journals, reading.damage)
  await checkReached(dir, journals, reading.damage)
  const unused = read.slice(current + 1).map(({ number }) => number)
  return { snapshot: head, journals, leftovers, unused }
}

/** A journal whose header never got finished, or that nothing was ever written to. */
const isUnused = ({ lines, tail }: ReadJournal): boolean => lines === 0 || (lines === 1 && tail.length === 0)

const checkLinks = (
  snapshot: ReadSnapshot | null,
  journals: readonly ReadJournal[],
  damage: OnDamage,
): void => {
  for (const [i, journal] of journals.entries()) {
    const { file, number, lines, tail, next } = journal
    const after = journals[i + 1]
    // Only the very first can have been cut short when it came into being.
    const isBegun = number === 1 && snapshot === null
    if (lines === 0 && !isBegun) damage({ file, line: 0, because: 'empty' })
    const before = i === 0 ? snapshot : (journals[i - 1] ?? null)
    // A snapshot that comes from elsewhere is likelier than a journal.
    if (!goesOn(before, journal))
      damage({ file: i === 0 ? (snapshot?.file ?? file) : file, line: 1, because: 'other' })
    if (after === undefined) {
      if (next !== null) damage({ file: journalName(number + 1), line: 0, because: 'missing' })
      continue
    }
    if (tail.length > 0) damage({ file, line: lines + 1, because: 'changed' })
    // Cut within a line too: what stood behind it is missing, and not only that line.
    if (lines > 0 && next === null && isChained(after.header ?? journal.header))
      damage({ file, line: lines + 1, because: 'cut' })
  }
}

const isChained = (header: Header | null): boolean => header !== null && header.format > 1

/** What cannot be read is damaged already, and what is missing between is told of by itself. */
const goesOn = (before: ReadSnapshot | ReadJournal | null, { number, header }: ReadJournal): boolean => {
  if (header === null) return true
  if (before === null) return number > 1 || !header.follows
  if (before.header === null) return true
  if (!('next' in before))
    return before.number !== number || !isChained(before.header) || before.header.before === header.id
  if (before.number !== number - 1) return true
  return (before.next ?? header.id) === header.id && (header.follows ?? undefined) === before.header.id
}

const checkReached = async (
  dir: string,
  journals: readonly ReadJournal[],
  damage: OnDamage,
): Promise<void> => {
  const reached = await readReached(dir)
  if (reached === undefined) damage({ file: reachedName, line: 1, because: 'changed' })
  if (!reached) return
  const { number, id, lines } = reached
  if (number > (journals.at(-1)?.number ?? 0))
    damage({ file: journalName(number), line: 0, because: 'missing' })
  const journal = journals.find(one => one.number === number)
  if (journal === undefined) return
  const { file, header, isWhole } = journal
  if (lines > journal.lines + Number(isWhole))
    damage(
      journal.lines === 0
        ? { file, line: 0, because: 'empty' }
        : { file, line: journal.lines + 1, because: 'cut' },
    )
  else if (header !== null && header.id !== id) damage({ file: reachedName, line: 1, because: 'other' })
}
