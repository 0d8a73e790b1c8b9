/** What a system was called and where it was before the latest change, so that it can be taken back, once. */

import type { Desk } from '../../core/desk.ts'
import type { Collection } from '../../core/store.ts'
import type { SystemCode } from '../../core/systems.ts'

/** All that the settings say about one system. */
export type Entry = {
  readonly desk: Desk
  /** Addresses by the name of the link, without the system's. */
  readonly links: Readonly<Record<string, string>>
}

export type DeskChange = {
  readonly id: SystemCode
  /** `null` once it was taken back. */
  readonly before: Entry | null
  /** What the change made of it; if it is something else now, there is nothing to take back. */
  readonly after: Entry
}

export const deskChanges: Collection<DeskChange> = { name: 'deskChanges', index: [] }
