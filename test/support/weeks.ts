/** Weeks of a unit's consultations as they were registered, for a scene that is about what becomes of them. */

import { id } from '../../src/core/ids.ts'
import { insert, type Store } from '../../src/core/store.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { mondayOf, type Week } from '../../src/core/time/weeks.ts'
import { activity, activityId } from '../../src/features/activity/activity.ts'

export const consultationsId = (unit: string, week: string): string =>
  activityId(id(unit), week as Week, 'consultations')

/** `2026-W40` to `2026-W44`. */
export const weeksOf2026 = (from: number, to: number): readonly Week[] =>
  Array.from({ length: to - from + 1 }, (_, nth) => `2026-W${String(from + nth).padStart(2, '0')}` as Week)

export const registeredIn =
  (trust: () => { readonly store: Store; at(): Instant }) =>
  (unit: string, weeks: readonly string[], video: number) =>
    trust().store.write(
      weeks.map(week =>
        insert(activity, {
          id: consultationsId(unit, week),
          unit: id<'unit'>(unit),
          week: week as Week,
          monday: mondayOf(week as Week),
          kind: 'consultations',
          counts: { video },
          source: 'card',
          by: id<'person'>('turid'),
          at: trust().at(),
          turn: `planted-${unit}-${week}`,
          undid: '',
          earlier: [],
        }),
      ),
    )
