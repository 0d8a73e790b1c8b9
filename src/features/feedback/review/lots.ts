/**
 * What patients wrote is told in lots, as what they tick is in handfuls: of whole weeks, on a Monday, and only where as many
 * had video, or wrote, in those weeks. One that came alone, the morning after, would tell whose it is.
 */

import { again } from '../../../core/again.ts'
import type { Job } from '../../../core/feature.ts'
import type { UnitId } from '../../../core/ids.ts'
import { readSettings } from '../../../core/settings.ts'
import { type Collection, put, type Store } from '../../../core/store.ts'
import { addDays } from '../../../core/time/days.ts'
import type { Day } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { mondayOf, weekOf } from '../../../core/time/weeks.ts'
import type { FeedbackNeeds } from '../needs.ts'
import { patientWords } from '../words.ts'

/** Words of a unit from before this Monday may be read. Kept, as what was told stays told when hours or words go. */
type WordLot = { readonly id: UnitId; readonly to: Day }

export const wordLots: Collection<WordLot> = { name: 'wordLots', index: [] }

const never = '2000-01-03' as Day

export const readableTo = async (store: Pick<Store, 'get'>, unit: UnitId): Promise<Day> =>
  (await store.get(wordLots, unit))?.to ?? never

type Needs = Pick<FeedbackNeeds, 'store' | 'heldIn'>

/** Counted from the first week with words in it: in the quiet ones before nobody wrote any of these. */
const open = ({ store, heldIn }: Needs, unit: UnitId, monday: Day): Promise<boolean> =>
  again(store, async write => {
    const [lot, { figures }] = await Promise.all([store.get(wordLots, unit), readSettings(store)])
    const from = lot?.to ?? never
    if (from >= monday) return false
    const waiting = { where: { unit, state: 'new' }, from, to: monday } as const
    const [first] = await store.list(patientWords, { ...waiting, limit: 1 })
    if (!first) return false
    const [words] = await store.tally(patientWords, { by: [], ...waiting })
    const hours = await heldIn(unit, first.day, addDays(monday, -1))
    if (Math.max(words?.count ?? 0, hours?.held ?? 0) < figures.smallest) return false
    await write([put(wordLots, lot, { id: unit, to: monday })])
    return true
  })

/** Once a week, and on no other day, also where it is started anew: hours that are registered later count on the next Monday. */
export const openLots = (needs: Needs): Job => {
  let done: Day | null = null
  return {
    name: 'open-words',
    run: async now => {
      const monday = mondayOf(weekOf(dayOf(now)))
      if (dayOf(now) !== monday || done === monday) return 0
      const waiting = await needs.store.tally(patientWords, {
        by: ['unit'],
        where: { state: 'new' },
        to: monday,
      })
      let opened = 0
      for (const { key } of waiting) if (await open(needs, key[0] as UnitId, monday)) opened += 1
      done = monday
      return opened
    },
  }
}
