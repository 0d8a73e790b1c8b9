/** Who has taken it up: at least so many in four weeks, of all units of the trust that count the same. */

import { coverageSays } from '../../../core/figures/words.ts'
import type { UnitId } from '../../../core/ids.ts'
import { readSettings } from '../../../core/settings.ts'
import type { Store } from '../../../core/store.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { addWeeks, mondayOf, weekOf, weeksBetween } from '../../../core/time/weeks.ts'
import { whole } from '../../../core/walk.ts'
import { activity, countOf } from '../activity.ts'
import { countIn, kindFor } from '../kinds.ts'
import { numberOf } from '../look/said.ts'
import { type ActivityNeeds, kindIn } from '../needs.ts'

const weeks = 4

type Needs = Pick<ActivityNeeds, 'kinds' | 'unitFacts' | 'allUnits' | 'clock' | 'say'>

/** Of the four weeks that are over. A level, such as how many are followed, is as high as it was in one of them. */
export const adoptedIn = async (needs: Needs, store: Pick<Store, 'get' | 'list'>, unit: UnitId) => {
  const kind = await kindIn(needs, unit)
  const now = weekOf(dayOf(needs.clock.now()))
  const span = { from: mondayOf(addWeeks(now, -weeks)), to: mondayOf(now) }
  const [{ figures: decided }, rows, units] = await Promise.all([
    readSettings(store),
    whole(store, activity, { where: { kind: kind.kind }, ...span }),
    needs.allUnits(),
  ])
  const services = await Promise.all(units.map(async one => (await needs.unitFacts(one))?.service ?? null))
  const alike = units.filter((_one, nth) => {
    const service = services[nth]
    return service && kindFor(needs.kinds, service).kind === kind.kind
  })
  const main = countIn(kind, kind.main)
  const heldBy = (one: UnitId): number => {
    const values = rows.filter(row => row.unit === one).flatMap(row => countOf(row.counts, kind.main) ?? [])
    return main?.isLevel ? Math.max(0, ...values) : values.reduce((sum, value) => sum + value, 0)
  }
  // A unit that has said nothing may have held many: so it is told how many have said something.
  const told = rows.filter(row => alike.includes(row.unit) && countOf(row.counts, kind.main) !== null)
  const to =
    told
      .map(({ week }) => week)
      .sort()
      .at(-1) ?? null
  const coverage = { to, sources: new Set(told.map(row => row.unit)).size, of: alike.length }
  const own = heldBy(unit)
  return {
    adopted: alike.filter(one => heldBy(one) >= decided.adoptedFrom).length,
    units: alike.length,
    own,
    // Nothing said is no zero; and a target may be about something else.
    hasOwn: told.some(row => row.unit === unit),
    ownSaid: main?.said ?? kind.title,
    covered: coverageSays(needs.say, { coverage, age: to && weeksBetween(to, addWeeks(now, -1)) }, now),
    firstWeek: numberOf(addWeeks(now, -weeks)),
    lastWeek: numberOf(addWeeks(now, -1)),
    isAdopted: own >= decided.adoptedFrom,
    adoptedFrom: decided.adoptedFrom,
  }
}
