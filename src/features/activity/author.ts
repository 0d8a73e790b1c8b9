/** Who said what stands for a count of a week: others may have changed the rest of it since. */

import type { PersonId } from '../../core/ids.ts'
import { type Activity, countOf, type Version } from './activity.ts'

/** Of versions with the latest first. Whoever takes back says nothing: what is back is whose it was. */
const authorIn = ([present, ...before]: readonly Version[], code: string): PersonId | null => {
  if (!present) return null
  const [older, restored] = before
  if (present.undid !== '' && restored) return authorIn(before.slice(1), code)
  const isSame = older && countOf(older.counts, code) === countOf(present.counts, code)
  return isSame ? authorIn(before, code) : present.by
}

export const authorOf = (row: Activity, code: string): PersonId | null =>
  authorIn([row, ...[...row.earlier].reverse()], code)
