/**
 * Harm of nudges to channels, counted by units and never by people: a leader stopped them right behind one. Where surely more
 * than one in twenty did, and at least three, it rests in every channel. Pure.
 */

import { restingOf } from '../plan/harm.ts'
import type { UnitNudges } from './unitNudges.ts'

/** Each unit once. */
export const restingInChannels = (rows: readonly Pick<UnitNudges, 'shown'>[]): readonly string[] => {
  const harm = new Map<string, { readonly shown: number; readonly against: number }>()
  for (const { shown } of rows)
    for (const [nudge, each] of Map.groupBy(
      shown.filter(one => !one.isPassedOn),
      one => one.nudge,
    )) {
      const known = harm.get(nudge) ?? { shown: 0, against: 0 }
      const against = each.some(({ stoppedAfter }) => stoppedAfter) ? 1 : 0
      harm.set(nudge, { shown: known.shown + 1, against: known.against + against })
    }
  return restingOf(harm)
}
