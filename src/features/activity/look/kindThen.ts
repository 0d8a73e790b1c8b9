/** What a unit counted in some weeks: what it counts now, or what it counted before its service was another one. */

import type { UnitId } from '../../../core/ids.ts'
import type { Store } from '../../../core/store.ts'
import type { Week } from '../../../core/time/weeks.ts'
import { type Kind, kindOf } from '../kinds.ts'
import { type ActivityNeeds, kindIn } from '../needs.ts'
import { rowsBetween } from './series.ts'

type Needs = Pick<ActivityNeeds, 'kinds' | 'unitFacts'>

/** Where most was said of another kind than the present one, that one: nobody is told then that nothing was. */
export const kindThen = async (
  needs: Needs,
  store: Pick<Store, 'list'>,
  unit: UnitId,
  weeks: readonly Week[],
): Promise<Kind> => {
  const kind = await kindIn(needs, unit)
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return kind
  const rows = await rowsBetween(store, unit, null, first, last)
  const said = Map.groupBy(
    rows.filter(({ counts }) => Object.keys(counts).length > 0),
    row => row.kind,
  )
  const weeksOf = (code: string) => said.get(code)?.length ?? 0
  const most = [...said.keys()].reduce(
    (best, code) => (weeksOf(code) > weeksOf(best) ? code : best),
    kind.kind,
  )
  return kindOf(needs.kinds, most) ?? kind
}
