/** What rooms and devices lack before a unit goes live. */

import type { Readiness } from '../../../core/feature.ts'
import type { UnitId } from '../../../core/ids.ts'
import type { Store } from '../../../core/store.ts'
import type { Clock } from '../../../core/time/instant.ts'
import { dayOf } from '../../../core/time/oslo.ts'
import { equipmentTested, roomsReady } from './places.ts'

type Needs = { readonly store: Store; readonly clock: Clock }

export const readinessOf =
  ({ store, clock }: Needs) =>
  async (unit: UnitId): Promise<readonly Readiness[]> => {
    const [equipment, rooms] = await Promise.all([
      equipmentTested(store, unit, dayOf(clock.now())),
      roomsReady(store, unit),
    ])
    return [
      {
        says: 'checklists:ready.pretest',
        done: equipment.ready,
        of: equipment.known,
        lacks: equipment.missing,
        opens: { verb: 'room.list', data: { kind: 'equipment' } },
      },
      {
        says: 'checklists:ready.rooms',
        done: rooms.ready,
        of: rooms.known,
        lacks: rooms.missing,
        opens: { verb: 'room.list', data: { kind: 'room' } },
      },
    ]
  }
