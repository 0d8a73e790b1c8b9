/** On Fridays whoever registers for a unit gets the week as a card, filled in with last week's figures: one press. */

import { again } from '../../../core/again.ts'
import { type Show, show } from '../../../core/cards.ts'
import type { Job } from '../../../core/feature.ts'
import type { PersonId, UnitId } from '../../../core/ids.ts'
import type { Draft, Letter, Outdated } from '../../../core/letters.ts'
import { readSettings } from '../../../core/settings.ts'
import { put } from '../../../core/store.ts'
import { isoWeekOf } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { slotIn } from '../../../core/time/slots.ts'
import { addWeeks, type Week, weekOf } from '../../../core/time/weeks.ts'
import { activity, activityId, countOf } from '../activity.ts'
import type { Kind } from '../kinds.ts'
import { rowsBetween } from '../look/series.ts'
import { type ActivityNeeds, kindIn, liveDayOf } from '../needs.ts'
import { fillForm } from '../register/form.ts'
import { activityRounds, roundId } from './rounds.ts'

const time = '12:00'

/** Friday, or the day before where it is a day off. */
const slotOf = (today: Day) =>
  [5, 4, 3].map(weekday => slotIn(today, weekday, time)).find(slot => slot !== null)

/** A unit that has not begun, and one that has not registered for so long, is left alone. */
const weeksAsked = 8

/** Whose it is today: the secretary's, else whoever registered last, else the leader's. */
const receiverIn = async (needs: ActivityNeeds, unit: UnitId, last: PersonId | null, today: Day) => {
  const holder = await needs.holderOf(unit, 'secretary', today)
  if (holder) return holder
  if (last && (await needs.rolesIn(unit, last))) return last
  return needs.holderOf(unit, 'leader', today)
}

/** Filled in with the figures of the week before, as they are now. */
const cardOf = async (needs: ActivityNeeds, unit: UnitId, kind: Kind, week: Week): Promise<Show> => {
  const [filled, unitName] = await Promise.all([
    fillForm(needs, needs.store, { unit, kind, week }),
    needs.unitName(unit),
  ])
  const { number, kind: code, counts, seen, isFilled, filledFrom, fields } = filled
  return show('activity/week', {
    week,
    number,
    kind: code,
    counts,
    seen,
    isFilled,
    filledFrom,
    fields,
    unitName,
  })
}

const draftFor = async (
  needs: ActivityNeeds,
  unit: UnitId,
  week: Week,
  today: Day,
): Promise<Omit<Draft, 'due' | 'expires' | 'expiresTogether'> | null> => {
  const { store } = needs
  const [kind, goLive] = await Promise.all([kindIn(needs, unit), liveDayOf(needs, unit)])
  const rows = await rowsBetween(store, unit, kind, addWeeks(week, -weeksAsked), week)
  const isDone = rows.some(row => row.week === week && countOf(row.counts, kind.main) !== null)
  const isNew = goLive !== null && goLive <= today && weekOf(goLive) >= addWeeks(week, -weeksAsked)
  if (isDone || (rows.length === 0 && !isNew)) return null
  const person = await receiverIn(needs, unit, rows.at(-1)?.by ?? null, today)
  if (person === null) return null
  return {
    series: 'activity-week',
    campaign: `activity-${unit}-${week}`,
    kind: 'friendly',
    person,
    unit,
    show: await cardOf(needs, unit, kind, week),
  }
}

export const weekCards = (needs: ActivityNeeds): Job => ({
  name: 'activity-week',
  run: async now => {
    const { store } = needs
    const today = dayOf(now)
    const week = weekOf(today)
    const slot = slotOf(today)
    if (!slot || now < slot.due || now >= slot.expires) return 0
    if ((await store.get(activityRounds, roundId))?.week === week) return 0
    const { letters } = await readSettings(store)
    if (letters.holidayWeeks.includes(isoWeekOf(today).week)) return 0
    const drafts: Draft[] = []
    for (const unit of await needs.allUnits()) {
      const draft = await draftFor(needs, unit, week, today)
      if (draft) drafts.push({ ...draft, ...slot, due: now })
    }
    // Where another process has just finished the same round, its letters are these.
    return again(store, async (_, written) => {
      const round = await store.get(activityRounds, roundId)
      if (round?.week !== week)
        written(await needs.tell(store, drafts, [put(activityRounds, round, { id: roundId, week })]))
      return drafts.length
    })
  },
})

/** Asked right before it leaves: a week that somebody registered meanwhile is asked about no more, and what was put right is filled in so. */
export const outdatedWeek =
  (needs: ActivityNeeds) =>
  async ({ unit, show: { data } }: Letter): Promise<Outdated | null> => {
    if (!unit) return null
    const kind = await kindIn(needs, unit)
    const week = String(data.week) as Week
    const row = await needs.store.get(activity, activityId(unit, week, kind.kind))
    const isDone = row !== null && countOf(row.counts, kind.main) !== null
    return isDone ? 'done' : cardOf(needs, unit, kind, week)
  }
