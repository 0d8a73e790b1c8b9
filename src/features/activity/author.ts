/** Who said what stands for a count of a week: others may have changed the rest of it since. */

import type { PersonId } from '../../core/ids.ts'
import { own } from '../../core/own.ts'
import { type Activity, countOf, type Version } from './activity.ts'

/** Of versions with the latest first. Whoever takes back says nothing: what is back is whose it was. */
const authorIn = ([present, ...before]: readonly Version[], code: string): PersonId | null => {
  if (!present) return null
  const said = own(present.saidBy ?? {}, code)
  if (said) return said
  const [older, restored] = before
  if (present.undid !== '' && restored) return authorIn(before.slice(1), code)
  const isSame = older && countOf(older.counts, code) === countOf(present.counts, code)
  return isSame ? authorIn(before, code) : present.by
}

const versionsOf = (row: Activity): readonly Version[] => [row, ...row.earlier.toReversed()]

export const authorOf = (row: Activity, code: string): PersonId | null => authorIn(versionsOf(row), code)

/** Of each count of a version that is to stand next. */
export const authorsOf = (version: Version, known: Activity | null): Readonly<Record<string, PersonId>> => {
  const versions = [version, ...(known ? versionsOf(known) : [])]
  return Object.fromEntries(
    Object.keys(version.counts).map(code => [code, authorIn(versions, code) ?? version.by]),
  )
}
