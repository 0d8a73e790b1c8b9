/** Nothing is kept longer than needed: once a day, what is past its time is removed or loses its people, in small steps. */

import { again } from '../../again.ts'
import type { Job } from '../../feature.ts'
import { own } from '../../own.ts'
import { type Retention, walkOld } from '../../retention.ts'
import { readSettings } from '../../settings.ts'
import type { Store } from '../../store.ts'
import { dayOf, plus, timeOf } from '../../time/oslo.ts'
import type { Forget } from './forgetting.ts'
import { addToReceipt, receipts } from './receipts.ts'

/** After the night's hour that comes twice; whoever was down then catches up with the first tick of the day. */
const earliest = '04:00'

type Needs = { readonly store: Store; readonly newId: () => string; readonly forget: Forget }

export const keepToPeriods = ({ store, newId, forget }: Needs, periods: readonly Retention[]): Job => ({
  name: 'retention',
  run: async now => {
    const id = `retention:${dayOf(now)}`
    if (timeOf(now) < earliest || (await store.get(receipts, id))) return 0
    const { retention } = await readSettings(store)
    const { value: counts } = await forget(store, async store => {
      const counts: Record<string, number> = {}
      for (const period of periods) {
        const days = typeof period.days === 'number' ? period.days : retention[period.days]
        const old = await walkOld(store, period, plus(now, { days: -days }), newId, now)
        if (old > 0) counts[period.collection] = (own(counts, period.collection) ?? 0) + old
      }
      return counts
    })
    // Written last: a round that was cut short is begun again, and finds only what is left.
    await again(store, async write => {
      const known = await store.get(receipts, id)
      await write([addToReceipt(known, { id, what: 'retention', at: now, counts })])
    })
    return Object.values(counts).reduce((sum, count) => sum + count, 0)
  },
})
