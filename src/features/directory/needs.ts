/** What the directory needs from the rest of the house. */

import type { LayOut } from '../../core/handouts.ts'
import type { PersonId, UnitId } from '../../core/ids.ts'
import type { Store } from '../../core/store.ts'
import type { Tell } from '../../core/tell.ts'
import type { Clock } from '../../core/time/instant.ts'
import type { Pastes } from './paste.ts'
import type { System } from './system.ts'

export type DirectoryNeeds = {
  readonly store: Store
  readonly clock: Clock
  readonly systems: readonly System[]
  readonly pastes: Pastes
  /** What an invented trust has chosen, for the demo. */
  readonly demo: unknown
  readonly unitName: (unit: UnitId) => Promise<string>
  /** Who is to be trained in a unit. */
  readonly clinicians: (unit: UnitId) => Promise<readonly PersonId[]>
  readonly layOut: LayOut
  readonly tell: Tell
}

/** They may change what the trust says about a system. */
export const editors = ['leader', 'project', 'superuser'] as const
