/** The form of a week: what stands there, or last week's figures to go on from, and whatever was typed comes back. */

import { anew, type Show, show } from '../../../core/cards.ts'
import type { Ask } from '../../../core/conversation.ts'
import { lineBack, wordBack } from '../../../core/givenBack.ts'
import type { UnitId } from '../../../core/ids.ts'
import { own } from '../../../core/own.ts'
import type { Store } from '../../../core/store.ts'
import { addDays } from '../../../core/time/days.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { addWeeks, mondayOf, type Week, weekOf, weeksFromTo } from '../../../core/time/weeks.ts'
import { type Activity, activity, activityId, type Counts } from '../activity.ts'
import { countIn, type Kind } from '../kinds.ts'
import { numberOf, saidOf, weekShown } from '../look/said.ts'
import type { ActivityNeeds } from '../needs.ts'
import type { Given, Problem } from './figures.ts'

type Opened = {
  readonly unit: UnitId
  readonly kind: Kind
  readonly week: Week
  /** Which week is meant is asked: none is chosen. */
  readonly isUnsure?: boolean
  readonly typed?: Given
  readonly problems?: readonly Problem[]
  /** Somebody changed the week since the form was opened: what was typed stands beside what is there now. */
  readonly isOvertaken?: boolean
}

/** What is usually put right. An earlier one is written in the chat. */
const weeksOffered = 8

/** Before its Wednesday a week is not like another: last week's figures stand beside the fields, and are not in them. */
const begun = 2

const textOf = (counts: Counts): Given =>
  Object.fromEntries(Object.entries(counts).map(([code, count]) => [code, String(count)]))

/** The nearest earlier week that has figures, of the last few. */
const latestBefore = async (
  store: Pick<Store, 'get'>,
  { unit, kind, week }: Opened,
): Promise<Pick<Activity, 'week' | 'counts'> | null> => {
  for (const before of [addWeeks(week, -1), addWeeks(week, -2)]) {
    const row = await store.get(activity, activityId(unit, before, kind.kind))
    if (row && Object.keys(row.counts).length > 0) return row
  }
  return null
}

/** What a card of a week is filled with, in a turn or in a letter. */
export const fillForm = async (
  { clock }: Pick<ActivityNeeds, 'clock'>,
  store: Pick<Store, 'get'>,
  opened: Opened,
) => {
  const { unit, kind, week, typed, problems = [], isOvertaken = false, isUnsure = false } = opened
  const row = isUnsure ? null : await store.get(activity, activityId(unit, week, kind.kind))
  const stands = row && Object.keys(row.counts).length > 0 ? row.counts : null
  const before = stands || typed ? null : await latestBefore(store, opened)
  const today = dayOf(clock.now())
  const now = weekOf(today)
  const isFilled = before !== null && today >= addDays(mondayOf(week), begun)
  const values = { ...textOf(stands ?? (isFilled && before ? before.counts : {})), ...typed }
  const recent = [...weeksFromTo(addWeeks(now, 1 - weeksOffered), now)].reverse()
  return {
    ...weekShown(week),
    kind: kind.kind,
    title: kind.title,
    chosen: isUnsure ? '' : week,
    isUnsure,
    seen: row?.turn ?? '',
    isFilled,
    filledFrom: isFilled && before ? numberOf(before.week) : 0,
    earlier: before && !isFilled ? saidOf(kind, before.counts) : [],
    earlierWeek: before ? numberOf(before.week) : 0,
    isThere: stands !== null && !isOvertaken,
    isOvertaken,
    stands: isOvertaken ? saidOf(kind, stands ?? {}) : [],
    weeks: (recent.includes(week) ? recent : [...recent, week]).map(weekShown),
    counts: kind.counts.map(({ count }) => count).join(' '),
    fields: kind.counts.map(({ count, title }) => ({
      title,
      value: wordBack(own(values, count) ?? ''),
    })),
    problems: problems.map(({ problem, count, value, line = '' }) => ({
      problem,
      line: lineBack(line),
      title: countIn(kind, count)?.title ?? '',
      value: wordBack(value),
      ...around(value),
    })),
  }
}

/** Of `12,5` the two whole numbers that may be meant. */
const around = (value: string) => {
  const number = Number(value.replace(',', '.'))
  const below = Number.isFinite(number) ? Math.floor(Math.abs(number)) : 0
  return { below, above: below + 1 }
}

export const showForm = async (needs: ActivityNeeds, ask: Ask, opened: Opened): Promise<Show> => {
  const card = show('activity/form', {
    ...(await fillForm(needs, ask.store, opened)),
    unitName: await needs.unitName(opened.unit),
  })
  return opened.isOvertaken ? anew(card) : card
}
