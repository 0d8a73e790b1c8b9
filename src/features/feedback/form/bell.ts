/** Rung when an answer has come: a unit's answers are gathered soon after, once at a time, and no patient waits for it. */

import type { UnitId } from '../../../core/ids.ts'

export const createBell = (gather: (unit: UnitId) => Promise<unknown>) => {
  const rung = new Set<UnitId>()
  return (unit: UnitId): void => {
    if (rung.has(unit)) return
    rung.add(unit)
    setImmediate(async () => {
      rung.delete(unit)
      // What it could not do, a tick does and tells of.
      await gather(unit).catch(() => 0)
    })
  }
}
