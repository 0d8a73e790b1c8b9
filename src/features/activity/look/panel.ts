/** Figures in the tab: the reader's unit week by week as a picture and in words, and how far it is to its target. */

import type { Asker } from '../../../core/conversation.ts'
import type { Panel } from '../../../core/feature.ts'
import type { UnitId } from '../../../core/ids.ts'
import { insideOf } from '../../../core/inside.ts'
import { dayOf, yearOf } from '../../../core/time/oslo.ts'
import { addWeeks, weekOf } from '../../../core/time/weeks.ts'
import { countOf } from '../activity.ts'
import { countIn } from '../kinds.ts'
import { type ActivityNeeds, kindIn } from '../needs.ts'
import { barOf, wayIn } from '../target/wayIn.ts'
import { latestOf } from './latest.ts'
import { weekShown } from './said.ts'
import { rowsBetween } from './series.ts'

/** A table that is read at once; programs read all weeks as a resource. */
const weeksListed = 8

/** `null` is a week that nobody said anything of. */
const weeksIn = async (needs: ActivityNeeds, unit: UnitId) => {
  const kind = await kindIn(needs, unit)
  const now = weekOf(dayOf(needs.clock.now()))
  const rows = await rowsBetween(needs.store, unit, kind, addWeeks(now, 1 - weeksListed), now)
  return Array.from({ length: weeksListed }, (_, back) => {
    const week = addWeeks(now, -back)
    const counts = rows.find(row => row.week === week)?.counts ?? {}
    return {
      ...weekShown(week),
      cells: kind.counts.map(({ count }) => {
        const value = countOf(counts, count)
        return { value: value ?? 0, isKnown: value !== null }
      }),
    }
  })
}

const wayOf = async (needs: ActivityNeeds, unit: UnitId) => {
  const year = yearOf(needs.clock.now())
  const { way, kind, count } = await wayIn(needs, needs.store, unit, year)
  if (way === null) return []
  return [{ ...way, ...barOf(way.reached, way.target), year, said: countIn(kind, count)?.said ?? kind.title }]
}

const showUnit = async (needs: ActivityNeeds, unit: UnitId, { language }: Asker) => {
  const kind = await kindIn(needs, unit)
  const [latest, weeks, ways, name] = await Promise.all([
    latestOf(needs, needs.store, unit, kind),
    weeksIn(needs, unit),
    wayOf(needs, unit),
    needs.unitName(unit),
  ])
  const isEmpty = latest.points.every(({ value }) => value === null)
  return {
    name,
    main: countIn(kind, kind.main)?.title ?? kind.title,
    charts: isEmpty
      ? []
      : [
          {
            chart: latest.chart,
            twin: latest.twin,
            says: latest.says,
            isMarked: latest.chart.marks.length > 0,
            pilot: latest.pilot ?? '',
          },
        ],
    heads: kind.counts.map(({ title }) => ({ title })),
    weeks: isEmpty ? [] : weeks,
    ways,
    says: needs.say(language, 'common:word.registrer'),
  }
}

export const activityPanel = (needs: ActivityNeeds): Panel => ({
  name: 'activity',
  template: 'activity',
  get: async who => {
    const unit = insideOf(who)
    return { units: unit === null ? [] : [await showUnit(needs, unit, who)] }
  },
})
