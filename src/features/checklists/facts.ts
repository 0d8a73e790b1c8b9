/** What checklists tell nudges: whether a time is set for tomorrow, which lists were answered, and when a room was found ready. */

import type { FactsOf } from '../../core/facts.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Store } from '../../core/store.ts'
import { addDays, weekdayOf } from '../../core/time/days.ts'
import type { Day } from '../../core/time/instant.ts'
import { dayOf, startOfDay } from '../../core/time/oslo.ts'
import { nextWorkingDay } from '../../core/time/working.ts'
import { whole } from '../../core/walk.ts'
import { checklistDays } from './consultation/count.ts'
import { placesIn } from './places/places.ts'
import { groupDecisions } from './suitability/decision.ts'
import { slots, weeklyIn } from './times/times.ts'

const longest = 60

const latest = (days: readonly Day[]): Day | null => days.toSorted().at(-1) ?? null

const hasSlot = async (store: Store, unit: UnitId, day: Day): Promise<boolean> => {
  const within = { from: startOfDay(day), to: startOfDay(addDays(day, 1)) }
  return (await store.list(slots, { where: { unit }, ...within, limit: 1 })).length > 0
}

export const checklistFacts =
  (store: Store): FactsOf =>
  async (unit, day) => {
    const next = nextWorkingDay(day)
    const [weekly, single, days, rooms, decided] = await Promise.all([
      weeklyIn(store, unit),
      hasSlot(store, unit, next),
      whole(store, checklistDays, { where: { unit }, from: addDays(day, -longest) }),
      placesIn(store, unit, 'room'),
      whole(store, groupDecisions, { where: { unit } }),
    ])
    const used = days.filter(({ runs }) => runs > 0)
    return {
      unit: {
        isTimeTomorrow: single || weekly.some(({ weekday }) => weekday === weekdayOf(next)),
        hasTimes: weekly.length > 0,
        answered: Object.fromEntries(used.map(({ checklist, day }) => [checklist, day])),
        roomReady: latest(rooms.filter(({ ok }) => ok).map(({ day }) => day)),
        groupDecided: latest(
          decided.filter(({ choice }) => choice !== 'undecided').map(({ at }) => dayOf(at)),
        ),
        groupSuits: latest(
          decided.filter(({ choice }) => choice === 'video' || choice === 'some').map(({ at }) => dayOf(at)),
        ),
      },
    }
  }
