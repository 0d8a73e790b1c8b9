/**
 * What patients wrote is told in lots, as what they tick is in handfuls: of whole weeks, on a Monday, and only where as many
 * had video, or wrote, in those weeks. A lot ends by its hours, also where nobody wrote: were they counted from when somebody
 * did, its Monday would tell which week that was. Nothing tells the weeks of one lot apart.
 */

import { again } from '../../../core/again.ts'
import type { Job } from '../../../core/feature.ts'
import type { UnitId } from '../../../core/ids.ts'
import { readSettings } from '../../../core/settings.ts'
import { type Collection, put, type Store, update } from '../../../core/store.ts'
import { addDays, monthOfDay } from '../../../core/time/days.ts'
import type { Day, Month } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { mondayOf, weekOf } from '../../../core/time/weeks.ts'
import { whole } from '../../../core/walk.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { formOf, unitForms } from '../share/unitForm.ts'
import { type PatientWords, patientWords } from '../words.ts'

/** Words of a unit from before this Monday may be read. Kept, as what was told stays told when hours or words go. */
type WordLot = {
  readonly id: UnitId
  readonly to: Day
  /** The next one counts from there. Earlier versions ended none without words, and counted from the first of those. */
  readonly byHours?: true
}

export const wordLots: Collection<WordLot> = { name: 'wordLots', index: [], unordered: true }

const never = '2000-01-03' as Day
const weekBefore = (monday: Day): Day => addDays(monday, -7)

export const readableTo = async (store: Pick<Store, 'get'>, unit: UnitId): Promise<Day> =>
  (await store.get(wordLots, unit))?.to ?? never

type Lotted = Pick<PatientWords, 'id' | 'day' | 'lot'>

/** What earlier versions opened has its own week. */
const lastWeekOf = ({ lot, day }: Lotted): Day => (lot ? weekBefore(lot) : day)

/** All that is told of when it was written: the same for all of a lot. */
export const toldMonth = (words: Lotted): Month => monthOfDay(lastWeekOf(words))

/** Within a lot chance says which comes first. */
export const byLot = (one: Lotted, other: Lotted): number =>
  lastWeekOf(one).localeCompare(lastWeekOf(other)) || (one.id < other.id ? -1 : 1)

type Needs = Pick<FeedbackNeeds, 'store' | 'heldIn'>

const later = (one: Day, other: Day): Day => (one > other ? one : other)

/** From when its hours count; `isSure` where that hangs on nobody's words. */
const beginOf = (lot: WordLot | null, made: Day, first: Day | undefined, monday: Day) => {
  const to = lot?.to ?? never
  if (lot?.byHours) return { from: to, isSure: true }
  const start = mondayOf(weekOf(made))
  // The day is that of the present address: words that came by an earlier one wait from before it.
  const isFirst = first === undefined || first >= start
  if (isFirst && start >= weekBefore(monday)) return { from: later(start, to), isSure: true }
  return { from: first ?? monday, isSure: first === undefined }
}

/** Answers whether there was something in it. */
const end = ({ store, heldIn }: Needs, unit: UnitId, monday: Day): Promise<boolean> =>
  again(store, async write => {
    const [lot, form, { figures }] = await Promise.all([
      store.get(wordLots, unit),
      formOf(store, unit),
      readSettings(store),
    ])
    const unread = { where: { unit, state: 'new' }, from: lot?.to ?? never, to: monday } as const
    const waiting = await whole(store, patientWords, unread)
    const { from, isSure } = beginOf(lot, form?.code.made ?? never, waiting[0]?.day, monday)
    const endsAt = (to: Day) => put(wordLots, lot, { id: unit, to, byHours: true })
    const hours = from < monday ? await heldIn(unit, from, addDays(monday, -1)) : null
    const isOver = Math.max(waiting.length, hours?.held ?? 0) >= figures.smallest
    if (isOver)
      await write([endsAt(monday), ...waiting.map(row => update(patientWords, { ...row, lot: monday }))])
    else if (isSure && !lot?.byHours) await write([endsAt(from)])
    return isOver && waiting.length > 0
  })

/** Once a week, and on no other day, also where it is started anew: hours that are registered later count on the next Monday. */
export const openLots = (needs: Needs): Job => {
  let done: Day | null = null
  return {
    name: 'open-words',
    run: async now => {
      const monday = mondayOf(weekOf(dayOf(now)))
      if (dayOf(now) !== monday || done === monday) return 0
      let opened = 0
      for (const { id } of await whole(needs.store, unitForms)) if (await end(needs, id, monday)) opened += 1
      done = monday
      return opened
    },
  }
}
