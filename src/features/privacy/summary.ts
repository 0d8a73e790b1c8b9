/** What privacy tells of a unit's month: near misses, and alarms that were overruled, each by kind. */

import type { Figures } from '../../core/feature.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Store, Tally } from '../../core/store.ts'
import type { Month } from '../../core/time/instant.ts'
import { nearMisses } from './nearMiss.ts'
import { overruled } from './overruled.ts'

/** A row of an earlier version has no kind, and is in the sum only. */
const byKind = (name: string, tallies: readonly Tally[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    tallies.flatMap(({ key: [kind], count }) => (kind ? [[`${name}.${kind}`, count] as const] : [])),
  )

export const summarise = async (store: Store, unit: UnitId, month: Month): Promise<Figures> => {
  const query = { by: ['kind'], where: { unit, month } } as const
  const [missed, wrong] = await Promise.all([store.tally(nearMisses, query), store.tally(overruled, query)])
  const sum = missed.reduce((all, { count }) => all + count, 0)
  return {
    name: 'privacy',
    figures: { nearMisses: sum, ...byKind('nearMisses', missed), ...byKind('overruled', wrong) },
  }
}
