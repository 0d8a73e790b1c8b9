/** What a unit wrote for others in a month, as figures. */

import type { Figures } from '../../core/feature.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Store } from '../../core/store.ts'
import type { Month } from '../../core/time/instant.ts'
import { notes } from './note.ts'

export const summarise = async (store: Store, unit: UnitId, month: Month): Promise<Figures> => {
  const counted = await store.tally(notes, { by: [], where: { unit, month, state: 'shown' } })
  return { name: 'experience', figures: { notes: counted[0]?.count ?? 0 } }
}
