/**
 * A unit's month as its people read it: the figure among its like, the target, at most one comparison, and one thing to try.
 * Whenever it is opened, it tells how things were at its end, with what was registered of its weeks since; only the one thing
 * is of today.
 */

import type { UnitId } from '../../../core/ids.ts'
import { readSettings } from '../../../core/settings.ts'
import type { Store } from '../../../core/store.ts'
import { addDays, addMonths } from '../../../core/time/days.ts'
import type { Month } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { mondayOf, monthOfWeek } from '../../../core/time/weeks.ts'
import { countIn } from '../kinds.ts'
import { kindThen } from '../look/kindThen.ts'
import { latestOf } from '../look/latest.ts'
import { lastWeekIn, weeksOf } from '../look/summary.ts'
import { type ActivityNeeds, kindIn } from '../needs.ts'
import type { Way } from '../target/path.ts'
import { standingOf } from '../target/showTarget.ts'
import { barOf, wayIn } from '../target/wayIn.ts'
import { adviceOf } from './advice.ts'
import { compare } from './compare.ts'
import { knownOf } from './sums.ts'

/**
 * Where the target may only seem far off, as weeks are unregistered: those of the month are its own to tell, and those
 * before it stand with the target.
 */
const badgeOf = (way: Way | null, missing: number) => {
  const { standing, colour } = standingOf(way)
  if (way === null || standing !== 'missing') return { standing, colour, isAimed: way !== null, lacks: 0 }
  return { standing: 'weeks', colour, isAimed: missing > 0, lacks: missing > 0 ? 0 : way.missing }
}

const nothing = { did: 0, of: 0, before: 0, own: 0, best: 0 }

/** `null` where nobody registered anything of it. */
export const monthOf = async (
  needs: ActivityNeeds,
  store: Pick<Store, 'get' | 'list'>,
  unit: UnitId,
  month: Month,
) => {
  const day = dayOf(needs.clock.now())
  const year = Number(month.slice(0, 4))
  const last = lastWeekIn(month)
  const [kind, present, settings] = await Promise.all([
    kindThen(needs, store, unit, weeksOf(month)),
    kindIn(needs, unit),
    readSettings(store),
  ])
  const [known, latest, { way, kind: aimed, count }, facts, unitName] = await Promise.all([
    knownOf(needs, store, { unit, kind, month }, settings),
    latestOf(needs, store, unit, kind, addDays(mondayOf(last), 6)),
    wayIn(needs, store, unit, year, last),
    needs.factsOf(unit, day),
    needs.unitName(unit),
  ])
  const { value, missing, lastMissing, weeks } = known.month
  if (value === null) return null
  // So few tell of somebody, and in a picture too.
  const isFew = value < known.smallest
  const compared = compare(known)
  const { lacks, ...badge } = badgeOf(way, missing)
  const advice = adviceOf({
    ...facts.unit,
    day,
    missing,
    hasTarget: way !== null,
    isHeld: present.held !== null,
  })
  return {
    month,
    year,
    unitName,
    said: countIn(kind, kind.main)?.said ?? kind.title,
    value: isFew ? 0 : value,
    isFew,
    smallest: known.smallest,
    from: settings.figures.adoptedFrom,
    known: weeks - missing,
    weeks,
    pictures: isFew
      ? []
      : [
          {
            picture: latest.chart,
            twin: latest.twin,
            says: latest.says,
            isMarked: latest.chart.marks.length > 0,
            base: latest.base,
            // Half a year is drawn to see a month in, and what is told of it may have been over by then.
            isBefore: latest.run !== null && monthOfWeek(latest.run.to) < month,
          },
        ],
    ...badge,
    aim: countIn(aimed, count)?.said ?? aimed.title,
    ways:
      way === null || way.reached < known.smallest
        ? []
        : [{ ...way, ...barOf(way.reached, way.target), lacks }],
    compared:
      compared === null ? [] : [{ ...nothing, bestIn: month, earlier: addMonths(month, -1), ...compared }],
    ...advice,
    registers: advice.opens === 'register',
    week: lastMissing ?? '',
  }
}
