/** What a system was called and where it was before the latest change, so that it can be taken back, once. */

import type { Desk } from '../../core/desk.ts'
import type { Retention } from '../../core/retention.ts'
import { type Collection, type Read, update } from '../../core/store.ts'
import type { SystemCode } from '../../core/systems.ts'
import type { Day, Instant } from '../../core/time/instant.ts'
import { dayOf } from '../../core/time/oslo.ts'
import { whole } from '../../core/walk.ts'

/** All that the settings say about one system. */
export type Entry = {
  readonly desk: Desk
  /** Addresses by the name of the link, without the system's. */
  readonly links: Readonly<Record<string, string>>
}

export type DeskChange = {
  readonly id: SystemCode
  /** `null` once it was taken back, or can be no more. */
  readonly before: Entry | null
  /** What the change made of it; if it is something else now, there is nothing to take back. */
  readonly after: Entry
  /** Empty once there is nothing of it left. Earlier versions did not say. */
  readonly day?: Day | ''
}

export const deskChanges: Collection<DeskChange> = { name: 'deskChanges', index: [] }

/** And has not ended: of what has, nobody knows. */
export const isTakenBack = ({ before, day }: DeskChange): boolean => before === null && day !== ''

const nothing: Entry = { desk: {}, links: {} }

/** Somebody may stand as a desk: what it was goes when what is removed does. The row stays, as forms know it by its version. */
export const deskChangeRetention: Retention = {
  collection: deskChanges.name,
  days: 'removedDays',
  find: async (store, before, limit) =>
    (await whole(store, deskChanges))
      .filter(({ day }) => day !== '' && (day ?? '') < dayOf(before as Instant))
      .slice(0, limit),
  expire: row => [
    update(deskChanges, { ...(row as Read<DeskChange>), before: null, after: nothing, day: '' }),
  ],
}
