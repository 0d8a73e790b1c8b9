/** What a trial may count of activity: the share of video in a unit's week, as registered or imported. A week without figures is a gap. */

import type { UnitId } from '../../core/ids.ts'
import { yearOfDay } from '../../core/time/days.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { addWeeks, weekOf } from '../../core/time/weeks.ts'
import { forecastOf } from '../../core/trials/forecast.ts'
import type { Measure } from '../../core/trials/outcome.ts'
import { shareIn } from './look/said.ts'
import { pointsOf, rowsBetween } from './look/series.ts'
import { type ActivityNeeds, kindIn } from './needs.ts'
import { wayIn } from './target/wayIn.ts'

/** A week is registered on its Friday, and often the week after. */
const ripens = 14

/** What is longer ago says little of the weeks to come. */
const weeksRead = 26

type Needs = Pick<ActivityNeeds, 'store' | 'kinds' | 'unitFacts' | 'goLiveOf' | 'clock'>

const chanceOfTarget = async (needs: Needs, unit: UnitId): Promise<number | null> => {
  const today = dayOf(needs.clock.now())
  const { kind, count, way } = await wayIn(needs, needs.store, unit, yearOfDay(today))
  if (way === null) return null
  if (way.left === 0) return 1
  const last = addWeeks(weekOf(today), -1)
  const first = addWeeks(last, 1 - weeksRead)
  const points = pointsOf(await rowsBetween(needs.store, unit, kind, first, last), count, first, last)
  const forecast = forecastOf(
    points.map(({ value }) => value),
    way.weeksLeft,
  )
  // Consultations are whole, and the target is met by the last of them: what is beyond a half more is that one.
  return forecast?.chanceOf(way.left - 0.5) ?? null
}

export const activityOutcomes = (needs: Needs): readonly Measure[] => [
  {
    code: 'video-share',
    coinOf: 'unit',
    ripens,
    reach: unit => chanceOfTarget(needs, unit),
    seen: async (unit, { week }) => {
      const kind = await kindIn(needs, unit)
      const [row] = await rowsBetween(needs.store, unit, kind, week, week)
      return row ? shareIn(kind, row.counts) : null
    },
  },
]
