/** What a trial may count of activity: the share of video in a unit's week, as registered or imported. A week without figures is a gap. */

import type { Measure } from '../../core/trials/outcome.ts'
import { shareIn } from './look/said.ts'
import { rowsBetween } from './look/series.ts'
import { type ActivityNeeds, kindIn } from './needs.ts'

/** A week is registered on its Friday, and often the week after. */
const ripens = 14

export const activityOutcomes = (
  needs: Pick<ActivityNeeds, 'store' | 'kinds' | 'unitFacts'>,
): readonly Measure[] => [
  {
    code: 'video-share',
    coinOf: 'unit',
    ripens,
    seen: async (unit, { week }) => {
      const kind = await kindIn(needs, unit)
      const [row] = await rowsBetween(needs.store, unit, kind, week, week)
      return row ? shareIn(kind, row.counts) : null
    },
  },
]
