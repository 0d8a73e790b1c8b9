/** What a trial may count of checklists: whether a unit answered any in a week. Who it was, nobody knows. */

import type { Store } from '../../core/store.ts'
import type { Measure } from '../../core/trials/outcome.ts'
import { whole } from '../../core/walk.ts'
import { checklistDays } from './consultation/count.ts'

export const checklistOutcomes = (store: Pick<Store, 'list'>): readonly Measure[] => [
  {
    code: 'checklist-completed',
    coinOf: 'unit',
    ripens: 0,
    seen: async (unit, { from, to }) => {
      const days = await whole(store, checklistDays, { where: { unit }, from, to })
      return days.some(({ runs }) => runs > 0) ? 1 : 0
    },
  },
]
