/** What patients answered as a table, unit by unit and month by month: counts in whole handfuls, and no single answer. */

import type { Rows } from '../../core/csv.ts'
import { createCrowds } from '../../core/figures/crowd.ts'
import type { UnitId } from '../../core/ids.ts'
import type { ServiceType } from '../../core/services.ts'
import type { Store } from '../../core/store.ts'
import { monthsTo, spanOf } from './answers/period.ts'
import { countsOf } from './answers/summary.ts'
import { allIn } from './asks.ts'
import type { Questions } from './questions.ts'
import { responses } from './response.ts'

type Unit = { readonly unit: UnitId; readonly service: ServiceType }

export const exportAnswers = async (
  store: Store,
  questions: Questions,
  units: readonly Unit[],
  today: Parameters<typeof monthsTo>[0],
): Promise<Rows> => {
  const [months, readEach] = [monthsTo(today), createCrowds(store)]
  const rows: Rows[number][] = []
  for (const { unit, service } of units) {
    const crowds = await readEach(responses, [unit], months.map(spanOf))
    const asked = await allIn(store, questions, { unit, service })
    rows.push(
      ...crowds.flatMap((crowd, nth) =>
        countsOf(asked, crowd).map(counts => ({ unit, month: months[nth], ...counts })),
      ),
    )
  }
  return rows
}
