/** What the roadmap needs: the house, the guides that authors wrote, and what their steps lead to. */

import type { House } from '../../core/house/house.ts'
import type { Words } from '../../core/packs.ts'
import type { Guide } from './guides/guide.ts'

/** Where a guide's link leads; `null` until the trust has set the address. */
export type Linked = { readonly url: string | null }

export type RoadmapNeeds = House & {
  readonly guides: readonly Guide[]
  readonly checklistTitle: (code: string) => Words | null
  readonly pasteTitle: (code: string) => Words | null
  /** Addresses of the trust's own, by `system.name`. */
  readonly links: (names: readonly string[]) => Promise<ReadonlyMap<string, Linked>>
}
