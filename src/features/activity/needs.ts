/** What activity needs: the house, and what the kinds of units count. */

import type { House } from '../../core/house/house.ts'
import type { UnitId } from '../../core/ids.ts'
import { type Kind, kindFor } from './kinds.ts'

export type ActivityNeeds = House & { readonly kinds: readonly Kind[] }

/** What this unit counts, by its type of service. */
export const kindIn = async (
  { kinds, unitFacts }: Pick<ActivityNeeds, 'kinds' | 'unitFacts'>,
  unit: UnitId,
): Promise<Kind> => kindFor(kinds, (await unitFacts(unit))?.service ?? 'video')
