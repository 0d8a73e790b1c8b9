/** A week's row as a version makes it: what it said before is kept for a while, and whose each count is for good. */

import type { UnitId } from '../../core/ids.ts'
import { mondayOf, type Week } from '../../core/time/weeks.ts'
import { type Activity, activityId, type Version } from './activity.ts'
import { authorsOf } from './author.ts'

/** Of a week that is put right again and again the latest tell enough. */
const mostEarlier = 12

const versionOf = ({ counts, source, by, at, turn, undid, saidBy }: Version): Version => ({
  counts,
  source,
  by,
  at,
  turn,
  undid,
  ...(saidBy && { saidBy }),
})

type Where = { readonly unit: UnitId; readonly week: Week; readonly kind: string }

export const changedTo = (
  { unit, week, kind }: Where,
  known: Activity | null,
  version: Omit<Version, 'saidBy'>,
): Activity => ({
  ...version,
  saidBy: authorsOf(version, known),
  id: activityId(unit, week, kind),
  unit,
  week,
  monday: mondayOf(week),
  kind,
  earlier: known ? [...known.earlier, versionOf(known)].slice(-mostEarlier) : [],
})
