/** What activity needs: the house, and what the kinds of units count. */

import type { House } from '../../core/house/house.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Day } from '../../core/time/instant.ts'
import { type Kind, kindFor } from './kinds.ts'

export type ActivityNeeds = House & { readonly kinds: readonly Kind[] }

/** What this unit counts, by its type of service. */
export const kindIn = async (
  { kinds, unitFacts }: Pick<ActivityNeeds, 'kinds' | 'unitFacts'>,
  unit: UnitId,
): Promise<Kind> => kindFor(kinds, (await unitFacts(unit))?.service ?? 'video')

/** The day that a unit goes live, or went. A plan is kept up; what was written when the unit was set up may be older. */
export const liveDayOf = async (
  { goLiveOf, unitFacts }: Pick<ActivityNeeds, 'goLiveOf' | 'unitFacts'>,
  unit: UnitId,
): Promise<Day | null> => (await goLiveOf(unit)) ?? (await unitFacts(unit))?.goLive ?? null
