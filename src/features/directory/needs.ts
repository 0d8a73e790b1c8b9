/** What the directory needs: the house, and what authors wrote of the systems and of texts to copy. */

import type { House } from '../../core/house/house.ts'
import type { Pastes } from './paste.ts'
import type { System } from './system.ts'

export type DirectoryNeeds = House & {
  readonly systems: readonly System[]
  readonly pastes: Pastes
}

/** They may change what the trust says about a system: it is the same for all units. */
export const editors = ['admin'] as const
