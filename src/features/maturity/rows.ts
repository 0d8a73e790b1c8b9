/** Reads where a unit stands: the latest counts, the ones before it tell how it went. */

import type { UnitId } from '../../core/ids.ts'
import type { Read, Store } from '../../core/store.ts'
import { type Maturity, maturity } from './maturity.ts'

export const newestOf = (
  store: Pick<Store, 'list'>,
  unit: UnitId,
  limit: number,
): Promise<Read<Maturity>[]> => store.list(maturity, { where: { unit }, order: 'newest', limit })

export const latestOf = async (store: Pick<Store, 'list'>, unit: UnitId): Promise<Read<Maturity> | null> =>
  (await newestOf(store, unit, 1))[0] ?? null
