/** How far many units have come, in three look-ups for all of them together: counts by step, not tick by tick. */

import type { UnitId } from '../../../core/ids.ts'
import type { Read, Store, Tally } from '../../../core/store.ts'
import type { Day } from '../../../core/time/instant.ts'
import { whole } from '../../../core/walk.ts'
import type { Guide } from '../guides/guide.ts'
import { openedFrom } from '../plan/openPlan.ts'
import { type Arrangement, arrangementId, arrangements, type Plan, plans, ticks } from '../plan/plan.ts'
import { lateIn, type Progress, progressBy, progressOf } from '../plan/progress.ts'

/** One guide of one unit, and how it goes. */
export type Headway = {
  readonly plan: Read<Plan>
  readonly guide: Guide
  readonly progress: Progress
  readonly late: number
}

const stepKey = (plan: string, step: string): string => arrangementId(plan, step)

const countsOf = (tallies: readonly Tally[]): ReadonlyMap<string, number> =>
  new Map(tallies.map(({ key: [plan, step], count }) => [stepKey(String(plan), String(step)), count]))

const byStep = (rows: readonly Arrangement[]): ReadonlyMap<string, ReadonlyMap<string, Arrangement>> =>
  new Map(
    [...Map.groupBy(rows, ({ plan }) => plan)].map(([plan, own]) => [
      plan,
      new Map(own.map(row => [row.step, row])),
    ]),
  )

const none: ReadonlyMap<string, Arrangement> = new Map()

export const headwaysOf = async (
  store: Pick<Store, 'get' | 'list' | 'tally'>,
  guides: readonly Guide[],
  unit: readonly UnitId[],
  today: Day,
): Promise<Headway[]> => {
  if (unit.length === 0) return []
  const running = await whole(store, plans, { where: { unit, state: 'running' } })
  const known = running.flatMap(plan => {
    const guide = guides.find(({ guide: code }) => code === plan.guide)
    return guide ? [{ plan, guide }] : []
  })
  const ids = known.map(({ plan }) => plan.id)
  const [tallies, rows] = await Promise.all([
    store.tally(ticks, { by: ['plan', 'step'], where: { unit, state: ['done', 'irrelevant'] } }),
    whole(store, arrangements, { where: { plan: ids } }),
  ])
  const counts = countsOf(tallies)
  const arranged = byStep(rows)
  return Promise.all(
    known.map(async ({ plan, guide }) => {
      const counted = {
        plan,
        guide,
        arranged: arranged.get(plan.id) ?? none,
        doneIn: ({ step }: { readonly step: string }) => counts.get(stepKey(plan.id, step)) ?? 0,
      }
      // Until its ticks have moved to this edition, only the items themselves tell what is done.
      const progress =
        plan.edition === guide.edition
          ? progressBy(counted, today)
          : progressOf(await openedFrom(store, guide, plan), today)
      return { plan, guide, progress, late: lateIn(progress) }
    }),
  )
}

export type UnitHeadway = { readonly unit: UnitId; readonly headways: readonly Headway[] }

const lateOf = ({ headways }: UnitHeadway): number => headways.reduce((sum, { late }) => sum + late, 0)

/** The next go-live that is still ahead; none sorts after every day. */
const nextGoLive = ({ headways }: UnitHeadway): string =>
  headways.reduce((first, { plan }) => (!plan.live && plan.goLive < first ? plan.goLive : first), '~')

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Where help is needed first comes first: most that is late, then the nearest go-live; last who runs no guide. */
export const byNeed = (units: readonly UnitId[], headways: readonly Headway[]): UnitHeadway[] => {
  const own = Map.groupBy(headways, ({ plan }) => plan.unit)
  return units
    .map(unit => ({ unit, headways: own.get(unit) ?? [] }))
    .sort(
      (a, b) =>
        Number(b.headways.length > 0) - Number(a.headways.length > 0) ||
        lateOf(b) - lateOf(a) ||
        compareText(nextGoLive(a), nextGoLive(b)) ||
        compareText(a.unit, b.unit),
    )
}
