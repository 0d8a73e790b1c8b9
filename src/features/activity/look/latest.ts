/** The latest weeks of a unit as a picture, so that a number is seen among its like: gaps, what is usual, what changed. */

import { medianOf } from '../../../core/figures/median.ts'
import { runChart } from '../../../core/figures/picture.ts'
import { baselineOf, type Point, type Run, type Signal, signalIn } from '../../../core/figures/signal.ts'
import { chartSays, signalSays } from '../../../core/figures/words.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { RunChart } from '../../../core/pictures.ts'
import { readSettings } from '../../../core/settings.ts'
import type { Store } from '../../../core/store.ts'
import type { Day, Month } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { addWeeks, monthOfWeek, type Week, weekOf } from '../../../core/time/weeks.ts'
import type { Kind } from '../kinds.ts'
import { type ActivityNeeds, liveDayOf } from '../needs.ts'
import { numberOf } from './said.ts'
import { pointsOf, rowsBetween } from './series.ts'

/** Half a year and a little. */
const weeksShown = 30

/** Fewer weeks tell nothing of what is usual. */
const fewestUsual = 4
const timesUsual = 4
/** Where few are held, a good week is several times as many. */
const smallest = 5

const usualIn = (points: readonly Point[], week: Week): number | null => {
  const others = points.flatMap(({ at, value }) => (at === week || value === null ? [] : value))
  return others.length < fewestUsual ? null : medianOf(others)
}

/** The weeks since it went live against those before, once these are enough; else all of them. */
const readSignal = (points: readonly Point[], live: Week | null) => {
  const frozen = live === null ? null : baselineOf(points, live)
  return signalIn(frozen === null ? points : points.filter(({ at }) => at >= (live ?? at)), { frozen })
}

type Needs = Pick<ActivityNeeds, 'clock' | 'say' | 'unitFacts' | 'goLiveOf'>

type Latest = {
  readonly chart: RunChart
  readonly says: ReturnType<typeof signalSays>
  readonly twin: ReturnType<typeof chartSays>
  readonly points: readonly Point[]
  /** The weeks in a row that `says` tells of; `null` where it tells of none. */
  readonly run: Pick<Run, 'from' | 'to'> | null
  /** The months whose usual the later weeks are held up against, where what is said is said of them; else none. */
  readonly base: readonly { readonly from: Month; readonly to: Month }[]
  /** The day that it goes live, while that is to come by then: until that day its figures are a pilot's. */
  readonly pilot: Day | null
}

const baseOf = (points: readonly Point[], live: Week | null, signal: Signal): Latest['base'] => {
  const before = points.filter(({ at, value }) => live !== null && at < live && value !== null)
  const [first, last] = [before[0], before.at(-1)]
  const isSaid = (signal.kind === 'run' || signal.kind === 'crossings') && signal.isFrozen
  return isSaid && first && last ? [{ from: monthOfWeek(first.at), to: monthOfWeek(last.at) }] : []
}

/** Up to today, or to the last day of what is told: what came after it is no part of it. */
export const latestOf = async (
  needs: Needs,
  store: Pick<Store, 'list'>,
  unit: UnitId,
  kind: Kind,
  day: Day = dayOf(needs.clock.now()),
): Promise<Latest> => {
  const { say } = needs
  const now = weekOf(day)
  const from = addWeeks(now, 1 - weeksShown)
  const [rows, goLive] = await Promise.all([
    rowsBetween(store, unit, kind, from, now),
    liveDayOf(needs, unit),
  ])
  const points = pointsOf(rows, kind.main, from, now)
  const pilot = goLive !== null && goLive > day ? goLive : null
  const begins = goLive === null || pilot ? null : weekOf(goLive)
  const live = begins !== null && begins > from ? begins : null
  const signal = readSignal(points, live)
  const chart = runChart({
    points,
    signal,
    style: 'plain',
    marks: live === null ? [] : [{ at: live, mark: 1 }],
  })
  return {
    chart,
    points,
    run: signal.kind === 'run' ? signal.run : null,
    base: baseOf(points, live, signal),
    pilot,
    says: signalSays(say, signal, 'plain', now),
    twin: chartSays(say, chart, signal, now),
  }
}

/** A month is a line that is found at once. */
const monthsOf = (points: readonly Point[]) =>
  [...new Set(points.map(({ at }) => monthOfWeek(at)))].map(month => ({
    month,
    weeks: points
      .filter(({ at }) => monthOfWeek(at) === month)
      .map(({ at, value }) => ({ week: numberOf(at), value: value ?? 0, isKnown: value !== null })),
  }))

/** What the card of one week shows of it. */
export const latestWeeks = async (
  needs: Needs,
  store: Pick<Store, 'get' | 'list'>,
  unit: UnitId,
  kind: Kind,
  week: Week,
) => {
  const { chart, points, says, twin, pilot } = await latestOf(needs, store, unit, kind)
  const usual = usualIn(points, week)
  const value = points.find(({ at }) => at === week)?.value ?? 0
  const known = points.filter(point => point.value !== null)
  const { letters } = await readSettings(store)
  const now = weekOf(dayOf(needs.clock.now()))
  // As on the way to the target: a holiday is not missed, nor is a week that is not over.
  const open = points.filter(
    ({ at, value }) => !letters.holidayWeeks.includes(numberOf(at)) && (at < now || value !== null),
  )
  return {
    pictures:
      known.length > 1
        ? [{ picture: chart, twin, says, isMarked: chart.marks.length > 0, pilot: pilot ?? '' }]
        : [],
    months: monthsOf(points),
    missing: open.filter(({ value }) => value === null).length,
    of: open.length,
    firstWeek: numberOf(points[0]?.at ?? now),
    lastWeek: numberOf(open.at(-1)?.at ?? now),
    unusual: usual !== null && value > timesUsual * Math.max(usual, smallest) ? [{ usual }] : [],
  }
}
