/** What a trial may count of the roadmap: that somebody ticked, as the ticks stand when it is asked, wherever they pressed. */

import type { Store } from '../../core/store.ts'
import { startOfDay } from '../../core/time/oslo.ts'
import type { Measure } from '../../core/trials/outcome.ts'
import { whole } from '../../core/walk.ts'
import { ticks } from './plan/plan.ts'

export const roadmapOutcomes = (store: Pick<Store, 'list'>): readonly Measure[] => [
  {
    code: 'steps-ticked',
    coinOf: 'person',
    ripens: 0,
    seen: async (unit, people, { from, to }) => {
      const within = { from: startOfDay(from), to: startOfDay(to) }
      const done = await whole(store, ticks, { where: { unit, state: 'done' }, ...within })
      const ticked = new Set(done.map(({ by }) => by))
      return new Set(people.filter(person => ticked.has(person)))
    },
  },
]
