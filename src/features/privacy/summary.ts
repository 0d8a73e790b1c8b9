/** What privacy tells of a unit's month: near misses, all and by kind. */

import type { Figures } from '../../core/feature.ts'
import type { UnitId } from '../../core/ids.ts'
import type { Store, Tally } from '../../core/store.ts'
import type { Month } from '../../core/time/instant.ts'
import { nearMisses } from './nearMiss.ts'

/** A row of an earlier version has no kind, and is in the sum only. */
const byKind = (name: string, tallies: readonly Tally[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    tallies.flatMap(({ key: [kind], count }) => (kind ? [[`${name}.${kind}`, count] as const] : [])),
  )

const sumOf = (tallies: readonly Tally[]): number => tallies.reduce((sum, { count }) => sum + count, 0)

export const summarise = async (store: Store, unit: UnitId, month: Month): Promise<Figures> => {
  const missed = await store.tally(nearMisses, { by: ['kind'], where: { unit, month } })
  return { name: 'privacy', figures: { nearMisses: sumOf(missed), ...byKind('nearMisses', missed) } }
}
